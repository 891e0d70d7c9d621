# Armenian. Its own marks: ։ ends a sentence, ՝ stands where English has a colon, ՞ and ՛ stand inside the word.
# A noun stays singular after a number.

language-name = Հայերեն

## Start and help

start-greeting = Բարև Ձեզ։ Ես «{ $programme }» ծրագրի օգնականն եմ։
start-how =
    Հարցրե՛ք ինձ ծրագրի մասին ցանկացած բան՝ ժամեր, վայրեր, հյուրանոց, սնունդ, վիզա, կոնտակտներ։ Ես պատասխանում եմ կազմակերպիչների փաստաթղթերի հիման վրա և ցույց եմ տալիս, թե որտեղ է դա գրված։
start-language = Կարող եք գրել տասը լեզվից ցանկացածով։ Ընտրել պատասխանների լեզուն՝ /language
help-title = Ինչ կարող եմ անել
help-ask = Գրե՛ք Ձեր հարցն այնպես, ինչպես կգրեիք գործընկերոջը։ Օրինակ՝ { $example }
help-example = Ժամը քանիսի՞ն է նախաճաշը հյուրանոցում։
help-group = Խմբում նշե՛ք ինձ կամ պատասխանե՛ք իմ հաղորդագրությանը։
help-commands =
    /docs – ծրագրի փաստաթղթերը
    /sources – վերջին պատասխանիս աղբյուրներն ամբողջությամբ
    /language – ընտրել լեզուն
    /privacy – ինչ եմ պահում Ձեր մասին
    /forget – ջնջել այն ամենը, ինչ պահում եմ Ձեր մասին
help-contact = Կապվել կազմակերպչի հետ՝ { $contact }

command-start = Սկսել
command-help = Ինչ կարող եմ անել
command-language = Ընտրել լեզուն
command-sources = Վերջին պատասխանի աղբյուրները
command-docs = Ծրագրի փաստաթղթերը
command-privacy = Ինչ է պահվում Ձեր մասին
command-forget = Ջնջել Ձեր մասին տվյալները

## Language

language-choose = Ո՞ր լեզվով պատասխանեմ։
language-automatic = Հարցի լեզվով
language-set = Այսուհետ կպատասխանեմ հայերեն։
language-set-automatic = Այսուհետ կպատասխանեմ Ձեր հարցի լեզվով։

## Answers

answer-quoted = Ահա թե ինչ է գրված փաստաթղթերում՝
answer-sources = Աղբյուրներ
answer-source-updated = թարմացվել է՝ { $date }
answer-source-sample = նմուշ՝ հորինված տվյալներով
place-page = էջ { $number }
place-slide = սլայդ { $number }
place-row = տող { $number }
place-sheet = «{ $name }» թերթ
button-useful = Օգտակար է
button-not-useful = Օգտակար չէ

not-known = Ծրագրի փաստաթղթերում այս մասին ոչինչ չգտա։
not-known-contact = Խնդրում եմ դիմել կազմակերպչին՝ { $contact }
not-known-organiser = Խնդրում եմ դիմել կազմակերպչին։
not-known-related = Գուցե սրանցից մեկն օգնի՝
unavailable = Հիմա չեմ կարող փնտրել, խափանումն իմ կողմում է։ Խնդրում եմ մեկ րոպեից նորից հարցնել։
unavailable-contact = Եթե շտապ է՝ { $contact }

feedback-thanks-useful = Շնորհակալություն։ Ուրախ եմ, որ օգնեց։
feedback-thanks-not-useful = Շնորհակալություն։ Կազմակերպիչները կտեսնեն, որ այս պատասխանը չօգնեց։

## Sources and documents

sources-title = Վերջին պատասխանիս աղբյուրները
sources-none = Դեռ չկա պատասխան, որի աղբյուրները ցույց տամ։ Նախ հարց տվե՛ք։
sources-outdated = Իմ վերջին պատասխանի հիմքում եղած փաստաթղթերն այդ ժամանակից ի վեր փոխվել են։ Խնդրում եմ հարցը նորից տալ։
docs-title = Ծրագիրն ունի { $count } փաստաթուղթ։ Բացելու համար սեղմե՛ք անվանման վրա։
docs-empty = Փաստաթղթեր դեռ չկան։ Խնդրում եմ դիմել կազմակերպչին։
docs-page = { $page } / { $pages }
docs-not-found = Այս փաստաթուղթն այլևս չկա։ Այսօրվա ցանկը՝ /docs
docs-link = «{ $title }» փաստաթուղթը կարող եք կարդալ այստեղ՝
docs-failed = Հիմա չկարողացա ուղարկել այս փաստաթուղթը։ Խնդրում եմ մեկ րոպեից նորից փորձել։
button-next = Հաջորդը
button-previous = Նախորդը

## Privacy

privacy =
    Ահա թե ինչ եմ պահում Ձեր մասին՝ Ձեր Telegram ID-ն և անունը, Ձեր ընտրած լեզուն, Ձեր խումբը և հրավերը, որով եկել եք, թե երբ եք ուզում հայտարարություններ ստանալ, Ձեր հարցերն ու իմ պատասխանները { $days } օր (որպեսզի հասկանամ «իսկ հաջորդ օ՞րը» հարցը), պատասխաններին տված Ձեր գնահատականները և անպատասխան մնացած հարցերը։
    Հեռախոսահամար չեմ պահում։ Այս տվյալները կարող են տեսնել միայն կազմակերպիչները։
privacy-model-none = Աշխատում եմ առանց արտաքին լեզվական մոդելի, և Ձեր հարցերը մնում են ծրագրի սեփական սերվերում։
privacy-model = Ձեր հարցերը և փաստաթղթերի հատվածներն ուղարկվում են { $model } լեզվական մոդելին։
privacy-search = Անհրաժեշտ հատվածները գտնելու համար Ձեր հարցերն ուղարկվում են { $model } մոդելին։
privacy-forget = Ջնջել ամեն ինչ՝ /forget
forget-ask = Ջնջե՞մ այն ամենը, ինչ պահում եմ Ձեր մասին՝ լեզուն, հարցերը, պատասխանները, գնահատականները։ Վերականգնել հնարավոր չի լինի։
forget-yes = Այո, ջնջել
forget-no = Ոչ, պահել
forget-done = Ջնջված է։ Այլևս ոչինչ չգիտեմ Ձեր մասին։ Կարող եք ցանկացած պահի նորից սկսել։
forget-kept = Լավ, ոչինչ չի ջնջվել։

## What I cannot take

kind-photo = Դեռ չեմ կարողանում նկարներ կարդալ։ Խնդրում եմ հարցը գրել տեքստով։
kind-voice = Դեռ չեմ կարողանում ձայնային հաղորդագրություններ լսել։ Խնդրում եմ հարցը գրել տեքստով։
kind-sticker = Գեղեցիկ սթիքեր է։ Ես պատասխանում եմ գրավոր հարցերի։ Ի՞նչ կցանկանայիք իմանալ։
kind-file = Այստեղ չեմ կարող ֆայլեր ընդունել։ Խնդրում եմ հարցը գրել տեքստով։
kind-location = Դեռ չեմ կարողանում տեղադրությունից օգտվել։ Գրե՛ք, թե ուր եք ուզում հասնել, և ես կփնտրեմ։
kind-other = Ես հասկանում եմ միայն գրավոր հարցեր։ Ի՞նչ կցանկանայիք իմանալ։
question-empty = Այստեղ հարց չգտա։ Խնդրում եմ այն գրել բառերով, օրինակ՝ { $example }
question-too-long = Սա ինձ համար չափազանց երկար է։ Խնդրում եմ հարցը գրել առավելագույնը { $limit } նիշով։
unknown-command = Այս հրամանը չգիտեմ։ Ահա թե ինչ կարող եմ անել՝ /help
unknown-button = Այս կոճակն այլևս չի աշխատում։ Խնդրում եմ նորից հարցնել կամ նայել այստեղ՝ /help
fault = Իմ կողմում խափանում եղավ։ Խնդրում եմ մեկ րոպեից նորից փորձել։

## The corpus, for staff

