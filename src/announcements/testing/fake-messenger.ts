import type { Timers } from '../../shared/timers.ts';
import type { Address, CallOutcome, Messenger, Step } from '../messenger.ts';

/** What a chat holds: the messages that arrived and were not taken back, with their words as they are now. */
export interface FakeChats {
  readonly messenger: Messenger;
  /** What stands in a chat, oldest first. */
  texts(chat: number): string[];
  /** Every call so far. */
  readonly calls: { readonly step: Step; readonly address: Address; readonly at: number }[];
  /** What becomes of the next calls: undefined lets one through. `unseen` had its effect and is answered `unknown`. */
  meet(fate: (step: Step, address: Address) => CallOutcome | 'unseen' | 'never' | undefined): void;
}

/** Telegram without a network: each call takes 30 ms, and has its effect in the middle of them. */
export function createFakeChats({ timers, now }: { timers: Timers; now: () => number }): FakeChats {
  const chats = new Map<number, Map<number, string>>();
  const calls: FakeChats['calls'] = [];
  let nextMessage = 1;
  let fateOf: Parameters<FakeChats['meet']>[0] = () => undefined;

  function effect(step: Step, { chat }: Address): CallOutcome {
    const messages = chats.get(chat) ?? new Map<number, string>();
    chats.set(chat, messages);
    switch (step.kind) {
      case 'part':
      case 'buttons': {
        const id = nextMessage++;
        messages.set(id, step.kind === 'part' ? textOf(step.part) : '[buttons]');
        return { kind: 'done', messages: [id] };
      }
      case 'edit':
        if (!messages.has(step.message)) return { kind: 'failed', reason: 'message to edit not found' };
        messages.set(step.message, step.text.text);
        return { kind: 'done', messages: [] };
      case 'withdraw':
        messages.set(step.message, 'withdrawn');
        return { kind: 'done', messages: [] };
      case 'delete':
        for (const message of step.messages) messages.delete(message);
        return { kind: 'done', messages: [] };
    }
  }

  return {
    calls,
    texts: (chat) => [...(chats.get(chat)?.values() ?? [])],
    meet: (fate) => {
      fateOf = fate;
    },
    messenger: {
      turn: (_chat, signal) => timers.wait(40, signal),
      answers: () => Promise.resolve(true),
      async carryOut(step, address) {
        calls.push({ step, address, at: now() });
        const fate = fateOf(step, address);
        await timers.wait(15);
        if (fate === 'never') return new Promise(() => undefined);
        if (fate !== undefined && fate !== 'unseen') return fate;
        const outcome = effect(step, address);
        await timers.wait(15);
        return fate === 'unseen' ? { kind: 'unknown', reason: 'the connection died' } : outcome;
      },
    },
  };
}

function textOf(part: Extract<Step, { kind: 'part' }>['part']): string {
  return part.kind === 'text' ? part.text.text : `[${part.kind}]`;
}
