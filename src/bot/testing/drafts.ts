import type { Draft, DraftFile } from '../../curation/curation.ts';

type Understood = Extract<DraftFile, { kind: 'understood' }>;

/** A file as it was understood; a test says what is special about it. */
export function understood(rest: Partial<Understood> = {}): Understood {
  return {
    kind: 'understood',
    name: 'buses.md',
    title: 'Buses',
    language: 'en',
    audience: 'all',
    passages: 3,
    opening: 'Bus 2 leaves at 08:15 from gate B.',
    pagesWithoutText: [],
    findings: [],
    isSame: false,
    ...rest,
  };
}

export const EXISTING: NonNullable<Understood['existing']> = {
  path: 'transport/buses.md',
  title: 'Buses',
  added: ['Bus 2 leaves at 08:15.'],
  removed: ['Bus 2 leaves at 08:00.'],
  kept: 2,
};

/** The draft with number 5. */
export function draftOf(files: readonly DraftFile[] = [understood()], rest: Partial<Draft> = {}): Draft {
  return { id: 5, files, changes: [], ...rest };
}