help-shelf =
    /docs – բոլոր փաստաթղթերը՝ փոխարինել, հանել գործածությունից, ջնջել
    /history – ով ինչ է փոխել և վերադարձ նախորդ տարբերակին
    /expect – ի պատասխան լավ պատասխանի՝ այն ստուգում եմ ամեն նոր տարբերակի հետ

shelf-title = Բոլոր փաստաթղթերը՝ { $count }
shelf-empty = Փաստաթղթեր դեռ չկան։ Սկսելու համար ինձ ֆայլ ուղարկե՛ք։
shelf-expired = ժամկետն անցել է
shelf-not-yet = դեռ ուժի մեջ չէ
shelf-limited = բոլորի համար չէ
shelf-language = Լեզուն՝ { $language }
shelf-audience = Ում է հասանելի՝ { $audience }
shelf-valid-always = Գործում է անժամկետ
shelf-valid-from = Գործում է սկսած՝ { $date }
shelf-valid-until = Գործում է մինչև՝ { $date }
shelf-expired-since = Ժամկետն անցել է՝ { $date }
shelf-updated = Թարմացվել է՝ { $date }
shelf-passages = Հատվածների թիվը՝ { $count }
shelf-button-list = Բոլոր փաստաթղթերը
shelf-button-download = Ներբեռնել
shelf-button-replace = Փոխարինել
shelf-button-retire = Հանել գործածությունից
shelf-button-remove = Ջնջել
shelf-button-history = Պատմություն
shelf-replace-send = Հիմա ուղարկե՛ք «{ $title }» փաստաթղթի նոր ֆայլը։ Հաջորդ ֆայլը, որ կուղարկեք տասը րոպեի ընթացքում, նախատեսված կլինի դրա փոխարեն, ինչ անվանում էլ ունենա։
shelf-retire-choose = Ե՞րբվանից «{ $title }» փաստաթուղթն այլևս հաշվի չառնել պատասխաններում։
shelf-button-now = Հենց հիմա
shelf-button-today = Այսօրվա վերջում
shelf-button-tomorrow = Վաղվա օրվա վերջում
shelf-retire-ask-now = Հենց հիմա «{ $title }» փաստաթուղթը կդադարի հաշվի առնվել պատասխաններում։ Ֆայլը կմնա պանակում։ Այդպե՞ս անեմ։
shelf-retire-ask = «{ $title }» փաստաթուղթը պատասխաններում հաշվի չի առնվի սկսած այս պահից՝ { $from }։ Ֆայլը կմնա պանակում։ Այդպե՞ս անեմ։
shelf-button-retire-sure = Այո, հանել
shelf-retired = «{ $title }» փաստաթուղթը հանված է գործածությունից սկսած այս պահից՝ { $from }։ Գործող տարբերակը՝ { $version }։
shelf-retired-already = Մինչ այդ այս փաստաթուղթն առանց այդ էլ այլևս չի գործի։
shelf-remove-ask = Ջնջե՞մ «{ $title }» փաստաթուղթը։ Ֆայլը կհանվի պանակից, և պատասխաններն այլևս դրա վրա չեն հիմնվի։ Նախորդ տարբերակին վերադառնալիս այն ետ կգա։
shelf-button-remove-sure = Այո, ջնջել
shelf-removed = «{ $title }» փաստաթուղթը ջնջված է։ Գործող տարբերակը՝ { $version }։
shelf-gone = Այս փաստաթուղթն այլևս չկա։
shelf-failed = Սա անել չհաջողվեց։ { $reason }

history-title = Վերջին փոփոխությունները
history-empty = Դեռ ոչինչ չի փոխվել։
history-you = Դուք
history-person = օգտատեր { $id }
history-folder = պանակ
history-version = տարբերակ { $version }
history-action-published = հրապարակվել է
history-action-replaced = փոխարինվել է
history-action-noted = գրառում է ավելացվել
history-action-retired = հանվել է գործածությունից
history-action-removed = ջնջվել է
history-action-rolled-back = վերադարձ նախորդ տարբերակին
history-action-expected = նշվել է սպասվող պատասխանը
history-action-ingested = վերցվել է պանակից
history-button-versions = Տարբերակներ
history-versions = Պահված տարբերակները
history-no-versions = Դեռ տարբերակ չկա։
history-documents = փաստաթղթերի թիվը՝ { $count }
history-in-force = գործում է

rollback-button = Վերադառնալ տարբերակ { $version }
rollback-what = Վերադառնալիս բոլոր փաստաթղթերը կրկին կդառնան այնպիսին, ինչպիսին էին այդ տարբերակում. դրանից հետո ավելացվածը կհանվի, փոփոխվածն ու ջնջվածը ետ կգան։
rollback-ask = Վերադառնա՞մ { $version } տարբերակին։ Այն հրապարակվել է՝ { $date }։
rollback-sure = Այո, վերադառնալ
rollback-undo = Վերադառնալ նախորդ տարբերակին
rollback-done = Փաստաթղթերը կրկին այնպիսին են, ինչպիսին էին { $version } տարբերակում։ Գործող տարբերակը՝ { $now }։
rollback-meanwhile = Այդ ընթացքում այլ տարբերակ է ուժի մեջ մտել, կամ այս մեկն այլևս չի պահվում։ Խնդրում եմ նորից նայել՝ /history

expect-how = Իմ պատասխաններից մեկին պատասխանե՛ք /expect հրամանով, և ամեն նոր տարբերակի հետ կստուգեմ, որ այդ հարցի պատասխանը վերցվում է նույն փաստաթղթից։
expect-added = Նշված է. «{ $question }» հարցի պատասխանը պետք է վերցվի «{ $title }» փաստաթղթից։ Սա ստուգում եմ ամեն նոր տարբերակի հետ։
expect-added-not-known = Նշված է. փաստաթղթերում չպետք է լինի «{ $question }» հարցի պատասխանը։ Սա ստուգում եմ ամեն նոր տարբերակի հետ։
expect-known = Սա արդեն նշված է՝ «{ $question }»

notice-refused = Չկարողացա անցնել փաստաթղթերի { $version } տարբերակին
notice-refused-unknown = Չկարողացա անցնել փաստաթղթերի նոր տարբերակին
notice-serving = Շարունակում եմ պատասխանել { $version } տարբերակով։
notice-failed = Փաստաթղթերը թարմացնել չհաջողվեց
notice-failed-serving = Շարունակում եմ պատասխանել նախկին փաստաթղթերով։
notice-published = Տարբերակ { $version }. հրապարակվել է պանակից
notice-skipped = Բաց թողնված ֆայլեր՝ { $count }
notice-broken = Պատասխաններ, որոնք այլևս սպասվածը չեն՝ { $count }

## Documents from staff

