import { readFile } from 'node:fs/promises';
import { basename, extname } from 'node:path';
import { detectLanguage } from '../languages/detect-language.ts';
import { errorMessage } from '../shared/errors.ts';
import { reasonOf, toldOf } from '../shared/reason.ts';
import { asUnreadable } from './as-unreadable.ts';
import { checkDocument } from './checks/check-document.ts';
import { cleanBlocks, cleanLine } from './clean-text.ts';
import type { Block, CorpusDocument } from './document.ts';
import { formatOf, unknownKind, type Format } from './formats.ts';
import { MAX_FILE_BYTES, type CorpusFile } from './list-corpus.ts';
import { readDocumentMetadata } from './document-metadata.ts';
import { OCR_ADVICE, ocrIsOff } from './ocr/ocr-advice.ts';
import { createTesseract } from './ocr/tesseract.ts';
import type { ReadOptions, ReadOutcome } from './read-outcome.ts';
import { rowLine } from './row-line.ts';
import { withoutSampleNotice } from './sample-notice.ts';
import { CONTENT_NAMES, sniffContent } from './sniff-content.ts';
import { shortened, soundBlocks } from './sound-blocks.ts';
import { splitBlocks } from './split-blocks.ts';
import { UnreadableFile, withPassword } from './unreadable-file.ts';

/** A file with more flaws is looked at anyhow. */
const MOST_WARNINGS = 50;

/**
 * Reads one file into a document and its passages. A file that can't be read is skipped with a reason that says what is
 * wrong and what to do; nothing a file holds makes this throw.
 */
export async function readDocument(file: CorpusFile, options: ReadOptions): Promise<ReadOutcome> {
  try {
    return await read(file, options);
  } catch (error) {
    if (error instanceof UnreadableFile)
      return { kind: 'skipped', file: file.path, reason: error.message, ...toldOf(error) };
    return {
      kind: 'skipped',
      file: file.path,
      reason: 'It is damaged, or holds what can\'t be read. Open it, save it anew, and put it here again.',
      told: reasonOf('damaged'),
      detail: shorten(errorMessage(error)),
    };
  }
}

async function read(file: CorpusFile, options: ReadOptions): Promise<ReadOutcome> {
  const { timeZone, ocr = false } = options;
  if (file.problem !== undefined) throw new UnreadableFile(file.problem, toldOf(file));
  const extension = extname(file.path).toLowerCase();
  const format = formatOf(extension);
  if (!format) throw unknownKind(extension);
  const bytes = await readBytes(file);
  await checkContent(bytes, extension, format);
  const { metadata, warnings } = await readDocumentMetadata({
    absolutePath: file.absolutePath,
    ...(format.name === 'Markdown' ? { markdown: bytes } : {}),
    timeZone,
  });
  const loaded = await format.load(bytes, {
    timeZone,
    ...(metadata.language === undefined ? {} : { declaredLanguage: metadata.language }),
    ...(ocr ? { ocr: createTesseract() } : {}),
  });
  const sound = soundBlocks(loaded.blocks);
  const cleaned = cleanBlocks(sound.blocks);
  const blocks = metadata.sample ? withoutSampleNotice(cleaned) : cleaned;
  if (blocks.length === 0) throw withoutText(extension, ocr);
  const language = metadata.language ?? detectLanguage(blocks.map(textOf).join('\n'), loaded.language);
  const document: CorpusDocument = {
    path: file.path,
    title: shortened(titleOf([metadata.title, loaded.title], blocks, file.path)),
    language,
    audience: metadata.audience ?? 'all',
    ...(metadata.validFrom === undefined ? {} : { validFrom: metadata.validFrom }),
    ...(metadata.validUntil === undefined ? {} : { validUntil: metadata.validUntil }),
    ...(metadata.sourceUrl === undefined ? {} : { sourceUrl: metadata.sourceUrl }),
    sample: metadata.sample ?? false,
    updated: metadata.updated ?? loaded.updated ?? file.modified,
    hash: file.hash,
  };
  const { text, passages } = splitBlocks(blocks, { path: file.path, title: document.title, language });
  const pagesWithoutText = loaded.pagesWithoutText ?? [];
  const findings = options.withoutChecks
    ? []
    : checkDocument({
        ...document,
        declared: metadata,
        blocks: loaded.blocks,
        pagesWithoutText,
        passages,
      });
  return {
    kind: 'read',
    document,
    text,
    passages,
    warnings: [...warnings, ...loaded.warnings, ...sound.warnings].slice(0, MOST_WARNINGS),
    pagesWithoutText,
    findings,
  };
}

