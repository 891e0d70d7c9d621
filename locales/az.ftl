# Azerbaijani in Latin letters. A noun stays singular after a number.

language-name = Azərbaycanca

## Start and help

start-greeting = Salam! Mən “{ $programme }” proqramının köməkçisiyəm.
start-how =
    Proqramla bağlı istədiyinizi soruşun: vaxt, yerlər, otel, yemək, viza, əlaqə. Təşkilatçıların sənədlərinə əsasən cavab verirəm və bunun harada yazıldığını göstərirəm.
start-language = On dildən istənilənində yaza bilərsiniz. Cavabların dilini seçmək: /language
help-title = Nə edə bilərəm
help-ask = Sualınızı həmkarınıza yazdığınız kimi yazın. Məsələn: { $example }
help-example = Oteldə səhər yeməyi saat neçədədir?
help-group = Qrupda məni qeyd edin və ya mesajıma cavab yazın.
help-commands =
    /docs – proqramın sənədləri
    /sources – son cavabımın mənbələri, tam şəkildə
    /language – dili seçmək
    /privacy – Sizin haqqınızda nə saxlayıram
    /forget – Sizin haqqınızda saxladığım hər şeyi silmək
help-contact = Təşkilatçı ilə əlaqə: { $contact }

command-start = Başlamaq
command-help = Nə edə bilərəm
command-language = Dili seçmək
command-sources = Son cavabın mənbələri
command-docs = Proqramın sənədləri
command-privacy = Sizin haqqınızda nə saxlanılır
command-forget = Sizin haqqınızda məlumatı silmək

## Language

language-choose = Hansı dildə cavab verim?
language-automatic = Sualın dilində
language-set = Bundan sonra azərbaycanca cavab verəcəyəm.
language-set-automatic = Bundan sonra sualınızın dilində cavab verəcəyəm.

## Answers

answer-quoted = Sənədlərdə belə yazılıb:
answer-sources = Mənbələr
answer-source-updated = yenilənib: { $date }
answer-source-sample = nümunə, məlumatları uydurmadır
place-page = səhifə { $number }
place-slide = slayd { $number }
place-row = sətir { $number }
place-sheet = “{ $name }” vərəqi
button-useful = Faydalıdır
button-not-useful = Faydalı deyil

not-known = Proqramın sənədlərində bu barədə heç nə tapmadım.
not-known-contact = Zəhmət olmasa, təşkilatçıdan soruşun: { $contact }
not-known-organiser = Zəhmət olmasa, təşkilatçıdan soruşun.
not-known-related = Bəlkə bunlardan biri kömək edər:
unavailable = Hazırda axtara bilmirəm, nasazlıq mənim tərəfimdədir. Zəhmət olmasa, bir dəqiqədən sonra yenidən soruşun.
unavailable-contact = Təcilidirsə: { $contact }

feedback-thanks-useful = Təşəkkür edirəm! Kömək etdiyimə şadam.
feedback-thanks-not-useful = Təşəkkür edirəm. Təşkilatçılar bu cavabın kömək etmədiyini görəcəklər.

## Sources and documents

sources-title = Son cavabımın mənbələri
sources-none = Mənbələrini göstərə biləcəyim cavab hələ yoxdur. Əvvəlcə sual verin.
sources-outdated = Son cavabımın əsaslandığı sənədlər o vaxtdan bəri dəyişib. Zəhmət olmasa, sualınızı bir daha verin.
docs-title = Proqramın { $count } sənədi var. Açmaq üçün adına toxunun.
docs-empty = Hələ sənəd yoxdur. Zəhmət olmasa, təşkilatçıdan soruşun.
docs-page = { $page } / { $pages }
docs-not-found = Bu sənəd artıq yoxdur. Bugünkü siyahı: /docs
docs-link = “{ $title }” sənədini burada oxuya bilərsiniz:
docs-failed = Bu sənədi indi göndərə bilmədim. Zəhmət olmasa, bir dəqiqədən sonra yenidən cəhd edin.
button-next = Növbəti
button-previous = Əvvəlki

## Privacy

privacy =
    Sizin haqqınızda saxladıqlarım: Telegram identifikatorunuz (ID) və adınız, seçdiyiniz dil, qrupunuz və hansı dəvətlə gəldiyiniz, elanları nə vaxt istədiyiniz, suallarınız və cavablarım – { $days } gün ərzində (“bəs ertəsi gün?” sualını anlamaq üçün), cavablara verdiyiniz qiymətlər və cavabsız qalan suallar.
    Telefon nömrənizi saxlamıram. Bu məlumatı təşkilatçılardan başqa heç kim görə bilməz.
privacy-model-none = Kənar dil modeli olmadan işləyirəm: suallarınız proqramın öz serverində qalır.
privacy-model = Suallarınız və sənədlərdən parçalar { $model } dil modelinə göndərilir.
privacy-search = Lazımi parçaları tapmaq üçün suallarınız { $model } modelinə göndərilir.
privacy-forget = Hamısını silmək: /forget
forget-ask = Sizin haqqınızda saxladığım hər şey – dil, suallar, cavablar, qiymətlər – silinsin? Onları geri qaytarmaq mümkün olmayacaq.
forget-yes = Bəli, silinsin
forget-no = Xeyr, qalsın
forget-done = Silindi. Artıq Sizin haqqınızda heç nə bilmirəm. İstənilən vaxt yenidən başlaya bilərsiniz.
forget-kept = Yaxşı, heç nə silinmədi.

## What I cannot take

kind-photo = Hələlik şəkilləri oxuya bilmirəm. Zəhmət olmasa, sualınızı mətnlə yazın.
kind-voice = Hələlik səsli mesajları dinləyə bilmirəm. Zəhmət olmasa, sualınızı mətnlə yazın.
kind-sticker = Gözəl stikerdir! Mən yazılı suallara cavab verirəm: nə bilmək istərdiniz?
kind-file = Burada fayl qəbul edə bilmirəm. Zəhmət olmasa, sualınızı mətnlə yazın.
kind-location = Hələlik geolokasiyadan istifadə edə bilmirəm. Getmək istədiyiniz yeri yazın, axtarım.
kind-other = Yalnız yazılı sualları başa düşürəm. Nə bilmək istərdiniz?
question-empty = Burada sual tapmadım. Zəhmət olmasa, sualınızı sözlə yazın, məsələn: { $example }
question-too-long = Bu mənim üçün çox uzundur. Zəhmət olmasa, sualınızı ən çoxu { $limit } simvolla yazın.
unknown-command = Bu əmri tanımıram. Nə edə bildiyimi burada görün: /help
unknown-button = Bu düymə artıq işləmir. Zəhmət olmasa, yenidən soruşun və ya buna baxın: /help
fault = Mənim tərəfimdə nasazlıq baş verdi. Zəhmət olmasa, bir dəqiqədən sonra yenidən cəhd edin.

## The corpus, for staff

