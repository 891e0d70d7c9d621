import { Composer } from 'grammy';
import { keepsCorpus, type BotContext } from '../bot-context.ts';
import type { BotServices } from '../bot-services.ts';
import { onStaffButton } from '../callbacks/on-staff-button.ts';
import { historyButton } from '../callbacks/shelf-buttons.ts';
import { sendView } from '../sending/send-view.ts';
import { showInPlace } from '../sending/show-in-place.ts';
import { toast } from '../sending/toast.ts';
import { historyView } from '../views/history-view.ts';
import { versionsView } from '../views/versions-view.ts';

const CHANGES = 20;

/** `/history` for staff: who changed the corpus and how, and the versions that came of it. */
export function historyFeature({
  programme,
  curation,
}: Pick<BotServices, 'programme' | 'curation'>): Composer<BotContext> {
  const { timeZone } = programme;
  const composer = new Composer<BotContext>();

  async function changes({ speech, person }: BotContext) {
    const titles = new Map(curation.documents().map(({ path, title }) => [path, title]));
    return historyView(await curation.history({ limit: CHANGES }), {
      ...{ speech, timeZone, me: person.id },
      titleOf: (path) => titles.get(path),
    });
  }

  composer.filter(keepsCorpus).command('history', async (ctx) => {
    await sendView(ctx, await changes(ctx));
  });

  onStaffButton(composer, historyButton, async (ctx, { show }) => {
    const { speech } = ctx;
    const view =
      show === 'changes' ? await changes(ctx) : versionsView(await curation.versions(), { speech, timeZone });
    await showInPlace(ctx, view);
    await toast(ctx);
  });
  return composer;
}
