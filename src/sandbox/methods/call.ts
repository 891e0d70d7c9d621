/** The parameters of a call, by name, not yet trusted. */
export type Params = Readonly<Record<string, unknown>>;

/** A file that came with a call. */
export interface Upload {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** One Bot API call, its parameters already brought to the types of the specification. */
export interface Call {
  readonly params: Params;
  readonly uploads: ReadonlyMap<string, Upload>;
  /** Aborted when the caller hangs up. */
  readonly closed: AbortSignal;
}

/** The text of a parameter; '' when it is not there. */
export function textOf(params: Params, name: string): string {
  const value = params[name];
  if (typeof value === 'string') return value;
  return typeof value === 'number' || typeof value === 'boolean' ? String(value) : '';
}

export function integerOf(params: Params, name: string): number | undefined {
  const value = params[name];
  return typeof value === 'number' && Number.isInteger(value) ? value : undefined;
}

export function flagOf(params: Params, name: string): boolean {
  return params[name] === true;
}

export function listOf(params: Params, name: string): readonly unknown[] | undefined {
  const value = params[name];
  return Array.isArray(value) ? (value as unknown[]) : undefined;
}

export function objectOf(params: Params, name: string): Params | undefined {
  return asObject(params[name]);
}

export function asObject(value: unknown): Params | undefined {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Params) : undefined;
}
