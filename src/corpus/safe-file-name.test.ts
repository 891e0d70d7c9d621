import { expect, it } from 'vitest';
import { safeFileName } from './safe-file-name.ts';

it.each([
  ['agenda.pdf', 'agenda.pdf'],
  ['Программа визита.docx', 'Программа визита.docx'],
  ['a;b"c\'d.pdf', 'a_b_c_d.pdf'],
  ['line\r\nbreak\u2028.pdf', 'line break.pdf'],
  ['../../etc/passwd', '_.._etc_passwd'],
  ['C:\\secret\\plan*?.txt', 'C_secret_plan_.txt'],
  ['.hidden', 'hidden'],
  ['~$agenda.docx', 'agenda.docx'],
  ['\u202Efdp.exe', 'fdp.exe'],
  ['Cafe\u0301.txt', 'Café.txt'],
  ['half a pair \uD83D.txt', 'half a pair.txt'],
  ['trailing. . ', 'trailing'],
  ['space before .pdf', 'space before.pdf'],
  ['   ', 'document'],
  ['.pdf', 'pdf'],
])('%j becomes %j', (name, safe) => {
  expect(safeFileName(name)).toBe(safe);
});

it.each([
  ['CON', 'document-CON'],
  ['nul.txt', 'document-nul.txt'],
  ['Com1.tar.gz', 'document-Com1.tar.gz'],
  ['controls.txt', 'controls.txt'],
  ['Programme.YAML', 'document-Programme.YAML'],
  ['questions.yaml', 'document-questions.yaml'],
  ['glossary.csv', 'document-glossary.csv'],
  ['agenda.pdf.meta.yaml', 'agenda.pdf-meta.yaml'],
  ['desktop.ini', 'document-desktop.ini'],
])('keeps %j from being taken for something else: %j', (name, safe) => {
  expect(safeFileName(name)).toBe(safe);
});

it('shortens a long name and keeps its ending', () => {
  const name = safeFileName(`${'문'.repeat(200)}.pdf`);
  expect(name.endsWith('문.pdf')).toBe(true);
  expect(Buffer.byteLength(name)).toBeLessThanOrEqual(120);
});

it('changes nothing when it is asked again', () => {
  for (const name of ['a;b.pdf', '~$.~$x.md', 'nul', `${'я'.repeat(99)}. .txt`, '.meta.yaml', 'x.meta.yaml'])
    expect(safeFileName(safeFileName(name))).toBe(safeFileName(name));
});
