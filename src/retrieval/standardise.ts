/** What no counted passage holds at all is worth as much as a clear hit. */
const UNHEARD_OF = 3;

/**
 * Brings scores of different makes to one scale, in place: mean 0 and deviation 1 over each group. With one group a language,
 * endings that a language shares do not lift all its passages together. Passages from `counted` on are measured by the
 * others' mean and deviation, change neither, and get no higher than the best of the others.
 */
export function standardise(
  scores: Float32Array,
  groupOf: (passage: number) => number,
  groups: number,
  counted = scores.length,
): Float32Array {
  const sums = Array.from({ length: groups }, () => new Moments());
  const whole = new Moments();
  for (let passage = 0; passage < counted; passage += 1) {
    sums[groupOf(passage)]?.add(scores[passage] ?? 0);
    whole.add(scores[passage] ?? 0);
  }
  const scales = sums.map((moments) => moments.scale());
  const all = whole.scale();
  for (let passage = 0; passage < scores.length; passage += 1) {
    const score = scores[passage] ?? 0;
    const scale = scales[groupOf(passage)] ?? (passage < counted ? undefined : all);
    const isCounted = passage < counted;
    if (!scale) scores[passage] = !isCounted && score > 0 ? UNHEARD_OF : 0;
    else {
      const place = (score - scale.mean) / scale.deviation;
      scores[passage] = isCounted ? place : Math.min(Math.max(UNHEARD_OF, scale.highest), place);
    }
  }
  return scores;
}

class Moments {
  #sum = 0;
  #squares = 0;
  #count = 0;
  #highest = 0;

  add(value: number): void {
    this.#sum += value;
    this.#squares += value * value;
    this.#count += 1;
    this.#highest = Math.max(this.#highest, value);
  }

  /** Mean and deviation of what was added, and the highest of it in deviations; undefined when it is all alike. */
  scale(): { mean: number; deviation: number; highest: number } | undefined {
    if (this.#count === 0) return undefined;
    const mean = this.#sum / this.#count;
    const deviation = Math.sqrt(Math.max(0, this.#squares / this.#count - mean * mean));
    return deviation < 1e-9 ? undefined : { mean, deviation, highest: (this.#highest - mean) / deviation };
  }
}
