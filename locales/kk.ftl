# Kazakh. A noun stays singular after a number.

language-name = Қазақша

## Start and help

start-greeting = Сәлеметсіз бе! Мен «{ $programme }» бағдарламасының көмекшісімін.
start-how =
    Бағдарлама туралы кез келген сұрағыңызды қойыңыз: уақыт, өтетін жерлер, қонақүй, тамақ, виза, байланыс. Ұйымдастырушылардың құжаттарына сүйеніп жауап беремін және оның қай жерде жазылғанын көрсетемін.
start-language = Он тілдің кез келгенінде жаза аласыз. Жауап тілін таңдау: /language
help-title = Не істей аламын
help-ask = Сұрағыңызды әріптесіңізге жазғандай жазыңыз. Мысалы: { $example }
help-example = Қонақүйде таңғы ас сағат нешеде?
help-group = Топта мені белгілеңіз немесе хабарламама жауап жазыңыз.
help-commands =
    /docs — бағдарлама құжаттары
    /sources — соңғы жауабымның дереккөздері, толық
    /language — тілді таңдау
    /privacy — Сіз туралы не сақтаймын
    /forget — Сіз туралы сақтағанымның бәрін өшіру
help-contact = Ұйымдастырушымен байланысу: { $contact }

command-start = Бастау
command-help = Не істей аламын
command-language = Тілді таңдау
command-sources = Соңғы жауаптың дереккөздері
command-docs = Бағдарлама құжаттары
command-privacy = Сіз туралы не сақталады
command-forget = Сіз туралы деректерді өшіру

## Language

language-choose = Қай тілде жауап берейін?
language-automatic = Сұрақ тілінде
language-set = Енді қазақша жауап беремін.
language-set-automatic = Енді сұрағыңыздың тілінде жауап беремін.

## Answers

answer-quoted = Құжаттарда былай делінген:
answer-sources = Дереккөздер
answer-source-updated = жаңартылған күні: { $date }
answer-source-sample = үлгі, деректері ойдан алынған
place-page = { $number }-бет
place-slide = { $number }-слайд
place-row = { $number }-жол
place-sheet = «{ $name }» парағы
button-useful = Пайдалы
button-not-useful = Пайдалы емес

not-known = Бағдарлама құжаттарынан бұл туралы ештеңе таппадым.
not-known-contact = Ұйымдастырушыдан сұраңызшы: { $contact }
not-known-organiser = Ұйымдастырушыдан сұраңызшы.
not-known-related = Мүмкін, мыналардың бірі көмектесер:
unavailable = Қазір іздей алмай тұрмын, ақау менің тарапымнан. Бір минуттан кейін қайта сұраңызшы.
unavailable-contact = Шұғыл болса: { $contact }

feedback-thanks-useful = Рақмет! Көмектескеніме қуаныштымын.
feedback-thanks-not-useful = Рақмет. Ұйымдастырушылар бұл жауаптың көмектеспегенін көреді.

## Sources and documents

sources-title = Соңғы жауабымның дереккөздері
sources-none = Дереккөздерін көрсететін жауап әзірге жоқ. Алдымен сұрақ қойыңыз.
sources-outdated = Соңғы жауабыма негіз болған құжаттар содан бері өзгерді. Сұрағыңызды қайта қойыңызшы.
docs-title = Бағдарламаның { $count } құжаты бар. Ашу үшін атауын түртіңіз.
docs-empty = Әзірге құжат жоқ. Ұйымдастырушыдан сұраңызшы.
docs-page = { $page } / { $pages }
docs-not-found = Бұл құжат енді жоқ. Бүгінгі тізім: /docs
docs-link = «{ $title }» құжатын мына жерден оқи аласыз:
docs-failed = Бұл құжатты қазір жібере алмадым. Бір минуттан кейін қайталап көріңізші.
button-next = Келесі
button-previous = Артқа

## Privacy

privacy =
    Сіз туралы сақтайтыным: Telegram идентификаторыңыз (ID) мен атыңыз, таңдаған тіліңіз, тобыңыз бен қай шақырумен келгеніңіз, хабарландыруды қашан қалайтыныңыз, сұрақтарыңыз бен менің жауаптарым — { $days } күн бойы («ал келесі күні ше?» деген сұрақты түсіну үшін), жауаптарға қойған бағаларыңыз және жауапсыз қалған сұрақтар.
    Телефон нөміріңізді сақтамаймын. Бұл деректерді ұйымдастырушылардан басқа ешкім көре алмайды.
privacy-model-none = Сыртқы тілдік модельсіз жұмыс істеймін: сұрақтарыңыз бағдарламаның өз серверінде қалады.
privacy-model = Сұрақтарыңыз бен құжаттардың үзінділері { $model } тілдік моделіне жіберіледі.
privacy-search = Қажетті үзінділерді табу үшін сұрақтарыңыз { $model } моделіне жіберіледі.
privacy-forget = Бәрін өшіру: /forget
forget-ask = Сіз туралы сақтағанымның бәрін — тілді, сұрақтарды, жауаптарды, бағаларды — өшірейін бе? Оны қайтару мүмкін болмайды.
forget-yes = Иә, өшірілсін
forget-no = Жоқ, қалсын
forget-done = Өшірілді. Енді Сіз туралы ештеңе білмеймін. Кез келген уақытта қайта бастай аласыз.
forget-kept = Жақсы, ештеңе өшірілген жоқ.

## What I cannot take

kind-photo = Әзірге суреттерді оқи алмаймын. Сұрағыңызды мәтін түрінде жазыңызшы.
kind-voice = Әзірге дауыстық хабарламаларды тыңдай алмаймын. Сұрағыңызды мәтін түрінде жазыңызшы.
kind-sticker = Әдемі стикер екен! Мен жазбаша сұрақтарға жауап беремін: не білгіңіз келеді?
kind-file = Мұнда файл қабылдай алмаймын. Сұрағыңызды мәтін түрінде жазыңызшы.
kind-location = Әзірге геолокацияны түсінбеймін. Қайда барғыңыз келетінін жазыңыз, іздеп көремін.
kind-other = Тек жазбаша сұрақтарды түсінемін. Не білгіңіз келеді?
question-empty = Бұл жерден сұрақ таппадым. Сұрағыңызды сөзбен жазыңызшы, мысалы: { $example }
question-too-long = Бұл мен үшін тым ұзын. Сұрағыңызды { $limit } таңбадан асырмай жазыңызшы.
unknown-command = Бұл пәрменді білмеймін. Қолымнан келетіні: /help
unknown-button = Бұл батырма енді жұмыс істемейді. Қайта сұраңыз немесе мынаны қараңыз: /help
fault = Менің тарапымнан ақау шықты. Бір минуттан кейін қайталап көріңізші.

## The corpus, for staff

help-shelf =
    /docs — барлық құжат: ауыстыру, қолданыстан алу, өшіру
    /history — кім нені өзгертті және алдыңғы нұсқаға қайту
    /expect — жақсы жауапқа жауап ретінде: оны әр жаңа нұсқада тексеремін

