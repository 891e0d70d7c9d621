# Tajik. A noun stays singular after a number.

language-name = Тоҷикӣ

## Start and help

start-greeting = Салом! Ман ёрдамчии барномаи «{ $programme }» ҳастам.
start-how =
    Дар бораи барнома ҳар чизро пурсед: вақт, ҷойҳо, меҳмонхона, хӯрок, раводид, тамос. Ман аз рӯйи ҳуҷҷатҳои ташкилкунандагон ҷавоб медиҳам ва нишон медиҳам, ки он дар куҷо навишта шудааст.
start-language = Бо ҳар яке аз даҳ забон навишта метавонед. Интихоби забони ҷавобҳо: /language
help-title = Ман чӣ кор карда метавонам
help-ask = Саволатонро тавре нависед, ки ба ҳамкоратон менависед. Масалан: { $example }
help-example = Субҳона дар меҳмонхона соати чанд аст?
help-group = Дар гурӯҳ маро зикр кунед ё ба паёми ман ҷавоб нависед.
help-commands =
    /docs — ҳуҷҷатҳои барнома
    /sources — манбаъҳои ҷавоби охирини ман, пурра
    /language — интихоби забон
    /privacy — дар бораи Шумо чиро нигоҳ медорам
    /forget — нест кардани ҳамаи маълумот дар бораи Шумо
help-contact = Тамос бо ташкилкунанда: { $contact }

command-start = Оғоз
command-help = Ман чӣ кор карда метавонам
command-language = Интихоби забон
command-sources = Манбаъҳои ҷавоби охирин
command-docs = Ҳуҷҷатҳои барнома
command-privacy = Дар бораи Шумо чӣ нигоҳ дошта мешавад
command-forget = Нест кардани маълумот дар бораи Шумо

## Language

language-choose = Бо кадом забон ҷавоб диҳам?
language-automatic = Бо забони савол
language-set = Акнун бо забони тоҷикӣ ҷавоб медиҳам.
language-set-automatic = Акнун бо забони саволи Шумо ҷавоб медиҳам.

## Answers

answer-quoted = Дар ҳуҷҷатҳо чунин навишта шудааст:
answer-sources = Манбаъҳо
answer-source-updated = санаи навсозӣ: { $date }
answer-source-sample = намуна бо маълумоти сохта
place-page = саҳифаи { $number }
place-slide = слайди { $number }
place-row = сатри { $number }
place-sheet = варақи «{ $name }»
button-useful = Муфид
button-not-useful = Муфид нест

not-known = Дар ҳуҷҷатҳои барнома дар ин бора чизе наёфтам.
not-known-contact = Лутфан аз ташкилкунанда пурсед: { $contact }
not-known-organiser = Лутфан аз ташкилкунанда пурсед.
not-known-related = Шояд яке аз инҳо кӯмак кунад:
unavailable = Ҳоло ҷустуҷӯ карда наметавонам, носозӣ аз ҷониби ман аст. Лутфан пас аз як дақиқа аз нав пурсед.
unavailable-contact = Агар фаврӣ бошад: { $contact }

feedback-thanks-useful = Ташаккур! Хурсандам, ки ҷавоб кӯмак кард.
feedback-thanks-not-useful = Ташаккур. Ташкилкунандагон мебинанд, ки ин ҷавоб кӯмак накард.

## Sources and documents

sources-title = Манбаъҳои ҷавоби охирини ман
sources-none = Ҳоло ҷавобе нест, ки манбаъҳояшро нишон диҳам. Аввал савол диҳед.
sources-outdated = Ҳуҷҷатҳое, ки асоси ҷавоби охирини ман буданд, аз он вақт тағйир ёфтанд. Лутфан саволро бори дигар диҳед.
docs-title = Барнома { $count } ҳуҷҷат дорад. Барои кушодан номашро пахш кунед.
docs-empty = Ҳоло ҳуҷҷате нест. Лутфан аз ташкилкунанда пурсед.
docs-page = { $page } / { $pages }
docs-not-found = Ин ҳуҷҷат дигар нест. Рӯйхати имрӯза: /docs
docs-link = Ҳуҷҷати «{ $title }»-ро дар ин ҷо хонда метавонед:
docs-failed = Ҳоло ин ҳуҷҷатро фиристода натавонистам. Лутфан пас аз як дақиқа аз нав кӯшиш кунед.
button-next = Баъдӣ
button-previous = Қаблӣ

## Privacy

privacy =
    Дар бораи Шумо инҳоро нигоҳ медорам: ID ва номи Шумо дар Telegram, забони интихобкардаатон, гурӯҳатон ва даъватномае, ки бо он омадед, кай эълон гирифтан мехоҳед, саволҳои Шумо бо ҷавобҳои ман то { $days } рӯз (барои фаҳмидани саволи «ва рӯзи дигар?»), баҳоҳои Шумо ба ҷавобҳо ва саволҳое, ки беҷавоб мондаанд.
    Рақами телефонро нигоҳ намедорам. Ин маълумотро ба ҷуз ташкилкунандагон касе дида наметавонад.
privacy-model-none = Ман бе модели забонии беруна кор мекунам: саволҳои Шумо дар сервери худи барнома мемонанд.
privacy-model = Саволҳои Шумо ва порчаҳои ҳуҷҷатҳо ба модели забонии { $model } фиристода мешаванд.
privacy-search = Барои ёфтани порчаҳои лозима саволҳои Шумо ба модели { $model } фиристода мешаванд.
privacy-forget = Нест кардани ҳама: /forget
forget-ask = Ҳамаи он чиро, ки дар бораи Шумо нигоҳ медорам — забон, саволҳо, ҷавобҳо, баҳоҳо, — нест кунам? Баргардонидани он мумкин нест.
forget-yes = Бале, нест шавад
forget-no = Не, монад
forget-done = Нест карда шуд. Дигар дар бораи Шумо чизе намедонам. Ҳар вақт аз нав оғоз карда метавонед.
forget-kept = Хуб, чизе нест карда нашуд.

## What I cannot take

kind-photo = Ҳоло суратҳоро хонда наметавонам. Лутфан саволатонро бо матн нависед.
kind-voice = Ҳоло паёмҳои овозиро гӯш карда наметавонам. Лутфан саволатонро бо матн нависед.
kind-sticker = Чӣ стикери зебо! Ман ба саволҳои хаттӣ ҷавоб медиҳам: чиро донистан мехоҳед?
kind-file = Дар ин ҷо файл қабул карда наметавонам. Лутфан саволатонро бо матн нависед.
kind-location = Ҳоло геолокатсияро намефаҳмам. Нависед, ки ба куҷо рафтан мехоҳед, ман ҷустуҷӯ мекунам.
kind-other = Ман танҳо саволҳои хаттиро мефаҳмам. Чиро донистан мехоҳед?
question-empty = Дар ин ҷо саволе наёфтам. Лутфан онро бо калимаҳо нависед, масалан: { $example }
question-too-long = Ин барои ман хеле дароз аст. Лутфан саволро на бештар аз { $limit } аломат нависед.
unknown-command = Ин фармонро намедонам. Ман чӣ кор карда метавонам: /help
unknown-button = Ин тугма дигар кор намекунад. Лутфан аз нав пурсед ё инро бинед: /help
fault = Аз ҷониби ман носозӣ рӯй дод. Лутфан пас аз як дақиқа аз нав кӯшиш кунед.

## The corpus, for staff