help-shelf =
    /docs – bütün sənədlər: əvəz etmək, qüvvədən salmaq, silmək
    /history – kim nəyi dəyişib və əvvəlki versiyaya qayıdış
    /expect – yaxşı cavaba cavab olaraq: onu hər yeni versiyada yoxlayıram

shelf-title = Bütün sənədlər: { $count }
shelf-empty = Hələ sənəd yoxdur. Başlamaq üçün mənə fayl göndərin.
shelf-expired = müddəti bitib
shelf-not-yet = hələ qüvvəyə minməyib
shelf-limited = hamı üçün deyil
shelf-language = Dili: { $language }
shelf-audience = Kimə: { $audience }
shelf-valid-always = Müddəti məhdud deyil
shelf-valid-from = Qüvvəyə minmə vaxtı: { $date }
shelf-valid-until = Müddətinin bitdiyi vaxt: { $date }
shelf-expired-since = Müddəti bitib: { $date }
shelf-updated = Yenilənib: { $date }
shelf-passages = Parçaların sayı: { $count }
shelf-button-list = Bütün sənədlər
shelf-button-download = Yükləmək
shelf-button-replace = Əvəz etmək
shelf-button-retire = Qüvvədən salmaq
shelf-button-remove = Silmək
shelf-button-history = Tarixçə
shelf-replace-send = İndi “{ $title }” sənədinin yeni faylını göndərin. On dəqiqə ərzində göndərdiyiniz növbəti fayl, adı nə olursa olsun, onu əvəz etmək üçün nəzərdə tutulur.
shelf-retire-choose = “{ $title }” sənədi nə vaxtdan etibarən cavablarda nəzərə alınmasın?
shelf-button-now = İndidən etibarən
shelf-button-today = Bu günün sonunda
shelf-button-tomorrow = Sabahın sonunda
shelf-retire-ask-now = “{ $title }” sənədi indidən etibarən cavablarda nəzərə alınmayacaq. Fayl qovluqda qalır. Belə edim?
shelf-retire-ask = “{ $title }” sənədi bu vaxtdan etibarən cavablarda nəzərə alınmayacaq: { $from }. Fayl qovluqda qalır. Belə edim?
shelf-button-retire-sure = Bəli, qüvvədən salınsın
shelf-retired = “{ $title }” sənədi bu vaxtdan etibarən qüvvədən salındı: { $from }. Qüvvədə olan versiya: { $version }.
shelf-retired-already = O vaxt bu sənəd onsuz da qüvvədə olmayacaq.
shelf-remove-ask = “{ $title }” sənədi silinsin? Faylı qovluqdan çıxarılır, cavablar artıq ona əsaslanmır. Əvvəlki versiyaya qayıtsanız, o da geri qayıdır.
shelf-button-remove-sure = Bəli, silinsin
shelf-removed = “{ $title }” sənədi silindi. Qüvvədə olan versiya: { $version }.
shelf-gone = Bu sənəd artıq yoxdur.
shelf-failed = Bunu etmək mümkün olmadı. { $reason }

history-title = Son dəyişikliklər
history-empty = Hələ heç nə dəyişməyib.
history-you = Siz
history-person = istifadəçi { $id }
history-folder = qovluq
history-version = versiya { $version }
history-action-published = dərc edildi
history-action-replaced = əvəz edildi
history-action-noted = qeyd əlavə edildi
history-action-retired = qüvvədən salındı
history-action-removed = silindi
history-action-rolled-back = əvvəlki versiyaya qayıdış
history-action-expected = gözlənilən cavab qeyd edildi
history-action-ingested = qovluqdan götürüldü
history-button-versions = Versiyalar
history-versions = Saxlanılan versiyalar
history-no-versions = Hələ versiya yoxdur.
history-documents = sənədlərin sayı: { $count }
history-in-force = qüvvədədir

rollback-button = Versiya { $version } – geri qayıtmaq
rollback-what = Geri qayıdanda bütün sənədlər həmin versiyadakı halına düşür: sonradan əlavə olunanlar çıxarılır, dəyişdirilənlər və silinənlər geri qayıdır.
rollback-ask = Bu versiyaya qayıdım: { $version }? Onun vaxtı: { $date }.
rollback-sure = Bəli, qayıtmaq
rollback-undo = Əvvəlki versiyaya qayıtmaq
rollback-done = Sənədlər yenidən bu versiyadakı halına düşdü: { $version }. Qüvvədə olan versiya: { $now }.
rollback-meanwhile = Bu arada başqa versiya qüvvəyə minib və ya bu versiya artıq saxlanılmır. Zəhmət olmasa, yenidən baxın: /history

expect-how = Cavablarımdan birinə /expect yazaraq cavab verin – onda hər yeni versiyada həmin sualın cavabının eyni sənəddən götürüldüyünü yoxlayacağam.
expect-added = Qeyd edildi: “{ $question }” sualının cavabı “{ $title }” sənədindən götürülməlidir. Bunu hər yeni versiyada yoxlayıram.
expect-added-not-known = Qeyd edildi: sənədlərdə “{ $question }” sualının cavabı olmamalıdır. Bunu hər yeni versiyada yoxlayıram.
expect-known = Bu artıq qeyd edilib: “{ $question }”

notice-refused = Sənədlərin yeni versiyasına keçə bilmədim: { $version }
notice-refused-unknown = Sənədlərin yeni versiyasına keçə bilmədim
notice-serving = Əvvəlki kimi bu versiya üzrə cavab verirəm: { $version }.
notice-failed = Sənədləri yeniləmək mümkün olmadı
notice-failed-serving = Əvvəlki sənədlər üzrə cavab verməyə davam edirəm.
notice-published = Qovluqdan yeni versiya dərc edildi: { $version }
notice-skipped = Ötürülən fayllar: { $count }
notice-broken = Artıq gözlənildiyi kimi olmayan cavablar: { $count }

## Documents from staff