async function readBytes(file: CorpusFile): Promise<Uint8Array> {
  if (file.size === 0) throw empty();
  if (file.size > MAX_FILE_BYTES)
    throw new UnreadableFile('It is larger than 50 MB. Split it.', {
      told: reasonOf('too-large', { limit: 50 }),
    });
  const bytes = await readFile(file.absolutePath).catch((error: unknown) => {
    throw asUnreadable(error);
  });
  if (bytes.length === 0) throw empty();
  return bytes;
}

function empty(): UnreadableFile {
  return new UnreadableFile('It is empty (0 bytes). Copy the file here again, or delete it.', {
    told: reasonOf('empty'),
  });
}

async function checkContent(bytes: Uint8Array, extension: string, format: Format): Promise<void> {
  const content = await sniffContent(bytes);
  if (format.content.includes(content)) {
    if (content === 'pdf') checkPdfEnd(bytes);
    return;
  }
  if (content === 'encrypted-ole') throw withPassword();
  if (content === 'ole') {
    throw new UnreadableFile(
      `It is protected by a password or is a file of an old Office under a new name. Open it, take the password off, and save it as ${extension}.`,
      { told: reasonOf('password-or-old', { extension }) },
    );
  }
  throw new UnreadableFile(
    `Its name ends in ${extension}, but it is ${CONTENT_NAMES[content]}. Give it its right extension, or export it as ${format.name}.`,
    { told: reasonOf('wrong-extension', { extension }) },
  );
}

/** A PDF ends with its index: without one the rest is missing, though what is there might still be readable. */
function checkPdfEnd(bytes: Uint8Array): void {
  const tail = new TextDecoder('latin1').decode(bytes.subarray(-4096));
  if (!tail.includes('startxref') && !tail.includes('%%EOF')) {
    throw new UnreadableFile('It is cut short: the end of the PDF is missing. Copy or export it again.', {
      told: reasonOf('damaged'),
    });
  }
}

function withoutText(extension: string, ocr: boolean): UnreadableFile {
  if (!['.pdf', '.docx', '.pptx', '.odt', '.odp', '.epub'].includes(extension)) {
    return new UnreadableFile('It holds no text. Write some into it, or delete it.', {
      told: reasonOf('no-text'),
    });
  }
  const advice = 'It holds no text, perhaps only pictures of pages. Put in a version whose text can be selected';
  return extension === '.pdf' && !ocr
    ? new UnreadableFile(`${advice}, or ${OCR_ADVICE}.`, { told: ocrIsOff() })
    : new UnreadableFile(`${advice}.`, { told: reasonOf('pictures-only') });
}

/** The title its keeper or the file itself gives, else its first heading if that stands at the beginning, else its name made readable. */
function titleOf(given: readonly (string | undefined)[], blocks: readonly Block[], path: string): string {
  const title = given.map((one) => cleanLine(one ?? '')).find((one) => one !== '');
  if (title !== undefined) return title;
  const heading = blocks.slice(0, 3).find(({ kind }) => kind === 'heading');
  if (heading?.kind === 'heading' && heading.sheet === undefined) return heading.text;
  const name = basename(path, extname(path))
    .replace(/[-_.\s]+/g, ' ')
    .trim();
  return name.charAt(0).toUpperCase() + name.slice(1);
}

function textOf(block: Block): string {
  return block.kind === 'row' ? rowLine(block) : block.text;
}

function shorten(message: string): string {
  const line = message.split('\n')[0] ?? '';
  return line.length > 160 ? `${line.slice(0, 160)}…` : line;
}
