# Georgian. A noun stays singular after a number.

language-name = ქართული

## Start and help

start-greeting = გამარჯობა! მე ვარ პროგრამის „{ $programme }“ ასისტენტი.
start-how =
    მკითხეთ ნებისმიერი რამ პროგრამის შესახებ: დრო, ადგილები, სასტუმრო, კვება, ვიზა, კონტაქტები. გპასუხობთ ორგანიზატორების დოკუმენტების მიხედვით და გიჩვენებთ, სად წერია ეს.
start-language = შეგიძლიათ დაწეროთ ათი ენიდან ნებისმიერზე. პასუხების ენის არჩევა: /language
help-title = რა შემიძლია
help-ask = დაწერეთ კითხვა ისე, როგორც კოლეგას მისწერდით. მაგალითად: { $example }
help-example = რომელ საათზეა საუზმე სასტუმროში?
help-group = ჯგუფში მომნიშნეთ ან უპასუხეთ ჩემს შეტყობინებას.
help-commands =
    /docs – პროგრამის დოკუმენტები
    /sources – ჩემი ბოლო პასუხის წყაროები სრულად
    /language – ენის არჩევა
    /privacy – რას ვინახავ თქვენ შესახებ
    /forget – ყველაფრის წაშლა, რასაც თქვენ შესახებ ვინახავ
help-contact = ორგანიზატორთან დაკავშირება: { $contact }

command-start = დაწყება
command-help = რა შემიძლია
command-language = ენის არჩევა
command-sources = ბოლო პასუხის წყაროები
command-docs = პროგრამის დოკუმენტები
command-privacy = რა ინახება თქვენ შესახებ
command-forget = თქვენ შესახებ მონაცემების წაშლა

## Language

language-choose = რომელ ენაზე გიპასუხოთ?
language-automatic = კითხვის ენაზე
language-set = ამიერიდან ქართულად გიპასუხებთ.
language-set-automatic = ამიერიდან თქვენი კითხვის ენაზე გიპასუხებთ.

## Answers

answer-quoted = აი, რა წერია დოკუმენტებში:
answer-sources = წყაროები
answer-source-updated = განახლდა: { $date }
answer-source-sample = ნიმუში, მონაცემები გამოგონილია
place-page = გვერდი { $number }
place-slide = სლაიდი { $number }
place-row = სტრიქონი { $number }
place-sheet = ფურცელი „{ $name }“
button-useful = სასარგებლოა
button-not-useful = არ არის სასარგებლო

not-known = პროგრამის დოკუმენტებში ამის შესახებ ვერაფერი ვიპოვე.
not-known-contact = გთხოვთ, ჰკითხოთ ორგანიზატორს: { $contact }
not-known-organiser = გთხოვთ, ჰკითხოთ ორგანიზატორს.
not-known-related = იქნებ რომელიმე ამათგანი დაგეხმაროთ:
unavailable = ახლა ძიებას ვერ ვახერხებ, ხარვეზი ჩემს მხარესაა. გთხოვთ, ერთ წუთში ისევ მკითხოთ.
unavailable-contact = თუ სასწრაფოა: { $contact }

feedback-thanks-useful = გმადლობთ! მიხარია, რომ პასუხი გამოგადგათ.
feedback-thanks-not-useful = გმადლობთ. ორგანიზატორები ნახავენ, რომ ეს პასუხი არ გამოგადგათ.

## Sources and documents

sources-title = ჩემი ბოლო პასუხის წყაროები
sources-none = ჯერ არ არის პასუხი, რომლის წყაროებსაც გაჩვენებდით. თავდაპირველად დამისვით კითხვა.
sources-outdated = დოკუმენტები, რომლებსაც ჩემი ბოლო პასუხი ეყრდნობოდა, მას შემდეგ შეიცვალა. გთხოვთ, კითხვა კიდევ ერთხელ დამისვათ.
docs-title = პროგრამას აქვს { $count } დოკუმენტი. გასახსნელად შეეხეთ სათაურს.
docs-empty = დოკუმენტები ჯერ არ არის. გთხოვთ, ჰკითხოთ ორგანიზატორს.
docs-page = { $page } / { $pages }
docs-not-found = ეს დოკუმენტი აღარ არის. დღევანდელი სია: /docs
docs-link = დოკუმენტი „{ $title }“ შეგიძლიათ წაიკითხოთ აქ:
docs-failed = ამ დოკუმენტის გაგზავნა ახლა ვერ მოვახერხე. გთხოვთ, ერთ წუთში ისევ სცადოთ.
button-next = შემდეგი
button-previous = წინა

## Privacy

privacy =
    რას ვინახავ თქვენ შესახებ: თქვენს Telegram ID-სა და სახელს, თქვენ მიერ არჩეულ ენას, თქვენს ჯგუფსა და მოწვევას, რომლითაც მოხვედით, როდის გსურთ განცხადებების მიღება, თქვენს კითხვებსა და ჩემს პასუხებს { $days } დღის განმავლობაში (რომ გავიგო კითხვა „და მეორე დღეს?“), პასუხების თქვენეულ შეფასებებს და უპასუხოდ დარჩენილ კითხვებს.
    ტელეფონის ნომერს არ ვინახავ. ამ მონაცემებს ორგანიზატორების გარდა ვერავინ ხედავს.
privacy-model-none = გარე ენობრივი მოდელის გარეშე ვმუშაობ: თქვენი კითხვები პროგრამის საკუთარ სერვერზე რჩება.
privacy-model = თქვენი კითხვები და დოკუმენტების ნაწყვეტები ეგზავნება ენობრივ მოდელს { $model }.
privacy-search = საჭირო ნაწყვეტების მოსაძებნად თქვენი კითხვები ეგზავნება მოდელს { $model }.
privacy-forget = ყველაფრის წაშლა: /forget
forget-ask = წავშალო ყველაფერი, რასაც თქვენ შესახებ ვინახავ: ენა, კითხვები, პასუხები, შეფასებები? აღდგენა შეუძლებელი იქნება.
forget-yes = დიახ, წაიშალოს
forget-no = არა, დარჩეს
forget-done = წაიშალა. თქვენ შესახებ აღარაფერი ვიცი. თავიდან დაწყება ნებისმიერ დროს შეგიძლიათ.
forget-kept = კარგი, არაფერი წაშლილა.

## What I cannot take

kind-photo = სურათების წაკითხვა ჯერ არ შემიძლია. გთხოვთ, კითხვა ტექსტად მომწეროთ.
kind-voice = ხმოვანი შეტყობინებების მოსმენა ჯერ არ შემიძლია. გთხოვთ, კითხვა ტექსტად მომწეროთ.
kind-sticker = რა კარგი სტიკერია! მე წერილობით კითხვებს ვპასუხობ: რისი გაგება გსურთ?
kind-file = ფაილების მიღება აქ არ შემიძლია. გთხოვთ, კითხვა ტექსტად მომწეროთ.
kind-location = მდებარეობის გამოყენება ჯერ არ შემიძლია. დაწერეთ, სად გსურთ მისვლა, და მოვძებნი.
kind-other = მხოლოდ წერილობითი კითხვები მესმის. რისი გაგება გსურთ?
question-empty = აქ კითხვა ვერ ვიპოვე. გთხოვთ, სიტყვებით მომწეროთ, მაგალითად: { $example }
question-too-long = ეს ჩემთვის ზედმეტად გრძელია. გთხოვთ, კითხვა { $limit } სიმბოლოში ჩაატიოთ.
unknown-command = ეს ბრძანება არ ვიცი. აი, რა შემიძლია: /help
unknown-button = ეს ღილაკი აღარ მუშაობს. გთხოვთ, ისევ მკითხოთ ან ნახოთ /help
fault = ჩემს მხარეს რაღაც შეფერხდა. გთხოვთ, ერთ წუთში ისევ სცადოთ.

## The corpus, for staff

