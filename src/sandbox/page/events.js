/** @import { SandboxEvent } from '../control-contract.ts' */

const LONGEST_WAIT = 10_000;

/**
 * Listens to the sandbox's events for good: when the connection is lost it tries again, first after a second,
 * then ever more slowly up to ten seconds. After a gap `onOpen` is called anew, so that what was missed can be read.
 * @param {object} deps
 * @param {(event: SandboxEvent) => void} deps.onEvent
 * @param {() => void} deps.onOpen
 * @param {() => void} deps.onLost
 */
export function listenToEvents({ onEvent, onOpen, onLost }) {
  let wait = 1000;

  function connect() {
    const source = new EventSource('/control/events');
    source.onopen = () => {
      wait = 1000;
      onOpen();
    };
    source.onmessage = ({ data }) => onEvent(JSON.parse(data));
    source.onerror = () => {
      source.close();
      onLost();
      setTimeout(connect, wait);
      wait = Math.min(wait * 2, LONGEST_WAIT);
    };
  }

  connect();
}
