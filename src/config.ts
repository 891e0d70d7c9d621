import { config as loadEnvFile } from 'dotenv';
import { z } from 'zod';
import { AdviceError } from './shared/errors.ts';

const LOG_LEVELS = ['trace', 'debug', 'info', 'warn', 'error', 'fatal', 'silent'] as const;

const model = (providers: readonly string[], bare: string) =>
  z
    .string()
    .refine(
      (value) =>
        value === bare ||
        providers.some((name) => value.startsWith(`${name}:`) && value.length > name.length + 1),
      {
        message: `must be ${[bare, ...providers.map((name) => `${name}:<model>`)].join(', ')}`,
      },
    );
const url = z.url({ protocol: /^https?$/, message: 'must be a URL that starts with http:// or https://' });
const wholeNumber = (low: number, high: number) =>
  z
    .string()
    .regex(/^\d+$/, `must be a whole number from ${low} to ${high}`)
    .transform(Number)
    .refine((value) => value >= low && value <= high, `must be a whole number from ${low} to ${high}`);

/** Each variable of the environment, its form and its default; `.env.example` explains them to people. */
const schema = z.object({
  BOT_TOKEN: z
    .string()
    .regex(/^\d+:[A-Za-z0-9_-]{30,}$/, 'must be the token as BotFather gave it, like 123456:ABC…')
    .optional(),
  TELEGRAM_API_ROOT: url.optional(),
  OWNER_IDS: z
    .string()
    .regex(/^\s*\d+(\s*,\s*\d+)*\s*$/, 'must be Telegram user ids, separated by commas')
    .transform((value) => value.split(',').map(Number))
    .default([]),
  CORPUS_DIR: z.string().default('corpus'),
  DATA_DIR: z.string().default('data'),
  WATCH: z.enum(['on', 'off'], 'must be on or off').default('on'),
  OCR: z.enum(['off', 'tesseract'], 'must be off or tesseract').default('off'),
  DATABASE_URL: z
    .url({ protocol: /^postgres(ql)?$/, message: 'must be a URL that starts with postgresql://' })
    .optional(),
  EMBEDDINGS: model(['local', 'ollama', 'openai'], 'builtin').default('builtin'),
  EMBEDDINGS_BASE_URL: url.optional(),
  CHAT_MODEL: model(['openai', 'ollama', 'anthropic'], 'none').default('none'),
  CHAT_BASE_URL: url.optional(),
  CHAT_TIMEOUT_SECONDS: wholeNumber(1, 600).default(30),
  OPENAI_API_KEY: z.string().optional(),
  ANTHROPIC_API_KEY: z.string().optional(),
  PORT: wholeNumber(0, 65535).optional(),
  HOST: z.string().default('127.0.0.1'),
  ACCESS: z.enum(['open', 'invite'], 'must be open or invite').default('open'),
  KEEP_DAYS: wholeNumber(1, 3650).default(30),
  LOG_LEVEL: z.enum(LOG_LEVELS, `must be one of ${LOG_LEVELS.join(', ')}`).default('info'),
});

export interface EmbeddingsConfig {
  readonly name: string;
  readonly baseUrl?: string;
  readonly apiKey?: string;
}

export interface ChatConfig {
  readonly name: string;
  readonly baseUrl?: string;
  readonly openaiKey?: string;
  readonly anthropicKey?: string;
  readonly timeoutSeconds: number;
}

/** Whom the bot talks to: Telegram with a real token, or the sandbox that it starts itself. */
export type TelegramConfig =
  | { readonly mode: 'telegram'; readonly token: string; readonly apiRoot?: string }
  | { readonly mode: 'sandbox'; readonly host: string; readonly port?: number };

export interface Config {
  readonly telegram: TelegramConfig;
  readonly ownerIds: readonly number[];
  readonly corpusDir: string;
  readonly dataDir: string;
  /** Whether a change in the corpus folder is taken up while the bot runs. */
  readonly watch: boolean;
  /** Whether pictures of text are read, by the system's tesseract. */
  readonly ocr: boolean;
  readonly databaseUrl?: string;
  readonly embeddings: EmbeddingsConfig;
  readonly chat: ChatConfig;
  /** How many days questions and answers are kept. */
  readonly keepDays: number;
  /** Whether anybody may ask, or only who came by an invite. */
  readonly access: 'open' | 'invite';
  readonly logLevel: (typeof LOG_LEVELS)[number];
}

/** Reads the configuration of this process: the environment, and a file `.env` in the folder it was started in. */
export function loadConfig(): Config {
  loadEnvFile({ quiet: true });
  return readConfig(process.env);
}

/**
 * Reads the configuration from the environment; an empty variable counts as not set.
 * @throws AdviceError that names every faulty variable at once, never their values.
 */
export function readConfig(env: Readonly<Record<string, string | undefined>>): Config {
  const set = Object.fromEntries(
    Object.entries(env).filter(([, value]) => value !== undefined && value.trim() !== ''),
  );
  const parsed = schema.safeParse(set);
  if (!parsed.success) {
    const faults = parsed.error.issues.map((issue) => `  ${issue.path.join('.')} ${issue.message}`);
    throw new AdviceError(
      `The configuration has ${faults.length === 1 ? 'a fault' : `${faults.length} faults`}; see .env.example:\n${faults.join('\n')}`,
    );
  }
  return toConfig(parsed.data);
}

function toConfig(env: z.output<typeof schema>): Config {
  return {
    telegram: env.BOT_TOKEN
      ? { mode: 'telegram', token: env.BOT_TOKEN, ...given('apiRoot', env.TELEGRAM_API_ROOT) }
      : { mode: 'sandbox', host: env.HOST, ...given('port', env.PORT) },
    ownerIds: env.OWNER_IDS,
    corpusDir: env.CORPUS_DIR,
    dataDir: env.DATA_DIR,
    watch: env.WATCH === 'on',
    ocr: env.OCR === 'tesseract',
    ...given('databaseUrl', env.DATABASE_URL),
    embeddings: {
      name: env.EMBEDDINGS,
      ...given('baseUrl', env.EMBEDDINGS_BASE_URL),
      ...given('apiKey', env.OPENAI_API_KEY),
    },
    chat: {
      name: env.CHAT_MODEL,
      ...given('baseUrl', env.CHAT_BASE_URL),
      ...given('openaiKey', env.OPENAI_API_KEY),
      ...given('anthropicKey', env.ANTHROPIC_API_KEY),
      timeoutSeconds: env.CHAT_TIMEOUT_SECONDS,
    },
    keepDays: env.KEEP_DAYS,
    access: env.ACCESS,
    logLevel: env.LOG_LEVEL,
  };
}

/** `{ [key]: value }`, or nothing when there is no value: optional properties stay absent rather than undefined. */
function given<K extends string, V>(key: K, value: V | undefined): { [P in K]?: V } {
  return value === undefined ? {} : ({ [key]: value } as { [P in K]: V });
}
