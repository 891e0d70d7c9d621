# Uzbek in Latin letters: oʻ and gʻ with U+02BB, the sign in maʼlumot with U+02BC. A noun stays singular after a number.

language-name = Oʻzbekcha

## Start and help

start-greeting = Assalomu alaykum! Men “{ $programme }” dasturining yordamchisiman.
start-how =
    Dastur haqida istalgan narsani soʻrang: vaqt, joylar, mehmonxona, ovqat, viza, aloqa. Tashkilotchilarning hujjatlari asosida javob beraman va u qayerda yozilganini koʻrsataman.
start-language = Oʻn tildan istalganida yozishingiz mumkin. Javob tilini tanlash: /language
help-title = Nimalar qila olaman
help-ask = Savolingizni hamkasbingizga yozgandek yozing. Masalan: { $example }
help-example = Mehmonxonada nonushta soat nechada?
help-group = Guruhda meni belgilang yoki xabarimga javob yozing.
help-commands =
    /docs – dastur hujjatlari
    /sources – oxirgi javobimning manbalari, toʻliq
    /language – tilni tanlash
    /privacy – Siz haqingizda nimalarni saqlayman
    /forget – Siz haqingizda saqlaganlarimning hammasini oʻchirish
help-contact = Tashkilotchi bilan bogʻlanish: { $contact }

command-start = Boshlash
command-help = Nimalar qila olaman
command-language = Tilni tanlash
command-sources = Oxirgi javobning manbalari
command-docs = Dastur hujjatlari
command-privacy = Siz haqingizda nimalar saqlanadi
command-forget = Siz haqingizdagi maʼlumotlarni oʻchirish

## Language

language-choose = Qaysi tilda javob beray?
language-automatic = Savol tilida
language-set = Endi oʻzbekcha javob beraman.
language-set-automatic = Endi savolingiz tilida javob beraman.

## Answers

answer-quoted = Hujjatlarda shunday deyilgan:
answer-sources = Manbalar
answer-source-updated = yangilangan sana: { $date }
answer-source-sample = namuna, maʼlumotlari toʻqima
place-page = { $number }-bet
place-slide = { $number }-slayd
place-row = { $number }-qator
place-sheet = “{ $name }” varagʻi
button-useful = Foydali
button-not-useful = Foydali emas

not-known = Dastur hujjatlaridan bu haqda hech narsa topmadim.
not-known-contact = Iltimos, tashkilotchidan soʻrang: { $contact }
not-known-organiser = Iltimos, tashkilotchidan soʻrang.
not-known-related = Balki bulardan biri yordam berar:
unavailable = Hozir izlay olmayapman, nosozlik mening tomonimda. Iltimos, bir daqiqadan keyin qayta soʻrang.
unavailable-contact = Shoshilinch boʻlsa: { $contact }

feedback-thanks-useful = Rahmat! Yordam berganimdan xursandman.
feedback-thanks-not-useful = Rahmat. Tashkilotchilar bu javob yordam bermaganini koʻradi.

## Sources and documents

sources-title = Oxirgi javobimning manbalari
sources-none = Manbalarini koʻrsatadigan javob hali yoʻq. Avval savol bering.
sources-outdated = Oxirgi javobimga asos boʻlgan hujjatlar oʻshandan beri oʻzgardi. Iltimos, savolingizni yana bir bor bering.
docs-title = Dasturning { $count } ta hujjati bor. Ochish uchun nomini bosing.
docs-empty = Hali hujjat yoʻq. Iltimos, tashkilotchidan soʻrang.
docs-page = { $page } / { $pages }
docs-not-found = Bu hujjat endi yoʻq. Bugungi roʻyxat: /docs
docs-link = “{ $title }” hujjatini shu yerda oʻqishingiz mumkin:
docs-failed = Bu hujjatni hozir yubora olmadim. Iltimos, bir daqiqadan keyin qayta urinib koʻring.
button-next = Keyingi
button-previous = Oldingi

## Privacy

privacy =
    Siz haqingizda saqlaydiganlarim: Telegram identifikatoringiz (ID) va ismingiz, tanlagan tilingiz, guruhingiz va qaysi taklif bilan kelganingiz, eʼlonlarni qachon olishni istashingiz, savollaringiz va javoblarim – { $days } kun davomida (“keyingi kuni-chi?” degan savolni tushunish uchun), javoblarga qoʻygan baholaringiz va javobsiz qolgan savollar.
    Telefon raqamingizni saqlamayman. Bu maʼlumotlarni tashkilotchilardan boshqa hech kim koʻra olmaydi.
privacy-model-none = Tashqi til modelisiz ishlayman: savollaringiz dasturning oʻz serverida qoladi.
privacy-model = Savollaringiz va hujjatlardan parchalar { $model } til modeliga yuboriladi.
privacy-search = Kerakli parchalarni topish uchun savollaringiz { $model } modeliga yuboriladi.
privacy-forget = Hammasini oʻchirish: /forget
forget-ask = Siz haqingizda saqlaganlarimning hammasini – til, savollar, javoblar, baholarni – oʻchiraymi? Ularni qaytarib boʻlmaydi.
forget-yes = Ha, oʻchirilsin
forget-no = Yoʻq, qolsin
forget-done = Oʻchirildi. Endi Siz haqingizda hech narsa bilmayman. Istalgan vaqtda qaytadan boshlashingiz mumkin.
forget-kept = Yaxshi, hech narsa oʻchirilmadi.

## What I cannot take

kind-photo = Hozircha rasmlarni oʻqiy olmayman. Iltimos, savolingizni matn shaklida yozing.
kind-voice = Hozircha ovozli xabarlarni eshita olmayman. Iltimos, savolingizni matn shaklida yozing.
kind-sticker = Chiroyli stiker ekan! Men yozma savollarga javob beraman: nimani bilmoqchisiz?
kind-file = Bu yerda fayl qabul qila olmayman. Iltimos, savolingizni matn shaklida yozing.
kind-location = Hozircha geolokatsiyani tushunmayman. Qayerga bormoqchi ekaningizni yozing, izlab koʻraman.
kind-other = Faqat yozma savollarni tushunaman. Nimani bilmoqchisiz?
question-empty = Bu yerda savol topmadim. Iltimos, uni soʻzlar bilan yozing, masalan: { $example }
question-too-long = Bu men uchun juda uzun. Iltimos, savolingizni { $limit } ta belgidan oshirmay yozing.
unknown-command = Bu buyruqni bilmayman. Mana nimalar qila olaman: /help
unknown-button = Bu tugma endi ishlamaydi. Iltimos, qaytadan soʻrang yoki buni koʻring: /help
fault = Mening tomonimda nosozlik yuz berdi. Iltimos, bir daqiqadan keyin qayta urinib koʻring.

## The corpus, for staff

help-shelf =
    /docs – barcha hujjatlar: almashtirish, amaldan chiqarish, oʻchirish
    /history – kim nimani oʻzgartirdi va avvalgi versiyaga qaytish
    /expect – yaxshi javobga javoban: uni har bir yangi versiyada tekshiraman

