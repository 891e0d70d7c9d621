import type { Finding } from './finding.ts';

/** Findings without those that say the same of the same document: two checks may see one flaw. */
export function withoutRepeats(findings: readonly Finding[]): Finding[] {
  const kept = new Map(
    findings.map((finding) => {
      const { code, document, details } = finding;
      return [JSON.stringify([code, document, details]), finding] as const;
    }),
  );
  return [...kept.values()];
}
