# Kyrgyz. A noun stays singular after a number.

language-name = Кыргызча

## Start and help

start-greeting = Саламатсызбы! Мен «{ $programme }» программасынын жардамчысымын.
start-how =
    Программа тууралуу каалаган нерсеңизди сураңыз: убакыт, өтө турган жерлер, мейманкана, тамак, виза, байланыш. Уюштуруучулардын документтерине таянып жооп берем жана анын кайсы жерде жазылганын көрсөтөм.
start-language = Он тилдин каалаганында жаза аласыз. Жооптун тилин тандоо: /language
help-title = Эмне кыла алам
help-ask = Сурооңузду кесиптешиңизге жазгандай эле жазыңыз. Мисалы: { $example }
help-example = Мейманканада эртең мененки тамак саат канчада?
help-group = Топто мени белгилеңиз же билдирүүмө жооп жазыңыз.
help-commands =
    /docs — программанын документтери
    /sources — акыркы жообумдун булактары, толугу менен
    /language — тилди тандоо
    /privacy — Сиз жөнүндө эмнелерди сактайм
    /forget — Сиз жөнүндө сактаганымдын баарын өчүрүү
help-contact = Уюштуруучу менен байланышуу: { $contact }

command-start = Баштоо
command-help = Эмне кыла алам
command-language = Тилди тандоо
command-sources = Акыркы жооптун булактары
command-docs = Программанын документтери
command-privacy = Сиз жөнүндө эмнелер сакталат
command-forget = Сиз жөнүндө маалыматты өчүрүү

## Language

language-choose = Кайсы тилде жооп берейин?
language-automatic = Суроонун тилинде
language-set = Эми кыргызча жооп берем.
language-set-automatic = Эми сурооңуздун тилинде жооп берем.

## Answers

answer-quoted = Документтерде мындай деп жазылган:
answer-sources = Булактар
answer-source-updated = жаңыртылган күнү: { $date }
answer-source-sample = үлгү, маалыматы ойдон чыгарылган
place-page = { $number }-бет
place-slide = { $number }-слайд
place-row = { $number }-сап
place-sheet = «{ $name }» барагы
button-useful = Пайдалуу
button-not-useful = Пайдалуу эмес

not-known = Программанын документтеринен бул тууралуу эч нерсе тапкан жокмун.
not-known-contact = Уюштуруучуга кайрылып көрүңүз: { $contact }
not-known-organiser = Уюштуруучуга кайрылып көрүңүз.
not-known-related = Балким, булардын бири жардам берер:
unavailable = Азыр издей албай жатам, мүчүлүштүк менин тарабымда. Бир мүнөттөн кийин кайра сурап көрүңүз.
unavailable-contact = Шашылыш болсо: { $contact }

feedback-thanks-useful = Рахмат! Жардам бергениме кубанычтамын.
feedback-thanks-not-useful = Рахмат. Уюштуруучулар бул жооптун жардам бербегенин көрүшөт.

## Sources and documents

sources-title = Акыркы жообумдун булактары
sources-none = Булактарын көрсөтө турган жооп азырынча жок. Адегенде суроо бериңиз.
sources-outdated = Акыркы жообума негиз болгон документтер андан бери өзгөрдү. Сурооңузду кайра бериңизчи.
docs-title = Программанын { $count } документи бар. Ачуу үчүн аталышын басыңыз.
docs-empty = Азырынча документ жок. Уюштуруучуга кайрылып көрүңүз.
docs-page = { $page } / { $pages }
docs-not-found = Бул документ эми жок. Бүгүнкү тизме: /docs
docs-link = «{ $title }» документин бул жерден окуй аласыз:
docs-failed = Бул документти азыр жөнөтө алган жокмун. Бир мүнөттөн кийин кайра аракет кылып көрүңүз.
button-next = Кийинки
button-previous = Артка

## Privacy

privacy =
    Сиз жөнүндө сактаганым: Telegram идентификаторуңуз (ID) жана атыңыз, тандаган тилиңиз, тобуңуз жана кайсы чакыруу менен келгениңиз, кулактандырууну качан каалаарыңыз, суроолоруңуз менен жоопторум — { $days } күн бою («эртеси күнүчү?» деген суроону түшүнүү үчүн), жоопторго койгон бааларыңыз жана жоопсуз калган суроолор.
    Телефон номериңизди сактабайм. Бул маалыматты уюштуруучулардан башка эч ким көрө албайт.
privacy-model-none = Сырткы тил модели жок иштейм: суроолоруңуз программанын өз серверинде калат.
privacy-model = Суроолоруңуз жана документтердин үзүндүлөрү { $model } тил моделине жөнөтүлөт.
privacy-search = Керектүү үзүндүлөрдү табуу үчүн суроолоруңуз { $model } моделине жөнөтүлөт.
privacy-forget = Баарын өчүрүү: /forget
forget-ask = Сиз жөнүндө сактаганымдын баарын — тилди, суроолорду, жоопторду, бааларды — өчүрөйүнбү? Аны кайра калыбына келтирүүгө болбойт.
forget-yes = Ооба, өчүрүлсүн
forget-no = Жок, калсын
forget-done = Өчүрүлдү. Эми Сиз жөнүндө эч нерсе билбейм. Каалаган убакта кайра баштай аласыз.
forget-kept = Макул, эч нерсе өчүрүлгөн жок.

## What I cannot take

kind-photo = Азырынча сүрөттөрдү окуй албайм. Сураныч, сурооңузду текст түрүндө жазыңыз.
kind-voice = Азырынча үн билдирүүлөрдү уга албайм. Сураныч, сурооңузду текст түрүндө жазыңыз.
kind-sticker = Сонун стикер экен! Мен жазуу түрүндөгү суроолорго жооп берем: эмнени билгиңиз келет?
kind-file = Бул жерде файл кабыл ала албайм. Сураныч, сурооңузду текст түрүндө жазыңыз.
kind-location = Азырынча геолокацияны түшүнбөйм. Кайда баргыңыз келгенин жазыңыз, издеп көрөйүн.
kind-other = Жазуу түрүндөгү суроолорду гана түшүнөм. Эмнени билгиңиз келет?
question-empty = Бул жерден суроо тапкан жокмун. Сураныч, аны сөз менен жазыңыз, мисалы: { $example }
question-too-long = Бул мен үчүн өтө узун. Сураныч, сурооңузду { $limit } белгиден ашырбай жазыңыз.
unknown-command = Бул буйрукту билбейм. Колумдан келгени: /help
unknown-button = Бул баскыч эми иштебейт. Кайра сураңыз же муну караңыз: /help
fault = Менин тарабымда мүчүлүштүк чыкты. Бир мүнөттөн кийин кайра аракет кылып көрүңүз.

## The corpus, for staff

help-shelf =
    /docs — бардык документтер: алмаштыруу, колдонуудан алуу, өчүрүү
    /history — ким эмнени өзгөрттү жана мурунку версияга кайтуу
    /expect — жакшы жоопко жооп катары: аны ар бир жаңы версияда текшерем