help-shelf =
    /docs – ყველა დოკუმენტი: ჩანაცვლება, ხმარებიდან ამოღება, წაშლა
    /history – ვინ რა შეცვალა და წინა ვერსიაზე დაბრუნება
    /expect – კარგი პასუხის პასუხად: მას ყოველ ახალ ვერსიაში ვამოწმებ

shelf-title = ყველა დოკუმენტი: { $count }
shelf-empty = დოკუმენტები ჯერ არ არის. დასაწყებად გამომიგზავნეთ ფაილი.
shelf-expired = ვადა გასულია
shelf-not-yet = ჯერ არ მოქმედებს
shelf-limited = ყველასთვის არ არის
shelf-language = ენა: { $language }
shelf-audience = ვისთვისაა: { $audience }
shelf-valid-always = მოქმედებს უვადოდ
shelf-valid-from = მოქმედების დასაწყისი: { $date }
shelf-valid-until = მოქმედების დასასრული: { $date }
shelf-expired-since = ვადა გავიდა: { $date }
shelf-updated = განახლდა: { $date }
shelf-passages = ნაწყვეტების რაოდენობა: { $count }
shelf-button-list = ყველა დოკუმენტი
shelf-button-download = ჩამოტვირთვა
shelf-button-replace = ჩანაცვლება
shelf-button-retire = ხმარებიდან ამოღება
shelf-button-remove = წაშლა
shelf-button-history = ისტორია
shelf-replace-send = ახლა გამომიგზავნეთ დოკუმენტის „{ $title }“ ახალი ფაილი. შემდეგი ფაილი, რომელსაც ათი წუთის განმავლობაში გამოგზავნით, მის ჩასანაცვლებლად ჩაითვლება, რაც უნდა ერქვას.
shelf-retire-choose = როდიდან აღარ გავითვალისწინო პასუხებში დოკუმენტი „{ $title }“?
shelf-button-now = ახლავე
shelf-button-today = დღევანდელი დღის ბოლოს
shelf-button-tomorrow = ხვალინდელი დღის ბოლოს
shelf-retire-ask-now = დოკუმენტი „{ $title }“ ახლავე აღარ იქნება გათვალისწინებული პასუხებში. ფაილი საქაღალდეში დარჩება. გავაკეთო?
shelf-retire-ask = დოკუმენტი „{ $title }“ პასუხებში აღარ იქნება გათვალისწინებული ამ დროიდან: { $from }. ფაილი საქაღალდეში დარჩება. გავაკეთო?
shelf-button-retire-sure = დიახ, ამოღება
shelf-retired = დოკუმენტი „{ $title }“ ხმარებიდან ამოღებულია ამ დროიდან: { $from }. მოქმედი ვერსია: { $version }.
shelf-retired-already = იმ დროისთვის ეს დოკუმენტი ისედაც აღარ მოქმედებს.
shelf-remove-ask = წავშალო დოკუმენტი „{ $title }“? ფაილი საქაღალდიდან ამოვა და პასუხები მას აღარ დაეყრდნობა. წინა ვერსიაზე დაბრუნება მას უკან მოიტანს.
shelf-button-remove-sure = დიახ, წაიშალოს
shelf-removed = დოკუმენტი „{ $title }“ წაიშალა. მოქმედი ვერსია: { $version }.
shelf-gone = ეს დოკუმენტი აღარ არის.
shelf-failed = ამის გაკეთება ვერ მოხერხდა. { $reason }

history-title = ბოლო ცვლილებები
history-empty = ჯერ არაფერი შეცვლილა.
history-you = თქვენ
history-person = მომხმარებელი { $id }
history-folder = საქაღალდე
history-version = ვერსია { $version }
history-action-published = გამოქვეყნდა
history-action-replaced = ჩანაცვლდა
history-action-noted = დაემატა ჩანაწერი
history-action-retired = ამოღებულია ხმარებიდან
history-action-removed = წაიშალა
history-action-rolled-back = დაბრუნება წინა ვერსიაზე
history-action-expected = მოსალოდნელი პასუხი ჩაინიშნა
history-action-ingested = აღებულია საქაღალდიდან
history-button-versions = ვერსიები
history-versions = შენახული ვერსიები
history-no-versions = ვერსია ჯერ არ არის.
history-documents = დოკუმენტების რაოდენობა: { $count }
history-in-force = მოქმედია

rollback-button = დაბრუნება ვერსიაზე { $version }
rollback-what = დაბრუნებისას ყველა დოკუმენტი ისეთი გახდება, როგორიც იმ ვერსიაში იყო: მას შემდეგ დამატებული ამოვა, შეცვლილი და წაშლილი დაბრუნდება.
rollback-ask = დავბრუნდე ვერსიაზე { $version }? მისი დრო: { $date }.
rollback-sure = დიახ, დაბრუნება
rollback-undo = წინა ვერსიაზე დაბრუნება
rollback-done = დოკუმენტები ისევ ისეთია, როგორიც იყო ვერსიაში { $version }. მოქმედი ვერსია: { $now }.
rollback-meanwhile = ამასობაში სხვა ვერსია ამოქმედდა, ან ეს ვერსია აღარ ინახება. გთხოვთ, ისევ ნახოთ: /history

expect-how = ჩემს რომელიმე პასუხს უპასუხეთ ბრძანებით /expect – მაშინ ყოველ ახალ ვერსიაში შევამოწმებ, რომ ამ კითხვის პასუხი იმავე დოკუმენტიდან მოდის.
expect-added = ჩაინიშნა: კითხვის „{ $question }“ პასუხი უნდა მოდიოდეს დოკუმენტიდან „{ $title }“. ამას ყოველ ახალ ვერსიაში ვამოწმებ.
expect-added-not-known = ჩაინიშნა: დოკუმენტებში არ უნდა იყოს პასუხი კითხვაზე „{ $question }“. ამას ყოველ ახალ ვერსიაში ვამოწმებ.
expect-known = ეს უკვე ჩანიშნულია: „{ $question }“

notice-refused = ვერ გადავედი დოკუმენტების ვერსიაზე { $version }
notice-refused-unknown = ვერ გადავედი დოკუმენტების ახალ ვერსიაზე
notice-serving = კვლავ ვპასუხობ ამ ვერსიის მიხედვით: { $version }.
notice-failed = დოკუმენტების განახლება ვერ მოხერხდა
notice-failed-serving = კვლავ ვპასუხობ არსებული დოკუმენტების მიხედვით.
notice-published = საქაღალდიდან გამოქვეყნდა ვერსია { $version }
notice-skipped = გამოტოვებული ფაილები: { $count }
notice-broken = პასუხები, რომლებიც მოლოდინს აღარ შეესაბამება: { $count }

## Documents from staff

