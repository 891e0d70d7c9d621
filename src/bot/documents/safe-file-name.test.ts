import { expect, it } from 'vitest';
import { safeFileName } from './safe-file-name.ts';

it.each([
  ['agenda.pdf', 'agenda.pdf'],
  ['Программа визита.docx', 'Программа визита.docx'],
  ['a;b"c\'d.pdf', 'a_b_c_d.pdf'],
  ['line\r\nbreak.pdf', 'line break.pdf'],
  ['../../etc/passwd', '_.._etc_passwd'],
  ['.hidden', 'hidden'],
  ['\u202Efdp.exe', 'fdp.exe'],
  ['   ', 'document'],
])('%j becomes %j', (name, safe) => {
  expect(safeFileName(name)).toBe(safe);
});

it('shortens a long name and keeps its ending', () => {
  const name = safeFileName(`${'문'.repeat(200)}.pdf`);
  expect(name.endsWith('문.pdf')).toBe(true);
  expect(Buffer.byteLength(name)).toBeLessThanOrEqual(120);
});