help-shelf =
    /docs — ҳамаи ҳуҷҷатҳо: иваз кардан, аз эътибор соқит кардан, нест кардан
    /history — кӣ чиро тағйир дод ва бозгашт ба версияи пештара
    /expect — дар посух ба ҷавоби хуб: онро дар ҳар версияи нав месанҷам

shelf-title = Ҳамаи ҳуҷҷатҳо: { $count }
shelf-empty = Ҳоло ҳуҷҷате нест. Барои оғоз ба ман файл фиристед.
shelf-expired = мӯҳлаташ гузаштааст
shelf-not-yet = ҳанӯз эътибор надорад
shelf-limited = на барои ҳама
shelf-language = Забон: { $language }
shelf-audience = Барои кӣ: { $audience }
shelf-valid-always = Мӯҳлаташ номаҳдуд аст
shelf-valid-from = Оғози эътибор: { $date }
shelf-valid-until = Анҷоми эътибор: { $date }
shelf-expired-since = Мӯҳлаташ гузашт: { $date }
shelf-updated = Вақти навсозӣ: { $date }
shelf-passages = Шумораи порчаҳо: { $count }
shelf-button-list = Ҳамаи ҳуҷҷатҳо
shelf-button-download = Боргирӣ
shelf-button-replace = Иваз кардан
shelf-button-retire = Аз эътибор соқит кардан
shelf-button-remove = Нест кардан
shelf-button-history = Таърих
shelf-replace-send = Акнун файли нави ҳуҷҷати «{ $title }»-ро фиристед. Файли навбатие, ки то даҳ дақиқа мефиристед, новобаста аз номаш, барои ивази он аст.
shelf-retire-choose = Ҳуҷҷати «{ $title }» аз кадом вақт дар ҷавобҳо ба ҳисоб гирифта нашавад?
shelf-button-now = Аз ҳозир
shelf-button-today = Дар охири имрӯз
shelf-button-tomorrow = Дар охири фардо
shelf-retire-ask-now = Ҳуҷҷати «{ $title }» аз ҳозир дар ҷавобҳо ба ҳисоб гирифта намешавад. Файл дар ҷузвдон мемонад. Ҳамин тавр кунам?
shelf-retire-ask = Ҳуҷҷати «{ $title }» аз ин вақт дар ҷавобҳо ба ҳисоб гирифта намешавад: { $from }. Файл дар ҷузвдон мемонад. Ҳамин тавр кунам?
shelf-button-retire-sure = Бале, соқит шавад
shelf-retired = Ҳуҷҷати «{ $title }» аз ин вақт аз эътибор соқит аст: { $from }. Версияи амалкунанда: { $version }.
shelf-retired-already = То он вақт ин ҳуҷҷат бе ин ҳам эътибор надорад.
shelf-remove-ask = Ҳуҷҷати «{ $title }»-ро нест кунам? Файлаш аз ҷузвдон меравад ва ҷавобҳо дигар ба он такя намекунанд. Бозгашт ба версияи пештара онро бармегардонад.
shelf-button-remove-sure = Бале, нест шавад
shelf-removed = Ҳуҷҷати «{ $title }» нест карда шуд. Версияи амалкунанда: { $version }.
shelf-gone = Ин ҳуҷҷат дигар нест.
shelf-failed = Ин кор анҷом нашуд. { $reason }

history-title = Тағйироти охирин
history-empty = Ҳоло чизе тағйир наёфтааст.
history-you = Шумо
history-person = корбар { $id }
history-folder = ҷузвдон
history-version = версияи { $version }
history-action-published = нашр шуд
history-action-replaced = иваз шуд
history-action-noted = қайд илова шуд
history-action-retired = аз эътибор соқит шуд
history-action-removed = нест карда шуд
history-action-rolled-back = бозгашт ба версияи пештара
history-action-expected = ҷавоби интизорӣ қайд шуд
history-action-ingested = аз ҷузвдон гирифта шуд
history-button-versions = Версияҳо
history-versions = Версияҳои нигоҳдошта
history-no-versions = Ҳоло версияе нест.
history-documents = шумораи ҳуҷҷатҳо: { $count }
history-in-force = амалкунанда

rollback-button = Бозгашт ба версияи { $version }
rollback-what = Ҳангоми бозгашт ҳамаи ҳуҷҷатҳо ба ҳолати он версия бармегарданд: он чи баъдтар илова шудааст, меравад, он чи тағйир ёфтааст ё нест шудааст, бармегардад.
rollback-ask = Ба версияи { $version } баргардам? Вақти он: { $date }.
rollback-sure = Бале, баргардед
rollback-undo = Бозгашт ба версияи пештара
rollback-done = Ҳуҷҷатҳо боз ба ҳолати версияи { $version } баргаштанд. Версияи амалкунанда: { $now }.
rollback-meanwhile = Дар ин миён версияи дигар эътибор пайдо кард ё ин версия дигар нигоҳ дошта намешавад. Лутфан аз нав бинед: /history

expect-how = Ба яке аз ҷавобҳои ман бо фармони /expect ҷавоб нависед — он гоҳ дар ҳар версияи нав месанҷам, ки ҷавоби он савол аз ҳамон ҳуҷҷат гирифта мешавад.
expect-added = Қайд шуд: ҷавоби саволи «{ $question }» бояд аз ҳуҷҷати «{ $title }» гирифта шавад. Инро дар ҳар версияи нав месанҷам.
expect-added-not-known = Қайд шуд: дар ҳуҷҷатҳо набояд ҷавоби саволи «{ $question }» бошад. Инро дар ҳар версияи нав месанҷам.
expect-known = Ин аллакай қайд шудааст: «{ $question }»

notice-refused = Ба версияи { $version }-и ҳуҷҷатҳо гузашта натавонистам
notice-refused-unknown = Ба версияи нави ҳуҷҷатҳо гузашта натавонистам
notice-serving = Мисли пештара аз рӯйи версияи { $version } ҷавоб медиҳам.
notice-failed = Ҳуҷҷатҳоро навсозӣ кардан нашуд
notice-failed-serving = Мисли пештара аз рӯйи ҳуҷҷатҳои мавҷуда ҷавоб медиҳам.
notice-published = Версияи { $version } аз ҷузвдон нашр шуд
notice-skipped = Файлҳое, ки гузаронида шуданд: { $count }
notice-broken = Ҷавобҳое, ки дигар мувофиқи интизорӣ нестанд: { $count }

## Documents from staff

