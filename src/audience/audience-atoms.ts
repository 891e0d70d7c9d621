import { LANGUAGES } from '../languages/languages.ts';
import type { Audience } from './audience.ts';

const ROLES = ['participant', 'organiser', 'staff', 'owner'] as const;

interface AtomSyntax {
  /** What may stand after the colon, as somebody would write it. */
  readonly expected: string;
  /** Undefined when the value is not one of these. */
  read(value: string): Audience | undefined;
}

/** The words before a colon. */
export const ATOMS: ReadonlyMap<string, AtomSyntax> = new Map<string, AtomSyntax>([
  ['cohort', { expected: 'NAME', read: (name) => ({ kind: 'cohort', name }) }],
  [
    'language',
    {
      expected: LANGUAGES.join(' | '),
      read: (value) => {
        const language = LANGUAGES.find((one) => one === value.toLowerCase());
        return language && { kind: 'language', language };
      },
    },
  ],
  [
    'role',
    {
      expected: ROLES.join(' | '),
      read: (value) => {
        const role = ROLES.find((one) => one === value.toLowerCase());
        return role && { kind: 'role', role };
      },
    },
  ],
  ['person', { expected: 'ID', read: (value) => numbered(value, (id) => ({ kind: 'person', id })) }],
  ['group', { expected: '-100123 | -100123/45', read: readGroup }],
  [
    'silent',
    { expected: 'N', read: (value) => numbered(value, (announcement) => ({ kind: 'silent', announcement })) },
  ],
]);

/** What an expression, or a part of one, may begin with. */
export const BEGINNINGS =
  'all | cohort:NAME | language:kk | role:staff | person:ID | group:-100123 | silent:N | not | (';

function readGroup(value: string): Audience | undefined {
  const [, digits, topic] = /^-([1-9]\d{0,15})(?:\/([1-9]\d{0,9}))?$/.exec(value) ?? [];
  const chat = -Number(digits ?? NaN);
  if (!Number.isSafeInteger(chat)) return undefined;
  return topic === undefined ? { kind: 'group', chat } : { kind: 'group', chat, topic: Number(topic) };
}

function numbered(value: string, make: (number: number) => Audience): Audience | undefined {
  const number = /^[1-9]\d{0,15}$/.test(value) ? Number(value) : NaN;
  return Number.isSafeInteger(number) ? make(number) : undefined;
}