help-staff = Sənədləri idarə edənlər üçün
help-upload = Mənə fayl göndərin, dərc etməzdən əvvəl ondan nə başa düşdüyümü göstərəcəyəm. Başlığında bunları yaza bilərsiniz: ad; dil; kimə; qüvvədə olma müddəti. Məsələn: { $example }
help-upload-title = Avtobus planı
help-note = /note və bir neçə sətir – sənəd şəklində qısa elan
upload-photo = Telegram şəkli kiçildir və mətni oxunmaz olur. Zəhmət olmasa, onu fayl kimi göndərin: sancaq → Fayl.
upload-too-large = “{ $name }” faylı { $limit } MB-dan böyükdür, Telegram isə botlara bundan böyük fayl vermir. Onu bölün, şəkillərini kiçildin və ya serverimdəki sənədlər qovluğuna qoydurun: oradan taparam.
upload-failed = “{ $name }” faylını Telegram-dan götürə bilmədim. Zəhmət olmasa, bir də göndərin.
note-empty = Elanı əmrdən sonra yazın, bir neçə sətir də ola bilər. Məsələn: { $example }
note-example = /note 2 nömrəli avtobus saat 08:15-də 3-cü çıxışdan yola düşür.
note-until = Elan yalnız bir müddət üçün lazımdır? Dərc etməzdən əvvəl 📅 düyməsinə toxunun.
audience-all = hamıya
audience-participants = bütün iştirakçılara
audience-organisers = yalnız təşkilatçılara
audience-staff = yalnız əməkdaşlara
audience-owners = yalnız sahiblərə
audience-cohort = yalnız “{ $name }” qrupuna
draft-heading = Hələ dərc olunmayıb. Başa düşdüyüm budur:
draft-heading-album = { $count } fayl, hələ dərc olunmayıb:
draft-same = Bu sənəd məhz bu şəkildə artıq qüvvədədir.
draft-same-short = artıq qüvvədədir
draft-language = Dili: { $language }
draft-audience = Kimə: { $audience }
draft-no-end = Müddətsiz qüvvədədir
draft-valid-until = Qüvvədə olma müddəti: { $moment } tarixinədək
draft-passages = { $count } parça
draft-opening = Əvvəli:
draft-existing = “{ $title }” sənədi artıq var ({ $path }).
draft-compared = Parçalar: yeni { $added }, itən { $removed }, dəyişməyən { $kept }
draft-replaces = { $path } əvəzinə
draft-empty-pages = Mətni olmayan, bəlkə də yalnız şəkli olan səhifələr: { $pages }. Orada yazılanı heç kim tapa bilməyəcək.
draft-findings-more = və daha { $count } qeyd
draft-fault-title = Başlıqdakı “{ $part }” ad üçün çox uzundur.
draft-fault-language = Başlıqdakı “{ $part }” on dilimdən heç biri deyil. Aşağıda seçin.
draft-fault-audience = Başlıqdakı “{ $part }” sənədin kimə aid olduğunu bildirmir; məsələn, belə olmalıdır: { $example }. Aşağıda seçin.
draft-fault-valid-until = Başlıqdakı “{ $part }” tarix deyil; 2026-12-01 və ya 2026-12-01 18:00 olmalıdır. Günü aşağıda seçin.
draft-refused = “{ $name }” faylından istifadə edə bilmirəm:
draft-changes-unknown = Yoxlama suallarını verə bilmədim:
draft-change-breaks = “{ $question }” sualına artıq gözlənilən cavab verilməyəcək: { $before } → { $after }
draft-change-other = “{ $question }” sualına başqa cavab veriləcək: { $before } → { $after }
draft-change-missed = “{ $question }” sualına hələ də gözlənilən cavab verilmir: { $after }
draft-change-rewords = “{ $question }” sualının cavabı dəyişəcək: “{ $before }” → “{ $after }”
draft-changes-more = və daha { $count } sual
draft-answer-not-known = cavab yoxdur
draft-answer-unavailable = hazırda cavab yoxdur
draft-button-publish = Dərc etmək
draft-button-replace = Köhnənin əvəzinə dərc etmək
draft-button-keep-both = Hər ikisi qalsın
draft-button-language = Dili
draft-button-audience = Kimə
draft-button-until = Müddəti
draft-button-discard = Dərc etməmək
draft-audience-hint = Başqa qrup üçün faylı belə başlıqla yenidən göndərin: { $example }
draft-until-today = Bu günün sonunadək
draft-until-tomorrow = Sabahın sonunadək
draft-until-week = Bir həftə
draft-until-without-end = Müddətsiz
draft-working = Dərc edirəm…
draft-published = Dərc olundu. İndi cavablar { $version } nömrəli versiyaya əsaslanır.
draft-discarded = Yaxşı, heç nə dərc olunmadı.
draft-gone = Bu artıq həll olunub.
draft-failed = Heç nə dərc olunmadı, sənədlər əvvəlki kimidir.

## Sənədlərin yoxlanması nə tapır

finding-past-validity = Sənəd { $date } tarixinədək qüvvədə idi və daha cavablarda istifadə olunmur. Onu silin və ya müddətini uzadın.
finding-dates-gone-by = Sənəddəki bütün tarixlər keçib, sonuncusu { $date } idi. Onu yeniləyin, nə vaxtadək qüvvədə olduğunu göstərin və ya silin.
finding-conflicting-session = “{ $session }”: burada { $here }, “{ $other }” sənədində isə { $there }. Hansının doğru olduğunu öyrənin və o birini düzəldin.
finding-wrong-weekday =
    “{ $quote }” yazılıb, amma { $date } tarixinin günü: { $weekday ->
        [mon] bazar ertəsi
        [tue] çərşənbə axşamı
        [wed] çərşənbə
        [thu] cümə axşamı
        [fri] cümə
        [sat] şənbə
       *[sun] bazar
    }. Həftənin gününü və ya tarixi düzəldin.
finding-missing-header = Cədvəlin birinci sətrində sütun adları deyil, məlumat var: “{ $opening }”. Onun üstünə sütunların adlarını göstərən sətir əlavə edin.
finding-picture-page = { $count } səhifədə mətn yoxdur ({ $pages }), bəlkə də onlar şəkildir: oradan heç nə tapılmır. Mətni seçilə bilən fayl qoyun.
finding-near-duplicate = { $count } parça demək olar ki, sözbəsöz “{ $other }” sənədində də var: “{ $quote }”. Mətni bir yerdə saxlayın, yoxsa düzəliş o birində unudulacaq.
finding-mixed-language = Mətnin təxminən { $share } %-i başqa dildədir (“{ $found }”). Öz dilində tapılması və göstərilməsi üçün həmin hissəni ayrıca sənədə çıxarın.
finding-declared-language = Sənədin dili “{ $declared }” kimi göstərilib, amma mətni “{ $found }” dilindədir. Sənədin dilini düzəldin.
finding-one-language = Bu sənəd yalnız bir dildədir, başqalarının isə tərcümələri var. İştirakçılara lazım olan tərcümələri əlavə edin.
finding-addresses-assistant = Mətn köməkçiyə əmr verir: “{ $quote }”. Onu çıxarın və sənədin haradan gəldiyini öyrənin.
finding-invisible-characters = Mətndə { $count } görünməz işarə var. Onlar sözləri gizlədə bilər, buna görə buraxılıb. Həmin yeri yoxlayın və adi mətnlə yenidən yazın.

## Why a file or a change is refused

