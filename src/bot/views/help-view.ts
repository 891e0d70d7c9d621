import type { Programme } from '../../corpus/programme.ts';
import { EXAMPLE_AUDIENCE } from '../drafts/audience-choices.ts';
import { bold, joinRich, type RichText } from './rich-text.ts';
import type { Speech } from './speech.ts';
import type { View } from './view.ts';

/** What the bot can do, how to ask, and whom to ask instead; with what staff and organisers can do besides. */
export function helpView({
  speech,
  programme,
  forStaff,
  forOrganisers,
}: {
  speech: Speech;
  programme: Programme;
  forStaff: boolean;
  forOrganisers: boolean;
}): View {
  const { say } = speech;
  return joinRich(
    [
      bold(say('help-title')),
      say('help-ask', { example: say('help-example') }),
      say('help-group'),
      joinRich([say('help-commands'), say('mute-help')], '\n'),
      forStaff ? staffHelp(speech) : '',
      forOrganisers ? organiserHelp(speech) : '',
      programme.contact === '' ? '' : say('help-contact', { contact: programme.contact }),
    ],
    '\n\n',
  );
}

/** What staff can do besides. */
function staffHelp({ say, language }: Speech): RichText {
  const example = `${say('help-upload-title')}; ${language}; ${EXAMPLE_AUDIENCE}; 2026-12-01 18:00`;
  const lines = [say('help-upload', { example }), say('help-note'), say('help-shelf')];
  return joinRich([bold(say('help-staff')), ...lines], '\n');
}

/** What organisers can do besides. */
function organiserHelp({ say }: Speech): RichText {
  return joinRich([bold(say('announce-help-title')), say('announce-help'), say('invite-help')], '\n');
}