shelf-title = Barcha hujjatlar: { $count }
shelf-empty = Hali hujjat yoʻq. Boshlash uchun menga fayl yuboring.
shelf-expired = muddati oʻtgan
shelf-not-yet = hali kuchga kirmagan
shelf-limited = hamma uchun emas
shelf-language = Tili: { $language }
shelf-audience = Kimga: { $audience }
shelf-valid-always = Muddati cheklanmagan
shelf-valid-from = Kuchga kirish vaqti: { $date }
shelf-valid-until = Amal qilish muddati tugashi: { $date }
shelf-expired-since = Muddati oʻtgan vaqt: { $date }
shelf-updated = Yangilangan vaqti: { $date }
shelf-passages = Parchalar soni: { $count }
shelf-button-list = Barcha hujjatlar
shelf-button-download = Yuklab olish
shelf-button-replace = Almashtirish
shelf-button-retire = Amaldan chiqarish
shelf-button-remove = Oʻchirish
shelf-button-history = Tarixi
shelf-replace-send = Endi “{ $title }” hujjatining yangi faylini yuboring. Oʻn daqiqa ichida yuborgan keyingi faylingiz, nomi qanday boʻlishidan qatʼi nazar, uning oʻrniga moʻljallanadi.
shelf-retire-choose = “{ $title }” hujjati qachondan boshlab javoblarda hisobga olinmasin?
shelf-button-now = Hozirdan boshlab
shelf-button-today = Bugungi kun oxirida
shelf-button-tomorrow = Ertangi kun oxirida
shelf-retire-ask-now = “{ $title }” hujjati hozirdan boshlab javoblarda hisobga olinmaydi. Fayl papkada qoladi. Shunday qilaymi?
shelf-retire-ask = “{ $title }” hujjati shu vaqtdan boshlab javoblarda hisobga olinmaydi: { $from }. Fayl papkada qoladi. Shunday qilaymi?
shelf-button-retire-sure = Ha, amaldan chiqarilsin
shelf-retired = “{ $title }” hujjati shu vaqtdan boshlab amaldan chiqarildi: { $from }. Amaldagi versiya: { $version }.
shelf-retired-already = U vaqtda bu hujjat baribir amalda boʻlmaydi.
shelf-remove-ask = “{ $title }” hujjatini oʻchiraymi? Fayli papkadan olinadi, javoblar endi unga tayanmaydi. Avvalgi versiyaga qaytsangiz, u ham qaytadi.
shelf-button-remove-sure = Ha, oʻchirilsin
shelf-removed = “{ $title }” hujjati oʻchirildi. Amaldagi versiya: { $version }.
shelf-gone = Bu hujjat endi yoʻq.
shelf-failed = Buni bajarib boʻlmadi. { $reason }

history-title = Soʻnggi oʻzgarishlar
history-empty = Hali hech narsa oʻzgarmagan.
history-you = Siz
history-person = foydalanuvchi { $id }
history-folder = papka
history-version = { $version }-versiya
history-action-published = eʼlon qilindi
history-action-replaced = almashtirildi
history-action-noted = qayd qoʻshildi
history-action-retired = amaldan chiqarildi
history-action-removed = oʻchirildi
history-action-rolled-back = avvalgi versiyaga qaytildi
history-action-expected = kutilgan javob belgilandi
history-action-ingested = papkadan olindi
history-button-versions = Versiyalar
history-versions = Saqlangan versiyalar
history-no-versions = Hali versiya yoʻq.
history-documents = hujjatlar soni: { $count }
history-in-force = amalda

rollback-button = { $version }-versiyaga qaytish
rollback-what = Qaytganda barcha hujjatlar oʻsha versiyadagi holiga keladi: keyin qoʻshilganlari olib tashlanadi, oʻzgargan va oʻchirilganlari qaytadi.
rollback-ask = { $version }-versiyaga qaytaymi? Uning vaqti: { $date }.
rollback-sure = Ha, qaytish
rollback-undo = Avvalgi versiyaga qaytish
rollback-done = Hujjatlar { $version }-versiyadagi holiga qaytdi. Amaldagi versiya: { $now }.
rollback-meanwhile = Shu orada boshqa versiya kuchga kirdi yoki bu versiya endi saqlanmaydi. Iltimos, yana qarang: /history

expect-how = Javoblarimdan biriga /expect deb javob yozing – shunda har bir yangi versiyada oʻsha savolga javob oʻsha hujjatdan olinishini tekshiraman.
expect-added = Belgilandi: “{ $question }” savoliga javob “{ $title }” hujjatidan olinishi kerak. Buni har bir yangi versiyada tekshiraman.
expect-added-not-known = Belgilandi: hujjatlarda “{ $question }” savoliga javob boʻlmasligi kerak. Buni har bir yangi versiyada tekshiraman.
expect-known = Bu allaqachon belgilangan: “{ $question }”

notice-refused = Hujjatlarning { $version }-versiyasiga oʻta olmadim
notice-refused-unknown = Hujjatlarning yangi versiyasiga oʻta olmadim
notice-serving = Avvalgidek { $version }-versiya boʻyicha javob beraman.
notice-failed = Hujjatlarni yangilab boʻlmadi
notice-failed-serving = Avvalgi hujjatlar boʻyicha javob berishda davom etaman.
notice-published = { $version }-versiya papkadan eʼlon qilindi
notice-skipped = Oʻtkazib yuborilgan fayllar: { $count }
notice-broken = Endi kutilgandek boʻlmagan javoblar: { $count }

## Documents from staff