reason-unknown-kind = Bu növ faylları oxumuram. Bunlardan biri yarayar: { $kinds }
reason-old-kind = { $kind } növündə olan faylları oxumuram. Faylı açın və bu növlərdən birində saxlayın: { $better }
reason-macro-kind = Makroslu faylları ({ $kind }) oxumuram. Faylı makrossuz, bu növlərdən birində saxlayın: { $better }
reason-wrong-extension = Faylın adı { $extension } ilə bitir, amma içi başqa növdədir. Adının sonunu düzəldin və ya faylı { $extension } kimi yenidən saxlayın.
reason-password = Fayl parolla qorunur. Onu açın, parolunu götürün və yenidən saxlayın.
reason-password-or-old = Fayl parolla qorunur və ya köhnə ofis proqramında yaradılıb, sonra adı dəyişdirilib. Onu açın, parolunu götürün və { $extension } kimi saxlayın.
reason-drm = Fayl köçürülmədən qorunur, mətni bağlıdır. Naşirindən qorunmayan nüsxəsini istəyin və ya mətnini başqa formatda istifadə edin.
reason-empty = Fayl boşdur. Onu yenidən saxlayıb bir də cəhd edin.
reason-no-text = Faylda mətn yoxdur. Mətn əlavə edin və ya bu fayldan imtina edin.
reason-pictures-only = Fayldan mətn oxunmadı, bəlkə də orada yalnız səhifələrin şəkli var. Mətni seçilə bilən variantını və ya daha aydın şəkillərini götürün.
reason-pictures-ocr-off = Faylda mətn əvəzinə şəkil var, mən isə burada şəkilləri oxumuram. Mətni seçilə bilən variantını götürün və ya serverdə { $program } quraşdırılmasını və { $setting } yazılmasını xahiş edin.
reason-program-missing = Şəkillərdən mətni oxuya bilmirəm: serverdə lazımi proqram yoxdur. Mətni seçilə bilən variantını götürün və ya serverdə bu əmrin icra edilməsini xahiş edin: { $command }
reason-attachments-only = Məktubun öz mətni yoxdur. Qoşmalarından vacib olanları ayrıca fayl kimi saxlayın: { $files }
reason-too-large = Fayl { $limit } MB-dan böyükdür. Onu bölün və ya şəkillərini kiçildin.
reason-damaged = Fayl zədələnib və ya yarımçıqdır. Onu açın, yenidən və ya başqa formatda saxlayın və bir də cəhd edin.
reason-too-slow = Faylın oxunması { $limit } saniyədən çox çəkdi, ona görə dayandırdım. Onu bölün və ya yenidən saxlayın.
reason-too-much-memory = Faylı oxumaq üçün { $limit } MB-dan çox yaddaş lazımdır, ona görə dayandırdım. Onu bölün və ya şəkillərini kiçildin.
reason-too-many-pages = Faylda səhifələrin sayı { $limit } həddini keçir. Onu bölün.
reason-too-many-rows = Cədvəldə sətirlərin sayı { $limit } həddini keçir. Yalnız soruşulan sətirləri saxlayın və ya faylı bölün.
reason-too-many-cells = Cədvəlin xanaları çox uzağa yayılıb. Lazımsız sətir və sütunları silin.
reason-too-many-parts = Faylın hissələrinin sayı { $limit } həddini keçir, adi sənəddə belə olmur. Onu yenidən saxlayın.
reason-unpacks-too-much = Fayl açılanda { $limit } MB-dan böyük olur. Şəkillərini kiçildin və ya onu bölün.
reason-too-much-text = Mətni bir fayla sığandan çoxdur. Onu bir neçə fayla bölün.
reason-nonsense = Hərflərin yerinə mənasız işarələr çıxır: fayl zədələnib və ya şriftindən hərflərini tanımaq olmur. Onu yenidən və ya başqa formatda saxlayın.
reason-unknown-encoding = Hərflərini ayırd edə bilmədim: kodlaşdırması mənə tanış deyil və ya fayl zədələnib. Onu açıb { $encoding } kodlaşdırması ilə yenidən saxlayın.
reason-metadata-value = Sənəd haqqında məlumatda “{ $key }” yerində “{ $found }” yazılıb, mən bunu başa düşmürəm. Məsələn, belə olsa, düzgün olar: { $expected }
reason-metadata-order = “{ $until }” sonu “{ $from }” başlanğıcından əvvəldir. Onlardan birini düzəldin.
reason-metadata-line = Sənəd haqqında məlumatda səhv var, sətir: { $line }. Həmin sətri düzəldin.
reason-metadata-file = Sənəd haqqında məlumat yazılan “{ $file }” faylından istifadə edə bilmirəm. Yerinə kiçik mətn faylı qoyun və ya onu silin.
reason-link = Bu, heç yerə aparmayan və ya sənədlər qovluğundan kənara çıxan keçiddir. Ora faylın özünü qoyun.
reason-no-permission = Bu faylı oxumağa icazəm yoxdur. Serverdəki proqrama onu oxumaq hüququ verilməsini xahiş edin.
reason-disk-full = Disk doludur, ona görə heç nə dəyişmədi. Serverdə yer boşaldılmasını xahiş edin və bir də cəhd edin.
reason-disk-error = Serverdə oxumaq və ya yazmaq alınmadı, ona görə heç nə dəyişmədi. Diskin saz olduğunu və boş yeri olduğunu yoxlamağı xahiş edin və bir də cəhd edin.
reason-not-writable = Sənədlər qovluğuna yazmaq olmur, ona görə heç nə dəyişmədi. Serverdəki proqrama ora yazmaq hüququ verilməsini xahiş edin və bir də cəhd edin.
reason-data-not-writable = Öz məlumatlarımın qovluğuna yazmaq olmur, ona görə heç nə dəyişmədi. Serverdəki proqrama ora yazmaq hüququ verilməsini xahiş edin və bir də cəhd edin.
reason-folder-unreadable = Sənədlər qovluğu yoxdur və ya onu oxumaq olmur. Onun geri qaytarılmasını və ya serverdəki proqrama oxumaq hüququ verilməsini xahiş edin.
reason-last-document = Bu, yeganə sənəddir, onsuz heç nəyə cavab verə bilmərəm. Əvvəlcə başqasını dərc edin.
reason-not-begun = Sənəd yalnız həmin vaxtdan sonra qüvvəyə minir. Daha gec vaxt seçin və ya sənədi silin.
reason-nothing-to-read = Qovluqda oxuya bildiyim heç bir sənəd yoxdur. Ora ən azı birini qoyun.
reason-embedder-failed = Mətnləri axtarış üçün hazırlayan xidmət işləmədi, ona görə heç nə dəyişmədi. Sonra cəhd edin; təkrarlansa, onun serverdəki ayarlarının yoxlanmasını xahiş edin.
reason-version-not-kept = Bu versiya artıq saxlanılmır: { $version }. Olanlar bunlardır: { $kept }
reason-changed-since = Qovluqdakı bu fayllar son versiyadan sonra dəyişib və itərdi: { $files }. Əvvəlcə onlar nəzərə alınsın və ya onları başqa yerə köçürün.
reason-index-damaged = Axtardığım məlumatlar zədələnib. Onları serverdə yenidən yaratmaq olar: { $command }
reason-index-of-another = Axtardığım məlumatlar proqramın başqa versiyası ilə və ya başqa ayarlarla yaradılıb. Onları serverdə yenidən yaratmaq olar: { $command }
reason-questions-line = “{ $file }” faylında səhv var, sətir: { $line }. Həmin sətri düzəldin.
reason-try-again = Mənim tərəfimdən nəsə səhv getdi. Zəhmət olmasa, bir də cəhd edin.

