const USUAL_CYRILLIC = new Set('оеаинтсрвл');
const LESS_USUAL_CYRILLIC = new Set('кмдпуыбгзяьйч');
const RARE_CYRILLIC = new Set('жхюшцщэфъёі');
/** Signs that stand in texts; other signs of the upper half are the mark of a wrong encoding. */
const USUAL_SIGNS = new Set('«»“”„‘’–—…№•·°§©®×€₩※○●■□▶▷→←「」『』、。《》〈〉～\u00A0');
/** The syllables that make up most of Korean texts. */
const USUAL_HANGUL = new Set(
  '이다는을가의에한지하고로기도사리어자인서나그시해을만은대정를있으라과일수여보부제와전원장었아상안들' +
    '스적동게구생주성거면국화마조소내공세우관중것물분경연무실유신학음회모개발방비오호영위야간년할선니요행문되' +
    '려진체단통말미바레트드터계래각민습입출명여월시용업점식날저녁침버번호텔층심참가객공항착약속회참석센교육강' +
    '의당현표금품변처럼준없않같때더많등외환전화료권증카복예필청취확청인근설결형금물건차량승합니습건강병원약국' +
    '길노린머무박배불산손술숙술순양역열왕울운임작재절종좋직찾천초최축크타태택토파판편평포피함합향험혁협후히',
);

/** How usual the letters beyond ASCII are in our languages: above 0 for a text, below it for one in a wrong encoding. */
export function letterScore(text: string): number {
  let score = 0;
  let before = ' ';
  for (const char of text) {
    if (char > '\x7F') score += scoreOf(char, before);
    else if (/(?![\t\n\f\r])\p{Cc}/u.test(char)) score -= 10;
    else if (/[a-z]/i.test(char) && /\p{Script=Cyrillic}/u.test(before)) score -= 3;
    before = char;
  }
  return score;
}

function scoreOf(char: string, before: string): number {
  if (char === '\uFFFD' || /\p{C}/u.test(char)) return -10;
  if (/\p{Script=Cyrillic}/u.test(char)) return cyrillicScore(char, before);
  if (/[가-힣]/.test(char)) return USUAL_HANGUL.has(char) ? 4 : 0.5;
  if (USUAL_SIGNS.has(char)) return 1;
  if (/[£¢¥±²³½¼¾µ¿¡]/.test(char)) return 0.3;
  if (/\p{Script=Latin}/u.test(char)) return /[a-z]/i.test(before) || !/\p{L}/u.test(before) ? 1 : -0.5;
  if (/[\p{Script=Armenian}\p{Script=Georgian}]/u.test(char)) return 1;
  return /\p{L}/u.test(char) ? -1 : -1.5;
}

function cyrillicScore(char: string, before: string): number {
  const small = char.toLowerCase();
  const isCapital = small !== char;
  if (/[a-z]/i.test(before) || (isCapital && /\p{Ll}/u.test(before))) return -3;
  const usual = USUAL_CYRILLIC.has(small) ? 2 : LESS_USUAL_CYRILLIC.has(small) ? 1 : -2;
  return (RARE_CYRILLIC.has(small) ? 0.2 : usual) - (isCapital ? 0.1 : 0);
}
