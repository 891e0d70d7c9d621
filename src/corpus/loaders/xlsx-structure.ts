import { reasonOf } from '../../shared/reason.ts';
import { relationsOf } from '../office-relations.ts';
import { UnreadableFile } from '../unreadable-file.ts';
import { descendants, parseXml } from '../xml.ts';

/** What the reader of cells does not tell of a sheet. Rows and columns count from 0. */
export interface SheetStructure {
  readonly hidden: boolean;
  /** First columns of merged cells that reach over several rows. */
  readonly merged: readonly {
    readonly column: number;
    readonly firstRow: number;
    readonly lastRow: number;
  }[];
}

const WORKBOOK = 'xl/workbook.xml';

/** Hidden sheets and merged cells of a workbook, by the sheet's name. */
export async function readStructure(
  parts: ReadonlyMap<string, Uint8Array>,
): Promise<ReadonlyMap<string, SheetStructure>> {
  const workbook = parts.get(WORKBOOK);
  if (!workbook) throw new UnreadableFile('It holds no workbook. Save it anew as .xlsx.', { told: reasonOf('damaged') });
  const relations = await relationsOf(parts, WORKBOOK);
  const structure = new Map<string, SheetStructure>();
  for (const { attributes } of descendants(await parseXml(workbook), 'sheet')) {
    const target = relations.find(({ id }) => id === attributes['r:id'])?.target ?? '';
    const hidden = (attributes['state'] ?? 'visible') !== 'visible';
    structure.set(attributes['name'] ?? '', { hidden, merged: mergedCells(parts.get(target)) });
  }
  return structure;
}

/** Only the list of merged cells is looked at: a sheet may hold a million others. */
function mergedCells(sheet: Uint8Array | undefined): SheetStructure['merged'] {
  const list =
    /<(?:\w+:)?mergeCells[\s\S]*$/.exec(new TextDecoder().decode(sheet ?? new Uint8Array()))?.[0] ?? '';
  return [...list.matchAll(/ref="([A-Z]{1,3})(\d+):([A-Z]{1,3})(\d+)"/g)].flatMap((match) => {
    const [, column = 'A', first, , last] = match;
    const merged = { column: columnIndex(column), firstRow: Number(first) - 1, lastRow: Number(last) - 1 };
    return merged.lastRow > merged.firstRow ? [merged] : [];
  });
}

function columnIndex(letters: string): number {
  return [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}