help-staff = მათთვის, ვინც დოკუმენტებს უვლის
help-upload = გამომიგზავნეთ ფაილი და გამოქვეყნებამდე გაჩვენებთ, რა გავიგე მისგან. წარწერაში შეგიძლიათ მიუთითოთ: სათაური; ენა; ვისთვის; მოქმედების ვადა. მაგალითად: { $example }
help-upload-title = ავტობუსები
help-note = /note და რამდენიმე სტრიქონი – მოკლე განცხადება დოკუმენტის სახით
upload-photo = Telegram სურათს ისე ამცირებს, რომ ტექსტი აღარ იკითხება. გთხოვთ, გამოგზავნოთ ფაილად: სამაგრი → ფაილი.
upload-too-large = ფაილი „{ $name }“ { $limit } მბ-ზე დიდია, Telegram კი ბოტებს უფრო დიდ ფაილს არ აძლევს. გაყავით, შეამცირეთ სურათები ან სთხოვეთ, რომ ჩემი სერვერის დოკუმენტების საქაღალდეში ჩადონ: იქ ვიპოვი.
upload-failed = ფაილი „{ $name }“ Telegram-იდან ვერ მივიღე. გთხოვთ, ერთხელ კიდევ გამოგზავნოთ.
note-empty = განცხადება ბრძანების შემდეგ დაწერეთ, შეიძლება რამდენიმე სტრიქონადაც. მაგალითად: { $example }
note-example = /note ავტობუსი 2 გადის 08:15-ზე მე-3 გასასვლელიდან.
note-until = განცხადება მხოლოდ დროებით გჭირდებათ? გამოქვეყნებამდე შეეხეთ 📅-ს.
audience-all = ყველასთვის
audience-participants = ყველა მონაწილისთვის
audience-organisers = მხოლოდ ორგანიზატორებისთვის
audience-staff = მხოლოდ თანამშრომლებისთვის
audience-owners = მხოლოდ მფლობელებისთვის
audience-cohort = მხოლოდ ჯგუფისთვის „{ $name }“
draft-heading = ჯერ არ გამოქვეყნებულა. აი, რა გავიგე:
draft-heading-album = { $count } ფაილი, ჯერ არ გამოქვეყნებულა:
draft-same = ეს დოკუმენტი ზუსტად ასე უკვე მოქმედებს.
draft-same-short = უკვე მოქმედებს
draft-language = ენა: { $language }
draft-audience = ვისთვის: { $audience }
draft-no-end = მოქმედებს უვადოდ
draft-valid-until = მოქმედების ბოლო ვადა: { $moment }
draft-passages = { $count } ნაწყვეტი
draft-opening = დასაწყისი:
draft-existing = დოკუმენტი „{ $title }“ უკვე არსებობს ({ $path }).
draft-compared = ნაწყვეტები: ახალი { $added }, გაქრება { $removed }, უცვლელი { $kept }
draft-replaces = ჩაანაცვლებს: { $path }
draft-empty-pages = გვერდები ტექსტის გარეშე, შესაძლოა მხოლოდ სურათით: { $pages }. იქ დაწერილს ვერავინ იპოვის.
draft-findings-more = და კიდევ { $count } შენიშვნა
draft-fault-title = „{ $part }“ წარწერაში სათაურისთვის ზედმეტად გრძელია.
draft-fault-language = „{ $part }“ წარწერაში ჩემი ათი ენიდან არც ერთია. აირჩიეთ ქვემოთ.
draft-fault-audience = „{ $part }“ წარწერაში არ ამბობს, ვისთვისაა დოკუმენტი; უნდა იყოს, მაგალითად: { $example }. აირჩიეთ ქვემოთ.
draft-fault-valid-until = „{ $part }“ წარწერაში თარიღი არ არის; უნდა იყოს 2026-12-01 ან 2026-12-01 18:00. დღე აირჩიეთ ქვემოთ.
draft-refused = ვერ გამოვიყენებ ფაილს „{ $name }“:
draft-changes-unknown = საკონტროლო კითხვები ვერ დავსვი:
draft-change-breaks = კითხვაზე „{ $question }“ მოსალოდნელი პასუხი აღარ იქნება: { $before } → { $after }
draft-change-other = კითხვაზე „{ $question }“ სხვა პასუხი იქნება: { $before } → { $after }
draft-change-missed = კითხვაზე „{ $question }“ მოსალოდნელი პასუხი ისევ არ არის: { $after }
draft-change-rewords = კითხვის „{ $question }“ პასუხი შეიცვლება: „{ $before }“ → „{ $after }“
draft-changes-more = და კიდევ { $count } კითხვა
draft-answer-not-known = პასუხი არ არის
draft-answer-unavailable = ახლა პასუხი არ არის
draft-button-publish = გამოქვეყნება
draft-button-replace = ძველის ნაცვლად გამოქვეყნება
draft-button-keep-both = ორივეს დატოვება
draft-button-language = ენა
draft-button-audience = ვისთვის
draft-button-until = ვადა
draft-button-discard = გაუქმება
draft-audience-hint = სხვა ჯგუფისთვის ფაილი ხელახლა გამოგზავნეთ ასეთი წარწერით: { $example }
draft-until-today = დღევანდელი დღის ბოლომდე
draft-until-tomorrow = ხვალინდელი დღის ბოლომდე
draft-until-week = ერთი კვირა
draft-until-without-end = უვადოდ
draft-working = ვაქვეყნებ…
draft-published = გამოქვეყნდა. პასუხები ახლა ეყრდნობა ვერსიას { $version }.
draft-discarded = კარგი, არაფერი გამოქვეყნებულა.
draft-gone = ეს უკვე მოგვარებულია.
draft-failed = არაფერი გამოქვეყნებულა, დოკუმენტები უცვლელია.

## რას პოულობს საბუთების შემოწმება

finding-past-validity = საბუთი ძალაში იყო { $date } თარიღამდე და პასუხებში აღარ გამოიყენება. წაშალეთ ან გაახანგრძლივეთ ვადა.
finding-dates-gone-by = საბუთის ყველა თარიღი უკვე გავიდა, ბოლო იყო { $date }. განაახლეთ, მიუთითეთ, როდემდეა ძალაში, ან წაშალეთ.
finding-conflicting-session = „{ $session }“: აქ წერია { $here }, ხოლო საბუთში „{ $other }“ – { $there }. გაარკვიეთ, რომელია სწორი, და მეორე შეასწორეთ.
finding-wrong-weekday =
    წერია „{ $quote }“, მაგრამ { $date } არის { $weekday ->
        [mon] ორშაბათი
        [tue] სამშაბათი
        [wed] ოთხშაბათი
        [thu] ხუთშაბათი
        [fri] პარასკევი
        [sat] შაბათი
       *[sun] კვირა
    }. შეასწორეთ კვირის დღე ან თარიღი.
finding-missing-header = ცხრილის პირველ სტრიქონში სვეტების სახელების ნაცვლად მონაცემებია: „{ $opening }“. მის ზემოთ დაამატეთ სტრიქონი სვეტების სახელებით.
finding-picture-page = { $count } გვერდზე ტექსტი არ არის ({ $pages }), შესაძლოა, ისინი სურათებია: იქიდან ვერაფერი მოიძებნება. ჩადეთ ფაილი, რომლის ტექსტის მონიშვნა შეიძლება.
finding-near-duplicate = { $count } ნაწყვეტი თითქმის სიტყვასიტყვით არის საბუთშიც „{ $other }“: „{ $quote }“. დატოვეთ ტექსტი ერთ ადგილას, თორემ შესწორება მეორეში გამოგრჩებათ.
finding-mixed-language = ტექსტის დაახლოებით { $share } % სხვა ენაზეა („{ $found }“). ეს ნაწილი ცალკე საბუთად გაიტანეთ, რომ თავის ენაზე მოიძებნოს და დამოწმდეს.
finding-declared-language = საბუთის ენად მითითებულია „{ $declared }“, მაგრამ ტექსტი ენაზე „{ $found }“ წერია. შეასწორეთ საბუთის ენა.
finding-one-language = ეს საბუთი მხოლოდ ერთ ენაზეა, სხვებს კი თარგმანები აქვს. დაამატეთ მონაწილეებისთვის საჭირო თარგმანები.
finding-addresses-assistant = ტექსტი ბრძანებებს აძლევს თანაშემწეს: „{ $quote }“. ამოიღეთ და გაარკვიეთ, საიდან მოვიდა საბუთი.
finding-invisible-characters = ტექსტში { $count } უხილავი ნიშანია. მათ შეუძლიათ სიტყვების დამალვა, ამიტომ გამოტოვებულია. შეამოწმეთ ეს ადგილი და ხელახლა აკრიფეთ ჩვეულებრივი ტექსტით.

## Why a file or a change is refused

