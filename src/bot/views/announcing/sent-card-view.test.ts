import { describe, expect, it } from 'vitest';
import type { AnnouncementReport } from '../../../announcements/announcement-desk.ts';
import type { Announcement } from '../../../announcements/announcement.ts';
import type { OutcomeCounts } from '../../../announcements/delivery.ts';
import { contentOf, everyKind } from '../../../announcements/testing/sample-content.ts';
import { LANGUAGES } from '../../../languages/languages.ts';
import { loadTexts } from '../../../languages/texts.ts';
import { projectFolder } from '../../../shared/project-folder.ts';
import { announcementOf, outcomes, reportOf, roundOf } from '../../testing/announcements.ts';
import { sayKeys, speechIn } from '../../testing/fake-services.ts';
import { speak } from '../speech.ts';
import type { SentFrame } from './sent-frame.ts';
import { sentCardView } from './sent-card-view.ts';

const FRAME: SentFrame = { speech: speechIn('en'), say: sayKeys, timeZone: 'Asia/Seoul', now: 0 };

function card(
  announcement: Partial<Announcement>,
  counts: Partial<OutcomeCounts> = {},
  rest: Partial<AnnouncementReport> = {},
  frame: Partial<SentFrame> = {},
) {
  const view = sentCardView(reportOf(announcementOf(announcement), counts, rest), { ...FRAME, ...frame });
  return { text: view.text, buttons: (view.buttons ?? []).map((row) => row.map(({ text }) => text)) };
}

describe('on its way', () => {
  it('shows how many of how many, how fast and until when, and what else became of it', () => {
    const { text, buttons } = card(
      { state: 'sending' },
      { sent: 60, blocked: 3, pending: 57 },
      {},
      { pace: 0.5 },
    );
    expect(text).toContain('📣 en:sent-title-sending(number=5)\nBus 2 leaves at 08:15.');
    expect(text).toContain('👥 en:audience-words-all');
    expect(text).toContain(
      '▓▓▓▓▓▓░░░░░░ 63 / 120\nen:sent-left(count=57)\n' +
        '⏱ en:sent-pace-minute(count=30), en:sent-time-minutes(count=2)',
    );
    expect(text).toContain('✅ en:sent-outcome-sent: 60\n🚫 en:sent-outcome-blocked: 3');
    expect(text).not.toContain('outcome-pending');
    expect(buttons).toEqual([
      ['⏸ en:sent-button-pause', '⛔ en:sent-button-stop'],
      ['📎 en:sent-button-table'],
      ['✏️ en:sent-button-edit'],
      ['🗑 en:sent-button-recall'],
      ['🔄 en:sent-button-refresh'],
    ]);
  });

  it('says who waits for the end of their quiet hours; they do not lengthen the time to go', () => {
    const counts = { sent: 40, pending: 60 };
    const round = roundOf({}, counts, { count: 59, until: 22 * 60 * 60 * 1000 });
    const { text } = card({ state: 'sending' }, counts, { rounds: [round] }, { pace: 1 });
    expect(text).toContain('⏱ en:sent-pace-second(count=1), en:sent-time-moment');
    expect(text).toMatch(/🌙 en:sent-quiet\(count=59\) en:sent-quiet-until\(moment=[^)]*07:00/);
  });

  it('says that Telegram asks to wait, instead of a pace', () => {
    const { text } = card({ state: 'sending' }, { pending: 9 }, { heldUntil: 60_000 }, { pace: 25 });
    expect(text).toContain('✋ en:sent-held(time=09:01)');
    expect(text).not.toContain('sent-pace');
  });

  it('paused goes on by a button', () => {
    const { text, buttons } = card({ state: 'paused' }, { sent: 1, pending: 9 }, {}, { pace: 25 });
    expect(text).toContain('⏸ en:sent-title-paused(number=5)');
    expect(text).not.toContain('sent-pace');
    expect(buttons[0]).toEqual(['▶️ en:sent-button-resume', '⛔ en:sent-button-stop']);
  });
});

