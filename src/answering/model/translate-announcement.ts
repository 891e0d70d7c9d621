import { z } from 'zod';
import type { ChatConfig } from '../../config.ts';
import { cleanText } from '../../corpus/clean-text.ts';
import type { Logger } from '../../shared/logger.ts';
import type { ModelReply } from './chat-model.ts';
import { createChatModel } from './create-chat-model.ts';
import { describeModelError } from './describe-model-error.ts';
import { buildTranslationPrompt, type TranslationPromptRequest } from './translation-prompt.ts';
import { withinTime } from './within-time.ts';

/** An announcement may be ten times as long as an answer. Older models take no higher limit. */
const MOST_TOKENS = 4096;
/** How much longer a translation may take than an answer, for which somebody waits in the middle of a talk. */
const PATIENCE = 3;

export interface TranslatorOptions {
  readonly chat: ChatConfig;
  readonly logger: Logger;
  /** How often a failed call is repeated; 1 when left out. */
  readonly retries?: number;
}

/** As the announcements need it: see `Translate` there. */
export type Translator = (
  request: TranslationPromptRequest,
) => Promise<
  | { readonly kind: 'translated'; readonly texts: readonly string[] }
  | { readonly kind: 'unavailable' }
  | { readonly kind: 'malformed' }
>;

const reply = z.object({ texts: z.array(z.string()) });

/**
 * Makes what translates announcements with a language model. It has no tools and sees the texts alone; its reply is read as
 * untrusted text, and whoever asks checks what it says.
 * @throws AdviceError when a key is missing, saying what to do.
 */
export async function createTranslator({
  chat,
  logger,
  retries = 1,
}: TranslatorOptions): Promise<Translator> {
  const ask = await createChatModel(chat, { retries, mostTokens: MOST_TOKENS });
  return async (request) => {
    const seconds = chat.timeoutSeconds * PATIENCE;
    const outcome = await withinTime(seconds * 1000, (signal) =>
      ask(buildTranslationPrompt(request), signal),
    );
    const failed = (kind: 'unavailable' | 'malformed', reason: string) => {
      logger.warn({ to: request.to, reason }, 'the model gave no translation');
      return { kind };
    };
    switch (outcome.kind) {
      case 'late':
        return failed('unavailable', `no answer of the model within ${seconds} seconds`);
      case 'failed':
        return failed('unavailable', describeModelError(outcome.error));
      case 'done': {
        const texts = textsOf(outcome.value, request.texts.length);
        if (texts) return { kind: 'translated', texts };
        return failed('malformed', `the reply was ${outcome.value.ending}, and no list of as many texts`);
      }
    }
  };
}

/** The texts of a reply, without anything invisible; undefined when it is cut off, refused, or has another form. */
function textsOf({ text, ending }: ModelReply, count: number): string[] | undefined {
  if (ending !== 'complete') return undefined;
  // Models like to put their JSON between fences, or a word before it.
  const json = text.slice(text.indexOf('{'), text.lastIndexOf('}') + 1);
  const parsed = reply.safeParse(parse(json));
  if (!parsed.success || parsed.data.texts.length !== count) return undefined;
  const texts = parsed.data.texts.map(cleanText);
  return texts.includes('') ? undefined : texts;
}

function parse(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return undefined;
  }
}