shelf-title = Барлық құжат: { $count }
shelf-empty = Әзірге құжат жоқ. Бастау үшін маған файл жіберіңіз.
shelf-expired = мерзімі өткен
shelf-not-yet = әлі күшіне енбеген
shelf-limited = бәріне арналмаған
shelf-language = Тілі: { $language }
shelf-audience = Кімге арналған: { $audience }
shelf-valid-always = Мерзімі шектелмеген
shelf-valid-from = Күшіне енетін уақыты: { $date }
shelf-valid-until = Жарамдылығы аяқталатын уақыт: { $date }
shelf-expired-since = Мерзімі өткен уақыт: { $date }
shelf-updated = Жаңартылған уақыты: { $date }
shelf-passages = Үзінділер саны: { $count }
shelf-button-list = Барлық құжат
shelf-button-download = Жүктеп алу
shelf-button-replace = Ауыстыру
shelf-button-retire = Қолданыстан алу
shelf-button-remove = Өшіру
shelf-button-history = Тарихы
shelf-replace-send = Енді «{ $title }» құжатының жаңа файлын жіберіңіз. Он минут ішінде жіберген келесі файлыңыз, атауы қандай болса да, осының орнына арналады.
shelf-retire-choose = «{ $title }» құжаты қай уақыттан бастап жауаптарда ескерілмесін?
shelf-button-now = Қазірден бастап
shelf-button-today = Бүгінгі күннің соңында
shelf-button-tomorrow = Ертеңгі күннің соңында
shelf-retire-ask-now = «{ $title }» құжаты қазірден бастап жауаптарда ескерілмейді. Файл қалтада қалады. Солай істейін бе?
shelf-retire-ask = «{ $title }» құжаты мына уақыттан бастап жауаптарда ескерілмейді: { $from }. Файл қалтада қалады. Солай істейін бе?
shelf-button-retire-sure = Иә, қолданыстан алынсын
shelf-retired = «{ $title }» құжаты мына уақыттан бастап қолданыстан алынды: { $from }. Күшіндегі нұсқа: { $version }.
shelf-retired-already = Ол уақытта бұл құжат онсыз да күшінде болмайды.
shelf-remove-ask = «{ $title }» құжатын өшірейін бе? Файлы қалтадан алынады, жауаптар енді оған сүйенбейді. Алдыңғы нұсқаға қайтсаңыз, ол да қайта оралады.
shelf-button-remove-sure = Иә, өшірілсін
shelf-removed = «{ $title }» құжаты өшірілді. Күшіндегі нұсқа: { $version }.
shelf-gone = Бұл құжат енді жоқ.
shelf-failed = Мұны орындау мүмкін болмады. { $reason }

history-title = Соңғы өзгерістер
history-empty = Әзірге ештеңе өзгерген жоқ.
history-you = Сіз
history-person = пайдаланушы { $id }
history-folder = қалта
history-version = { $version }-нұсқа
history-action-published = жарияланды
history-action-replaced = ауыстырылды
history-action-noted = жазба қосылды
history-action-retired = қолданыстан алынды
history-action-removed = өшірілді
history-action-rolled-back = алдыңғы нұсқаға қайтты
history-action-expected = күтілетін жауап белгіленді
history-action-ingested = қалтадан алынды
history-button-versions = Нұсқалар
history-versions = Сақталған нұсқалар
history-no-versions = Әзірге нұсқа жоқ.
history-documents = құжат саны: { $count }
history-in-force = күшінде

rollback-button = { $version }-нұсқаға қайту
rollback-what = Қайтқан кезде барлық құжат сол нұсқадағы қалпына келеді: одан кейін қосылғаны алынады, өзгертілгені мен өшірілгені қайта оралады.
rollback-ask = { $version }-нұсқаға қайтайын ба? Оның уақыты: { $date }.
rollback-sure = Иә, қайту
rollback-undo = Алдыңғы нұсқаға қайту
rollback-done = Құжаттар { $version }-нұсқадағы қалпына келді. Күшіндегі нұсқа: { $now }.
rollback-meanwhile = Осы арада басқа нұсқа күшіне енді немесе бұл нұсқа енді сақталмайды. Қайта қараңызшы: /history

expect-how = Жауаптарымның біріне /expect деп жауап жазыңыз — сонда әр жаңа нұсқада сол сұрақтың жауабы дәл сол құжаттан алынатынын тексеремін.
expect-added = Белгіленді: «{ $question }» сұрағының жауабы «{ $title }» құжатынан алынуы керек. Мұны әр жаңа нұсқада тексеремін.
expect-added-not-known = Белгіленді: құжаттарда «{ $question }» сұрағының жауабы болмауы керек. Мұны әр жаңа нұсқада тексеремін.
expect-known = Бұл бұрыннан белгіленген: «{ $question }»

notice-refused = Құжаттардың { $version }-нұсқасына көше алмадым
notice-refused-unknown = Құжаттардың жаңа нұсқасына көше алмадым
notice-serving = Бұрынғыша { $version }-нұсқа бойынша жауап беремін.
notice-failed = Құжаттарды жаңарту мүмкін болмады
notice-failed-serving = Бұрынғы құжаттар бойынша жауап бере беремін.
notice-published = { $version }-нұсқа қалтадан жарияланды
notice-skipped = Өткізіп жіберілген файлдар: { $count }
notice-broken = Енді күткендей емес жауаптар: { $count }

## Documents from staff

