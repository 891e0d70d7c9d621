/**
 * Short forms, written with a full stop, that a name or number follows: the stop after them ends no sentence.
 * Forms that often end one ("etc.", "a.m.", "т. д.") are left out on purpose.
 */
const BEFORE_MORE = `
  mr mrs ms dr prof st no nos nr art sec fig vol pp ch ave rd blvd bldg fl rm tel ext approx vs e.g i.e cf gen col lt sgt sen gov hon
  rev min dept feb mar apr aug sept oct nov dec mt p
  г гг ул д кв стр корп им тел доб см рис просп пр пер пл пос обл акад проф доц напр янв фев февр апр авг сент окт нояб дек м.б т.е т.к т.н
  т.д. каб ком эт наб бул ш стр-во св гл п пп ст ред зам нач
  көш қ обл ауд т.б.а мыс
  көч кк мис
  к мас ш
  koʻch ko'ch kocha uy tel mas sh r-n
  փ ք հ թ պ-ն տ-ն
  küç m ş pr k
  ქ ქუჩ გვ ე.ი მაგ ტელ
`;

const abbreviations = new Set(BEFORE_MORE.trim().split(/\s+/));

/** True when the lower-case word, without its last full stop, is such a short form. */
export function isAbbreviation(word: string): boolean {
  return abbreviations.has(word);
}
