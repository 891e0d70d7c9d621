import type { StoredDraft } from '../drafts/draft-store.ts';
import type { PlannedChange } from '../folder/folder-change.ts';
import { planRemove, planRetire } from './plan-document-change.ts';
import { planPublish, type Planning } from './plan-publish.ts';

/** What a decided draft does to the folder; undefined when there is nothing left that it could be done to. */
export async function planDraft(
  { id, content }: StoredDraft,
  planning: Planning,
): Promise<PlannedChange | undefined> {
  switch (content.kind) {
    case 'nothing':
      return undefined;
    case 'files':
      return planPublish(id, content, planning);
    case 'retire':
      return planRetire(id, content, planning);
    case 'remove':
      return planRemove(content.path, planning);
  }
}
