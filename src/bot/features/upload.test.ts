import { describe, expect, it } from 'vitest';
import type { ReceivedFile } from '../../curation/curation.ts';
import type { Role } from '../../people/person.ts';
import { draftOf, understood } from '../testing/drafts.ts';
import { createFakeCuration } from '../testing/fake-curation.ts';
import { giveRole } from '../testing/give-role.ts';
import { setUpBot, TOKEN } from '../testing/set-up-bot.ts';
import { GROUP, message, type Incoming } from '../testing/updates.ts';

/** A message with a document, as Telegram tells of it. */
function file(name: string, rest: Incoming = {}, size = 20) {
  const document = { file_id: name, file_unique_id: name, file_name: name, file_size: size };
  return message({ document, ...rest });
}

/** A bot whose curation notes what it receives and understands all of it. */
function office(role: Role = 'staff') {
  const received: ReceivedFile[][] = [];
  const bot = setUpBot({
    curation: createFakeCuration({
      receive(files) {
        received.push([...files]);
        return Promise.resolve(draftOf(files.map(({ name }) => understood({ name, title: name }))));
      },
    }),
  });
  giveRole(bot.services, role);
  for (const name of ['buses.md', 'hotel.pdf', 'menu.csv'])
    bot.telegram.files.contents.set(name, Buffer.from(`what stands in ${name}`));
  return { ...bot, received };
}

describe('a file from staff', () => {
  it.each<Role>(['staff', 'owner'])('of the role %s is fetched and shown with its buttons', async (role) => {
    const { telegram, handle, received } = office(role);
    await handle(file('buses.md', { caption: 'Buses; en; cohort:Bus 2; 2026-12-01' }));
    expect(received).toEqual([
      [
        {
          name: 'buses.md',
          bytes: Buffer.from('what stands in buses.md'),
          caption: 'Buses; en; cohort:Bus 2; 2026-12-01',
        },
      ],
    ]);
    expect(telegram.of('sendChatAction')).toMatchObject([{ action: 'typing' }]);
    expect(telegram.texts()).toHaveLength(1);
    expect(telegram.texts()[0]).toContain('en:draft-heading');
    expect(JSON.stringify(telegram.of('sendMessage')[0]?.['reply_markup'])).toContain('draft:5:new:publish');
  });

  it('without a caption or a name is taken as well', async () => {
    const { telegram, handle, received } = office();
    telegram.files.contents.set('id', Buffer.from('x'));
    await handle(message({ document: { file_id: 'id', file_unique_id: 'id' } }));
    expect(received).toEqual([[{ name: 'document', bytes: Buffer.from('x') }]]);
  });

  it('is no file when it was sent as a picture or is an animation', async () => {
    const { telegram, handle, received } = office();
    await handle(message({ photo: [] }), file('cat.mp4', { animation: {} } as Incoming));
    expect(telegram.texts()).toEqual(['🖼 en:upload-photo', 'en:kind-sticker']);
    expect(received).toEqual([]);
  });
});

describe('a file that is too large', () => {
  it('is not even asked for', async () => {
    const { telegram, handle } = office();
    await handle(file('film.pdf', {}, 20 * 1024 * 1024 + 1));
    expect(telegram.texts()).toEqual(['❌ en:upload-too-large(name=film.pdf,limit=20)']);
    expect(telegram.of('getFile')).toEqual([]);
  });

  it('gets the same advice when Telegram alone knows', async () => {
    const { telegram, handle } = office();
    telegram.refuse(({ method }) =>
      method === 'getFile' ? { error_code: 400, description: 'Bad Request: file is too big' } : undefined,
    );
    await handle(file('film.pdf'));
    expect(telegram.texts()).toEqual(['❌ en:upload-too-large(name=film.pdf,limit=20)']);
  });
});

it('says when a file cannot be fetched, and writes its address nowhere', async () => {
  const { telegram, handle, log, received } = office();
  await handle(file('lost.pdf'));
  expect(telegram.texts()).toEqual(['❌ en:upload-failed(name=lost.pdf)']);
  expect(telegram.files.fetched).toEqual([`https://api.telegram.org/file/bot${TOKEN}/documents/lost.pdf`]);
  expect(received).toEqual([]);
  expect(log()).toContain('a file was refused');
  expect(log()).not.toContain(TOKEN);
});

describe('an album', () => {
  const album = { media_group_id: '77' };
  const send = (bot: ReturnType<typeof office>, ...updates: ReturnType<typeof file>[]) =>
    Promise.all(updates.map((update) => bot.bot.handleUpdate(update)));

  it('is one draft with one summary, in the order it was sent', async () => {
    const bot = office();
    const [first, second, third] = [
      file('buses.md', { ...album, caption: ';;cohort:Bus 2' }),
      file('hotel.pdf', album),
      file('menu.csv', album),
    ];
    await send(bot, second, first, third);
    expect(bot.received.map((files) => files.map(({ name }) => name))).toEqual([
      ['buses.md', 'hotel.pdf', 'menu.csv'],
    ]);
    expect(bot.received[0]?.map(({ caption }) => caption)).toEqual([';;cohort:Bus 2', undefined, undefined]);
    expect(bot.telegram.texts()).toHaveLength(1);
    expect(bot.telegram.texts()[0]).toContain('en:draft-heading-album(count=3)');
  });

  it('tells of files that did not arrive beside those that did', async () => {
    const bot = office();
    await send(bot, file('buses.md', album), file('lost.pdf', album), message({ photo: [], ...album }));
    expect(bot.received.map((files) => files.map(({ name }) => name))).toEqual([['buses.md']]);
    const [said = ''] = bot.telegram.texts();
    for (const part of ['en:draft-heading', 'en:upload-failed(name=lost.pdf)', 'en:upload-photo'])
      expect(said).toContain(part);
  });

  it('does not mix with another one, nor with a question meanwhile', async () => {
    const bot = office();
    await send(
      bot,
      file('buses.md', album),
      file('hotel.pdf', { media_group_id: '78' }),
      message({ text: 'When?' }),
    );
    expect(bot.received).toHaveLength(2);
    expect(bot.telegram.texts()).toHaveLength(3);
  });

  it('of a participant gets one answer, not one a file', async () => {
    const bot = office('participant');
    await send(bot, file('buses.md', album), file('hotel.pdf', album));
    expect(bot.telegram.texts()).toEqual(['en:kind-file']);
  });
});

describe('whoever does not keep the documents', () => {
  it.each<Role>(['participant', 'organiser'])('cannot send any: %s', async (role) => {
    const { telegram, handle, received } = office(role);
    await handle(file('buses.md'));
    expect(telegram.texts()).toEqual(['en:kind-file']);
    expect(telegram.files.fetched).toEqual([]);
    expect(received).toEqual([]);
  });

  it('is everybody in a group', async () => {
    const { telegram, handle, received } = office('owner');
    const mention = { type: 'mention', offset: 0, length: 13 } as const;
    await handle(
      file('buses.md', { chat: GROUP }),
      file('buses.md', { chat: GROUP, caption: '@dragoman_bot', caption_entities: [mention] }),
    );
    expect(telegram.texts()).toEqual(['en:kind-file']);
    expect(received).toEqual([]);
  });
});
