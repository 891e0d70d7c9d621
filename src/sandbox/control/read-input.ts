import { z } from 'zod';
import type { Fault } from '../control-contract.ts';
import { LONGEST_OPTION, MOST_OPTIONS } from '../methods/read-poll.ts';
import { ControlError } from './control-error.ts';

const id = z.number().int();
/** The bot's may have 300 characters. */
const LONGEST_QUESTION_OF_PEOPLE = 255;
const role = z.enum(['participant', 'organiser', 'staff', 'owner']);

/** The shapes of what the control plane takes; each is that of the type in the contract. */
export const INPUTS = {
  newPerson: z.object({
    first_name: z.string().min(1),
    last_name: z.string().min(1).exactOptional(),
    username: z
      .string()
      .regex(/^\w{4,32}$/)
      .exactOptional(),
    language_code: z.string().min(2).exactOptional(),
    about: z.string().exactOptional(),
    role: role.exactOptional(),
    cohorts: z.array(z.string().min(1)).exactOptional(),
  }),
  newCrowd: z.object({
    count: z.number().int().min(1).max(100_000),
    prefix: z.string().min(1).exactOptional(),
    language_codes: z.array(z.string().min(2)).min(1).exactOptional(),
    cohorts: z.array(z.string().min(1)).exactOptional(),
    started: z.boolean().exactOptional(),
  }),
  newGroup: z.object({
    title: z.string().min(1),
    type: z.enum(['group', 'supergroup']),
    is_forum: z.boolean().exactOptional(),
    members: z.array(id),
  }),
  sendText: z.object({
    chat_id: id,
    text: z.string(),
    entities: z.array(z.looseObject({ type: z.string() })).exactOptional(),
    reply_to_message_id: id.exactOptional(),
    message_thread_id: id.exactOptional(),
  }),
  sendLocation: z.object({
    chat_id: id,
    latitude: z.number().min(-90).max(90),
    longitude: z.number().min(-180).max(180),
    reply_to_message_id: id.exactOptional(),
    message_thread_id: id.exactOptional(),
  }),
  sendVenue: z.object({
    chat_id: id,
    latitude: z.number().min(-90).max(90),
    longitude: z.number().min(-180).max(180),
    title: z.string().min(1),
    address: z.string(),
    reply_to_message_id: id.exactOptional(),
    message_thread_id: id.exactOptional(),
  }),
  sendPoll: z.object({
    chat_id: id,
    question: z.string().trim().min(1).max(LONGEST_QUESTION_OF_PEOPLE),
    options: z.array(z.string().trim().min(1).max(LONGEST_OPTION)).min(1).max(MOST_OPTIONS),
    is_anonymous: z.boolean().exactOptional(),
    allows_multiple_answers: z.boolean().exactOptional(),
    reply_to_message_id: id.exactOptional(),
    message_thread_id: id.exactOptional(),
  }),
  vote: z.object({ chat_id: id, message_id: id, options: z.array(z.number().int().min(0)) }),
  editText: z.object({ chat_id: id, message_id: id, text: z.string() }),
  press: z.object({ chat_id: id, message_id: id, data: z.string() }),
  start: z.object({
    payload: z
      .string()
      .regex(/^[A-Za-z0-9_-]{1,64}$/)
      .exactOptional(),
  }),
  stopDraft: z.object({ chat_id: id }),
  limits: z.object({ enabled: z.boolean() }),
  clock: z.object({ advance_ms: z.number().min(0) }),
  topic: z.object({ name: z.string().min(1).max(128) }),
  topicStatus: z.object({ status: z.enum(['open', 'closed', 'deleted']) }),
  botStanding: z.object({ status: z.enum(['member', 'administrator', 'kicked']), by: id.exactOptional() }),
  fault: z.object({
    method: z.string().exactOptional(),
    chat_id: id.exactOptional(),
    text: z.string().exactOptional(),
    times: z.number().int().min(1).exactOptional(),
    effect: z.discriminatedUnion('kind', [
      z.object({
        kind: z.literal('error'),
        code: z.number().int().min(400).max(599),
        description: z.string(),
      }),
      z.object({
        kind: z.literal('too-many-requests'),
        retry_after: z.number().int().min(1),
        global: z.boolean().exactOptional(),
      }),
      z.object({ kind: z.literal('html-502') }),
      z.object({ kind: z.literal('slow'), milliseconds: z.number().min(0) }),
      z.object({ kind: z.literal('drop-before') }),
      z.object({ kind: z.literal('drop-after') }),
    ]),
  }) satisfies z.ZodType<Fault>,
} as const;

/** Reads a request's JSON body as one of the shapes above. Throws ControlError that names what is wrong. */
export async function readInput<T>(request: Request, shape: z.ZodType<T>): Promise<T> {
  const text = await request.text();
  const parsed = shape.safeParse(parseJson(text === '' ? '{}' : text));
  if (parsed.success) return parsed.data;
  throw new ControlError(400, z.prettifyError(parsed.error));
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch (error) {
    const refusal = new ControlError(400, 'The body is not JSON.');
    refusal.cause = error;
    throw refusal;
  }
}