help-staff = Փաստաթղթերը վարողների համար
help-upload = Ուղարկե՛ք ֆայլ, և հրապարակելուց առաջ ցույց կտամ, թե ինչ եմ հասկացել։ Մակագրության մեջ կարող եք նշել՝ վերնագիր; լեզու; ում է հասանելի; գործողության ժամկետ։ Օրինակ՝ { $example }
help-upload-title = Ավտոբուսներ
help-note = /note և մի քանի տող – կարճ հայտարարություն՝ որպես փաստաթուղթ
upload-photo = Telegram-ը փոքրացնում է նկարն այնքան, որ տեքստն այլևս չի կարդացվում։ Խնդրում եմ ուղարկել որպես ֆայլ՝ ամրակ → Ֆայլ։
upload-too-large = «{ $name }» ֆայլը մեծ է { $limit } ՄԲ-ից, իսկ Telegram-ը բոտերին ավելի մեծ ֆայլ չի տալիս։ Բաժանե՛ք այն, փոքրացրե՛ք նկարները կամ խնդրե՛ք դնել իմ սերվերի փաստաթղթերի պանակում՝ այնտեղից կգտնեմ։
upload-failed = Չկարողացա «{ $name }» ֆայլը վերցնել Telegram-ից։ Խնդրում եմ մեկ անգամ էլ ուղարկել։
note-empty = Հայտարարությունը գրե՛ք հրամանից հետո, կարող է լինել մի քանի տող։ Օրինակ՝ { $example }
note-example = /note Ավտոբուս 2-ը մեկնում է 08:15-ին 3-րդ ելքից։
note-until = Հայտարարությունը միայն որոշ ժամանա՞կ է պետք։ Հրապարակելուց առաջ սեղմե՛ք 📅։
audience-all = բոլորին
audience-participants = բոլոր մասնակիցներին
audience-organisers = միայն կազմակերպիչներին
audience-staff = միայն աշխատակիցներին
audience-owners = միայն տերերին
audience-cohort = միայն «{ $name }» խմբին
draft-heading = Դեռ հրապարակված չէ։ Ահա թե ինչ եմ հասկացել՝
draft-heading-album = { $count } ֆայլ, դեռ հրապարակված չէ՝
draft-same = Այս փաստաթուղթն արդեն գործում է հենց այս տեսքով։
draft-same-short = արդեն գործում է
draft-language = Լեզուն՝ { $language }
draft-audience = Ում է հասանելի՝ { $audience }
draft-no-end = Գործում է անժամկետ
draft-valid-until = Գործում է մինչև՝ { $moment }
draft-passages = { $count } հատված
draft-opening = Սկիզբը՝
draft-existing = «{ $title }» փաստաթուղթն արդեն կա ({ $path })։
draft-compared = Հատվածներ՝ նոր { $added }, վերացող { $removed }, անփոփոխ { $kept }
draft-replaces = { $path } փաստաթղթի փոխարեն
draft-empty-pages = Առանց տեքստի էջեր, գուցե միայն նկարով՝ { $pages }։ Այնտեղ գրվածը ոչ ոք չի գտնի։
draft-findings-more = և ևս { $count } դիտողություն
draft-fault-title = Մակագրության «{ $part }» մասը չափազանց երկար է վերնագրի համար։
draft-fault-language = Մակագրության «{ $part }» մասն իմ տասը լեզուներից չէ։ Ընտրե՛ք ստորև։
draft-fault-audience = Մակագրության «{ $part }» մասից պարզ չէ, թե ում է հասանելի փաստաթուղթը. կարող է լինել, օրինակ՝ { $example }։ Ընտրե՛ք ստորև։
draft-fault-valid-until = Մակագրության «{ $part }» մասն ամսաթիվ չէ. կարող է լինել 2026-12-01 կամ 2026-12-01 18:00։ Օրն ընտրե՛ք ստորև։
draft-refused = Չեմ կարող օգտագործել «{ $name }» ֆայլը՝
draft-changes-unknown = Չկարողացա տալ ստուգիչ հարցերը՝
draft-change-breaks = «{ $question }» հարցին այլևս չի տրվի սպասված պատասխանը՝ { $before } → { $after }
draft-change-other = «{ $question }» հարցին այլ պատասխան կտրվի՝ { $before } → { $after }
draft-change-missed = «{ $question }» հարցին դեռ չի տրվում սպասված պատասխանը՝ { $after }
draft-change-rewords = «{ $question }» հարցի պատասխանը կփոխվի՝ «{ $before }» → «{ $after }»
draft-changes-more = և ևս { $count } հարց
draft-answer-not-known = պատասխան չկա
draft-answer-unavailable = հիմա պատասխան չկա
draft-button-publish = Հրապարակել
draft-button-replace = Հրապարակել հնի փոխարեն
draft-button-keep-both = Պահել երկուսն էլ
draft-button-language = Լեզուն
draft-button-audience = Ում համար
draft-button-until = Ժամկետը
draft-button-discard = Չհրապարակել
draft-audience-hint = Այլ խմբի համար նորից ուղարկե՛ք ֆայլն այսպիսի մակագրությամբ՝ { $example }
draft-until-today = Մինչև այսօրվա վերջ
draft-until-tomorrow = Մինչև վաղվա վերջ
draft-until-week = Մեկ շաբաթ
draft-until-without-end = Անժամկետ
draft-working = Հրապարակում եմ…
draft-published = Հրապարակված է։ Այժմ պատասխանները հիմնվում են { $version } տարբերակի վրա։
draft-discarded = Լավ, ոչինչ չի հրապարակվել։
draft-gone = Սա արդեն արված է։
draft-failed = Ոչինչ չի հրապարակվել, փաստաթղթերը մնացել են նույնը։

## Ինչ է գտնում փաստաթղթերի ստուգումը

finding-past-validity = Փաստաթուղթն ուժի մեջ էր մինչև { $date } և այլևս չի մասնակցում պատասխաններին։ Հեռացրեք այն կամ երկարացրեք ժամկետը։
finding-dates-gone-by = Փաստաթղթի բոլոր ամսաթվերն անցել են, վերջինը՝ { $date }։ Թարմացրեք այն, նշեք մինչև երբ է ուժի մեջ, կամ հեռացրեք։
finding-conflicting-session = «{ $session }». այստեղ՝ { $here }, իսկ «{ $other }» փաստաթղթում՝ { $there }։ Պարզեք, թե որն է ճիշտ, և ուղղեք մյուսը։
finding-wrong-weekday =
    Գրված է «{ $quote }», բայց { $date } օրը { $weekday ->
        [mon] երկուշաբթի
        [tue] երեքշաբթի
        [wed] չորեքշաբթի
        [thu] հինգշաբթի
        [fri] ուրբաթ
        [sat] շաբաթ
       *[sun] կիրակի
    } է։ Ուղղեք շաբաթվա օրը կամ ամսաթիվը։
finding-missing-header = Աղյուսակի առաջին տողում սյունակների անունների փոխարեն տվյալներ են՝ «{ $opening }»։ Դրա վերևում ավելացրեք տող, որն անվանում է սյունակները։
finding-picture-page = { $count } էջում տեքստ չկա ({ $pages }), գուցե դրանք նկարներ են. այնտեղից ոչինչ չի գտնվի։ Տեղադրեք ֆայլ, որի տեքստը հնարավոր է նշել։
finding-near-duplicate = { $count } հատված գրեթե բառացի կա նաև «{ $other }» փաստաթղթում՝ «{ $quote }»։ Պահեք տեքստը մեկ տեղում, այլապես ուղղումը մյուսում բաց կմնա։
finding-mixed-language = Տեքստի մոտ { $share } %-ը այլ լեզվով է («{ $found }»)։ Այդ մասը դրեք առանձին փաստաթղթի մեջ, որպեսզի այն գտնվի և մեջբերվի իր լեզվով։
finding-declared-language = Փաստաթղթի լեզուն նշված է «{ $declared }», բայց տեքստը «{ $found }» լեզվով է։ Ուղղեք փաստաթղթի լեզուն։
finding-one-language = Այս փաստաթուղթը միայն մեկ լեզվով է, իսկ մյուսները թարգմանություններ ունեն։ Ավելացրեք մասնակիցներին անհրաժեշտ թարգմանությունները։
finding-addresses-assistant = Տեքստը հրամաններ է տալիս օգնականին՝ «{ $quote }»։ Հանեք այն և պարզեք, թե որտեղից է փաստաթուղթը։
finding-invisible-characters = Տեքստում կա { $count } անտեսանելի նշան։ Դրանք կարող են բառեր թաքցնել, ուստի բաց են թողնվել։ Ստուգեք այդ տեղը և նորից հավաքեք սովորական տեքստով։

## Why a file or a change is refused

