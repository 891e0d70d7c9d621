import { placeText } from '../../src/answering/place-text.ts';
import type { Finding } from '../../src/corpus/checks/finding.ts';
import type { Say } from '../../src/languages/texts.ts';
import type { CheckedFolder } from './check-folder.ts';

/** What `--json` prints. */
export interface CheckReport {
  readonly findings: readonly {
    readonly severity: Finding['severity'];
    readonly code: Finding['code'];
    readonly document: string;
    /** "page 3 · Lunch"; empty when the finding is about the whole document. */
    readonly place: string;
    readonly text: string;
  }[];
  readonly skipped: CheckedFolder['skipped'];
}

/** The findings in English, by document, errors first. */
export function checkReportJson(checked: CheckedFolder, say: Say): CheckReport {
  const titles = new Map(checked.documents.map(({ path, title }) => [path, title]));
  const here = (key: string, variables?: Parameters<Say>[2]) => say('en', key, variables);
  const findings = checked.findings
    .map(({ severity, code, document, place, details }) => ({
      severity,
      code,
      document,
      place: place ? placeText(place, titles.get(document) ?? '', here) : '',
      text: here(`finding-${code}`, details),
    }))
    .sort((one, other) => compare(one.document, other.document) || compare(one.severity, other.severity));
  return { findings, skipped: checked.skipped };
}

/** The same for people: each file with its findings, the remarks of its loader, and what could not be read at all. */
export function checkReportText(checked: CheckedFolder, say: Say): string {
  const { findings } = checkReportJson(checked, say);
  const files = new Map<string, string[]>();
  const add = (file: string, line: string) => files.set(file, [...(files.get(file) ?? []), `  ${line}`]);
  for (const { file, reason } of checked.skipped) add(file, `skipped: ${reason}`);
  for (const { document, severity, place, text } of findings)
    add(document, `${severity}${place === '' ? '' : `, ${place}`}: ${text}`);
  for (const { file, text } of checked.remarks) add(file, `note: ${text}`);
  const { errors, warnings, skipped } = countProblems(checked);
  const summary = `Documents: ${checked.documents.length}. Errors: ${errors}, warnings: ${warnings}, skipped files: ${skipped}.`;
  const parts = [...files].sort(([one], [other]) => compare(one, other));
  return [...parts.map(([file, lines]) => [file, ...lines, ''].join('\n')), summary].join('\n');
}

export function countProblems({ findings, skipped }: CheckedFolder) {
  const errors = findings.filter(({ severity }) => severity === 'error').length;
  return { errors, warnings: findings.length - errors, skipped: skipped.length };
}

function compare(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0;
}