## Answers to announcements

answer-button-seen = Gördüm
answer-button-coming = Gəlirəm
answer-button-help = Kömək lazımdır
answer-button-noted = Qeyd etdim: { $answer }
answer-button-help-noted = Təşkilatçılar artıq Sizə kömək lazım olduğunu bilirlər. Sizinlə əlaqə saxlayacaqlar.
answer-button-gone = Bu elan artıq qüvvədə deyil, cavab verməyə ehtiyac yoxdur.
answer-button-preview = Bu yalnız önbaxışdır: cavab sayılmır.

## Announcements as they arrive

# Stands above the buttons that people answer with.
delivered-buttons = Zəhmət olmasa, burada cavab verin:
# Takes the place of a message that is too old to be deleted.
delivered-withdrawn = Bu elan geri götürülüb, o, artıq qüvvədə deyil.

## Audiences in plain words

audience-words-all = hamı
audience-words-participants = iştirakçılar
audience-words-organisers = təşkilatçılar
audience-words-staff = əməkdaşlar
audience-words-owners = sahiblər
audience-words-cohort = “{ $name }” qrupu
audience-words-language = dili { $language } olanlar
audience-words-person = { $id } istifadəçisi
audience-words-group = “{ $title }” çatı
audience-words-topic = “{ $title }” çatında “{ $topic }” mövzusu
audience-words-silent = { $number } nömrəli elana cavab verməyənlər
audience-words-union = { $first } və { $last }
audience-words-only = { $whom }, onlardan yalnız { $only }
audience-words-except = { $whom }, bunlardan başqa: { $except }

## Moments and zones

moment-city-almaty = Almatı
moment-city-bishkek = Bişkek
moment-city-dushanbe = Düşənbə
moment-city-tashkent = Daşkənd
moment-city-yerevan = İrəvan
moment-city-baku = Bakı
moment-city-tbilisi = Tbilisi
moment-city-seoul = Seul
moment-unreadable = Bunun hansı vaxt olduğunu anlamadım. Belə yazın: 2026-12-01 18:00, 1.12 18:00, 18:00 və ya “sabah 18:00”.
moment-past = Bu vaxt keçib: { $moment }. Daha gec vaxt seçin.
moment-skipped = Həmin gün belə vaxt yoxdur: saat irəli çəkilir. Ən yaxın vaxtlar: { $before } və { $after }.
moment-twice = Həmin gün saat geri çəkilir və bu vaxt iki dəfə olur. Birincisi sayılır.

## Announcements on their way and after

sent-title-sending = { $number } nömrəli elan göndərilir
sent-title-paused = { $number } nömrəli elan fasilədədir
sent-title-sent = { $number } nömrəli elan göndərildi
sent-title-cancelled = { $number } nömrəli elan dayandırıldı
sent-title-recalled = { $number } nömrəli elan geri götürüldü
sent-left = { $count } alıcı qalıb
sent-pace-second = saniyədə { $count } mesaj
sent-pace-minute = dəqiqədə { $count } mesaj
sent-time-moment = bir dəqiqədən az qalıb
sent-time-minutes = təxminən { $count } dəqiqə qalıb
sent-held = Telegram saat { $time } olana qədər gözləməyi xahiş edir. Sonra özü davom edəcək.
sent-quiet = { $count } alıcının indi sakit saatlarıdır: onlar sonra alacaq.
sent-quiet-until = Birincisi: { $moment }
sent-outcome-pending = gözləyir
sent-outcome-sent = çatdırıldı
sent-outcome-blocked = botu bloklayıb
sent-outcome-gone = əlçatmazdır
sent-outcome-failed = Telegram rədd etdi
sent-outcome-skipped = göndərilmədi
sent-outcome-unknown = çatıb-çatmadığı bilinmir
sent-skipped-muted = elanları söndürüb
sent-skipped-left = artıq alıcılar arasında deyil
sent-skipped-quiet = sakit saatlar
sent-skipped-late = o vaxta qədər əhəmiyyətini itirib
sent-skipped-cancelled = bundan əvvəl dayandırılıb
sent-skipped-nothing = görüləsi iş yoxdur
sent-round-send = Yenidən göndərmə
sent-round-edit = Mətnin dəyişdirilməsi
sent-round-recall = Geri götürmə
sent-answers = Cavablar
sent-silent = hələ cavab yoxdur
sent-by-cohort = Qruplar üzrə
sent-no-cohort = qrupsuz
sent-by-language = Dillər üzrə
sent-cancelled-missed = Göndərilmə vaxtı gələndə mən işləmirdim, indi isə elan artıq lazım deyil.
sent-cancelled-role-lost = Onu təsdiqləyən artıq elan göndərə bilməz, ona görə göndərilmədi.
sent-cancelled-nobody = Alıcılar arasında heç kim qalmadı.
sent-cancelled-discarded = O, göndərilməmişdən silindi.
sent-cancelled-person = Onu təşkilatçı dayandırdı.
sent-cancelled-kept = Artıq alanlarda o qalır.
sent-button-refresh = Yeniləmək
sent-button-pause = Fasilə vermək
sent-button-resume = Davam etmək
sent-button-stop = Dayandırmaq
sent-button-stop-sure = Bəli, dayandırılsın
sent-button-table = Alıcılar cədvəli
sent-button-names = Kim nə cavab verib
sent-button-edit = Mətni dəyişmək
sent-button-edit-sure = Hər yerdə dəyişmək
sent-button-recall = Geri götürmək
sent-button-recall-sure = Bəli, geri götürülsün
sent-button-remind = Cavab verməyənlərə xatırlatmaq
sent-button-again = Bilinməyənlərə yenə göndərmək
sent-button-again-sure = Bəli, yenidən göndərilsin
sent-button-leave = Olduğu kimi qalsın
sent-button-open = Elanı açmaq
sent-stop-ask = Bu elan tamamilə dayandırılsın? Daha heç nə göndərilməyəcək.
sent-stop-kept = { $count } alıcı onu artıq alıb, onlarda qalacaq.
sent-stop-left = { $count } alıcı onu almayacaq.
sent-recall-ask = Bu elan onu alanların hamısından geri götürülsün?
sent-recall-deleted = { $count } alıcıda o silinəcək.
sent-recall-edited = { $count } alıcıda o 48 saatdan köhnədir və Telegram onu silməyə icazə vermir: mətnin yerinə geri götürüldüyü yazılacaq.
sent-again-ask = { $count } alıcıya çatıb-çatmadığı bilinmir. Onlara yenidən göndərilsin?
sent-again-twice = Onlardan bəziləri onu iki dəfə ala bilər.
sent-names = Kim nə cavab verib
sent-names-all = Hamısı
sent-names-nobody = Hələ heç kim yoxdur.
sent-edit-which = Hansı mətni dəyişmək istəyirsiniz?
sent-edit-write = Yeni mətni göndərin. Əvvəlcə göstərəcəyəm və dəyişməzdən qabaq soruşacağam.
sent-edit-now = İndiki mətn, dili: { $language }
sent-edit-new = Bu isə yeni mətndir:
sent-edit-text-only = Mətni yalnız mətnlə əvəz etmək olar. Yeni mətni göndərin və ya olduğu kimi saxlayın.
sent-edit-too-long = Mətn { $count } simvol artıqdır: buraya ən çoxu { $most } sığır. Heç nə dəyişmədi; daha qısa mətn göndərin.
sent-edit-empty = Orada söz yoxdur. Heç nə dəyişmədi; yeni mətni göndərin.
sent-edit-same = Orada elə belə yazılıb.
sent-edit-done = Mətn çatdığı hər yerdə dəyişdirilir. Gedişat elanın kartında görünür.
sent-left-alone = Olduğu kimi qaldı.
sent-paused = Fasilə verildi: davam etdirənə qədər heç nə göndərilmir.
sent-resumed = Davam edir.
sent-stopped = Dayandırıldı. Daha heç nə göndərilmir.
sent-recalled = Elan geri götürülür. Gedişat onun kartında görünür.
sent-sent-again = { $count } alıcıya yenidən göndərilir.
sent-refreshed = İndi bu kart elanın gedişatını göstərir.
sent-nobody-silent = Alanların hamısı cavab verib: xatırladılası adam yoxdur.
sent-gone = Bu elan artıq yoxdur.
sent-moved-on = Bu arada vəziyyət dəyişdi, ona görə heç nə edilmədi. Vəziyyət kartda görünür.
sent-role-lost = Siz artıq elan göndərə bilməzsiniz. Bu səhvdirsə, botun sahibinə deyin.
sent-table-name = Ad
sent-table-id = Telegram-da ID
sent-table-cohorts = Qruplar
sent-table-language = Dil
sent-table-outcome = Nəticə
sent-table-reason = Səbəb
sent-table-answer = Cavab
sent-table-when = Nə vaxt
sent-news-help = Kiməsə kömək lazımdır
sent-news-finished = Elan göndərildi, amma bəlkə də hamıya çatmadı
sent-news-cancelled = Elan dayandırıldı

