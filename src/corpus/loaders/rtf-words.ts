import type { RtfGroup } from './rtf-groups.ts';

/** Control words that stand for letters and signs. */
export const SIGNS: Readonly<Record<string, string>> = {
  '\\': '\\',
  '{': '{',
  '}': '}',
  '~': '\u00A0',
  _: '-',
  tab: ' ',
  line: '\n',
  lbr: '\n',
  page: '\n',
  column: '\n',
  nestcell: ' ',
  emdash: '—',
  endash: '–',
  emspace: ' ',
  enspace: ' ',
  qmspace: ' ',
  bullet: '•',
  lquote: '‘',
  rquote: '’',
  ldblquote: '“',
  rdblquote: '”',
};

/** Sets what a control word says of the letters and paragraphs that follow; false when it says nothing of them. */
export function applyFormat(group: RtfGroup, word: string, param: number | undefined): boolean {
  const isOn = param !== 0;
  switch (word) {
    case 'pard':
      Object.assign(group, { style: undefined, outline: undefined, inTable: false, inList: false });
      return true;
    case 'plain':
      Object.assign(group, { font: undefined, hidden: false, bold: false });
      return true;
    case 's':
      group.style = param;
      return true;
    case 'outlinelevel':
      group.outline = param;
      return true;
    case 'intbl':
      group.inTable = isOn;
      return true;
    case 'ls':
      group.inList = param !== undefined && param > 0;
      return true;
    case 'f':
      group.font = param;
      return true;
    case 'v':
    case 'deleted':
      group.hidden = isOn;
      return true;
    case 'b':
      group.bold = isOn;
      return true;
    case 'uc':
      group.replacements = Math.max(0, Math.min(8, param ?? 1));
      return true;
    default:
      return false;
  }
}