help-staff = Барои онҳое, ки ҳуҷҷатҳоро пеш мебаранд
help-upload = Файл фиристед, пеш аз нашр нишон медиҳам, ки аз он чиро фаҳмидам. Дар навиштаи зери он инҳоро нишон додан мумкин аст: ном; забон; барои кӣ; муҳлати эътибор. Масалан: { $example }
help-upload-title = Нақшаи автобусҳо
help-note = /note ва чанд сатр — эълони кӯтоҳ ҳамчун ҳуҷҷат
upload-photo = Telegram суратро чунон хурд мекунад, ки матнаш хонда намешавад. Лутфан онро ҳамчун файл фиристед: гира → Файл.
upload-too-large = Файли «{ $name }» аз { $limit } МБ калонтар аст, Telegram бошад ба ботҳо файли калонтар намедиҳад. Онро қисм кунед, суратҳояшро хурд кунед ё хоҳиш кунед, ки ба ҷузвдони ҳуҷҷатҳо дар сервери ман гузоранд: аз он ҷо меёбам.
upload-failed = Файли «{ $name }»-ро аз Telegram гирифта натавонистам. Лутфан онро бори дигар фиристед.
note-empty = Эълонро пас аз фармон нависед, чанд сатр ҳам мешавад. Масалан: { $example }
note-example = /note Автобуси 2 соати 08:15 аз баромадгоҳи 3 меравад.
note-until = Эълон танҳо барои муддате лозим аст? Пеш аз нашр 📅-ро пахш кунед.
audience-all = ҳама
audience-participants = ҳамаи иштирокчиён
audience-organisers = танҳо ташкилкунандагон
audience-staff = танҳо кормандон
audience-owners = танҳо соҳибон
audience-cohort = танҳо «{ $name }»
draft-heading = Ҳоло нашр нашудааст. Ман инро фаҳмидам:
draft-heading-album = { $count } файл, ҳоло нашр нашудааст:
draft-same = Ин ҳуҷҷат аллакай маҳз ҳамин тавр амал мекунад.
draft-same-short = аллакай амал мекунад
draft-language = Забон: { $language }
draft-audience = Барои кӣ: { $audience }
draft-no-end = Бе муҳлат эътибор дорад
draft-valid-until = Эътибор дорад то: { $moment }
draft-passages = { $count } порча
draft-opening = Оғози он:
draft-existing = Ҳуҷҷати «{ $title }» аллакай ҳаст ({ $path }).
draft-compared = Порчаҳо: нав { $added }, нест мешавад { $removed }, бетағйир { $kept }
draft-replaces = ба ҷойи { $path }
draft-empty-pages = Саҳифаҳои бематн, шояд танҳо сурати он: { $pages }. Навиштаи онҳоро касе намеёбад.
draft-findings-more = ва боз { $count } эзоҳ
draft-fault-title = «{ $part }» дар навишта барои ном хеле дароз аст.
draft-fault-language = «{ $part }» дар навишта аз даҳ забони ман нест. Аз поён интихоб кунед.
draft-fault-audience = «{ $part }» дар навишта намегӯяд, ки ҳуҷҷат барои кист; масалан, чунин бояд бошад: { $example }. Аз поён интихоб кунед.
draft-fault-valid-until = «{ $part }» дар навишта сана нест; бояд 2026-12-01 ё 2026-12-01 18:00 бошад. Рӯзро аз поён интихоб кунед.
draft-refused = «{ $name }»-ро истифода бурда наметавонам:
draft-changes-unknown = Саволҳои санҷиширо дода натавонистам:
draft-change-breaks = Ба саволи «{ $question }» дигар ҷавоби интизоршуда дода намешавад: { $before } → { $after }
draft-change-other = Ба саволи «{ $question }» ҷавоби дигар дода мешавад: { $before } → { $after }
draft-change-missed = Ба саволи «{ $question }» ҳанӯз ҳам ҷавоби интизоршуда нест: { $after }
draft-change-rewords = Ҷавоб ба саволи «{ $question }» дигар мешавад: «{ $before }» → «{ $after }»
draft-changes-more = ва боз { $count } савол
draft-answer-not-known = ҷавоб нест
draft-answer-unavailable = ҳоло ҷавоб нест
draft-button-publish = Нашр кардан
draft-button-replace = Нашр ба ҷойи кӯҳна
draft-button-keep-both = Ҳарду монад
draft-button-language = Забон
draft-button-audience = Барои кӣ
draft-button-until = Муҳлат
draft-button-discard = Нашр накардан
draft-audience-hint = Барои гурӯҳи дигар файлро бо чунин навишта аз нав фиристед: { $example }
draft-until-today = То охири имрӯз
draft-until-tomorrow = То охири фардо
draft-until-week = Як ҳафта
draft-until-without-end = Бе муҳлат
draft-working = Нашр мекунам…
draft-published = Нашр шуд. Акнун ҷавобҳо ба версияи { $version } такя мекунанд.
draft-discarded = Хуб, чизе нашр нашуд.
draft-gone = Ин кор аллакай анҷом шудааст.
draft-failed = Чизе нашр нашуд, ҳуҷҷатҳо мисли пештара монданд.

## Он чи санҷиши ҳуҷҷатҳо меёбад

finding-past-validity = Ҳуҷҷат то { $date } эътибор дошт ва дигар ба саволҳо ҷавоб намедиҳад. Онро нест кунед ё муҳлаташро дароз кунед.
finding-dates-gone-by = Ҳамаи санаҳои ҳуҷҷат гузаштаанд, охиринаш { $date } буд. Онро нав кунед, муҳлати эътиборашро нишон диҳед ё нест кунед.
finding-conflicting-session = «{ $session }»: дар ин ҷо { $here }, вале дар ҳуҷҷати «{ $other }» { $there } навишта шудааст. Муайян кунед, ки кадомаш дуруст аст, ва дигарашро ислоҳ кунед.
finding-wrong-weekday =
    «{ $quote }» навишта шудааст, вале { $date } рӯзи { $weekday ->
        [mon] душанбе
        [tue] сешанбе
        [wed] чоршанбе
        [thu] панҷшанбе
        [fri] ҷумъа
        [sat] шанбе
       *[sun] якшанбе
    } аст. Рӯзи ҳафта ё санаро ислоҳ кунед.
finding-missing-header = Дар сатри якуми ҷадвал ба ҷои номи сутунҳо маълумот меистад: «{ $opening }». Аз болои он сатре бо номи сутунҳо илова кунед.
finding-picture-page = Дар { $count } саҳифа матн нест ({ $pages }), шояд онҳо акс бошанд: аз онҳо чизе ёфта намешавад. Файлеро гузоред, ки матнашро ҷудо кардан мумкин аст.
finding-near-duplicate = { $count } порча дар ҳуҷҷати «{ $other }» низ қариб калима ба калима ҳаст: «{ $quote }». Матнро дар як ҷо нигоҳ доред, вагарна ислоҳ ба дигараш намерасад.
finding-mixed-language = Тақрибан { $share } % матн ба забони дигар аст («{ $found }»). Он қисмро ба ҳуҷҷати алоҳида гузоред, то ба забони худаш ёфт ва оварда шавад.
finding-declared-language = Забони ҳуҷҷат «{ $declared }» нишон дода шудааст, вале матнаш ба забони «{ $found }» аст. Забони ҳуҷҷатро ислоҳ кунед.
finding-one-language = Ин ҳуҷҷат танҳо ба як забон ҳаст, дигарҳо бошанд, тарҷума доранд. Тарҷумаҳоеро, ки ба иштирокчиён лозиманд, илова кунед.
finding-addresses-assistant = Матн ба ёрдамчӣ фармон медиҳад: «{ $quote }». Онро бардоред ва муайян кунед, ки ҳуҷҷат аз куҷо омадааст.
finding-invisible-characters = Дар матн { $count } аломати ноаён ҳаст. Онҳо метавонанд калимаҳоро пинҳон кунанд, бинобар ин партофта шуданд. Он ҷоро санҷед ва бо матни оддӣ аз нав нависед.

## Why a file or a change is refused