## Answers that rest on announcements
announced-changed-today = Bu gün saat { $time } dəyişib.
announced-changed-earlier = Dəyişib: { $date }, saat { $time }.
announced-says = Təşkilatçılar elan edib:
announced-source-today = bu gün saat { $time } dəyişib
announced-source-earlier = dəyişib: { $date }, saat { $time }
announced-older = Daha köhnə sənədlərdə belə yazılıb:
announced-not-expected = Bu cavab elandan götürülüb, elanlar isə tez köhnəlir. Sənəddən götürülən cavabları /expect əmri ilə qeyd edin.

## Announcements before they go out

announce-help-title = Elan verənlər üçün
announce-help =
    /announce – elan hazırlamaq, onu kimin alacağını görmək, indi və ya təyin edilmiş vaxtda göndərmək
    /announcements – son elanlar
announce-how = Nəyi elan etmək istəyirsinizsə, onu göndərin: mətn, foto, sənəd, geolokasiya, albom və ya sorğu, bir və ya bir neçə mesaj. Sonra kimə və nə vaxt göndəriləcəyini seçəcəksiniz. Siz təsdiq etməyincə heç nə göndərilmir.
announce-more = İndi göndərdiyiniz hər şey buna əlavə olunur. Hazır olanda düyməni basın.
announce-add = Əlavə olunacaq mesajı göndərin. /cancel hər şeyi olduğu kimi saxlayır.
announce-anew = Yeni mesajı göndərin. O, əvvəlkilərin hamısını əvəz edəcək, o vaxta qədər heç nə dəyişmir. /cancel hər şeyi olduğu kimi saxlayır.
announce-unsupported-other = Bunu elan etmək olmur. Mətn, foto, sənəd, geolokasiya, yalnız fotolardan və ya yalnız sənədlərdən ibarət albom, yaxud sorğu göndərin. Qaralama saxlanıldı və gözləyir.
announce-unsupported-quiz = Düzgün cavabı olan viktorinanı elan etmək olmur. Adi sorğu göndərin. Qaralama saxlanıldı və gözləyir.
announce-unsupported-mixed = Albomda yalnız fotolar və ya yalnız sənədlər ola bilər. Qalanını ayrıca mesajla göndərin. Qaralama saxlanıldı və gözləyir.
announce-not-taken = Telegram bu mesajı qəbul etmir, ona görə əlavə olunmadı: { $reason }. Başqa cür göndərin.
announce-not-shown = Telegram bunu bu şəkildə göstərə bilmir: { $reason }
announce-not-taken-any-more = Mesajınız istifadə olunmadı: nəzərdə tutulduğu elan artıq qaralama deyil.
announce-edited-message = Qaralamada mesajınızın ilk variantı qaldı. Onu dəyişmək üçün: { $button }
announce-write-text = Zəhmət olmasa, bunu mətnlə yazın. /cancel hər şeyi olduğu kimi saxlayır.
announce-cancelled = Artıq mesajınızı gözləmirəm. Elan olduğu kimi qalır: /announce { $number }
announce-discarded = { $number } nömrəli elan silindi. Heç nə göndərilmədi.
announce-role-lost = Siz artıq elan verə bilməzsiniz, ona görə heç nə göndərilmədi. Qaralama saxlanıldı, təşkilatçı onu davam etdirə bilər.
announce-gone = Belə elan artıq yoxdur.
announce-moved-on = Bu düymə artıq burada işləmir. Hazırkı vəziyyət belədir.
announce-not-yet = Hələ göndərmək olmur: nəyin mane olduğu kartda yazılıb.
announce-changed-meanwhile = Bu arada onu kimsə dəyişdi. Göndərməzdən əvvəl bir daha baxın.
announce-unknown-number = { $number } nömrəli elan yoxdur. Son elanlar: /announcements
announce-card-draft = { $number } nömrəli elan: qaralama
announce-card-approved = { $number } nömrəli elan: təsdiqləndi
announce-when-at-once = Təsdiq edən kimi
announce-when = Göndəriləcək: { $moment }
announce-until = Qüvvədədir, son vaxt: { $moment }
announce-until-none = Müddətsiz qüvvədədir
announce-urgent = Təcili: sakit saatlarda da çatır
announce-usual = Təcili deyil: sakit saatların sonunu gözləyir
announce-reach = { $count } nəfər
announce-reach-groups = { $count } qrup çatı
announce-reach-muted = elanları söndürdüyü üçün almayacaq: { $count }
announce-reach-blocked = botu blokladığı üçün almayacaq: { $count }
announce-reach-quiet = indi sakit saatlarda: { $count }
announce-problem-empty = Hələ göndəriləsi heç nə yoxdur. Mesaj əlavə edin.
announce-problem-too-long = Mətn { $over } simvol artıqdır; ən çoxu { $most } simvol sığır.
announce-problem-too-long-in = { $language }: mətn { $over } simvol artıqdır; ən çoxu { $most } simvol sığır.
announce-problem-incomplete-language = { $language }: mətn tam deyil. Qalanını yazın və ya onu silin.
announce-problem-unapproved-language = { $language }: mətni hələ heç kim təsdiq etməyib. Baxıb təsdiq edin və ya silin.
announce-problem-too-many-buttons = Ən çoxu { $most } düymə sığır.
announce-problem-too-many-parts = Bir elana ən çoxu { $most } mesaj sığır.
announce-problem-bad-button = “{ $label }” düyməsi { $most } simvoldan uzun olmayan bir sətir olmalıdır.
announce-problem-bad-audience = Kimə olduğu { $at } nömrəli simvoldan etibarən oxunmur. Orada olmalıdır: { $expected }
announce-problem-no-audience = Kimə göndəriləcəyini seçin.
announce-problem-nobody = Onu heç kim almayacaq. Başqa alıcılar seçin.
announce-problem-past-time = Göndərmə vaxtı keçib. Başqasını seçin.
announce-problem-useless-time = Göndəriləndə artıq qüvvədən düşmüş olacaq. Daha tez vaxt seçin və ya müddətini uzadın.
announce-audience-choose = Kimə göndərilsin?
announce-audience-write = Kimə göndəriləcəyini yazın. Məsələn:
announce-audience-bad = Buradan etibarən oxuya bilmədim:
announce-audience-expected = Burada olmalıdır:
announce-audience-example = Tam nümunə:
announce-time-choose = Nə vaxt göndərilsin?
announce-time-write = Günü və vaxtı proqramın saatı ilə yazın. Məsələn:
announce-time-hour = Bir saatdan sonra
announce-time-evening = Bu gün saat 18:00-da
announce-time-tomorrow = Sabah saat 08:00-da
announce-time-at-once = Dərhal, vaxt təyin etmədən
announce-until-choose = Nə vaxta qədər qüvvədədir?
announce-until-why = Ondan sonra göndərilmir və cavablar ona əsaslanmır.
announce-until-write = Nə vaxta qədər qüvvədə olduğunu proqramın saatı ilə yazın. Məsələn:
announce-answers-choose = Hansı düymələrlə cavab vermək olar?
announce-answers-write = Düymələrinizdə nə yazılacağını yazın, hər birini ayrı sətirdə. Hamısı ən çoxu { $most }.
announce-languages-title = Dillər
announce-languages-how = Öz dilində mətni olmayanlar onu proqramın dilində və ya Sizin mətninizi ({ $language }) oxuyacaq.
announce-language-original = Sizin mətniniz
announce-language-ready = göndəriləcək
announce-language-unapproved = tərcümə qaralaması, hələ təsdiqlənməyib
announce-language-incomplete = tam deyil
announce-language-missing = yoxdur
announce-language-written = { $language }: mətn yazıldı.
announce-language-no-words = Bu dildə yazılası heç nə yoxdur.
announce-text-write = { $language }: bu dildə yazın
announce-text-lines = Bir mətn mesajı ilə göndərin, sətirlərin sayı: { $count }. Əvvəl sual, sonra hər variant yeni sətirdə.
announce-translating = Çatışmayan dillərə tərcümənin qaralamasını hazırlayıram. Bir az gözləyin.
announce-translate-nothing = Tərcümə ediləsi dil qalmayıb.
announce-translation-unavailable = { $language }: model indi cavab vermir. Sonra yoxlayın və ya özünüz yazın.
announce-translation-malformed = { $language }: modelin cavabı yararsızdır. Yenidən yoxlayın və ya özünüz yazın.
announce-translation-missing = { $language }: qəbul edilmədi, çünki bu düşüb qalıb: { $missing }
announce-translation-added = { $language }: qəbul edilmədi, çünki bu artıqdır: { $added }
announce-list = Elanlar
announce-list-empty = Hələ elan yoxdur. Başlayın: /announce
announce-state-draft = qaralama
announce-state-approved = təsdiqləndi
announce-state-sending = göndərilir
announce-state-paused = fasilədədir
announce-state-sent = göndərildi
announce-state-cancelled = dayandırıldı
announce-state-recalled = geri götürüldü
announce-sure-now = İndi göndərilsin ({ $whom })?
announce-sure-at = Bu vaxt göndərilsin ({ $whom }): { $moment }?
announce-sure-discard = { $number } nömrəli qaralama tamam silinsin?
announce-sure-stop = { $number } nömrəli elan göndərilmədən dayandırılsın?
announce-button-card = Geri
announce-button-preview = Göstərmək
announce-button-add = Mesaj əlavə etmək
announce-button-anew = Mətni dəyişmək
announce-button-send = İndi göndərmək
announce-button-schedule = Vaxt təyin etmək
announce-button-approve = Vaxtı təsdiq etmək
announce-button-audience = Kimə
announce-button-languages = Dillər
announce-button-answers = Düymələr
announce-button-until = Müddəti
announce-button-urgent = Təcili etmək
announce-button-usual = Təcili deyil
announce-button-discard = Silmək
announce-button-discard-sure = Bəli, silinsin
announce-button-unapprove = Qaralamaya qaytarmaq
announce-button-stop = Dayandırmaq
announce-button-stop-sure = Bəli, dayandırılsın
announce-button-sure-now = Bəli, indi göndərilsin
announce-button-sure-at = Bəli, bu vaxt
announce-button-write-audience = Yazmaq
announce-button-write-time = Yazmaq
announce-button-write-until = Yazmaq
announce-button-write-answers = Özüm yazacağam
announce-button-no-own-answers = Özümünküləri silmək
announce-button-translate = Tərcümə qaralamaları
announce-button-language-see = Necə çatacağını göstərmək
announce-button-language-write = Yazmaq
announce-button-language-approve = Təsdiq etmək
announce-button-language-remove = Silmək
announce-button-language-original = Mənim mətnim: { $language }

