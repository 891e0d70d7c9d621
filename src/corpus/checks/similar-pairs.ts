/** Share of common members from which two sets count as almost the same (Jaccard). */
const ALIKE = 0.8;

/**
 * Pairs of sets that share at least four fifths of their members. Exact, and fast by prefix filtering (Bayardo, Ma and
 * Srikant, "Scaling up all pairs similarity search", 2007): sorted by rarity, sets that are alike share one of their first
 * members. Equal sets are compared once, so that a text that stands everywhere makes a pair with its first occurrence alone.
 * `isNew`: only pairs with such a set are wanted; it comes first in them.
 */
export function similarPairs(
  sets: readonly Uint32Array[],
  isNew?: (index: number) => boolean,
): [number, number][] {
  const { firsts, repeats } = withoutEqual(sets, isNew);
  const frequency = new Map<number, number>();
  for (const index of firsts) {
    for (const member of sets[index] ?? []) frequency.set(member, (frequency.get(member) ?? 0) + 1);
  }
  const pairs: [number, number][] = [...repeats];
  const postings = new Map<number, number[]>();
  const ordered = [...firsts].sort((one, other) => (sets[one]?.length ?? 0) - (sets[other]?.length ?? 0));
  for (const index of ordered) {
    const set = sets[index] ?? new Uint32Array();
    const prefix = [...set]
      .sort((one, other) => (frequency.get(one) ?? 0) - (frequency.get(other) ?? 0) || one - other)
      .slice(0, set.length - Math.ceil(ALIKE * set.length) + 1);
    const candidates = new Set<number>();
    for (const member of prefix) {
      // What stands here alone, or among the old sets alone, joins no pair that is wanted.
      if (frequency.get(member) === 1) continue;
      const list = postings.get(member);
      if (!list) postings.set(member, [index]);
      else {
        for (const other of list) candidates.add(other);
        list.push(index);
      }
    }
    const own = new Set(set);
    for (const other of candidates) {
      if (isNew && !isNew(index) && !isNew(other)) continue;
      const smaller = sets[other] ?? new Uint32Array();
      if (smaller.length < ALIKE * set.length || !isAlike(smaller, own)) continue;
      pairs.push(isNew?.(other) || (!isNew && other < index) ? [other, index] : [index, other]);
    }
  }
  return pairs;
}

function isAlike(smaller: Uint32Array, larger: ReadonlySet<number>): boolean {
  let common = 0;
  for (const member of smaller) if (larger.has(member)) common += 1;
  return common / (smaller.length + larger.size - common) >= ALIKE;
}

function withoutEqual(
  sets: readonly Uint32Array[],
  isNew: ((index: number) => boolean) | undefined,
): { firsts: number[]; repeats: [number, number][] } {
  const groups = new Map<string, number[]>();
  sets.forEach((set, index) => {
    if (set.length === 0) return;
    const key = set.toString();
    const group = groups.get(key);
    if (group) group.push(index);
    else groups.set(key, [index]);
  });
  const firsts: number[] = [];
  const repeats: [number, number][] = [];
  for (const group of groups.values()) {
    const chosen = (isNew && group.find(isNew)) ?? group[0] ?? 0;
    firsts.push(chosen);
    for (const index of group) if (index !== chosen) repeats.push([chosen, index]);
  }
  return { firsts, repeats: isNew ? repeats.filter(([first]) => isNew(first)) : repeats };
}