reason-unknown-kind = Файлҳои ин навъро намехонам. Яке аз инҳо мувофиқ аст: { $kinds }
reason-old-kind = Файлҳои навъи { $kind }-ро намехонам. Файлро кушоед ва дар яке аз ин навъҳо нигоҳ доред: { $better }
reason-macro-kind = Файлҳои макросдорро ({ $kind }) намехонам. Файлро бе макрос дар яке аз ин навъҳо нигоҳ доред: { $better }
reason-wrong-extension = Номи файл бо { $extension } тамом мешавад, вале дарунаш навъи дигар аст. Охири номашро дуруст кунед ё файлро аз нав ҳамчун { $extension } нигоҳ доред.
reason-password = Файл бо рамз ҳифз шудааст. Онро кушоед, рамзашро бардоред ва аз нав нигоҳ доред.
reason-password-or-old = Файл бо рамз ҳифз шудааст ё дар барномаи кӯҳнаи идорӣ сохта шуда, номаш иваз шудааст. Онро кушоед, рамзашро бардоред ва ҳамчун { $extension } нигоҳ доред.
reason-drm = Файл аз нусхабардорӣ ҳифз шудааст, матнаш баста аст. Аз ношираш нусхаи беҳимоя пурсед ё матнашро дар формати дигар истифода баред.
reason-empty = Файл холӣ аст. Онро аз нав нигоҳ доред ва бори дигар кӯшиш кунед.
reason-no-text = Дар файл матн нест. Матн илова кунед ё ин файлро истифода набаред.
reason-pictures-only = Аз файл матн хонда нашуд, шояд дар он танҳо акси саҳифаҳо бошад. Нусхаеро гиред, ки матнашро ҷудо кардан мумкин аст, ё аксҳои равшантарро.
reason-pictures-ocr-off = Дар файл ба ҷои матн акс аст ва ман дар ин ҷо аксро намехонам. Нусхаеро гиред, ки матнашро ҷудо кардан мумкин аст, ё хоҳиш кунед, ки дар сервер { $program } насб ва { $setting } танзим карда шавад.
reason-program-missing = Матнро аз аксҳо хонда наметавонам: дар сервер барномаи лозимӣ нест. Нусхаеро гиред, ки матнашро ҷудо кардан мумкин аст, ё хоҳиш кунед, ки дар сервер ин фармон иҷро шавад: { $command }
reason-attachments-only = Худи нома матн надорад. Замимаҳои заруриашро чун файлҳои алоҳида нигоҳ доред: { $files }
reason-too-large = Файл аз { $limit } МБ калонтар аст. Онро қисм кунед ё суратҳояшро хурд кунед.
reason-damaged = Файл вайрон ё нопурра аст. Онро кушоед, аз нав ё дар формати дигар нигоҳ доред ва бори дигар кӯшиш кунед.
reason-too-slow = Хондани файл аз { $limit } сония зиёдтар тӯл кашид, аз ин рӯ онро қатъ кардам. Файлро қисм кунед ё аз нав нигоҳ доред.
reason-too-much-memory = Барои хондани файл аз { $limit } МБ зиёдтар хотира лозим аст, аз ин рӯ онро қатъ кардам. Файлро қисм кунед ё суратҳояшро хурд кунед.
reason-too-many-pages = Шумораи саҳифаҳои файл аз { $limit } зиёд аст. Онро қисм кунед.
reason-too-many-rows = Шумораи сатрҳои ҷадвал аз { $limit } зиёд аст. Танҳо сатрҳоеро гузоред, ки одамон мепурсанд, ё файлро қисм кунед.
reason-too-many-cells = Ячейкаҳои ҷадвал хеле дур паҳн шудаанд. Сатру сутунҳои нолозимро нест кунед.
reason-too-many-parts = Шумораи қисмҳои файл аз { $limit } зиёд аст, ҳуҷҷати оддӣ чунин намешавад. Онро аз нав нигоҳ доред.
reason-unpacks-too-much = Файл баъди кушодан аз { $limit } МБ калонтар мешавад. Суратҳояшро хурд кунед ё онро қисм кунед.
reason-too-much-text = Матнаш аз он чи дар як файл ҷой мегирад, зиёд аст. Онро ба чанд файл қисм кунед.
reason-nonsense = Ба ҷои ҳарфҳо аломатҳои бемаъно мебароянд: файл вайрон аст ё аз шрифташ ҳарфҳоро шинохтан намешавад. Онро аз нав ё дар формати дигар нигоҳ доред.
reason-unknown-encoding = Ҳарфҳояшро фарқ карда натавонистам: рамзгузориаш ба ман ношинос аст ё файл вайрон аст. Онро кушоед ва бо рамзгузории { $encoding } аз нав нигоҳ доред.
reason-metadata-value = Дар маълумот дар бораи ҳуҷҷат дар «{ $key }» навишта шудааст «{ $found }», ман инро намефаҳмам. Масалан, чунин дуруст мебуд: { $expected }
reason-metadata-order = Охири «{ $until }» пеш аз оғози «{ $from }» аст. Яке аз онҳоро ислоҳ кунед.
reason-metadata-line = Дар маълумот дар бораи ҳуҷҷат дар сатри { $line } хато ҳаст. Ҳамон сатрро ислоҳ кунед.
reason-metadata-file = Файли «{ $file }»-ро, ки маълумот дар бораи ҳуҷҷат дорад, истифода бурда наметавонам. Ба ҷояш файли хурди матнӣ гузоред ё онро нест кунед.
reason-link = Ин пайвандест, ки ба ҳеҷ куҷо ё ба беруни ҷузвдони ҳуҷҷатҳо мебарад. Ба ҷояш худи файлро гузоред.
reason-no-permission = Ба ман хондани ин файл иҷозат нест. Хоҳиш кунед, ки ба барномаи сервер ҳуқуқи хондани он дода шавад.
reason-disk-full = Диск пур аст, аз ин рӯ чизе тағйир наёфт. Хоҳиш кунед, ки дар сервер ҷой холӣ карда шавад, ва бори дигар кӯшиш кунед.
reason-disk-error = Хондан ё навиштан дар сервер нашуд, аз ин рӯ чизе тағйир наёфт. Хоҳиш кунед, ки солим будани диск ва ҷойи холии он санҷида шавад, ва бори дигар кӯшиш кунед.
reason-not-writable = Ба ҷузвдони ҳуҷҷатҳо навиштан мумкин нест, аз ин рӯ чизе тағйир наёфт. Хоҳиш кунед, ки ба барномаи сервер ҳуқуқи навиштан дода шавад, ва бори дигар кӯшиш кунед.
reason-data-not-writable = Ба ҷузвдони маълумоти худам навиштан мумкин нест, аз ин рӯ чизе тағйир наёфт. Хоҳиш кунед, ки ба барномаи сервер ҳуқуқи навиштан дода шавад, ва бори дигар кӯшиш кунед.
reason-folder-unreadable = Ҷузвдони ҳуҷҷатҳо нест ё онро хондан мумкин нест. Хоҳиш кунед, ки он баргардонда шавад ё ба барномаи сервер ҳуқуқи хондан дода шавад.
reason-last-document = Ин ягона ҳуҷҷат аст, бе он ба чизе ҷавоб дода наметавонам. Аввал ҳуҷҷати дигарро нашр кунед.
reason-not-begun = Ҳуҷҷат танҳо баъди он вақт эътибор пайдо мекунад. Вақти дертарро интихоб кунед ё ҳуҷҷатро нест кунед.
reason-nothing-to-read = Дар ҷузвдон ягон ҳуҷҷате нест, ки хонда тавонам. Ақаллан якеро гузоред.
reason-embedder-failed = Хидмате, ки матнҳоро барои ҷустуҷӯ омода мекунад, кор накард, аз ин рӯ чизе тағйир наёфт. Дертар кӯшиш кунед; агар такрор шавад, хоҳиш кунед, ки танзими он дар сервер санҷида шавад.
reason-version-not-kept = Версияи { $version } дигар нигоҳ дошта намешавад. Инҳо ҳастанд: { $kept }
reason-changed-since = Ин файлҳои ҷузвдон баъди версияи охирин тағйир ёфтаанд ва гум мешуданд: { $files }. Аввал бояд онҳо ба ҳисоб гирифта шаванд ё онҳоро ба ҷойи дигар гузаронед.
reason-index-damaged = Маълумоте, ки аз он меҷӯям, вайрон шудааст. Онро дар сервер аз нав сохтан мумкин аст: { $command }
reason-index-of-another = Маълумоте, ки аз он меҷӯям, бо версияи дигари барнома ё бо танзими дигар сохта шудааст. Онро дар сервер аз нав сохтан мумкин аст: { $command }
reason-questions-line = Дар сатри { $line }-и файли «{ $file }» хато ҳаст. Ҳамон сатрро ислоҳ кунед.
reason-try-again = Аз тарафи ман чизе нодуруст шуд. Лутфан бори дигар кӯшиш кунед.