reason-unknown-kind = Այս տեսակի ֆայլեր չեմ կարդում։ Հարմար է սրանցից մեկը՝ { $kinds }
reason-old-kind = { $kind } տեսակի ֆայլեր չեմ կարդում։ Բացեք ֆայլը և պահպանեք այս տեսակներից մեկով՝ { $better }
reason-macro-kind = Մակրոսներով ֆայլեր ({ $kind }) չեմ կարդում։ Պահպանեք ֆայլն առանց մակրոսների, այս տեսակներից մեկով՝ { $better }
reason-wrong-extension = Ֆայլի անունն ավարտվում է { $extension }-ով, բայց բովանդակությունն այլ տեսակի է։ Ուղղեք անվան վերջը կամ ֆայլը նորից պահպանեք որպես { $extension }։
reason-password = Ֆայլը պաշտպանված է գաղտնաբառով։ Բացեք այն, հանեք գաղտնաբառը և նորից պահպանեք։
reason-password-or-old = Ֆայլը պաշտպանված է գաղտնաբառով կամ ստեղծվել է հին գրասենյակային ծրագրով և վերանվանվել։ Բացեք այն, հանեք գաղտնաբառը և պահպանեք որպես { $extension }։
reason-drm = Ֆայլը պաշտպանված է պատճենումից, և տեքստը փակ է։ Հրատարակչից խնդրեք առանց պաշտպանության օրինակ կամ օգտագործեք տեքստն այլ ձևաչափով։
reason-empty = Ֆայլը դատարկ է։ Նորից պահպանեք այն և կրկին փորձեք։
reason-no-text = Ֆայլում տեքստ չկա։ Տեքստ ավելացրեք կամ հրաժարվեք այս ֆայլից։
reason-pictures-only = Ֆայլից տեքստ կարդալ չհաջողվեց, գուցե այնտեղ միայն էջերի նկարներ են։ Վերցրեք տարբերակ, որի տեքստը հնարավոր է նշել, կամ ավելի հստակ նկարներ։
reason-pictures-ocr-off = Ֆայլում տեքստի փոխարեն նկարներ են, իսկ դրանք այստեղ չեմ կարդում։ Վերցրեք տարբերակ, որի տեքստը հնարավոր է նշել, կամ խնդրեք սերվերում տեղադրել { $program } և նշել { $setting }։
reason-program-missing = Նկարներից տեքստ կարդալ չեմ կարող. սերվերում անհրաժեշտ ծրագիրը չկա։ Վերցրեք տարբերակ, որի տեքստը հնարավոր է նշել, կամ խնդրեք սերվերում կատարել այս հրամանը՝ { $command }
reason-attachments-only = Նամակն ինքը տեքստ չունի։ Կցվածներից կարևորը պահպանեք որպես առանձին ֆայլեր՝ { $files }
reason-too-large = Ֆայլը մեծ է { $limit } ՄԲ-ից։ Բաժանեք այն կամ փոքրացրեք նկարները։
reason-damaged = Ֆայլը վնասված է կամ կիսատ։ Բացեք այն, նորից կամ այլ ձևաչափով պահպանեք և կրկին փորձեք։
reason-too-slow = Ֆայլը կարդալը տևեց ավելի քան { $limit } վայրկյան, ուստի դադարեցրի։ Բաժանեք այն կամ նորից պահպանեք։
reason-too-much-memory = Ֆայլը կարդալու համար պետք է ավելի քան { $limit } ՄԲ հիշողություն, ուստի դադարեցրի։ Բաժանեք այն կամ փոքրացրեք նկարները։
reason-too-many-pages = Ֆայլն ունի ավելի քան { $limit } էջ։ Բաժանեք այն։
reason-too-many-rows = Աղյուսակն ունի ավելի քան { $limit } տող։ Թողեք միայն այն տողերը, որոնց մասին հարցնում են, կամ բաժանեք ֆայլը։
reason-too-many-cells = Աղյուսակի վանդակները չափազանց հեռու են տարածվում։ Ջնջեք ավելորդ տողերն ու սյունակները։
reason-too-many-parts = Ֆայլը կազմված է ավելի քան { $limit } մասից. սովորական փաստաթղթերն այդպիսին չեն լինում։ Նորից պահպանեք այն։
reason-unpacks-too-much = Բացված վիճակում ֆայլը մեծ է { $limit } ՄԲ-ից։ Փոքրացրեք նկարները կամ բաժանեք այն։
reason-too-much-text = Տեքստն ավելի շատ է, քան կարող է լինել մեկ ֆայլում։ Բաժանեք այն մի քանի ֆայլի։
reason-nonsense = Տառերի փոխարեն անիմաստ նշաններ են ստացվում. ֆայլը վնասված է, կամ տառատեսակից տառերը ճանաչել հնարավոր չէ։ Նորից կամ այլ ձևաչափով պահպանեք այն։
reason-unknown-encoding = Չեմ կարող տարբերել տառերը. կոդավորումն ինձ անծանոթ է, կամ ֆայլը վնասված է։ Բացեք այն և նորից պահպանեք { $encoding } կոդավորմամբ։
reason-metadata-value = Փաստաթղթի տվյալներում «{ $key }» տեղում գրված է «{ $found }», ինչը չեմ հասկանում։ Ճիշտ կլիներ, օրինակ՝ { $expected }
reason-metadata-order = «{ $until }» վերջն ավելի վաղ է, քան «{ $from }» սկիզբը։ Ուղղեք դրանցից մեկը։
reason-metadata-line = Փաստաթղթի տվյալների { $line } տողում սխալ կա։ Ուղղեք այդ տողը։
reason-metadata-file = Չեմ կարող օգտագործել «{ $file }» ֆայլը, որտեղ փաստաթղթի տվյալներն են։ Դրա տեղը փոքր տեքստային ֆայլ դրեք կամ ջնջեք այն։
reason-link = Սա հղում է, որը ոչ մի տեղ չի տանում կամ տանում է փաստաթղթերի պանակից դուրս։ Դրեք այնտեղ հենց ֆայլը։
reason-no-permission = Այս ֆայլը կարդալու իրավունք չունեմ։ Խնդրեք սերվերի ծրագրին տալ այն կարդալու իրավունք։
reason-disk-full = Սկավառակը լցված է, ուստի ոչինչ չի փոխվել։ Խնդրեք սերվերում տեղ ազատել և կրկին փորձեք։
reason-disk-error = Սերվերում կարդալ կամ գրել չհաջողվեց, ուստի ոչինչ չի փոխվել։ Խնդրեք ստուգել, որ սկավառակը սարքին է և վրան տեղ կա, և կրկին փորձեք։
reason-not-writable = Փաստաթղթերի պանակում գրել հնարավոր չէ, ուստի ոչինչ չի փոխվել։ Խնդրեք սերվերի ծրագրին տալ այնտեղ գրելու իրավունք և կրկին փորձեք։
reason-data-not-writable = Իմ տվյալների պանակում գրել հնարավոր չէ, ուստի ոչինչ չի փոխվել։ Խնդրեք սերվերի ծրագրին տալ այնտեղ գրելու իրավունք և կրկին փորձեք։
reason-folder-unreadable = Փաստաթղթերի պանակը չկա կամ այն կարդալ հնարավոր չէ։ Խնդրեք վերադարձնել այն կամ սերվերի ծրագրին տալ կարդալու իրավունք։
reason-last-document = Սա միակ փաստաթուղթն է, առանց դրա ոչնչի չեմ կարողանա պատասխանել։ Նախ հրապարակեք մեկ ուրիշը։
reason-not-begun = Փաստաթուղթը միայն այդ պահից հետո է սկսում գործել։ Ընտրեք ավելի ուշ պահ կամ ջնջեք փաստաթուղթը։
reason-nothing-to-read = Պանակում չկա որևէ փաստաթուղթ, որը կարող եմ կարդալ։ Դրեք այնտեղ գոնե մեկը։
reason-embedder-failed = Տեքստերը որոնման համար պատրաստող ծառայությունը չաշխատեց, ուստի ոչինչ չի փոխվել։ Փորձեք ավելի ուշ, իսկ եթե կրկնվի, խնդրեք ստուգել դրա կարգավորումները սերվերում։
reason-version-not-kept = { $version } տարբերակն այլևս չի պահվում։ Կան սրանք՝ { $kept }
reason-changed-since = Պանակի այս ֆայլերը փոխվել են վերջին տարբերակից հետո և կկորչեին՝ { $files }։ Նախ թող դրանք հաշվի առնվեն, կամ տեղափոխեք դրանք։
reason-index-damaged = Այն, ինչի մեջ որոնում եմ, վնասված է։ Սերվերում այն կարելի է նորից ստեղծել՝ { $command }
reason-index-of-another = Այն, ինչի մեջ որոնում եմ, ստեղծվել է ծրագրի այլ տարբերակով կամ այլ կարգավորումներով։ Սերվերում այն կարելի է նորից ստեղծել՝ { $command }
reason-questions-line = «{ $file }» ֆայլի { $line } տողում սխալ կա։ Ուղղեք այդ տողը։
reason-try-again = Իմ կողմից ինչ-որ բան սխալ գնաց։ Խնդրում եմ կրկին փորձել։