describe('the report', () => {
  const content = contentOf({
    parts: everyKind,
    buttons: [{ kind: 'seen' }, { kind: 'own', label: 'Later' }],
  });

  it('counts answers, silence and votes, and tells cohorts and languages apart', () => {
    const { text, buttons } = card(
      { state: 'sent', endedAt: 60_000, content },
      { sent: 40, unknown: 2, skipped: 1 },
      {
        answers: { buttons: [30, 4], silent: 6, polls: [{ part: 4, options: [20, 3] }] },
        byCohort: [
          { name: 'Uz', outcomes: outcomes({ sent: 20, unknown: 2 }) },
          { name: '', outcomes: outcomes({ sent: 20, skipped: 1 }) },
        ],
        byLanguage: [
          { name: 'uz', outcomes: outcomes({ sent: 20 }) },
          { name: 'ru', outcomes: outcomes({ sent: 20 }) },
        ],
      },
    );
    expect(text).toContain('en:sent-answers\n👀 en:answer-button-seen: 30\nLater: 4\n💤 en:sent-silent: 6');
    expect(text).toContain('📊 Who comes?\n• I do: 20\n• Not I: 3');
    expect(text).toContain('en:sent-by-cohort\nUz: ✅ 20 · ❓ 2\nen:sent-no-cohort: ✅ 20 · ⏭ 1');
    expect(text).toContain('en:sent-by-language\nuz:language-name: ✅ 20\nru:language-name: ✅ 20');
    expect(buttons).toEqual([
      ['📎 en:sent-button-table', '🙋 en:sent-button-names'],
      ['✏️ en:sent-button-edit'],
      ['🗑 en:sent-button-recall'],
      ['🔔 en:sent-button-remind'],
      ['❓ en:sent-button-again'],
      ['🔄 en:sent-button-refresh'],
    ]);
  });

  it('offers to remind and to send again only where there is somebody', () => {
    const { buttons, text } = card({ state: 'sent', content }, { sent: 40 });
    expect(buttons.flat().join()).not.toMatch(/remind|again/);
    expect(text).not.toContain('sent-by-cohort');
  });

  it('shows what was done after the sending', () => {
    const sent = roundOf({ state: 'done' }, { sent: 40 });
    const edit = roundOf({ id: 2, kind: 'edit', state: 'running' }, { sent: 10, failed: 1, pending: 29 });
    const recall = roundOf({ id: 3, kind: 'recall', state: 'waiting' }, { pending: 40 });
    const { text, buttons } = card({ state: 'recalled' }, { sent: 40 }, { rounds: [sent, edit, recall] });
    expect(text).toContain('⏳ en:sent-round-edit: 11 / 40 · ❌ 1\n⏳ en:sent-round-recall: 0 / 40');
    expect(buttons).toEqual([['📎 en:sent-button-table'], ['🔄 en:sent-button-refresh']]);
  });

  it('stays one message, however many cohorts there are', () => {
    const name = 'A delegation with a rather long name ';
    const byCohort = Array.from({ length: 400 }, (_, index) => ({
      name: `${name}${index}`,
      outcomes: outcomes({ sent: 1 }),
    }));
    const { text } = card({ state: 'sent' }, { sent: 400 }, { byCohort });
    expect(text.length).toBeLessThan(4096);
    expect(text).toContain('… +388');
  });
});

describe('cancelled', () => {
  it.each(['missed', 'role-lost', 'nobody'] as const)('says why: %s', (cancelReason) => {
    const { startedAt: _started, ...never } = announcementOf({ state: 'cancelled', cancelReason });
    const { text, buttons } = card(never);
    expect(text).toContain(`en:sent-cancelled-${cancelReason}`);
    expect(text).not.toContain('cancelled-kept');
    const again = cancelReason === 'nobody' ? [] : [['✏️ en:announce-button-unapprove']];
    expect(buttons).toEqual([...again, ['🔄 en:sent-button-refresh']]);
  });

  it('by a person, says that who has it keeps it, and lets it be withdrawn', () => {
    const { text, buttons } = card({ state: 'cancelled' }, { sent: 40, skipped: 60 });
    expect(text).toContain('en:sent-cancelled-person en:sent-cancelled-kept');
    expect(buttons.flat()).toContain('🗑 en:sent-button-recall');
  });
});

const say = loadTexts(projectFolder('locales'));

it.each(LANGUAGES)('finds its words in %s', (language) => {
  const counts = outcomes({ sent: 1234, blocked: 1, gone: 2, failed: 5, skipped: 1, unknown: 3, pending: 9 });
  const content = contentOf({ buttons: [{ kind: 'seen' }, { kind: 'coming' }, { kind: 'help' }] });
  const frame = { speech: speak(say, language), say, pace: 25, now: 0 };
  const rounds = (['send', 'send', 'edit', 'recall'] as const).map((kind) => roundOf({ kind }, counts));
  for (const state of ['sending', 'paused', 'sent', 'cancelled', 'recalled'] as const) {
    const waiting = roundOf({}, counts, { count: 2, until: 1 });
    const rest = { rounds: [waiting, ...rounds], heldUntil: 1000 };
    const { text, buttons } = card({ state, content }, counts, rest, frame);
    expect(`${text}${buttons.join()}`).not.toMatch(/\{|\$|undefined|sent-/);
  }
  expect(card({ state: 'sending' }, counts, {}, frame).text).toContain('⏱');
});
