import type { Fault } from '../control-contract.ts';
import { asObject, type Params } from '../methods/call.ts';

/** The faults that wait for calls they fit. */
export interface FaultList {
  add(fault: Fault): void;
  /** The effect of the first fault that fits this call, used up by one. */
  strike(method: string, params: Params): Fault['effect'] | undefined;
  clear(): void;
}

export function createFaultList(): FaultList {
  let waiting: { readonly fault: Fault; left: number }[] = [];
  return {
    add: (fault) => void waiting.push({ fault, left: fault.times ?? 1 }),
    strike(method, params) {
      const found = waiting.find(({ fault }) => fits(fault, method, params));
      if (found === undefined) return undefined;
      found.left -= 1;
      waiting = waiting.filter((each) => each.left > 0);
      return found.fault.effect;
    },
    clear: () => {
      waiting = [];
    },
  };
}

function fits(fault: Fault, method: string, params: Params): boolean {
  // A bot polls all the time; a fault that names no method is meant for what the bot does.
  const wanted = fault.method?.toLowerCase();
  if (wanted === undefined ? method === 'getUpdates' : wanted !== method.toLowerCase()) return false;
  if (fault.chat_id !== undefined && String(params['chat_id']) !== String(fault.chat_id)) return false;
  return fault.text === undefined || textsOf(params).some((text) => text.includes(fault.text ?? ''));
}

/** What a person would read of the call: its text, caption or the captions of an album. */
function textsOf(params: Params): string[] {
  const media = Array.isArray(params['media']) ? (params['media'] as unknown[]) : [];
  const all = [params['text'], params['caption'], ...media.map((item) => asObject(item)?.['caption'])];
  return all.filter((text) => typeof text === 'string');
}
