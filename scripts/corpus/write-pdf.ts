import type { Browser } from 'playwright-core';
import { documentHtml } from './document-html.ts';
import type { TextDocument } from './text-document.ts';

/** A PDF with real text and embedded fonts, printed by the browser. Its dates are fixed. */
export async function writePdf(document: TextDocument, browser: Browser): Promise<Uint8Array> {
  const page = await browser.newPage();
  try {
    await page.setContent(documentHtml(document), { waitUntil: 'load' });
    return fixedDates(await page.pdf({ preferCSSPageSize: true, printBackground: true, tagged: true }));
  } finally {
    await page.close();
  }
}

/** The stamp keeps its length: the offsets in the file must not move. */
function fixedDates(pdf: Buffer): Uint8Array {
  const text = pdf.toString('latin1');
  return Buffer.from(
    text.replace(/(?<name>\/(?:Creation|Mod)Date \(D:)\d{14}/g, '$<name>20220912000000'),
    'latin1',
  );
}
