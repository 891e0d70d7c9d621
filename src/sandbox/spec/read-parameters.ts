import type { Params } from '../methods/call.ts';
import type { Parameter } from './specification.ts';

/**
 * Brings parameters to the types of the specification, as Telegram's server does: numbers and flags from text,
 * and objects from JSON text. What can't be brought stays as it is.
 */
export function readParameters(params: Params, parameters: readonly Parameter[]): Params {
  const types = new Map(parameters.map((each) => [each.name, each.types]));
  return Object.fromEntries(
    Object.entries(params)
      .filter(([, value]) => value !== null && value !== undefined)
      .map(([name, value]) => [name, read(value, types.get(name) ?? [])]),
  );
}

function read(value: unknown, types: readonly string[]): unknown {
  if (typeof value !== 'string') return value;
  if (types.includes('Integer') && /^-?\d+$/.test(value.trim())) return Number(value);
  if (types.includes('Float') && value.trim() !== '' && Number.isFinite(Number(value))) return Number(value);
  if (types.includes('Boolean')) return /^(true|yes|1)$/i.test(value.trim());
  if (types.length === 0 || types.includes('String')) return value;
  return parsed(value);
}

function parsed(text: string): unknown {
  if (!/^\s*[[{]/.test(text)) return text;
  try {
    return JSON.parse(text) as unknown;
  } catch {
    // Not JSON after all: the method says what is wrong with the text.
    return text;
  }
}