shelf-title = Бардык документтер: { $count }
shelf-empty = Азырынча документ жок. Баштоо үчүн мага файл жөнөтүңүз.
shelf-expired = мөөнөтү өткөн
shelf-not-yet = азырынча күчүнө кире элек
shelf-limited = баарына арналган эмес
shelf-language = Тили: { $language }
shelf-audience = Кимге арналган: { $audience }
shelf-valid-always = Мөөнөтү чектелген эмес
shelf-valid-from = Күчүнө кирген убактысы: { $date }
shelf-valid-until = Мөөнөтү бүтөр убакыт: { $date }
shelf-expired-since = Мөөнөтү өткөн убакыт: { $date }
shelf-updated = Жаңыртылган убактысы: { $date }
shelf-passages = Үзүндүлөрдүн саны: { $count }
shelf-button-list = Бардык документтер
shelf-button-download = Жүктөп алуу
shelf-button-replace = Алмаштыруу
shelf-button-retire = Колдонуудан алуу
shelf-button-remove = Өчүрүү
shelf-button-history = Тарыхы
shelf-replace-send = Эми «{ $title }» документинин жаңы файлын жөнөтүңүз. Он мүнөттүн ичинде жөнөткөн кийинки файлыңыз, аталышы кандай болбосун, ушунун ордуна арналат.
shelf-retire-choose = «{ $title }» документи качантан баштап жоопторго эсепке алынбасын?
shelf-button-now = Азыртан баштап
shelf-button-today = Бүгүнкү күндүн аягында
shelf-button-tomorrow = Эртеңки күндүн аягында
shelf-retire-ask-now = «{ $title }» документи азыртан баштап жоопторго эсепке алынбайт. Файл папкада калат. Ошентейинби?
shelf-retire-ask = «{ $title }» документи ушул убакыттан баштап жоопторго эсепке алынбайт: { $from }. Файл папкада калат. Ошентейинби?
shelf-button-retire-sure = Ооба, колдонуудан алынсын
shelf-retired = «{ $title }» документи ушул убакыттан баштап колдонуудан алынды: { $from }. Күчүндөгү версия: { $version }.
shelf-retired-already = Ал убакта бул документ ансыз да күчүндө болбойт.
shelf-remove-ask = «{ $title }» документин өчүрөйүнбү? Файлы папкадан алынат, жооптор мындан ары ага таянбайт. Мурунку версияга кайтсаңыз, ал да кайра келет.
shelf-button-remove-sure = Ооба, өчүрүлсүн
shelf-removed = «{ $title }» документи өчүрүлдү. Күчүндөгү версия: { $version }.
shelf-gone = Бул документ эми жок.
shelf-failed = Муну аткарууга мүмкүн болбоду. { $reason }

history-title = Акыркы өзгөрүүлөр
history-empty = Азырынча эч нерсе өзгөргөн жок.
history-you = Сиз
history-person = колдонуучу { $id }
history-folder = папка
history-version = { $version }-версия
history-action-published = жарыяланды
history-action-replaced = алмаштырылды
history-action-noted = жазуу кошулду
history-action-retired = колдонуудан алынды
history-action-removed = өчүрүлдү
history-action-rolled-back = мурунку версияга кайтты
history-action-expected = күтүлгөн жооп белгиленди
history-action-ingested = папкадан алынды
history-button-versions = Версиялар
history-versions = Сакталган версиялар
history-no-versions = Азырынча версия жок.
history-documents = документтердин саны: { $count }
history-in-force = күчүндө

rollback-button = { $version }-версияга кайтуу
rollback-what = Кайтканда бардык документтер ошол версиядагы калыбына келет: андан кийин кошулганы алынат, өзгөртүлгөнү менен өчүрүлгөнү кайра келет.
rollback-ask = { $version }-версияга кайтайынбы? Анын убактысы: { $date }.
rollback-sure = Ооба, кайтуу
rollback-undo = Мурунку версияга кайтуу
rollback-done = Документтер { $version }-версиядагы калыбына келди. Күчүндөгү версия: { $now }.
rollback-meanwhile = Бул аралыкта башка версия күчүнө кирди же бул версия эми сакталбайт. Кайра карап көрүңүз: /history

expect-how = Жоопторумдун бирине /expect деп жооп жазыңыз — ошондо ар бир жаңы версияда ал суроонун жообу ошол эле документтен алынарын текшерем.
expect-added = Белгиленди: «{ $question }» суроосунун жообу «{ $title }» документинен алынышы керек. Муну ар бир жаңы версияда текшерем.
expect-added-not-known = Белгиленди: документтерде «{ $question }» суроосунун жообу болбошу керек. Муну ар бир жаңы версияда текшерем.
expect-known = Бул мурда эле белгиленген: «{ $question }»

notice-refused = Документтердин { $version }-версиясына өтө алган жокмун
notice-refused-unknown = Документтердин жаңы версиясына өтө алган жокмун
notice-serving = Мурункудай эле { $version }-версия боюнча жооп берем.
notice-failed = Документтерди жаңыртууга мүмкүн болбоду
notice-failed-serving = Мурунку документтер боюнча жооп бере берем.
notice-published = { $version }-версия папкадан жарыяланды
notice-skipped = Өткөрүлүп жиберилген файлдар: { $count }
notice-broken = Эми күткөндөй болбой калган жооптор: { $count }

## Documents from staff

