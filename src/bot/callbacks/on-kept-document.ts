import type { Composer, Filter } from 'grammy';
import type { Curation, KeptDocument } from '../../curation/curation.ts';
import type { BotContext } from '../bot-context.ts';
import { toast } from '../sending/toast.ts';
import type { CallbackData } from './callback-data.ts';
import { documentId } from './document-id.ts';
import { onStaffButton } from './on-staff-button.ts';

/**
 * Handles presses by staff of a button that names a document. It is looked for among the documents of the version in force,
 * so an id that somebody made up, or of a document that is gone, does nothing but say so.
 */
export function onKeptDocument<T extends { readonly id: string }>(options: {
  composer: Composer<BotContext>;
  button: CallbackData<T>;
  curation: Pick<Curation, 'documents'>;
  handle: (
    ctx: Filter<BotContext, 'callback_query:data'>,
    document: KeptDocument,
    values: T,
  ) => Promise<void>;
}): void {
  const { composer, button, curation, handle } = options;
  onStaffButton(composer, button, async (ctx, values) => {
    const document = curation.documents().find(({ path }) => documentId(path) === values.id);
    if (document) await handle(ctx, document, values);
    else await toast(ctx, ctx.speech.say('shelf-gone'));
  });
}