help-staff = Hujjatlarni yurituvchilar uchun
help-upload = Menga fayl yuboring, chop etishdan oldin undan nimani tushunganimni koʻrsataman. Izohida quyidagilarni yozish mumkin: nomi; tili; kimga; amal qilish muddati. Masalan: { $example }
help-upload-title = Avtobus rejasi
help-note = /note va bir necha satr – hujjat koʻrinishidagi qisqa eʼlon
upload-photo = Telegram rasmni kichraytiradi va undagi matn oʻqib boʻlmaydigan boʻlib qoladi. Iltimos, uni fayl sifatida yuboring: qisqich → Fayl.
upload-too-large = “{ $name }” fayli { $limit } MB dan katta, Telegram esa botlarga bundan katta fayl bermaydi. Uni boʻling, rasmlarini kichraytiring yoki serverimdagi hujjatlar jildiga qoʻydiring: oʻsha yerdan topaman.
upload-failed = “{ $name }” faylini Telegramdan ola olmadim. Iltimos, yana bir marta yuboring.
note-empty = Eʼlonni buyruqdan keyin yozing, bir necha satr ham mumkin. Masalan: { $example }
note-example = /note 2-avtobus 08:15 da 3-chiqishdan joʻnaydi.
note-until = Eʼlon vaqtincha kerakmi? Chop etishdan oldin 📅 tugmasini bosing.
audience-all = hammaga
audience-participants = barcha ishtirokchilarga
audience-organisers = faqat tashkilotchilarga
audience-staff = faqat xodimlarga
audience-owners = faqat egalarga
audience-cohort = faqat “{ $name }” guruhiga
draft-heading = Hali chop etilmagan. Tushunganim:
draft-heading-album = { $count } ta fayl, hali chop etilmagan:
draft-same = Bu hujjat aynan shu holatda allaqachon amalda.
draft-same-short = allaqachon amalda
draft-language = Tili: { $language }
draft-audience = Kimga: { $audience }
draft-no-end = Muddatsiz amal qiladi
draft-valid-until = Amal qilish muddati: { $moment } gacha
draft-passages = { $count } ta parcha
draft-opening = Boshlanishi:
draft-existing = “{ $title }” hujjati allaqachon bor ({ $path }).
draft-compared = Parchalar: yangi { $added }, yoʻqoladigan { $removed }, oʻzgarmagan { $kept }
draft-replaces = { $path } oʻrniga
draft-empty-pages = Matnsiz, ehtimol faqat rasmi bor betlar: { $pages }. U yerda yozilganini hech kim topa olmaydi.
draft-findings-more = va yana { $count } ta eslatma
draft-fault-title = Izohdagi “{ $part }” nom uchun juda uzun.
draft-fault-language = Izohdagi “{ $part }” oʻnta tilimning birortasi emas. Quyidan tanlang.
draft-fault-audience = Izohdagi “{ $part }” hujjat kimga moʻljallanganini bildirmaydi; masalan, shunday boʻlishi kerak: { $example }. Quyidan tanlang.
draft-fault-valid-until = Izohdagi “{ $part }” sana emas; 2026-12-01 yoki 2026-12-01 18:00 boʻlishi kerak. Kunni quyidan tanlang.
draft-refused = “{ $name }” faylidan foydalana olmayman:
draft-changes-unknown = Nazorat savollarini bera olmadim:
draft-change-breaks = “{ $question }” savoliga endi kutilgan javob berilmaydi: { $before } → { $after }
draft-change-other = “{ $question }” savoliga boshqa javob beriladi: { $before } → { $after }
draft-change-missed = “{ $question }” savoliga hali ham kutilgan javob berilmaydi: { $after }
draft-change-rewords = “{ $question }” savolining javobi oʻzgaradi: “{ $before }” → “{ $after }”
draft-changes-more = va yana { $count } ta savol
draft-answer-not-known = javob yoʻq
draft-answer-unavailable = hozir javob yoʻq
draft-button-publish = Chop etish
draft-button-replace = Eskisi oʻrniga chop etish
draft-button-keep-both = Ikkalasi ham qolsin
draft-button-language = Tili
draft-button-audience = Kimga
draft-button-until = Muddati
draft-button-discard = Chop etmaslik
draft-audience-hint = Boshqa guruh uchun faylni shunday izoh bilan qayta yuboring: { $example }
draft-until-today = Bugun oxirigacha
draft-until-tomorrow = Ertaga oxirigacha
draft-until-week = Bir hafta
draft-until-without-end = Muddatsiz
draft-working = Chop etyapman…
draft-published = Chop etildi. Endi javoblar { $version }-versiyaga tayanadi.
draft-discarded = Yaxshi, hech narsa chop etilmadi.
draft-gone = Bu allaqachon hal qilingan.
draft-failed = Hech narsa chop etilmadi, hujjatlar avvalgidek.

## Hujjatlarni tekshirish nimani topadi

finding-past-validity = Hujjat { $date } gacha amal qilgan, endi javoblarda ishlatilmaydi. Uni oʻchiring yoki muddatini uzaytiring.
finding-dates-gone-by = Hujjatdagi barcha sanalar oʻtib ketgan, oxirgisi – { $date }. Uni yangilang, qachongacha amal qilishini koʻrsating yoki oʻchiring.
finding-conflicting-session = “{ $session }”: bu yerda { $here }, “{ $other }” hujjatida esa { $there }. Qaysi biri toʻgʻriligini aniqlang va ikkinchisini tuzating.
finding-wrong-weekday =
    “{ $quote }” deb yozilgan, lekin { $date } – { $weekday ->
        [mon] dushanba
        [tue] seshanba
        [wed] chorshanba
        [thu] payshanba
        [fri] juma
        [sat] shanba
       *[sun] yakshanba
    }. Hafta kunini yoki sanani tuzating.
finding-missing-header = Jadvalning birinchi qatorida ustun nomlari emas, maʼlumotlar turibdi: “{ $opening }”. Uning ustiga ustun nomlari yozilgan qator qoʻshing.
finding-picture-page = { $count } sahifada matn yoʻq ({ $pages }), ehtimol, ular rasm: undan hech narsa topilmaydi. Matnini belgilab boʻladigan faylni qoʻying.
finding-near-duplicate = { $count } parcha “{ $other }” hujjatida ham deyarli soʻzma-soʻz bor: “{ $quote }”. Matnni bir joyda qoldiring, aks holda tuzatish ikkinchisiga kirmay qoladi.
finding-mixed-language = Matnning taxminan { $share } % qismi boshqa tilda (“{ $found }”). U oʻz tilida topilishi va keltirilishi uchun alohida hujjatga chiqaring.
finding-declared-language = Hujjat tili “{ $declared }” deb koʻrsatilgan, lekin matni “{ $found }” tilida. Hujjat tilini tuzating.
finding-one-language = Bu hujjat faqat bitta tilda bor, boshqalarining esa tarjimalari bor. Ishtirokchilarga kerakli tarjimalarni qoʻshing.
finding-addresses-assistant = Matn yordamchiga buyruq beryapti: “{ $quote }”. Uni olib tashlang va hujjat qayerdan kelganini aniqlang.
finding-invisible-characters = Matnda { $count } ta koʻrinmas belgi bor. Ular soʻzlarni yashirishi mumkin, shuning uchun tashlab ketildi. Oʻsha joyni tekshirib, oddiy matn bilan qayta yozing.

## Why a file or a change is refused

