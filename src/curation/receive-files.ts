import { safeFileName } from '../corpus/safe-file-name.ts';
import { errorMessage } from '../shared/errors.ts';
import type { AwaitedFiles } from './awaited-files.ts';
import type { Curation, Draft } from './curation.ts';
import type { CorpusView } from './curation-options.ts';
import type { StoredFile } from './drafts/draft-content.ts';
import { faultReason } from './fault-reason.ts';
import { correctedFile } from './drafts/corrected-file.ts';
import { freePath } from './folder/free-path.ts';
import { noteDocument } from './note-document.ts';
import { presentDraft, type Presenting } from './present-draft.ts';
import { readCaptions } from './settings/read-captions.ts';

/** Takes files in: keeps them aside, reads them, and tells what they would become. */
export function createReceiver<Index extends CorpusView>(
  presenting: Presenting<Index> & { readonly awaited: AwaitedFiles },
): Pick<Curation, 'receive' | 'receiveNote' | 'correct'> {
  const { options, drafts, uploads, awaited } = presenting;
  const { corpusDir, timeZone, clock, logger } = options;

  const drop = async (id: number) => {
    try {
      await drafts.discard(id);
      await uploads.remove(id);
    } catch (error) {
      // The next start removes what is left.
      logger.warn({ draft: id, reason: errorMessage(error) }, 'an upload could not be removed');
    }
  };
  const keepAside = async (
    person: number,
    names: readonly string[],
    keep: (draft: number) => Promise<Draft>,
  ): Promise<Draft> => {
    const id = await drafts.add(person, { kind: 'nothing' });
    try {
      return await keep(id);
    } catch (error) {
      await drop(id);
      const refusal = faultReason(error);
      if (refusal === undefined) throw error;
      return { id, files: names.map((name) => ({ kind: 'refused', name, ...refusal })), changes: [] };
    }
  };

  return {
    receive: (files, { person }) => {
      const names = files.map(({ name }) => safeFileName(name));
      return keepAside(person, names, async (id) => {
        const replaced = files.length === 1 ? await awaited.find(person) : undefined;
        const captions = readCaptions(files, { timeZone });
        const taken = new Set<string>();
        const stored: StoredFile[] = [];
        for (const [index, { bytes }] of files.entries()) {
          const name = names[index] ?? '';
          const folder = `files/${index}`;
          await uploads.keep(id, `${folder}/${name}`, bytes);
          const path = await freePath({ corpusDir, wished: name, taken });
          taken.add(path);
          const { settings = {}, faults = [] } = captions[index] ?? {};
          const awaiting = replaced === undefined ? {} : { awaited: replaced };
          stored.push({ folder, name, path, settings, faults: [...faults], isSame: false, ...awaiting });
        }
        const draft = await presentDraft({ id, stored, isNote: false }, presenting);
        const isUnderstood = draft.files.some(({ kind }) => kind === 'understood');
        if (replaced !== undefined && isUnderstood) await awaited.clear(person);
        return draft;
      });
    },

    receiveNote: ({ text, validUntil }, { person }) =>
      keepAside(person, ['note.md'], async (id) => {
        const until = validUntil === undefined ? {} : { validUntil };
        const note = await noteDocument({ text, now: clock.now(), timeZone, ...until });
        const folder = 'files/0';
        await uploads.keep(id, `${folder}/${note.name}`, note.text);
        const path = await freePath({ corpusDir, wished: `notes/${note.name}` });
        const stored = { folder, name: note.name, path, settings: {}, faults: [], isSame: false };
        return presentDraft({ id, stored: [stored], isNote: true }, presenting);
      }),

    correct: async (id, settings) => {
      const draft = await drafts.findOpen(id);
      if (draft?.content.kind !== 'files') return undefined;
      const { isNote, files } = draft.content;
      const stored = files.map((file) => correctedFile(file, settings));
      return presentDraft({ id, stored, isNote, before: files }, presenting);
    },
  };
}