help-staff = Құжаттарды жүргізетіндерге
help-upload = Файл жіберіңіз, жарияламас бұрын одан не түсінгенімді көрсетемін. Жазбасында мыналарды көрсетуге болады: атауы; тілі; кімге арналған; қолданылу мерзімі. Мысалы: { $example }
help-upload-title = Автобус кестесі
help-note = /note және бірнеше жол — құжат түріндегі қысқа хабарландыру
upload-photo = Telegram суретті кішірейтеді де, мәтіні оқылмай қалады. Файл ретінде жіберіңізші: қыстырғыш → Файл.
upload-too-large = «{ $name }» файлы { $limit } МБ-тан үлкен, ал Telegram боттарға одан үлкен файл бермейді. Оны бөліңіз, суреттерін кішірейтіңіз немесе серверімдегі құжаттар қалтасына салдырыңыз: сол жерден табамын.
upload-failed = «{ $name }» файлын Telegram-нан ала алмадым. Қайта жіберіңізші.
note-empty = Хабарландыруды пәрменнен кейін жазыңыз, бірнеше жол болса да болады. Мысалы: { $example }
note-example = /note 2-автобус 08:15-те 3-шығудан жүреді.
note-until = Хабарландыру уақытша ғана керек пе? Жарияламас бұрын 📅 түймесін басыңыз.
audience-all = бәріне
audience-participants = барлық қатысушыға
audience-organisers = тек ұйымдастырушыларға
audience-staff = тек қызметкерлерге
audience-owners = тек иелеріне
audience-cohort = тек «{ $name }» тобына
draft-heading = Әлі жарияланған жоқ. Түсінгенім мынау:
draft-heading-album = { $count } файл, әлі жарияланған жоқ:
draft-same = Бұл құжат дәл осы күйінде қазірдің өзінде күшінде.
draft-same-short = қазірдің өзінде күшінде
draft-language = Тілі: { $language }
draft-audience = Кімге: { $audience }
draft-no-end = Мерзімсіз қолданылады
draft-valid-until = Қолданылу мерзімі: { $moment } дейін
draft-passages = { $count } үзінді
draft-opening = Басы:
draft-existing = «{ $title }» құжаты бұрыннан бар ({ $path }).
draft-compared = Үзінділер: жаңасы { $added }, жойылатыны { $removed }, өзгермейтіні { $kept }
draft-replaces = { $path } орнына
draft-empty-pages = Мәтіні жоқ, бәлкім, суреті ғана бар беттер: { $pages }. Онда жазылғанды ешкім таба алмайды.
draft-findings-more = тағы { $count } ескерту
draft-fault-title = Жазбадағы «{ $part }» атау үшін тым ұзын.
draft-fault-language = Жазбадағы «{ $part }» менің он тілімнің ешқайсысы емес. Төменнен таңдаңыз.
draft-fault-audience = Жазбадағы «{ $part }» құжаттың кімге арналғанын білдірмейді; мысалы, былай болуы керек: { $example }. Төменнен таңдаңыз.
draft-fault-valid-until = Жазбадағы «{ $part }» күн емес; 2026-12-01 немесе 2026-12-01 18:00 болуы керек. Күнді төменнен таңдаңыз.
draft-refused = «{ $name }» файлын пайдалана алмаймын:
draft-changes-unknown = Тексеру сұрақтарын қоя алмадым:
draft-change-breaks = «{ $question }» сұрағына енді күтілген жауап берілмейді: { $before } → { $after }
draft-change-other = «{ $question }» сұрағына басқа жауап беріледі: { $before } → { $after }
draft-change-missed = «{ $question }» сұрағына әлі де күтілген жауап берілмейді: { $after }
draft-change-rewords = «{ $question }» сұрағының жауабы өзгереді: «{ $before }» → «{ $after }»
draft-changes-more = тағы { $count } сұрақ
draft-answer-not-known = жауап жоқ
draft-answer-unavailable = қазір жауап жоқ
draft-button-publish = Жариялау
draft-button-replace = Ескісінің орнына жариялау
draft-button-keep-both = Екеуін де қалдыру
draft-button-language = Тілі
draft-button-audience = Кімге
draft-button-until = Мерзімі
draft-button-discard = Жарияламау
draft-audience-hint = Басқа топқа арнау үшін файлды мынадай жазбамен қайта жіберіңіз: { $example }
draft-until-today = Бүгіннің соңына дейін
draft-until-tomorrow = Ертеңнің соңына дейін
draft-until-week = Бір апта
draft-until-without-end = Мерзімсіз
draft-working = Жариялап жатырмын…
draft-published = Жарияланды. Енді жауаптар { $version }-нұсқаға сүйенеді.
draft-discarded = Жақсы, ештеңе жарияланған жоқ.
draft-gone = Бұл бұрын шешіліп қойған.
draft-failed = Ештеңе жарияланған жоқ, құжаттар бұрынғы күйінде.

## Құжаттарды тексергенде табылатын кемшіліктер

finding-past-validity = Құжат { $date } дейін жарамды болды, енді жауаптарға қатыспайды. Оны өшіріңіз немесе мерзімін ұзартыңыз.
finding-dates-gone-by = Құжаттағы күндердің бәрі өтіп кетті, соңғысы – { $date }. Құжатты жаңартыңыз, жарамдылық мерзімін көрсетіңіз немесе өшіріңіз.
finding-conflicting-session = «{ $session }»: мұнда { $here }, ал «{ $other }» құжатында { $there }. Қайсысы дұрыс екенін анықтап, екіншісін түзетіңіз.
finding-wrong-weekday =
    «{ $quote }» деп жазылған, бірақ { $date } – { $weekday ->
        [mon] дүйсенбі
        [tue] сейсенбі
        [wed] сәрсенбі
        [thu] бейсенбі
        [fri] жұма
        [sat] сенбі
       *[sun] жексенбі
    }. Апта күнін немесе күннің өзін түзетіңіз.
finding-missing-header = Кестенің бірінші жолында бағандардың атауы емес, деректер тұр: «{ $opening }». Оның үстіне бағандарды атайтын жол қосыңыз.
finding-picture-page = { $count } бетте мәтін жоқ ({ $pages }), бәлкім, олар сурет: ондағы ештеңе табылмайды. Мәтінін белгілеуге болатын файлды салыңыз.
finding-near-duplicate = { $count } үзінді «{ $other }» құжатында да сөзбе-сөз дерлік кездеседі: «{ $quote }». Мәтінді бір жерде қалдырыңыз, әйтпесе түзету екіншісіне енбей қалады.
finding-mixed-language = Мәтіннің шамамен { $share } % бөлігі басқа тілде («{ $found }»). Ол өз тілінде табылып, келтірілуі үшін бөлек құжатқа шығарыңыз.
finding-declared-language = Құжаттың тілі «{ $declared }» деп көрсетілген, бірақ мәтіні «{ $found }» тілінде. Құжаттың тілін түзетіңіз.
finding-one-language = Бұл құжат тек бір тілде бар, ал басқаларының аудармасы бар. Қатысушыларға керек аудармаларды қосыңыз.
finding-addresses-assistant = Мәтін көмекшіге бұйрық береді: «{ $quote }». Оны алып тастап, құжаттың қайдан келгенін анықтаңыз.
finding-invisible-characters = Мәтінде { $count } көрінбейтін таңба бар. Олар сөздерді жасыра алады, сондықтан алынып тасталды. Сол жерді тексеріп, жай мәтінмен қайта теріңіз.

## Why a file or a change is refused

