import type { Block } from './document.ts';

/** How the foot of a sample document begins in each of the ten languages. */
const NOTICE = /^(?:Sample|Образец|Үлгі|Үлгү|Намуна|Namuna|Nümunə|Նմուշ|ნიმუში|견본)\s*[:.։]/u;

/**
 * Leaves out the notice at the foot of a sample document: it tells readers that details are invented, which every source
 * says anyhow, and it answers no question.
 */
export function withoutSampleNotice(blocks: readonly Block[]): readonly Block[] {
  return blocks.filter((block) => block.kind !== 'paragraph' || !NOTICE.test(block.text));
}
