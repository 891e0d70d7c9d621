import { Composer } from 'grammy';
import type { BotContext } from '../bot-context.ts';
import type { BotServices } from '../bot-services.ts';
import { onStaffButton } from '../callbacks/on-staff-button.ts';
import { rollbackButton, undoButton } from '../callbacks/shelf-buttons.ts';
import { sendView } from '../sending/send-view.ts';
import type { ShowAction } from '../sending/show-action.ts';
import { showChanged } from '../sending/show-changed.ts';
import { showInPlace } from '../sending/show-in-place.ts';
import { toast } from '../sending/toast.ts';
import { rollbackView } from '../views/rollback-view.ts';
import { toVersions } from '../views/versions-view.ts';

/** Goes back to an earlier version of the documents, once staff have said so twice and nothing has changed meanwhile. */
export function rollbackFeature(options: {
  services: Pick<BotServices, 'programme' | 'curation'>;
  showAction: ShowAction;
}): Composer<BotContext> {
  const { showAction } = options;
  const { programme, curation } = options.services;
  const { timeZone } = programme;
  const composer = new Composer<BotContext>();

  onStaffButton(composer, rollbackButton, async (ctx, { version, inForce, step }) => {
    const { speech, person } = ctx;
    const versions = await curation.versions();
    const target = versions.find((kept) => kept.version === version && !kept.inForce);
    const isAsShown = versions.some((kept) => kept.version === inForce && kept.inForce);
    if (!target || !isAsShown) {
      await toast(ctx, speech.say('rollback-meanwhile'));
    } else if (step === 'ask') {
      await showInPlace(ctx, rollbackView(target, inForce, { speech, timeZone }));
      await toast(ctx);
    } else {
      const changed = await showAction(ctx, 'typing', () =>
        curation.rollback(version, { person: person.id }),
      );
      await showChanged(ctx, changed, {
        done: (now) => speech.say('rollback-done', { version: String(version), now }),
        buttons: toVersions(speech),
        gone: speech.say('rollback-meanwhile'),
      });
    }
  });

  onStaffButton(composer, undoButton, async (ctx, { version }) => {
    const { speech } = ctx;
    const versions = await curation.versions();
    const current = versions.find((kept) => kept.version === version && kept.inForce);
    // Not the one with the next lower number: that may be one that staff went back from.
    const target = versions.find((kept) => kept.version === current?.parent);
    if (!target) {
      await toast(ctx, speech.say('rollback-meanwhile'));
      return;
    }
    // Beside the notice, which stays to be read.
    await sendView(ctx, rollbackView(target, version, { speech, timeZone }));
    await toast(ctx);
  });
  return composer;
}
