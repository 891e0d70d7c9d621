import { describe, expect, it } from 'vitest';
import type { Message } from '@grammyjs/types';
import type { SandboxState } from '../control-contract.ts';
import { createStore } from './state.js';

const bot = { id: 1, is_bot: true, first_name: 'Visit' };
const nino = { id: 11, is_bot: false, first_name: 'Nino' };
const aram = { id: 12, is_bot: false, first_name: 'Aram' };
const GROUP = -100;

const sandbox: SandboxState = {
  bot,
  people: [nino, aram].map((user) => ({ user, about: '', role: 'participant', cohorts: [], blocked: false })),
  groups: [{ chat: { id: GROUP, type: 'group', title: 'Bus 7' }, members: [nino.id, aram.id] }],
  now: 5000,
  limits: { file_bytes: 1000, caption_length: 100, album_files: 10 },
};

function message(id: number, chat: number, from: Message['from'], text = 'Hello'): Message {
  const place = chat < 0 ? sandbox.groups[0]!.chat : { id: chat, type: 'private' as const, first_name: 'x' };
  return { message_id: id, date: 0, chat: place, text, ...(from && { from }) };
}

function storeWith(kept = new Map<string, string>()) {
  const storage = {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => void kept.set(key, value),
  };
  const store = createStore({ storage, now: () => 1000 });
  store.setSandbox(sandbox);
  return store;
}

describe('createStore', () => {
  it('lists the private chat first, then the groups of the person', () => {
    expect(
      storeWith()
        .chats(nino.id)
        .map(({ id, title }) => ({ id, title })),
    ).toEqual([
      { id: nino.id, title: 'Visit' },
      { id: GROUP, title: 'Bus 7' },
    ]);
  });

  it('tells the time of the sandbox, not of the browser', () => {
    expect(storeWith().now()).toBe(5000);
  });

  it('shows a private message to its person and a group message to all members', () => {
    const store = storeWith();
    store.addMessage(message(1, nino.id, bot));
    store.addMessage(message(2, GROUP, bot));
    expect(store.messagesOf(nino.id, nino.id)).toHaveLength(1);
    expect(store.messagesOf(aram.id, aram.id)).toHaveLength(0);
    expect(store.messagesOf(aram.id, GROUP)).toHaveLength(1);
  });

  it('counts what was said as unread, not the notes of a chat', () => {
    const store = storeWith();
    const { text: _, ...note } = message(1, GROUP, aram);
    store.addMessage({ ...note, forum_topic_closed: {} });
    store.addMessage(message(2, GROUP, bot));
    store.addMessage(message(3, GROUP, nino));
    expect(store.unread(nino.id, GROUP)).toBe(1);
  });

  it('knows who came and what changed without being told everything again', () => {
    const store = storeWith();
    store.takePeople([
      {
        user: { ...nino, id: 13, first_name: 'Lia' },
        about: '',
        role: 'participant',
        cohorts: [],
        blocked: false,
      },
      { user: aram, about: '', role: 'participant', cohorts: [], blocked: true },
    ]);
    expect(store.people().map(({ user, blocked }) => [user.id, blocked])).toEqual([
      [11, false],
      [12, true],
      [13, false],
    ]);
  });

  it('shows an ephemeral message to its receiver alone', () => {
    const store = storeWith();
    store.addMessage({ ...message(0, GROUP, bot), receiver_user: nino, ephemeral_message_id: 4 });
    expect(store.messagesOf(nino.id, GROUP)).toHaveLength(1);
    expect(store.messagesOf(aram.id, GROUP)).toHaveLength(0);
  });

  it('counts what others wrote as unread until it is read', () => {
    const store = storeWith();
    store.addMessage(message(1, GROUP, nino));
    store.addMessage(message(2, GROUP, bot));
    expect([store.unread(nino.id, GROUP), store.unread(aram.id, GROUP)]).toEqual([1, 2]);
    store.markRead(aram.id, GROUP);
    expect(store.unread(aram.id, GROUP)).toBe(0);
  });

  it('counts anew when the sandbox has started afresh and its ids are small again', () => {
    const store = storeWith(new Map([[`read:${nino.id}:${nino.id}`, '90']]));
    store.addMessage(message(1, nino.id, bot));
    expect(store.unread(nino.id, nino.id)).toBe(1);
  });

  it('puts an edited message in the place of the old one and takes deleted ones away', () => {
    const store = storeWith();
    store.addMessage(message(1, nino.id, nino));
    store.addMessage(message(2, nino.id, bot));
    store.addMessage(message(1, nino.id, nino, 'Hello again'));
    expect(store.messagesOf(nino.id, nino.id).map(({ text }) => text)).toEqual(['Hello again', 'Hello']);
    store.removeMessages(nino.id, [1]);
    expect(store.messagesOf(nino.id, nino.id).map(({ text }) => text)).toEqual(['Hello']);
  });
});