## People: announcements on or off, quiet hours, invitations, lists
command-mute = Elanları söndürmək
command-unmute = Elanları yenidən açmaq
command-quiet = Elanların gözlədiyi saatlar
mute-on = Bundan sonra Sizə elan gəlməyəcək, təcilisi də. Suallarınıza əvvəlki kimi cavab verirəm. Yenidən açmaq: /unmute
mute-off = Bundan sonra elanlar Sizə yenidən gələcək.
mute-help =
    /mute, /unmute – elanları söndürmək, yenidən açmaq
    /quiet – elanların gözlədiyi saatlar
quiet-hours = Sakit saatlarınız: { $hours } ({ $zone } vaxtı ilə)
quiet-none = Sakit saatlarınız yoxdur: elanlar istənilən vaxt gəlir.
quiet-what = Bu saatlarda elanlar gözləyir. Yalnız təcili olanlar dərhal gəlir, məsələn, avtobus daha tez yola düşəndə.
quiet-muted = Elanları tamamilə söndürmüsünüz. Yenidən açmaq: /unmute
quiet-other = Başqa saatlar: { $example }
quiet-off = Sakit saatlar olmasın
quiet-zone-is = Saat qurşağı: { $zone }
quiet-zone-choose = Sakit saatlar hansı şəhərin vaxtı ilə hesablansın?
quiet-zone-programme = Proqramdakı kimi: { $zone }
quiet-unreadable = Bu saatları anlamadım. Belə yazın: { $example }
access-closed = Mən “{ $programme }” proqramının iştirakçılarına kömək edirəm, onlar dəvətlə gəlirlər.
access-contact = Dəvət almaq üçün müraciət edin: { $contact }
access-organiser = Dəvəti təşkilatçıdan istəyin.
access-forget = Bundan sonra Sizə yalnız yeni dəvətlə cavab verə biləcəyəm.
invite-welcome = “{ $programme }” proqramına xoş gəlmisiniz!
invite-again = Siz artıq “{ $programme }” proqramında iştirak edirsiniz.
invite-cohorts = Qrupunuz: { $cohorts }
invite-became-organiser = İndi Siz təşkilatçısınız: elan göndərə və dəvət edə bilərsiniz. Ətraflı: /help
invite-became-staff = İndi sənədləri Siz idarə edirsiniz. Ətraflı: /help
invite-became-owner = İndi Siz bu botun sahibisiniz. Ətraflı: /help
invite-ended-expired = Bu dəvətin müddəti bitib.
invite-ended-used-up = Bu dəvət artıq istifadə olunub.
invite-ended-revoked = Bu dəvət geri götürülüb.
invite-ended-unknown = Belə bir dəvət tanımıram; bəlkə keçid tam köçürülməyib.
invite-ask-contact = Yenisini almaq üçün müraciət edin: { $contact }
invite-ask = Yenisini təşkilatçıdan istəyin.
invite-notice = { $who } “{ $label }” dəvəti ilə gəldi, yeni rolu: { $role }
invite-role-participant = İştirakçı
invite-role-organiser = Təşkilatçı
invite-role-staff = Əməkdaş
invite-role-owner = Sahib
invite-help =
    /invite – insanları qeydiyyata alan keçid və şəkil
    /people – neçə nəfər var və elanlar kimə çatır
    Ad və qrup yazılmış CSV faylı – hər kəsə öz dəvəti
