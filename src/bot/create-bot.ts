import { Bot } from 'grammy';
import type { UserFromGetMe } from 'grammy/types';
import type { Clock } from '../shared/clock.ts';
import type { Logger } from '../shared/logger.ts';
import { countInteractive, giveWayToUpdates } from './announcing/count-interactive.ts';
import type { Pacer } from './announcing/pacer.ts';
import { createAsk } from './asking/ask.ts';
import { createTurnKeeper } from './asking/keep-turn.ts';
import type { BotContext } from './bot-context.ts';
import type { BotServices } from './bot-services.ts';
import { createHandOverDocument } from './documents/hand-over-document.ts';
import { wholeShelf } from './documents/whole-shelf.ts';
import { announceEditedFeature } from './features/announce-edited.ts';
import { announceFeature } from './features/announce.ts';
import { announcementFeature } from './features/announcement.ts';
import { announcementVotesFeature } from './features/announcement-votes.ts';
import { askFeature } from './features/ask.ts';
import { chatMemberFeature } from './features/chat-member.ts';
import { docsFeature } from './features/docs.ts';
import { draftFeature } from './features/draft.ts';
import { editedQuestionFeature } from './features/edited-question.ts';
import { expectFeature } from './features/expect.ts';
import { feedbackFeature } from './features/feedback.ts';
import { forgetFeature } from './features/forget.ts';
import { groupAskFeature } from './features/group-ask.ts';
import { helpFeature } from './features/help.ts';
import { historyFeature } from './features/history.ts';
import { inviteFeature } from './features/invite.ts';
import { inviteListFeature } from './features/invite-list.ts';
import { languageFeature } from './features/language.ts';
import { muteFeature } from './features/mute.ts';
import { noteFeature } from './features/note.ts';
import { otherKindsFeature } from './features/other-kinds.ts';
import { peopleFeature } from './features/people.ts';
import { peopleListFeature } from './features/people-list.ts';
import { privacyFeature } from './features/privacy.ts';
import { quietFeature } from './features/quiet.ts';
import { removeDocumentFeature } from './features/remove-document.ts';
import { retireDocumentFeature } from './features/retire-document.ts';
import { rollbackFeature } from './features/rollback.ts';
import { shelfFeature } from './features/shelf.ts';
import { sourcesFeature } from './features/sources.ts';
import { startFeature } from './features/start.ts';
import { unhandledFeature } from './features/unhandled.ts';
import { unknownCommandFeature } from './features/unknown-command.ts';
import { uploadFeature } from './features/upload.ts';
import { createHandOverInvite } from './invites/hand-over-invite.ts';
import { createTakeInvite } from './invites/take-invite.ts';
import { deduplicate } from './middlewares/deduplicate.ts';
import { editedCommands } from './middlewares/edited-commands.ts';
import { createErrorHandler } from './middlewares/handle-errors.ts';
import { gatherAlbums } from './middlewares/gather-albums.ts';
import { identifyPerson } from './middlewares/identify-person.ts';
import { inOrder } from './middlewares/in-order.ts';
import { logUpdate } from './middlewares/log-update.ts';
import { noteGroups } from './middlewares/note-groups.ts';
import { onlyAddressed } from './middlewares/only-addressed.ts';
import { onlyInvited } from './middlewares/only-invited.ts';
import { createPeopleListOffice } from './people-list/people-list-office.ts';
import { createDownloadFile, type FetchFile } from './receiving/download-file.ts';
import { createTakeFiles } from './receiving/take-files.ts';
import { forgiveRefusals } from './sending/forgive-refusals.ts';
import { retryCalls } from './sending/retry-calls.ts';
import { createShowAction } from './sending/show-action.ts';
import { systemTimers, type Timers } from '../shared/timers.ts';

/** A call to Telegram that takes longer than this has failed; the long poll takes 30 seconds. In seconds. */
const CALL_TIMEOUT = 90;

/** What the bot uses of `fetch`: the body is JSON text, or a stream of a form when a file goes along. */
export type TelegramFetch = (
  url: string,
  init: { readonly body: string | AsyncIterable<Uint8Array>; readonly signal: AbortSignal },
) => Promise<{ json(): Promise<unknown> }>;

