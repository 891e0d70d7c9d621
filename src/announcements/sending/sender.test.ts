import { describe, expect, it } from 'vitest';
import { TEXT } from '../testing/open-sending.ts';
import { textPart } from '../testing/sample-content.ts';
import { sendingForEach } from '../testing/sending-for-each.ts';

const sending = sendingForEach({ people: 0, isSending: true });

const outcomesOf = async (id: number) => (await sending.desk.report(id))?.outcomes;

describe('an announcement', () => {
  it('reaches everybody once, and is told to be finished', async () => {
    await sending.addPeople(30);
    const id = await sending.announce();
    await sending.reach(id, 'sent');
    for (let person = 1; person <= 30; person += 1) expect(sending.chats.texts(person)).toEqual([TEXT]);
    expect(await outcomesOf(id)).toMatchObject({ sent: 30, pending: 0 });
    expect(sending.news).toEqual([
      { kind: 'started', announcement: id },
      { kind: 'finished', announcement: id },
    ]);
  });

  it('of several messages arrives in their order, with a second between them', async () => {
    await sending.addPeople(4);
    const id = await sending.announce({ parts: [textPart('one'), textPart('two'), textPart('three')] });
    await sending.reach(id, 'sent');
    expect(sending.chats.texts(3)).toEqual(['one', 'two', 'three']);
    const moments = sending.chats.calls.filter(({ address }) => address.chat === 3).map(({ at }) => at);
    expect((moments[1] ?? 0) - (moments[0] ?? 0)).toBeGreaterThanOrEqual(1000);
    expect(sending.chats.calls).toHaveLength(12);
  });

  it('is sent in the language of each', async () => {
    await sending.addPeople(2);
    const { id } = await sending.desk.begin({ person: 900 }, 'en');
    await sending.desk.change(id, { parts: [textPart(TEXT)], audience: 'all' });
    await sending.desk.setVersion(id, 'ru', {
      ...{ texts: [{ text: 'Автобус 2 отходит в 08:15.', entities: [] }], by: 'person', approved: true },
    });
    await sending.desk.approve(id, { person: 900 });
    await sending.reach(id, 'sent');
    expect(sending.chats.texts(1)).toEqual([TEXT]);
    expect(sending.chats.texts(2)).toEqual(['Автобус 2 отходит в 08:15.']);
  });

  it('waits for its time', async () => {
    await sending.addPeople(1);
    const sendAt = sending.time.clock.now() + 90_000;
    const id = await sending.announce({ sendAt });
    await sending.reach(id, 'sent');
    expect(sending.chats.calls[0]?.at).toBeGreaterThanOrEqual(sendAt);
    expect(sending.chats.calls[0]?.at).toBeLessThan(sendAt + 5000);
  });
});

describe('what Telegram says', () => {
  it('too many requests: the message goes out later, once', async () => {
    await sending.addPeople(5);
    let refused = 3;
    sending.chats.meet(() => (refused-- > 0 ? { kind: 'wait', seconds: 7 } : undefined));
    const id = await sending.announce();
    await sending.reach(id, 'sent');
    for (let person = 1; person <= 5; person += 1) expect(sending.chats.texts(person)).toEqual([TEXT]);
  });

  it('blocked: the person is noted, and the others get theirs', async () => {
    await sending.addPeople(3);
    sending.chats.meet((_step, { chat }) =>
      chat === 2 ? { kind: 'blocked', reason: 'Forbidden: bot was blocked by the user' } : undefined,
    );
    const id = await sending.announce();
    await sending.reach(id, 'sent');
    expect(await outcomesOf(id)).toMatchObject({ sent: 2, blocked: 1 });
    expect(await sending.people.find(2)).toMatchObject({ blocked: true });
    const again = await sending.announce();
    await sending.reach(again, 'sent');
    expect(sending.chats.calls.filter(({ address }) => address.chat === 2)).toHaveLength(1);
    expect(await outcomesOf(again)).toMatchObject({ sent: 2, blocked: 1 });
  });

  it('nothing: it is unknown, and sent again only when the organiser says so', async () => {
    await sending.addPeople(3);
    sending.chats.meet((_step, { chat }) => (chat === 2 ? 'unseen' : undefined));
    const id = await sending.announce();
    await sending.reach(id, 'sent');
    expect(await outcomesOf(id)).toMatchObject({ sent: 2, unknown: 1 });
    expect(sending.chats.texts(2)).toEqual([TEXT]);
    sending.chats.meet(() => undefined);
    expect(await sending.desk.sendUnknownAgain(id, { person: 900 })).toMatchObject({
      kind: 'done',
      count: 1,
    });
    await sending.reach(id, 'sent');
    expect(sending.chats.texts(2)).toEqual([TEXT, TEXT]);
    expect(sending.chats.texts(1)).toEqual([TEXT]);
    expect(await outcomesOf(id)).toMatchObject({ sent: 3, unknown: 0 });
  });

  it('again and again that it was not carried out, of one call alone: it fails, and the others go out', async () => {
    await sending.addPeople(3);
    sending.chats.meet((_step, { chat }) =>
      chat === 1 ? { kind: 'not-sent', reason: 'sendMessage: 404 Not Found' } : undefined,
    );
    const id = await sending.announce();
    await sending.reach(id, 'sent');
    expect(await outcomesOf(id)).toMatchObject({ sent: 2, failed: 1 });
    expect(sending.chats.calls.filter(({ address }) => address.chat === 1)).toHaveLength(10);
  });

  it('a group has moved: it is followed', async () => {
    sending.chats.meet((_step, { chat }) => (chat === -5 ? { kind: 'moved', chat: -100_5 } : undefined));
    const id = await sending.announce({ audience: 'group:-5' });
    await sending.reach(id, 'sent');
    expect(sending.chats.texts(-100_5)).toEqual([TEXT]);
    expect(await outcomesOf(id)).toMatchObject({ sent: 1 });
  });
});