reason-unknown-kind = Bunday turdagi fayllarni oʻqimayman. Bulardan biri mos keladi: { $kinds }
reason-old-kind = { $kind } turidagi fayllarni oʻqimayman. Faylni ochib, shu turlardan birida saqlang: { $better }
reason-macro-kind = Makrosli fayllarni ({ $kind }) oʻqimayman. Faylni makrossiz, shu turlardan birida saqlang: { $better }
reason-wrong-extension = Fayl nomi { $extension } bilan tugaydi, lekin ichidagisi boshqa turda. Nomining oxirini toʻgʻrilang yoki faylni { $extension } turida qayta saqlang.
reason-password = Fayl parol bilan himoyalangan. Uni ochib, parolini olib tashlang va qayta saqlang.
reason-password-or-old = Fayl parol bilan himoyalangan yoki eski ofis dasturida yaratilib, nomi oʻzgartirilgan. Uni ochib, parolini olib tashlang va { $extension } turida saqlang.
reason-drm = Fayl nusxalashdan himoyalangan, matni yopiq. Nashriyotidan himoyasiz nusxasini soʻrang yoki matnidan boshqa formatda foydalaning.
reason-empty = Fayl boʻsh. Uni qayta saqlab, yana urinib koʻring.
reason-no-text = Faylda matn yoʻq. Matn qoʻshing yoki bu fayldan voz keching.
reason-pictures-only = Fayldan matn oʻqilmadi, ehtimol, unda faqat sahifalarning rasmi bor. Matnini belgilab boʻladigan nusxasidan yoki aniqroq rasmlardan foydalaning.
reason-pictures-ocr-off = Faylda matn oʻrnida rasm bor, men esa bu yerda rasmlarni oʻqimayman. Matnini belgilab boʻladigan nusxasidan foydalaning yoki serverga { $program } oʻrnatib, { $setting } deb sozlashni soʻrang.
reason-program-missing = Rasmlardagi matnni oʻqiy olmayman: serverda kerakli dastur yoʻq. Matnini belgilab boʻladigan nusxasidan foydalaning yoki serverda shu buyruqni bajarishni soʻrang: { $command }
reason-attachments-only = Xatning oʻz matni yoʻq. Ilovalarining keraklisini alohida fayl qilib saqlang: { $files }
reason-too-large = Fayl { $limit } MB dan katta. Uni boʻling yoki rasmlarini kichraytiring.
reason-damaged = Fayl buzilgan yoki oxirigacha emas. Uni ochib, qaytadan yoki boshqa formatda saqlang va yana urinib koʻring.
reason-too-slow = Faylni oʻqish { $limit } soniyadan uzoqqa choʻzildi, shuning uchun toʻxtatdim. Uni boʻling yoki qayta saqlang.
reason-too-much-memory = Faylni oʻqish uchun { $limit } MB dan koʻp xotira kerak, shuning uchun toʻxtatdim. Uni boʻling yoki rasmlarini kichraytiring.
reason-too-many-pages = Fayldagi sahifalar soni { $limit } tadan oshadi. Uni boʻling.
reason-too-many-rows = Jadvaldagi qatorlar soni { $limit } tadan oshadi. Faqat soʻraladigan qatorlarni qoldiring yoki faylni boʻling.
reason-too-many-cells = Jadval kataklari juda uzoqqa choʻzilgan. Keraksiz qator va ustunlarni oʻchiring.
reason-too-many-parts = Fayl qismlari soni { $limit } tadan oshadi, oddiy hujjatda bunday boʻlmaydi. Uni qayta saqlang.
reason-unpacks-too-much = Fayl ochilganda { $limit } MB dan oshib ketadi. Rasmlarini kichraytiring yoki uni boʻling.
reason-too-much-text = Matni bitta faylga sigʻadiganidan koʻp. Uni bir nechta faylga boʻling.
reason-nonsense = Harflar oʻrniga maʼnosiz belgilar chiqyapti: fayl buzilgan yoki shriftidan harflarini tanib boʻlmaydi. Uni qaytadan yoki boshqa formatda saqlang.
reason-unknown-encoding = Harflarini ajrata olmadim: kodlanishi menga nomaʼlum yoki fayl buzilgan. Uni ochib, { $encoding } kodlanishida qayta saqlang.
reason-metadata-value = Hujjat haqidagi maʼlumotda “{ $key }” oʻrnida “{ $found }” deb yozilgan, men buni tushunmayman. Masalan, shunday boʻlsa toʻgʻri: { $expected }
reason-metadata-order = “{ $until }” tugashi “{ $from }” boshlanishidan oldin turibdi. Ulardan birini tuzating.
reason-metadata-line = Hujjat haqidagi maʼlumotning { $line }-qatorida xato bor. Oʻsha qatorni tuzating.
reason-metadata-file = Hujjat haqida maʼlumot yozilgan “{ $file }” faylidan foydalana olmayman. Oʻrniga kichik matnli fayl qoʻying yoki uni oʻchiring.
reason-link = Bu hech qayerga olib bormaydigan yoki hujjatlar papkasidan tashqariga chiqadigan havola. Oʻrniga faylning oʻzini qoʻying.
reason-no-permission = Bu faylni oʻqishga ruxsatim yoʻq. Serverdagi dasturga uni oʻqish huquqini berishni soʻrang.
reason-disk-full = Disk toʻlgan, shuning uchun hech narsa oʻzgarmadi. Serverda joy boʻshatishni soʻrang va yana urinib koʻring.
reason-disk-error = Serverda oʻqish yoki yozish amalga oshmadi, shuning uchun hech narsa oʻzgarmadi. Disk sozligini va unda joy borligini tekshirishni soʻrang va yana urinib koʻring.
reason-not-writable = Hujjatlar papkasiga yozib boʻlmaydi, shuning uchun hech narsa oʻzgarmadi. Serverdagi dasturga u yerga yozish huquqini berishni soʻrang va yana urinib koʻring.
reason-data-not-writable = Oʻz maʼlumotlarim papkasiga yozib boʻlmaydi, shuning uchun hech narsa oʻzgarmadi. Serverdagi dasturga u yerga yozish huquqini berishni soʻrang va yana urinib koʻring.
reason-folder-unreadable = Hujjatlar papkasi yoʻq yoki uni oʻqib boʻlmaydi. Papkani qaytarishni yoki serverdagi dasturga oʻqish huquqini berishni soʻrang.
reason-last-document = Bu yagona hujjat, usiz hech narsaga javob bera olmayman. Avval boshqasini eʼlon qiling.
reason-not-begun = Hujjat shu vaqtdan keyingina kuchga kiradi. Keyinroq vaqtni tanlang yoki hujjatni oʻchiring.
reason-nothing-to-read = Papkada men oʻqiy oladigan birorta hujjat yoʻq. Kamida bittasini qoʻying.
reason-embedder-failed = Matnlarni qidiruvga tayyorlaydigan xizmat ishlamadi, shuning uchun hech narsa oʻzgarmadi. Keyinroq urinib koʻring; takrorlansa, uning serverdagi sozlamalarini tekshirishni soʻrang.
reason-version-not-kept = { $version }-versiya endi saqlanmaydi. Borlari shular: { $kept }
reason-changed-since = Papkadagi bu fayllar oxirgi versiyadan keyin oʻzgargan va yoʻqolib qolardi: { $files }. Avval ular hisobga olinsin yoki ularni boshqa joyga koʻchiring.
reason-index-damaged = Men qidiradigan maʼlumotlar buzilgan. Ularni serverda qayta yaratish mumkin: { $command }
reason-index-of-another = Men qidiradigan maʼlumotlar dasturning boshqa versiyasida yoki boshqa sozlamalar bilan yaratilgan. Ularni serverda qayta yaratish mumkin: { $command }
reason-questions-line = “{ $file }” faylining { $line }-qatorida xato bor. Oʻsha qatorni tuzating.
reason-try-again = Men tomonda nimadir notoʻgʻri ketdi. Iltimos, yana urinib koʻring.

## Answers to announcements