export interface BotOptions {
  readonly token: string;
  /** The Bot API server; Telegram's own when absent. */
  readonly apiRoot?: string;
  readonly services: BotServices;
  readonly logger: Logger;
  readonly clock: Clock;
  readonly timers?: Timers;
  /** That of the announcements' sender, which gives way to what this bot does for people. */
  readonly pacer?: Pacer;
  /** What getMe would tell; absent: asked for at the start. */
  readonly botInfo?: UserFromGetMe;
  /** Takes the place of the network in tests. */
  readonly fetch?: TelegramFetch;
  /** The same for the files that people send. */
  readonly fetchFile?: FetchFile;
}

/** Puts the bot together; nothing runs before `startBot` or `handleUpdate`. */
export function createBot(options: BotOptions): Bot<BotContext> {
  const { token, services, logger, clock, timers = systemTimers, pacer } = options;
  const apiRoot = options.apiRoot?.replace(/\/+$/, '');
  const bot = new Bot<BotContext>(token, {
    ...(options.botInfo ? { botInfo: options.botInfo } : {}),
    client: {
      timeoutSeconds: CALL_TIMEOUT,
      ...(apiRoot === undefined ? {} : { apiRoot }),
      ...(options.fetch ? { fetch: options.fetch } : {}),
    },
  });
  if (pacer) bot.api.config.use(countInteractive(pacer));
  bot.api.config.use(...retryCalls(timers), forgiveRefusals());

  const showAction = createShowAction({ timers, logger });
  const turnKeeper = createTurnKeeper({ services, logger });
  const handOverDocument = createHandOverDocument({ services, showAction, logger });
  const handOverKept = createHandOverDocument({ services: wholeShelf(services), showAction, logger });
  const ask = createAsk({ services, turnKeeper, showAction, clock });
  const download = createDownloadFile({
    ...{ api: bot.api, token, timers, logger, fetchFile: options.fetchFile ?? fetch },
    ...(apiRoot === undefined ? {} : { apiRoot }),
  });
  const takeFiles = createTakeFiles({ services, download, showAction });
  const handleError = createErrorHandler({ services, logger });

  bot.catch(handleError);
  const guarded = bot.errorBoundary(handleError);
  guarded.use(
    deduplicate(services),
    gatherAlbums({ timers }),
    inOrder(),
    ...(pacer ? [giveWayToUpdates(pacer)] : []),
    logUpdate({ logger, clock }),
    noteGroups({ services, logger }),
    chatMemberFeature(services),
    announcementVotesFeature(services),
    onlyAddressed(),
    identifyPerson(services),
    announceEditedFeature({ services, clock }),
    editedCommands(),
    onlyInvited(services),

    startFeature({ services, handOverDocument, takeInvite: createTakeInvite(services) }),
    helpFeature(services),
    languageFeature(services),
    muteFeature(services),
    quietFeature(services),
    inviteFeature({ services, handOverInvite: createHandOverInvite(services), clock }),
    inviteListFeature({ services, clock }),
    peopleFeature(services),
    // Before the participants' list, which answers the same command.
    shelfFeature({ services, handOverKept, clock }),
    retireDocumentFeature({ services, showAction, clock }),
    removeDocumentFeature({ services, showAction }),
    historyFeature(services),
    rollbackFeature({ services, showAction }),
    expectFeature(services),
    docsFeature({ services, handOverDocument }),
    sourcesFeature({ services, clock }),
    privacyFeature(services),
    forgetFeature(services),
    feedbackFeature(services),
    // Before whatever else takes messages: an owner's photo may be awaited for an announcement.
    announceFeature({ services, clock, showAction }),
    announcementFeature({ services, clock, showAction }),
    noteFeature({ services, showAction }),
    // After a message that an announcement waits for; before documents, which a list could be too.
    peopleListFeature({
      services,
      takeFiles,
      showAction,
      office: createPeopleListOffice({ services, download, clock }),
    }),
    uploadFeature({ takeFiles }),
    draftFeature({ services, showAction, clock, timers }),
    unknownCommandFeature(),
    askFeature({ ask }),
    groupAskFeature({ ask }),
    editedQuestionFeature({ services, ask }),
    otherKindsFeature(),
    // Must be the last.
    unhandledFeature(),
  );
  return bot;
}
