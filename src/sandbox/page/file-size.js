/**
 * "812 B", "14 kB", "2.5 MB" as people of this language write it.
 * @param {number} bytes
 * @param {string} language
 */
export function fileSize(bytes, language) {
  const [unit, value] =
    bytes < 1000 ? ['byte', bytes] : bytes < 1e6 ? ['kilobyte', bytes / 1e3] : ['megabyte', bytes / 1e6];
  return new Intl.NumberFormat(language, {
    style: 'unit',
    unit: String(unit),
    unitDisplay: unit === 'byte' ? 'narrow' : 'short',
    maximumFractionDigits: Number(value) < 10 ? 1 : 0,
  }).format(Number(value));
}
