import { Composer } from 'grammy';
import type { Changed } from '../../announcements/announcement-desk.ts';
import type { Announcement } from '../../announcements/announcement.ts';
import { isComplete } from '../../announcements/content/is-complete.ts';
import type { Composing } from '../announcing/composing.ts';
import { missingLanguages } from '../announcing/language-states.ts';
import { previewIn } from '../announcing/preview-parts.ts';
import { firstUnwritten, slotGroups, textsToGoOnWith } from '../announcing/slot-groups.ts';
import type { BotContext } from '../bot-context.ts';
import { announceLanguageButton } from '../callbacks/announce-buttons.ts';
import { onAnnounceActions } from '../callbacks/on-announce-action.ts';
import { onAnnounceButton, type Press } from '../callbacks/on-announce-button.ts';
import { toast } from '../sending/toast.ts';
import { failedTranslationText } from '../views/announcing/failed-translation-text.ts';
import { languagesView } from '../views/announcing/languages-view.ts';
import { oneLanguageView } from '../views/announcing/one-language-view.ts';
import type { Language } from '../../languages/languages.ts';

/** The texts in other languages: written, looked at, approved, taken away, or drafted by a model where there is one. */
export function announceLanguagesFeature(
  options: Pick<Composing, 'services' | 'show' | 'settle' | 'askForText' | 'showAction'>,
): Composer<BotContext> {
  const { services, show, settle, askForText, showAction } = options;
  const { announcements: desk, say } = services;
  const composer = new Composer<BotContext>();
  const readersOf = async ({ audience }: Announcement) =>
    (await desk.reach(audience === '' ? 'all' : audience))?.languages ?? {};

  onAnnounceActions(
    { composer, services, show },
    {
      languages: {
        async handle(ctx, announcement) {
          await showLanguages(ctx, announcement);
          await toast(ctx);
        },
      },
      translate: { handle: translate },
    },
  );

  onAnnounceButton({
    ...{ composer, services, show, button: announceLanguageButton },
    async handle(ctx, announcement, { language, step }) {
      const { id, content } = announcement;
      const version = content.versions[language];
      switch (step) {
        case 'show':
          await showLanguage(ctx, announcement, language);
          return toast(ctx);
        case 'see': {
          const reason = await previewIn(ctx, announcement, language, say);
          const view = oneLanguageView(announcement, language, { speech: ctx.speech, say });
          await show.viewBelow(ctx, { id }, view);
          return toast(ctx, reason && ctx.speech.say('announce-not-shown', { reason }));
        }
        case 'write':
          return write(ctx, announcement, language);
        case 'approve':
          if (!version || !isComplete(content.parts, version.texts)) {
            return settle.pressed(ctx, id, {
              kind: 'refused',
              problems: [{ kind: 'incomplete-language', language }],
            });
          }
          return done(ctx, id, language, await desk.setVersion(id, language, { ...version, approved: true }));
        case 'remove':
          return done(ctx, id, language, await desk.setVersion(id, language, undefined));
        case 'original':
          // Its own texts would be lost: they are to be taken away first.
          if (version) {
            await showLanguage(ctx, announcement, language);
            return toast(ctx);
          }
          return done(ctx, id, language, await desk.change(id, { language }));
      }
    },
  });

  async function write(ctx: Press, announcement: Announcement, language: Language): Promise<void> {
    const { parts, versions } = announcement.content;
    const groups = slotGroups(parts);
    const group = firstUnwritten(groups, textsToGoOnWith(parts, versions[language])) ?? groups[0];
    if (!group || language === announcement.content.language) {
      return toast(ctx, ctx.speech.say('announce-language-no-words'));
    }
    await askForText.inPlace(ctx, announcement, language, group);
    await toast(ctx);
  }

  async function translate(ctx: Press, announcement: Announcement): Promise<void> {
    const { speech } = ctx;
    const missing = missingLanguages(announcement.content, await readersOf(announcement));
    if (!desk.draftVersions || missing.length === 0) {
      await showLanguages(ctx, announcement);
      return toast(ctx, speech.say('announce-translate-nothing'));
    }
    // Telegram wants its answer sooner than a model is done.
    await toast(ctx, speech.say('announce-translating'));
    const { draftVersions } = desk;
    const changed = await showAction(ctx, 'typing', () => draftVersions(announcement.id, missing));
    const failed = (changed.failed ?? []).map((failure) => failedTranslationText(failure, { speech, say }));
    const now = await desk.find(announcement.id);
    if (!now) return;
    if (now.state !== 'draft') return show.inPlace(ctx, now);
    await showLanguages(ctx, now, failed.join('\n'));
  }

  async function done(ctx: Press, id: number, language: Language, changed: Changed): Promise<void> {
    if (changed.kind !== 'done') return settle.pressed(ctx, id, changed);
    await showLanguage(ctx, changed.announcement, language);
    await toast(ctx);
  }

  async function showLanguages(ctx: Press, announcement: Announcement, hint = ''): Promise<void> {
    const { id, content } = announcement;
    const readers = await readersOf(announcement);
    const canDraft = desk.draftVersions !== undefined;
    const view = languagesView({ id, content, readers, canDraft }, { speech: ctx.speech, say }, hint);
    await show.viewInPlace(ctx, { id }, view);
  }

  async function showLanguage(ctx: Press, announcement: Announcement, language: Language): Promise<void> {
    await show.viewInPlace(
      ctx,
      announcement,
      oneLanguageView(announcement, language, { speech: ctx.speech, say }),
    );
  }
  return composer;
}
