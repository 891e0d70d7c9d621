/** @typedef {{ latitude: number, longitude: number }} Place in degrees */

/**
 * Reads "36.7836, 127.0045", as maps give it.
 * @param {string} text
 * @returns {Place | null}
 */
export function readPlace(text) {
  const found = /^\s*(-?\d{1,2}(?:\.\d+)?)\s*[,;\s]\s*(-?\d{1,3}(?:\.\d+)?)\s*$/.exec(text);
  if (found === null) return null;
  const [latitude, longitude] = [Number(found[1]), Number(found[2])];
  return Math.abs(latitude) <= 90 && Math.abs(longitude) <= 180 ? { latitude, longitude } : null;
}
