import type { AnnouncementDesk, Changed, Problem } from '../announcement-desk.ts';
import type { Announcement } from '../announcement.ts';
import { contentProblems } from '../content/content-problems.ts';
import { writeContent } from '../content/content-json.ts';
import type { AnnouncementContent, FormattedText } from '../content/content.ts';
import { textSlots, withTexts } from '../content/text-slots.ts';
import type { Language } from '../../languages/languages.ts';
import { createAnnouncementStore } from '../stores/announcement-store.ts';
import { createRoundStore } from '../stores/round-store.ts';
import type { DeskOptions } from './desk-options.ts';
import { outcomeOfChange } from './outcome-of-change.ts';

/** The words of an announcement that is out can be changed. */
const EDITABLE = ['sending', 'paused', 'sent'] as const;

/** New words everywhere: later recipients get them at once, a round of edits brings them to those who have the old ones. */
export function createEditing({ db, clock, listener }: DeskOptions): AnnouncementDesk['edit'] {
  const announcements = createAnnouncementStore(db);
  return async function edit(id, change, by): Promise<Changed> {
    const { slot, text, language } = change;
    const { person } = by;
    const found = await announcements.find(id);
    if (!found) return { kind: 'not-found' };
    const wanted = language ?? found.content.language;
    const content = reworded(found, slot, text, wanted);
    const problems: Problem[] = content ? contentProblems(content) : [{ kind: 'empty' }];
    if (!content || problems.length > 0) return { kind: 'refused', problems };
    const now = clock.now();
    const changed = await db.transaction().execute(async (transaction) => {
      const revision = found.revision + 1;
      const values = { content: writeContent(content), revision };
      const edited = await createAnnouncementStore(transaction).change(id, EDITABLE, values, now, found);
      if (edited) {
        const ordered = { announcement: id, kind: 'edit' as const, revision, now };
        const scope = { slot, language: wanted };
        const orderedBy = person === undefined ? {} : { person };
        await createRoundStore(transaction).add({ ...ordered, scope, ...orderedBy });
      }
      return edited;
    });
    if (changed) listener.changed(id);
    const outcome = await outcomeOfChange(changed, id, announcements);
    // Somebody else changed it, or it just went on: what they did must not be undone.
    const isStillThere = outcome.kind === 'wrong-state' && EDITABLE.some((state) => state === outcome.state);
    return isStillThere ? edit(id, change, by) : outcome;
  };
}

/** Undefined when there is no such place, or Telegram cannot change it (polls). */
function reworded(
  { content }: Announcement,
  slot: number,
  text: FormattedText,
  language: Language,
): AnnouncementContent | undefined {
  const { parts, versions } = content;
  const slots = textSlots(parts);
  const kind = slots[slot]?.kind;
  if (kind !== 'text' && kind !== 'caption') return undefined;
  const replace = (texts: readonly FormattedText[]) =>
    texts.map((old, index) => (index === slot ? text : old));
  if (language === content.language)
    return {
      ...content,
      parts: withTexts(parts, replace(slots.map((each) => each.text))),
    };
  const version = versions[language];
  if (!version) return undefined;
  return { ...content, versions: { ...versions, [language]: { ...version, texts: replace(version.texts) } } };
}
