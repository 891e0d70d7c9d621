export type PeopleColumn = 'name' | 'cohort' | 'language';

/** What the columns of a list of people are called, in the ten languages. */
const NAMES: Readonly<Record<PeopleColumn, readonly string[]>> = {
  name: [
    ...['name', 'full name', 'участник', 'имя', 'фио', 'ф.и.о.', 'аты', 'аты-жөні', 'аты-жөнү', 'аты-тегі'],
    ...[
      'ном',
      'ному насаб',
      'ism',
      'f.i.sh.',
      'ism-familiya',
      'անուն',
      'անուն ազգանուն',
      'ad',
      'adı',
      'ad soyad',
    ],
    ...['სახელი', 'სახელი და გვარი', '이름', '성명'],
  ],
  cohort: [
    ...[
      'cohort',
      'group',
      'delegation',
      'группа',
      'делегация',
      'топ',
      'тобы',
      'тобу',
      'гурӯҳ',
      'guruh',
      'խումբ',
      'qrup',
    ],
    ...['ჯგუფი', '그룹', '조'],
  ],
  language: [
    'language',
    'язык',
    'тіл',
    'тілі',
    'тил',
    'тили',
    'забон',
    'til',
    'tili',
    'լեզու',
    'dil',
    'ენა',
    '언어',
  ],
};

/** Which column a heading names. */
export function columnOf(heading: string): PeopleColumn | undefined {
  const name = heading.normalize('NFC').replace(/\s+/g, ' ').trim().toLowerCase();
  const columns = Object.keys(NAMES) as PeopleColumn[];
  return columns.find((column) => NAMES[column].includes(name));
}