reason-unknown-kind = Мұндай түрдегі файлдарды оқымаймын. Мыналардың бірі жарайды: { $kinds }
reason-old-kind = { $kind } түріндегі файлдарды оқымаймын. Файлды ашып, мына түрлердің бірінде сақтаңыз: { $better }
reason-macro-kind = Макросы бар файлдарды ({ $kind }) оқымаймын. Файлды макроссыз, мына түрлердің бірінде сақтаңыз: { $better }
reason-wrong-extension = Файл атауының соңы { $extension }, бірақ ішіндегісі басқа түрде. Атауының соңын дұрыстаңыз немесе файлды { $extension } түрінде қайта сақтаңыз.
reason-password = Файл құпиясөзбен қорғалған. Оны ашып, құпиясөзін алып тастаңыз да, қайта сақтаңыз.
reason-password-or-old = Файл құпиясөзбен қорғалған немесе ескі кеңсе бағдарламасында жасалып, атауы өзгертілген. Оны ашып, құпиясөзін алып тастаңыз да, { $extension } түрінде сақтаңыз.
reason-drm = Файл көшіруден қорғалған, мәтіні жабық. Баспасынан қорғаныссыз көшірмесін сұраңыз немесе мәтінін басқа форматта пайдаланыңыз.
reason-empty = Файл бос. Оны қайта сақтап, тағы бір рет байқап көріңіз.
reason-no-text = Файлда мәтін жоқ. Мәтін қосыңыз немесе бұл файлсыз-ақ қойыңыз.
reason-pictures-only = Файлдан мәтін оқылмады, бәлкім, онда беттердің суреті ғана бар. Мәтінін белгілеуге болатын нұсқасын немесе анығырақ суреттерін пайдаланыңыз.
reason-pictures-ocr-off = Файлда мәтіннің орнына сурет бар, ал мен мұнда суретті оқымаймын. Мәтінін белгілеуге болатын нұсқасын пайдаланыңыз немесе серверге { $program } орнатып, { $setting } деп баптауды сұраңыз.
reason-program-missing = Суреттердегі мәтінді оқи алмаймын: серверде керекті бағдарлама жоқ. Мәтінін белгілеуге болатын нұсқасын пайдаланыңыз немесе серверде мына пәрменді орындауды сұраңыз: { $command }
reason-attachments-only = Хаттың өз мәтіні жоқ. Тіркемелерінің керегін бөлек файл етіп сақтаңыз: { $files }
reason-too-large = Файл { $limit } МБ-тан үлкен. Оны бөліңіз немесе суреттерін кішірейтіңіз.
reason-damaged = Файл бүлінген немесе жартысы жоқ. Оны ашып, қайта не басқа форматта сақтаңыз да, тағы бір рет байқап көріңіз.
reason-too-slow = Файлды оқу { $limit } секундтан ұзаққа созылды, сондықтан тоқтаттым. Оны бөліңіз немесе қайта сақтаңыз.
reason-too-much-memory = Файлды оқуға { $limit } МБ-тан көп жад керек, сондықтан тоқтаттым. Оны бөліңіз немесе суреттерін кішірейтіңіз.
reason-too-many-pages = Файлдағы бет саны { $limit } шегінен асады. Оны бөліңіз.
reason-too-many-rows = Кестедегі жол саны { $limit } шегінен асады. Сұралатын жолдарын ғана қалдырыңыз немесе файлды бөліңіз.
reason-too-many-cells = Кестенің ұяшықтары тым алысқа созылған. Керек емес жолдар мен бағандарды өшіріңіз.
reason-too-many-parts = Файл бөліктерінің саны { $limit } шегінен асады, кәдімгі құжатта мұндай болмайды. Оны қайта сақтаңыз.
reason-unpacks-too-much = Файл ашылғанда { $limit } МБ-тан асып кетеді. Суреттерін кішірейтіңіз немесе оны бөліңіз.
reason-too-much-text = Мәтіні бір файлға сыятыннан көп. Оны бірнеше файлға бөліңіз.
reason-nonsense = Әріптердің орнына мағынасыз таңбалар шығады: файл бүлінген немесе қарпінен әріптерін тану мүмкін емес. Оны қайта не басқа форматта сақтаңыз.
reason-unknown-encoding = Әріптерін ажырата алмадым: кодтауы маған белгісіз немесе файл бүлінген. Оны ашып, { $encoding } кодтауында қайта сақтаңыз.
reason-metadata-value = Құжат туралы мәліметте «{ $key }» тұсында «{ $found }» деп тұр, мен мұны түсінбеймін. Мысалы, мынадай болса дұрыс: { $expected }
reason-metadata-order = «{ $until }» соңы «{ $from }» басынан бұрын тұр. Екеуінің бірін түзетіңіз.
reason-metadata-line = Құжат туралы мәліметтің { $line }-жолында қате бар. Сол жолды түзетіңіз.
reason-metadata-file = Құжат туралы мәлімет жазылған «{ $file }» файлын пайдалана алмаймын. Орнына шағын мәтіндік файл салыңыз немесе оны өшіріңіз.
reason-link = Бұл – ешқайда апармайтын немесе құжаттар қалтасынан тыс жерге апаратын сілтеме. Орнына файлдың өзін салыңыз.
reason-no-permission = Бұл файлды оқуға рұқсатым жоқ. Сервердегі бағдарламаға оны оқу құқығын беруді сұраңыз.
reason-disk-full = Диск толып қалған, сондықтан ештеңе өзгерген жоқ. Серверде орын босатуды сұрап, тағы бір рет байқап көріңіз.
reason-disk-error = Серверде оқу немесе жазу сәтсіз болды, сондықтан ештеңе өзгерген жоқ. Дискінің ақаусыз әрі бос орны бар екенін тексертіп, тағы бір рет байқап көріңіз.
reason-not-writable = Құжаттар қалтасына жазу мүмкін емес, сондықтан ештеңе өзгерген жоқ. Сервердегі бағдарламаға сонда жазу құқығын беруді сұрап, тағы бір рет байқап көріңіз.
reason-data-not-writable = Өз деректерімнің қалтасына жазу мүмкін емес, сондықтан ештеңе өзгерген жоқ. Сервердегі бағдарламаға сонда жазу құқығын беруді сұрап, тағы бір рет байқап көріңіз.
reason-folder-unreadable = Құжаттар қалтасы жоқ немесе оны оқу мүмкін емес. Қалтаны қайтаруды немесе сервердегі бағдарламаға оқу құқығын беруді сұраңыз.
reason-last-document = Бұл – жалғыз құжат, онсыз ешнәрсеге жауап бере алмаймын. Алдымен басқа құжат жариялаңыз.
reason-not-begun = Құжат сол уақыттан кейін ғана күшіне енеді. Кейінірек уақыт таңдаңыз немесе құжатты өшіріңіз.
reason-nothing-to-read = Қалтада мен оқи алатын бірде-бір құжат жоқ. Кемінде біреуін салыңыз.
reason-embedder-failed = Мәтіндерді іздеуге дайындайтын қызмет істемеді, сондықтан ештеңе өзгерген жоқ. Кейінірек байқап көріңіз; қайталанса, оның сервердегі баптауын тексертіңіз.
reason-version-not-kept = { $version }-нұсқа енді сақталмайды. Барлары мынау: { $kept }
reason-changed-since = Қалтадағы мына файлдар соңғы нұсқадан кейін өзгерген, жоғалып кетуі мүмкін: { $files }. Алдымен олар ескерілсін немесе оларды басқа жерге қойыңыз.
reason-index-damaged = Ізделетін деректерім бүлінген. Оны серверде қайта жасауға болады: { $command }
reason-index-of-another = Ізделетін деректерім бағдарламаның басқа нұсқасында немесе басқа баптаумен жасалған. Оны серверде қайта жасауға болады: { $command }
reason-questions-line = «{ $file }» файлының { $line }-жолында қате бар. Сол жолды түзетіңіз.
reason-try-again = Менің тарапымнан бірдеңе дұрыс болмады. Тағы бір рет байқап көріңізші.

