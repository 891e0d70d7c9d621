import type { BotServices } from '../bot-services.ts';

/** The documents as their keepers may open them: all of the version in force, whatever their audience and validity. */
export function wholeShelf({
  curation,
  openAnyDocument,
}: Pick<BotServices, 'curation' | 'openAnyDocument'>): Pick<BotServices, 'listDocuments' | 'openDocument'> {
  return {
    listDocuments: () => Promise.resolve(curation.documents()),
    openDocument: (path) => openAnyDocument(path),
  };
}
