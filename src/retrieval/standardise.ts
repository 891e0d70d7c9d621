/**
 * Brings scores of different makes to one scale, in place: mean 0 and deviation 1 over each group. With one group a language,
 * endings that a language shares do not lift all its passages together.
 */
export function standardise(
  scores: Float32Array,
  groupOf: (passage: number) => number,
  groups: number,
): Float32Array {
  const sums = new Float64Array(groups);
  const squares = new Float64Array(groups);
  const counts = new Float64Array(groups);
  for (let passage = 0; passage < scores.length; passage += 1) {
    const group = groupOf(passage);
    const score = scores[passage] ?? 0;
    sums[group] = (sums[group] ?? 0) + score;
    squares[group] = (squares[group] ?? 0) + score * score;
    counts[group] = (counts[group] ?? 0) + 1;
  }
  for (let passage = 0; passage < scores.length; passage += 1) {
    const group = groupOf(passage);
    const count = counts[group] ?? 1;
    const mean = (sums[group] ?? 0) / count;
    const deviation = Math.sqrt(Math.max(0, (squares[group] ?? 0) / count - mean * mean));
    scores[passage] = deviation < 1e-9 ? 0 : ((scores[passage] ?? 0) - mean) / deviation;
  }
  return scores;
}
