import type { AnsweredFrom, ExpectationChange } from '../../curation/expectation.ts';
import { undoButton } from '../callbacks/shelf-buttons.ts';
import type { Notice } from '../notices/notice.ts';
import { changeLines } from './change-lines.ts';
import { fileNamesAsCode } from './file-names-as-code.ts';
import { reasonText } from './reason-text.ts';
import { bold, joinRich, rich, type RichText } from './rich-text.ts';
import type { Speech } from './speech.ts';
import { label, type View } from './view.ts';

/** How many files or questions are named; the rest is counted. */
const NAMED = 10;
const LONGEST_REASON = 300;
const LONGEST_NAME = 100;

/** A notice as its reader sees it; one about answers that break carries the way back. */
export function noticeView(notice: Notice, speech: Speech): View {
  return fileNamesAsCode(contentOf(notice, speech));
}

function contentOf(notice: Notice, speech: Speech): View {
  const { say } = speech;
  switch (notice.kind) {
    case 'version-refused': {
      const { version, serving } = notice;
      const what =
        version === undefined
          ? say('notice-refused-unknown')
          : say('notice-refused', { version: String(version) });
      return joinRich(
        [
          bold(`⚠️ ${what}`),
          label(reasonText(notice, speech), LONGEST_REASON),
          say('notice-serving', { version: String(serving) }),
        ],
        '\n',
      );
    }
    case 'ingest-failed':
      return joinRich(
        [
          bold(`⚠️ ${say('notice-failed')}`),
          label(reasonText(notice, speech), LONGEST_REASON),
          say('notice-failed-serving'),
        ],
        '\n',
      );
    case 'role-by-invite': {
      const { person, name, role, label: invite } = notice;
      const who = name === undefined ? String(person) : `${label(name, LONGEST_NAME)} (${person})`;
      return rich(
        `🔑 ${say('invite-notice', { who, role: say(`invite-role-${role}`), label: label(invite, LONGEST_NAME) })}`,
      );
    }
    case 'published-from-folder':
      return publishedView(notice, speech);
  }
}

function publishedView(notice: Extract<Notice, { kind: 'published-from-folder' }>, speech: Speech): View {
  const { say } = speech;
  const { skipped } = notice;
  const version = String(notice.version);
  const broken = notice.broken.filter(({ breaks }) => breaks);
  const content = joinRich(
    [
      joinRich([bold(`📂 ${say('notice-published', { version })}`), ...changeLines(notice)], '\n'),
      listed(
        say('notice-skipped', { count: skipped.length }),
        skipped.map(
          (one) => `${label(one.file, LONGEST_NAME)}: ${label(reasonText(one, speech), LONGEST_REASON)}`,
        ),
      ),
      listed(
        say('notice-broken', { count: broken.length }),
        broken.map((change) => brokenLine(change, speech)),
      ),
    ],
    '\n\n',
  );
  if (broken.length === 0) return content;
  return {
    ...content,
    buttons: [
      [{ text: `↩️ ${say('rollback-undo')}`, callback_data: undoButton.pack({ version: notice.version }) }],
    ],
  };
}

function listed(title: string, lines: readonly string[]): RichText | string {
  if (lines.length === 0) return '';
  const more = lines.length - NAMED;
  const shown = lines.slice(0, NAMED).map((line) => `• ${line}`);
  return rich(bold(title), '\n', [...shown, ...(more > 0 ? [`… +${more}`] : [])].join('\n'));
}

function brokenLine({ expectation, before, after }: ExpectationChange, { say }: Speech): string {
  const from = (answered: AnsweredFrom) =>
    answered.kind === 'document'
      ? label(answered.document, LONGEST_NAME)
      : say(`draft-answer-${answered.kind}`);
  return `${label(expectation.question, LONGEST_NAME)}\n   ${from(before)} → ${from(after)}`;
}