help-staff = Документтерди жүргүзгөндөр үчүн
help-upload = Файл жөнөтүңүз, жарыялоодон мурун андан эмнени түшүнгөнүмдү көрсөтөм. Жазуусунда булар болушу мүмкүн: аталышы; тили; кимге; жарактуу мөөнөтү. Мисалы: { $example }
help-upload-title = Автобус планы
help-note = /note жана бир нече сап — документ түрүндөгү кыска кулактандыруу
upload-photo = Telegram сүрөттү кичирейтип, тексти окулбай калат. Сураныч, файл катары жөнөтүңүз: кыстыргыч → Файл.
upload-too-large = «{ $name }» файлы { $limit } МБдан чоң, ал эми Telegram ботторго андан чоң файл бербейт. Аны бөлүңүз, сүрөттөрүн кичирейтиңиз же серверимдеги документтер папкасына салдырыңыз: ошол жерден табам.
upload-failed = «{ $name }» файлын Telegramдан ала албадым. Сураныч, кайра жөнөтүңүз.
note-empty = Кулактандырууну буйруктан кийин жазыңыз, бир нече сап болсо да болот. Мисалы: { $example }
note-example = /note 2-автобус 08:15те 3-чыгуудан жөнөйт.
note-until = Кулактандыруу убактылуу гана керекпи? Жарыялоодон мурун 📅 баскычын басыңыз.
audience-all = баарына
audience-participants = бардык катышуучуларга
audience-organisers = уюштуруучуларга гана
audience-staff = кызматкерлерге гана
audience-owners = ээлерине гана
audience-cohort = «{ $name }» тобуна гана
draft-heading = Азырынча жарыялана элек. Түшүнгөнүм бул:
draft-heading-album = { $count } файл, азырынча жарыялана элек:
draft-same = Бул документ дал ушул бойдон азыр деле күчүндө.
draft-same-short = азыр деле күчүндө
draft-language = Тили: { $language }
draft-audience = Кимге: { $audience }
draft-no-end = Мөөнөтсүз жарактуу
draft-valid-until = Жарактуу мөөнөтү: { $moment } чейин
draft-passages = { $count } үзүндү
draft-opening = Башы:
draft-existing = «{ $title }» документи мурунтан эле бар ({ $path }).
draft-compared = Үзүндүлөр: жаңысы { $added }, жоголоору { $removed }, өзгөрбөгөнү { $kept }
draft-replaces = { $path } ордуна
draft-empty-pages = Тексти жок, балким, сүрөтү гана бар барактар: { $pages }. Анда жазылганды эч ким таба албайт.
draft-findings-more = дагы { $count } эскертүү
draft-fault-title = Жазуудагы «{ $part }» аталыш үчүн өтө узун.
draft-fault-language = Жазуудагы «{ $part }» менин он тилимдин бири эмес. Төмөндөн тандаңыз.
draft-fault-audience = Жазуудагы «{ $part }» документ кимге арналганын билдирбейт; мисалы, мындай болушу керек: { $example }. Төмөндөн тандаңыз.
draft-fault-valid-until = Жазуудагы «{ $part }» күн эмес; 2026-12-01 же 2026-12-01 18:00 болушу керек. Күндү төмөндөн тандаңыз.
draft-refused = «{ $name }» файлын колдоно албайм:
draft-changes-unknown = Текшерүү суроолорун бере албадым:
draft-change-breaks = «{ $question }» деген суроого эми күтүлгөн жооп берилбейт: { $before } → { $after }
draft-change-other = «{ $question }» деген суроого башка жооп берилет: { $before } → { $after }
draft-change-missed = «{ $question }» деген суроого дагы эле күтүлгөн жооп берилбейт: { $after }
draft-change-rewords = «{ $question }» деген суроонун жообу өзгөрөт: «{ $before }» → «{ $after }»
draft-changes-more = дагы { $count } суроо
draft-answer-not-known = жооп жок
draft-answer-unavailable = азыр жооп жок
draft-button-publish = Жарыялоо
draft-button-replace = Эскисинин ордуна жарыялоо
draft-button-keep-both = Экөөнү тең калтыруу
draft-button-language = Тили
draft-button-audience = Кимге
draft-button-until = Мөөнөтү
draft-button-discard = Жарыялабоо
draft-audience-hint = Башка топ үчүн файлды мындай жазуу менен кайра жөнөтүңүз: { $example }
draft-until-today = Бүгүнкү күндүн аягына чейин
draft-until-tomorrow = Эртеңки күндүн аягына чейин
draft-until-week = Бир жума
draft-until-without-end = Мөөнөтсүз
draft-working = Жарыялап жатам…
draft-published = Жарыяланды. Эми жооптор { $version }-версияга таянат.
draft-discarded = Макул, эч нерсе жарыяланган жок.
draft-gone = Бул мурун эле чечилген.
draft-failed = Эч нерсе жарыяланган жок, документтер мурдагыдай.

## Документтерди текшергенде табылган кемчиликтер

finding-past-validity = Документ { $date } чейин жарактуу болгон, эми жоопторго катышпайт. Аны өчүрүңүз же мөөнөтүн узартыңыз.
finding-dates-gone-by = Документтеги күндөрдүн баары өтүп кеткен, акыркысы – { $date }. Аны жаңыртыңыз, качанга чейин жарактуу экенин көрсөтүңүз же өчүрүңүз.
finding-conflicting-session = «{ $session }»: бул жерде { $here }, ал эми «{ $other }» документинде { $there }. Кайсынысы туура экенин тактап, экинчисин оңдоңуз.
finding-wrong-weekday =
    «{ $quote }» деп жазылган, бирок { $date } – { $weekday ->
        [mon] дүйшөмбү
        [tue] шейшемби
        [wed] шаршемби
        [thu] бейшемби
        [fri] жума
        [sat] ишемби
       *[sun] жекшемби
    }. Жуманын күнүн же датаны оңдоңуз.
finding-missing-header = Таблицанын биринчи сабында тилкелердин аттары эмес, маалыматтар турат: «{ $opening }». Анын үстүнө тилкелердин аттары жазылган сап кошуңуз.
finding-picture-page = { $count } бетте текст жок ({ $pages }), балким, алар сүрөт: андан эч нерсе табылбайт. Текстин белгилөөгө боло турган файлды салыңыз.
finding-near-duplicate = { $count } үзүндү «{ $other }» документинде да дээрлик сөзмө-сөз бар: «{ $quote }». Текстти бир жерде калтырыңыз, болбосо оңдоо экинчисине кирбей калат.
finding-mixed-language = Тексттин { $share } % жакыны башка тилде («{ $found }»). Ал өз тилинде табылып, келтирилиши үчүн өзүнчө документке чыгарыңыз.
finding-declared-language = Документтин тили «{ $declared }» деп көрсөтүлгөн, бирок тексти «{ $found }» тилинде. Документтин тилин оңдоңуз.
finding-one-language = Бул документ бир гана тилде бар, ал эми башкаларынын котормолору бар. Катышуучуларга керектүү котормолорду кошуңуз.
finding-addresses-assistant = Текст жардамчыга буйрук берип жатат: «{ $quote }». Аны алып салып, документ кайдан келгенин тактаңыз.
finding-invisible-characters = Текстте { $count } көрүнбөгөн белги бар. Алар сөздөрдү жашыра алат, ошондуктан калтырылып кетти. Ошол жерди текшерип, жөнөкөй текст менен кайра териңиз.

## Why a file or a change is refused