## Answers to announcements

answer-button-seen = Տեսա
answer-button-coming = Գալիս եմ
answer-button-help = Օգնություն է պետք
answer-button-noted = Գրանցված է՝ { $answer }
answer-button-help-noted = Կազմակերպիչներն արդեն գիտեն, որ Ձեզ օգնություն է պետք։ Նրանք կկապվեն Ձեզ հետ։
answer-button-gone = Այս հայտարարությունն այլևս ուժի մեջ չէ, պատասխանել պետք չէ։
answer-button-preview = Սա միայն նախադիտում է. պատասխանը չի հաշվվում։

## Announcements as they arrive

# Stands above the buttons that people answer with.
delivered-buttons = Խնդրում եմ պատասխանել այստեղ՝
# Takes the place of a message that is too old to be deleted.
delivered-withdrawn = Այս հայտարարությունը հետ է կանչվել և այլևս ուժի մեջ չէ։

## Audiences in plain words

audience-words-all = բոլորը
audience-words-participants = մասնակիցները
audience-words-organisers = կազմակերպիչները
audience-words-staff = աշխատակիցները
audience-words-owners = տերերը
audience-words-cohort = «{ $name }» խումբը
audience-words-language = նրանք, ում լեզուն { $language } է
audience-words-person = { $id } օգտատերը
audience-words-group = «{ $title }» չատը
audience-words-topic = «{ $title }» չատի «{ $topic }» թեման
audience-words-silent = նրանք, ովքեր չեն պատասխանել { $number } համարի հայտարարությանը
audience-words-union = { $first } և { $last }
audience-words-only = { $whom }, նրանցից միայն { $only }
audience-words-except = { $whom }, բացի սրանցից՝ { $except }

## Moments and zones

moment-city-almaty = Ալմաթի
moment-city-bishkek = Բիշքեկ
moment-city-dushanbe = Դուշանբե
moment-city-tashkent = Տաշքենդ
moment-city-yerevan = Երևան
moment-city-baku = Բաքու
moment-city-tbilisi = Թբիլիսի
moment-city-seoul = Սեուլ
moment-unreadable = Չհասկացա, թե որ ժամն է սա։ Գրե՛ք այսպես՝ 2026-12-01 18:00, 1.12 18:00, 18:00 կամ «վաղը 18:00»։
moment-past = Այս ժամանակն արդեն անցել է՝ { $moment }։ Ընտրե՛ք ավելի ուշ ժամանակ։
moment-skipped = Այդ օրը նման ժամ չկա. ժամացույցն առաջ են տալիս։ Ամենամոտ ժամերն են { $before } և { $after }։
moment-twice = Այդ օրը ժամացույցը հետ են տալիս, և այս ժամը լինում է երկու անգամ։ Հաշվվում է առաջինը։

## Announcements on their way and after

sent-title-sending = Հայտարարություն { $number }՝ ուղարկվում է
sent-title-paused = Հայտարարություն { $number }՝ առժամանակ դադարեցված է
sent-title-sent = Հայտարարություն { $number }՝ ուղարկված է
sent-title-cancelled = Հայտարարություն { $number }՝ կանգնեցված է
sent-title-recalled = Հայտարարություն { $number }՝ հետ է կանչված
sent-left = Մնաց { $count } ստացող
sent-pace-second = վայրկյանում { $count } հաղորդագրություն
sent-pace-minute = րոպեում { $count } հաղորդագրություն
sent-time-moment = մնացել է մեկ րոպեից պակաս
sent-time-minutes = մնացել է մոտ { $count } րոպե
sent-held = Telegram-ը խնդրում է սպասել մինչև { $time }։ Հետո ինքնաբերաբար կշարունակվի։
sent-quiet = { $count } ստացող հիմա լուռ ժամերի մեջ է և կստանա դրանցից հետո։
sent-quiet-until = Առաջինը՝ { $moment }
sent-outcome-pending = սպասում են
sent-outcome-sent = հասել է
sent-outcome-blocked = արգելափակել են բոտը
sent-outcome-gone = անհասանելի են
sent-outcome-failed = Telegram-ը մերժել է
sent-outcome-skipped = բաց են թողնված
sent-outcome-unknown = հայտնի չէ՝ հասե՞լ է
sent-skipped-muted = անջատել է հայտարարությունները
sent-skipped-left = այլևս ստացողների մեջ չէ
sent-skipped-quiet = լուռ ժամեր
sent-skipped-late = այդ ժամանակ արդեն պետք չէր
sent-skipped-cancelled = մինչ այդ կանգնեցվել է
sent-skipped-nothing = անելիք չկա
sent-round-send = Կրկին ուղարկում
sent-round-edit = Տեքստի փոփոխում
sent-round-recall = Հետկանչ
sent-answers = Պատասխաններ
sent-silent = դեռ պատասխան չկա
sent-by-cohort = Ըստ խմբերի
sent-no-cohort = առանց խմբի
sent-by-language = Ըստ լեզուների
sent-cancelled-missed = Ուղարկելու պահին ես չէի աշխատում, և հիմա հայտարարությունն այլևս պետք չէ։
sent-cancelled-role-lost = Այն հաստատողն այլևս իրավունք չունի հայտարարելու, ուստի չուղարկվեց։
sent-cancelled-nobody = Ստացողներից ոչ ոք չէր մնացել։
sent-cancelled-discarded = Այն ջնջվել է մինչև ուղարկելը։
sent-cancelled-person = Այն կանգնեցրել է կազմակերպիչը։
sent-cancelled-kept = Ում արդեն հասել է, նրանց մոտ մնում է։
sent-button-refresh = Թարմացնել
sent-button-pause = Դադար
sent-button-resume = Շարունակել
sent-button-stop = Կանգնեցնել
sent-button-stop-sure = Այո, կանգնեցնել
sent-button-table = Ստացողների աղյուսակ
sent-button-names = Ով ինչ է պատասխանել
sent-button-edit = Փոխել տեքստը
sent-button-edit-sure = Փոխել ամենուր
sent-button-recall = Հետ կանչել
sent-button-recall-sure = Այո, հետ կանչել
sent-button-remind = Հիշեցնել չպատասխանածներին
sent-button-again = Կրկնել, որտեղ հայտնի չէ
sent-button-again-sure = Այո, կրկին ուղարկել
sent-button-leave = Թողնել ինչպես կա
sent-button-open = Բացել հայտարարությունը
sent-stop-ask = Ընդմիշտ կանգնեցնե՞մ այս հայտարարությունը։ Այլևս ոչինչ չի ուղարկվի։
sent-stop-kept = { $count } ստացող արդեն ունի այն և կպահի։
sent-stop-left = { $count } ստացող այն չի ստանա։
sent-recall-ask = Հետ կանչե՞մ այս հայտարարությունը բոլոր ստացողներից։
sent-recall-deleted = { $count } ստացողի մոտ այն կջնջվի։
sent-recall-edited = { $count } ստացողի մոտ այն 48 ժամից հին է, և Telegram-ը թույլ չի տալիս ջնջել. տեքստի փոխարեն կգրվի, որ այն հետ է կանչված։
sent-again-ask = { $count } ստացողի մասին հայտնի չէ՝ հասե՞լ է։ Կրկին ուղարկե՞մ նրանց։
sent-again-twice = Նրանցից ոմանք կարող են այն երկու անգամ ստանալ։
sent-names = Ով ինչ է պատասխանել
sent-names-all = Բոլորը
sent-names-nobody = Դեռ ոչ ոք չկա։
sent-edit-which = Ո՞ր տեքստն եք ուզում փոխել։
sent-edit-write = Ուղարկե՛ք նոր տեքստը։ Նախ ցույց կտամ և կհարցնեմ, մինչև որևէ բան փոխելը։
sent-edit-now = Հիմիկվա տեքստը, լեզուն՝ { $language }
sent-edit-new = Իսկ սա նոր տեքստն է՝
sent-edit-text-only = Տեքստը կարելի է փոխել միայն տեքստով։ Ուղարկե՛ք նոր տեքստը կամ թողե՛ք այնպես, ինչպես կա։
sent-edit-too-long = Տեքստը { $count } նիշով երկար է. այստեղ տեղավորվում է առավելագույնը { $most }։ Ոչինչ չի փոխվել. ուղարկե՛ք ավելի կարճ տեքստ։
sent-edit-empty = Դրանում բառեր չկան։ Ոչինչ չի փոխվել. ուղարկե՛ք նոր տեքստը։
sent-edit-same = Այնտեղ արդեն հենց դա է գրված։
sent-edit-done = Տեքստը փոխվում է ամենուր, որտեղ հասել է։ Ընթացքը երևում է հայտարարության քարտում։
sent-left-alone = Մնաց այնպես, ինչպես կար։
sent-paused = Առժամանակ դադարեցված է. մինչև չշարունակեք, ոչինչ չի ուղարկվի։
sent-resumed = Շարունակվում է։
sent-stopped = Կանգնեցված է։ Այլևս ոչինչ չի ուղարկվում։
sent-recalled = Այն հետ է կանչվում։ Ընթացքը երևում է հայտարարության քարտում։
sent-sent-again = Կրկին ուղարկվում է { $count } ստացողի։
sent-refreshed = Այս քարտն այժմ ցույց է տալիս հայտարարության ընթացքը։
sent-nobody-silent = Բոլոր ստացողները պատասխանել են. հիշեցնելու մարդ չկա։
sent-gone = Այս հայտարարությունն այլևս չկա։
sent-moved-on = Մինչ այդ վիճակը փոխվել է, ուստի ոչինչ չարվեց։ Քարտում երևում է, թե ինչպես է։
sent-role-lost = Դուք այլևս չեք կարող հայտարարել։ Եթե դա սխալ է, դիմե՛ք բոտի տիրոջը։
sent-table-name = Անուն
sent-table-id = ID-ն Telegram-ում
sent-table-cohorts = Խմբեր
sent-table-language = Լեզու
sent-table-outcome = Արդյունք
sent-table-reason = Պատճառ
sent-table-answer = Պատասխան
sent-table-when = Երբ
sent-news-help = Ինչ-որ մեկին օգնություն է պետք
sent-news-finished = Հայտարարությունն ուղարկված է, բայց գուցե ոչ բոլորին է հասել
sent-news-cancelled = Հայտարարությունը կանգնեցված է

