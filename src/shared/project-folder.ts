import { join } from 'node:path';

/** A folder that belongs to the program (locales, lexicon), wherever it was started from. */
export function projectFolder(name: string): string {
  return join(import.meta.dirname, '..', '..', name);
}