reason-unknown-kind = ასეთი სახის ფაილებს არ ვკითხულობ. გამოდგება ერთ-ერთი ამათგან: { $kinds }
reason-old-kind = ამ სახის ფაილებს არ ვკითხულობ: { $kind }. გახსენით ფაილი და შეინახეთ ერთ-ერთ ამ სახედ: { $better }
reason-macro-kind = ფაილებს მაკროსებით ({ $kind }) არ ვკითხულობ. შეინახეთ ფაილი მაკროსების გარეშე, ერთ-ერთ ამ სახედ: { $better }
reason-wrong-extension = ფაილის სახელის ბოლოა { $extension }, მაგრამ შიგთავსი სხვა სახისაა. შეასწორეთ სახელის ბოლო ან ხელახლა შეინახეთ ფაილი ამ სახედ: { $extension }
reason-password = ფაილი პაროლითაა დაცული. გახსენით, მოხსენით პაროლი და ისევ შეინახეთ.
reason-password-or-old = ფაილი პაროლითაა დაცული ან ძველი საოფისე პროგრამითაა შექმნილი და შემდეგ სახელი შეუცვალეს. გახსენით, მოხსენით პაროლი და შეინახეთ ამ სახედ: { $extension }
reason-drm = ფაილი დაცულია გადაწერისგან და მისი ტექსტი დახურულია. სთხოვეთ გამომცემელს დაუცველი ასლი ან გამოიყენეთ ტექსტი სხვა ფორმატში.
reason-empty = ფაილი ცარიელია. ხელახლა შეინახეთ და ისევ სცადეთ.
reason-no-text = ფაილში ტექსტი არ არის. ჩაწერეთ ტექსტი ან ეს ფაილი გამოტოვეთ.
reason-pictures-only = ფაილში ტექსტი ვერ წავიკითხე, შესაძლოა, იქ მხოლოდ გვერდების სურათებია. გამოიყენეთ ვარიანტი, რომლის ტექსტის მონიშვნა შეიძლება, ან უფრო მკაფიო სურათები.
reason-pictures-ocr-off = ფაილში ტექსტის ნაცვლად სურათებია, მე კი აქ სურათებს არ ვკითხულობ. გამოიყენეთ ვარიანტი, რომლის ტექსტის მონიშვნა შეიძლება, ან სთხოვეთ, რომ სერვერზე დააყენონ { $program } და მიუთითონ { $setting }.
reason-program-missing = სურათებიდან ტექსტს ვერ ვკითხულობ: სერვერზე საჭირო პროგრამა არ არის. გამოიყენეთ ვარიანტი, რომლის ტექსტის მონიშვნა შეიძლება, ან სთხოვეთ, რომ სერვერზე ეს ბრძანება შეასრულონ: { $command }
reason-attachments-only = წერილს საკუთარი ტექსტი არ აქვს. დანართებიდან მნიშვნელოვანი ცალკე ფაილებად შეინახეთ: { $files }
reason-too-large = ფაილი { $limit } მბ-ზე დიდია. გაყავით ან შეამცირეთ სურათები.
reason-damaged = ფაილი დაზიანებულია ან ბოლომდე არ არის. გახსენით, შეინახეთ ხელახლა ან სხვა ფორმატში და ისევ სცადეთ.
reason-too-slow = ფაილის კითხვა { $limit } წამზე მეტხანს გაგრძელდა, ამიტომ შევწყვიტე. გაყავით ან ხელახლა შეინახეთ.
reason-too-much-memory = ფაილის წასაკითხად { $limit } მბ-ზე მეტი მეხსიერებაა საჭირო, ამიტომ შევწყვიტე. გაყავით ან შეამცირეთ სურათები.
reason-too-many-pages = ფაილში { $limit } გვერდზე მეტია. გაყავით.
reason-too-many-rows = ცხრილში { $limit } სტრიქონზე მეტია. დატოვეთ მხოლოდ ის სტრიქონები, რომლებსაც კითხულობენ, ან გაყავით ფაილი.
reason-too-many-cells = ცხრილის უჯრები ძალიან შორს ვრცელდება. წაშალეთ ზედმეტი სტრიქონები და სვეტები.
reason-too-many-parts = ფაილი { $limit } ნაწილზე მეტისგან შედგება, ჩვეულებრივი დოკუმენტი ასეთი არ არის. ხელახლა შეინახეთ.
reason-unpacks-too-much = გახსნილი ფაილი { $limit } მბ-ზე დიდია. შეამცირეთ სურათები ან გაყავით.
reason-too-much-text = ტექსტი იმაზე მეტია, რაც ერთ ფაილში შეიძლება იყოს. გაყავით რამდენიმე ფაილად.
reason-nonsense = ასოების ნაცვლად უაზრო ნიშნები გამოდის: ფაილი დაზიანებულია ან მისი შრიფტიდან ასოების ამოცნობა შეუძლებელია. შეინახეთ ხელახლა ან სხვა ფორმატში.
reason-unknown-encoding = ასოებს ვერ ვარჩევ: კოდირება ჩემთვის უცნობია ან ფაილი დაზიანებულია. გახსენით და ხელახლა შეინახეთ ამ კოდირებით: { $encoding }
reason-metadata-value = დოკუმენტის მონაცემებში „{ $key }“ ველში წერია „{ $found }“, რაც არ მესმის. სწორი იქნებოდა, მაგალითად: { $expected }
reason-metadata-order = დასასრული „{ $until }“ უფრო ადრეა, ვიდრე დასაწყისი „{ $from }“. შეასწორეთ ერთ-ერთი.
reason-metadata-line = დოკუმენტის მონაცემებში შეცდომაა, სტრიქონი: { $line }. შეასწორეთ ეს სტრიქონი.
reason-metadata-file = ვერ გამოვიყენებ ფაილს „{ $file }“, რომელშიც დოკუმენტის მონაცემებია. მის ადგილას პატარა ტექსტური ფაილი ჩადეთ ან წაშალეთ.
reason-link = ეს არის ბმული, რომელსაც არსად მივყავართ ან დოკუმენტების საქაღალდის გარეთ გავყავართ. იქ თვითონ ფაილი ჩადეთ.
reason-no-permission = ამ ფაილის წაკითხვის უფლება არ მაქვს. სთხოვეთ, რომ სერვერზე პროგრამას მისი წაკითხვის უფლება მისცენ.
reason-disk-full = დისკი სავსეა, ამიტომ არაფერი შეცვლილა. სთხოვეთ, რომ სერვერზე ადგილი გაათავისუფლონ, და ისევ სცადეთ.
reason-disk-error = სერვერზე წაკითხვა ან ჩაწერა ვერ მოხერხდა, ამიტომ არაფერი შეცვლილა. სთხოვეთ, შეამოწმონ, რომ დისკი გამართულია და ზედ ადგილია, და ისევ სცადეთ.
reason-not-writable = დოკუმენტების საქაღალდეში ჩაწერა შეუძლებელია, ამიტომ არაფერი შეცვლილა. სთხოვეთ, რომ სერვერზე პროგრამას იქ ჩაწერის უფლება მისცენ, და ისევ სცადეთ.
reason-data-not-writable = ჩემი მონაცემების საქაღალდეში ჩაწერა შეუძლებელია, ამიტომ არაფერი შეცვლილა. სთხოვეთ, რომ სერვერზე პროგრამას იქ ჩაწერის უფლება მისცენ, და ისევ სცადეთ.
reason-folder-unreadable = დოკუმენტების საქაღალდე არ არის ან მისი წაკითხვა შეუძლებელია. სთხოვეთ, რომ დააბრუნონ ან სერვერზე პროგრამას წაკითხვის უფლება მისცენ.
reason-last-document = ეს ერთადერთი დოკუმენტია, მის გარეშე ვერაფერს ვუპასუხებ. ჯერ სხვა გამოაქვეყნეთ.
reason-not-begun = დოკუმენტი მხოლოდ ამ დროის შემდეგ იწყებს მოქმედებას. აირჩიეთ უფრო გვიანი დრო ან წაშალეთ დოკუმენტი.
reason-nothing-to-read = საქაღალდეში არ არის არც ერთი დოკუმენტი, რომლის წაკითხვაც შემიძლია. ჩადეთ იქ ერთი მაინც.
reason-embedder-failed = სერვისმა, რომელიც ტექსტებს ძიებისთვის ამზადებს, ვერ იმუშავა, ამიტომ არაფერი შეცვლილა. სცადეთ მოგვიანებით; თუ განმეორდა, სთხოვეთ, რომ სერვერზე მისი პარამეტრები შეამოწმონ.
reason-version-not-kept = ეს ვერსია აღარ ინახება: { $version }. არის ესენი: { $kept }
reason-changed-since = საქაღალდის ეს ფაილები ბოლო ვერსიის შემდეგ შეიცვალა და დაიკარგებოდა: { $files }. ჯერ მათი გათვალისწინებაა საჭირო, ან სხვაგან გადაიტანეთ.
reason-index-damaged = ის, რაშიც ვეძებ, დაზიანებულია. სერვერზე მისი ხელახლა შექმნა შეიძლება: { $command }
reason-index-of-another = ის, რაშიც ვეძებ, პროგრამის სხვა ვერსიით ან სხვა პარამეტრებითაა შექმნილი. სერვერზე მისი ხელახლა შექმნა შეიძლება: { $command }
reason-questions-line = ფაილში „{ $file }“ შეცდომაა, სტრიქონი: { $line }. შეასწორეთ ეს სტრიქონი.
reason-try-again = ჩემს მხარეს რაღაც შეფერხდა. გთხოვთ, ისევ სცადოთ.