## Answers to announcements

answer-button-seen = Көрдім
answer-button-coming = Барамын
answer-button-help = Көмек керек
answer-button-noted = Жазып алдым: { $answer }
answer-button-help-noted = Ұйымдастырушылар Сізге көмек керек екенін білді. Олар Сізбен хабарласады.
answer-button-gone = Бұл хабарландыру енді күшінде емес, жауап берудің қажеті жоқ.
answer-button-preview = Бұл тек алдын ала көрініс: жауап есептелмейді.

## Announcements as they arrive

# Stands above the buttons that people answer with.
delivered-buttons = Осы жерде жауап беріңіз:
# Takes the place of a message that is too old to be deleted.
delivered-withdrawn = Бұл хабарландыру қайтарып алынды, ол енді күшінде емес.

## Audiences in plain words

audience-words-all = барлығы
audience-words-participants = қатысушылар
audience-words-organisers = ұйымдастырушылар
audience-words-staff = қызметкерлер
audience-words-owners = иелер
audience-words-cohort = «{ $name }» тобы
audience-words-language = тілі мынау болғандар: { $language }
audience-words-person = { $id } пайдаланушысы
audience-words-group = «{ $title }» чаты
audience-words-topic = «{ $title }» чатындағы «{ $topic }» тақырыбы
audience-words-silent = { $number }-хабарландыруға жауап бермегендер
audience-words-union = { $first } және { $last }
audience-words-only = { $whom }, олардың ішінде тек { $only }
audience-words-except = { $whom }, мыналардан басқа: { $except }

## Moments and zones

moment-city-almaty = Алматы
moment-city-bishkek = Бішкек
moment-city-dushanbe = Душанбе
moment-city-tashkent = Ташкент
moment-city-yerevan = Ереван
moment-city-baku = Баку
moment-city-tbilisi = Тбилиси
moment-city-seoul = Сеул
moment-unreadable = Бұл қай уақыт екенін түсінбедім. Былай жазыңыз: 2026-12-01 18:00, 1.12 18:00, 18:00 немесе «ертең 18:00».
moment-past = Бұл уақыт өтіп кетті: { $moment }. Кейінірек уақытты таңдаңыз.
moment-skipped = Ол күні мұндай уақыт жоқ: сағат тілі алға жылжытылады. Ең жақын уақыттар: { $before } және { $after }.
moment-twice = Ол күні сағат тілі артқа жылжытылады, сондықтан бұл уақыт екі рет болады. Біріншісі есептеледі.

## Announcements on their way and after

sent-title-sending = { $number }-хабарландыру жіберіліп жатыр
sent-title-paused = { $number }-хабарландыру кідіртілді
sent-title-sent = { $number }-хабарландыру жіберілді
sent-title-cancelled = { $number }-хабарландыру тоқтатылды
sent-title-recalled = { $number }-хабарландыру қайтарып алынды
sent-left = { $count } алушы қалды
sent-pace-second = секундына { $count } хабар
sent-pace-minute = минутына { $count } хабар
sent-time-moment = бір минуттан аз қалды
sent-time-minutes = шамамен { $count } минут қалды
sent-held = Telegram сағат { $time } болғанша күте тұруды сұрайды. Содан кейін өзі жалғасады.
sent-quiet = { $count } алушының қазір тыныш уақыты: олар кейін алады.
sent-quiet-until = Біріншісі: { $moment }
sent-outcome-pending = күтуде
sent-outcome-sent = жеткізілді
sent-outcome-blocked = ботты бұғаттаған
sent-outcome-gone = қолжетімсіз
sent-outcome-failed = Telegram қабылдамады
sent-outcome-skipped = жіберілмеді
sent-outcome-unknown = жеткені белгісіз
sent-skipped-muted = хабарландыруларды өшірген
sent-skipped-left = енді алушылар арасында емес
sent-skipped-quiet = тыныш уақыт
sent-skipped-late = ол кезде маңызын жоғалтқан
sent-skipped-cancelled = бұған дейін тоқтатылды
sent-skipped-nothing = істейтін ештеңе жоқ
sent-round-send = Қайта жіберу
sent-round-edit = Мәтінді өзгерту
sent-round-recall = Қайтарып алу
sent-answers = Жауаптар
sent-silent = әлі жауап жоқ
sent-by-cohort = Топтар бойынша
sent-no-cohort = топсыз
sent-by-language = Тілдер бойынша
sent-cancelled-missed = Жіберетін уақытта мен жұмыс істемей тұрдым, енді хабарландыру маңызын жоғалтты.
sent-cancelled-role-lost = Оны растаған адам енді хабарландыру жібере алмайды, сондықтан жіберілмеді.
sent-cancelled-nobody = Алушылардың ешқайсысы қалмады.
sent-cancelled-discarded = Ол жіберілмей тұрып жойылды.
sent-cancelled-person = Оны ұйымдастырушы тоқтатты.
sent-cancelled-kept = Алып үлгергендерде ол қалады.
sent-button-refresh = Жаңарту
sent-button-pause = Кідірту
sent-button-resume = Жалғастыру
sent-button-stop = Тоқтату
sent-button-stop-sure = Иә, тоқтату
sent-button-table = Алушылар кестесі
sent-button-names = Кім не деп жауап берді
sent-button-edit = Мәтінді өзгерту
sent-button-edit-sure = Барлық жерде өзгерту
sent-button-recall = Қайтарып алу
sent-button-recall-sure = Иә, қайтарып алу
sent-button-remind = Жауап бермегендерге еске салу
sent-button-again = Белгісіздерге қайта жіберу
sent-button-again-sure = Иә, қайта жіберу
sent-button-leave = Сол қалпында қалдыру
sent-button-open = Хабарландыруды ашу
sent-stop-ask = Бұл хабарландыруды біржола тоқтату керек пе? Енді ештеңе жіберілмейді.
sent-stop-kept = { $count } алушы оны алып қойды, ол оларда қалады.
sent-stop-left = { $count } алушы оны алмайды.
sent-recall-ask = Бұл хабарландыруды алғандардың бәрінен қайтарып алу керек пе?
sent-recall-deleted = { $count } алушыда ол жойылады.
sent-recall-edited = { $count } алушыға келгеніне 48 сағаттан асты, сондықтан Telegram оны жоюға рұқсат бермейді: мәтіннің орнына оның қайтарып алынғаны жазылады.
sent-again-ask = { $count } алушыға жеткені белгісіз. Оларға қайта жіберу керек пе?
sent-again-twice = Олардың кейбірі оны екі рет алуы мүмкін.
sent-names = Кім не деп жауап берді
sent-names-all = Барлығы
sent-names-nobody = Әзірге ешкім жоқ.
sent-edit-which = Қай мәтінді өзгерту керек?
sent-edit-write = Жаңа мәтінді жіберіңіз. Алдымен көрсетемін, өзгертпес бұрын сұраймын.
sent-edit-now = Қазіргі мәтін, тілі: { $language }
sent-edit-new = Ал мынау — жаңа мәтін:
sent-edit-text-only = Мәтінді тек мәтінмен ауыстыруға болады. Жаңа мәтінді жіберіңіз немесе сол қалпында қалдырыңыз.
sent-edit-too-long = Мәтін { $count } таңбаға артық: мұнда ең көбі { $most } сыяды. Ештеңе өзгертілмеді; қысқарақ мәтін жіберіңіз.
sent-edit-empty = Онда сөз жоқ. Ештеңе өзгертілмеді; жаңа мәтінді жіберіңіз.
sent-edit-same = Онда дәл осылай жазылған.
sent-edit-done = Мәтін хабарландыру жеткен жердің бәрінде өзгертілуде. Барысы хабарландыру карточкасында көрінеді.
sent-left-alone = Сол қалпында қалды.
sent-paused = Кідіртілді: жалғастырғанша ештеңе жіберілмейді.
sent-resumed = Жалғасуда.
sent-stopped = Тоқтатылды. Енді ештеңе жіберілмейді.
sent-recalled = Хабарландыру қайтарып алынуда. Барысы карточкасында көрінеді.
sent-sent-again = { $count } алушыға қайта жіберілуде.
sent-refreshed = Енді бұл карточка хабарландырудың барысын көрсетеді.
sent-nobody-silent = Алғандардың бәрі жауап берді: еске салатын адам жоқ.
sent-gone = Бұл хабарландыру енді жоқ.
sent-moved-on = Осы арада жағдай өзгерді, сондықтан ештеңе істелмеді. Күйі карточкада көрінеді.
sent-role-lost = Сіз енді хабарландыру жібере алмайсыз. Бұл қате болса, боттың иесіне айтыңыз.
sent-table-name = Аты
sent-table-id = Telegram-дағы ID
sent-table-cohorts = Топтар
sent-table-language = Тілі
sent-table-outcome = Нәтиже
sent-table-reason = Себебі
sent-table-answer = Жауабы
sent-table-when = Қашан
sent-news-help = Біреуге көмек керек
sent-news-finished = Хабарландыру жіберілді, бірақ бәріне жетпеген болуы мүмкін
sent-news-cancelled = Хабарландыру тоқтатылды

