import { Composer } from 'grammy';
import type { Clock } from '../../shared/clock.ts';
import { keepsCorpus, type BotContext } from '../bot-context.ts';
import type { BotServices } from '../bot-services.ts';
import { documentId } from '../callbacks/document-id.ts';
import { onKeptDocument } from '../callbacks/on-kept-document.ts';
import { onStaffButton } from '../callbacks/on-staff-button.ts';
import { keptButton, shelfPageButton } from '../callbacks/shelf-buttons.ts';
import type { HandOverDocument } from '../documents/hand-over-document.ts';
import { sendView } from '../sending/send-view.ts';
import { showInPlace } from '../sending/show-in-place.ts';
import { toast } from '../sending/toast.ts';
import { historyView } from '../views/history-view.ts';
import { backToCard, keptDocumentView, LONGEST_TITLE } from '../views/kept-document-view.ts';
import { rich } from '../views/rich-text.ts';
import { backToShelf, shelfView } from '../views/shelf-view.ts';
import { label } from '../views/view.ts';

/** How many changes of one document are shown. */
const CHANGES = 10;

/** `/docs` for staff: all documents by pages, each with a card of what is known of it and can be done with it. */
export function shelfFeature(options: {
  services: Pick<BotServices, 'say' | 'programme' | 'curation'>;
  /** Hands over any document of the version in force. */
  handOverKept: HandOverDocument;
  clock: Clock;
}): Composer<BotContext> {
  const { services, handOverKept, clock } = options;
  const { say, curation } = services;
  const { timeZone } = services.programme;
  const composer = new Composer<BotContext>();
  const listOf = ({ speech }: BotContext, page: number) =>
    shelfView(curation.documents(), { page, speech, now: clock.now() });

  composer.filter(keepsCorpus).command('docs', async (ctx) => {
    await sendView(ctx, listOf(ctx, 1));
  });

  onStaffButton(composer, shelfPageButton, async (ctx, { page }) => {
    await showInPlace(ctx, listOf(ctx, page));
    await toast(ctx);
  });

  onKeptDocument({
    composer,
    button: keptButton,
    curation,
    async handle(ctx, document, { step }) {
      const { path, title } = document;
      const { speech, person } = ctx;
      switch (step) {
        case 'card': {
          const back = backToShelf(curation.documents(), path, speech);
          const frame = { speech, say, timeZone, now: clock.now() };
          await showInPlace(ctx, keptDocumentView(document, frame, back));
          await toast(ctx);
          break;
        }
        case 'download':
          await toast(ctx);
          await handOverKept(ctx, documentId(path));
          break;
        case 'replace': {
          const awaited = await curation.awaitReplacement(path, { person: person.id });
          const name = label(title, LONGEST_TITLE);
          if (awaited) await sendView(ctx, rich(speech.say('shelf-replace-send', { title: name })));
          await toast(ctx, awaited ? undefined : speech.say('shelf-gone'));
          break;
        }
        case 'history': {
          const entries = await curation.history({ path, limit: CHANGES });
          const view = historyView(entries, { speech, timeZone, me: person.id, titleOf: () => title });
          await showInPlace(ctx, { ...view, buttons: backToCard(document, speech) });
          await toast(ctx);
          break;
        }
      }
    },
  });
  return composer;
}
