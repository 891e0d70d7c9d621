import type { XmlElement } from '../xml.ts';
import { readParagraph } from './odf-inline.ts';
import type { OdfStyles } from './odf-styles.ts';

/**
 * What a cell of a spreadsheet shows, never its formula. Programs that write no text beside the value leave the way it
 * is shown to its reader (ODF 1.3, part 3, 19.385: `office:value-type`).
 */
export function shownValue(cell: XmlElement, styles: OdfStyles): string {
  const shown = cell.children
    .filter(({ name }) => name === 'p')
    .map((paragraph) => readParagraph(paragraph, styles).text)
    .join('\n')
    .trim();
  if (shown !== '') return shown;
  const value = (name: string) => cell.attributes[`office:${name}`] ?? '';
  switch (value('value-type')) {
    case 'date':
      return value('date-value')
        .replace(/T00:00(?::00(?:\.0+)?)?$/, '')
        .replace(/T(\d\d:\d\d).*$/, ' $1');
    case 'time':
      return timeOf(value('time-value'));
    case 'percentage':
      return `${rounded(Number(value('value')) * 100)}%`;
    case 'currency':
      return `${rounded(Number(value('value')))} ${value('currency')}`.trim();
    case 'float':
      return rounded(Number(value('value')));
    case 'boolean':
      return value('boolean-value').toUpperCase();
    case 'string':
      return value('string-value');
    default:
      return '';
  }
}

/** `PT09H30M00S` is half past nine. */
function timeOf(duration: string): string {
  const parts = /^PT(?:(\d+)H)?(?:(\d+)M)?(?:[\d.,]+S)?$/.exec(duration);
  if (!parts) return '';
  return `${(parts[1] ?? '0').padStart(2, '0')}:${(parts[2] ?? '0').padStart(2, '0')}`;
}

function rounded(value: number): string {
  return Number.isFinite(value) ? String(Number(value.toPrecision(12))) : '';
}
