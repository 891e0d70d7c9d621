import type { AnswerButton } from '../../src/announcements/content/content.ts';

/** The buttons that were asked for: the ready ones by their names, or somebody's own words. */
export function readButtons(labels: readonly string[]): AnswerButton[] {
  return labels.map((label) =>
    label === 'seen' || label === 'coming' || label === 'help'
      ? { kind: label }
      : { kind: 'own', label: label.trim() },
  );
}
