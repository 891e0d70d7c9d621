/** What a model is asked: how it must behave, and one message with everything it may use. */
export interface Prompt {
  readonly system: string;
  readonly user: string;
}

/** What came back. Only a `complete` text may be shown to people. */
export interface ModelReply {
  readonly text: string;
  readonly ending: 'complete' | 'refused' | 'cut-off';
}

/** Asks a model once. Rejects with whatever its library throws: describe it with `describeModelError`, never with its message. */
export type ChatModel = (prompt: Prompt, signal: AbortSignal) => Promise<ModelReply>;