answer-button-seen = Koʻrdim
answer-button-coming = Boraman
answer-button-help = Yordam kerak
answer-button-noted = Yozib oldim: { $answer }
answer-button-help-noted = Tashkilotchilar Sizga yordam kerakligini bilishdi. Ular Siz bilan bogʻlanishadi.
answer-button-gone = Bu eʼlon endi amal qilmaydi, unga javob berish shart emas.
answer-button-preview = Bu faqat oldindan koʻrish: javob hisobga olinmaydi.

## Announcements as they arrive

# Stands above the buttons that people answer with.
delivered-buttons = Iltimos, shu yerda javob bering:
# Takes the place of a message that is too old to be deleted.
delivered-withdrawn = Bu eʼlon qaytarib olindi, u endi amal qilmaydi.

## Audiences in plain words

audience-words-all = hamma
audience-words-participants = ishtirokchilar
audience-words-organisers = tashkilotchilar
audience-words-staff = xodimlar
audience-words-owners = egalar
audience-words-cohort = “{ $name }” guruhi
audience-words-language = tili { $language } boʻlganlar
audience-words-person = { $id } foydalanuvchisi
audience-words-group = “{ $title }” chati
audience-words-topic = “{ $title }” chatidagi “{ $topic }” mavzusi
audience-words-silent = { $number }-eʼlonga javob bermaganlar
audience-words-union = { $first } va { $last }
audience-words-only = { $whom }, ulardan faqat { $only }
audience-words-except = { $whom }, bulardan tashqari: { $except }

## Moments and zones

moment-city-almaty = Olmaota
moment-city-bishkek = Bishkek
moment-city-dushanbe = Dushanbe
moment-city-tashkent = Toshkent
moment-city-yerevan = Yerevan
moment-city-baku = Boku
moment-city-tbilisi = Tbilisi
moment-city-seoul = Seul
moment-unreadable = Bu qaysi vaqt ekanini tushunmadim. Shunday yozing: 2026-12-01 18:00, 1.12 18:00, 18:00 yoki “ertaga 18:00”.
moment-past = Bu vaqt oʻtib ketgan: { $moment }. Kechroq vaqtni tanlang.
moment-skipped = Oʻsha kuni bunday vaqt yoʻq: soat oldinga suriladi. Eng yaqin vaqtlar: { $before } va { $after }.
moment-twice = Oʻsha kuni soat orqaga suriladi va bu vaqt ikki marta boʻladi. Birinchisi hisobga olinadi.

## Announcements on their way and after

sent-title-sending = { $number }-eʼlon yuborilmoqda
sent-title-paused = { $number }-eʼlon toʻxtatib turilibdi
sent-title-sent = { $number }-eʼlon yuborildi
sent-title-cancelled = { $number }-eʼlon bekor qilindi
sent-title-recalled = { $number }-eʼlon qaytarib olindi
sent-left = { $count } ta oluvchi qoldi
sent-pace-second = soniyasiga { $count } ta xabar
sent-pace-minute = daqiqasiga { $count } ta xabar
sent-time-moment = bir daqiqadan kam qoldi
sent-time-minutes = taxminan { $count } daqiqa qoldi
sent-held = Telegram soat { $time } gacha kutishni soʻrayapti. Keyin oʻzi davom etadi.
sent-quiet = { $count } ta oluvchida hozir sokin soatlar: ular keyinroq oladi.
sent-quiet-until = Birinchisi: { $moment }
sent-outcome-pending = kutmoqda
sent-outcome-sent = yetkazildi
sent-outcome-blocked = botni bloklagan
sent-outcome-gone = yetib boʻlmaydi
sent-outcome-failed = Telegram rad etdi
sent-outcome-skipped = yuborilmadi
sent-outcome-unknown = yetgani nomaʼlum
sent-skipped-muted = eʼlonlarni oʻchirgan
sent-skipped-left = endi oluvchilar orasida emas
sent-skipped-quiet = sokin soatlar
sent-skipped-late = u paytga kelib keraksiz boʻlib qolgan
sent-skipped-cancelled = undan oldin bekor qilingan
sent-skipped-nothing = qiladigan ish yoʻq
sent-round-send = Qayta yuborish
sent-round-edit = Matnni oʻzgartirish
sent-round-recall = Qaytarib olish
sent-answers = Javoblar
sent-silent = hali javob yoʻq
sent-by-cohort = Guruhlar boʻyicha
sent-no-cohort = guruhsiz
sent-by-language = Tillar boʻyicha
sent-cancelled-missed = Uni yuborish vaqtida men ishlamayotgan edim, endi esa eʼlon keraksiz.
sent-cancelled-role-lost = Uni tasdiqlagan odam endi eʼlon yubora olmaydi, shuning uchun yuborilmadi.
sent-cancelled-nobody = Oluvchilar orasida hech kim qolmadi.
sent-cancelled-discarded = U yuborilishidan oldin oʻchirildi.
sent-cancelled-person = Uni tashkilotchi bekor qildi.
sent-cancelled-kept = Olib boʻlganlarda u qoladi.
sent-button-refresh = Yangilash
sent-button-pause = Toʻxtatib turish
sent-button-resume = Davom ettirish
sent-button-stop = Bekor qilish
sent-button-stop-sure = Ha, bekor qilinsin
sent-button-table = Oluvchilar jadvali
sent-button-names = Kim nima deb javob berdi
sent-button-edit = Matnni oʻzgartirish
sent-button-edit-sure = Hamma joyda oʻzgartirish
sent-button-recall = Qaytarib olish
sent-button-recall-sure = Ha, qaytarib olinsin
sent-button-remind = Javob bermaganlarga eslatish
sent-button-again = Nomaʼlumlarga qayta yuborish
sent-button-again-sure = Ha, qayta yuborilsin
sent-button-leave = Shundayligicha qoldirish
sent-button-open = Eʼlonni ochish
sent-stop-ask = Bu eʼlonni butunlay bekor qilaymi? Boshqa hech narsa yuborilmaydi.
sent-stop-kept = { $count } ta oluvchi uni olib boʻldi, u ularda qoladi.
sent-stop-left = { $count } ta oluvchi uni olmaydi.
sent-recall-ask = Bu eʼlonni olganlarning hammasidan qaytarib olaymi?
sent-recall-deleted = { $count } ta oluvchida u oʻchiriladi.
sent-recall-edited = { $count } ta oluvchiga kelganidan beri 48 soatdan oshgan, Telegram uni oʻchirishga ruxsat bermaydi: matn oʻrniga u qaytarib olingani yoziladi.
sent-again-ask = { $count } ta oluvchiga yetgani nomaʼlum. Ularga qayta yuboraymi?
sent-again-twice = Ulardan baʼzilari uni ikki marta olishi mumkin.
sent-names = Kim nima deb javob berdi
sent-names-all = Hammasi
sent-names-nobody = Hozircha hech kim yoʻq.
sent-edit-which = Qaysi matnni oʻzgartirmoqchisiz?
sent-edit-write = Yangi matnni yuboring. Avval uni koʻrsataman va oʻzgartirishdan oldin soʻrayman.
sent-edit-now = Hozirgi matn, tili: { $language }
sent-edit-new = Mana bu esa yangi matn:
sent-edit-text-only = Matnni faqat matn bilan almashtirish mumkin. Yangi matnni yuboring yoki shundayligicha qoldiring.
sent-edit-too-long = Matn { $count } ta belgiga ortiq: bu yerga koʻpi bilan { $most } ta sigʻadi. Hech narsa oʻzgarmadi; qisqaroq matn yuboring.
sent-edit-empty = Unda soʻz yoʻq. Hech narsa oʻzgarmadi; yangi matnni yuboring.
sent-edit-same = Unda allaqachon shunday yozilgan.
sent-edit-done = Matn eʼlon yetib borgan hamma joyda oʻzgartirilmoqda. Borishi eʼlon kartochkasida koʻrinadi.
sent-left-alone = Shundayligicha qoldirildi.
sent-paused = Toʻxtatib turildi: davom ettirmaguningizcha hech narsa yuborilmaydi.
sent-resumed = Davom etmoqda.
sent-stopped = Bekor qilindi. Boshqa hech narsa yuborilmaydi.
sent-recalled = Eʼlon qaytarib olinmoqda. Borishi uning kartochkasida koʻrinadi.
sent-sent-again = { $count } ta oluvchiga qayta yuborilmoqda.
sent-refreshed = Endi bu kartochka eʼlonning borishini koʻrsatadi.
sent-nobody-silent = Olganlarning hammasi javob berdi: eslatadigan odam yoʻq.
sent-gone = Bu eʼlon endi yoʻq.
sent-moved-on = Shu orada holat oʻzgardi, shuning uchun hech narsa qilinmadi. Holati kartochkada koʻrinadi.
sent-role-lost = Siz endi eʼlon yubora olmaysiz. Bu xato boʻlsa, bot egasiga ayting.
sent-table-name = Ism
sent-table-id = Telegramdagi ID
sent-table-cohorts = Guruhlar
sent-table-language = Til
sent-table-outcome = Natija
sent-table-reason = Sabab
sent-table-answer = Javob
sent-table-when = Qachon
sent-news-help = Kimgadir yordam kerak
sent-news-finished = Eʼlon yuborildi, ammo hammaga yetmagan boʻlishi mumkin
sent-news-cancelled = Eʼlon bekor qilindi