reason-unknown-kind = Мындай түрдөгү файлдарды окубайм. Булардын бири ылайыктуу: { $kinds }
reason-old-kind = { $kind } түрүндөгү файлдарды окубайм. Файлды ачып, ушул түрлөрдүн биринде сактаңыз: { $better }
reason-macro-kind = Макросу бар файлдарды ({ $kind }) окубайм. Файлды макроссуз, ушул түрлөрдүн биринде сактаңыз: { $better }
reason-wrong-extension = Файлдын аты { $extension } менен бүтөт, бирок ичиндегиси башка түрдө. Атынын аягын оңдоңуз же файлды { $extension } түрүндө кайра сактаңыз.
reason-password = Файл сырсөз менен корголгон. Аны ачып, сырсөзүн алып салыңыз да, кайра сактаңыз.
reason-password-or-old = Файл сырсөз менен корголгон же эски кеңсе программасында жасалып, аты өзгөртүлгөн. Аны ачып, сырсөзүн алып салыңыз да, { $extension } түрүндө сактаңыз.
reason-drm = Файл көчүрүүдөн корголгон, тексти жабык. Басмасынан коргоосуз көчүрмөсүн сураңыз же текстин башка форматта колдонуңуз.
reason-empty = Файл бош. Аны кайра сактап, дагы бир жолу аракет кылыңыз.
reason-no-text = Файлда текст жок. Текст кошуңуз же бул файлсыз эле коюңуз.
reason-pictures-only = Файлдан текст окулган жок, балким, анда барактардын сүрөтү гана бар. Текстин белгилөөгө боло турган түрүн же ачыгыраак сүрөттөрүн колдонуңуз.
reason-pictures-ocr-off = Файлда тексттин ордуна сүрөт бар, мен болсо бул жерде сүрөттү окубайм. Текстин белгилөөгө боло турган түрүн колдонуңуз же серверге { $program } орнотуп, { $setting } деп тууралоону сураныңыз.
reason-program-missing = Сүрөттөгү текстти окуй албайм: серверде керектүү программа жок. Текстин белгилөөгө боло турган түрүн колдонуңуз же серверде бул буйрукту аткарууну сураныңыз: { $command }
reason-attachments-only = Каттын өз тексти жок. Тиркемелеринин керектүүсүн өзүнчө файл кылып сактаңыз: { $files }
reason-too-large = Файл { $limit } МБдан чоң. Аны бөлүңүз же сүрөттөрүн кичирейтиңиз.
reason-damaged = Файл бузулган же үзүлүп калган. Аны ачып, кайра же башка форматта сактаңыз да, дагы бир жолу аракет кылыңыз.
reason-too-slow = Файлды окуу { $limit } секунддан узакка созулду, ошондуктан токтоттум. Аны бөлүңүз же кайра сактаңыз.
reason-too-much-memory = Файлды окууга { $limit } МБдан көп эс керек, ошондуктан токтоттум. Аны бөлүңүз же сүрөттөрүн кичирейтиңиз.
reason-too-many-pages = Файлдагы барактардын саны { $limit } чегинен ашат. Аны бөлүңүз.
reason-too-many-rows = Таблицадагы саптардын саны { $limit } чегинен ашат. Суралчу саптарын гана калтырыңыз же файлды бөлүңүз.
reason-too-many-cells = Таблицанын уячалары өтө алыска созулган. Керексиз саптар менен тилкелерди өчүрүңүз.
reason-too-many-parts = Файлдын бөлүктөрүнүн саны { $limit } чегинен ашат, кадимки документте мындай болбойт. Аны кайра сактаңыз.
reason-unpacks-too-much = Файл ачылганда { $limit } МБдан ашып кетет. Сүрөттөрүн кичирейтиңиз же аны бөлүңүз.
reason-too-much-text = Тексти бир файлга сыйгандан көп. Аны бир нече файлга бөлүңүз.
reason-nonsense = Тамгалардын ордуна маанисиз белгилер чыгат: файл бузулган же шрифтинен тамгаларын таануу мүмкүн эмес. Аны кайра же башка форматта сактаңыз.
reason-unknown-encoding = Тамгаларын ажырата албадым: коддоосу мага белгисиз же файл бузулган. Аны ачып, { $encoding } коддоосунда кайра сактаңыз.
reason-metadata-value = Документ тууралуу маалыматта «{ $key }» деген жерде «{ $found }» деп турат, мен муну түшүнбөйм. Мисалы, мындай болсо туура: { $expected }
reason-metadata-order = «{ $until }» аягы «{ $from }» башынан мурун турат. Экөөнүн бирин оңдоңуз.
reason-metadata-line = Документ тууралуу маалыматтын { $line }-сабында ката бар. Ошол сапты оңдоңуз.
reason-metadata-file = Документ тууралуу маалымат жазылган «{ $file }» файлын колдоно албайм. Ордуна чакан тексттик файл салыңыз же аны өчүрүңүз.
reason-link = Бул – эч жакка алып барбаган же документтер папкасынан тышка чыккан шилтеме. Ордуна файлдын өзүн салыңыз.
reason-no-permission = Бул файлды окууга уруксатым жок. Сервердеги программага аны окуу укугун берүүнү сураныңыз.
reason-disk-full = Диск толуп калган, ошондуктан эч нерсе өзгөргөн жок. Серверде орун бошотууну суранып, дагы бир жолу аракет кылыңыз.
reason-disk-error = Серверде окуу же жазуу ишке ашкан жок, ошондуктан эч нерсе өзгөргөн жок. Дисктин бузук эместигин жана бош орду барын текшертип, дагы бир жолу аракет кылыңыз.
reason-not-writable = Документтер папкасына жазууга болбойт, ошондуктан эч нерсе өзгөргөн жок. Сервердеги программага ал жерге жазуу укугун берүүнү суранып, дагы бир жолу аракет кылыңыз.
reason-data-not-writable = Өз маалыматтарымдын папкасына жазууга болбойт, ошондуктан эч нерсе өзгөргөн жок. Сервердеги программага ал жерге жазуу укугун берүүнү суранып, дагы бир жолу аракет кылыңыз.
reason-folder-unreadable = Документтер папкасы жок же аны окууга болбойт. Папканы кайтарууну же сервердеги программага окуу укугун берүүнү сураныңыз.
reason-last-document = Бул – жалгыз документ, ансыз эч нерсеге жооп бере албайм. Адегенде башка документ жарыялаңыз.
reason-not-begun = Документ ошол убакыттан кийин гана күчүнө кирет. Кийинчерээк убакыт тандаңыз же документти өчүрүңүз.
reason-nothing-to-read = Папкада мен окуй ала турган бир да документ жок. Жок дегенде бирин салыңыз.
reason-embedder-failed = Тексттерди издөөгө даярдаган кызмат иштеген жок, ошондуктан эч нерсе өзгөргөн жок. Кийинчерээк аракет кылыңыз; кайталанса, анын сервердеги тууралоолорун текшертиңиз.
reason-version-not-kept = { $version }-версия эми сакталбайт. Барлары булар: { $kept }
reason-changed-since = Папкадагы бул файлдар акыркы версиядан кийин өзгөргөн, жоголуп кетиши мүмкүн: { $files }. Адегенде алар эске алынсын же аларды башка жерге коюңуз.
reason-index-damaged = Мен издей турган маалыматтар бузулган. Аларды серверде кайра түзсө болот: { $command }
reason-index-of-another = Мен издей турган маалыматтар программанын башка версиясында же башка тууралоо менен түзүлгөн. Аларды серверде кайра түзсө болот: { $command }
reason-questions-line = «{ $file }» файлынын { $line }-сабында ката бар. Ошол сапты оңдоңуз.
reason-try-again = Мен тараптан бир нерсе туура эмес болуп калды. Сураныч, дагы бир жолу аракет кылыңыз.

## Answers to announcements

answer-button-seen = Көрдүм
answer-button-coming = Барам
answer-button-help = Жардам керек
answer-button-noted = Жазып алдым: { $answer }
answer-button-help-noted = Уюштуруучулар Сизге жардам керек экенин билишти. Алар Сиз менен байланышат.
answer-button-gone = Бул кулактандыруу эми күчүндө эмес, жооп берүүнүн кереги жок.
answer-button-preview = Бул алдын ала көрүнүш гана: жооп эсептелбейт.

