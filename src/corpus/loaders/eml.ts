import type { Address, Attachment, Email } from 'postal-mime';
import { errorMessage } from '../../shared/errors.ts';
import { reasonOf } from '../../shared/reason.ts';
import type { Block } from '../document.ts';
import { clockTime, isoDate, localTime } from '../../shared/local-time.ts';
import { UnreadableFile } from '../unreadable-file.ts';
import { recode, withNamedCharsets } from './eml-charsets.ts';
import { loadHtml } from './html.ts';
import type { Loaded, LoaderOptions } from './loaded.ts';
import { textBlocks } from './text-blocks.ts';

/** Mails forwarded within mails are read this deep, and so many of them in all. */
const DEEPEST = 2;
const MOST_FORWARDED = 10;
const MOST_NAMED = 10;
const MOST_ADDRESSES = 5;

interface Gathered {
  readonly blocks: Block[];
  readonly warnings: string[];
  readonly unread: string[];
  forwarded: number;
}

/**
 * Reads a mail: its subject is the title, a first line tells from whom, to whom and when it was sent. The plain text
 * counts before the web page of the same mail. Forwarded mails follow; attachments are named in a warning.
 */
export async function loadEml(bytes: Uint8Array, options: LoaderOptions): Promise<Loaded> {
  checkEnd(bytes);
  const gathered: Gathered = { blocks: [], warnings: [], unread: [], forwarded: 0 };
  const mail = await gather(bytes, { ...options, gathered, depth: 0 });
  const { blocks, unread } = gathered;
  const named = unread.slice(0, MOST_NAMED).join(', ') + (unread.length > MOST_NAMED ? ', …' : '');
  const advice = `Save what matters of its attachments and put it here as documents of their own: ${named}.`;
  if (blocks.length < 2) {
    const todo = unread.length > 0 ? advice : 'Save the mail anew as .eml, or delete it.';
    throw new UnreadableFile(`It holds no text of its own. ${todo}`, {
      told: unread.length > 0 ? reasonOf('attachments-only', { files: named }) : reasonOf('no-text'),
    });
  }
  const sent = momentOf(mail);
  return {
    ...(mail.subject === undefined || mail.subject.includes('\uFFFD') ? {} : { title: mail.subject }),
    ...(sent === undefined ? {} : { updated: sent }),
    blocks,
    warnings: [...gathered.warnings, ...(unread.length > 0 ? [`Attachments are not read. ${advice}`] : [])],
  };
}

type GatherOptions = LoaderOptions & { readonly gathered: Gathered; readonly depth: number };

/** Adds a mail's head, text and forwarded mails to what is gathered. */
async function gather(bytes: Uint8Array, options: GatherOptions): Promise<Email> {
  const { gathered, depth } = options;
  const { default: PostalMime } = await import('postal-mime');
  const mail = await PostalMime.parse(withNamedCharsets(bytes), {
    forceRfc822Attachments: true,
    maxNestingDepth: 50,
    maxHeadersSize: 512 * 1024,
  }).catch((error: unknown) => {
    throw new UnreadableFile(`It is damaged (${errorMessage(error)}). Save it anew as .eml.`, {
      told: reasonOf('damaged'),
      cause: error,
    });
  });
  if (mail.from === undefined && mail.subject === undefined && mail.date === undefined) {
    throw new UnreadableFile(
      'It is no mail: it says neither who sent it nor what about. Save it in the mail program as .eml.',
    );
  }
  const isSecret = mail.attachments.some(({ mimeType }) => /^application\/(?:x-pkcs7-mime|pkcs7-mime|pgp-encrypted)$/.test(mimeType));
  if (depth > 0) gathered.blocks.push({ kind: 'heading', level: 2, text: mail.subject ?? '' });
  gathered.blocks.push({ kind: 'paragraph', text: headLine(mail, options.timeZone) });
  gathered.blocks.push(...(await bodyOf(mail, options)));
  if (isSecret && depth === 0 && gathered.blocks.length < 2) {
    throw new UnreadableFile('It is encrypted. Open it in the mail program and save its text.');
  }
  for (const attachment of mail.attachments) await gatherAttachment(attachment, options);
  return mail;
}

