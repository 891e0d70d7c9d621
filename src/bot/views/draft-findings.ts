import type { SettingFault } from '../../curation/curation.ts';
import type { DraftFrame, Understood } from './draft-frame.ts';
import { EXAMPLE_AUDIENCE } from '../drafts/audience-choices.ts';
import { findingText } from './finding-text.ts';
import { joinRich, type RichText } from './rich-text.ts';
import type { Speech } from './speech.ts';
import { label } from './view.ts';

const MOST = 6;
const MOST_PAGES = 12;

/** What staff should look at before they publish: errors first, then the rest, each with its file when there are several. */
export function draftFindings(files: readonly Understood[], frame: DraftFrame): RichText {
  const found = files.flatMap((file) =>
    linesOf(file, frame).map(({ text, isError }) => ({
      text: files.length > 1 ? `${label(file.name, 40)}: ${text}` : text,
      isError,
    })),
  );
  const sorted = [...found.filter(({ isError }) => isError), ...found.filter(({ isError }) => !isError)];
  const lines = sorted.slice(0, MOST).map(({ text, isError }) => `${isError ? '❗' : '⚠️'} ${text}`);
  const more = sorted.length - lines.length;
  return joinRich([...lines, more > 0 ? frame.speech.say('draft-findings-more', { count: more }) : ''], '\n');
}

interface Line {
  readonly text: string;
  readonly isError: boolean;
}

function linesOf(file: Understood, frame: DraftFrame): Line[] {
  const { speech } = frame;
  return [
    ...(file.faults ?? []).map((fault) => ({ text: faultText(fault, speech), isError: true })),
    ...emptyPages(file, speech),
    ...file.findings.map((finding) => ({
      text: findingText(finding, file.title, frame),
      isError: finding.severity === 'error',
    })),
  ];
}

const FAULT_KEYS: Readonly<Record<SettingFault['expected'], string>> = {
  title: 'draft-fault-title',
  language: 'draft-fault-language',
  audience: 'draft-fault-audience',
  validUntil: 'draft-fault-valid-until',
};

function faultText({ part, expected }: SettingFault, { say }: Speech): string {
  return say(FAULT_KEYS[expected], {
    part: label(part, 60),
    example: `all, ${EXAMPLE_AUDIENCE}, role:staff`,
  });
}

/** The checks say the same of the pages when they looked at them. */
function emptyPages({ pagesWithoutText: pages, findings }: Understood, { say }: Speech): Line[] {
  if (pages.length === 0 || findings.some(({ code }) => code === 'picture-page')) return [];
  const shown = pages.slice(0, MOST_PAGES).join(', ');
  const rest = pages.length > MOST_PAGES ? ', …' : '';
  return [{ text: say('draft-empty-pages', { pages: `${shown}${rest}` }), isError: false }];
}
