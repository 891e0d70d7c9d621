import { reasonOf, type Refusal } from '../shared/reason.ts';
import { createAuditLog } from './audit-log.ts';
import { createAwaitedFiles } from './awaited-files.ts';
import { createChangeQueue } from './change-queue.ts';
import type { Changed, Curation } from './curation.ts';
import type { CorpusView, CurationOptions } from './curation-options.ts';
import type { DraftContent } from './drafts/draft-content.ts';
import { createDraftStore } from './drafts/draft-store.ts';
import { createUploadFolders } from './drafts/upload-folders.ts';
import { addQuestion } from './expectations/questions-file.ts';
import { faultReason } from './fault-reason.ts';
import { carryThrough } from './publishing/carry-through.ts';
import { createReceiver } from './receive-files.ts';
import { resumeChanges } from './resume-changes.ts';

/** The curation of one process, with what its start and its people's rights need. */
export interface RunningCuration extends Curation {
  /** Once at the start, before the bot takes updates: goes on with what an earlier process had begun. */
  resume(): Promise<void>;
  /** Does something else with the folder while no change is under way, so that nobody sees half of one. */
  between<T>(work: () => Promise<T>): Promise<T>;
  /**
   * Drops a person's drafts and takes the person off the audit. Files go too, so it is no part of a transaction: call it
   * before or after one.
   */
  forget(person: number): Promise<void>;
  /** Waits for the change that is under way. */
  close(): Promise<void>;
}

/** Lets staff keep the corpus: every change goes into the folder as ordinary files, one at a time, and is written down. */
export function createCuration<Index extends CorpusView>(options: CurationOptions<Index>): RunningCuration {
  const { db, clock, corpusDir, dataDir, index } = options;
  const queue = createChangeQueue();
  const drafts = createDraftStore({ db, clock });
  const uploads = createUploadFolders(dataDir);
  const audit = createAuditLog({ db, clock });
  const awaited = createAwaitedFiles({ db, clock });
  const publishing = { options, drafts, uploads, audit };
  const receiver = createReceiver({ options, drafts, uploads, awaited });

  const orFailed = async <T>(change: () => Promise<Changed | T>): Promise<Changed | T> => {
    try {
      return await change();
    } catch (error) {
      const refusal = faultReason(error);
      if (refusal === undefined) throw error;
      return { kind: 'failed', ...refusal };
    }
  };
  const attempt = <T>(change: () => Promise<Changed | T>) => orFailed(() => queue.run(change));
  const changeFolder = async (person: number, content: DraftContent): Promise<Changed> => {
    const id = await drafts.add(person, content, 'publishing');
    return carryThrough({ id, person, content }, publishing);
  };

  return {
    ...receiver,
    // With the changes of the folder, so that no file is rewritten while it is being published.
    correct: (id, settings, by) => queue.run(() => receiver.correct(id, settings, by)),
    publish: (id, way, { person }) =>
      orFailed(async () => {
        // Outside the queue: a second tap learns at once that it came too late.
        const draft = await drafts.decide(id, { way, person });
        return draft ? queue.run(() => carryThrough(draft, publishing)) : { kind: 'gone' };
      }),
    discard: async (id) => {
      const isMine = await drafts.discard(id);
      if (isMine) await uploads.remove(id);
      return isMine;
    },

    documents: () =>
      [...index().documents.values()].sort((one, other) => one.title.localeCompare(other.title)),
    awaitReplacement: async (path, { person }) => {
      if (!index().documents.has(path)) return false;
      await awaited.set(person, path);
      return true;
    },
    retire: (path, from, { person }) =>
      attempt(async () => {
        const document = index().documents.get(path);
        if (!document) return { kind: 'gone' };
        const validUntil = from - 1;
        if (document.validFrom !== undefined && validUntil < document.validFrom)
          return { kind: 'failed', ...NOT_BEGUN };
        return changeFolder(person, { kind: 'retire', path, validUntil });
      }),
    remove: (path, { person }) =>
      attempt(async () => {
        const { documents } = index();
        if (!documents.has(path)) return { kind: 'gone' };
        if (documents.size === 1) return { kind: 'failed', ...LAST_ONE };
        return changeFolder(person, { kind: 'remove', path });
      }),
    history: (wanted) => audit.list(wanted),
    versions: () => options.versions(),
    rollback: (version, by) =>
      attempt(async () => {
        const kept = await options.versions();
        if (!kept.some((one) => one.version === version)) return { kind: 'gone' };
        const now = await options.rollback(version, by);
        await audit.add([{ ...by, action: 'rolled-back', version: now.version }]);
        return { kind: 'done', version: now.version, documents: [] };
      }),
    expect: (expectation, by) =>
      attempt(async () => {
        const { documents, manifest } = index();
        const { document } = expectation;
        if (document !== undefined && !documents.has(document)) return { kind: 'gone' };
        if (!(await addQuestion(corpusDir, expectation))) return { kind: 'known' };
        const { version } = manifest;
        const about = document === undefined ? {} : { document };
        await audit.add([{ ...by, ...about, action: 'expected', version }]);
        return { kind: 'done', version, documents: Object.values(about) };
      }),

    between: (work) => queue.run(work),
    resume: () => queue.run(() => resumeChanges(publishing)),
    forget: (person) =>
      queue.run(async () => {
        for (const id of await drafts.openOf(person)) await uploads.remove(id);
        await drafts.forget(person);
        await awaited.clear(person);
        await audit.forget(person);
      }),
    close: () => queue.idle(),
  };
}

const LAST_ONE: Refusal = {
  reason:
    'It is the only document, and without any the bot could answer nothing. Publish another one first. Nothing was changed.',
  told: reasonOf('last-document'),
};
const NOT_BEGUN: Refusal = {
  reason:
    'It only begins to count after that moment. Choose a later one, or remove the document. Nothing was changed.',
  told: reasonOf('not-begun'),
};