## Answers to announcements

answer-button-seen = Дидам
answer-button-coming = Меоям
answer-button-help = Кӯмак лозим
answer-button-noted = Қайд шуд: { $answer }
answer-button-help-noted = Ташкилкунандагон аллакай медонанд, ки ба Шумо кӯмак лозим аст. Онҳо бо Шумо тамос мегиранд.
answer-button-gone = Ин эълон дигар эътибор надорад, ба он ҷавоб додан лозим нест.
answer-button-preview = Ин танҳо пешнамоиш аст: ҷавоб ҳисоб намешавад.

## Announcements as they arrive

# Stands above the buttons that people answer with.
delivered-buttons = Лутфан, дар ин ҷо ҷавоб диҳед:
# Takes the place of a message that is too old to be deleted.
delivered-withdrawn = Ин эълон бозпас гирифта шуд ва дигар эътибор надорад.

## Audiences in plain words

audience-words-all = ҳама
audience-words-participants = иштирокчиён
audience-words-organisers = ташкилкунандагон
audience-words-staff = кормандон
audience-words-owners = соҳибон
audience-words-cohort = гурӯҳи «{ $name }»
audience-words-language = онҳое, ки забонашон { $language } аст
audience-words-person = корбари { $id }
audience-words-group = чати «{ $title }»
audience-words-topic = мавзӯи «{ $topic }» дар чати «{ $title }»
audience-words-silent = онҳое, ки ба эълони { $number } ҷавоб надодаанд
audience-words-union = { $first } ва { $last }
audience-words-only = { $whom }, аз онҳо танҳо { $only }
audience-words-except = { $whom }, ба ғайр аз инҳо: { $except }

## Moments and zones

moment-city-almaty = Алмаато
moment-city-bishkek = Бишкек
moment-city-dushanbe = Душанбе
moment-city-tashkent = Тошканд
moment-city-yerevan = Ереван
moment-city-baku = Боку
moment-city-tbilisi = Тбилиси
moment-city-seoul = Сеул
moment-unreadable = Нафаҳмидам, ки ин кадом вақт аст. Чунин нависед: 2026-12-01 18:00, 1.12 18:00, 18:00 ё «фардо 18:00».
moment-past = Ин вақт гузаштааст: { $moment }. Вақти дертарро интихоб кунед.
moment-skipped = Дар он рӯз чунин вақт нест: соатро пеш мегузоранд. Вақтҳои наздиктарин: { $before } ва { $after }.
moment-twice = Дар он рӯз соатро қафо мегузоранд ва ин вақт ду бор мешавад. Якумаш ба ҳисоб меравад.

## Announcements on their way and after

sent-title-sending = Эълони { $number } фиристода мешавад
sent-title-paused = Эълони { $number } муваққатан боздошта шуд
sent-title-sent = Эълони { $number } фиристода шуд
sent-title-cancelled = Эълони { $number } қатъ шуд
sent-title-recalled = Эълони { $number } бозпас гирифта шуд
sent-left = { $count } гиранда мондааст
sent-pace-second = дар як сония { $count } паём
sent-pace-minute = дар як дақиқа { $count } паём
sent-time-moment = камтар аз як дақиқа мондааст
sent-time-minutes = тақрибан { $count } дақиқа мондааст
sent-held = Telegram хоҳиш мекунад, ки то соати { $time } интизор шавам. Баъд худаш идома меёбад.
sent-quiet = { $count } гиранда ҳоло соатҳои оромӣ дорад: баъд аз он мегиранд.
sent-quiet-until = Аввалин: { $moment }
sent-outcome-pending = дар интизорӣ
sent-outcome-sent = расонида шуд
sent-outcome-blocked = ботро бастааст
sent-outcome-gone = дастнорас
sent-outcome-failed = Telegram рад кард
sent-outcome-skipped = фиристода нашуд
sent-outcome-unknown = расидан ё нарасиданаш маълум нест
sent-skipped-muted = эълонҳоро хомӯш кардааст
sent-skipped-left = дигар дар байни гирандагон нест
sent-skipped-quiet = соатҳои оромӣ
sent-skipped-late = то он вақт дигар муҳим набуд
sent-skipped-cancelled = пеш аз он қатъ шуд
sent-skipped-nothing = коре набуд
sent-round-send = Фиристодани дубора
sent-round-edit = Тағйири матн
sent-round-recall = Бозпас гирифтан
sent-answers = Ҷавобҳо
sent-silent = ҳанӯз ҷавоб нест
sent-by-cohort = Аз рӯйи гурӯҳҳо
sent-no-cohort = бе гурӯҳ
sent-by-language = Аз рӯйи забонҳо
sent-cancelled-missed = Дар вақти фиристоданаш ман кор намекардам ва акнун эълон дигар муҳим нест.
sent-cancelled-role-lost = Касе, ки онро тасдиқ кард, дигар ҳуқуқи эълон кардан надорад, бинобар ин фиристода нашуд.
sent-cancelled-nobody = Дар байни гирандагон касе намонд.
sent-cancelled-discarded = Онро пеш аз фиристодан нест карданд.
sent-cancelled-person = Онро ташкилкунанда қатъ кард.
sent-cancelled-kept = Дар назди онҳое, ки гирифтаанд, мемонад.
sent-button-refresh = Навсозӣ
sent-button-pause = Таваққуф
sent-button-resume = Идома додан
sent-button-stop = Қатъ кардан
sent-button-stop-sure = Бале, қатъ кардан
sent-button-table = Ҷадвали гирандагон
sent-button-names = Кӣ чӣ ҷавоб дод
sent-button-edit = Тағйири матн
sent-button-edit-sure = Дар ҳама ҷо тағйир додан
sent-button-recall = Бозпас гирифтан
sent-button-recall-sure = Бале, бозпас гирифтан
sent-button-remind = Хотиррасонӣ ба ҷавобнадодагон
sent-button-again = Дубора ба номаълумҳо
sent-button-again-sure = Бале, дубора фиристодан
sent-button-leave = Чунон ки ҳаст, мондан
sent-button-open = Кушодани эълон
sent-stop-ask = Ин эълонро пурра қатъ кунам? Дигар чизе фиристода намешавад.
sent-stop-kept = { $count } гиранда онро аллакай гирифтааст ва он дар наздашон мемонад.
sent-stop-left = { $count } гиранда онро намегирад.
sent-recall-ask = Ин эълонро аз ҳамаи гирифтагон бозпас гирам?
sent-recall-deleted = Дар назди { $count } гиранда он нест карда мешавад.
sent-recall-edited = Дар назди { $count } гиранда аз 48 соат зиёд шудааст ва Telegram иҷозаи нест кардан намедиҳад: ба ҷойи матн қайд мешавад, ки он бозпас гирифта шуд.
sent-again-ask = Ба { $count } гиранда расидан ё нарасиданаш маълум нест. Ба онҳо дубора фиристам?
sent-again-twice = Баъзеи онҳо метавонанд онро ду бор гиранд.
sent-names = Кӣ чӣ ҷавоб дод
sent-names-all = Ҳама
sent-names-nobody = Ҳанӯз ҳеҷ кас нест.
sent-edit-which = Кадом матнро тағйир додан мехоҳед?
sent-edit-write = Матни навро фиристед. Аввал онро нишон медиҳам ва пеш аз тағйир мепурсам.
sent-edit-now = Матни ҳозира, забон: { $language }
sent-edit-new = Ва ин матни нав аст:
sent-edit-text-only = Матнро танҳо бо матн иваз кардан мумкин аст. Матни навро фиристед ё чунон ки ҳаст, монед.
sent-edit-too-long = Матн { $count } аломат дарозтар аст: ин ҷо на бештар аз { $most } меғунҷад. Чизе тағйир наёфт; матни кӯтоҳтар фиристед.
sent-edit-empty = Дар он калимае нест. Чизе тағйир наёфт; матни навро фиристед.
sent-edit-same = Дар он ҷо айнан ҳамин навишта шудааст.
sent-edit-done = Матн дар ҳама ҷое, ки эълон расидааст, тағйир меёбад. Рафти кор дар корти эълон дида мешавад.
sent-left-alone = Чунон ки буд, монд.
sent-paused = Таваққуф шуд: то идома надиҳед, чизе фиристода намешавад.
sent-resumed = Идома меёбад.
sent-stopped = Қатъ шуд. Дигар чизе фиристода намешавад.
sent-recalled = Эълон бозпас гирифта мешавад. Рафти кор дар корти он дида мешавад.
sent-sent-again = Ба { $count } гиранда дубора фиристода мешавад.
sent-refreshed = Акнун ин корт рафти эълонро нишон медиҳад.
sent-nobody-silent = Ҳама гирифтагон ҷавоб доданд: ба касе хотиррасон кардан лозим нест.
sent-gone = Ин эълон дигар нест.
sent-moved-on = Дар ин миён вазъ тағйир ёфт, бинобар ин коре карда нашуд. Вазъро дар корт мебинед.
sent-role-lost = Шумо дигар эълон карда наметавонед. Агар ин хато бошад, ба соҳиби бот муроҷиат кунед.
sent-table-name = Ном
sent-table-id = ID дар Telegram
sent-table-cohorts = Гурӯҳҳо
sent-table-language = Забон
sent-table-outcome = Натиҷа
sent-table-reason = Сабаб
sent-table-answer = Ҷавоб
sent-table-when = Кай
sent-news-help = Ба касе кӯмак лозим аст
sent-news-finished = Эълон фиристода шуд, аммо шояд на ба ҳама расид
sent-news-cancelled = Эълон қатъ шуд

