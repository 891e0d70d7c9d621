/** Letters of one word, so many at most; and anything within one sentence. */
const W = '\\p{L}*';
const GAP = '[^.!?。]{0,40}?';
/** What an assistant is called, where a text tells it what to be. */
const BOT = {
  en: '(?:ai|assistant|chat ?bot|bot|language model|llm|gpt|dan|jailbroken|unrestricted|unfiltered|developer mode)',
  cyrillic: `(?:ии|жи|чат-?бот${W}|бот${W}|ассистент${W}|нейросет${W}|языков${W} модел${W}|көмекші${W}|жардамчы${W}|ёрдамчи${W}|ёвар${W}|ёрирасон${W}|gpt|dan)`,
  latin: `(?:si|ai|chat-?bot${W}|bot${W}|assistent${W}|assistant${W}|yordamchi${W}|köməkçi${W}|gpt|dan)`,
};

/**
 * Words by which a text gives orders to the program that reads it, in each of the ten languages: to drop its instructions,
 * to be another, to tell its own. Matched against lower-case text whose apostrophes are plain.
 */
const PHRASES: readonly string[] = [
  // English
  `\\b(?:ignore|disregard|forget|override|bypass)\\b(?: (?:all|any|every|each|of|the|your|my|these|those|other))* (?:previous|prior|above|earlier|preceding|former|existing|original|system)(?: (?:system|and|or|previous|prior|above))* (?:instruction|prompt|rule|direction|guideline|command|message)s?`,
  `\\b(?:ignore|disregard|forget|override) (?:all |any )?(?:of )?(?:your|the system(?:'s)?) (?:instruction|prompt|rule|guideline|programming|training)s?`,
  `\\b(?:ignore|disregard|forget) (?:everything|all)(?: (?:that )?(?:you were told|you have been told|written|said))?(?: (?:above|before this|so far))\\b`,
  `\\b(?:you are now|you're now|from now on,? you are|pretend (?:to be|that you are)|act as|behave as) (?:an? |the )?(?:\\p{L}+ ){0,3}?${BOT.en}\\b`,
  `\\b(?:reveal|print|show|repeat|output|display|tell me|leak|expose|change|replace|override)\\b(?: \\p{L}+){0,3} system prompt`,
  `\\b(?:your|new) system prompt\\b|^\\W*system prompt\\s*:`,
  `\\b(?:dear|attention|note to(?: the)?|message (?:to|for)(?: the)?|instructions? (?:to|for)(?: the)?),? (?:ai|assistant|chat ?bot|language model|llm)\\b`,
  `\\bdo not (?:tell|inform|mention (?:this|it) to) the user\\b`,
  `<\\|im_start\\|>|<\\|system\\|>|\\[inst\\]|<<sys>>|</?system>|^#{0,4} ?system ?: (?:you|ignore)`,
  // Russian
  `(?:игнорируй${W}|проигнорируй${W}|забудь${W}|отбрось${W}|не обращай${W} внимания на|не учитывай${W}) (?:(?:все|всё|любые|эти|свои|твои|ваши|данные) )*(?:предыдущ|прежн|прошл|вышеуказан|вышеизложен|ранее дан|данные ранее|системн)${W}(?: \\p{L}+)? (?:инструкци|указани|команд|правил|промпт|сообщени)${W}`,
  `(?:ты теперь|вы теперь|теперь ты|теперь вы|отныне ты|отныне вы)${GAP} ${BOT.cyrillic}(?!\\p{L})`,
  `(?:покажи|выведи|раскрой|повтори|сообщи|напечатай)${W}(?: \\p{L}+){0,2} систем${W} (?:промпт|подсказк|инструкци|сообщени)${W}|(?:твой|ваш|новый) системный промпт`,
  // Kazakh
  `(?:алдыңғы|бұрынғы|жоғарыдағы|осыған дейінгі)(?: барлық)? (?:нұсқау|нұсқаулық|ереже|бұйрық|команда)${W} (?:елеме|ескерме|ұмыт|есепке алма|назарға алма)${W}`,
  `(?:сен енді|сіз енді|енді сен|енді сіз)${GAP} ${BOT.cyrillic}(?!\\p{L})`,
  `жүйелік (?:промпт|нұсқау)${W}${GAP} (?:көрсет|айт|жаз|шығар)${W}`,
  // Kyrgyz
  `(?:мурунку|мурдагы|буга чейинки|жогорудагы)(?: бардык)? (?:көрсөтмө|нускама|эреже|буйрук|команда)${W} (?:этибарга алба|көңүл бурба|унут|эске алба)${W}`,
  `(?:сен эми|сиз эми|эми сен|эми сиз)${GAP} ${BOT.cyrillic}(?!\\p{L})`,
  `системалык (?:промпт|көрсөтмө)${W}${GAP} (?:көрсөт|айт|жаз|чыгар)${W}`,
  // Tajik
  `(?:дастур|нишондод|супориш|қоида)${W}(?: \\p{L}+)? (?:қабли|пешин|боло|гузашта)${W}(?: ро)? (?:нодида гир|фаромӯш кун|сарфи назар кун|ба назар нагир)${W}`,
  `(?:ту акнун|шумо акнун|акнун ту|акнун шумо)${GAP} ${BOT.cyrillic}(?!\\p{L})`,
  // Uzbek, in both scripts
  `(?:oldingi|avvalgi|yuqoridagi|ilgarigi)(?: barcha)? (?:ko'rsatma|yo'riqnoma|qoida|buyruq|yo'l-yo'riq)${W} (?:e'tiborsiz qoldir|unut|e'tiborga olma|inobatga olma|hisobga olma)${W}`,
  `(?:олдинги|аввалги|юқоридаги)(?: барча)? (?:кўрсатма|йўриқнома|қоида|буйруқ)${W} (?:эътиборсиз қолдир|унут|эътиборга олма)${W}`,
  `(?:sen endi|siz endi|endi sen|endi siz)${GAP} ${BOT.latin}(?!\\p{L})`,
  // Armenian
  `(?:անտեսի՛?ր|անտեսե՛?ք|մոռացի՛?ր|մոռացե՛?ք|արհամարհի՛?ր|արհամարհե՛?ք)(?: (?:բոլոր|քո|ձեր|այդ))* (?:նախորդ|նախկին|վերոնշյալ|վերը նշված|մինչ այժմ)${W} (?:հրահանգ|ցուցում|կանոն|հրաման)${W}`,
  `(?:բոլոր )?(?:նախորդ|նախկին)${W} (?:հրահանգ|ցուցում|կանոն|հրաման)${W} (?:անտեսի՛?ր|անտեսե՛?ք|մոռացի՛?ր|մոռացե՛?ք)`,
  `(?:դու (?:այժմ|հիմա)|դուք (?:այժմ|հիմա)|այսուհետ դու)${GAP} (?:օգնական|բոտ|չաթբոտ|արհեստական բանական)${W}`,
  // Azerbaijani
  `(?:əvvəlki|bundan əvvəlki|yuxarıdakı)(?: bütün)? (?:təlimat|göstəriş|qayda|əmr)${W} (?:nəzərə alma|unut|məhəl qoyma|rədd et|gözardı et)${W}`,
  `(?:sən (?:indi|artıq)|siz (?:indi|artıq)|bundan sonra sən)${GAP} ${BOT.latin}(?!\\p{L})`,
  // Georgian
  `(?:უგულებელყავ|დაივიწყე|დააიგნორე|დააიგნორირე|გააუქმე)${W}(?: (?:ყველა|შენი|თქვენი|ეს))* (?:წინა|ადრინდელ|ზემოთ|მანამდე)${W}(?: მოცემულ${W})? (?:ინსტრუქცი|მითითებ|წეს|ბრძანებ)${W}`,
  `(?:შენ (?:ახლა|ამიერიდან)|ახლა შენ|თქვენ ახლა)${GAP} (?:ასისტენტ|ბოტ|ჩატბოტ|ხელოვნურ)${W}`,
  // Korean
  `(?:이전|앞선|앞의|위의|위|기존|지금까지의)(?:에 (?:받은|주어진))? ?(?:모든 ?)?(?:지시|지침|명령|프롬프트|규칙)(?:사항|문)?(?:들)?(?:을|를|은|는)? ?(?:모두 |전부 |다 )?(?:무시|잊|따르지|버리)${W}`,
  `(?:너는|넌|당신은) (?:이제|지금부터)${GAP}(?:ai|인공지능|챗봇|봇|어시스턴트|비서|언어 ?모델)|(?:이제|지금부터) (?:너는|넌|당신은)${GAP}(?:ai|인공지능|챗봇|봇|어시스턴트|비서|언어 ?모델)`,
  `시스템 ?프롬프트(?:를|을)? ?(?:\\p{L}+ )?(?:출력|공개|보여|알려|말해|무시)${W}`,
];

export const ASSISTANT_PHRASES: readonly RegExp[] = PHRASES.map((source) => new RegExp(source, 'mu'));