describe('who gets none', () => {
  it('those who muted, or left the audience meanwhile', async () => {
    await sending.addPeople(30);
    await sending.people.setMuted(1, true);
    for (const id of [2, 30]) await sending.people.setCohorts(id, ['Bus 2']);
    const id = await sending.announce({ audience: 'cohort:"Bus 2" or not cohort:"Bus 2"' });
    sending.chats.meet((_step, { chat }) => {
      if (chat === 2) void sending.people.setMuted(30, true);
      return undefined;
    });
    await sending.reach(id, 'sent');
    const other = await sending.announce({ audience: 'cohort:"Bus 2"' });
    await sending.people.setCohorts(2, []);
    await sending.reach(other, 'sent');
    const rows = (await sending.desk.recipients(id)).filter(({ outcome }) => outcome !== 'sent');
    expect(rows.map(({ person, reason }) => [person, reason])).toEqual([
      [1, 'muted'],
      [30, 'muted'],
    ]);
    expect(await outcomesOf(other)).toMatchObject({ sent: 0, skipped: 1 });
  });

  it('those in their quiet hours wait for their end, unless it is urgent', async () => {
    await sending.addPeople(2);
    // It is noon in Seoul.
    await sending.people.setQuiet(1, { from: 11 * 60, until: 12 * 60 + 2 });
    const urgent = await sending.announce({ urgent: true });
    await sending.reach(urgent, 'sent');
    expect(sending.chats.texts(1)).toEqual([TEXT]);
    const id = await sending.announce();
    await sending.time.until(async () => (await outcomesOf(id))?.sent === 1);
    const until = Date.UTC(2026, 10, 24, 3, 2);
    expect((await sending.desk.report(id))?.rounds[0]?.waiting).toEqual({ count: 1, until });
    await sending.reach(id, 'sent');
    expect(sending.chats.calls.at(-1)?.at).toBeGreaterThanOrEqual(until);
    expect(sending.chats.texts(1)).toEqual([TEXT, TEXT]);
  });

  it('those whose quiet hours end when it is of no use any more', async () => {
    await sending.addPeople(1);
    await sending.people.setQuiet(1, { from: 11 * 60, until: 14 * 60 });
    const id = await sending.announce({ usefulUntil: sending.time.clock.now() + 3_600_000 });
    await sending.reach(id, 'sent');
    expect(await sending.desk.recipients(id)).toMatchObject([{ outcome: 'skipped', reason: 'quiet' }]);
  });

  it('nobody, when whoever approved it may not announce any more', async () => {
    await sending.addPeople(1);
    const sendAt = sending.time.clock.now() + 60_000;
    const id = await sending.announce({ sendAt });
    sending.organisers.clear();
    await sending.reach(id, 'cancelled');
    expect(sending.chats.calls).toEqual([]);
    expect(sending.news).toEqual([{ kind: 'role-lost', announcement: id }]);
  });
});
