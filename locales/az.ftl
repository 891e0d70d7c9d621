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
    Sizin haqqınızda saxladıqlarım: Telegram identifikatorunuz (ID), seçdiyiniz dil, suallarınız və cavablarım – { $days } gün ərzində (“bəs ertəsi gün?” sualını anlamaq üçün), cavablara verdiyiniz qiymətlər və cavabsız qalan suallar.
    Adınızı və telefon nömrənizi saxlamıram. Bu məlumatı təşkilatçılardan başqa heç kim görə bilməz.
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
