import type { Draft, DraftFile } from '../../curation/curation.ts';
import type { UploadProblem } from '../receiving/receive-files.ts';
import { draftChanges } from './draft-changes.ts';
import { draftFileView } from './draft-file-view.ts';
import { draftFindings } from './draft-findings.ts';
import type { DraftFrame, Understood } from './draft-frame.ts';
import { draftKeyboard, draftShape } from './draft-keyboard.ts';
import { draftListLine } from './draft-list-line.ts';
import { fileNamesAsCode } from './file-names-as-code.ts';
import { fitMessage } from './fit-message.ts';
import { reasonText } from './reason-text.ts';
import { bold, joinRich, rich, type RichText } from './rich-text.ts';
import type { Speech } from './speech.ts';
import { uploadProblemText } from './upload-problem-text.ts';
import type { View } from './view.ts';

/** What was understood of one file, or of an album, before anything of it can be found; with what can be done. */
export function draftView(
  draft: Draft,
  frame: DraftFrame,
  more: { readonly problems?: readonly UploadProblem[]; readonly hint?: string } = {},
): View {
  const { speech } = frame;
  const { problems = [], hint = '' } = more;
  const shape = draftShape(draft);
  const understood = draft.files.filter((file) => file.kind === 'understood');
  const lines = [
    shape === undefined ? '' : heading(draft, shape, speech),
    ...bodyOf(draft, understood, frame),
    ...draft.files.filter((file) => file.kind === 'refused').map((file) => refusedLine(file, speech)),
    ...problems.map((problem) => uploadProblemText(problem, speech)),
    shape === 'new' || shape === 'existing' ? draftChanges(draft, speech) : '',
    hint,
  ];
  const view = fileNamesAsCode(joinRich(lines, '\n\n'));
  if (shape === undefined) return fitMessage(view);
  return fitMessage({ ...view, buttons: draftKeyboard({ draft: draft.id, shape }, speech) });
}

function heading(draft: Draft, shape: 'new' | 'existing' | 'same', { say }: Speech): RichText {
  if (shape === 'same') return bold(`📄 ${say('draft-same')}`);
  const count = draft.files.length;
  return bold(`📄 ${count > 1 ? say('draft-heading-album', { count }) : say('draft-heading')}`);
}

function bodyOf(draft: Draft, understood: readonly Understood[], frame: DraftFrame): RichText[] {
  const [only] = understood;
  if (only && draft.files.length === 1) return [draftFileView(only, frame)];
  const list = understood.map((file, index) => draftListLine(file, { ...frame, number: index + 1 }));
  return [joinRich(list, '\n'), draftFindings(understood, frame)];
}

function refusedLine(file: Extract<DraftFile, { kind: 'refused' }>, speech: Speech): RichText {
  return rich('❌ ', speech.say('draft-refused', { name: file.name }), '\n', reasonText(file, speech));
}
