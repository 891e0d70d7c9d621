import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createRandom } from '../scripts/benchmark/random.ts';
import { formatOf, unknownKind } from '../src/corpus/formats.ts';
import { faultsOf } from './fuzz/faults-of.ts';
import { mutate } from './fuzz/mutate.ts';
import { mutateParts } from './fuzz/mutate-parts.ts';
import { fuzzSamples, type Sample } from './fuzz/samples.ts';
import { openReader, type TestReader } from './hostile/open-reader.ts';

/** Damaged files made of each sample. */
const ROUNDS = 300;
const SEED = 20220920;

let reader: TestReader;
beforeAll(async () => {
  reader = await openReader({ milliseconds: 10_000 }, { processes: 2 });
});
afterAll(() => reader.close());

describe('damaged files are refused with advice or read without nonsense', async () => {
  const samples = await fuzzSamples();
  const all = samples.map(({ bytes }) => bytes);

  it.each(samples.map((sample, index) => ({ ...sample, index, title: `${index + 1}${sample.extension}` })))(
    '$title',
    { timeout: 120_000 },
    async (sample) => {
      const { faults, read } = await readDamaged(sample, all);
      expect(faults).toEqual([]);
      // Else the damage would be too great to reach anything.
      expect(read).toBeGreaterThan(ROUNDS / 10);
    },
  );

  it('of every format but pictures, which another program reads', () => {
    const extensions = unknownKind('').message.match(/\.[a-z]+(?=,)/g) ?? [];
    const formats = new Set(extensions.map((extension) => formatOf(extension)?.name));
    expect(formats).toEqual(new Set(samples.map(({ extension }) => formatOf(extension)?.name)));
  });
});

async function readDamaged(sample: Sample & { index: number }, all: readonly Uint8Array[]) {
  const { extension, bytes, index } = sample;
  const faults: string[] = [];
  let read = 0;
  const readRound = async (round: number) => {
    const random = createRandom(SEED + index * 1_000_000 + round);
    const isZip = bytes[0] === 0x50 && bytes[1] === 0x4b;
    // A damaged zip is mostly refused as a whole; the parsers behind it see damage within its parts.
    const damage = isZip && round % 3 > 0 ? mutateParts : mutate;
    const outcome = await reader.read(`${index}-${round}${extension}`, damage(bytes, all, random));
    faults.push(...faultsOf(outcome).map((fault) => `round ${round}: ${fault}`));
    if (outcome.kind === 'read') read += 1;
  };
  await Promise.all(Array.from({ length: ROUNDS }, (_, round) => readRound(round)));
  return { faults, read };
}