invite-new = Yeni dəvət
invite-form = Kimin üçün olduğunu, nə qədər qüvvədə qalacağını və onunla neçə nəfərin gələ biləcəyini seçin.
invite-line = Və ya bir sətirdə yazın:
invite-no-cohort = Qrupsuz
invite-no-end = Müddətsiz
invite-days = { $count } gün
invite-any-uses = Məhdudiyyətsiz
invite-any-language = İstənilən dil
invite-language = Gələnləri hansı dildə salamlayım? Başqasını seçməyiblərsə, bu dil qalacaq.
invite-button-make = Yaratmaq
invite-button-list = Bütün dəvətlər
invite-button-copy = Keçidi köçürmək
invite-button-revoke = Geri götürmək
invite-button-revoke-sure = Bəli, geri götürülsün
invite-button-keep = Xeyr, qalsın
invite-made = Bu keçidə bir dəfə toxunan qeydiyyata düşür. Onu yalnız indi göstərirəm: saxlayın və ya dərhal göndərin.
invite-until = son vaxt: { $moment }
invite-came = { $count } nəfər gəlib
invite-came-of = gələn: { $uses } / { $most }
invite-list = Dəvətlər
invite-none = Hələ yoxdur. Yaratmaq: /invite
invite-list-revoke = Geri götürmək üçün toxunun:
invite-personal = Siyahılardan şəxsi dəvətlər: { $made }, istifadə olunan: { $used }
invite-state-expired = müddəti bitib
invite-state-used-up = istifadə olunub
invite-state-revoked = geri götürülüb
invite-revoke-ask = “{ $label }” dəvəti geri götürülsün? Daha heç kim onunla gələ bilməyəcək; gələnlər qalacaq.
invite-revoked = “{ $label }” dəvəti geri götürüldü.
invite-line-unread = “{ $part }” – anlamadım. Heç nə yaradılmadı. Belə yazın:
invite-line-past = “{ $part }” – artıq keçib. Heç nə yaradılmadı. Belə yazın:
invite-line-role-not-allowed = “{ $part }” – bu rola yalnız sahiblər dəvət edir. Heç nə yaradılmadı. İştirakçılar üçün belə yazın:
people-total = { $count } nəfər
people-reachable = Elanlar çatır: { $count }
people-muted = Elanları söndürənlər: { $count }
people-blocked = Məni bloklayanlar: { $count }
people-by-cohort = Qruplar üzrə
people-by-language = Dillər üzrə
people-by-role = Rollar üzrə
people-no-cohort = Qrupsuz
people-understood = Belə anladım: { $count } nəfər
people-faults = { $count } sətir götürülmədi
people-fault-no-name = Sətir { $line }: ad yoxdur
people-fault-no-cohort = Sətir { $line }: qrup yoxdur
people-fault-too-long = Sətir { $line }: ad və ya qrup çox uzundur
people-fault-unknown-language = Sətir { $line }: belə dil məndə yoxdur
people-fault-twice = Sətir { $line }: bu şəxs artıq siyahıdadır
people-ignored = Bu sütunlar nəzərə alınmır, rol siyahı ilə verilmir: { $columns }
people-nothing = Dəvət ediləcək heç kim yoxdur. Faylı düzəldib yenidən göndərin.
people-not-yet = Hələ heç nə yaradılmayıb. Hər kəs öz keçidini, hər qrup bir ümumi keçid alacaq.
people-button-make = { $count } dəvət yaratmaq
people-list-or-document = Bu hansı fayldır?
people-button-list = Dəvət ediləcəklərin siyahısı
people-button-document = Cavablar üçün sənəd
people-taken-as-document = Cavablar üçün sənəd kimi qəbul edildi.
people-wrong-columns = “Ad” və “qrup” sütunları olan başlıq sətri lazımdır, istəsəniz “dil” də. Tapdığım: { $found }. Heç nə yaradılmadı. Nümunə:
people-too-many = Siyahıda ən çoxu { $limit } nəfər ola bilər. Onu bölün. Heç nə yaradılmadı.
people-made = { $count } dəvət. Keçidləri yalnız burada göstərirəm: hər birini öz sahibinə verin.
people-made-already = Bu dəvətlər artıq yaradılıb.
people-cohort-links = Hər qrup üçün bir keçid – öz keçidi olmayanlara:
people-column-name = Ad
people-column-cohort = Qrup
people-column-link = Keçid