## Answers to announcements

answer-button-seen = ვნახე
answer-button-coming = მოვდივარ
answer-button-help = დახმარება მჭირდება
answer-button-noted = ჩაიწერა: { $answer }
answer-button-help-noted = ორგანიზატორებმა უკვე იციან, რომ დახმარება გჭირდებათ. ისინი დაგიკავშირდებიან.
answer-button-gone = ეს განცხადება აღარ მოქმედებს, პასუხი საჭირო აღარ არის.
answer-button-preview = ეს მხოლოდ წინასწარი ხედია: პასუხი არ ითვლება.

## Announcements as they arrive

# Stands above the buttons that people answer with.
delivered-buttons = გთხოვთ, უპასუხოთ აქ:
# Takes the place of a message that is too old to be deleted.
delivered-withdrawn = ეს განცხადება გამოთხოვილია და აღარ მოქმედებს.

## Audiences in plain words

audience-words-all = ყველა
audience-words-participants = მონაწილეები
audience-words-organisers = ორგანიზატორები
audience-words-staff = თანამშრომლები
audience-words-owners = მფლობელები
audience-words-cohort = ჯგუფი „{ $name }“
audience-words-language = ისინი, ვისი ენაც არის { $language }
audience-words-person = მომხმარებელი { $id }
audience-words-group = ჩატი „{ $title }“
audience-words-topic = თემა „{ $topic }“ ჩატში „{ $title }“
audience-words-silent = ისინი, ვინც არ უპასუხა განცხადებას { $number }
audience-words-union = { $first } და { $last }
audience-words-only = { $whom }, მათგან მხოლოდ { $only }
audience-words-except = { $whom }, გარდა ამათისა: { $except }

## Moments and zones

moment-city-almaty = ალმათი
moment-city-bishkek = ბიშკეკი
moment-city-dushanbe = დუშანბე
moment-city-tashkent = ტაშკენტი
moment-city-yerevan = ერევანი
moment-city-baku = ბაქო
moment-city-tbilisi = თბილისი
moment-city-seoul = სეული
moment-unreadable = ვერ გავიგე, რა დროა ეს. დაწერეთ ასე: 2026-12-01 18:00, 1.12 18:00, 18:00 ან „ხვალ 18:00“.
moment-past = ეს დრო უკვე გავიდა: { $moment }. აირჩიეთ უფრო გვიანი დრო.
moment-skipped = იმ დღეს ასეთი დრო არ არსებობს: საათი წინ გადააქვთ. უახლოესი დროა { $before } და { $after }.
moment-twice = იმ დღეს საათი უკან გადააქვთ და ეს დრო ორჯერ დგება. ითვლება პირველი.

## Announcements on their way and after

sent-title-sending = განცხადება { $number } იგზავნება
sent-title-paused = განცხადება { $number } შეჩერებულია
sent-title-sent = განცხადება { $number } გაიგზავნა
sent-title-cancelled = განცხადება { $number } გაუქმდა
sent-title-recalled = განცხადება { $number } გამოთხოვილია
sent-left = დარჩა { $count } მიმღები
sent-pace-second = წამში { $count } შეტყობინება
sent-pace-minute = წუთში { $count } შეტყობინება
sent-time-moment = დარჩა წუთზე ნაკლები
sent-time-minutes = დარჩა დაახლოებით { $count } წუთი
sent-held = Telegram მთხოვს, დაველოდო { $time }-მდე. შემდეგ თავისით გაგრძელდება.
sent-quiet = { $count } მიმღებს ახლა წყნარი საათები აქვს და მერე მიიღებს.
sent-quiet-until = პირველი: { $moment }
sent-outcome-pending = ელოდება
sent-outcome-sent = მიწოდებულია
sent-outcome-blocked = ბოტი დაბლოკილია
sent-outcome-gone = მიუწვდომელია
sent-outcome-failed = Telegram-მა უარყო
sent-outcome-skipped = გამოტოვებულია
sent-outcome-unknown = უცნობია, მივიდა თუ არა
sent-skipped-muted = გამორთული აქვს განცხადებები
sent-skipped-left = აღარ არის მიმღებთა შორის
sent-skipped-quiet = წყნარი საათები
sent-skipped-late = იმ დროისთვის აღარ იყო საჭირო
sent-skipped-cancelled = მანამდე გაუქმდა
sent-skipped-nothing = არაფერია გასაკეთებელი
sent-round-send = ხელახლა გაგზავნა
sent-round-edit = ტექსტის შეცვლა
sent-round-recall = გამოთხოვა
sent-answers = პასუხები
sent-silent = ჯერ პასუხი არ არის
sent-by-cohort = ჯგუფების მიხედვით
sent-no-cohort = ჯგუფის გარეშე
sent-by-language = ენების მიხედვით
sent-cancelled-missed = გაგზავნის დროს არ ვმუშაობდი, ახლა კი განცხადება საჭირო აღარ არის.
sent-cancelled-role-lost = ვინც ის დაადასტურა, განცხადებების გაგზავნა აღარ შეუძლია, ამიტომ არ გაიგზავნა.
sent-cancelled-nobody = მიმღებთაგან არავინ დარჩა.
sent-cancelled-discarded = ის გაგზავნამდე წაიშალა.
sent-cancelled-person = ის ორგანიზატორმა გააუქმა.
sent-cancelled-kept = ვინც უკვე მიიღო, მას რჩება.
sent-button-refresh = განახლება
sent-button-pause = შეჩერება
sent-button-resume = გაგრძელება
sent-button-stop = გაუქმება
sent-button-stop-sure = დიახ, გაუქმდეს
sent-button-table = მიმღებთა ცხრილი
sent-button-names = ვინ რა უპასუხა
sent-button-edit = ტექსტის შეცვლა
sent-button-edit-sure = ყველგან შეცვლა
sent-button-recall = გამოთხოვა
sent-button-recall-sure = დიახ, გამოთხოვა
sent-button-remind = შეხსენება, ვისაც არ უპასუხია
sent-button-again = გამეორება, სადაც უცნობია
sent-button-again-sure = დიახ, გაიგზავნოს ხელახლა
sent-button-leave = დარჩეს როგორც არის
sent-button-open = განცხადების გახსნა
sent-stop-ask = საბოლოოდ გავაუქმო ეს განცხადება? მეტი აღარაფერი გაიგზავნება.
sent-stop-kept = { $count } მიმღებს უკვე აქვს და დარჩება.
sent-stop-left = { $count } მიმღები ვერ მიიღებს.
sent-recall-ask = გამოვითხოვო ეს განცხადება ყველასგან, ვისაც აქვს?
sent-recall-deleted = { $count } მიმღებთან წაიშლება.
sent-recall-edited = { $count } მიმღებთან 48 საათზე ძველია და Telegram წაშლის უფლებას არ მაძლევს: ტექსტის ნაცვლად დაიწერება, რომ განცხადება გამოთხოვილია.
sent-again-ask = { $count } მიმღებზე უცნობია, მიუვიდა თუ არა. გავუგზავნო ხელახლა?
sent-again-twice = ზოგიერთმა შეიძლება ორჯერ მიიღოს.
sent-names = ვინ რა უპასუხა
sent-names-all = ყველა
sent-names-nobody = ჯერ არავინ არის.
sent-edit-which = რომელი ტექსტის შეცვლა გსურთ?
sent-edit-write = გამომიგზავნეთ ახალი ტექსტი. ჯერ გაჩვენებთ და შეცვლამდე გკითხავთ.
sent-edit-now = ახლანდელი ტექსტი, ენა: { $language }
sent-edit-new = ხოლო ეს ახალი ტექსტია:
sent-edit-text-only = ტექსტის შეცვლა მხოლოდ ტექსტით შეიძლება. გამომიგზავნეთ ახალი ტექსტი ან დატოვეთ როგორც არის.
sent-edit-too-long = ტექსტი { $count } სიმბოლოთი გრძელია: აქ ეტევა მაქსიმუმ { $most }. არაფერი შეცვლილა; გამომიგზავნეთ უფრო მოკლე.
sent-edit-empty = მასში სიტყვები არ არის. არაფერი შეცვლილა; გამომიგზავნეთ ახალი ტექსტი.
sent-edit-same = იქ უკვე ზუსტად ეს წერია.
sent-edit-done = ტექსტი იცვლება ყველგან, სადაც მივიდა. მიმდინარეობა ჩანს განცხადების ბარათზე.
sent-left-alone = დარჩა როგორც იყო.
sent-paused = შეჩერებულია: სანამ არ გააგრძელებთ, არაფერი იგზავნება.
sent-resumed = გრძელდება.
sent-stopped = გაუქმდა. მეტი აღარაფერი იგზავნება.
sent-recalled = მიმდინარეობს განცხადების გამოთხოვა. როგორ მიდის, მის ბარათზე ჩანს.
sent-sent-again = ხელახლა ეგზავნება { $count } მიმღებს.
sent-refreshed = ეს ბარათი ახლა განცხადების მიმდინარეობას აჩვენებს.
sent-nobody-silent = ვინც მიიღო, ყველამ უპასუხა: შესახსენებელი არავინაა.
sent-gone = ეს განცხადება აღარ არსებობს.
sent-moved-on = ამასობაში მდგომარეობა შეიცვალა, ამიტომ არაფერი გაკეთებულა. მდგომარეობა ბარათზე ჩანს.
sent-role-lost = თქვენ განცხადებების გაგზავნა აღარ შეგიძლიათ. თუ ეს შეცდომაა, მიმართეთ ბოტის მფლობელს.
sent-table-name = სახელი
sent-table-id = ID Telegram-ში
sent-table-cohorts = ჯგუფები
sent-table-language = ენა
sent-table-outcome = შედეგი
sent-table-reason = მიზეზი
sent-table-answer = პასუხი
sent-table-when = როდის
sent-news-help = ვიღაცას დახმარება სჭირდება
sent-news-finished = განცხადება გაიგზავნა, მაგრამ შეიძლება ყველას არ მისვლია
sent-news-cancelled = განცხადება გაუქმდა