## Answers that rest on announcements
announced-changed-today = Бүгін өзгерді, сағат { $time }.
announced-changed-earlier = Өзгерген уақыты: { $date }, { $time }.
announced-says = Ұйымдастырушылар хабарлады:
announced-source-today = бүгін өзгерді, сағат { $time }
announced-source-earlier = өзгерген уақыты: { $date }, { $time }
announced-older = Бұдан бұрынғы құжаттарда былай делінген:
announced-not-expected = Бұл жауап хабарландырудан алынған, ал хабарландыру тез ескіреді. Құжаттан алынған жауаптарды /expect пәрменімен белгілеңіз.

## Announcements before they go out

announce-help-title = Хабарландыру жасайтындарға
announce-help =
    /announce — хабарландыру құрастыру, оны кім алатынын көру, бірден немесе белгілі уақытта жіберу
    /announcements — соңғы хабарландырулар
announce-how = Нені хабарлағыңыз келсе, соны жіберіңіз: мәтін, фото, құжат, геолокация, альбом немесе сауалнама, бір немесе бірнеше хабарлама. Содан кейін кімге және қашан жіберілетінін таңдайсыз. Сіз растамайынша ештеңе жіберілмейді.
announce-more = Енді жібергеніңіздің бәрі осыған қосылады. Дайын болғанда батырманы басыңыз.
announce-add = Қосылатын хабарламаны жіберіңіз. /cancel бәрін сол қалпында қалдырады.
announce-anew = Жаңа хабарламаны жіберіңіз. Ол бұрынғының бәрін алмастырады, оған дейін ештеңе өзгермейді. /cancel бәрін сол қалпында қалдырады.
announce-unsupported-other = Мұны хабарландыруға болмайды. Мәтін, фото, құжат, геолокация, тек фото немесе тек құжат альбомын не сауалнама жіберіңіз. Жоба сақталды, күтіп тұр.
announce-unsupported-quiz = Дұрыс жауабы бар викторинаны хабарландыруға болмайды. Кәдімгі сауалнама жіберіңіз. Жоба сақталды, күтіп тұр.
announce-unsupported-mixed = Альбомда тек фото немесе тек құжат болуы керек. Қалғанын бөлек хабарламамен жіберіңіз. Жоба сақталды, күтіп тұр.
announce-not-taken = Telegram бұл хабарламаны қабылдамайды, сондықтан ол қосылмады: { $reason }. Басқаша жіберіңіз.
announce-not-shown = Telegram мұны осы күйінде көрсете алмайды: { $reason }
announce-not-taken-any-more = Хабарламаңыз пайдаланылмады: ол арналған хабарландыру енді жоба емес.
announce-edited-message = Жобада хабарламаңыздың алғашқы нұсқасы қалды. Оны өзгерту үшін: { $button }
announce-write-text = Мұны мәтін түрінде жазыңызшы. /cancel бәрін сол қалпында қалдырады.
announce-cancelled = Хабарламаңызды енді күтпеймін. Хабарландыру сол қалпында қалады: /announce { $number }
announce-discarded = { $number }-хабарландыру жойылды. Ештеңе жіберілген жоқ.
announce-role-lost = Сіз енді хабарландыру жасай алмайсыз, сондықтан ештеңе жіберілмеді. Жоба сақталды, оны ұйымдастырушы жалғастыра алады.
announce-gone = Мұндай хабарландыру енді жоқ.
announce-moved-on = Бұл батырма енді мұнда жұмыс істемейді. Қазіргі жағдайы осындай.
announce-not-yet = Әзірге жіберуге болмайды: не кедергі екені карточкада.
announce-changed-meanwhile = Оны осы аралықта біреу өзгертті. Жіберер алдында тағы бір қараңыз.
announce-unknown-number = { $number }-хабарландыру жоқ. Соңғылары мұнда: /announcements
announce-card-draft = { $number }-хабарландыру: жоба
announce-card-approved = { $number }-хабарландыру: расталды
announce-when-at-once = Растаған бойда жіберіледі
announce-when = Жіберіледі: { $moment }
announce-until = Күшінде болу мерзімі: { $moment }
announce-until-none = Мерзімсіз күшінде
announce-urgent = Шұғыл: тыныш уақытта да келеді
announce-usual = Шұғыл емес: тыныш уақыттың соңын күтеді
announce-reach = { $count } адам
announce-reach-groups = { $count } топтық чат
announce-reach-muted = хабарландыруды өшіргендіктен алмайды: { $count }
announce-reach-blocked = ботты бұғаттағандықтан алмайды: { $count }
announce-reach-quiet = қазір тыныш уақытта: { $count }
announce-problem-empty = Әзірге жіберетін ештеңе жоқ. Хабарлама қосыңыз.
announce-problem-too-long = Мәтін { $over } таңбаға артық; ең көбі { $most } таңба сыяды.
announce-problem-too-long-in = { $language }: мәтін { $over } таңбаға артық; ең көбі { $most } таңба сыяды.
announce-problem-incomplete-language = { $language }: мәтін толық емес. Қалғанын жазыңыз немесе алып тастаңыз.
announce-problem-unapproved-language = { $language }: мәтінді әлі ешкім мақұлдаған жоқ. Қарап, мақұлдаңыз немесе алып тастаңыз.
announce-problem-too-many-buttons = Ең көбі { $most } батырма сыяды.
announce-problem-too-many-parts = Бір хабарландыруға ең көбі { $most } хабарлама сыяды.
announce-problem-bad-button = «{ $label }» батырмасы { $most } таңбадан аспайтын бір жол болуы керек.
announce-problem-bad-audience = Кімге екенін { $at }-таңбадан бастап оқи алмадым. Онда болуы керек: { $expected }
announce-problem-no-audience = Кімге жіберілетінін таңдаңыз.
announce-problem-nobody = Оны ешкім алмайды. Басқа алушыларды таңдаңыз.
announce-problem-past-time = Жіберу уақыты өтіп кетті. Басқасын таңдаңыз.
announce-problem-useless-time = Жіберілетін кезде оның мерзімі өтіп кетеді. Ертерек уақытты таңдаңыз немесе мерзімін ұзартыңыз.
announce-audience-choose = Кімге жіберіледі?
announce-audience-write = Кімге жіберілетінін жазыңыз. Мысалы:
announce-audience-bad = Осы жерден бастап оқи алмадым:
announce-audience-expected = Мұнда болуы керек:
announce-audience-example = Толық мысал:
announce-time-choose = Қашан жіберіледі?
announce-time-write = Бағдарлама сағаты бойынша күні мен уақытын жазыңыз. Мысалы:
announce-time-hour = Бір сағаттан кейін
announce-time-evening = Бүгін сағат 18:00
announce-time-tomorrow = Ертең сағат 08:00
announce-time-at-once = Бірден, уақыт белгілемей
announce-until-choose = Қашанға дейін күшінде?
announce-until-why = Одан кейін ол жіберілмейді, жауаптар да оған сүйенбейді.
announce-until-write = Қашанға дейін күшінде екенін бағдарлама сағаты бойынша жазыңыз. Мысалы:
announce-answers-choose = Қандай батырмалармен жауап беруге болады?
announce-answers-write = Батырмаларыңызда не жазылатынын жазыңыз, әрқайсысы бөлек жолда. Барлығы ең көбі { $most }.
announce-languages-title = Тілдер
announce-languages-how = Өз тілінде мәтіні жоқтар оны бағдарлама тілінде немесе Сіздің мәтініңізді ({ $language }) оқиды.
announce-language-original = Сіздің мәтініңіз
announce-language-ready = жіберіледі
announce-language-unapproved = аударма жобасы, әлі мақұлданбаған
announce-language-incomplete = толық емес
announce-language-missing = жоқ
announce-language-written = { $language }: мәтін жазылды.
announce-language-no-words = Бұл тілде жазатын ештеңе жоқ.
announce-text-write = { $language }: осы тілде жазыңыз
announce-text-lines = Бір мәтіндік хабарламамен жіберіңіз, жол саны: { $count }. Алдымен сұрақ, содан кейін әр нұсқа жаңа жолда.
announce-translating = Жетпейтін тілдерге аударма жобасын дайындап жатырмын. Аздап күте тұрыңыз.
announce-translate-nothing = Аударатын тіл жоқ: бәрі бар.
announce-translation-unavailable = { $language }: модель қазір жауап бермейді. Кейінірек көріңіз немесе өзіңіз жазыңыз.
announce-translation-malformed = { $language }: модельдің жауабы жарамсыз. Қайта көріңіз немесе өзіңіз жазыңыз.
announce-translation-missing = { $language }: қабылданбады, себебі мынау түсіп қалған: { $missing }
announce-translation-added = { $language }: қабылданбады, себебі мынау қосылып кеткен: { $added }
announce-list = Хабарландырулар
announce-list-empty = Әзірге хабарландыру жоқ. Бастаңыз: /announce
announce-state-draft = жоба
announce-state-approved = расталды
announce-state-sending = жіберіліп жатыр
announce-state-paused = кідіртілді
announce-state-sent = жіберілді
announce-state-cancelled = тоқтатылды
announce-state-recalled = қайтарып алынды
announce-sure-now = Қазір жіберілсін бе ({ $whom })?
announce-sure-at = Осы уақытта жіберілсін бе ({ $whom }): { $moment }?
announce-sure-discard = { $number }-жоба біржола жойылсын ба?
announce-sure-stop = { $number }-хабарландыру жіберілмей тоқтатылсын ба?
announce-button-card = Артқа
announce-button-preview = Көрсету
announce-button-add = Хабарлама қосу
announce-button-anew = Мәтінді өзгерту
announce-button-send = Қазір жіберу
announce-button-schedule = Уақытын белгілеу
announce-button-approve = Уақытты растау
announce-button-audience = Кімге
announce-button-languages = Тілдер
announce-button-answers = Батырмалар
announce-button-until = Мерзімі
announce-button-urgent = Шұғыл ету
announce-button-usual = Шұғыл емес
announce-button-discard = Жою
announce-button-discard-sure = Иә, жойылсын
announce-button-unapprove = Жобаға қайтару
announce-button-stop = Тоқтату
announce-button-stop-sure = Иә, тоқтату
announce-button-sure-now = Иә, қазір жіберілсін
announce-button-sure-at = Иә, осы уақытта
announce-button-write-audience = Жазу
announce-button-write-time = Жазу
announce-button-write-until = Жазу
announce-button-write-answers = Өзім жазамын
announce-button-no-own-answers = Өзімдікін алып тастау
announce-button-translate = Аударма жобалары
announce-button-language-see = Қалай келетінін көрсету
announce-button-language-write = Жазу
announce-button-language-approve = Мақұлдау
announce-button-language-remove = Алып тастау
announce-button-language-original = Менің мәтінім: { $language }