async function bodyOf(mail: Email, options: GatherOptions): Promise<Block[]> {
  const plain = recode(mail.text ?? '');
  if (plain.text.trim() !== '') {
    options.gathered.warnings.push(...plain.warnings);
    return textBlocks(withoutMarks(plain.text));
  }
  if (mail.html === undefined) return [];
  const html = recode(mail.html);
  options.gathered.warnings.push(...html.warnings);
  return [...(await loadHtml(Buffer.from(html.text))).blocks];
}

/** Text without the marks of quoted lines and without lines drawn of hyphens. */
function withoutMarks(text: string): string {
  return text.replace(/^(?:>[ \t]?)+/gm, '').replace(/^[ \t]*[-_=*~]{2,}[ \t]*$/gm, '');
}

async function gatherAttachment(attachment: Attachment, options: GatherOptions): Promise<void> {
  const { gathered, depth } = options;
  const { mimeType, content } = attachment;
  // Pictures within the text, such as logos.
  if (attachment.related === true && mimeType.startsWith('image/')) return;
  const isMail = mimeType === 'message/rfc822' && typeof content !== 'string';
  if (isMail && depth < DEEPEST && gathered.forwarded < MOST_FORWARDED) {
    gathered.forwarded += 1;
    try {
      await gather(new Uint8Array(content), { ...options, depth: depth + 1 });
      return;
    } catch (error) {
      if (!(error instanceof UnreadableFile)) throw error;
    }
  }
  const name = (attachment.filename ?? '').replace(/[\p{C}\s]+/gu, ' ').trim();
  gathered.unread.push(name === '' ? (isMail ? 'a forwarded mail' : mimeType) : name.slice(0, 80));
}

/** `From: Kim Sample <kim@example.org> · To: All participants · 2022-09-20 09:30 (Asia/Seoul)` */
function headLine(mail: Email, timeZone: string): string {
  const sent = momentOf(mail);
  const local = sent === undefined ? undefined : localTime(sent, timeZone);
  return [
    mail.from ? `From: ${nameOf(mail.from, true)}` : '',
    mail.to && mail.to.length > 0 ? `To: ${namesOf(mail.to)}` : '',
    local ? `${isoDate(local)} ${clockTime(local)} (${timeZone})` : '',
  ]
    .filter((part) => part !== '')
    .join(' · ');
}

function namesOf(addresses: readonly Address[]): string {
  const names = addresses.slice(0, MOST_ADDRESSES).map((address) => nameOf(address, false));
  return names.join(', ') + (addresses.length > MOST_ADDRESSES ? ', …' : '');
}

function nameOf({ name, address = '' }: Address, isWhole: boolean): string {
  if (name === '') return address;
  return isWhole && address !== '' ? `${name} <${address}>` : name;
}

function momentOf({ date }: Email): number | undefined {
  const moment = Date.parse(date ?? '');
  return Number.isFinite(moment) && moment > 0 ? moment : undefined;
}

/** A mail of several parts ends with a line that says so. */
function checkEnd(bytes: Uint8Array): void {
  const source = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1');
  const head = /^[\s\S]*?(?:\r?\n\r?\n|$)/.exec(source)?.[0] ?? '';
  const boundary = /^content-type:\s*multipart\/(?:[^\r\n]|\r?\n[ \t])*?boundary\s*=\s*(?:"([^"\r\n]+)"|([^\s;]+))/im.exec(head);
  const mark = boundary?.[1] ?? boundary?.[2];
  if (mark !== undefined && !source.includes(`--${mark}--`)) {
    throw new UnreadableFile('It is cut short: the end of the mail is missing. Save it anew as .eml.', {
      told: reasonOf('damaged'),
    });
  }
}
