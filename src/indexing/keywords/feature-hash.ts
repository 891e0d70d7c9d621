/**
 * 32-bit FNV-1a of a feature's UTF-16 units (Fowler, Noll, Vo). With 200,000 features about five pairs share a number; such
 * a pair costs a little precision and nothing else.
 */
export function featureHash(feature: string): number {
  let hash = 0x811c9dc5;
  for (let index = 0; index < feature.length; index += 1) {
    hash = Math.imul(hash ^ feature.charCodeAt(index), 0x01000193);
  }
  return hash >>> 0;
}