## Answers that rest on announcements
announced-changed-today = Имрӯз соати { $time } тағйир ёфт.
announced-changed-earlier = Тағйир ёфт: { $date }, соати { $time }.
announced-says = Ташкилкунандагон эълон карданд:
announced-source-today = имрӯз соати { $time } тағйир ёфт
announced-source-earlier = тағйир ёфт: { $date }, соати { $time }
announced-older = Дар ҳуҷҷатҳои пештара чунин навишта шудааст:
announced-not-expected = Ин ҷавоб аз эълон гирифта шудааст, ва эълон зуд куҳна мешавад. Бо фармони /expect ҷавобҳоеро қайд кунед, ки аз ҳуҷҷат гирифта шудаанд.

## Announcements before they go out

announce-help-title = Барои онҳое, ки эълон мекунанд
announce-help =
    /announce — навиштани эълон, дидани он ки кӣ мегирад, фиристодан ҳозир ё дар вақти муайян
    /announcements — эълонҳои охирин
announce-how = Он чиро, ки эълон кардан мехоҳед, фиристед: матн, сурат, ҳуҷҷат, геолокатсия, албом ё пурсиш, як паём ё чанд паём. Баъд интихоб мекунед, ки ба кӣ ва кай фиристода шавад. Бе тасдиқи Шумо чизе фиристода намешавад.
announce-more = Ҳар чизе, ки ҳоло мефиристед, ба он илова мешавад. Вақте тайёр шуд, тугмаро пахш кунед.
announce-add = Паёмеро фиристед, ки бояд илова шавад. /cancel ҳамаро чунон ки ҳаст мемонад.
announce-anew = Паёми навро фиристед. Он ҷойи ҳамаи пештараро мегирад, то он вақт чизе тағйир намеёбад. /cancel ҳамаро чунон ки ҳаст мемонад.
announce-unsupported-other = Инро эълон кардан мумкин нест. Матн, сурат, ҳуҷҷат, геолокатсия, албоми суратҳо ё ҳуҷҷатҳо ё пурсиш фиристед. Лоиҳа нигоҳ дошта шуд ва мунтазир аст.
announce-unsupported-quiz = Викторинаи дорои ҷавоби дурустро эълон кардан мумкин нест. Пурсиши оддӣ фиристед. Лоиҳа нигоҳ дошта шуд ва мунтазир аст.
announce-unsupported-mixed = Дар албом танҳо суратҳо ё танҳо ҳуҷҷатҳо шуда метавонанд. Дигар чизҳоро бо паёми алоҳида фиристед. Лоиҳа нигоҳ дошта шуд ва мунтазир аст.
announce-not-taken = Telegram ин паёмро қабул намекунад, бинобар ин илова нашуд: { $reason }. Ба тарзи дигар фиристед.
announce-not-shown = Telegram инро ба ин шакл нишон дода наметавонад: { $reason }
announce-not-taken-any-more = Паёми Шумо истифода нашуд: эълоне, ки барои он буд, дигар лоиҳа нест.
announce-edited-message = Дар лоиҳа варианти аввали паёми шумо монд. Барои тағйир додани он: { $button }
announce-write-text = Лутфан инро бо матн нависед. /cancel ҳамаро чунон ки ҳаст мемонад.
announce-cancelled = Дигар паёми Шуморо интизор нестам. Эълон чунон ки ҳаст мемонад: /announce { $number }
announce-discarded = Эълони { $number } нест карда шуд. Чизе фиристода нашуд.
announce-role-lost = Шумо дигар эълон карда наметавонед, бинобар ин чизе фиристода нашуд. Лоиҳа нигоҳ дошта шуд, ташкилкунанда онро давом дода метавонад.
announce-gone = Чунин эълон дигар нест.
announce-moved-on = Ин тугма дигар дар ин ҷо кор намекунад. Ҳолати ҳозира чунин аст.
announce-not-yet = Ҳоло фиристодан мумкин нест: сабаб дар корт навишта шудааст.
announce-changed-meanwhile = Онро дар ин миён касе тағйир дод. Пеш аз фиристодан бори дигар нигоҳ кунед.
announce-unknown-number = Эълони { $number } нест. Эълонҳои охирин: /announcements
announce-card-draft = Эълони { $number }: лоиҳа
announce-card-approved = Эълони { $number }: тасдиқ шуд
announce-when-at-once = Баробари тасдиқ кардан
announce-when = Фиристода мешавад: { $moment }
announce-until = Эътибор дорад то: { $moment }
announce-until-none = Бемуҳлат эътибор дорад
announce-urgent = Фаврӣ: дар соатҳои оромӣ ҳам мерасад
announce-usual = Фаврӣ нест: охири соатҳои оромиро интизор мешавад
announce-reach = { $count } нафар
announce-reach-groups = { $count } чати гурӯҳӣ
announce-reach-muted = намегиранд, чунки эълонҳоро хомӯш кардаанд: { $count }
announce-reach-blocked = намегиранд, чунки ботро бастаанд: { $count }
announce-reach-quiet = ҳоло дар соатҳои оромӣ: { $count }
announce-problem-empty = Ҳоло чизе барои фиристодан нест. Паём илова кунед.
announce-problem-too-long = Матн { $over } аломат дарозтар аст; на бештар аз { $most } аломат меғунҷад.
announce-problem-too-long-in = { $language }: матн { $over } аломат дарозтар аст; на бештар аз { $most } аломат меғунҷад.
announce-problem-incomplete-language = { $language }: матн нопурра аст. Боқимондаро нависед ё матнро хориҷ кунед.
announce-problem-unapproved-language = { $language }: матнро ҳанӯз касе тасдиқ накардааст. Бинед ва тасдиқ кунед ё хориҷ кунед.
announce-problem-too-many-buttons = На бештар аз { $most } тугма меғунҷад.
announce-problem-too-many-parts = Дар як эълон на бештар аз { $most } паём меғунҷад.
announce-problem-bad-button = Тугмаи «{ $label }» бояд як сатр бошад, на дарозтар аз { $most } аломат.
announce-problem-bad-audience = Маълум нест, ки барои кист: аз аломати { $at } сар карда хонда намешавад. Он ҷо бояд бошад: { $expected }
announce-problem-no-audience = Интихоб кунед, ки барои кист.
announce-problem-nobody = Онро касе намегирад. Гирандагони дигарро интихоб кунед.
announce-problem-past-time = Вақти фиристодан гузаштааст. Вақти дигарро интихоб кунед.
announce-problem-useless-time = То вақти фиристодан он аз эътибор меафтад. Вақти пештарро интихоб кунед ё муҳлаташро дароз кунед.
announce-audience-choose = Барои кист?
announce-audience-write = Нависед, ки барои кист. Масалан:
announce-audience-bad = Аз ин ҷо хонда натавонистам:
announce-audience-expected = Ин ҷо бояд бошад:
announce-audience-example = Мисоли пурра:
announce-time-choose = Кай фиристода шавад?
announce-time-write = Рӯз ва вақтро аз рӯйи соати барнома нависед. Масалан:
announce-time-hour = Баъди як соат
announce-time-evening = Имрӯз соати 18:00
announce-time-tomorrow = Фардо соати 08:00
announce-time-at-once = Фавран, бе вақти муайян
announce-until-choose = То кай эътибор дорад?
announce-until-why = Баъд аз он фиристода намешавад ва ҷавобҳо ба он такя намекунанд.
announce-until-write = Нависед, ки то кадом рӯз ва вақт эътибор дорад, аз рӯйи соати барнома. Масалан:
announce-answers-choose = Бо кадом тугмаҳо ҷавоб додан мумкин аст?
announce-answers-write = Нависед, ки дар тугмаҳои Шумо чӣ бошад, ҳар якеро дар сатри алоҳида. Ҳамагӣ на бештар аз { $most }.
announce-languages-title = Забонҳо
announce-languages-how = Касе ки ба забони худаш матн надорад, онро ба забони барнома ё матни Шуморо ({ $language }) мехонад.
announce-language-original = матни Шумо
announce-language-ready = фиристода мешавад
announce-language-unapproved = лоиҳаи тарҷума, ҳанӯз тасдиқ нашудааст
announce-language-incomplete = нопурра
announce-language-missing = нест
announce-language-written = { $language }: матн навишта шуд.
announce-language-no-words = Ба ин забон чизе барои навиштан нест.
announce-text-write = { $language }: ба ин забон нависед
announce-text-lines = Бо як паёми матнӣ фиристед, шумораи сатрҳо: { $count }. Аввал савол, баъд ҳар вариант дар сатри нав.
announce-translating = Лоиҳаи тарҷумаҳоро тайёр мекунам. Каме интизор шавед.
announce-translate-nothing = Забоне барои тарҷума намондааст.
announce-translation-unavailable = { $language }: модел ҳоло ҷавоб намедиҳад. Дертар кӯшиш кунед ё худатон нависед.
announce-translation-malformed = { $language }: ҷавоби модел корношоям аст. Бори дигар кӯшиш кунед ё худатон нависед.
announce-translation-missing = { $language }: қабул нашуд, чунки ин афтода мондааст: { $missing }
announce-translation-added = { $language }: қабул нашуд, чунки ин беасос илова шудааст: { $added }
announce-list = Эълонҳо
announce-list-empty = Ҳанӯз эълоне нест. Оғоз кунед: /announce
announce-state-draft = лоиҳа
announce-state-approved = тасдиқ шуд
announce-state-sending = фиристода мешавад
announce-state-paused = таваққуф
announce-state-sent = фиристода шуд
announce-state-cancelled = қатъ шуд
announce-state-recalled = бозпас гирифта шуд
announce-sure-now = Ҳозир фиристода шавад ({ $whom })?
announce-sure-at = Дар ин вақт фиристода шавад ({ $whom }): { $moment }?
announce-sure-discard = Лоиҳаи { $number } тамоман нест карда шавад?
announce-sure-stop = Эълони { $number } пеш аз фиристодан қатъ карда шавад?
announce-button-card = Бозгашт
announce-button-preview = Нишон додан
announce-button-add = Илова кардани паём
announce-button-anew = Тағйири матн
announce-button-send = Ҳозир фиристодан
announce-button-schedule = Таъини вақт
announce-button-approve = Тасдиқи вақт
announce-button-audience = Барои кӣ
announce-button-languages = Забонҳо
announce-button-answers = Тугмаҳо
announce-button-until = Муҳлат
announce-button-urgent = Фаврӣ кардан
announce-button-usual = Фаврӣ нест
announce-button-discard = Нест кардан
announce-button-discard-sure = Бале, нест шавад
announce-button-unapprove = Боз ба лоиҳа
announce-button-stop = Қатъ кардан
announce-button-stop-sure = Бале, қатъ шавад
announce-button-sure-now = Бале, ҳозир фиристед
announce-button-sure-at = Бале, дар ин вақт
announce-button-write-audience = Навиштан
announce-button-write-time = Навиштан
announce-button-write-until = Навиштан
announce-button-write-answers = Худам менависам
announce-button-no-own-answers = Хориҷи тугмаҳои ман
announce-button-translate = Лоиҳаи тарҷумаҳо
announce-button-language-see = Чӣ тавр мерасад
announce-button-language-write = Навиштан
announce-button-language-approve = Тасдиқ кардан
announce-button-language-remove = Хориҷ кардан
announce-button-language-original = Матни ман: { $language }

