import type { MethodName } from '../spec/implemented-methods.ts';
import type { Store } from '../store/store.ts';
import type { Call } from './call.ts';
import { answerCallbackQuery } from './callback.ts';
import { getChat, getChatAdministrators, getChatMember, getChatMemberCount, leaveChat } from './chat-info.ts';
import { deleteMyCommands, getMyCommands, setMyCommands } from './commands.ts';
import { copyMessage, copyMessages, forwardMessage, forwardMessages } from './copy-forward.ts';
import { deleteMessage, deleteMessages } from './delete.ts';
import { editMessageCaption, editMessageReplyMarkup, editMessageText } from './edit.ts';
import { getFile } from './get-file.ts';
import { getUpdates } from './get-updates.ts';
import * as profile from './profile.ts';
import { sendDocument, sendMediaGroup, sendPhoto } from './send-file.ts';
import { sendLocation, sendVenue } from './send-place.ts';
import { sendPoll, stopPoll } from './send-poll.ts';
import { sendChatAction, sendMessage, sendMessageDraft } from './send-text.ts';
import { setMessageReaction } from './set-reaction.ts';
import { deleteWebhook, getWebhookInfo, setWebhook } from './webhook.ts';

/** A Bot API method: gives the result of the envelope, or throws a Refusal. */
export type Method = (store: Store, call: Call) => unknown;

/** Every method the sandbox answers. */
export const METHODS: Readonly<Record<MethodName, Method>> = {
  getMe: (store) => store.bot,
  logOut: () => true,
  close: () => true,
  getUpdates,
  setWebhook,
  deleteWebhook,
  getWebhookInfo,
  sendMessage,
  sendMessageDraft,
  sendChatAction,
  sendPhoto,
  sendDocument,
  sendMediaGroup,
  sendLocation,
  sendVenue,
  sendPoll,
  stopPoll,
  copyMessage,
  copyMessages,
  forwardMessage,
  forwardMessages,
  getFile,
  answerCallbackQuery,
  editMessageText,
  editMessageCaption,
  editMessageReplyMarkup,
  deleteMessage,
  deleteMessages,
  setMessageReaction,
  setMyCommands,
  getMyCommands,
  deleteMyCommands,
  setMyName: profile.setMyName,
  getMyName: profile.getMyName,
  setMyDescription: profile.setMyDescription,
  getMyDescription: profile.getMyDescription,
  setMyShortDescription: profile.setMyShortDescription,
  getMyShortDescription: profile.getMyShortDescription,
  setChatMenuButton: profile.setChatMenuButton,
  getChatMenuButton: profile.getChatMenuButton,
  getChat,
  getChatAdministrators,
  getChatMember,
  getChatMemberCount,
  leaveChat,
};
