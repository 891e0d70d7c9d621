import type { ExpectationChange } from '../../curation/expectation.ts';
import type { Role } from '../../people/person.ts';
import type { Refusal } from '../../shared/reason.ts';

/** What the program tells owners or staff of its own accord. */
export type Notice =
  /** A version does not fit its manifest: `serving` goes on. `version` is absent when not even its number could be read. */
  | (Refusal & {
      readonly kind: 'version-refused';
      readonly version: number | undefined;
      readonly serving: number;
    })
  /** The folder was changed by hand and is published. Told only when a file was skipped or an expectation breaks. */
  | {
      readonly kind: 'published-from-folder';
      readonly version: number;
      readonly added: readonly string[];
      readonly changed: readonly string[];
      readonly removed: readonly string[];
      readonly skipped: readonly (Refusal & { readonly file: string })[];
      readonly broken: readonly ExpectationChange[];
    }
  /** Somebody got a role by an invite. `name`: as they are known; `label`: of the invite. */
  | {
      readonly kind: 'role-by-invite';
      readonly person: number;
      readonly name?: string;
      readonly role: Role;
      readonly label: string;
    }
  /** Nothing could be taken over from the folder: a full disk, a folder that cannot be written. */
  | (Refusal & { readonly kind: 'ingest-failed' });
