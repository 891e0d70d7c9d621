import { decodeBytes } from '../decode-bytes.ts';
import type { Block } from '../document.ts';
import { MAX_NESTING } from '../read-limits.ts';
import { UnreadableFile } from '../unreadable-file.ts';
import { encodingOfCodePage, encodingOfFont } from './rtf-encodings.ts';
import { createRtfFlow, type RtfStyle } from './rtf-flow.ts';
import { bodyGroup, destinationAfter, type RtfGroup } from './rtf-groups.ts';
import type { RtfToken } from './rtf-tokens.ts';
import { SIGNS, applyFormat } from './rtf-words.ts';

/** Reads RTF piece by piece; `finish` tells what came of it, and whether every group was closed. */
export function createRtfReader() {
  const fonts = new Map<number, string | null | undefined>();
  const styles = new Map<number, RtfStyle>();
  const groups: RtfGroup[] = [];
  const flows = [createRtfFlow(styles)];
  let group = bodyGroup();
  let encoding = 'windows-1252';
  let defaultFont: number | undefined;
  let bytes: Uint8Array[] = [];
  let toSkip = 0;
  let title = '';
  let styleName = '';
  let isOptional = false;
  let hasEnded = false;

  const flow = () => flows.at(-1) ?? flows[0] ?? createRtfFlow(styles);
  const addText = (text: string) => {
    if (text === '' || group.hidden) return;
    if (group.destination === 'body' || group.destination === 'aside') flow().addText(text, group.bold);
    else if (group.destination === 'label') flow().addLabel(text);
    else if (group.destination === 'title') title += text;
    else if (group.destination === 'styles') styleName += text;
  };
  /** Bytes are decoded together: a Korean syllable may come as two escapes. */
  const flush = () => {
    if (bytes.length === 0) return;
    const all = Buffer.concat(bytes);
    bytes = [];
    const own = fonts.get(group.font ?? defaultFont ?? -1);
    if (own !== null) addText(decodeBytes(all, own ?? encoding));
  };
  const open = () => {
    if (groups.length >= MAX_NESTING) throw new UnreadableFile('It is nested too deeply. Save it anew.');
    groups.push(group);
    group = { ...group };
    if (group.destination === 'styles') styleName = '';
    if (group.destination === 'info') group.destination = 'info-part';
    isOptional = false;
  };
  const close = () => {
    const outer = groups.pop();
    if (!outer) return;
    if (group.destination === 'styles' && outer.destination === 'styles') {
      styles.set(group.style ?? 0, { name: styleName.replace(/;\s*$/, ''), outline: group.outline });
    }
    if (group.destination === 'aside' && outer.destination !== 'aside') {
      const done = flows.pop()?.finish(group) ?? [];
      flow().addAside(done);
    }
    group = outer;
    hasEnded = groups.length === 0;
  };
  const enter = (destination: RtfGroup['destination']) => {
    if (destination === 'aside' && group.destination !== 'aside') {
      flows.push(createRtfFlow(styles));
      group.inTable = false;
    }
    group.destination = destination;
    if (destination === 'styles') Object.assign(group, { style: undefined, outline: undefined });
  };
  const takeWord = (word: string, param: number | undefined) => {
    if (word === '*') {
      isOptional = true;
      return;
    }
    const destination = destinationAfter(word, group, isOptional);
    isOptional = false;
    if (destination !== undefined) {
      enter(destination);
      return;
    }
    if (group.destination === 'fonts') {
      if (word === 'f') group.font = param;
      else if (word === 'fcharset' && group.font !== undefined) fonts.set(group.font, encodingOfFont(param));
      else if (word === 'cpg' && group.font !== undefined) fonts.set(group.font, encodingOfCodePage(param));
    } else if (word === 'ansicpg') encoding = encodingOfCodePage(param);
    else if (word === 'mac') encoding = 'macintosh';
    else if (word === 'deff') defaultFont = param;
    else if (word === 'u') {
      addText(String.fromCharCode((param ?? 63) & 0xffff));
      toSkip = group.replacements;
    } else if (SIGNS[word] !== undefined) addText(SIGNS[word]);
    else if (!applyFormat(group, word, param) && (group.destination === 'body' || group.destination === 'aside'))
      takeStructure(word);
  };
  const takeStructure = (word: string) => {
    if (word === 'par' || word === 'sect' || word === '\n' || word === '\r') flow().endParagraph(group);
    else if (word === 'cell') flow().endCell();
    else if (word === 'row') flow().endRow();
    else if (word === 'trowd') flow().startRow();
    else if (word === 'trhdr') flow().markHeaderRow();
    else if (word === 'clvmrg') flow().markMerge('above');
    else if (word === 'clmrg') flow().markMerge('left');
    else if (word === 'cellx') flow().defineCell();
  };
  return {
    take(token: RtfToken) {
      // What stands after the last group's end is padding.
      if (hasEnded) return;
      if (token.kind === 'text') {
        const kept = token.bytes.subarray(Math.min(toSkip, token.bytes.length));
        toSkip -= token.bytes.length - kept.length;
        if (group.destination !== 'skip' && kept.length > 0) bytes.push(kept);
        return;
      }
      flush();
      toSkip = 0;
      if (token.kind === 'open') open();
      else if (token.kind === 'word') takeWord(token.word, token.param);
      else close();
    },
    finish(): { title: string; blocks: Block[]; isWhole: boolean } {
      flush();
      const blocks = (flows[0] ?? flow()).finish(group);
      return { title: title.trim(), blocks, isWhole: hasEnded };
    },
  };
}
