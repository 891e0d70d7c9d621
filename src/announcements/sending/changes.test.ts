import { describe, expect, it } from 'vitest';
import { TEXT } from '../testing/open-sending.ts';
import { plainText, textPart } from '../testing/sample-content.ts';
import { sendingForEach } from '../testing/sending-for-each.ts';

const NEW = 'Bus 2 leaves at 08:45.';

const sending = sendingForEach({ people: 20, isSending: true });

const textsOfAll = () => Array.from({ length: 20 }, (_, index) => sending.chats.texts(index + 1).join());
const sentOf = async (id: number) => (await sending.desk.report(id))?.outcomes.sent ?? 0;
const isDone = async (id: number, kind: string) =>
  (await sending.desk.report(id))?.rounds.some(
    ({ round }) => round.kind === kind && round.state === 'done',
  ) ?? false;

describe('while it is on its way', () => {
  it('a pause holds it, and it goes on where it was', async () => {
    const id = await sending.announce();
    await sending.time.until(async () => (await sentOf(id)) >= 5);
    expect(await sending.desk.pause(id)).toMatchObject({ kind: 'done' });
    const calls = sending.chats.calls.length;
    const later = sending.time.clock.now() + 30_000;
    await sending.time.until(() => sending.time.clock.now() > later);
    // Those that were on their way arrive.
    expect(sending.chats.calls.length).toBeLessThanOrEqual(calls + 3);
    expect(await sending.desk.resume(id)).toMatchObject({ kind: 'done' });
    await sending.reach(id, 'sent');
    expect(new Set(textsOfAll())).toEqual(new Set([TEXT]));
  });

  it('a cancellation lets nothing more out', async () => {
    const id = await sending.announce();
    await sending.time.until(async () => (await sentOf(id)) >= 5);
    expect(await sending.desk.cancel(id)).toMatchObject({ kind: 'done' });
    const later = sending.time.clock.now() + 10_000;
    await sending.time.until(() => sending.time.clock.now() > later);
    const outcomes = (await sending.desk.report(id))?.outcomes;
    expect(outcomes).toMatchObject({ pending: 0 });
    expect((outcomes?.sent ?? 0) + (outcomes?.skipped ?? 0)).toBe(20);
    expect(outcomes?.sent).toBeLessThan(10);
    expect(await sending.desk.resume(id)).toEqual({ kind: 'wrong-state', state: 'cancelled' });
  });

  it('new words reach those who have the old ones, and everybody after them', async () => {
    const id = await sending.announce();
    await sending.time.until(async () => (await sentOf(id)) >= 7);
    const edited = await sending.desk.edit(id, { slot: 0, text: plainText(NEW) }, { person: 900 });
    expect(edited).toMatchObject({ kind: 'done', announcement: { revision: 2 } });
    await sending.reach(id, 'sent');
    await sending.time.until(() => isDone(id, 'edit'));
    expect(new Set(textsOfAll())).toEqual(new Set([NEW]));
    expect(sending.chats.calls.filter(({ step }) => step.kind === 'part')).toHaveLength(20);
  });

  it('a recall takes back what arrived, also what was on its way', async () => {
    const id = await sending.announce();
    await sending.time.until(async () => (await sentOf(id)) >= 7);
    expect(await sending.desk.recall(id, { person: 900 })).toMatchObject({ kind: 'done' });
    expect(await sending.desk.find(id)).toMatchObject({ state: 'recalled' });
    await sending.time.until(() => isDone(id, 'recall'));
    expect(new Set(textsOfAll())).toEqual(new Set(['']));
    const report = await sending.desk.report(id);
    expect(report?.outcomes.sent).toBe(report?.rounds.at(-1)?.outcomes.sent);
  });
});

describe('when it has arrived', () => {
  it('what cannot be deleted any more is edited to say that it is withdrawn', async () => {
    const id = await sending.announce({ parts: [textPart('one'), textPart('two')] });
    await sending.reach(id, 'sent');
    sending.chats.meet(({ kind }) =>
      kind === 'delete' ? { kind: 'failed', reason: "message can't be deleted" } : undefined,
    );
    await sending.desk.recall(id, { person: 900 });
    await sending.time.until(() => isDone(id, 'recall'));
    expect(new Set(textsOfAll())).toEqual(new Set(['withdrawn,withdrawn']));
    expect((await sending.desk.report(id))?.rounds.at(-1)?.outcomes).toMatchObject({ sent: 20 });
  });

  it('words that do not fit are refused, and nothing changes', async () => {
    const id = await sending.announce();
    await sending.reach(id, 'sent');
    const edited = await sending.desk.edit(id, { slot: 0, text: plainText('x'.repeat(4097)) }, {});
    expect(edited).toMatchObject({ kind: 'refused', problems: [{ kind: 'too-long', length: 4097 }] });
    expect(await sending.desk.edit(id, { slot: 5, text: plainText(NEW) }, {})).toMatchObject({
      kind: 'refused',
    });
    expect(await sending.desk.find(id)).toMatchObject({ revision: 1 });
  });

  it('answers are counted, and the silent can be reminded', async () => {
    const id = await sending.announce({ buttons: [{ kind: 'coming' }, { kind: 'own', label: 'Later' }] });
    await sending.reach(id, 'sent');
    for (let person = 1; person <= 17; person += 1) await sending.desk.react(id, person, 0);
    expect(await sending.desk.react(id, 17, 1)).toMatchObject({ kind: 'noted', changed: true });
    expect(await sending.desk.react(id, 17, 1)).toMatchObject({ kind: 'noted', changed: false });
    expect(await sending.desk.react(id, 18, 7)).toEqual({ kind: 'gone' });
    expect((await sending.desk.report(id))?.answers).toEqual({ buttons: [16, 1], silent: 3, polls: [] });
    const reminder = await sending.desk.remind(id, { person: 900 });
    if (reminder.kind !== 'done') throw new Error(reminder.kind);
    expect(reminder.announcement).toMatchObject({ state: 'draft', audience: `silent:${id}` });
    expect(await sending.desk.reach(`silent:${id}`)).toMatchObject({ recipients: 3 });
    await sending.desk.approve(reminder.announcement.id, { person: 900 });
    await sending.reach(reminder.announcement.id, 'sent');
    expect(sending.chats.texts(18)).toHaveLength(2);
    expect(sending.chats.texts(3)).toHaveLength(1);
  });
});
