import type { ChatResult } from '@langchain/core/outputs';
import { z } from 'zod';
import type { ModelReply } from './chat-model.ts';

/** OpenAI's own answer, as far as it tells of a refusal. */
const rawResponse = z.object({
  choices: z.array(z.object({ message: z.object({ refusal: z.string().nullish() }) })).min(1),
});

/** How each provider says why it stopped, other than that it had finished. */
const ENDINGS: ReadonlyMap<unknown, ModelReply['ending']> = new Map([
  ['content_filter', 'refused'],
  ['refusal', 'refused'],
  ['length', 'cut-off'],
  ['max_tokens', 'cut-off'],
  ['model_context_window_exceeded', 'cut-off'],
]);

/** Reads the text of a result and how it ended; a result without any message is an empty text. */
export function readReply({ generations }: ChatResult): ModelReply {
  const [generation] = generations;
  if (!generation) return { text: '', ending: 'complete' };
  const { message, generationInfo } = generation;
  const { additional_kwargs: extra, response_metadata: metadata } = message;
  const reasons = [
    generationInfo?.['finish_reason'],
    metadata['finish_reason'],
    metadata['stop_reason'],
    metadata['done_reason'],
    extra['stop_reason'],
  ];
  const ending = reasons.map((reason) => ENDINGS.get(reason)).find((known) => known !== undefined);
  const raw = rawResponse.safeParse(extra['__raw_response']);
  const refusal = extra['refusal'] ?? (raw.success ? raw.data.choices[0]?.message.refusal : undefined);
  return { text: message.text, ending: refusal ? 'refused' : (ending ?? 'complete') };
}
