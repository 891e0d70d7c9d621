/** @typedef {{ text?: string, show_alert?: boolean, url?: string }} CallbackAnswer */

const PATIENCE = 20_000;

/**
 * Brings a pressed button and the bot's answer to it together, whichever of the two becomes known first.
 * @param {{ setTimeout: (work: () => void, milliseconds: number) => unknown }} deps
 */
export function createCallbackAnswers({ setTimeout }) {
  /** @type {Map<string, CallbackAnswer>} */
  const early = new Map();
  /** @type {Map<string, (answer: CallbackAnswer | null) => void>} */
  const waiting = new Map();

  return {
    /** The answer to a query, or null when there is none for twenty seconds. @param {string} query */
    answerTo(query) {
      const known = early.get(query);
      early.delete(query);
      if (known) return Promise.resolve(known);
      return new Promise((/** @type {(answer: CallbackAnswer | null) => void} */ resolve) => {
        waiting.set(query, resolve);
        setTimeout(() => {
          waiting.delete(query);
          resolve(null);
        }, PATIENCE);
      });
    },
    /** @param {string} query @param {CallbackAnswer} answer */
    deliver(query, answer) {
      const resolve = waiting.get(query);
      waiting.delete(query);
      if (resolve) resolve(answer);
      else early.set(query, answer);
    },
  };
}