## Answers that rest on announcements
announced-changed-today = Փոխվել է այսօր՝ ժամը { $time }-ին։
announced-changed-earlier = Փոխվել է՝ { $date }, ժամը { $time }։
announced-says = Կազմակերպիչները հայտարարել են՝
announced-source-today = փոխվել է այսօր՝ ժամը { $time }-ին
announced-source-earlier = փոխվել է՝ { $date }, ժամը { $time }
announced-older = Ավելի հին փաստաթղթերում գրված է՝
announced-not-expected = Այս պատասխանը հայտարարությունից է, իսկ հայտարարությունները շուտ են հնանում։ Փաստաթղթից եկող պատասխանները նշե՛ք /expect հրամանով։

## Announcements before they go out

announce-help-title = Հայտարարություն անողների համար
announce-help =
    /announce – կազմել հայտարարություն, տեսնել, թե ով կստանա, ուղարկել հիմա կամ նշված ժամին
    /announcements – վերջին հայտարարությունները
announce-how = Ուղարկե՛ք այն, ինչ ուզում եք հայտարարել՝ տեքստ, լուսանկար, փաստաթուղթ, տեղադրություն, ալբոմ կամ հարցում, մեկ կամ մի քանի հաղորդագրությամբ։ Հետո կընտրեք, թե ում և երբ ուղարկել։ Առանց Ձեր հաստատման ոչինչ չի ուղարկվի։
announce-more = Ինչ էլ հիմա ուղարկեք, կավելանա դրան։ Երբ պատրաստ լինի, սեղմե՛ք կոճակը։
announce-add = Ուղարկե՛ք հաղորդագրությունը, որ պետք է ավելացնել։ Որպեսզի ամեն ինչ մնա այնպես, ինչպես կա՝ /cancel
announce-anew = Ուղարկե՛ք նոր հաղորդագրությունը։ Այն կփոխարինի մինչ այս եղած ամեն ինչ, մինչ այդ ոչինչ չի փոխվի։ Որպեսզի ամեն ինչ մնա այնպես, ինչպես կա՝ /cancel
announce-unsupported-other = Սա հնարավոր չէ հայտարարել։ Ուղարկե՛ք տեքստ, լուսանկար, փաստաթուղթ, տեղադրություն, միայն լուսանկարների կամ միայն փաստաթղթերի ալբոմ կամ հարցում։ Սևագիրը պահված է և սպասում է։
announce-unsupported-quiz = Ճիշտ պատասխանով վիկտորինան հնարավոր չէ հայտարարել։ Ուղարկե՛ք սովորական հարցում։ Սևագիրը պահված է և սպասում է։
announce-unsupported-mixed = Ալբոմում կարող են լինել միայն լուսանկարներ կամ միայն փաստաթղթեր։ Մնացածն ուղարկե՛ք առանձին հաղորդագրությամբ։ Սևագիրը պահված է և սպասում է։
announce-not-taken = Telegram-ը չի ընդունում այս հաղորդագրությունը, ուստի այն չավելացվեց՝ { $reason }։ Ուղարկե՛ք այլ կերպ։
announce-not-shown = Telegram-ը չի կարող սա ցույց տալ այս տեսքով՝ { $reason }
announce-not-taken-any-more = Ձեր հաղորդագրությունը չօգտագործվեց. հայտարարությունը, որի համար այն էր, այլևս սևագիր չէ։
announce-edited-message = Սևագրում մնացել է Ձեր հաղորդագրության առաջին տարբերակը։ Այն փոխելու համար՝ { $button }
announce-write-text = Խնդրում եմ, գրե՛ք տեքստով։ Որպեսզի ամեն ինչ մնա այնպես, ինչպես կա՝ /cancel
announce-cancelled = Այլևս չեմ սպասում Ձեր հաղորդագրությանը։ Հայտարարությունը մնում է այնպես, ինչպես կա՝ /announce { $number }
announce-discarded = { $number } համարի հայտարարությունը ջնջված է։ Ոչինչ չի ուղարկվել։
announce-role-lost = Դուք այլևս չեք կարող հայտարարություն անել, ուստի ոչինչ չի ուղարկվել։ Սևագիրը պահված է, կազմակերպիչը կարող է շարունակել։
announce-gone = Այդպիսի հայտարարություն այլևս չկա։
announce-moved-on = Այս կոճակն այստեղ այլևս չի գործում։ Ահա ներկա վիճակը։
announce-not-yet = Դեռ հնարավոր չէ ուղարկել. ինչն է խանգարում, գրված է քարտի վրա։
announce-changed-meanwhile = Այդ ընթացքում այն փոխել են։ Ուղարկելուց առաջ մեկ անգամ էլ նայե՛ք։
announce-unknown-number = { $number } համարի հայտարարություն չկա։ Վերջինները՝ /announcements
announce-card-draft = Հայտարարություն { $number }՝ սևագիր
announce-card-approved = Հայտարարություն { $number }՝ հաստատված է
announce-when-at-once = Հաստատելուց անմիջապես հետո
announce-when = Կուղարկվի՝ { $moment }
announce-until = Ուժի մեջ է մինչև՝ { $moment }
announce-until-none = Ուժի մեջ է անժամկետ
announce-urgent = Շտապ. կհասնի նաև լուռ ժամերին
announce-usual = Շտապ չէ. կսպասի լուռ ժամերի ավարտին
announce-reach = { $count } մարդ
announce-reach-groups = { $count } խմբային չատ
announce-reach-muted = չեն ստանա, անջատել են հայտարարությունները՝ { $count }
announce-reach-blocked = չեն ստանա, արգելափակել են բոտը՝ { $count }
announce-reach-quiet = հիմա լուռ ժամեր են՝ { $count }
announce-problem-empty = Դեռ ուղարկելու բան չկա։ Ավելացրե՛ք հաղորդագրություն։
announce-problem-too-long = Տեքստը { $over } նիշով երկար է. տեղավորվում է առավելագույնը { $most } նիշ։
announce-problem-too-long-in = { $language }՝ տեքստը { $over } նիշով երկար է. տեղավորվում է առավելագույնը { $most } նիշ։
announce-problem-incomplete-language = { $language }՝ տեքստը լրիվ չէ։ Գրե՛ք մնացածը կամ ջնջե՛ք այն։
announce-problem-unapproved-language = { $language }՝ տեքստին դեռ ոչ ոք հավանություն չի տվել։ Նայե՛ք և հավանություն տվե՛ք կամ ջնջե՛ք այն։
announce-problem-too-many-buttons = Տեղավորվում է առավելագույնը { $most } կոճակ։
announce-problem-too-many-parts = Մեկ հայտարարության մեջ տեղավորվում է առավելագույնը { $most } հաղորդագրություն։
announce-problem-bad-button = «{ $label }» կոճակը պետք է լինի մեկ տող՝ առավելագույնը { $most } նիշ։
announce-problem-bad-audience = Ում համար է, չի կարդացվում { $at } համարի նիշից սկսած։ Այնտեղ պետք է լինի՝ { $expected }
announce-problem-no-audience = Ընտրե՛ք, թե ում համար է։
announce-problem-nobody = Ոչ ոք չի ստանա։ Ընտրե՛ք այլ ստացողներ։
announce-problem-past-time = Ուղարկելու ժամն անցել է։ Ընտրե՛ք մեկ ուրիշը։
announce-problem-useless-time = Ուղարկելու պահին այն արդեն ուժի մեջ չի լինի։ Ընտրե՛ք ավելի վաղ ժամ կամ երկարացրե՛ք ժամկետը։
announce-audience-choose = Ո՞ւմ համար է։
announce-audience-write = Գրե՛ք, թե ում համար է։ Օրինակ՝
announce-audience-bad = Այստեղից սկսած չեմ կարող կարդալ՝
announce-audience-expected = Այստեղ պետք է լինի՝
announce-audience-example = Ամբողջական օրինակ՝
announce-time-choose = Ե՞րբ ուղարկել։
announce-time-write = Գրե՛ք օրն ու ժամը ծրագրի ժամացույցով։ Օրինակ՝
announce-time-hour = Մեկ ժամից
announce-time-evening = Այսօր 18:00-ին
announce-time-tomorrow = Վաղը 08:00-ին
announce-time-at-once = Անմիջապես, առանց նշված ժամի
announce-until-choose = Մինչև ե՞րբ է ուժի մեջ։
announce-until-why = Դրանից հետո այն չի ուղարկվում, և պատասխանները դրա վրա չեն հիմնվում։
announce-until-write = Գրե՛ք, թե մինչև որ օրն ու ժամն է ուժի մեջ, ծրագրի ժամացույցով։ Օրինակ՝
announce-answers-choose = Ո՞ր կոճակներով կարելի է պատասխանել։
announce-answers-write = Գրե՛ք, թե ինչ լինի Ձեր կոճակների վրա, յուրաքանչյուրը՝ առանձին տողում։ Ընդամենը՝ առավելագույնը { $most }։
announce-languages-title = Լեզուներ
announce-languages-how = Ով իր լեզվով տեքստ չունի, կկարդա ծրագրի լեզվով կամ Ձեր տեքստը ({ $language })։
announce-language-original = Ձեր տեքստը
announce-language-ready = կուղարկվի
announce-language-unapproved = թարգմանության սևագիր, դեռ հավանություն չի ստացել
announce-language-incomplete = լրիվ չէ
announce-language-missing = չկա
announce-language-written = { $language }՝ տեքստը գրված է։
announce-language-no-words = Այս լեզվով գրելու բան չկա։
announce-text-write = { $language }՝ գրե՛ք այս լեզվով
announce-text-lines = Ուղարկե՛ք մեկ տեքստային հաղորդագրությամբ, տողերի թիվը՝ { $count }։ Նախ հարցը, հետո յուրաքանչյուր տարբերակ՝ նոր տողից։
announce-translating = Պատրաստում եմ պակասող թարգմանությունների սևագրերը։ Մի քիչ սպասե՛ք։
announce-translate-nothing = Թարգմանելու լեզու չկա, բոլորն ունեն տեքստ։
announce-translation-unavailable = { $language }՝ մոդելը հիմա չի պատասխանում։ Փորձե՛ք ավելի ուշ կամ գրե՛ք ինքներդ։
announce-translation-malformed = { $language }՝ մոդելի պատասխանը պիտանի չէ։ Նորից փորձե՛ք կամ գրե՛ք ինքներդ։
announce-translation-missing = { $language }՝ չընդունվեց։ Բաց է թողնված՝ { $missing }
announce-translation-added = { $language }՝ չընդունվեց։ Ավելորդ է՝ { $added }
announce-list = Հայտարարություններ
announce-list-empty = Դեռ հայտարարություններ չկան։ Սկսե՛ք՝ /announce
announce-state-draft = սևագիր
announce-state-approved = հաստատված է
announce-state-sending = ուղարկվում է
announce-state-paused = առժամանակ դադարեցված է
announce-state-sent = ուղարկված է
announce-state-cancelled = կանգնեցված է
announce-state-recalled = հետ է կանչված
announce-sure-now = Ուղարկե՞մ հիմա ({ $whom })։
announce-sure-at = Ուղարկե՞մ ({ $whom }) այս ժամին՝ { $moment }։
announce-sure-discard = Ընդմիշտ ջնջե՞մ { $number } համարի սևագիրը։
announce-sure-stop = Կանգնեցնե՞մ { $number } համարի հայտարարությունը, քանի դեռ չի ուղարկվել։
announce-button-card = Հետ
announce-button-preview = Ցույց տալ
announce-button-add = Ավելացնել հաղորդագրություն
announce-button-anew = Փոխել տեքստը
announce-button-send = Ուղարկել հիմա
announce-button-schedule = Նշել ժամը
announce-button-approve = Հաստատել ժամը
announce-button-audience = Ում համար
announce-button-languages = Լեզուներ
announce-button-answers = Կոճակներ
announce-button-until = Ժամկետ
announce-button-urgent = Դարձնել շտապ
announce-button-usual = Շտապ չէ
announce-button-discard = Ջնջել
announce-button-discard-sure = Այո, ջնջել
announce-button-unapprove = Դարձնել սևագիր
announce-button-stop = Կանգնեցնել
announce-button-stop-sure = Այո, կանգնեցնել
announce-button-sure-now = Այո, ուղարկել հիմա
announce-button-sure-at = Այո, այս ժամին
announce-button-write-audience = Գրել
announce-button-write-time = Գրել
announce-button-write-until = Գրել
announce-button-write-answers = Գրել իմը
announce-button-no-own-answers = Ջնջել իմը
announce-button-translate = Թարգմանության սևագրեր
announce-button-language-see = Ցույց տալ, ինչպես կհասնի
announce-button-language-write = Գրել
announce-button-language-approve = Հավանություն տալ
announce-button-language-remove = Ջնջել
announce-button-language-original = Իմ տեքստը՝ { $language }

