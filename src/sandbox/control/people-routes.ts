import type { Message } from '@grammyjs/types';
import { Hono } from 'hono';
import type { EditText } from '../control-contract.ts';
import { setBlocked } from '../store/bot-standing.ts';
import { privateChat } from '../store/chats.ts';
import { replaceMessage } from '../store/create-message.ts';
import { announcePeople, describePerson } from '../store/describe-state.ts';
import { removeDraft } from '../store/drafts.ts';
import type { PersonRecord } from '../store/records.ts';
import type { Store } from '../store/store.ts';
import { botSees } from '../updates/bot-sees.ts';
import { addPerson } from './add-people.ts';
import { ControlError } from './control-error.ts';
import { personOf } from './find-records.ts';
import { type NonChannel, receive, typedText } from './incoming.ts';
import { press } from './press.ts';
import { INPUTS, readInput } from './read-input.ts';

/** What people do: come, write, edit, press, block. */
export function createPeopleRoutes(store: Store): Hono {
  const routes = new Hono();
  routes.post('/', async ({ req, json }) =>
    json(describePerson(addPerson(store, await readInput(req.raw, INPUTS.newPerson)))),
  );
  routes.post('/:id/send', async (context) => {
    const input = await readInput(context.req.raw, INPUTS.sendText);
    const person = personOf(store, context);
    return context.json(receive(store, person, input, typedText(input.text, input.entities)));
  });
  routes.post('/:id/edit', async (context) => {
    const input = await readInput(context.req.raw, INPUTS.editText);
    return context.json(edit(store, personOf(store, context), input));
  });
  routes.post('/:id/press', async (context) => {
    const input = await readInput(context.req.raw, INPUTS.press);
    return context.json({ query_id: press(store, personOf(store, context), input) });
  });
  routes.post('/:id/start', async (context) => {
    const { payload } = await readInput(context.req.raw, INPUTS.start);
    const person = personOf(store, context);
    setBlocked(store, person, false);
    const text = payload === undefined ? '/start' : `/start ${payload}`;
    return context.json(receive(store, person, { chat_id: person.user.id }, typedText(text)));
  });
  for (const blocked of [true, false])
    routes.post(blocked ? '/:id/block' : '/:id/unblock', (context) => {
      setBlocked(store, personOf(store, context), blocked);
      return context.json({ blocked });
    });
  for (const gone of ['deactivated', 'deleted'] as const)
    routes.post(gone === 'deleted' ? '/:id/delete' : '/:id/deactivate', (context) => {
      const person = personOf(store, context);
      person.gone = gone;
      announcePeople(store, [person]);
      return context.json(describePerson(person));
    });
  routes.post('/:id/stop-draft', async (context) => {
    const { chat_id } = await readInput(context.req.raw, INPUTS.stopDraft);
    stopDraft(store, personOf(store, context), chat_id);
    return context.json({});
  });
  return routes;
}

function edit(store: Store, person: PersonRecord, { chat_id, message_id, text }: EditText): Message {
  const old = store.messages.get(chat_id, message_id)?.message;
  if (old?.from?.id !== person.user.id || old.text === undefined)
    throw new ControlError(404, `${person.user.first_name} wrote no message ${message_id} in this chat.`);
  const { entities: _, ...kept } = old;
  const message = { ...kept, ...typedText(text), edit_date: store.clock.seconds() };
  replaceMessage(store, { message });
  if (botSees(store, message)) store.updates.push({ edited_message: message as typeof message & NonChannel });
  return message;
}

function stopDraft(store: Store, person: PersonRecord, chatId: number): void {
  const draft = store.drafts.get(chatId);
  if (draft === undefined || chatId !== person.user.id || !draft.can_stop)
    throw new ControlError(404, 'There is no draft here that can be stopped.');
  store.updates.push({
    stopped_message_generation: {
      chat: privateChat(person.user),
      ...(draft.message_thread_id === undefined ? {} : { message_thread_id: draft.message_thread_id }),
      draft_id: draft.draft_id,
    },
  });
  if (!draft.keep_on_stop) removeDraft(store, chatId);
}