## Answers that rest on announcements
announced-changed-today = შეიცვალა დღეს, { $time } საათზე.
announced-changed-earlier = შეიცვალა: { $date }, { $time } საათზე.
announced-says = ორგანიზატორებმა გამოაცხადეს:
announced-source-today = შეიცვალა დღეს, { $time } საათზე
announced-source-earlier = შეიცვალა: { $date }, { $time } საათზე
announced-older = უფრო ძველ დოკუმენტებში წერია:
announced-not-expected = ეს პასუხი განცხადებას ეყრდნობა, განცხადება კი მალე ძველდება. ბრძანებით /expect ჩაინიშნეთ ის პასუხები, რომლებიც დოკუმენტიდან მოდის.

## Announcements before they go out

announce-help-title = მათთვის, ვინც განცხადებებს აკეთებს
announce-help =
    /announce – განცხადების შედგენა, იმის ნახვა, ვინ მიიღებს, ახლავე ან დანიშნულ დროს გაგზავნა
    /announcements – ბოლო განცხადებები
announce-how = გამომიგზავნეთ, რისი გამოცხადებაც გსურთ: ტექსტი, ფოტო, დოკუმენტი, მდებარეობა, ალბომი ან გამოკითხვა, ერთი ან რამდენიმე შეტყობინებით. შემდეგ აირჩევთ, ვის და როდის გაეგზავნოს. თქვენი დადასტურების გარეშე არაფერი გაიგზავნება.
announce-more = რასაც ახლა გამოგზავნით, ყველაფერი ამას დაემატება. როცა მზად იქნება, დააჭირეთ ღილაკს.
announce-add = გამომიგზავნეთ შეტყობინება, რომელიც უნდა დაემატოს. /cancel ყველაფერს ისე დატოვებს, როგორც არის.
announce-anew = გამომიგზავნეთ ახალი შეტყობინება. ის ჩაანაცვლებს ყველაფერს, რაც აქამდე იყო; მანამდე არაფერი შეიცვლება. /cancel ყველაფერს ისე დატოვებს, როგორც არის.
announce-unsupported-other = ამის გამოცხადება არ შეიძლება. გამოგზავნეთ ტექსტი, ფოტო, დოკუმენტი, მდებარეობა, მხოლოდ ფოტოების ან მხოლოდ დოკუმენტების ალბომი ან გამოკითხვა. მონახაზი შენახულია და ელოდება.
announce-unsupported-quiz = ვიქტორინის, რომელსაც სწორი პასუხი აქვს, გამოცხადება არ შეიძლება. გამოგზავნეთ ჩვეულებრივი გამოკითხვა. მონახაზი შენახულია და ელოდება.
announce-unsupported-mixed = ალბომში შეიძლება იყოს მხოლოდ ფოტოები ან მხოლოდ დოკუმენტები. დანარჩენი გამოგზავნეთ ცალკე შეტყობინებად. მონახაზი შენახულია და ელოდება.
announce-not-taken = Telegram ამ შეტყობინებას არ იღებს, ამიტომ ის არ დამატებულა: { $reason }. გამოგზავნეთ სხვანაირად.
announce-not-shown = Telegram ამას ასეთი სახით ვერ აჩვენებს: { $reason }
announce-not-taken-any-more = თქვენი შეტყობინება არ გამოყენებულა: განცხადება, რომლისთვისაც ის იყო, მონახაზი აღარ არის.
announce-edited-message = მონახაზში თქვენი შეტყობინების პირველი ვერსია დარჩა. მის შესაცვლელად: { $button }
announce-write-text = გთხოვთ, დაწერეთ ტექსტად. /cancel ყველაფერს ისე დატოვებს, როგორც არის.
announce-cancelled = თქვენს შეტყობინებას აღარ ველოდები. განცხადება რჩება, როგორც არის: /announce { $number }
announce-discarded = განცხადება { $number } წაიშალა. არაფერი გაგზავნილა.
announce-role-lost = თქვენ განცხადებების გაკეთება აღარ შეგიძლიათ, ამიტომ არაფერი გაგზავნილა. მონახაზი შენახულია, ორგანიზატორს შეუძლია გააგრძელოს.
announce-gone = ასეთი განცხადება აღარ არსებობს.
announce-moved-on = ეს ღილაკი აქ აღარ მოქმედებს. ამჟამად ასეა საქმე.
announce-not-yet = ჯერ ვერ გაიგზავნება: რა უშლის ხელს, ბარათზე წერია.
announce-changed-meanwhile = ამასობაში ის შეცვალეს. გაგზავნამდე კიდევ ერთხელ ნახეთ.
announce-unknown-number = განცხადება { $number } არ არსებობს. ბოლო განცხადებები: /announcements
announce-card-draft = განცხადება { $number }: მონახაზი
announce-card-approved = განცხადება { $number }: დადასტურებულია
announce-when-at-once = დადასტურებისთანავე
announce-when = გაიგზავნება: { $moment }
announce-until = მოქმედების ვადა: { $moment }
announce-until-none = მოქმედებს უვადოდ
announce-urgent = სასწრაფო: წყნარ საათებშიც მოვა
announce-usual = არ არის სასწრაფო: დაელოდება წყნარი საათების დასრულებას
announce-reach = { $count } ადამიანი
announce-reach-groups = { $count } ჯგუფური ჩატი
announce-reach-muted = ვერ მიიღებს, განცხადებები გამორთული აქვს: { $count }
announce-reach-blocked = ვერ მიიღებს, ბოტი დაბლოკილი აქვს: { $count }
announce-reach-quiet = ახლა წყნარი საათები აქვს: { $count }
announce-problem-empty = ჯერ გასაგზავნი არაფერია. დაამატეთ შეტყობინება.
announce-problem-too-long = ტექსტი { $over } სიმბოლოთი გრძელია; ეტევა მაქსიმუმ { $most } სიმბოლო.
announce-problem-too-long-in = { $language }: ტექსტი { $over } სიმბოლოთი გრძელია; ეტევა მაქსიმუმ { $most } სიმბოლო.
announce-problem-incomplete-language = { $language }: ტექსტი სრული არ არის. დაწერეთ დანარჩენი ან წაშალეთ.
announce-problem-unapproved-language = { $language }: ტექსტი ჯერ არავის დაუმტკიცებია. ნახეთ და დაამტკიცეთ ან წაშალეთ.
announce-problem-too-many-buttons = ეტევა მაქსიმუმ { $most } ღილაკი.
announce-problem-too-many-parts = ერთ განცხადებაში ეტევა მაქსიმუმ { $most } შეტყობინება.
announce-problem-bad-button = ღილაკი „{ $label }“ უნდა იყოს ერთი სტრიქონი, მაქსიმუმ { $most } სიმბოლო.
announce-problem-bad-audience = ვისთვის არის, ვერ იკითხება ამ ადგილიდან: სიმბოლო { $at }. იქ უნდა იყოს: { $expected }
announce-problem-no-audience = აირჩიეთ, ვისთვის არის.
announce-problem-nobody = მას ვერავინ მიიღებს. აირჩიეთ სხვა მიმღებები.
announce-problem-past-time = გაგზავნის დრო უკვე გავიდა. აირჩიეთ სხვა.
announce-problem-useless-time = გაგზავნის დროს ის უკვე აღარ იმოქმედებს. აირჩიეთ უფრო ადრეული დრო ან გაახანგრძლივეთ ვადა.
announce-audience-choose = ვისთვის არის?
announce-audience-write = დაწერეთ, ვისთვის არის. მაგალითად:
announce-audience-bad = აქედან ვეღარ ვკითხულობ:
announce-audience-expected = აქ უნდა იყოს:
announce-audience-example = სრული მაგალითი:
announce-time-choose = როდის გაიგზავნოს?
announce-time-write = დაწერეთ დღე და დრო პროგრამის საათით. მაგალითად:
announce-time-hour = ერთ საათში
announce-time-evening = დღეს 18:00-ზე
announce-time-tomorrow = ხვალ 08:00-ზე
announce-time-at-once = მაშინვე, დროის დანიშვნის გარეშე
announce-until-choose = როდემდე მოქმედებს?
announce-until-why = ამის შემდეგ ის აღარ იგზავნება და პასუხები მას აღარ ეყრდნობა.
announce-until-write = დაწერეთ, რომელ დღემდე და დრომდე მოქმედებს, პროგრამის საათით. მაგალითად:
announce-answers-choose = რომელი ღილაკებით შეიძლება პასუხის გაცემა?
announce-answers-write = დაწერეთ, რა ეწეროს თქვენს ღილაკებს, თითოეული ცალკე სტრიქონზე. სულ მაქსიმუმ { $most }.
announce-languages-title = ენები
announce-languages-how = ვისაც თავის ენაზე ტექსტი არ აქვს, წაიკითხავს პროგრამის ენაზე ან თქვენს ტექსტს ({ $language }).
announce-language-original = თქვენი ტექსტი
announce-language-ready = გაიგზავნება
announce-language-unapproved = თარგმანის მონახაზი, ჯერ არ დამტკიცებულა
announce-language-incomplete = არასრული
announce-language-missing = არ არის
announce-language-written = { $language }: ტექსტი დაწერილია.
announce-language-no-words = ამ ენაზე დასაწერი არაფერია.
announce-text-write = { $language }: დაწერეთ ამ ენაზე
announce-text-lines = გამოგზავნეთ ერთი ტექსტური შეტყობინებით, სტრიქონების რაოდენობა: { $count }. ჯერ კითხვა, მერე თითოეული ვარიანტი ახალ სტრიქონზე.
announce-translating = ვამზადებ ნაკლული თარგმანების მონახაზებს. ცოტა ხანს დაელოდეთ.
announce-translate-nothing = სათარგმნი ენა აღარ არის.
announce-translation-unavailable = { $language }: მოდელი ახლა არ პასუხობს. სცადეთ მოგვიანებით ან თავად დაწერეთ.
announce-translation-malformed = { $language }: მოდელის პასუხი გამოუსადეგარია. კიდევ სცადეთ ან თავად დაწერეთ.
announce-translation-missing = { $language }: ვერ მივიღე, რადგან გამოტოვებულია: { $missing }
announce-translation-added = { $language }: ვერ მივიღე, რადგან ზედმეტად დამატებულია: { $added }
announce-list = განცხადებები
announce-list-empty = განცხადებები ჯერ არ არის. დაიწყეთ: /announce
announce-state-draft = მონახაზი
announce-state-approved = დადასტურებულია
announce-state-sending = იგზავნება
announce-state-paused = შეჩერებულია
announce-state-sent = გაიგზავნა
announce-state-cancelled = გაუქმდა
announce-state-recalled = გამოთხოვილია
announce-sure-now = გაიგზავნოს ახლა ({ $whom })?
announce-sure-at = გაიგზავნოს ({ $whom }) ამ დროს: { $moment }?
announce-sure-discard = სამუდამოდ წაიშალოს მონახაზი { $number }?
announce-sure-stop = გაუქმდეს განცხადება { $number } გაგზავნამდე?
announce-button-card = უკან
announce-button-preview = ჩვენება
announce-button-add = შეტყობინების დამატება
announce-button-anew = ტექსტის შეცვლა
announce-button-send = ახლა გაგზავნა
announce-button-schedule = დროის დანიშვნა
announce-button-approve = დროის დადასტურება
announce-button-audience = ვისთვის
announce-button-languages = ენები
announce-button-answers = ღილაკები
announce-button-until = ვადა
announce-button-urgent = სასწრაფოდ ქცევა
announce-button-usual = არ არის სასწრაფო
announce-button-discard = წაშლა
announce-button-discard-sure = დიახ, წაიშალოს
announce-button-unapprove = მონახაზად დაბრუნება
announce-button-stop = გაუქმება
announce-button-stop-sure = დიახ, გაუქმდეს
announce-button-sure-now = დიახ, გაიგზავნოს ახლა
announce-button-sure-at = დიახ, ამ დროს
announce-button-write-audience = დაწერა
announce-button-write-time = დაწერა
announce-button-write-until = დაწერა
announce-button-write-answers = ჩემი ღილაკების დაწერა
announce-button-no-own-answers = ჩემი ღილაკების წაშლა
announce-button-translate = თარგმანის მონახაზები
announce-button-language-see = როგორ მოვა
announce-button-language-write = დაწერა
announce-button-language-approve = დამტკიცება
announce-button-language-remove = წაშლა
announce-button-language-original = ჩემი ტექსტი: { $language }

