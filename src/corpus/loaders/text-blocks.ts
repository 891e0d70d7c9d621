import type { Block } from '../document.ts';

const BULLET = /^\s*[-–—*•▪‣◦·]\s+(?=\S)/;
const NUMBER = /^\s*\d{1,3}[.)]\s+\S/;
/** A line this long was most likely wrapped by an editor and goes on in the next one. */
const WRAPPED = 60;

/** Plain text as blocks: empty lines part paragraphs, marked lines are list items, wrapped lines are joined again. */
export function textBlocks(text: string): Block[] {
  const blocks: Block[] = [];
  let open: { kind: 'paragraph' | 'item'; text: string; lastLine: string } | undefined;
  const close = () => {
    if (open) blocks.push({ kind: open.kind, text: open.text });
    open = undefined;
  };
  for (const line of text.replace(/\r\n?/g, '\n').split('\n')) {
    const content = line.trim();
    const marked = BULLET.test(line) || NUMBER.test(line);
    if (content === '') close();
    else if (open && !marked && goesOn(open.lastLine, line)) {
      open = { kind: open.kind, text: `${open.text} ${content}`, lastLine: content };
    } else {
      close();
      open = {
        kind: marked ? 'item' : 'paragraph',
        text: line.replace(BULLET, '').trim(),
        lastLine: content,
      };
    }
  }
  close();
  return blocks;
}

function goesOn(before: string, line: string): boolean {
  return before.length >= WRAPPED && !/[.!?:;。։]["»”)]?$/.test(before) && !/\t/.test(line.trim());
}
