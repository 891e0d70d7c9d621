import type { NewGroup, SandboxPerson } from './control-contract.ts';

export type SamplePerson = Pick<SandboxPerson, 'user' | 'about' | 'role' | 'cohorts'>;

/** The owner among the sample people; the program gives this id the role when it runs in the sandbox. */
export const SANDBOX_OWNER_ID = 1006;

/** The people of a fresh sandbox. None of them has opened the bot yet. */
export const SAMPLE_PEOPLE: readonly SamplePerson[] = [
  person(1001, 'Aigerim', 'Sadykova', 'aigerim_s', 'kk', 'participant', 'Participant, Kazakhstan', [
    'Kazakhstan',
    'Bus 1',
  ]),
  person(1002, 'Giorgi', 'Beridze', 'giorgi_b', 'ka', 'participant', 'Participant, Georgia', [
    'Georgia',
    'Bus 2',
  ]),
  person(
    1003,
    'Timur',
    'Rahimov',
    undefined,
    'ru',
    'participant',
    'Participant, Tajikistan; Telegram in Russian',
    ['Tajikistan', 'Bus 2'],
  ),
  person(1004, 'Min-jun', 'Kim', 'minjun_kim', 'ko', 'organiser', 'Organiser, Republic of Korea'),
  person(1005, 'Nilufar', 'Karimova', 'nilufar_k', 'uz', 'staff', 'Staff, Uzbekistan'),
  person(SANDBOX_OWNER_ID, 'Anna', 'Petrosyan', 'anna_p', 'en', 'owner', 'Owner, Armenia'),
];

/** The groups of a fresh sandbox, the bot a plain member of each. Group ids are negative, as Telegram's. */
export const SAMPLE_GROUPS: readonly (NewGroup & {
  readonly id: number;
  readonly topics: readonly string[];
})[] = [
  {
    id: -4_100_001,
    title: 'Study visit',
    type: 'group',
    members: [1004, 1001, 1002, 1003],
    topics: [],
  },
  {
    id: -1_002_000_000_001,
    title: 'Study visit forum',
    type: 'supergroup',
    is_forum: true,
    members: [1004, 1001, 1002, 1003, 1005],
    topics: ['Programme', 'Practical questions'],
  },
];

function person(
  id: number,
  firstName: string,
  lastName: string,
  username: string | undefined,
  language: string,
  role: SandboxPerson['role'],
  about: string,
  cohorts: readonly string[] = [],
): SamplePerson {
  return {
    user: {
      id,
      is_bot: false,
      first_name: firstName,
      last_name: lastName,
      ...(username === undefined ? {} : { username }),
      language_code: language,
    },
    about,
    role,
    cohorts,
  };
}