## Answers that rest on announcements
announced-changed-today = Bugun soat { $time } da oʻzgardi.
announced-changed-earlier = Oʻzgargan vaqti: { $date }, soat { $time }.
announced-says = Tashkilotchilar eʼlon qildi:
announced-source-today = bugun soat { $time } da oʻzgardi
announced-source-earlier = oʻzgargan vaqti: { $date }, soat { $time }
announced-older = Bundan oldingi hujjatlarda shunday deyilgan:
announced-not-expected = Bu javob eʼlondan olingan, eʼlonlar esa tez eskiradi. /expect bilan hujjatdan olingan javoblarni belgilang.

## Announcements before they go out

announce-help-title = Eʼlon beradiganlar uchun
announce-help =
    /announce – eʼlon tuzish, uni kim olishini koʻrish, hozir yoki belgilangan vaqtda yuborish
    /announcements – oxirgi eʼlonlar
announce-how = Nimani eʼlon qilmoqchi boʻlsangiz, shuni yuboring: matn, rasm, hujjat, geolokatsiya, albom yoki soʻrovnoma, bitta yoki bir nechta xabar. Keyin kimga va qachon yuborilishini tanlaysiz. Siz tasdiqlamaguningizcha hech narsa yuborilmaydi.
announce-more = Endi yuborganingizning hammasi shunga qoʻshiladi. Tayyor boʻlgach, tugmani bosing.
announce-add = Qoʻshiladigan xabarni yuboring. /cancel hammasini oʻz holicha qoldiradi.
announce-anew = Yangi xabarni yuboring. U avvalgilarning hammasini almashtiradi, ungacha hech narsa oʻzgarmaydi. /cancel hammasini oʻz holicha qoldiradi.
announce-unsupported-other = Buni eʼlon qilib boʻlmaydi. Matn, rasm, hujjat, geolokatsiya, faqat rasmlardan yoki faqat hujjatlardan iborat albom yoxud soʻrovnoma yuboring. Qoralama saqlandi va kutmoqda.
announce-unsupported-quiz = Toʻgʻri javobi bor viktorinani eʼlon qilib boʻlmaydi. Oddiy soʻrovnoma yuboring. Qoralama saqlandi va kutmoqda.
announce-unsupported-mixed = Albomda faqat rasmlar yoki faqat hujjatlar boʻlishi mumkin. Qolganini alohida xabar bilan yuboring. Qoralama saqlandi va kutmoqda.
announce-not-taken = Telegram bu xabarni qabul qilmayapti, shuning uchun u qoʻshilmadi: { $reason }. Boshqacha yuboring.
announce-not-shown = Telegram buni shu holida koʻrsata olmaydi: { $reason }
announce-not-taken-any-more = Xabaringizdan foydalanilmadi: u moʻljallangan eʼlon endi qoralama emas.
announce-edited-message = Qoralamada xabaringizning birinchi varianti qoldi. Uni oʻzgartirish uchun: { $button }
announce-write-text = Iltimos, buni matn bilan yozing. /cancel hammasini oʻz holicha qoldiradi.
announce-cancelled = Endi xabaringizni kutmayman. Eʼlon oʻz holicha qoladi: /announce { $number }
announce-discarded = { $number }-eʼlon oʻchirildi. Hech narsa yuborilmadi.
announce-role-lost = Siz endi eʼlon bera olmaysiz, shuning uchun hech narsa yuborilmadi. Qoralama saqlandi, uni tashkilotchi davom ettira oladi.
announce-gone = Bunday eʼlon endi yoʻq.
announce-moved-on = Bu tugma bu yerda endi ishlamaydi. Hozirgi holat shunday.
announce-not-yet = Hozircha yuborib boʻlmaydi: nima xalaqit berayotgani kartochkada yozilgan.
announce-changed-meanwhile = Uni shu orada kimdir oʻzgartirdi. Yuborishdan oldin yana bir koʻrib chiqing.
announce-unknown-number = { $number }-eʼlon yoʻq. Oxirgilari shu yerda: /announcements
announce-card-draft = { $number }-eʼlon: qoralama
announce-card-approved = { $number }-eʼlon: tasdiqlandi
announce-when-at-once = Tasdiqlanishi bilanoq
announce-when = Yuboriladi: { $moment }
announce-until = Amal qilish muddati: { $moment }
announce-until-none = Muddatsiz amal qiladi
announce-urgent = Shoshilinch: sokin soatlarda ham keladi
announce-usual = Shoshilinch emas: sokin soatlar tugashini kutadi
announce-reach = { $count } kishi
announce-reach-groups = { $count } ta guruh chati
announce-reach-muted = eʼlonlarni oʻchirgani uchun olmaydi: { $count }
announce-reach-blocked = botni bloklagani uchun olmaydi: { $count }
announce-reach-quiet = hozir sokin soatlarda: { $count }
announce-problem-empty = Hozircha yuboradigan narsa yoʻq. Xabar qoʻshing.
announce-problem-too-long = Matn { $over } ta belgiga ortiq; koʻpi bilan { $most } ta belgi sigʻadi.
announce-problem-too-long-in = { $language }: matn { $over } ta belgiga ortiq; koʻpi bilan { $most } ta belgi sigʻadi.
announce-problem-incomplete-language = { $language }: matn toʻliq emas. Qolganini yozing yoki olib tashlang.
announce-problem-unapproved-language = { $language }: matnni hali hech kim maʼqullamagan. Koʻrib, maʼqullang yoki olib tashlang.
announce-problem-too-many-buttons = Koʻpi bilan { $most } ta tugma sigʻadi.
announce-problem-too-many-parts = Bitta eʼlonga koʻpi bilan { $most } ta xabar sigʻadi.
announce-problem-bad-button = “{ $label }” tugmasi { $most } ta belgidan oshmaydigan bitta satr boʻlishi kerak.
announce-problem-bad-audience = Kimga ekanini { $at }-belgidan boshlab oʻqib boʻlmadi. U yerda kerak: { $expected }
announce-problem-no-audience = Kimga yuborilishini tanlang.
announce-problem-nobody = Uni hech kim olmaydi. Boshqa oluvchilarni tanlang.
announce-problem-past-time = Yuborish vaqti oʻtib ketgan. Boshqasini tanlang.
announce-problem-useless-time = Yuborilganda uning muddati oʻtgan boʻladi. Ertaroq vaqtni tanlang yoki muddatini uzaytiring.
announce-audience-choose = Kimga yuboriladi?
announce-audience-write = Kimga yuborilishini yozing. Masalan:
announce-audience-bad = Shu yerdan boshlab oʻqiy olmadim:
announce-audience-expected = Bu yerda kerak:
announce-audience-example = Toʻliq misol:
announce-time-choose = Qachon yuboriladi?
announce-time-write = Kun va vaqtni dastur soati boʻyicha yozing. Masalan:
announce-time-hour = Bir soatdan keyin
announce-time-evening = Bugun soat 18:00 da
announce-time-tomorrow = Ertaga soat 08:00 da
announce-time-at-once = Darhol, vaqt belgilamasdan
announce-until-choose = Qachongacha amal qiladi?
announce-until-why = Undan keyin u yuborilmaydi, javoblar ham unga tayanmaydi.
announce-until-write = Qachongacha amal qilishini dastur soati boʻyicha yozing. Masalan:
announce-answers-choose = Qaysi tugmalar bilan javob berish mumkin?
announce-answers-write = Tugmalaringizda nima yozilishini yozing, har birini alohida satrda. Hammasi koʻpi bilan { $most } ta.
announce-languages-title = Tillar
announce-languages-how = Oʻz tilida matni yoʻqlar uni dastur tilida yoki Sizning matningizni ({ $language }) oʻqiydi.
announce-language-original = Sizning matningiz
announce-language-ready = yuboriladi
announce-language-unapproved = tarjima qoralamasi, hali maʼqullanmagan
announce-language-incomplete = toʻliq emas
announce-language-missing = yoʻq
announce-language-written = { $language }: matn yozildi.
announce-language-no-words = Bu tilda yozadigan narsa yoʻq.
announce-text-write = { $language }: shu tilda yozing
announce-text-lines = Bitta matnli xabar bilan yuboring, satrlar soni: { $count }. Avval savol, keyin har bir variant yangi satrda.
announce-translating = Yetishmayotgan tillarga tarjima qoralamasini tayyorlayapman. Biroz kuting.
announce-translate-nothing = Tarjima qilinadigan til qolmagan.
announce-translation-unavailable = { $language }: model hozir javob bermayapti. Keyinroq urinib koʻring yoki oʻzingiz yozing.
announce-translation-malformed = { $language }: modelning javobi yaroqsiz. Yana urinib koʻring yoki oʻzingiz yozing.
announce-translation-missing = { $language }: qabul qilinmadi, chunki bu tushib qolgan: { $missing }
announce-translation-added = { $language }: qabul qilinmadi, chunki bu ortiqcha qoʻshilgan: { $added }
announce-list = Eʼlonlar
announce-list-empty = Hozircha eʼlon yoʻq. Boshlang: /announce
announce-state-draft = qoralama
announce-state-approved = tasdiqlandi
announce-state-sending = yuborilmoqda
announce-state-paused = toʻxtatib turilibdi
announce-state-sent = yuborildi
announce-state-cancelled = bekor qilindi
announce-state-recalled = qaytarib olindi
announce-sure-now = Hozir yuborilsinmi ({ $whom })?
announce-sure-at = Shu vaqtda yuborilsinmi ({ $whom }): { $moment }?
announce-sure-discard = { $number }-qoralama butunlay oʻchirilsinmi?
announce-sure-stop = { $number }-eʼlon yuborilmasdan bekor qilinsinmi?
announce-button-card = Orqaga
announce-button-preview = Koʻrsatish
announce-button-add = Xabar qoʻshish
announce-button-anew = Matnni oʻzgartirish
announce-button-send = Hozir yuborish
announce-button-schedule = Vaqt belgilash
announce-button-approve = Vaqtni tasdiqlash
announce-button-audience = Kimga
announce-button-languages = Tillar
announce-button-answers = Tugmalar
announce-button-until = Muddati
announce-button-urgent = Shoshilinch qilish
announce-button-usual = Shoshilinch emas
announce-button-discard = Oʻchirish
announce-button-discard-sure = Ha, oʻchirilsin
announce-button-unapprove = Qoralamaga qaytarish
announce-button-stop = Bekor qilish
announce-button-stop-sure = Ha, bekor qilinsin
announce-button-sure-now = Ha, hozir yuborilsin
announce-button-sure-at = Ha, shu vaqtda
announce-button-write-audience = Yozish
announce-button-write-time = Yozish
announce-button-write-until = Yozish
announce-button-write-answers = Oʻzim yozaman
announce-button-no-own-answers = Oʻzimnikini olib tashlash
announce-button-translate = Tarjima qoralamalari
announce-button-language-see = Qanday kelishini koʻrsatish
announce-button-language-write = Yozish
announce-button-language-approve = Maʼqullash
announce-button-language-remove = Olib tashlash
announce-button-language-original = Mening matnim: { $language }

