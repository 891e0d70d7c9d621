import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { projectFolder } from '../src/shared/project-folder.ts';
import { agenda } from './corpus/contents/agenda.ts';
import { airportTransfer } from './corpus/contents/airport-transfer.ts';
import { hostGuide } from './corpus/contents/host-guide.ts';
import { hostsAndProject } from './corpus/contents/hosts-and-project.ts';
import { medicalHelp } from './corpus/contents/medical-help.ts';
import { perDiem } from './corpus/contents/per-diem.ts';
import { places } from './corpus/contents/places.ts';
import { visaAndInsurance } from './corpus/contents/visa-and-insurance.ts';
import { writeDocx } from './corpus/write-docx.ts';
import { writePdf } from './corpus/write-pdf.ts';
import { writePptx } from './corpus/write-pptx.ts';
import { writeXlsx } from './corpus/write-xlsx.ts';
import { openChromium } from './open-chromium.ts';
import { given, runCommand } from './run-command.ts';

const help = `
npm run build:corpus [-- --corpus DIR] [--chromium PATH]

Makes the Word, PDF, PowerPoint and Excel files of the sample corpus; its other files are written by hand.
  --corpus DIR     the folder to write into (corpus)
  --chromium PATH  the browser that prints the PDF files; else the usual places are tried
`;

await runCommand(
  {
    help,
    options: {
      corpus: { type: 'string' },
      chromium: { type: 'string' },
      help: { type: 'boolean', default: false },
    },
  },
  async ({ values }) => {
    const folder = given(values.corpus) ?? projectFolder('corpus');
    const write = async (path: string, bytes: Uint8Array) => {
      await mkdir(dirname(join(folder, path)), { recursive: true });
      await writeFile(join(folder, path), bytes);
      process.stdout.write(`${path} (${bytes.length} bytes)\n`);
    };
    for (const document of [perDiem, visaAndInsurance, medicalHelp, hostGuide]) {
      await write(document.path, await writeDocx(document));
    }
    await write(hostsAndProject.path, await writePptx(hostsAndProject));
    await write(agenda.path, await writeXlsx(agenda.sheets));
    const browser = await openChromium(given(values.chromium));
    try {
      for (const document of [places, airportTransfer])
        await write(document.path, await writePdf(document, browser));
    } finally {
      await browser.close();
    }
  },
);
