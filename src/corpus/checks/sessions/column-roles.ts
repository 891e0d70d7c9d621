/** Beginnings of words by which the ten languages name the columns of an agenda. */
const BEGINNINGS = {
  session: `session event activit topic item meal agenda сесси мероприяти заседани тем заняти событи іс-шара тақырып
    иш-чара ҷаласа чорабини мавзӯъ машғулият sessiya tadbir mavzu mashgʻulot միջոցառ նիստ թեմա tədbir mövzu iclas
    სესია ღონისძიებ თემა 세션 행사 일정 프로그램 내용 주제`,
  room: `room hall зал комнат аудитори кабинет помещени бөлме бөлмө толор утоқ ҳуҷра xona zal սենյակ դահլիճ սրահ otaq
    ოთახ დარბაზ 회의실 강의실 강당 홀`,
  place: `place where location venue мест где орын орны қайда жер орун ҷой макон joy manzil qayerda վայր տեղ որտեղ yer
    məkan harada ადგილ სად 장소 곳 위치`,
} as const;

export type ColumnRole = keyof typeof BEGINNINGS;

const roles = Object.entries(BEGINNINGS).map(
  ([role, beginnings]) => [role as ColumnRole, beginnings.split(/\s+/)] as const,
);

/** What a column of this name holds, as far as sessions go. */
export function roleOf(label: string): ColumnRole | undefined {
  const words = label.toLowerCase().split(/[\s/,()]+/);
  return roles.find(([, beginnings]) =>
    words.some((word) => beginnings.some((beginning) => word.startsWith(beginning))),
  )?.[0];
}