## Announcements as they arrive

# Stands above the buttons that people answer with.
delivered-buttons = Ушул жерден жооп бериңиз:
# Takes the place of a message that is too old to be deleted.
delivered-withdrawn = Бул кулактандыруу кайтарып алынды, ал мындан ары күчүндө эмес.

## Audiences in plain words

audience-words-all = баары
audience-words-participants = катышуучулар
audience-words-organisers = уюштуруучулар
audience-words-staff = кызматкерлер
audience-words-owners = ээлер
audience-words-cohort = «{ $name }» тобу
audience-words-language = { $language } сүйлөгөндөр
audience-words-person = { $id } колдонуучусу
audience-words-group = «{ $title }» чаты
audience-words-topic = «{ $title }» чатындагы «{ $topic }» темасы
audience-words-silent = { $number }-кулактандырууга жооп бербегендер
audience-words-union = { $first } жана { $last }
audience-words-only = { $whom }, алардын ичинен { $only } гана
audience-words-except = { $whom }, булардан башка: { $except }

## Moments and zones

moment-city-almaty = Алматы
moment-city-bishkek = Бишкек
moment-city-dushanbe = Душанбе
moment-city-tashkent = Ташкент
moment-city-yerevan = Ереван
moment-city-baku = Баку
moment-city-tbilisi = Тбилиси
moment-city-seoul = Сеул
moment-unreadable = Бул кайсы убакыт экенин түшүнбөдүм. Мындай жазыңыз: 2026-12-01 18:00, 1.12 18:00, 18:00 же «эртең 18:00».
moment-past = Бул убакыт өтүп кетти: { $moment }. Кийинчерээк убакытты тандаңыз.
moment-skipped = Ал күнү мындай убакыт жок: саат алдыга жылдырылат. Эң жакын убакыттар: { $before } жана { $after }.
moment-twice = Ал күнү саат артка жылдырылат, ошондуктан бул убакыт эки жолу болот. Биринчиси эсептелет.

## Announcements on their way and after

sent-title-sending = { $number }-кулактандыруу жөнөтүлүп жатат
sent-title-paused = { $number }-кулактандыруу убактылуу токтотулду
sent-title-sent = { $number }-кулактандыруу жөнөтүлдү
sent-title-cancelled = { $number }-кулактандыруу токтотулду
sent-title-recalled = { $number }-кулактандыруу кайтарып алынды
sent-left = { $count } алуучу калды
sent-pace-second = секундуна { $count } билдирүү
sent-pace-minute = мүнөтүнө { $count } билдирүү
sent-time-moment = бир мүнөттөн аз калды
sent-time-minutes = болжол менен { $count } мүнөт калды
sent-held = Telegram саат { $time } болгуча күтө турууну суранат. Андан кийин өзү уланат.
sent-quiet = { $count } алуучунун азыр тынч убактысы: алар кийин алышат.
sent-quiet-until = Биринчиси: { $moment }
sent-outcome-pending = күтүүдө
sent-outcome-sent = жеткирилди
sent-outcome-blocked = ботту бөгөттөгөн
sent-outcome-gone = жеткиликсиз
sent-outcome-failed = Telegram четке какты
sent-outcome-skipped = жөнөтүлгөн жок
sent-outcome-unknown = жеткени белгисиз
sent-skipped-muted = кулактандырууларды өчүргөн
sent-skipped-left = эми алуучулардын арасында эмес
sent-skipped-quiet = тынч убакыт
sent-skipped-late = ал убакта мааниси калбай калган
sent-skipped-cancelled = ага чейин токтотулду
sent-skipped-nothing = кыла турган эч нерсе жок
sent-round-send = Кайра жөнөтүү
sent-round-edit = Текстти өзгөртүү
sent-round-recall = Кайтарып алуу
sent-answers = Жооптор
sent-silent = азырынча жооп жок
sent-by-cohort = Топтор боюнча
sent-no-cohort = топсуз
sent-by-language = Тилдер боюнча
sent-cancelled-missed = Жөнөтө турган убакта мен иштебей турдум, эми кулактандыруунун мааниси калган жок.
sent-cancelled-role-lost = Аны ырастаган адам эми кулактандыруу жөнөтө албайт, ошондуктан жөнөтүлгөн жок.
sent-cancelled-nobody = Алуучулардан эч ким калган жок.
sent-cancelled-discarded = Ал жөнөтүлө электе жок кылынды.
sent-cancelled-person = Аны уюштуруучу токтотту.
sent-cancelled-kept = Аны алгандарда ал сакталат.
sent-button-refresh = Жаңылоо
sent-button-pause = Токтотуп туруу
sent-button-resume = Улантуу
sent-button-stop = Токтотуу
sent-button-stop-sure = Ооба, токтотуу
sent-button-table = Алуучулардын таблицасы
sent-button-names = Ким эмне деп жооп берди
sent-button-edit = Текстти өзгөртүү
sent-button-edit-sure = Бардык жерде өзгөртүү
sent-button-recall = Кайтарып алуу
sent-button-recall-sure = Ооба, кайтарып алуу
sent-button-remind = Жооп бербегендерге эскертүү
sent-button-again = Белгисиздерге кайра жөнөтүү
sent-button-again-sure = Ооба, кайра жөнөтүү
sent-button-leave = Ошол бойдон калтыруу
sent-button-open = Кулактандырууну ачуу
sent-stop-ask = Бул кулактандырууну биротоло токтотобузбу? Эми эч нерсе жөнөтүлбөйт.
sent-stop-kept = { $count } алуучу аны алып койду, ал аларда калат.
sent-stop-left = { $count } алуучу аны албайт.
sent-recall-ask = Бул кулактандырууну алгандардын баарынан кайтарып алабызбы?
sent-recall-deleted = { $count } алуучуда ал өчүрүлөт.
sent-recall-edited = { $count } алуучуга келгенине 48 сааттан ашты, ошондуктан Telegram аны өчүрүүгө уруксат бербейт: тексттин ордуна анын кайтарып алынганы жазылат.
sent-again-ask = { $count } алуучуга жеткени белгисиз. Аларга кайра жөнөтөбүзбү?
sent-again-twice = Алардын айрымдары аны эки жолу алышы мүмкүн.
sent-names = Ким эмне деп жооп берди
sent-names-all = Баары
sent-names-nobody = Азырынча эч ким жок.
sent-edit-which = Кайсы текстти өзгөртөсүз?
sent-edit-write = Жаңы текстти жөнөтүңүз. Адегенде көрсөтөм, өзгөртөрдөн мурун сурайм.
sent-edit-now = Азыркы текст, тили: { $language }
sent-edit-new = А бул — жаңы текст:
sent-edit-text-only = Текстти текст менен гана алмаштырууга болот. Жаңы текстти жөнөтүңүз же ошол бойдон калтырыңыз.
sent-edit-too-long = Текст { $count } белгиге узун: бул жерге эң көбү { $most } батат. Эч нерсе өзгөртүлгөн жок; кыскараак текст жөнөтүңүз.
sent-edit-empty = Анда сөз жок. Эч нерсе өзгөртүлгөн жок; жаңы текстти жөнөтүңүз.
sent-edit-same = Анда так эле ушундай жазылган.
sent-edit-done = Текст кулактандыруу жеткен жердин баарында өзгөртүлүп жатат. Жүрүшү кулактандыруунун карточкасында көрүнөт.
sent-left-alone = Ошол бойдон калды.
sent-paused = Убактылуу токтотулду: улантмайынча эч нерсе жөнөтүлбөйт.
sent-resumed = Уланууда.
sent-stopped = Токтотулду. Эми эч нерсе жөнөтүлбөйт.
sent-recalled = Кулактандыруу кайтарып алынууда. Жүрүшү карточкасында көрүнөт.
sent-sent-again = { $count } алуучуга кайра жөнөтүлүүдө.
sent-refreshed = Эми бул карточка кулактандыруунун жүрүшүн көрсөтөт.
sent-nobody-silent = Алгандардын баары жооп берди: эскертиле турган адам жок.
sent-gone = Бул кулактандыруу эми жок.
sent-moved-on = Ушул арада абал өзгөрдү, ошондуктан эч нерсе кылынган жок. Абалы карточкада көрүнөт.
sent-role-lost = Сиз эми кулактандыруу жөнөтө албайсыз. Бул ката болсо, боттун ээсине айтыңыз.
sent-table-name = Аты
sent-table-id = Telegram-дагы ID
sent-table-cohorts = Топтор
sent-table-language = Тили
sent-table-outcome = Жыйынтык
sent-table-reason = Себеби
sent-table-answer = Жообу
sent-table-when = Качан
sent-news-help = Бирөөгө жардам керек
sent-news-finished = Кулактандыруу жөнөтүлдү, бирок баарына жетпеген болушу мүмкүн
sent-news-cancelled = Кулактандыруу токтотулду