## People: announcements on or off, quiet hours, invitations, lists
command-mute = Անջատել հայտարարությունները
command-unmute = Նորից միացնել հայտարարությունները
command-quiet = Երբ հայտարարությունները պիտի սպասեն
mute-on = Այսուհետ հայտարարություններ չեք ստանա, շտապները նույնպես։ Ձեր հարցերին պատասխանում եմ առաջվա պես։ Նորից միացնել՝ /unmute
mute-off = Այսուհետ նորից կստանաք հայտարարությունները։
mute-help =
    /mute, /unmute – անջատել հայտարարությունները, նորից միացնել
    /quiet – ժամեր, երբ հայտարարությունները սպասում են
quiet-hours = Ձեր լուռ ժամերը՝ { $hours } (ժամանակը՝ { $zone })
quiet-none = Լուռ ժամեր չունեք. հայտարարությունները գալիս են ցանկացած ժամի։
quiet-what = Այս ժամերին հայտարարությունները սպասում են։ Անմիջապես գալիս են միայն շտապները, օրինակ՝ եթե ավտոբուսն ավելի շուտ է մեկնում։
quiet-muted = Հայտարարություններն ամբողջությամբ անջատել եք։ Նորից միացնել՝ /unmute
quiet-other = Այլ ժամեր՝ { $example }
quiet-off = Առանց լուռ ժամերի
quiet-zone-is = Ժամային գոտի՝ { $zone }
quiet-zone-choose = Ո՞ր քաղաքի ժամով հաշվել լուռ ժամերը։
quiet-zone-programme = Ինչպես ծրագրինը՝ { $zone }
quiet-unreadable = Այս ժամերը չհասկացա։ Գրե՛ք այսպես՝ { $example }
access-closed = Ես օգնում եմ «{ $programme }» ծրագրի մասնակիցներին, իսկ նրանք գալիս են հրավերով։
access-contact = Հրավեր ստանալու համար դիմե՛ք՝ { $contact }
access-organiser = Հրավերը խնդրե՛ք կազմակերպչից։
access-forget = Դրանից հետո կկարողանամ պատասխանել Ձեզ միայն նոր հրավերով։
invite-welcome = Բարի գալուստ «{ $programme }» ծրագիր։
invite-again = Դուք արդեն մասնակցում եք «{ $programme }» ծրագրին։
invite-cohorts = Ձեր խումբը՝ { $cohorts }
invite-became-organiser = Այժմ Դուք կազմակերպիչ եք. կարող եք հայտարարություններ ուղարկել և հրավիրել։ Մանրամասն՝ /help
invite-became-staff = Այժմ Դուք եք վարում փաստաթղթերը։ Մանրամասն՝ /help
invite-became-owner = Այժմ Դուք այս բոտի տերն եք։ Մանրամասն՝ /help
invite-ended-expired = Այս հրավերի ժամկետն անցել է։
invite-ended-used-up = Այս հրավերն արդեն օգտագործված է։
invite-ended-revoked = Այս հրավերը հետ է կանչվել։
invite-ended-unknown = Այսպիսի հրավեր չգիտեմ. գուցե հղումն ամբողջությամբ չի պատճենվել։
invite-ask-contact = Նորը ստանալու համար դիմե՛ք՝ { $contact }
invite-ask = Նորը խնդրե՛ք կազմակերպչից։
invite-notice = { $who } – եկավ «{ $label }» հրավերով, նոր դերը՝ { $role }
invite-role-participant = Մասնակից
invite-role-organiser = Կազմակերպիչ
invite-role-staff = Աշխատակից
invite-role-owner = Տեր
invite-help =
    /invite – հղում և նկար, որոնցով մարդիկ գրանցվում են
    /people – քանի մարդ կա և ում են հասնում հայտարարությունները
    CSV ֆայլ՝ անուններով ու խմբերով – հրավեր ամեն մեկի համար