## People: announcements on or off, quiet hours, invitations, lists
command-mute = Хабарландыруларды өшіру
command-unmute = Хабарландыруларды қайта қосу
command-quiet = Хабарландырулар күтетін уақыт
mute-on = Енді Сізге хабарландыру келмейді, шұғылдары да. Сұрақтарыңызға бұрынғыдай жауап беремін. Қайта қосу: /unmute
mute-off = Енді Сізге хабарландырулар қайтадан келеді.
mute-help =
    /mute, /unmute — хабарландыруларды өшіру, қайта қосу
    /quiet — хабарландырулар күтетін сағаттар
quiet-hours = Тыныш уақытыңыз: { $hours } ({ $zone } уақыты)
quiet-none = Тыныш уақытыңыз жоқ: хабарландырулар кез келген уақытта келеді.
quiet-what = Бұл уақытта хабарландырулар күте тұрады. Тек шұғылдары бірден келеді, мысалы, автобус ертерек шықса.
quiet-muted = Хабарландыруларды мүлде өшіріп қойғансыз. Қайта қосу: /unmute
quiet-other = Басқа сағаттар: { $example }
quiet-off = Тыныш уақытсыз
quiet-zone-is = Уақыт белдеуі: { $zone }
quiet-zone-choose = Тыныш уақыт қай қаланың сағатымен есептелсін?
quiet-zone-programme = Бағдарламадағыдай: { $zone }
quiet-unreadable = Бұл сағаттарды түсінбедім. Былай жазыңыз: { $example }
access-closed = Мен «{ $programme }» бағдарламасының қатысушыларына көмектесемін, ал олар шақыру арқылы келеді.
access-contact = Шақыру алу үшін хабарласыңыз: { $contact }
access-organiser = Шақыруды ұйымдастырушыдан сұраңыз.
access-forget = Одан кейін жаңа шақырумен келсеңіз ғана жауап бере аламын.
invite-welcome = «{ $programme }» бағдарламасына қош келдіңіз!
invite-again = Сіз «{ $programme }» бағдарламасына бұрыннан қатысасыз.
invite-cohorts = Сіздің тобыңыз: { $cohorts }
invite-became-organiser = Енді Сіз ұйымдастырушысыз: хабарландыру жіберіп, адам шақыра аласыз. Толығырақ: /help
invite-became-staff = Енді құжаттарды Сіз жүргізесіз. Толығырақ: /help
invite-became-owner = Енді Сіз осы боттың иесісіз. Толығырақ: /help
invite-ended-expired = Бұл шақырудың мерзімі өтті.
invite-ended-used-up = Бұл шақыру пайдаланылып қойған.
invite-ended-revoked = Бұл шақыру қайтарып алынған.
invite-ended-unknown = Мұндай шақыруды білмеймін; сілтеме толық көшірілмеген болар.
invite-ask-contact = Жаңасын алу үшін хабарласыңыз: { $contact }
invite-ask = Жаңасын ұйымдастырушыдан сұраңыз.
invite-notice = { $who } «{ $label }» шақыруымен келді, жаңа рөлі: { $role }
invite-role-participant = Қатысушы
invite-role-organiser = Ұйымдастырушы
invite-role-staff = Қызметкер
invite-role-owner = Иесі
invite-help =
    /invite — адамдарды тіркейтін сілтеме мен сурет
    /people — қанша адам бар, хабарландыру кімге жетеді
    Аты мен тобы жазылған CSV файлы — әр адамға жеке шақыру
