import { readFileSync } from 'node:fs';
import { parse } from 'dotenv';
import { describe, expect, it } from 'vitest';
import { readConfig } from './config.ts';
import { AdviceError } from './shared/errors.ts';

const TOKEN = `123456789:${'A'.repeat(35)}`;

describe('readConfig', () => {
  it('runs the sandbox with quoted answers when nothing is set', () => {
    const config = readConfig({});
    expect(config.telegram).toEqual({ mode: 'sandbox', host: '127.0.0.1' });
    expect(config).toMatchObject({ corpusDir: 'corpus', dataDir: 'data', keepDays: 30 });
    expect(config.embeddings.name).toBe('builtin');
    expect(config.chat.name).toBe('none');
  });

  it('talks to Telegram when there is a token', () => {
    expect(readConfig({ BOT_TOKEN: TOKEN }).telegram).toEqual({ mode: 'telegram', token: TOKEN });
  });

  it('lets anybody ask unless only invited people may', () => {
    expect(readConfig({}).access).toBe('open');
    expect(readConfig({ ACCESS: 'invite' }).access).toBe('invite');
    expect(() => readConfig({ ACCESS: 'closed' })).toThrow('ACCESS must be open or invite');
  });

  it('names every faulty variable at once and never a value', () => {
    const faulty = { BOT_TOKEN: 'secret-token', PORT: 'http', OWNER_IDS: 'me', CHAT_MODEL: 'gpt:x' };
    let message = '';
    try {
      readConfig(faulty);
    } catch (error) {
      expect(error).toBeInstanceOf(AdviceError);
      message = String(error);
    }
    for (const name of Object.keys(faulty)) expect(message).toContain(name);
    for (const value of Object.values(faulty)) expect(message).not.toContain(value);
  });

  it('takes the example file as it is, which explains every variable', () => {
    const example = parse(readFileSync('.env.example', 'utf8'));
    expect(readConfig(example)).toEqual(readConfig({}));
    const source = readFileSync('src/config.ts', 'utf8');
    const known = [...source.matchAll(/^ {2}([A-Z_]+): /gm)].map((match) => match[1]);
    expect(Object.keys(example).sort()).toEqual(known.sort());
  });
});
