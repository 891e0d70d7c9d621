/** A link as plain text: its words, then the address in parentheses unless the words are the address or it leads nowhere outside. */
export function plainLink(words: string, url: string): string {
  const address = url.trim().replace(/^(?:mailto|tel):/i, '');
  if (!/^(?:https?:\/\/|mailto:|tel:)/i.test(url.trim()) || bare(words) === bare(address)) return words;
  return words.trim() === '' ? address : `${words} (${address})`;
}

function bare(address: string): string {
  return address
    .trim()
    .toLowerCase()
    .replace(/^https?:\/\/(?:www\.)?/, '')
    .replace(/\/$/, '')
    .replace(/[\s()-]/g, '');
}