invite-new = Նոր հրավեր
invite-form = Ընտրե՛ք՝ ում համար է, որքան է գործում և քանի մարդ կարող է գալ դրանով։
invite-line = Կամ գրե՛ք մեկ տողով՝
invite-no-cohort = Առանց խմբի
invite-no-end = Անժամկետ
invite-days = { $count } օր
invite-any-uses = Անսահմանափակ
invite-any-language = Ցանկացած լեզու
invite-language = Ո՞ր լեզվով ողջունեմ եկողներին։ Այն կմնա, եթե ուրիշը չեն ընտրել։
invite-button-make = Ստեղծել
invite-button-list = Բոլոր հրավերները
invite-button-copy = Պատճենել հղումը
invite-button-revoke = Հետ կանչել
invite-button-revoke-sure = Այո, հետ կանչել
invite-button-keep = Ոչ, թողնել
invite-made = Հղման մեկ սեղմումով մարդը գրանցվում է։ Ցույց եմ տալիս միայն հիմա. պահե՛ք կամ անմիջապես ուղարկե՛ք։
invite-until = մինչև՝ { $moment }
invite-came = եկել է { $count } մարդ
invite-came-of = եկել է՝ { $uses } / { $most }
invite-list = Հրավերներ
invite-none = Դեռ չկան։ Ստեղծել՝ /invite
invite-list-revoke = Հետ կանչելու համար սեղմե՛ք՝
invite-personal = Անձնական հրավերներ ցուցակներից՝ { $made }, օգտագործված՝ { $used }
invite-state-expired = ժամկետն անցել է
invite-state-used-up = օգտագործված է
invite-state-revoked = հետ է կանչված
invite-revoke-ask = Հետ կանչե՞մ «{ $label }» հրավերը։ Դրանով այլևս ոչ ոք չի գա, իսկ եկածները կմնան։
invite-revoked = «{ $label }» հրավերը հետ է կանչված։
invite-line-unread = «{ $part }» – չհասկացա։ Ոչինչ չի ստեղծվել։ Գրե՛ք այսպես՝
invite-line-past = «{ $part }» – արդեն անցել է։ Ոչինչ չի ստեղծվել։ Գրե՛ք այսպես՝
invite-line-role-not-allowed = «{ $part }» – այս դերին հրավիրում են միայն տերերը։ Ոչինչ չի ստեղծվել։ Մասնակիցների համար գրե՛ք այսպես՝
people-total = { $count } մարդ
people-reachable = Հայտարարությունները հասնում են՝ { $count }
people-muted = Անջատել են հայտարարությունները՝ { $count }
people-blocked = Արգելափակել են ինձ՝ { $count }
people-by-cohort = Ըստ խմբերի
people-by-language = Ըստ լեզուների
people-by-role = Ըստ դերերի
people-no-cohort = Առանց խմբի
people-understood = Հասկացա այսպես՝ { $count } մարդ
people-faults = Բաց է թողնվել { $count } տող
people-fault-no-name = Տող { $line }՝ անունը չկա
people-fault-no-cohort = Տող { $line }՝ խումբը չկա
people-fault-too-long = Տող { $line }՝ անունը կամ խումբը շատ երկար է
people-fault-unknown-language = Տող { $line }՝ այդպիսի լեզու չունեմ
people-fault-twice = Տող { $line }՝ այս մարդն արդեն ցուցակում կա
people-ignored = Այս սյունակները հաշվի չեմ առնում, և դերեր ցուցակով չեն տրվում՝ { $columns }
people-nothing = Հրավիրելու մարդ չկա։ Ուղղե՛ք ֆայլը և նորից ուղարկե՛ք։
people-not-yet = Դեռ ոչինչ չի ստեղծվել։ Ամեն մեկը կստանա իր հղումը, և ամեն խումբ՝ մեկ ընդհանուր։
people-button-make = Ստեղծել { $count } հրավեր
people-list-or-document = Ի՞նչ ֆայլ է սա։
people-button-list = Հրավիրվողների ցուցակ
people-button-document = Փաստաթուղթ պատասխանների համար
people-taken-as-document = Ընդունված է որպես փաստաթուղթ պատասխանների համար։
people-wrong-columns = Պետք է վերնագրերի տող՝ «անուն» և «խումբ» սյունակներով, ցանկության դեպքում նաև «լեզու»։ Գտա՝ { $found }։ Ոչինչ չի ստեղծվել։ Օրինակ՝
people-too-many = Ցուցակում կարող է լինել առավելագույնը { $limit } մարդ։ Բաժանե՛ք այն։ Ոչինչ չի ստեղծվել։
people-made = { $count } հրավեր։ Հղումները ցույց եմ տալիս միայն այստեղ. ամեն մեկը փոխանցե՛ք իր հասցեատիրոջը։
people-made-already = Այս հրավերներն արդեն ստեղծված են։
people-cohort-links = Մեկական հղում ամեն խմբի համար – նրանց, ովքեր իրենցը չունեն՝
people-column-name = Անուն
people-column-cohort = Խումբ
people-column-link = Հղում
