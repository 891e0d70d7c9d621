import type { Changed } from '../../announcements/announcement-desk.ts';
import type { BotContext } from '../bot-context.ts';
import type { BotServices } from '../bot-services.ts';
import { chatOf } from '../sending/send-view.ts';
import { showInPlace } from '../sending/show-in-place.ts';
import { toast } from '../sending/toast.ts';
import { problemText } from '../views/announcing/problem-text.ts';
import { rich } from '../views/rich-text.ts';

/** Says what became of a press below an announcement that is out. Its cards follow by themselves. */
export interface AnswerPress {
  /** A press on the card: `done` is said over the chat. The pressed message is the card from now on. */
  onCard(ctx: BotContext, id: number, changed: Changed, done: string): Promise<void>;
  /** A press on a question: `done` takes its place; what went wrong is said over the chat. */
  onQuestion(ctx: BotContext, id: number, changed: Changed, done: string): Promise<void>;
  /** Makes the pressed message the card, where another one was. */
  adopt(ctx: BotContext, id: number): Promise<void>;
}

export function createAnswerPress(
  services: Pick<BotServices, 'say' | 'announcementCards' | 'announcementEvents'>,
): AnswerPress {
  const { announcementCards: cards, announcementEvents: events, say } = services;

  /** Undefined when it was done. */
  function refusal({ speech }: BotContext, changed: Changed): string | undefined {
    switch (changed.kind) {
      case 'done':
        return undefined;
      case 'not-found':
        return speech.say('sent-gone');
      case 'wrong-state':
        return speech.say('sent-moved-on');
      case 'refused': {
        const [problem] = changed.problems;
        return problem ? problemText(problem, { speech, say }) : speech.say('sent-moved-on');
      }
    }
  }

  const answer: AnswerPress = {
    async onCard(ctx, id, changed, done) {
      await toast(ctx, refusal(ctx, changed) ?? done);
      await answer.adopt(ctx, id);
    },

    async onQuestion(ctx, id, changed, done) {
      const refused = refusal(ctx, changed);
      if (refused === undefined) await showInPlace(ctx, rich(done));
      await toast(ctx, refused);
      events.changed(id);
    },

    async adopt(ctx, id) {
      const chat = chatOf(ctx);
      const message = ctx.msg?.message_id;
      const card = (await cards.of(id)).find((each) => each.chat === chat);
      if (message !== undefined && card?.message !== message) await cards.put(id, { chat, message });
      events.changed(id);
    },
  };
  return answer;
}
