import { execFileSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdir, mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { listCorpus } from '../src/corpus/list-corpus.ts';
import { makePdf } from '../src/corpus/loaders/test-pdf.ts';
import { projectFolder } from '../src/shared/project-folder.ts';
import { docxParts, relations, sheetCell, wordParagraph, xlsxParts } from './hostile/make-office.ts';
import { makeZip } from './hostile/make-zip.ts';
import { openReader, type TestReader } from './hostile/open-reader.ts';

let reader: TestReader;
beforeAll(async () => {
  reader = await openReader();
});
afterAll(() => reader.close());

describe('what lies elsewhere is not fetched', () => {
  let calls = 0;
  const server = createServer((_, response) => {
    calls += 1;
    response.end();
  }).on('connection', () => (calls += 1));
  let url = '';
  beforeAll(async () => {
    server.listen(0, '127.0.0.1');
    await once(server, 'listening');
    url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/secret`;
  });
  afterAll(() => server.close());

  const samples = (): [string, string | Uint8Array][] => [
    [
      'page.html',
      `<html><head><base href="${url}"><link rel="stylesheet" href="${url}"><script src="${url}"></script><meta http-equiv="refresh" content="0;url=${url}"></head><body onload="fetch('${url}')"><p>Bus 2</p><img src="${url}"><iframe src="${url}"></iframe><svg><image href="${url}"/></svg><object data="${url}"></object><script>fetch('${url}')</script></body></html>`,
    ],
    ['page.md', `Bus 2 ![map](${url}) <img src="${url}">\n`],
    [
      'letter.docx',
      makeZip(
        docxParts({
          body: `${wordParagraph('Bus 2')}<w:altChunk r:id="r2"/><w:p><w:r><w:drawing><wp:inline xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"><a:graphic xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"><a:graphicData><pic:pic xmlns:pic="http://schemas.openxmlformats.org/drawingml/2006/picture"><pic:blipFill><a:blip r:link="r1"/></pic:blipFill></pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing></w:r></w:p>`,
          more: [
            {
              name: 'word/_rels/document.xml.rels',
              content: relations([
                { id: 'r1', type: 'image', target: url, external: true },
                { id: 'r2', type: 'aFChunk', target: url, external: true },
                { id: 'r3', type: 'attachedTemplate', target: url, external: true },
              ]),
            },
          ],
        }),
      ),
    ],
    [
      'table.xlsx',
      makeZip(
        xlsxParts({
          body: `<row r="1">${sheetCell('A1', 'Bus')}${sheetCell('B1', 'Time')}</row><row r="2">${sheetCell('A2', '2')}<c r="B2" t="str"><f>WEBSERVICE("${url}")</f><v>08:15</v></c></row>`,
        }),
      ),
    ],
    ['table.csv', `Bus,Time\n2,"=WEBSERVICE(""${url}"")"\n3,=cmd|' /C calc'!A0\n`],
    ['flyer.pdf', withOpenAction(makePdf([[{ text: 'Bus 2', y: 700 }]]), url)],
    [
      'plan.ics',
      `BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\nUID:1\r\nDTSTART:20220920T090000Z\r\nSUMMARY:Bus 2\r\nATTACH:${url}\r\nIMAGE;VALUE=URI:${url}\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n`,
    ],
  ];

  it('by any format', async () => {
    for (const [name, content] of samples()) {
      const outcome = await reader.read(name, content);
      expect(outcome.kind === 'skipped' ? `${name}: ${outcome.reason}` : 'read').toBe('read');
    }
    expect(calls).toBe(0);
  });

  it('and formulas are shown, never worked out', async () => {
    const texts = await Promise.all(
      samples()
        .filter(([name]) => name.startsWith('table.'))
        .map(([name, content]) => reader.read(name, content)),
    );
    expect(texts.map((outcome) => outcome.kind === 'read' && outcome.text)).toEqual([
      'Bus: 2 · Time: 08:15',
      `Bus: 2 · Time: =WEBSERVICE("${url}")\nBus: 3 · Time: =cmd|' /C calc'!A0`,
    ]);
  });
});

it('programs inside documents are refused by their kind, and never run', async () => {
  const more = [{ name: 'word/vbaProject.bin', content: 'Sub AutoOpen()' }];
  const zip = makeZip(docxParts({ body: wordParagraph('Bus 2'), more }));
  for (const name of ['a.docm', 'a.xlsm', 'a.pptm'])
    expect(await reader.read(name, zip)).toMatchObject({
      kind: 'skipped',
      reason: /are not read\. Save it as/,
    });
  expect(await reader.read('renamed.docx', zip)).toMatchObject({ kind: 'read', text: 'Bus 2' });
});

describe('links that lead out of the corpus', () => {
  let folder = '';
  const corpus = (...names: string[]) => join(folder, 'corpus', ...names);
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'dragoman-links-'));
    await mkdir(corpus('inside'), { recursive: true });
    await mkdir(join(folder, 'outside'));
    await writeFile(join(folder, 'outside', 'secret.md'), 'The safe opens with 4711.');
    await writeFile(join(folder, 'outside', 'secret.meta.yaml'), 'title: 4711');
    await writeFile(corpus('good.md'), 'Breakfast is at 07:30.');
  });
  afterEach(() => rm(folder, { recursive: true, force: true }));

  const problems = async () =>
    Object.fromEntries((await listCorpus(corpus())).map(({ path, problem }) => [path, problem]));

  it('are refused for files and folders', async () => {
    await symlink(join(folder, 'outside', 'secret.md'), corpus('inside', 'link.md'));
    await symlink('../../outside/secret.md', corpus('inside', 'relative.md'));
    await symlink(join(folder, 'outside'), corpus('folder'));
    await symlink('../nowhere.md', corpus('dead.md'));
    const outside = expect.stringMatching(/leads outside the corpus folder\. Copy the file/) as string;
    expect(await problems()).toEqual({
      'good.md': undefined,
      'inside/link.md': outside,
      'inside/relative.md': outside,
      folder: outside,
      'dead.md': expect.stringMatching(/leads nowhere/) as string,
    });
  });

  it('are refused for metadata beside a file, so that it is not shown to the wrong people', async () => {
    await symlink(join(folder, 'outside', 'secret.meta.yaml'), corpus('good.meta.yaml'));
    expect((await problems())['good.md']).toMatch(/^good\.meta\.yaml beside it is a link that leads out of/);
    await rm(corpus('good.meta.yaml'));
    await symlink('nowhere.yaml', corpus('good.meta.yaml'));
    expect((await problems())['good.md']).toMatch(/leads nowhere/);
    await rm(corpus('good.meta.yaml'));
    await writeFile(corpus('inside', 'shared.yaml'), 'audience: cohort:bus 2');
    await symlink('inside/shared.yaml', corpus('good.meta.yaml'));
    expect((await problems())['good.md']).toBeUndefined();
  });

  it('nor is metadata read that is no file or that is huge', async () => {
    execFileSync('mkfifo', [corpus('good.meta.yaml')]);
    expect((await problems())['good.md']).toMatch(/not a regular file\. Put a small plain file there/);
    await rm(corpus('good.meta.yaml'));
    await writeFile(corpus('good.meta.yaml'), `# ${'x'.repeat(300_000)}`);
    expect((await problems())['good.md']).toMatch(/larger than 256 KB/);
  });
});

it('the sample corpus is read as it is', async () => {
  for (const file of await listCorpus(projectFolder('corpus'))) {
    const name = file.path.replaceAll('/', '-');
    expect(await reader.read(name, await readFile(file.absolutePath))).toMatchObject({ kind: 'read' });
  }
});

/** Asks the reader of the PDF to open an address, to run a script, and to send a form. */
function withOpenAction(pdf: Uint8Array, url: string): Uint8Array {
  const source = Buffer.from(pdf).toString('latin1');
  const actions = `/OpenAction << /S /URI /URI (${url}) >> /AA << /WC << /S /JavaScript /JS (app.launchURL('${url}')) >> >>`;
  return Buffer.from(source.replace('/Type /Catalog', `/Type /Catalog ${actions}`), 'latin1');
}
