import { describe, expect, it } from 'vitest';
import type { Role } from '../../people/person.ts';
import { createFakeCuration } from '../testing/fake-curation.ts';
import { draftOf } from '../testing/drafts.ts';
import { giveRole } from '../testing/give-role.ts';
import type { FormFile } from '../testing/read-form.ts';
import { setUpBot } from '../testing/set-up-bot.ts';
import { AIGERIM, buttonData, message, press, text, type Incoming } from '../testing/updates.ts';

const LIST = 'name;cohort;language\nAida;Bus 2;kk\nJohn;Bus 1;\n;Bus 1;\n';

function office(role: Role, content = LIST) {
  const received: string[] = [];
  const bot = setUpBot({
    curation: createFakeCuration({
      receive(files) {
        received.push(...files.map(({ name }) => name));
        return Promise.resolve(draftOf());
      },
    }),
  });
  giveRole(bot.services, role);
  bot.telegram.files.contents.set('file-1', Buffer.from(content));
  const sent = message({ document: { file_id: 'file-1', file_unique_id: '1', file_name: 'people.csv' } });
  const original = sent.message as unknown as NonNullable<Incoming['reply_to_message']>;
  const markup = () =>
    bot.telegram.calls.findLast(({ payload }) => payload['reply_markup'])?.payload['reply_markup'];
  /** Presses a button below the bot's reply to the file. */
  const pressBelow = (label: string, from?: typeof AIGERIM) =>
    bot.handle(
      press(buttonData(markup(), label), {
        reply_to_message: original,
        ...(from ? { from } : {}),
      }),
    );
  return { ...bot, received, sent, original, pressBelow };
}

describe('a CSV from an organiser', () => {
  it('is shown as it was understood, in reply to the file, and makes nothing yet', async () => {
    const { handle, sent, telegram, services } = office('organiser');
    await handle(sent);
    const [said = ''] = telegram.texts();
    for (const part of [
      'people-understood(count=2)',
      'Bus 1: 1',
      'Aida · Bus 2 · kk:language-name',
      'people-fault-no-name(line=4)',
    ])
      expect(said).toContain(part);
    expect(telegram.of('sendMessage')[0]).toMatchObject({
      reply_parameters: { message_id: sent.message.message_id },
    });
    expect(await services.invites.countPersonal()).toEqual({ made: 0, used: 0 });
  });

  it('becomes a table of links, and one link for each cohort, when they say so', async () => {
    const { handle, sent, pressBelow, telegram, services } = office('organiser');
    await handle(sent);
    await pressBelow('people-button-make(count=2)');
    const { document } = telegram.of('sendDocument')[0] as { document: FormFile };
    expect(document.name).toBe('invites.csv');
    expect(document.bytes.toString()).toBe(
      '\uFEFFen:people-column-name,en:people-column-cohort,en:people-column-link\r\n' +
        'Aida,Bus 2,https://t.me/dragoman_bot?start=inv_secret-1\r\n' +
        'John,Bus 1,https://t.me/dragoman_bot?start=inv_secret-2\r\n',
    );
    expect(telegram.texts().join()).toContain('Bus 2\nhttps://t.me/dragoman_bot?start=inv_secret-4');
    expect(await services.invites.find(1)).toMatchObject({
      ...{ name: 'Aida', role: 'participant', cohorts: ['Bus 2'], language: 'kk', mostUses: 1, by: 8 },
    });
    expect(await services.invites.list()).toMatchObject([{ label: 'Bus 2' }, { label: 'Bus 1' }]);
  });

  it('is dealt with once, however often the button is pressed', async () => {
    const { handle, sent, original, pressBelow, telegram, services } = office('organiser');
    await handle(sent);
    const make = buttonData(telegram.of('sendMessage')[0]?.['reply_markup'], 'people-button-make');
    await pressBelow('people-button-make');
    await handle(press(make, { reply_to_message: original }));
    expect(await services.invites.countPersonal()).toEqual({ made: 2, used: 0 });
    expect(telegram.of('answerCallbackQuery').at(-1)).toEqual(
      expect.objectContaining({ text: 'en:people-made-already' }),
    );
  });

  it('with other columns is refused with an example', async () => {
    const { handle, sent, telegram } = office('organiser', 'Bus;From\n1;Hotel');
    await handle(sent);
    expect(telegram.texts()).toEqual([
      '❌ en:people-wrong-columns(found=Bus; From)\n\nname;cohort;language\nAigerim Sadykova;Bus 2;kk',
    ]);
    expect(telegram.of('sendMessage')[0]).not.toHaveProperty('reply_markup');
  });

  it('makes nothing for whoever is no organiser any more', async () => {
    const { handle, sent, pressBelow, services } = office('organiser');
    await handle(sent);
    giveRole(services, 'participant');
    await pressBelow('people-button-make');
    expect(await services.invites.countPersonal()).toEqual({ made: 0, used: 0 });
  });
});

describe('a CSV from an owner', () => {
  it('that could be a list is asked about', async () => {
    const { handle, sent, pressBelow, telegram, received } = office('owner');
    await handle(sent);
    expect(telegram.texts()).toEqual(['en:people-list-or-document']);
    await pressBelow('people-button-list');
    expect(telegram.texts().at(-1)).toContain('people-understood(count=2)');
    expect(received).toEqual([]);
  });

  it('goes to the documents when they say so', async () => {
    const { handle, sent, pressBelow, received } = office('owner');
    await handle(sent);
    await pressBelow('people-button-document');
    expect(received).toEqual(['people.csv']);
  });

  it('that is no list goes to the documents at once, as all from staff do', async () => {
    const owner = office('owner', 'Bus;From\n1;Hotel');
    await owner.handle(owner.sent);
    expect(owner.received).toEqual(['people.csv']);
    const staff = office('staff');
    await staff.handle(staff.sent);
    expect(staff.received).toEqual(['people.csv']);
  });
});

it('tells organisers how many people there are', async () => {
  const { handle, telegram } = office('organiser');
  await handle(text('/mute', { from: AIGERIM }), text('/people'));
  const said = telegram.texts().at(-1) ?? '';
  for (const part of [
    'people-total(count=2)',
    'people-reachable(count=1)',
    'people-muted(count=1)',
    'kk:language-name: 1',
    'invite-role-organiser: 1',
  ])
    expect(said).toContain(part);
});
