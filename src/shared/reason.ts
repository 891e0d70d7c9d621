/**
 * The common reasons for which a file is refused or a change fails, each with the variables of its text `reason-<code>` in
 * locales: numbers are counts, the rest stands there as it is. Rare reasons have none and are told in English.
 */
export const REASONS = {
  'unknown-kind': ['kinds'],
  'old-kind': ['kind', 'better'],
  'macro-kind': ['kind', 'better'],
  'wrong-extension': ['extension'],
  password: [],
  'password-or-old': ['extension'],
  drm: [],
  empty: [],
  'no-text': [],
  'pictures-only': [],
  'pictures-ocr-off': ['program', 'setting'],
  'program-missing': ['command'],
  'attachments-only': ['files'],
  'too-large': ['limit'],
  damaged: [],
  'too-slow': ['limit'],
  'too-much-memory': ['limit'],
  'too-many-pages': ['limit'],
  'too-many-rows': ['limit'],
  'too-many-cells': [],
  'too-many-parts': ['limit'],
  'unpacks-too-much': ['limit'],
  'too-much-text': [],
  nonsense: [],
  'unknown-encoding': ['encoding'],
  'metadata-value': ['key', 'found', 'expected'],
  'metadata-order': ['from', 'until'],
  'metadata-line': ['line'],
  'metadata-file': ['file'],
  link: [],
  'no-permission': [],
  'disk-full': [],
  'disk-error': [],
  'not-writable': [],
  'data-not-writable': [],
  'folder-unreadable': [],
  'last-document': [],
  'not-begun': [],
  'nothing-to-read': [],
  'embedder-failed': [],
  'version-not-kept': ['version', 'kept'],
  'changed-since': ['files'],
  'index-damaged': ['command'],
  'index-of-another': ['command'],
  'questions-line': ['file', 'line'],
  'try-again': [],
} as const satisfies Readonly<Record<string, readonly string[]>>;

export type ReasonCode = keyof typeof REASONS;

/** A common reason, so that it can be told in any language. Plain data: it goes between processes and into files. */
export interface Reason {
  /** A `ReasonCode`, or one of another version of this program. */
  readonly code: string;
  readonly details: Readonly<Record<string, string | number>>;
}

/** Why something is refused or failed. */
export interface Refusal {
  /** What is wrong and what to do, in English. */
  readonly reason: string;
  /** The same for those who read another language, if it is a common reason. */
  readonly told?: Reason;
}

/** The reason of a code, with what its text needs. */
export function reasonOf<Code extends ReasonCode>(
  code: Code,
  ...[details]: (typeof REASONS)[Code]['length'] extends 0
    ? []
    : [details: Readonly<Record<(typeof REASONS)[Code][number], string | number>>]
): Reason {
  return { code, details: details ?? {} };
}

/** Whether there is a text for a reason: it may come from a file that another version of this program wrote. */
export function hasText({ code, details }: Reason): boolean {
  if (!Object.hasOwn(REASONS, code)) return false;
  return REASONS[code as ReasonCode].every((name) => Object.hasOwn(details, name));
}

/** Anything with a `told`, to be spread beside a message. */
export function toldOf({ told }: { readonly told?: Reason | undefined }): { readonly told?: Reason } {
  return told === undefined ? {} : { told };
}
