import type { FeatureList } from './feature-list.ts';
import type { KeywordTables } from './keyword-index.ts';

/** Collects the features of passages, in their order, and turns them into the tables of an inverted index. */
export class KeywordTablesBuilder {
  readonly #lengths: number[] = [];
  readonly #counts = new Map<number, number>();
  #hashes = new Uint32Array(1024);
  #weights = new Uint8Array(1024);
  #ends: number[] = [];
  #used = 0;

  /** Adds the next passage's features. */
  add({ hashes, weights, length }: FeatureList): void {
    for (let at = 0; at < hashes.length; at += 1) {
      const hash = hashes[at] ?? 0;
      this.#counts.set(hash, (this.#counts.get(hash) ?? 0) + 1);
      this.#push(hash, weights[at] ?? 0);
    }
    this.#lengths.push(length);
    this.#ends.push(this.#used);
  }

  /** A counting sort by hash that keeps the passages of each feature ascending. */
  build(): KeywordTables {
    const hashes = Uint32Array.from(this.#counts.keys()).sort();
    const offsets = new Uint32Array(hashes.length + 1);
    const slots = new Map<number, number>();
    hashes.forEach((hash, slot) => {
      slots.set(hash, slot);
      offsets[slot + 1] = (offsets[slot] ?? 0) + (this.#counts.get(hash) ?? 0);
    });
    const next = offsets.slice();
    const isSmall = this.#lengths.length <= 0x10000;
    const passages = isSmall ? new Uint16Array(this.#used) : new Uint32Array(this.#used);
    const weights = new Uint8Array(this.#used);
    let start = 0;
    this.#ends.forEach((end, passage) => {
      for (let index = start; index < end; index += 1) {
        const slot = slots.get(this.#hashes[index] ?? 0) ?? 0;
        const position = next[slot] ?? 0;
        next[slot] = position + 1;
        passages[position] = passage;
        weights[position] = this.#weights[index] ?? 0;
      }
      start = end;
    });
    return { lengths: Float32Array.from(this.#lengths), hashes, offsets, passages, weights };
  }

  #push(hash: number, weight: number): void {
    if (this.#used === this.#hashes.length) {
      this.#hashes = grow(this.#hashes, new Uint32Array(this.#used * 2));
      this.#weights = grow(this.#weights, new Uint8Array(this.#used * 2));
    }
    this.#hashes[this.#used] = hash;
    this.#weights[this.#used] = weight;
    this.#used += 1;
  }
}

function grow<A extends Uint32Array | Uint8Array>(from: A, to: A): A {
  to.set(from);
  return to;
}
