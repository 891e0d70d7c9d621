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
    Сиз жөнүндө сактаганым: Telegram идентификаторуңуз (ID), тандаган тилиңиз, суроолоруңуз менен жоопторум — { $days } күн бою («эртеси күнүчү?» деген суроону түшүнүү үчүн), жоопторго койгон бааларыңыз жана жоопсуз калган суроолор.
    Атыңызды да, телефон номериңизди да сактабайм. Бул маалыматты уюштуруучулардан башка эч ким көрө албайт.
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