## Answers that rest on announcements
announced-changed-today = Бүгүн өзгөрдү, саат { $time }.
announced-changed-earlier = Өзгөргөн убактысы: { $date }, { $time }.
announced-says = Уюштуруучулар билдиришти:
announced-source-today = бүгүн өзгөрдү, саат { $time }
announced-source-earlier = өзгөргөн убактысы: { $date }, { $time }
announced-older = Мурдараакы документтерде мындай деп жазылган:
announced-not-expected = Бул жооп кулактандыруудан алынган, ал эми кулактандыруу бат эскирет. Документтен алынган жоопторду /expect буйругу менен белгилеңиз.

## Announcements before they go out

announce-help-title = Кулактандыруу жасагандар үчүн
announce-help =
    /announce — кулактандыруу түзүү, аны ким аларын көрүү, дароо же белгилүү убакта жөнөтүү
    /announcements — акыркы кулактандыруулар
announce-how = Эмнени кулактандыргыңыз келсе, ошону жөнөтүңүз: текст, сүрөт, документ, геолокация, альбом же сурамжылоо, бир же бир нече билдирүү. Андан кийин кимге жана качан жөнөтүлөрүн тандайсыз. Сиз ырастамайынча эч нерсе жөнөтүлбөйт.
announce-more = Эми жөнөткөнүңүздүн баары ушуга кошулат. Даяр болгондо баскычты басыңыз.
announce-add = Кошула турган билдирүүнү жөнөтүңүз. /cancel баарын мурункудай калтырат.
announce-anew = Жаңы билдирүүнү жөнөтүңүз. Ал мурункунун баарын алмаштырат, ага чейин эч нерсе өзгөрбөйт. /cancel баарын мурункудай калтырат.
announce-unsupported-other = Муну кулактандырууга болбойт. Текст, сүрөт, документ, геолокация, бир гана сүрөттөрдөн же документтерден турган альбом же сурамжылоо жөнөтүңүз. Долбоор сакталды, күтүп турат.
announce-unsupported-quiz = Туура жообу бар викторинаны кулактандырууга болбойт. Жөнөкөй сурамжылоо жөнөтүңүз. Долбоор сакталды, күтүп турат.
announce-unsupported-mixed = Альбомдо бир гана сүрөттөр же бир гана документтер болушу керек. Калганын өзүнчө билдирүү менен жөнөтүңүз. Долбоор сакталды, күтүп турат.
announce-not-taken = Telegram бул билдирүүнү кабыл албайт, ошондуктан ал кошулган жок: { $reason }. Башкача жөнөтүңүз.
announce-not-shown = Telegram муну ушул түрүндө көрсөтө албайт: { $reason }
announce-not-taken-any-more = Билдирүүңүз колдонулган жок: ал арналган кулактандыруу эми долбоор эмес.
announce-edited-message = Долбоордо билдирүүңүздүн биринчи варианты калды. Аны өзгөртүү үчүн: { $button }
announce-write-text = Муну текст түрүндө жазыңызчы. /cancel баарын мурункудай калтырат.
announce-cancelled = Билдирүүңүздү эми күтпөйм. Кулактандыруу мурункудай калат: /announce { $number }
announce-discarded = { $number }-кулактандыруу жок кылынды. Эч нерсе жөнөтүлгөн жок.
announce-role-lost = Сиз эми кулактандыруу жасай албайсыз, ошондуктан эч нерсе жөнөтүлгөн жок. Долбоор сакталды, аны уюштуруучу уланта алат.
announce-gone = Мындай кулактандыруу эми жок.
announce-moved-on = Бул баскыч бул жерде эми иштебейт. Учурдагы абалы мындай.
announce-not-yet = Азырынча жөнөтүүгө болбойт: эмне тоскоол экени карточкада.
announce-changed-meanwhile = Аны ушул арада бирөө өзгөрттү. Жөнөтөрдөн мурун дагы бир карап алыңыз.
announce-unknown-number = { $number }-кулактандыруу жок. Акыркылары бул жерде: /announcements
announce-card-draft = { $number }-кулактандыруу: долбоор
announce-card-approved = { $number }-кулактандыруу: ырасталды
announce-when-at-once = Ырасталары менен жөнөтүлөт
announce-when = Жөнөтүлөт: { $moment }
announce-until = Күчүндө болуу мөөнөтү: { $moment }
announce-until-none = Мөөнөтсүз күчүндө
announce-urgent = Шашылыш: тынч убакытта да келет
announce-usual = Шашылыш эмес: тынч убакыттын аягын күтөт
announce-reach = { $count } адам
announce-reach-groups = { $count } топтук чат
announce-reach-muted = кулактандырууларды өчүргөндүктөн албайт: { $count }
announce-reach-blocked = ботту бөгөттөгөндүктөн албайт: { $count }
announce-reach-quiet = азыр тынч убакытта: { $count }
announce-problem-empty = Азырынча жөнөтө турган эч нерсе жок. Билдирүү кошуңуз.
announce-problem-too-long = Текст { $over } белгиге узун; эң көп { $most } белги батат.
announce-problem-too-long-in = { $language }: текст { $over } белгиге узун; эң көп { $most } белги батат.
announce-problem-incomplete-language = { $language }: текст толук эмес. Калганын жазыңыз же алып салыңыз.
announce-problem-unapproved-language = { $language }: текстти али эч ким бекиткен жок. Карап чыгып, бекитиңиз же алып салыңыз.
announce-problem-too-many-buttons = Эң көп { $most } баскыч батат.
announce-problem-too-many-parts = Бир кулактандырууга эң көп { $most } билдирүү батат.
announce-problem-bad-button = «{ $label }» баскычы { $most } белгиден ашпаган бир сап болушу керек.
announce-problem-bad-audience = Кимге экенин { $at }-белгиден баштап окуй албадым. Ал жерде болушу керек: { $expected }
announce-problem-no-audience = Кимге жөнөтүлөрүн тандаңыз.
announce-problem-nobody = Аны эч ким албайт. Башка алуучуларды тандаңыз.
announce-problem-past-time = Жөнөтүү убактысы өтүп кетти. Башкасын тандаңыз.
announce-problem-useless-time = Жөнөтүлгөн учурда анын мөөнөтү өтүп кетет. Эртерээк убакытты тандаңыз же мөөнөтүн узартыңыз.
announce-audience-choose = Кимге жөнөтүлөт?
announce-audience-write = Кимге жөнөтүлөрүн жазыңыз. Мисалы:
announce-audience-bad = Ушул жерден баштап окуй албадым:
announce-audience-expected = Бул жерде болушу керек:
announce-audience-example = Толук мисал:
announce-time-choose = Качан жөнөтүлөт?
announce-time-write = Программанын сааты боюнча күндү жана убакытты жазыңыз. Мисалы:
announce-time-hour = Бир сааттан кийин
announce-time-evening = Бүгүн саат 18:00
announce-time-tomorrow = Эртең саат 08:00
announce-time-at-once = Дароо, убакыт белгилебестен
announce-until-choose = Качанга чейин күчүндө?
announce-until-why = Андан кийин ал жөнөтүлбөйт, жооптор да ага таянбайт.
announce-until-write = Качанга чейин күчүндө экенин программанын сааты боюнча жазыңыз. Мисалы:
announce-answers-choose = Кайсы баскычтар менен жооп берсе болот?
announce-answers-write = Баскычтарыңызда эмне жазыларын жазыңыз, ар бири өзүнчө сапта. Баары эң көп { $most }.
announce-languages-title = Тилдер
announce-languages-how = Өз тилинде тексти жоктор аны программанын тилинде же Сиздин текстиңизди ({ $language }) окушат.
announce-language-original = Сиздин текстиңиз
announce-language-ready = жөнөтүлөт
announce-language-unapproved = котормонун долбоору, али бекитилген эмес
announce-language-incomplete = толук эмес
announce-language-missing = жок
announce-language-written = { $language }: текст жазылды.
announce-language-no-words = Бул тилде жаза турган эч нерсе жок.
announce-text-write = { $language }: ушул тилде жазыңыз
announce-text-lines = Бир тексттик билдирүү менен жөнөтүңүз, саптардын саны: { $count }. Алгач суроо, андан кийин ар бир вариант жаңы сапта.
announce-translating = Жетпеген тилдерге котормонун долбоорун даярдап жатам. Бир аз күтө туруңуз.
announce-translate-nothing = Которо турган тил жок: баары бар.
announce-translation-unavailable = { $language }: модель азыр жооп бербейт. Кийинчерээк аракет кылыңыз же өзүңүз жазыңыз.
announce-translation-malformed = { $language }: моделдин жообу жараксыз. Кайра аракет кылыңыз же өзүңүз жазыңыз.
announce-translation-missing = { $language }: кабыл алынган жок, анткени бул түшүп калган: { $missing }
announce-translation-added = { $language }: кабыл алынган жок, анткени бул кошулуп калган: { $added }
announce-list = Кулактандыруулар
announce-list-empty = Азырынча кулактандыруу жок. Баштаңыз: /announce
announce-state-draft = долбоор
announce-state-approved = ырасталды
announce-state-sending = жөнөтүлүүдө
announce-state-paused = убактылуу токтотулду
announce-state-sent = жөнөтүлдү
announce-state-cancelled = токтотулду
announce-state-recalled = кайтарып алынды
announce-sure-now = Азыр жөнөтүлсүнбү ({ $whom })?
announce-sure-at = Ушул убакта жөнөтүлсүнбү ({ $whom }): { $moment }?
announce-sure-discard = { $number }-долбоор биротоло жок кылынсынбы?
announce-sure-stop = { $number }-кулактандыруу жөнөтүлбөй токтотулсунбу?
announce-button-card = Артка
announce-button-preview = Көрсөтүү
announce-button-add = Билдирүү кошуу
announce-button-anew = Текстти өзгөртүү
announce-button-send = Азыр жөнөтүү
announce-button-schedule = Убактысын белгилөө
announce-button-approve = Убакытты ырастоо
announce-button-audience = Кимге
announce-button-languages = Тилдер
announce-button-answers = Баскычтар
announce-button-until = Мөөнөтү
announce-button-urgent = Шашылыш кылуу
announce-button-usual = Шашылыш эмес
announce-button-discard = Жок кылуу
announce-button-discard-sure = Ооба, жок кылынсын
announce-button-unapprove = Долбоорго кайтаруу
announce-button-stop = Токтотуу
announce-button-stop-sure = Ооба, токтотуу
announce-button-sure-now = Ооба, азыр жөнөтүлсүн
announce-button-sure-at = Ооба, ушул убакта
announce-button-write-audience = Жазуу
announce-button-write-time = Жазуу
announce-button-write-until = Жазуу
announce-button-write-answers = Өзүм жазам
announce-button-no-own-answers = Өзүмдүкүн алып салуу
announce-button-translate = Котормо долбоорлору
announce-button-language-see = Кандай келерин көрсөтүү
announce-button-language-write = Жазуу
announce-button-language-approve = Бекитүү
announce-button-language-remove = Алып салуу
announce-button-language-original = Менин текстим: { $language }

