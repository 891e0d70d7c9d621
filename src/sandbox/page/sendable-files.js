/**
 * A file that can't be sent, and the word that says why.
 * @typedef {{ name: string, size: number, fault: 'fileEmpty' | 'fileTooLarge' | 'fileFolder' }} RefusedFile
 */

/**
 * Parts what can be sent from what Telegram, or the sandbox, would refuse.
 * @template {{ name: string, size: number }} Sent
 * @param {readonly Sent[]} files
 * @param {{ largest: number, folders?: readonly string[] }} options `largest` in bytes; the names of folders among what was dropped
 * @returns {{ sendable: Sent[], refused: RefusedFile[] }}
 */
export function sortFiles(files, { largest, folders = [] }) {
  /** @type {RefusedFile[]} */
  const refused = folders.map((name) => ({ name, size: 0, fault: 'fileFolder' }));
  const sendable = files.filter((file) => {
    const { name, size } = file;
    if (size > 0 && size <= largest) return true;
    refused.push({ name, size, fault: size === 0 ? 'fileEmpty' : 'fileTooLarge' });
    return false;
  });
  return { sendable, refused };
}

/**
 * Pictures go out as photos unless one chooses otherwise, everything else as files.
 * @param {readonly { type: string }[]} files
 * @returns {'photo' | 'document'}
 */
export function usualKind(files) {
  return files.every(({ type }) => /^image\/(png|jpeg|webp)$/.test(type)) ? 'photo' : 'document';
}

/**
 * How files of a kind go out together.
 * @param {number} count
 * @param {string} kind
 * @param {number} albumFiles
 * @returns {'alone' | 'asAlbum' | 'asAlbums'}
 */
export function grouping(count, kind, albumFiles) {
  if (count < 2 || (kind !== 'document' && kind !== 'photo')) return 'alone';
  return count <= albumFiles ? 'asAlbum' : 'asAlbums';
}

/**
 * The files of a clipboard. Text copied from a document comes with a picture of itself; then the text is meant.
 * @template Pasted
 * @param {{ types: readonly string[], files: Iterable<Pasted> } | null} clipboard
 * @returns {Pasted[]}
 */
export function pastedFiles(clipboard) {
  const isText = ['text/plain', 'text/html'].every((type) => clipboard?.types.includes(type));
  return isText ? [] : [...(clipboard?.files ?? [])];
}
