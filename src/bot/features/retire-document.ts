import { Composer } from 'grammy';
import type { Clock } from '../../shared/clock.ts';
import type { BotContext } from '../bot-context.ts';
import type { BotServices } from '../bot-services.ts';
import { onKeptDocument } from '../callbacks/on-kept-document.ts';
import { retireButton } from '../callbacks/shelf-buttons.ts';
import type { ShowAction } from '../sending/show-action.ts';
import { showChanged } from '../sending/show-changed.ts';
import { showInPlace } from '../sending/show-in-place.ts';
import { toast } from '../sending/toast.ts';
import { backToCard, LONGEST_TITLE } from '../views/kept-document-view.ts';
import { momentText } from '../views/moment-text.ts';
import { retireSureView, retireView } from '../views/retire-view.ts';
import { label } from '../views/view.ts';

/** Lets a document count no longer from a moment on, which staff choose and confirm. */
export function retireDocumentFeature(options: {
  services: Pick<BotServices, 'say' | 'programme' | 'curation'>;
  showAction: ShowAction;
  clock: Clock;
}): Composer<BotContext> {
  const { showAction, clock } = options;
  const { say, programme, curation } = options.services;
  const { timeZone } = programme;
  const composer = new Composer<BotContext>();
  onKeptDocument({
    composer,
    button: retireButton,
    curation,
    async handle(ctx, document, { from: chosen, step }) {
      const { speech, person } = ctx;
      const now = clock.now();
      const frame = { speech, say, timeZone, now };
      const from = Math.max(chosen, now);
      // Also what a second press of the last button finds: it must not write the same again.
      if (document.validUntil !== undefined && document.validUntil <= from && step !== 'choose') {
        await toast(ctx, speech.say('shelf-retired-already'));
        return;
      }
      if (step !== 'sure') {
        // A choice that lies in the past by now means at once.
        const asked = chosen <= now ? 0 : chosen;
        const view = step === 'ask' ? retireSureView(document, asked, frame) : retireView(document, frame);
        await showInPlace(ctx, view);
        await toast(ctx);
        return;
      }
      const changed = await showAction(ctx, 'typing', () =>
        curation.retire(document.path, from, { person: person.id }),
      );
      const title = label(document.title, LONGEST_TITLE);
      const moment = momentText(from, speech.language, timeZone);
      await showChanged(ctx, changed, {
        done: (version) => speech.say('shelf-retired', { title, from: moment, version }),
        buttons: backToCard(document, speech),
      });
    },
  });
  return composer;
}