## People: announcements on or off, quiet hours, invitations, lists
command-mute = Эълонҳоро хомӯш кардан
command-unmute = Эълонҳоро аз нав фаъол кардан
command-quiet = Кай эълонҳо бояд интизор шаванд
mute-on = Акнун ба Шумо эълон намеояд, эълони фаврӣ ҳам. Ба саволҳоятон мисли пештара ҷавоб медиҳам. Аз нав фаъол кардан: /unmute
mute-off = Акнун эълонҳо ба Шумо аз нав меоянд.
mute-help =
    /mute, /unmute — эълонҳоро хомӯш кардан, аз нав фаъол кардан
    /quiet — соатҳое, ки эълонҳо интизор мешаванд
quiet-hours = Соатҳои оромии Шумо: { $hours } (бо вақти { $zone })
quiet-none = Соатҳои оромӣ надоред: эълонҳо ҳар вақт меоянд.
quiet-what = Дар ин соатҳо эълонҳо интизор мешаванд. Танҳо эълонҳои фаврӣ дарҳол меоянд, масалан, агар автобус барвақттар равад.
quiet-muted = Шумо эълонҳоро тамоман хомӯш кардаед. Аз нав фаъол кардан: /unmute
quiet-other = Соатҳои дигар: { $example }
quiet-off = Бе соатҳои оромӣ
quiet-zone-is = Минтақаи вақт: { $zone }
quiet-zone-choose = Соатҳои оромӣ бо вақти кадом шаҳр ҳисоб шаванд?
quiet-zone-programme = Мисли барнома: { $zone }
quiet-unreadable = Ин соатҳоро нафаҳмидам. Ин тавр нависед: { $example }
access-closed = Ман ба иштирокчиёни барномаи «{ $programme }» кӯмак мекунам, онҳо бо даъватнома меоянд.
access-contact = Барои гирифтани он муроҷиат кунед: { $contact }
access-organiser = Онро аз ташкилкунанда пурсед.
access-forget = Баъд аз ин танҳо бо даъватномаи нав метавонам ба Шумо ҷавоб диҳам.
invite-welcome = Ба барномаи «{ $programme }» хуш омадед!
invite-again = Шумо аллакай иштирокчии барномаи «{ $programme }» ҳастед.
invite-cohorts = Гурӯҳи Шумо: { $cohorts }
invite-became-organiser = Акнун Шумо ташкилкунанда ҳастед: метавонед эълон фиристед ва одамонро даъват кунед. Муфассал: /help
invite-became-staff = Акнун Шумо ҳуҷҷатҳоро пеш мебаред. Муфассал: /help
invite-became-owner = Акнун Шумо соҳиби ин бот ҳастед. Муфассал: /help
invite-ended-expired = Муҳлати ин даъватнома гузаштааст.
invite-ended-used-up = Ин даъватнома аллакай истифода шудааст.
invite-ended-revoked = Ин даъватнома бозпас гирифта шудааст.
invite-ended-unknown = Чунин даъватномаро намешиносам; шояд пайванд пурра нусхабардорӣ нашудааст.
invite-ask-contact = Барои гирифтани нав муроҷиат кунед: { $contact }
invite-ask = Аз ташкилкунанда даъватномаи нав пурсед.
invite-notice = { $who } бо даъватномаи «{ $label }» омад, нақши нав: { $role }
invite-role-participant = Иштирокчӣ
invite-role-organiser = Ташкилкунанда
invite-role-staff = Корманд
invite-role-owner = Соҳиб
invite-help =
    /invite — пайванд ва сурат барои даъвати одамон
    /people — чанд нафар ҳастанд ва эълон ба кӣ мерасад
    Файли CSV бо ном ва гурӯҳ — даъватнома барои ҳар кас
