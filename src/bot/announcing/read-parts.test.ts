import type { Message } from 'grammy/types';
import { describe, expect, it } from 'vitest';
import { message, type Incoming } from '../testing/updates.ts';
import { readParts } from './read-parts.ts';
import { beginsWithCommand, withoutCommand } from './without-command.ts';

const sent = (rest: Incoming): Message => message(rest).message;
const photo = (id: string, rest: Incoming = {}) =>
  sent({
    photo: [`${id}-small`, id].map((file_id) => ({ file_id, file_unique_id: file_id, width: 1, height: 1 })),
    ...rest,
  });
const document = (id: string, rest: Incoming = {}) =>
  sent({ document: { file_id: id, file_unique_id: id, file_name: `${id}.pdf` }, ...rest });
const poll = (type: 'regular' | 'quiz') =>
  sent({
    poll: {
      type,
      question: 'Dinner?',
      options: [{ text: 'Yes' }, { text: 'No' }],
      allows_multiple_answers: true,
    },
  } as unknown as Incoming);
const bold = { type: 'bold', offset: 0, length: 4 } as const;

describe('a message of an organiser', () => {
  it('keeps its formatting, but not what Telegram finds by itself', () => {
    const entities = [bold, { type: 'url', offset: 8, length: 10 } as const];
    expect(readParts([sent({ text: 'Room 301 https://a.b', entities })])).toEqual({
      kind: 'parts',
      parts: [{ kind: 'text', text: { text: 'Room 301 https://a.b', entities: [bold] } }],
    });
  });

  it('may be a photo in its largest size, or a document by its name', () => {
    const caption = { text: 'Here', entities: [bold] };
    expect(readParts([photo('map', { caption: 'Here', caption_entities: [bold] })])).toEqual({
      kind: 'parts',
      parts: [{ kind: 'file', file: { kind: 'photo', fileId: 'map', caption } }],
    });
    expect(readParts([document('plan')])).toEqual({
      kind: 'parts',
      parts: [
        {
          kind: 'file',
          file: { kind: 'document', fileId: 'plan', name: 'plan.pdf', caption: { text: '', entities: [] } },
        },
      ],
    });
  });

  it('may be a place, with or without a name', () => {
    const location = { latitude: 37.5, longitude: 127 };
    expect(readParts([sent({ location })])).toEqual({
      kind: 'parts',
      parts: [{ kind: 'place', ...location }],
    });
    const venue = { location, title: 'Hotel', address: 'Seoul 1' };
    expect(readParts([sent({ location, venue })])).toEqual({
      kind: 'parts',
      parts: [{ kind: 'place', ...location, title: 'Hotel', address: 'Seoul 1' }],
    });
  });

  it('may be a poll, but no quiz', () => {
    expect(readParts([poll('regular')])).toEqual({
      kind: 'parts',
      parts: [{ kind: 'poll', question: 'Dinner?', options: ['Yes', 'No'], several: true }],
    });
    expect(readParts([poll('quiz')])).toEqual({ kind: 'unsupported', what: 'quiz' });
  });

  it.each(['voice', 'video', 'video_note', 'audio', 'sticker', 'contact', 'dice', 'story', 'animation'])(
    'cannot be of the kind %s',
    (kind) => {
      expect(readParts([sent({ [kind]: {} })])).toEqual({ kind: 'unsupported', what: 'other' });
    },
  );

  it('that comes with a document beside an animation is no document', () => {
    expect(readParts([document('cat', { animation: {} } as Incoming)])).toMatchObject({ what: 'other' });
  });

  it('is nothing when it is a notice', () => {
    expect(readParts([sent({ new_chat_title: 'x' })])).toEqual({ kind: 'nothing' });
    expect(readParts([])).toEqual({ kind: 'nothing' });
  });
});

describe('an album', () => {
  it('of photos, or of documents, is one part', () => {
    expect(readParts([photo('a'), photo('b')])).toMatchObject({
      parts: [{ kind: 'album', files: [{ fileId: 'a' }, { fileId: 'b' }] }],
    });
    expect(readParts([document('a'), document('b')])).toMatchObject({
      parts: [{ kind: 'album', files: [{ name: 'a.pdf' }, { name: 'b.pdf' }] }],
    });
  });

  it('that mixes kinds, or holds a film, is refused as a whole', () => {
    const film = sent({ video: {} } as unknown as Incoming);
    for (const album of [
      [photo('a'), document('b')],
      [photo('a'), film],
    ])
      expect(readParts(album)).toEqual({ kind: 'unsupported', what: 'mixed' });
  });
});

describe('the command before the text', () => {
  const command = { type: 'bot_command', offset: 0, length: 9 } as const;

  it('is taken away and the formatting moves along', () => {
    const entities = [command, { ...bold, offset: 11 }];
    const rest = withoutCommand(sent({ text: '/announce\n Room 301', entities }));
    expect(rest).toMatchObject({ text: 'Room 301', entities: [bold] });
  });

  it('may be part of a formatted piece', () => {
    const entities = [{ ...bold, length: 13 }, command];
    expect(withoutCommand(sent({ text: '/announce Room', entities }))).toMatchObject({
      text: 'Room',
      entities: [{ ...bold, length: 3 }],
    });
  });

  it('may stand in a caption', () => {
    const captioned = photo('map', { caption: '/announce Here', caption_entities: [command] });
    expect(beginsWithCommand(captioned)).toBe(true);
    expect(withoutCommand(captioned)).toMatchObject({ caption: 'Here', caption_entities: [] });
  });

  it('is no command elsewhere in the text', () => {
    const words = sent({ text: 'Write /announce' });
    expect(beginsWithCommand(words)).toBe(false);
    expect(withoutCommand(words)).toMatchObject({ text: 'Write /announce' });
    expect(withoutCommand(photo('map'))).not.toHaveProperty('caption');
  });
});
