import { Composer } from 'grammy';
import type { Person, QuietHours } from '../../people/person.ts';
import { readQuietHours } from '../../people/quiet-hours.ts';
import { isPrivate, type BotContext } from '../bot-context.ts';
import type { BotServices } from '../bot-services.ts';
import { onButton } from '../callbacks/on-button.ts';
import { QUIET_CHOICES, quietButton, quietZoneButton } from '../callbacks/quiet-buttons.ts';
import { editMessage } from '../sending/replace-view.ts';
import { sendView } from '../sending/send-view.ts';
import { toast } from '../sending/toast.ts';
import { quietView, quietZonesView } from '../views/people/quiet-view.ts';
import { rich } from '../views/rich-text.ts';
import type { View } from '../views/view.ts';

/** `/quiet`: when announcements that are not urgent have to wait. Everybody who presses chooses for themselves. */
export function quietFeature({
  people,
  programme,
}: Pick<BotServices, 'people' | 'programme'>): Composer<BotContext> {
  const composer = new Composer<BotContext>();
  const viewOf = ({ person, speech }: BotContext): View => quietView(person, { speech, programme });

  async function setQuiet(ctx: BotContext, quiet: QuietHours | 'off'): Promise<void> {
    await people.setQuiet(ctx.person.id, quiet);
    ctx.person = { ...ctx.person, quiet };
  }

  /** In a group the message belongs to all who may press. */
  async function show(ctx: BotContext, view: View): Promise<void> {
    if (isPrivate(ctx) && ctx.msg) await editMessage(ctx, ctx.msg.message_id, view);
    await toast(ctx, isPrivate(ctx) ? undefined : view.text);
  }

  composer.command('quiet', async (ctx) => {
    const asked = ctx.match.trim();
    if (asked !== '') {
      const quiet = asked.toLowerCase() === 'off' ? 'off' : readQuietHours(asked);
      if (quiet === undefined) {
        await sendView(ctx, rich(ctx.speech.say('quiet-unreadable', { example: '/quiet 22:30-06:30' })));
        return;
      }
      await setQuiet(ctx, quiet);
    }
    await sendView(ctx, viewOf(ctx));
  });

  onButton(composer, quietButton, async (ctx, { choice }) => {
    if (choice === 'zones') {
      await show(ctx, quietZonesView(ctx.person, { speech: ctx.speech, programme }));
      return;
    }
    const hours = choice === 'off' ? choice : readQuietHours(QUIET_CHOICES[Number(choice)] ?? '');
    if (hours !== undefined) await setQuiet(ctx, hours);
    await show(ctx, viewOf(ctx));
  });

  onButton(composer, quietZoneButton, async (ctx, { zone }) => {
    const timeZone = zone === 'programme' ? undefined : zone;
    await people.setTimeZone(ctx.person.id, timeZone);
    const { timeZone: _before, ...person } = ctx.person;
    const changed: Person = { ...person, ...(timeZone === undefined ? {} : { timeZone }) };
    ctx.person = changed;
    await show(ctx, viewOf(ctx));
  });
  return composer;
}
