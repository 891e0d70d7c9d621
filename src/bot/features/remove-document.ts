import { Composer } from 'grammy';
import type { BotContext } from '../bot-context.ts';
import type { BotServices } from '../bot-services.ts';
import { onKeptDocument } from '../callbacks/on-kept-document.ts';
import { removeButton } from '../callbacks/shelf-buttons.ts';
import type { ShowAction } from '../sending/show-action.ts';
import { showChanged } from '../sending/show-changed.ts';
import { showInPlace } from '../sending/show-in-place.ts';
import { toast } from '../sending/toast.ts';
import { LONGEST_TITLE } from '../views/kept-document-view.ts';
import { removeView } from '../views/remove-view.ts';
import { backToShelf } from '../views/shelf-view.ts';
import { label } from '../views/view.ts';

/** Removes a document from the corpus, once staff have said so twice. */
export function removeDocumentFeature(options: {
  services: Pick<BotServices, 'curation'>;
  showAction: ShowAction;
}): Composer<BotContext> {
  const { showAction } = options;
  const { curation } = options.services;
  const composer = new Composer<BotContext>();
  onKeptDocument({
    composer,
    button: removeButton,
    curation,
    async handle(ctx, document, { step }) {
      const { speech, person } = ctx;
      if (step === 'ask') {
        await showInPlace(ctx, removeView(document, speech));
        await toast(ctx);
        return;
      }
      const buttons = backToShelf(curation.documents(), document.path, speech);
      const changed = await showAction(ctx, 'typing', () =>
        curation.remove(document.path, { person: person.id }),
      );
      const title = label(document.title, LONGEST_TITLE);
      await showChanged(ctx, changed, {
        done: (version) => speech.say('shelf-removed', { title, version }),
        buttons,
      });
    },
  });
  return composer;
}
