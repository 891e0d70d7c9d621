/** @import { Message } from '@grammyjs/types' */
/** @import { Page } from './actions.js' */
import { fileAddress } from './api.js';
import { element } from './dom.js';
import { fileSize } from './file-size.js';
import { icon } from './icons.js';
import { placeView } from './place-view.js';
import { pollView } from './poll-view.js';

/**
 * What a message carries beside text: a picture, a sound, a file to download, a place. Null when it is text alone.
 * @param {Page} page
 * @param {Message} message
 * @returns {HTMLElement | null}
 */
export function mediaView(page, message) {
  const { word } = page;
  const { photo, sticker, voice, audio, video, video_note, document: file } = message;
  if (photo) return picture(largest(photo), message.caption ?? word('photo'));
  if (sticker) return image(sticker, sticker.emoji ?? word('sticker'), 'sticker');
  if (voice ?? audio) return sound((voice ?? audio)?.file_id ?? '', word(voice ? 'voice' : 'audio'));
  if (video ?? video_note) return film((video ?? video_note)?.file_id ?? '', word('video'));
  if (file) return download(page, file);
  if (message.poll) return pollView(page, message, message.poll);
  if (message.location) return placeView(page, message.location, message.venue);
  const told = toldInWords(message);
  return told === null ? null : element('p', { class: 'other-media', dir: 'auto' }, told);
}

/** @param {Page} page @param {{ file_id: string, file_name?: string, file_size?: number }} file */
function download({ word, language }, file) {
  const name = file.file_name ?? word('file');
  const size = file.file_size === undefined ? '' : fileSize(file.file_size, language);
  return element(
    'a',
    {
      class: 'file',
      href: fileAddress(file.file_id),
      download: name,
      'aria-label': `${word('download')}: ${name} ${size}`,
    },
    element('span', { class: 'file-sign' }, icon('file')),
    element('span', { class: 'file-name', dir: 'auto' }, name),
    element('span', { class: 'file-size' }, [size, word('download')].filter(Boolean).join(' · ')),
  );
}

/** @param {{ file_id: string, width: number, height: number }} photo @param {string} caption */
function picture(photo, caption) {
  return element(
    'a',
    { class: 'photo', href: fileAddress(photo.file_id), target: '_blank', rel: 'noopener' },
    image(photo, caption, 'photo-image'),
  );
}

/** @param {{ file_id: string, width: number, height: number }} file @param {string} alt @param {string} classes */
function image({ file_id: id, width, height }, alt, classes) {
  return element('img', {
    class: classes,
    src: fileAddress(id),
    alt,
    width: width || null,
    height: height || null,
  });
}

/** @param {string} id @param {string} label */
function sound(id, label) {
  return element('audio', { controls: true, preload: 'none', src: fileAddress(id), 'aria-label': label });
}

/** @param {string} id @param {string} label */
function film(id, label) {
  return element('video', { controls: true, preload: 'metadata', src: fileAddress(id), 'aria-label': label });
}

/** @template {{ width: number, height: number }} Size @param {Size[]} sizes @returns {Size} */
function largest(sizes) {
  return sizes.reduce((best, size) => (size.width * size.height > best.width * best.height ? size : best));
}

/** @param {Message} message */
function toldInWords({ location, venue, contact, poll, dice }) {
  if (venue) return `📍 ${venue.title}, ${venue.address}`;
  if (location) return `📍 ${location.latitude}, ${location.longitude}`;
  if (contact) return `👤 ${contact.first_name} ${contact.phone_number}`;
  if (poll) return `📊 ${poll.question}`;
  return dice ? `${dice.emoji} ${dice.value}` : null;
}

/** A message in a few words, for a quotation or the list of chats. @param {Page} page @param {Message} message */
export function summaryOf({ word }, message) {
  const text = message.text ?? message.caption;
  if (text) return text.replace(/\s+/g, ' ').slice(0, 160);
  if (message.photo) return word('photo');
  if (message.sticker) return `${message.sticker.emoji ?? ''} ${word('sticker')}`.trim();
  if (message.voice) return word('voice');
  if (message.audio) return word('audio');
  if (message.video) return word('video');
  return message.document?.file_name ?? toldInWords(message) ?? word('message');
}
