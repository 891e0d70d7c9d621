import { systemClock } from '../../src/shared/clock.ts';
import { runCommand } from '../run-command.ts';
import type { Subcommand } from '../run-subcommand.ts';
import { draftAnnouncement } from './draft-announcement.ts';
import { readOrder } from './read-order.ts';
import { withDesk } from './with-desk.ts';

const help = `
npm run announce -- draft --file F --audience A [OPTIONS]

Puts down an announcement as a draft and tells how many it reaches now. Nothing is sent before: npm run announce -- send N
  --file F         its text, as Markdown: **bold**, _italic_, ~~struck out~~, \`code\`, [links](https://…), lists, > quotes,
                   # headings; lines break where the file breaks them
  --language kk    the language of that text; if not given, it is recognised
  --text kk=FILE   the text in another language; once for each
  --audience A     all, cohort:NAME, language:kk, role:staff, person:ID, group:ID, group:ID/TOPIC, silent:N (who has announcement N
                   and pressed no button), joined by and, or, not, ( ); names with spaces in quotes: 'cohort:"Bus 2"'
  --at TIME        when it goes out, such as "2026-12-01 18:00", by the programme's clock; if not given, as soon as it is sent
  --until TIME     after that it is not sent any more, and no answer rests on it; "none" for without end;
                   if not given, to the end of its day; after 18:00 to the end of the next
  --urgent         passes quiet hours
  --button B       people answer with it: seen, coming, help, or your own words; up to six
  --corpus DIR     where programme.yaml is (CORPUS_DIR)
  --data DIR       where announcements are kept (DATA_DIR)
  --json           print {id, recipients}
`;

const text = { type: 'string' } as const;
const options = {
  ...{ file: text, language: text, audience: text, at: text, until: text, corpus: text, data: text },
  text: { type: 'string', multiple: true },
  button: { type: 'string', multiple: true },
  urgent: { type: 'boolean', default: false },
  json: { type: 'boolean', default: false },
  help: { type: 'boolean', default: false },
} as const;

export const draftCommand: Subcommand = {
  summary: 'draft --file F --audience A [--at TIME] …  puts down a draft',
  run: () =>
    runCommand({ help, options }, async ({ values }) => {
      const tell = (line: string) => void process.stderr.write(`${line}\n`);
      await withDesk(values, async ({ desk, timeZone }) => {
        const order = await readOrder(values, { timeZone, now: systemClock.now() }, tell);
        const { id, reach } = await draftAnnouncement(desk, order);
        const { recipients = 0, muted = 0, blocked = 0 } = reach ?? {};
        if (recipients === 0) tell('Nobody whom the bot can reach is in its audience yet.');
        const left = `${muted} muted announcements, ${blocked} blocked the bot`;
        const line = `Announcement ${id} is a draft for ${recipients} recipients (${left}). To send it: npm run announce -- send ${id}`;
        process.stdout.write(`${values.json ? JSON.stringify({ id, recipients }) : line}\n`);
      });
    }),
};
