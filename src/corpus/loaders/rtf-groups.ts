/** Where the text of a group goes. `shape` holds no text itself, but perhaps a text box. */
export type RtfDestination =
  'body' | 'skip' | 'shape' | 'fonts' | 'styles' | 'info' | 'info-part' | 'title' | 'label' | 'aside';

/** What holds within a group of RTF, and ends with it. */
export interface RtfGroup {
  destination: RtfDestination;
  font: number | undefined;
  /** Letters that stand in for each `\u` for programs without Unicode. */
  replacements: number;
  hidden: boolean;
  bold: boolean;
  style: number | undefined;
  /** Counted from 0; 9 is plain text. */
  outline: number | undefined;
  inTable: boolean;
  inList: boolean;
}

/** Groups whose text is none of the document's: tables of the file itself, pictures, page headers, comments, fields' orders. */
const SKIPPED = new Set(
  (
    'colortbl filetbl listtable listoverridetable revtbl rsidtbl pict object nonshppict shprslt sp header headerl ' +
    'headerr headerf footer footerl footerr footerf annotation atnid atnauthor fldinst xe tc txe rxe bkmkstart bkmkend ' +
    'generator themedata datastore nonesttables panose falt do private1 passwordhash'
  ).split(' '),
);
const TAKEN: Readonly<Record<string, RtfDestination>> = {
  fonttbl: 'fonts',
  stylesheet: 'styles',
  info: 'info',
  listtext: 'label',
  pntext: 'label',
  shpinst: 'shape',
};

/** Where a group's text goes after this control word; undefined when the word changes nothing about that. */
export function destinationAfter(
  word: string,
  group: RtfGroup,
  isOptional: boolean,
): RtfDestination | undefined {
  if (group.destination === 'shape') return word === 'shptxt' ? 'aside' : SKIPPED.has(word) ? 'skip' : undefined;
  if (group.destination === 'skip') return undefined;
  if (group.destination === 'info') return undefined;
  if (group.destination === 'info-part') return word === 'title' ? 'title' : 'skip';
  if (group.destination === 'fonts') return isOptional ? 'skip' : undefined;
  // Styles of letters, tables and sections say nothing of paragraphs.
  if (group.destination === 'styles') return isOptional || /^[ctd]s$/.test(word) ? 'skip' : undefined;
  if (SKIPPED.has(word)) return 'skip';
  const taken = TAKEN[word];
  if (taken !== undefined) return taken;
  if (word === 'footnote') return 'aside';
  return isOptional ? 'skip' : undefined;
}

export function bodyGroup(): RtfGroup {
  return {
    destination: 'body',
    font: undefined,
    replacements: 1,
    hidden: false,
    bold: false,
    style: undefined,
    outline: undefined,
    inTable: false,
    inList: false,
  };
}