invite-new = Даъватномаи нав
invite-form = Интихоб кунед, ки он барои кист, чанд вақт эътибор дорад ва чанд нафар бо он омада метавонанд.
invite-line = Ё дар як сатр нависед:
invite-no-cohort = Бе гурӯҳ
invite-no-end = Бе муҳлат
invite-days = { $count } рӯз
invite-any-uses = Бе маҳдудият
invite-any-language = Ҳар забон
invite-language = Бо омадагон ба кадом забон салом кунам? Агар забони дигар интихоб накарда бошанд, ҳамин мемонад.
invite-button-make = Сохтан
invite-button-list = Ҳамаи даъватномаҳо
invite-button-copy = Нусхагирии пайванд
invite-button-revoke = Бозпас гирифтан
invite-button-revoke-sure = Бале, бозпас гиред
invite-button-keep = Не, бимонад
invite-made = Бо як пахши ин пайванд одам сабт мешавад. Онро танҳо ҳозир нишон медиҳам: нигоҳ доред ё дарҳол фиристед.
invite-until = то { $moment }
invite-came = { $count } нафар омад
invite-came-of = омаданд: { $uses } аз { $most }
invite-list = Даъватномаҳо
invite-none = Ҳанӯз нест. Сохтан: /invite
invite-list-revoke = Барои бозпас гирифтан пахш кунед:
invite-personal = Даъватномаҳои шахсӣ аз рӯйи рӯйхат: { $made }, истифодашуда: { $used }
invite-state-expired = муҳлаташ гузаштааст
invite-state-used-up = истифода шудааст
invite-state-revoked = бозпас гирифта шудааст
invite-revoke-ask = Даъватномаи «{ $label }»-ро бозпас гирам? Дигар касе бо он намеояд; омадагон мемонанд.
invite-revoked = Даъватномаи «{ $label }» бозпас гирифта шуд.
invite-line-unread = «{ $part }»-ро нафаҳмидам. Чизе сохта нашуд. Ин тавр нависед:
invite-line-past = «{ $part }» аллакай гузаштааст. Чизе сохта нашуд. Ин тавр нависед:
invite-line-role-not-allowed = «{ $part }»: ба ин нақш танҳо соҳибон даъват мекунанд. Чизе сохта нашуд. Барои иштирокчиён ин тавр нависед:
people-total = { $count } нафар
people-reachable = Эълон мерасад: { $count }
people-muted = Эълонҳоро хомӯш кардаанд: { $count }
people-blocked = Маро бастаанд: { $count }
people-by-cohort = Аз рӯйи гурӯҳҳо
people-by-language = Аз рӯйи забонҳо
people-by-role = Аз рӯйи нақшҳо
people-no-cohort = Бе гурӯҳ
people-understood = Ин тавр фаҳмидам: { $count } нафар
people-faults = { $count } сатр гирифта нашуд
people-fault-no-name = Сатри { $line }: ном нест
people-fault-no-cohort = Сатри { $line }: гурӯҳ нест
people-fault-too-long = Сатри { $line }: ном ё гурӯҳ хеле дароз аст
people-fault-unknown-language = Сатри { $line }: чунин забонро надорам
people-fault-twice = Сатри { $line }: ин кас аллакай дар рӯйхат ҳаст
people-ignored = Ин сутунҳо ба назар гирифта намешаванд, нақш бо рӯйхат дода намешавад: { $columns }
people-nothing = Касе барои даъват нест. Файлро ислоҳ карда, аз нав фиристед.
people-not-yet = Ҳанӯз чизе сохта нашудааст. Ҳар кас пайванди худ ва ҳар гурӯҳ як пайванди умумӣ мегирад.
people-button-make = { $count } даъватнома сохтан
people-list-or-document = Ин чӣ файл аст?
people-button-list = Рӯйхати одамон барои даъват
people-button-document = Ҳуҷҷат барои ҷавобҳо
people-taken-as-document = Ҳамчун ҳуҷҷат барои ҷавобҳо гирифта шуд.
people-wrong-columns = Сатри сарлавҳа бо сутунҳои «ном» ва «гурӯҳ» лозим аст, агар хоҳед, «забон» ҳам. Ман ёфтам: { $found }. Чизе сохта нашуд. Мисол:
people-too-many = Дар рӯйхат бештар аз { $limit } нафар мумкин нест. Онро тақсим кунед. Чизе сохта нашуд.
people-made = { $count } даъватнома. Пайвандҳоро танҳо дар ин ҷо нишон медиҳам: ҳар якеро ба соҳибаш расонед.
people-made-already = Ин даъватномаҳо аллакай сохта шудаанд.
people-cohort-links = Як пайванд барои ҳар гурӯҳ — барои онҳое, ки пайванди худро надоранд:
people-column-name = Ном
people-column-cohort = Гурӯҳ
people-column-link = Пайванд
