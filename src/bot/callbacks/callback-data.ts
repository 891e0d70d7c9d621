/** Telegram's limit for `callback_data`. */
const MOST_BYTES = 64;
const BETWEEN = ':';

/** How one value is written into a button and read back; undefined for what was never written so. */
export interface Field<T> {
  write(value: T): string;
  read(text: string): T | undefined;
}

/** What a kind of button carries. */
export interface CallbackData<T> {
  pack(values: T): string;
  /** Undefined when the data belongs to another button, or to none that this program ever made. */
  unpack(data: string): T | undefined;
}

/** Defines a kind of button: its name, and the values it carries in the order they are written. */
export function defineCallback<T extends Record<string, string | number>>(
  name: string,
  fields: { readonly [Key in keyof T]: Field<T[Key]> },
): CallbackData<T> {
  const entries = Object.entries<Field<string | number>>(fields);
  return {
    pack(values) {
      const written = entries.map(([key, field]) => field.write(values[key] ?? ''));
      const data = [name, ...written].join(BETWEEN);
      if (written.some((text) => text.includes(BETWEEN)) || Buffer.byteLength(data) > MOST_BYTES) {
        throw new RangeError(
          `Data of a ${name} button must fit into ${MOST_BYTES} bytes without "${BETWEEN}".`,
        );
      }
      return data;
    },
    unpack(data) {
      const [first, ...texts] = data.split(BETWEEN);
      if (first !== name || texts.length !== entries.length) return undefined;
      const read = entries.map(([key, field], index) => [key, field.read(texts[index] ?? '')] as const);
      if (read.some(([, value]) => value === undefined)) return undefined;
      return Object.fromEntries(read) as T;
    },
  };
}

export function oneOf<const T extends string>(choices: readonly T[]): Field<T> {
  return { write: (value) => value, read: (text) => choices.find((choice) => choice === text) };
}

export const wholeNumber: Field<number> = {
  write: (value) => String(value),
  read: (text) => (/^-?\d{1,15}$/.test(text) ? Number(text) : undefined),
};

/** A short id of letters, digits, `-` and `_`. */
export const shortId: Field<string> = {
  write: (value) => value,
  read: (text) => (/^[\w-]{1,40}$/.test(text) ? text : undefined),
};
