import { readFile } from 'node:fs/promises';
import { sampleEml } from '../../src/corpus/loaders/test-eml.ts';
import { sampleEpub } from '../../src/corpus/loaders/test-epub.ts';
import { sampleOdp, sampleOds, sampleOdt } from '../../src/corpus/loaders/test-odf.ts';
import { makePdf } from '../../src/corpus/loaders/test-pdf.ts';
import { sampleRtf } from '../../src/corpus/loaders/test-rtf.ts';
import { projectFolder } from '../../src/shared/project-folder.ts';

export interface Sample {
  /** With its dot. */
  readonly extension: string;
  readonly bytes: Uint8Array;
}

const TEXT =
  'Завтрак с 07:30 до 09:30.\n\n- Автобус 2 в 08:15\n- Bring your passport, 여권을 가져오세요\n\nԲարև ձեզ: გამარჯობა.\n';

/** A small file of each format; a real PDF, printed by a browser, beside a plain one. */
export async function fuzzSamples(): Promise<Sample[]> {
  const stored = (path: string) => readFile(projectFolder(`corpus/${path}`));
  const pages = ['Breakfast is at 07:30.', 'The bus leaves at 08:15.'].map((text) => [{ text, y: 700 }]);
  return [
    { extension: '.md', bytes: await stored('practical/hotel.md') },
    { extension: '.txt', bytes: Buffer.from(TEXT) },
    { extension: '.txt', bytes: Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(TEXT, 'utf16le')]) },
    { extension: '.html', bytes: await stored('practical/practical-info.html') },
    { extension: '.csv', bytes: await stored('practical/contacts.csv') },
    { extension: '.ics', bytes: await stored('agenda/calendar.ics') },
    { extension: '.docx', bytes: await stored('money/per-diem.docx') },
    { extension: '.pptx', bytes: await stored('hosts/hosts-and-project.pptx') },
    { extension: '.xlsx', bytes: await stored('agenda/agenda.xlsx') },
    { extension: '.odt', bytes: sampleOdt() },
    { extension: '.odp', bytes: sampleOdp() },
    { extension: '.ods', bytes: sampleOds() },
    { extension: '.epub', bytes: sampleEpub() },
    { extension: '.rtf', bytes: sampleRtf() },
    { extension: '.eml', bytes: sampleEml() },
    { extension: '.pdf', bytes: makePdf(pages) },
    { extension: '.pdf', bytes: await stored('places/places.pdf') },
  ];
}
