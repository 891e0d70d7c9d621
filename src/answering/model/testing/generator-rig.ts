import type { ChatConfig } from '../../../config.ts';
import { createLogger } from '../../../shared/logger.ts';
import type { GenerateAnswer, Generation } from '../../generate-answer.ts';
import { createModelGenerator } from '../model-generator.ts';
import { buses, dinner, programme, requestOf } from './sample-request.ts';
import { startScriptedServer, type Scripted, type ScriptedServer } from './scripted-server.ts';

export const KEY = 'sk-secret-key';

export type ChatOptions = Partial<ChatConfig> & { readonly retries?: number };

export interface GeneratorRig {
  /** What the generators logged since the rig was made. */
  readonly logged: readonly string[];
  readonly serve: (...script: Scripted[]) => Promise<ScriptedServer>;
  readonly generatorAt: (url: string, more?: ChatOptions) => Promise<GenerateAnswer>;
  /** What becomes of a question about dinner when an OpenAI-compatible server follows the script. */
  readonly generationBy: (script: Scripted) => Promise<Generation>;
  readonly close: () => Promise<void>;
}

/** Generators on scripted servers, which are closed together. */
export function createGeneratorRig(): GeneratorRig {
  const logged: string[] = [];
  const logger = createLogger({ level: 'debug', write: (line) => logged.push(line) });
  const servers: ScriptedServer[] = [];
  const serve = async (...script: Scripted[]) => {
    const server = await startScriptedServer(...script);
    servers.push(server);
    return server;
  };
  const generatorAt = (url: string, { retries = 0, ...more }: ChatOptions = {}) => {
    const chat = { name: 'openai:m', baseUrl: `${url}/v1`, openaiKey: KEY, timeoutSeconds: 20, ...more };
    return createModelGenerator({ chat, programme, logger, retries });
  };
  return {
    logged,
    serve,
    generatorAt,
    generationBy: async (script) => {
      const generate = await generatorAt((await serve(script)).url);
      return generate(requestOf('When is dinner?', [buses, dinner]));
    },
    close: async () => {
      await Promise.all(servers.map((server) => server.close()));
    },
  };
}
