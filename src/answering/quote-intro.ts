import { announcedWhen, type ReadAt } from './announced-when.ts';
import type { SayHere } from './place-text.ts';
import type { QuoteGroup } from './quote-groups.ts';

/** The line above quotes: whose words they are, and of an announcement since when they hold. */
export function quoteIntro({ announced, isOlder }: QuoteGroup, say: SayHere, readAt: ReadAt): string {
  if (announced !== undefined)
    return `📢 ${announcedWhen(announced, 'changed', say, readAt)} ${say('announced-says')}`;
  return say(isOlder ? 'announced-older' : 'answer-quoted');
}