## People: announcements on or off, quiet hours, invitations, lists
command-mute = Eʼlonlarni oʻchirish
command-unmute = Eʼlonlarni yana yoqish
command-quiet = Eʼlonlar kutadigan vaqt
mute-on = Endi Sizga eʼlon kelmaydi, shoshilinchi ham. Savollaringizga avvalgidek javob beraman. Yana yoqish: /unmute
mute-off = Endi Sizga eʼlonlar yana keladi.
mute-help =
    /mute, /unmute – eʼlonlarni oʻchirish, yana yoqish
    /quiet – eʼlonlar kutib turadigan soatlar
quiet-hours = Sokin soatlaringiz: { $hours } ({ $zone } vaqti)
quiet-none = Sokin soatlaringiz yoʻq: eʼlonlar istalgan vaqtda keladi.
quiet-what = Bu soatlarda eʼlonlar kutib turadi. Faqat shoshilinchlari darhol keladi, masalan, avtobus ertaroq joʻnasa.
quiet-muted = Eʼlonlarni butunlay oʻchirib qoʻygansiz. Yana yoqish: /unmute
quiet-other = Boshqa soatlar: { $example }
quiet-off = Sokin soatlarsiz
quiet-zone-is = Vaqt mintaqasi: { $zone }
quiet-zone-choose = Sokin soatlar qaysi shahar vaqti bilan hisoblansin?
quiet-zone-programme = Dasturdagidek: { $zone }
quiet-unreadable = Bu soatlarni tushunmadim. Shunday yozing: { $example }
access-closed = Men “{ $programme }” dasturi ishtirokchilariga yordam beraman, ular taklif bilan keladi.
access-contact = Taklif olish uchun murojaat qiling: { $contact }
access-organiser = Taklifni tashkilotchidan soʻrang.
access-forget = Shundan keyin faqat yangi taklif bilan kelsangiz javob bera olaman.
invite-welcome = “{ $programme }” dasturiga xush kelibsiz!
invite-again = Siz “{ $programme }” dasturida allaqachon qatnashyapsiz.
invite-cohorts = Guruhingiz: { $cohorts }
invite-became-organiser = Endi Siz tashkilotchisiz: eʼlon yuborishingiz va odam taklif qilishingiz mumkin. Batafsil: /help
invite-became-staff = Endi hujjatlarni Siz yuritasiz. Batafsil: /help
invite-became-owner = Endi Siz bu botning egasisiz. Batafsil: /help
invite-ended-expired = Bu taklifning muddati oʻtgan.
invite-ended-used-up = Bu taklifdan foydalanib boʻlingan.
invite-ended-revoked = Bu taklif qaytarib olingan.
invite-ended-unknown = Bunday taklifni bilmayman; balki havola toʻliq koʻchirilmagandir.
invite-ask-contact = Yangisini olish uchun murojaat qiling: { $contact }
invite-ask = Yangisini tashkilotchidan soʻrang.
invite-notice = { $who } “{ $label }” taklifi bilan keldi, yangi roli: { $role }
invite-role-participant = Ishtirokchi
invite-role-organiser = Tashkilotchi
invite-role-staff = Xodim
invite-role-owner = Ega
invite-help =
    /invite – odamlarni roʻyxatga oladigan havola va rasm
    /people – qancha odam bor, eʼlon kimga yetadi
    Ism va guruh yozilgan CSV fayl – har kimga oʻz taklifi
