import type { Announcement } from '../../../announcements/announcement.ts';
import { sentEditButton } from '../../callbacks/sent-buttons.ts';
import { editableSlots, type EditableSlot } from '../../announcing/editable-slots.ts';
import { bold, expandableQuote, joinRich, rich, type RichText } from '../rich-text.ts';
import { label, type ButtonRows, type View } from '../view.ts';
import type { AnnounceFrame } from './announce-frame.ts';
import { sentActionButton } from './sent-card-buttons.ts';

const LONGEST_SHOWN = 1000;
const LONGEST_ON_BUTTON = 30;

/** Which of its texts is to be changed. */
export function editWhichView({ id, content }: Announcement, { speech, say }: AnnounceFrame): View {
  const rows = editableSlots(content).map(({ language, slot, text }) => [
    {
      text: label(`${say(language, 'language-name')}: ${label(text.text || '—', LONGEST_ON_BUTTON)}`),
      callback_data: sentEditButton.pack({ id, language, slot, step: 'write' }),
    },
  ]);
  return {
    ...rich(bold(speech.say('sent-edit-which'))),
    buttons: [...rows, [sentActionButton(id, 'leave', speech)]],
  };
}

/** Asks for the new words, with those that stand now. */
export function editWriteView(id: number, slot: EditableSlot, frame: AnnounceFrame): View {
  const { speech } = frame;
  return {
    ...joinRich([bold(speech.say('sent-edit-write')), nowStands(slot, frame)], '\n\n'),
    buttons: [[sentActionButton(id, 'leave', speech)]],
  };
}

/** Stands above the new words, which follow in a message of their own. */
export function editOldView(slot: EditableSlot, frame: AnnounceFrame): View {
  return joinRich([nowStands(slot, frame), bold(frame.speech.say('sent-edit-new'))], '\n\n');
}

/** Below the new words. */
export function editSureButtons(id: number, slot: EditableSlot, { speech }: AnnounceFrame): ButtonRows {
  const sure = {
    text: `✏️ ${speech.say('sent-button-edit-sure')}`,
    callback_data: sentEditButton.pack({ id, language: slot.language, slot: slot.slot, step: 'sure' }),
  };
  return [[sure], [sentActionButton(id, 'leave', speech)]];
}

function nowStands({ language, text }: EditableSlot, { speech, say }: AnnounceFrame): RichText {
  const shown = text.text.length > LONGEST_SHOWN ? `${cut(text.text)}…` : text.text || '—';
  const title = speech.say('sent-edit-now', { language: say(language, 'language-name') });
  return rich(title, '\n', expandableQuote(shown));
}

function cut(text: string): string {
  return [...text].slice(0, LONGEST_SHOWN).join('');
}
