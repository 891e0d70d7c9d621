/** Share of common members from which two sets count as almost the same (Jaccard). */
const ALIKE = 0.8;

/**
 * Pairs of sets that share at least four fifths of their members. Exact, and fast by prefix filtering (Bayardo, Ma and
 * Srikant, "Scaling up all pairs similarity search", 2007): sorted by rarity, sets that are alike share one of their first
 * members. Equal sets are compared once, so that a text that stands everywhere makes pairs with its first occurrence alone.
 */
export function similarPairs(sets: readonly Uint32Array[]): [number, number][] {
  const { firsts, repeats } = withoutEqual(sets);
  const frequency = new Map<number, number>();
  for (const index of firsts) {
    for (const member of sets[index] ?? []) frequency.set(member, (frequency.get(member) ?? 0) + 1);
  }
  const pairs: [number, number][] = [...repeats];
  const postings = new Map<number, number[]>();
  const ordered = [...firsts].sort((one, other) => (sets[one]?.length ?? 0) - (sets[other]?.length ?? 0));
  for (const index of ordered) {
    const set = sets[index] ?? new Uint32Array();
    const candidates = new Set<number>();
    for (const member of prefixOf(set, frequency)) {
      const list = postings.get(member);
      if (!list) postings.set(member, [index]);
      else {
        for (const other of list) candidates.add(other);
        list.push(index);
      }
    }
    const own = new Set(set);
    for (const other of candidates) {
      const smaller = sets[other] ?? new Uint32Array();
      if (smaller.length >= ALIKE * set.length && isAlike(commonOf(smaller, own), smaller, set))
        pairs.push([other, index]);
    }
  }
  return pairs;
}

/** Pairs of one of the `added` sets with one of the `others`, as indexes into both, that are alike in the same sense. */
export function similarToAdded(
  added: readonly Uint32Array[],
  others: readonly Uint32Array[],
): [number, number][] {
  const holders = new Map<number, number[]>();
  added.forEach((set, index) => {
    for (const member of set) {
      const list = holders.get(member);
      if (list) list.push(index);
      else holders.set(member, [index]);
    }
  });
  return others.flatMap((other, otherIndex) => {
    const common = new Map<number, number>();
    for (const member of other) {
      for (const index of holders.get(member) ?? []) common.set(index, (common.get(index) ?? 0) + 1);
    }
    return [...common]
      .filter(([index, count]) => isAlike(count, added[index] ?? new Uint32Array(), other))
      .map(([index]): [number, number] => [index, otherIndex]);
  });
}

/** The rarest members, as many as a set that is alike can't lack altogether; what stands here alone joins nothing. */
function prefixOf(set: Uint32Array, frequency: ReadonlyMap<number, number>): number[] {
  const rarity = (member: number) => frequency.get(member) ?? 0;
  return [...set]
    .sort((one, other) => rarity(one) - rarity(other) || one - other)
    .slice(0, set.length - Math.ceil(ALIKE * set.length) + 1)
    .filter((member) => rarity(member) > 1);
}

function commonOf(set: Uint32Array, other: ReadonlySet<number>): number {
  let common = 0;
  for (const member of set) if (other.has(member)) common += 1;
  return common;
}

function isAlike(common: number, one: Uint32Array, other: Uint32Array): boolean {
  return common > 0 && common / (one.length + other.length - common) >= ALIKE;
}

function withoutEqual(sets: readonly Uint32Array[]): { firsts: number[]; repeats: [number, number][] } {
  const firstOf = new Map<string, number>();
  const repeats: [number, number][] = [];
  sets.forEach((set, index) => {
    if (set.length === 0) return;
    const key = set.toString();
    const first = firstOf.get(key);
    if (first === undefined) firstOf.set(key, index);
    else repeats.push([first, index]);
  });
  return { firsts: [...firstOf.values()], repeats };
}