## People: announcements on or off, quiet hours, invitations, lists
command-mute = განცხადებების გამორთვა
command-unmute = განცხადებების ისევ ჩართვა
command-quiet = როდის დაიცადოს განცხადებებმა
mute-on = ამიერიდან განცხადებებს აღარ მიიღებთ, არც სასწრაფოს. კითხვებზე ისევ გპასუხობთ. ისევ ჩართვა: /unmute
mute-off = ამიერიდან განცხადებებს ისევ მიიღებთ.
mute-help =
    /mute, /unmute – განცხადებების გამორთვა, ისევ ჩართვა
    /quiet – საათები, როცა განცხადებები იცდის
quiet-hours = თქვენი წყნარი საათები: { $hours } (დრო: { $zone })
quiet-none = წყნარი საათები არ გაქვთ: განცხადებები ნებისმიერ დროს მოდის.
quiet-what = ამ საათებში განცხადებები იცდის. მაშინვე მხოლოდ სასწრაფო მოდის, მაგალითად, თუ ავტობუსი უფრო ადრე გადის.
quiet-muted = განცხადებები სულ გამორთული გაქვთ. ისევ ჩართვა: /unmute
quiet-other = სხვა საათები: { $example }
quiet-off = წყნარი საათების გარეშე
quiet-zone-is = დროის სარტყელი: { $zone }
quiet-zone-choose = რომელი ქალაქის დროით ითვლებოდეს წყნარი საათები?
quiet-zone-programme = როგორც პროგრამაში: { $zone }
quiet-unreadable = ეს საათები ვერ გავიგე. დაწერეთ ასე: { $example }
access-closed = მე პროგრამის „{ $programme }“ მონაწილეებს ვეხმარები, ისინი კი მოწვევით მოდიან.
access-contact = მოწვევის მისაღებად მიმართეთ: { $contact }
access-organiser = მოწვევა სთხოვეთ ორგანიზატორს.
access-forget = ამის შემდეგ პასუხს მხოლოდ ახალი მოწვევით შევძლებ.
invite-welcome = კეთილი იყოს თქვენი მობრძანება პროგრამაში „{ $programme }“!
invite-again = თქვენ უკვე მონაწილეობთ პროგრამაში „{ $programme }“.
invite-cohorts = თქვენი ჯგუფი: { $cohorts }
invite-became-organiser = ახლა ორგანიზატორი ხართ: შეგიძლიათ განცხადებების გაგზავნა და მოწვევა. დაწვრილებით: /help
invite-became-staff = ახლა დოკუმენტებს თქვენ უვლით. დაწვრილებით: /help
invite-became-owner = ახლა ამ ბოტის მფლობელი ხართ. დაწვრილებით: /help
invite-ended-expired = ამ მოწვევას ვადა გაუვიდა.
invite-ended-used-up = ეს მოწვევა უკვე გამოყენებულია.
invite-ended-revoked = ეს მოწვევა გაუქმებულია.
invite-ended-unknown = ასეთ მოწვევას არ ვიცნობ; იქნებ ბმული სრულად არ დაკოპირდა.
invite-ask-contact = ახლის მისაღებად მიმართეთ: { $contact }
invite-ask = ახალი სთხოვეთ ორგანიზატორს.
invite-notice = { $who } – მოვიდა მოწვევით „{ $label }“, ახალი როლი: { $role }
invite-role-participant = მონაწილე
invite-role-organiser = ორგანიზატორი
invite-role-staff = თანამშრომელი
invite-role-owner = მფლობელი
invite-help =
    /invite – ბმული და სურათი, რომლითაც ადამიანები ირიცხებიან
    /people – რამდენი ადამიანია და ვის აღწევს განცხადებები
    CSV ფაილი სახელებითა და ჯგუფებით – მოწვევა თითოეულისთვის