## People: announcements on or off, quiet hours, invitations, lists
command-mute = Кулактандырууларды өчүрүү
command-unmute = Кулактандырууларды кайра күйгүзүү
command-quiet = Кулактандыруулар күтө турган убакыт
mute-on = Эми Сизге кулактандыруу келбейт, шашылышы да. Суроолоруңузга мурдагыдай жооп берем. Кайра күйгүзүү: /unmute
mute-off = Эми Сизге кулактандыруулар кайра келет.
mute-help =
    /mute, /unmute — кулактандырууларды өчүрүү, кайра күйгүзүү
    /quiet — кулактандыруулар күтө турган сааттар
quiet-hours = Тынч убактыңыз: { $hours } ({ $zone } убактысы)
quiet-none = Тынч убактыңыз жок: кулактандыруулар каалаган убакта келет.
quiet-what = Бул убакта кулактандыруулар күтүп турат. Шашылыштары гана дароо келет, мисалы, автобус эртерээк жөнөсө.
quiet-muted = Кулактандырууларды таптакыр өчүрүп койгонсуз. Кайра күйгүзүү: /unmute
quiet-other = Башка сааттар: { $example }
quiet-off = Тынч убакытсыз
quiet-zone-is = Саат алкагы: { $zone }
quiet-zone-choose = Тынч убакыт кайсы шаардын сааты боюнча эсептелсин?
quiet-zone-programme = Программадагыдай: { $zone }
quiet-unreadable = Бул сааттарды түшүнбөдүм. Мындай жазыңыз: { $example }
access-closed = Мен «{ $programme }» программасынын катышуучуларына жардам берем, алар чакыруу менен келишет.
access-contact = Чакыруу алуу үчүн кайрылыңыз: { $contact }
access-organiser = Чакырууну уюштуруучудан сураңыз.
access-forget = Андан кийин жаңы чакыруу менен келсеңиз гана жооп бере алам.
invite-welcome = «{ $programme }» программасына кош келиңиз!
invite-again = Сиз «{ $programme }» программасына мурунтан катышасыз.
invite-cohorts = Сиздин тобуңуз: { $cohorts }
invite-became-organiser = Эми Сиз уюштуруучусуз: кулактандыруу жөнөтүп, адам чакыра аласыз. Толугураак: /help
invite-became-staff = Эми документтерди Сиз жүргүзөсүз. Толугураак: /help
invite-became-owner = Эми Сиз бул боттун ээсисиз. Толугураак: /help
invite-ended-expired = Бул чакыруунун мөөнөтү өттү.
invite-ended-used-up = Бул чакыруу колдонулуп бүткөн.
invite-ended-revoked = Бул чакыруу кайтарып алынган.
invite-ended-unknown = Мындай чакырууну билбейм; шилтеме толук көчүрүлбөй калгандыр.
invite-ask-contact = Жаңысын алуу үчүн кайрылыңыз: { $contact }
invite-ask = Жаңысын уюштуруучудан сураңыз.
invite-notice = { $who } «{ $label }» чакыруусу менен келди, жаңы ролу: { $role }
invite-role-participant = Катышуучу
invite-role-organiser = Уюштуруучу
invite-role-staff = Кызматкер
invite-role-owner = Ээси
invite-help =
    /invite — адамдарды каттай турган шилтеме жана сүрөт
    /people — канча адам бар, кулактандыруу кимге жетет
    Аты жана тобу жазылган CSV файлы — ар бир адамга өз чакыруусу
