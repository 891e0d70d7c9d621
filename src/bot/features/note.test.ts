import { expect, it } from 'vitest';
import type { Role } from '../../people/person.ts';
import { draftOf, understood } from '../testing/drafts.ts';
import { createFakeCuration } from '../testing/fake-curation.ts';
import { giveRole } from '../testing/give-role.ts';
import { setUpBot } from '../testing/set-up-bot.ts';
import { GROUP, text } from '../testing/updates.ts';

function office(role: Role) {
  const notes: { text: string; person: number }[] = [];
  const bot = setUpBot({
    curation: createFakeCuration({
      receiveNote(note, { person }) {
        notes.push({ text: note.text, person });
        return Promise.resolve(draftOf([understood({ title: 'Bus 2 leaves at 08:15' })]));
      },
    }),
  });
  giveRole(bot.services, role);
  return { ...bot, notes };
}

it.each<Role>(['staff', 'owner'])(
  'a note of the role %s becomes a draft with all its lines',
  async (role) => {
    const { telegram, handle, notes } = office(role);
    await handle(text('/note Bus 2 leaves at 08:15.\n\nBring your badge.  '));
    expect(notes).toEqual([{ text: 'Bus 2 leaves at 08:15.\n\nBring your badge.', person: 8 }]);
    expect(telegram.texts()[0]).toContain('Bus 2 leaves at 08:15');
    expect(telegram.texts()[0]).toContain('en:note-until');
    expect(JSON.stringify(telegram.of('sendMessage')[0]?.['reply_markup'])).toContain('draft:5:new:until');
  },
);

it('an empty note is explained by an example', async () => {
  const { telegram, handle, notes } = office('staff');
  await handle(text('/note'), text('/note  \n'));
  const explained = 'en:note-empty(example=en:note-example)';
  expect(telegram.texts()).toEqual([explained, explained]);
  expect(notes).toEqual([]);
});

it.each<Role>(['participant', 'organiser'])('is no command for the role %s', async (role) => {
  const { telegram, handle, notes } = office(role);
  await handle(text('/note Bus 2 leaves at 08:15.'));
  expect(telegram.texts()).toEqual(['en:unknown-command']);
  expect(notes).toEqual([]);
});

it('is no command in a group', async () => {
  const { telegram, handle, notes } = office('owner');
  await handle(
    text('/note Bus 2 leaves.', { chat: GROUP }),
    text('/note@dragoman_bot Bus 2 leaves.', { chat: GROUP }),
  );
  expect(telegram.texts()).toEqual(['en:unknown-command']);
  expect(notes).toEqual([]);
});

it('/help tells staff what participants need not know', async () => {
  const { services, telegram, handle } = office('staff');
  await handle(text('/help'), text('/help', { chat: GROUP, text: '/help@dragoman_bot' }));
  giveRole(services, 'participant');
  await handle(text('/help'));
  const tells = telegram.texts().map((said) => said.includes('en:help-note'));
  expect(tells).toEqual([true, false, false]);
});