invite-new = Yangi taklif
invite-form = Kim uchunligini, qancha vaqt amal qilishini va u bilan necha kishi kela olishini tanlang.
invite-line = Yoki bir satrda yozing:
invite-no-cohort = Guruhsiz
invite-no-end = Muddatsiz
invite-days = { $count } kun
invite-any-uses = Cheklovsiz
invite-any-language = Istalgan til
invite-language = Kelganlar bilan qaysi tilda salomlashay? Boshqa til tanlamagan boʻlsa, shu til qoladi.
invite-button-make = Yaratish
invite-button-list = Barcha takliflar
invite-button-copy = Havolani nusxalash
invite-button-revoke = Qaytarib olish
invite-button-revoke-sure = Ha, qaytarib olinsin
invite-button-keep = Yoʻq, qolsin
invite-made = Havola bir bosilsa, odam roʻyxatga olinadi. Uni faqat hozir koʻrsataman: saqlab qoʻying yoki darhol yuboring.
invite-until = muddati: { $moment }
invite-came = { $count } kishi keldi
invite-came-of = kelgani: { $uses } / { $most }
invite-list = Takliflar
invite-none = Hozircha yoʻq. Yaratish: /invite
invite-list-revoke = Qaytarib olish uchun bosing:
invite-personal = Roʻyxat boʻyicha shaxsiy takliflar: { $made }, foydalanilgani: { $used }
invite-state-expired = muddati oʻtgan
invite-state-used-up = foydalanib boʻlingan
invite-state-revoked = qaytarib olingan
invite-revoke-ask = “{ $label }” taklifini qaytarib olaymi? U bilan endi hech kim kela olmaydi; kelganlar qoladi.
invite-revoked = “{ $label }” taklifi qaytarib olindi.
invite-line-unread = “{ $part }” degani tushunarsiz. Hech narsa yaratilmadi. Shunday yozing:
invite-line-past = “{ $part }” oʻtib ketgan. Hech narsa yaratilmadi. Shunday yozing:
invite-line-role-not-allowed = “{ $part }”: bu rolga faqat egalar taklif qiladi. Hech narsa yaratilmadi. Ishtirokchilar uchun shunday yozing:
people-total = { $count } kishi
people-reachable = Eʼlon yetadi: { $count }
people-muted = Eʼlonlarni oʻchirgan: { $count }
people-blocked = Meni bloklagan: { $count }
people-by-cohort = Guruhlar boʻyicha
people-by-language = Tillar boʻyicha
people-by-role = Rollar boʻyicha
people-no-cohort = Guruhsiz
people-understood = Tushunganim: { $count } kishi
people-faults = { $count } ta satr olinmadi
people-fault-no-name = { $line }-satr: ism yoʻq
people-fault-no-cohort = { $line }-satr: guruh yoʻq
people-fault-too-long = { $line }-satr: ism yoki guruh juda uzun
people-fault-unknown-language = { $line }-satr: bunday tilni bilmayman
people-fault-twice = { $line }-satr: bu odam roʻyxatda bor
people-ignored = Bu ustunlar hisobga olinmaydi, rol roʻyxat bilan berilmaydi: { $columns }
people-nothing = Taklif qilinadigan hech kim yoʻq. Faylni tuzatib, qayta yuboring.
people-not-yet = Hozircha hech narsa yaratilmadi. Har kim oʻz havolasini, har guruh bitta umumiy havola oladi.
people-button-make = { $count } ta taklif yaratish
people-list-or-document = Bu qanday fayl?
people-button-list = Taklif qilinadiganlar roʻyxati
people-button-document = Javoblar uchun hujjat
people-taken-as-document = Javoblar uchun hujjat sifatida olindi.
people-wrong-columns = “Ism” va “guruh” ustunlari bor sarlavha satri kerak, istasangiz “til” ham. Topganim: { $found }. Hech narsa yaratilmadi. Misol:
people-too-many = Roʻyxatda koʻpi bilan { $limit } kishi boʻladi. Uni boʻling. Hech narsa yaratilmadi.
people-made = { $count } ta taklif. Havolalarni faqat shu yerda koʻrsataman: har birini egasiga bering.
people-made-already = Bu takliflar yaratib boʻlingan.
people-cohort-links = Har guruhga bittadan havola – oʻziniki yoʻqlar uchun:
people-column-name = Ism
people-column-cohort = Guruh
people-column-link = Havola