invite-new = ახალი მოწვევა
invite-form = აირჩიეთ, ვისთვისაა, რამდენ ხანს მოქმედებს და რამდენ ადამიანს შეუძლია ამით მოსვლა.
invite-line = ან დაწერეთ ერთ სტრიქონად:
invite-no-cohort = ჯგუფის გარეშე
invite-no-end = უვადოდ
invite-days = { $count } დღე
invite-any-uses = შეუზღუდავად
invite-any-language = ნებისმიერი ენა
invite-language = რომელ ენაზე მივესალმო მოსულებს? ის დარჩება, თუ სხვა არ აურჩევიათ.
invite-button-make = შექმნა
invite-button-list = ყველა მოწვევა
invite-button-copy = ბმულის კოპირება
invite-button-revoke = გაუქმება
invite-button-revoke-sure = დიახ, გაუქმდეს
invite-button-keep = არა, დარჩეს
invite-made = ბმულზე ერთი შეხებით ადამიანი ირიცხება. მხოლოდ ახლა გაჩვენებთ: შეინახეთ ან მაშინვე გააგზავნეთ.
invite-until = ვადა: { $moment }
invite-came = მოვიდა { $count } ადამიანი
invite-came-of = მოვიდა: { $uses } / { $most }
invite-list = მოწვევები
invite-none = ჯერ არ არის. შექმნა: /invite
invite-list-revoke = გასაუქმებლად შეეხეთ:
invite-personal = პირადი მოწვევები სიებიდან: { $made }, გამოყენებული: { $used }
invite-state-expired = ვადაგასული
invite-state-used-up = გამოყენებული
invite-state-revoked = გაუქმებული
invite-revoke-ask = გავაუქმო „{ $label }“? ამით ვეღარავინ მოვა; ვინც მოვიდა, დარჩება.
invite-revoked = მოწვევა „{ $label }“ გაუქმდა.
invite-line-unread = „{ $part }“ ვერ გავიგე. არაფერი შექმნილა. დაწერეთ ასე:
invite-line-past = „{ $part }“ უკვე გავიდა. არაფერი შექმნილა. დაწერეთ ასე:
invite-line-role-not-allowed = „{ $part }“: ამ როლზე მხოლოდ მფლობელები იწვევენ. არაფერი შექმნილა. მონაწილეებისთვის დაწერეთ ასე:
people-total = { $count } ადამიანი
people-reachable = განცხადებები აღწევს: { $count }
people-muted = განცხადებები გამორთო: { $count }
people-blocked = დამბლოკა: { $count }
people-by-cohort = ჯგუფებით
people-by-language = ენებით
people-by-role = როლებით
people-no-cohort = ჯგუფის გარეშე
people-understood = ასე გავიგე: { $count } ადამიანი
people-faults = გამოტოვებულია { $count } სტრიქონი
people-fault-no-name = სტრიქონი { $line }: სახელი აკლია
people-fault-no-cohort = სტრიქონი { $line }: ჯგუფი აკლია
people-fault-too-long = სტრიქონი { $line }: სახელი ან ჯგუფი ძალიან გრძელია
people-fault-unknown-language = სტრიქონი { $line }: ასეთი ენა არ ვიცი
people-fault-twice = სტრიქონი { $line }: ეს ადამიანი სიაში უკვე არის
people-ignored = ამ სვეტებს არ ვითვალისწინებ, როლი კი სიით არ ენიჭება: { $columns }
people-nothing = მოსაწვევი არავინაა. გაასწორეთ ფაილი და ხელახლა გამოგზავნეთ.
people-not-yet = ჯერ არაფერი შექმნილა. თითოეული თავის ბმულს მიიღებს, თითოეული ჯგუფი – ერთ საერთოს.
people-button-make = { $count } მოწვევის შექმნა
people-list-or-document = რა ფაილია ეს?
people-button-list = მოსაწვევთა სია
people-button-document = დოკუმენტი პასუხებისთვის
people-taken-as-document = მიღებულია როგორც დოკუმენტი პასუხებისთვის.
people-wrong-columns = საჭიროა სათაურების სტრიქონი სვეტებით „სახელი“ და „ჯგუფი“, სურვილისამებრ „ენა“. ვიპოვე: { $found }. არაფერი შექმნილა. მაგალითი:
people-too-many = სიაში მაქსიმუმ { $limit } ადამიანი შეიძლება იყოს. გაყავით. არაფერი შექმნილა.
people-made = { $count } მოწვევა. ბმულებს მხოლოდ აქ გაჩვენებთ: თითოეული თავის ადრესატს გადაეცით.
people-made-already = ეს მოწვევები უკვე შექმნილია.
people-cohort-links = თითო ბმული თითო ჯგუფისთვის – მათთვის, ვისაც თავისი არ აქვს:
people-column-name = სახელი
people-column-cohort = ჯგუფი
people-column-link = ბმული