invite-new = Жаңа шақыру
invite-form = Кімге арналғанын, қанша уақыт жарамды болатынын және онымен неше адам келе алатынын таңдаңыз.
invite-line = Немесе бір жолмен жазыңыз:
invite-no-cohort = Топсыз
invite-no-end = Мерзімсіз
invite-days = { $count } күн
invite-any-uses = Шектеусіз
invite-any-language = Кез келген тіл
invite-language = Келгендермен қай тілде амандасайын? Басқа тіл таңдамаған болса, осы тіл қалады.
invite-button-make = Жасау
invite-button-list = Барлық шақырулар
invite-button-copy = Сілтемені көшіру
invite-button-revoke = Қайтарып алу
invite-button-revoke-sure = Иә, қайтарып алу
invite-button-keep = Жоқ, қалсын
invite-made = Сілтемені бір басса, адам тіркеледі. Оны тек қазір көрсетемін: сақтап қойыңыз немесе бірден жіберіңіз.
invite-until = мерзімі: { $moment }
invite-came = { $count } адам келді
invite-came-of = келгені: { $uses } / { $most }
invite-list = Шақырулар
invite-none = Әзірге бірде-біреуі жоқ. Жасау: /invite
invite-list-revoke = Қайтарып алу үшін басыңыз:
invite-personal = Тізім бойынша жеке шақырулар: { $made }, пайдаланылғаны: { $used }
invite-state-expired = мерзімі өткен
invite-state-used-up = пайдаланылған
invite-state-revoked = қайтарып алынған
invite-revoke-ask = «{ $label }» шақыруын қайтарып алайын ба? Онымен енді ешкім келе алмайды; келгендер қалады.
invite-revoked = «{ $label }» шақыруы қайтарып алынды.
invite-line-unread = «{ $part }» дегенді түсінбедім. Ештеңе жасалған жоқ. Былай жазыңыз:
invite-line-past = «{ $part }» өтіп кеткен. Ештеңе жасалған жоқ. Былай жазыңыз:
invite-line-role-not-allowed = «{ $part }»: бұл рөлге тек иелер шақырады. Ештеңе жасалған жоқ. Қатысушылар үшін былай жазыңыз:
people-total = { $count } адам
people-reachable = Хабарландыру жетеді: { $count }
people-muted = Хабарландыруды өшірген: { $count }
people-blocked = Мені бұғаттаған: { $count }
people-by-cohort = Топтар бойынша
people-by-language = Тілдер бойынша
people-by-role = Рөлдер бойынша
people-no-cohort = Топсыз
people-understood = Түсінгенім: { $count } адам
people-faults = { $count } жол алынбады
people-fault-no-name = { $line }-жол: аты жоқ
people-fault-no-cohort = { $line }-жол: тобы жоқ
people-fault-too-long = { $line }-жол: аты не тобы тым ұзын
people-fault-unknown-language = { $line }-жол: мұндай тілді білмеймін
people-fault-twice = { $line }-жол: бұл адам тізімде бар
people-ignored = Бұл бағандар ескерілмейді, рөл тізіммен берілмейді: { $columns }
people-nothing = Шақыратын ешкім жоқ. Файлды түзетіп, қайта жіберіңіз.
people-not-yet = Әзірге ештеңе жасалған жоқ. Әр адам өз сілтемесін, әр топ бір ортақ сілтеме алады.
people-button-make = { $count } шақыру жасау
people-list-or-document = Бұл қандай файл?
people-button-list = Шақырылатын адамдар тізімі
people-button-document = Жауаптарға арналған құжат
people-taken-as-document = Жауаптарға арналған құжат ретінде алынды.
people-wrong-columns = «Аты» және «тобы» деген бағандары бар тақырып жолы керек, қаласаңыз «тілі» де. Тапқаным: { $found }. Ештеңе жасалған жоқ. Мысал:
people-too-many = Тізімде ең көбі { $limit } адам болады. Бөліп жіберіңіз. Ештеңе жасалған жоқ.
people-made = { $count } шақыру. Сілтемелерді тек осында көрсетемін: әрқайсысын иесіне беріңіз.
people-made-already = Бұл шақырулар жасалып қойған.
people-cohort-links = Әр топқа бір сілтеме — өз сілтемесі жоқтарға:
people-column-name = Аты
people-column-cohort = Тобы
people-column-link = Сілтеме
