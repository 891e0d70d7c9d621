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
    Дар бораи Шумо инҳоро нигоҳ медорам: ID-и Шумо дар Telegram, забони интихобкардаатон, саволҳои Шумо бо ҷавобҳои ман то { $days } рӯз (барои фаҳмидани саволи «ва рӯзи дигар?»), баҳоҳои Шумо ба ҷавобҳо ва саволҳое, ки беҷавоб мондаанд.
    Ному рақами телефонро нигоҳ намедорам. Ин маълумотро ба ҷуз ташкилкунандагон касе дида наметавонад.
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