invite-new = Жаңы чакыруу
invite-form = Ким үчүн экенин, канча убакыт жарактуу болорун жана аны менен канча адам келе аларын тандаңыз.
invite-line = Же бир сап менен жазыңыз:
invite-no-cohort = Топсуз
invite-no-end = Мөөнөтсүз
invite-days = { $count } күн
invite-any-uses = Чексиз
invite-any-language = Каалаган тил
invite-language = Келгендер менен кайсы тилде учурашайын? Башка тил тандабаган болсо, ушул тил калат.
invite-button-make = Түзүү
invite-button-list = Бардык чакыруулар
invite-button-copy = Шилтемени көчүрүү
invite-button-revoke = Кайтарып алуу
invite-button-revoke-sure = Ооба, кайтарып алуу
invite-button-keep = Жок, калсын
invite-made = Шилтемени бир басса, адам катталат. Аны азыр гана көрсөтөм: сактап коюңуз же дароо жөнөтүңүз.
invite-until = мөөнөтү: { $moment }
invite-came = { $count } адам келди
invite-came-of = келгени: { $uses } / { $most }
invite-list = Чакыруулар
invite-none = Азырынча бири да жок. Түзүү: /invite
invite-list-revoke = Кайтарып алуу үчүн басыңыз:
invite-personal = Тизме боюнча жеке чакыруулар: { $made }, колдонулганы: { $used }
invite-state-expired = мөөнөтү өткөн
invite-state-used-up = колдонулуп бүткөн
invite-state-revoked = кайтарып алынган
invite-revoke-ask = «{ $label }» чакыруусун кайтарып алайынбы? Аны менен эми эч ким келе албайт; келгендер калат.
invite-revoked = «{ $label }» чакыруусу кайтарып алынды.
invite-line-unread = «{ $part }» дегенди түшүнбөдүм. Эч нерсе түзүлгөн жок. Мындай жазыңыз:
invite-line-past = «{ $part }» өтүп кеткен. Эч нерсе түзүлгөн жок. Мындай жазыңыз:
invite-line-role-not-allowed = «{ $part }»: бул ролго ээлер гана чакырат. Эч нерсе түзүлгөн жок. Катышуучулар үчүн мындай жазыңыз:
people-total = { $count } адам
people-reachable = Кулактандыруу жетет: { $count }
people-muted = Кулактандырууну өчүргөн: { $count }
people-blocked = Мени бөгөттөгөн: { $count }
people-by-cohort = Топтор боюнча
people-by-language = Тилдер боюнча
people-by-role = Ролдор боюнча
people-no-cohort = Топсуз
people-understood = Түшүнгөнүм: { $count } адам
people-faults = { $count } сап алынган жок
people-fault-no-name = { $line }-сап: аты жок
people-fault-no-cohort = { $line }-сап: тобу жок
people-fault-too-long = { $line }-сап: аты же тобу өтө узун
people-fault-unknown-language = { $line }-сап: мындай тилди билбейм
people-fault-twice = { $line }-сап: бул адам тизмеде бар
people-ignored = Бул мамычалар эске алынбайт, рол тизме менен берилбейт: { $columns }
people-nothing = Чакыра турган эч ким жок. Файлды оңдоп, кайра жөнөтүңүз.
people-not-yet = Азырынча эч нерсе түзүлгөн жок. Ар бир адам өз шилтемесин, ар бир топ бир жалпы шилтеме алат.
people-button-make = { $count } чакыруу түзүү
people-list-or-document = Бул кандай файл?
people-button-list = Чакырылуучулардын тизмеси
people-button-document = Жооптор үчүн документ
people-taken-as-document = Жооптор үчүн документ катары алынды.
people-wrong-columns = «Аты» жана «топ» деген мамычалары бар баш сап керек, кааласаңыз «тили» да. Тапканым: { $found }. Эч нерсе түзүлгөн жок. Мисал:
people-too-many = Тизмеде эң көп { $limit } адам болот. Бөлүп жөнөтүңүз. Эч нерсе түзүлгөн жок.
people-made = { $count } чакыруу. Шилтемелерди ушул жерде гана көрсөтөм: ар бирин ээсине бериңиз.
people-made-already = Бул чакыруулар түзүлүп бүткөн.
people-cohort-links = Ар бир топко бирден шилтеме — өз шилтемеси жоктор үчүн:
people-column-name = Аты
people-column-cohort = Тобу
people-column-link = Шилтеме
