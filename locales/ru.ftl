# Russian. «Вы» with a capital: the bot speaks to one person. No forms that tell the bot's gender.

language-name = Русский

## Start and help

start-greeting = Здравствуйте! Я — помощник программы «{ $programme }».
start-how =
    Спрашивайте обо всём, что касается программы: время, места, гостиница, питание, виза, контакты. Я отвечаю по документам организаторов и показываю, где это написано.
start-language = Писать можно на любом из десяти языков. Выбрать язык ответов: /language
help-title = Что я умею
help-ask = Напишите вопрос так, как написали бы коллеге. Например: { $example }
help-example = Во сколько завтрак в гостинице?
help-group = В группе упомяните меня или ответьте на моё сообщение.
help-commands =
    /docs — документы программы
    /sources — источники последнего ответа полностью
    /language — выбрать язык
    /privacy — что я храню о Вас
    /forget — удалить всё, что я храню о Вас
help-contact = Связаться с организатором: { $contact }

command-start = Начать
command-help = Что я умею
command-language = Выбрать язык
command-sources = Источники последнего ответа
command-docs = Документы программы
command-privacy = Что хранится о Вас
command-forget = Удалить данные о Вас

## Language

language-choose = На каком языке Вам отвечать?
language-automatic = На языке вопроса
language-set = Теперь я буду отвечать по-русски.
language-set-automatic = Теперь я буду отвечать на языке Вашего вопроса.

## Answers

answer-quoted = Вот что сказано в документах:
answer-sources = Источники
answer-source-updated = обновлено { $date }
answer-source-sample = пример, данные вымышлены
place-page = стр. { $number }
place-slide = слайд { $number }
place-row = строка { $number }
place-sheet = лист «{ $name }»
button-useful = Полезно
button-not-useful = Не помогло

not-known = В документах программы об этом ничего не нашлось.
not-known-contact = Пожалуйста, спросите организатора: { $contact }
not-known-organiser = Пожалуйста, спросите организатора.
not-known-related = Возможно, поможет что-то из этого:
unavailable = Сейчас я не могу найти ответ: неполадка на моей стороне. Пожалуйста, повторите вопрос через минуту.
unavailable-contact = Если это срочно: { $contact }

feedback-thanks-useful = Спасибо! Хорошо, что ответ помог.
feedback-thanks-not-useful = Спасибо. Организаторы увидят, что этот ответ не помог.

## Sources and documents

sources-title = Источники моего последнего ответа
sources-none = Пока нет ответа, для которого можно показать источники. Сначала задайте вопрос.
sources-outdated = Документы, на которые опирался мой последний ответ, с тех пор изменились. Пожалуйста, задайте вопрос ещё раз.
docs-title =
    { $count ->
        [one] { $count } документ
        [few] { $count } документа
       *[many] { $count } документов
    } программы. Чтобы открыть, нажмите на название.
docs-empty = Документов пока нет. Пожалуйста, спросите организатора.
docs-page = { $page } / { $pages }
docs-not-found = Этого документа больше нет. Сегодняшний список: /docs
docs-link = Документ «{ $title }» можно прочитать здесь:
docs-failed = Сейчас не получилось отправить этот документ. Пожалуйста, попробуйте через минуту.
button-next = Дальше
button-previous = Назад

## Privacy

privacy =
    Что я храню о Вас: Ваш ID и имя в Telegram, выбранный язык, Ваша группа и приглашение, по которому Вы пришли, когда Вы хотите получать объявления, Ваши вопросы с моими ответами в течение { $days ->
        [one] { $days } дня
       *[other] { $days } дней
    } (чтобы понять вопрос «а на следующий день?»), Ваши оценки ответов и вопросы, которые остались без ответа.
    Номер телефона я не храню. Эти данные видят только организаторы.
privacy-model-none = Я работаю без внешней языковой модели: Ваши вопросы остаются на собственном сервере программы.
privacy-model = Ваши вопросы и отрывки документов передаются языковой модели { $model }.
privacy-search = Чтобы найти нужные отрывки, Ваши вопросы передаются модели { $model }.
privacy-forget = Удалить всё: /forget
forget-ask = Удалить всё, что я храню о Вас: язык, вопросы, ответы, оценки? Вернуть это будет нельзя.
forget-yes = Да, удалить
forget-no = Нет, оставить
forget-done = Удалено. Я больше ничего о Вас не знаю. Начать заново можно в любое время.
forget-kept = Хорошо, ничего не удалено.

## What I cannot take

kind-photo = Я пока не умею читать изображения. Пожалуйста, напишите вопрос текстом.
kind-voice = Я пока не умею слушать голосовые сообщения. Пожалуйста, напишите вопрос текстом.
kind-sticker = Отличный стикер! Я отвечаю на письменные вопросы: что Вы хотели бы узнать?
kind-file = Я не могу принимать здесь файлы. Пожалуйста, напишите вопрос текстом.
kind-location = Я пока не понимаю геопозицию. Напишите, куда Вам нужно попасть, и я поищу.
kind-other = Я понимаю только письменные вопросы. Что Вы хотели бы узнать?
question-empty = Не вижу здесь вопроса. Пожалуйста, напишите его словами, например: { $example }
question-too-long =
    Для меня это слишком длинно. Пожалуйста, напишите вопрос не длиннее { $limit ->
        [one] { $limit } символа
       *[other] { $limit } символов
    }.
unknown-command = Я не знаю этой команды. Вот что я умею: /help
unknown-button = Эта кнопка больше не работает. Пожалуйста, спросите ещё раз или посмотрите /help
fault = На моей стороне что-то пошло не так. Пожалуйста, попробуйте через минуту.

## The corpus, for staff

help-shelf =
    /docs — для Вас ещё и заменить, снять или удалить документ
    /history — кто что изменил и как вернуться к прежней версии
    /expect — отправьте в ответ на удачное сообщение: я буду проверять его с каждой новой версией

shelf-title = Все документы: { $count }
shelf-empty = Документов пока нет. Чтобы начать, пришлите мне файл.
shelf-expired = срок истёк
shelf-not-yet = ещё не действует
shelf-limited = не для всех
shelf-language = Язык: { $language }
shelf-audience = Кому доступно: { $audience }
shelf-valid-always = Действует бессрочно
shelf-valid-from = Действует с { $date }
shelf-valid-until = Действует до { $date }
shelf-expired-since = Срок истёк: { $date }
shelf-updated = Обновлено: { $date }
shelf-passages = Отрывков: { $count }
shelf-button-list = Все документы
shelf-button-download = Скачать
shelf-button-replace = Заменить
shelf-button-retire = Снять
shelf-button-remove = Удалить
shelf-button-history = История
shelf-replace-send = Теперь пришлите новый файл для документа «{ $title }». Следующий файл, который Вы пришлёте в течение десяти минут, заменит его, как бы он ни назывался.
shelf-retire-choose = С какого времени не учитывать «{ $title }» в ответах?
shelf-button-now = С этой минуты
shelf-button-today = В конце сегодняшнего дня
shelf-button-tomorrow = В конце завтрашнего дня
shelf-retire-ask-now = С этой минуты «{ $title }» не будет учитываться в ответах. Файл останется в папке. Снять документ?
shelf-retire-ask = «{ $title }» не будет учитываться в ответах с этого времени: { $from }. Файл останется в папке. Снять документ?
shelf-button-retire-sure = Да, снять
shelf-retired = «{ $title }» не учитывается в ответах с этого времени: { $from }. Действует версия { $version }.
shelf-retired-already = К этому времени документ и так уже не действует.
shelf-remove-ask = Удалить «{ $title }»? Файл исчезнет из папки, и ответы больше не будут на него опираться. Его можно вернуть вместе с одной из прежних версий.
shelf-button-remove-sure = Да, удалить
shelf-removed = Документ «{ $title }» удалён. Действует версия { $version }.
shelf-gone = Этого документа больше нет.
shelf-failed = Сделать это не удалось. { $reason }

history-title = Последние изменения
history-empty = Изменений пока не было.
history-you = Вы
history-person = пользователь { $id }
history-folder = папка
history-version = версия { $version }
history-action-published = публикация
history-action-replaced = замена
history-action-noted = добавлена заметка
history-action-retired = снятие
history-action-removed = удаление
history-action-rolled-back = возврат к прежней версии
history-action-expected = записан ожидаемый ответ
history-action-ingested = взято из папки
history-button-versions = Версии
history-versions = Сохранённые версии
history-no-versions = Версий пока нет.
history-documents = документов: { $count }
history-in-force = действует

rollback-button = Вернуться к версии { $version }
rollback-what = При возврате все документы снова станут такими, какими были в той версии: добавленное после неё исчезнет, изменённое и удалённое вернётся.
rollback-ask = Вернуться к версии { $version } от { $date }?
rollback-sure = Да, вернуться
rollback-undo = Вернуть прежнюю версию
rollback-done = Документы снова такие, какими были в версии { $version }. Действует версия { $now }.
rollback-meanwhile = За это время вступила в силу другая версия, или эта уже не хранится. Пожалуйста, посмотрите ещё раз: /history

expect-how = Ответьте на один из моих ответов командой /expect — тогда с каждой новой версией я буду проверять, что ответ на этот вопрос по-прежнему берётся из того же документа.
expect-added = Записано: ответ на вопрос «{ $question }» должен браться из документа «{ $title }». Я проверяю это с каждой новой версией.
expect-added-not-known = Записано: в документах не должно быть ответа на вопрос «{ $question }». Я проверяю это с каждой новой версией.
expect-known = Это уже записано: «{ $question }»

notice-refused = Не удалось перейти на версию документов { $version }
notice-refused-unknown = Не удалось перейти на новую версию документов
notice-serving = Я продолжаю отвечать по версии { $version }.
notice-failed = Не удалось обновить документы
notice-failed-serving = Я продолжаю отвечать по прежним документам.
notice-published = Из папки опубликована версия { $version }
notice-skipped = Пропущено файлов: { $count }
notice-broken = Ответов, которые больше не такие, как ожидалось: { $count }

## Documents from staff

help-staff = Для тех, кто ведёт документы
help-upload = Пришлите файл, и перед публикацией я покажу, что в нём понято. В подписи можно указать: название; язык; кому доступно; срок действия. Например: { $example }
help-upload-title = План автобусов
help-note = /note и несколько строк — короткое объявление в виде документа
upload-photo = Telegram сжимает изображения так, что текст уже не прочесть. Пожалуйста, пришлите его как файл: скрепка → Файл.
upload-too-large = Файл «{ $name }» больше { $limit } МБ, а такие файлы Telegram ботам не отдаёт. Разделите его, уменьшите изображения или попросите положить его в папку документов на моём сервере: там я его найду.
upload-failed = Не получилось забрать файл «{ $name }» из Telegram. Пожалуйста, пришлите его ещё раз.
note-empty = Напишите объявление после команды, можно в несколько строк. Например: { $example }
note-example = /note Автобус 2 отправляется в 08:15 от выхода 3.
note-until = Объявление нужно лишь на время? Перед публикацией нажмите 📅.
audience-all = всем
audience-participants = всем участникам
audience-organisers = только организаторам
audience-staff = только сотрудникам
audience-owners = только владельцам
audience-cohort = только «{ $name }»
draft-heading = Ещё не опубликовано. Вот что удалось понять:
draft-heading-album =
    { $count ->
        [one] { $count } файл
        [few] { $count } файла
       *[many] { $count } файлов
    }, ещё не опубликовано:
draft-same = Этот документ уже действует, точно в таком виде.
draft-same-short = уже действует
draft-language = Язык: { $language }
draft-audience = Кому доступно: { $audience }
draft-no-end = Действует бессрочно
draft-valid-until = Действует до: { $moment }
draft-passages =
    { $count ->
        [one] { $count } отрывок
        [few] { $count } отрывка
       *[many] { $count } отрывков
    }
draft-opening = Начало:
draft-existing = Уже есть документ «{ $title }» ({ $path }).
draft-compared = Отрывки: новых { $added }, исчезнет { $removed }, без изменений { $kept }
draft-replaces = вместо { $path }
draft-empty-pages = Страницы без текста, возможно, с его изображением: { $pages }. Написанное на них никто не найдёт.
draft-findings-more =
    { $count ->
        [one] и ещё { $count } замечание
        [few] и ещё { $count } замечания
       *[many] и ещё { $count } замечаний
    }
draft-fault-title = «{ $part }» в подписи слишком длинно для названия.
draft-fault-language = «{ $part }» в подписи — не один из моих десяти языков. Выберите язык ниже.
draft-fault-audience = «{ $part }» в подписи не указывает, кому доступен документ. Выберите ниже или напишите так: { $example }.
draft-fault-valid-until = «{ $part }» в подписи не похоже на дату. Выберите день ниже или напишите так: 2026-12-01 либо 2026-12-01 18:00.
draft-refused = Не могу использовать «{ $name }»:
draft-changes-unknown = Не получилось задать контрольные вопросы:
draft-change-breaks = На «{ $question }» уже не будет ожидаемого ответа: { $before } → { $after }
draft-change-other = На «{ $question }» будет другой ответ: { $before } → { $after }
draft-change-missed = На «{ $question }» по-прежнему нет ожидаемого ответа: { $after }
draft-change-rewords = На «{ $question }» ответ изменится: «{ $before }» → «{ $after }»
draft-changes-more =
    { $count ->
        [one] и ещё { $count } вопрос
        [few] и ещё { $count } вопроса
       *[many] и ещё { $count } вопросов
    }
draft-answer-not-known = нет ответа
draft-answer-unavailable = сейчас нет ответа
draft-button-publish = Опубликовать
draft-button-replace = Опубликовать вместо старого
draft-button-keep-both = Оставить оба
draft-button-language = Язык
draft-button-audience = Кому доступно
draft-button-until = Срок
draft-button-discard = Отменить
draft-audience-hint = Для другой группы пришлите файл ещё раз с такой подписью: { $example }
draft-until-today = До конца сегодняшнего дня
draft-until-tomorrow = До конца завтрашнего дня
draft-until-week = Неделя
draft-until-without-end = Бессрочно
draft-working = Публикую…
draft-published = Опубликовано. Теперь ответы опираются на версию { $version }.
draft-discarded = Отменено, ничего не опубликовано.
draft-gone = Это уже сделано.
draft-failed = Ничего не опубликовано, документы остались прежними.

## Что находят проверки документов

finding-past-validity = Документ действовал до { $date } и больше не участвует в ответах. Удалите его или продлите срок.
finding-dates-gone-by = Все даты документа уже прошли, последняя – { $date }. Обновите его, укажите срок действия или удалите.
finding-conflicting-session = «{ $session }»: здесь { $here }, а в документе «{ $other }» – { $there }. Выясните, что верно, и исправьте другое.
finding-wrong-weekday =
    Написано «{ $quote }», но { $date } – это { $weekday ->
        [mon] понедельник
        [tue] вторник
        [wed] среда
        [thu] четверг
        [fri] пятница
        [sat] суббота
       *[sun] воскресенье
    }. Исправьте день недели или дату.
finding-missing-header = В первой строке таблицы стоят данные, а не названия столбцов: «{ $opening }». Добавьте над ней строку с названиями.
finding-picture-page =
    { $count ->
        [one] { $count } страница без текста
        [few] { $count } страницы без текста
        [many] { $count } страниц без текста
       *[other] { $count } страницы без текста
    } ({ $pages }), возможно, это картинки: на них ничего нельзя найти. Загрузите файл, в котором текст можно выделить.
finding-near-duplicate =
    { $count ->
        [one] { $count } отрывок
        [few] { $count } отрывка
        [many] { $count } отрывков
       *[other] { $count } отрывка
    } почти дословно есть и в документе «{ $other }»: «{ $quote }». Оставьте текст в одном месте, иначе при правке второе забудут.
finding-mixed-language = Около { $share } % текста – на другом языке («{ $found }»). Вынесите эту часть в отдельный документ, чтобы её находили и приводили на её языке.
finding-declared-language = У документа указан язык «{ $declared }», но текст – на языке «{ $found }». Исправьте язык документа.
finding-one-language = Этот документ есть только на одном языке, а другие – с переводами. Добавьте переводы, которые нужны участникам.
finding-addresses-assistant = Текст отдаёт приказы помощнику: «{ $quote }» – уберите это и выясните, откуда взялся документ.
finding-invisible-characters = Невидимых знаков в тексте: { $count }. Они могут прятать слова, поэтому пропущены. Проверьте это место и наберите его заново простым текстом.

## Why a file or a change is refused

reason-unknown-kind = Файлы этого вида я не читаю. Подойдёт один из таких: { $kinds }
reason-old-kind = Файлы вида { $kind } я не читаю. Откройте файл и сохраните его в одном из этих видов: { $better }
reason-macro-kind = Файлы с макросами ({ $kind }) я не читаю. Сохраните файл без макросов в одном из этих видов: { $better }
reason-wrong-extension = Имя файла заканчивается на { $extension }, но содержимое у него другого вида. Дайте ему правильное расширение или сохраните его заново как { $extension }.
reason-password = Файл защищён паролем. Откройте его, снимите пароль и сохраните снова.
reason-password-or-old = Файл защищён паролем или создан старой офисной программой, а потом переименован. Откройте его, снимите пароль и сохраните как { $extension }.
reason-drm = Файл защищён от копирования, его текст закрыт. Попросите у издателя копию без защиты или возьмите текст в другом формате.
reason-empty = Файл пуст. Сохраните его ещё раз и попробуйте снова.
reason-no-text = В файле нет текста. Добавьте текст или обойдитесь без этого файла.
reason-pictures-only = Прочитать в файле текст не удалось – возможно, там только изображения страниц. Возьмите вариант, в котором текст можно выделить, или более чёткие изображения.
reason-pictures-ocr-off = В файле изображения вместо текста, а их я здесь не читаю. Возьмите вариант, в котором текст можно выделить, или попросите установить на сервере { $program } и задать там { $setting }.
reason-program-missing = Прочитать текст с изображений не могу: на сервере кое-чего не хватает. Возьмите вариант, в котором текст можно выделить, или попросите выполнить там команду: { $command }
reason-attachments-only = В самом письме нет текста. Сохраните важные вложения отдельными файлами: { $files }
reason-too-large = Файл больше { $limit } МБ. Разделите его или уменьшите изображения.
reason-damaged = Файл повреждён или обрывается. Откройте его, сохраните заново или в другом формате и попробуйте ещё раз.
reason-too-slow = Чтение заняло больше { $limit } с, и я его прекратил. Разделите файл или сохраните его заново.
reason-too-much-memory = Чтению нужно больше { $limit } МБ памяти, и я его прекратил. Разделите файл или уменьшите изображения.
reason-too-many-pages = Страниц в файле больше, чем { $limit }. Разделите его.
reason-too-many-rows = Строк в таблице больше, чем { $limit }. Оставьте те, о которых спрашивают, или разделите файл.
reason-too-many-cells = Ячейки таблицы разбросаны слишком далеко. Удалите ненужные строки и столбцы.
reason-too-many-parts = Частей в файле больше, чем { $limit }; у обычных документов так не бывает. Сохраните его заново.
reason-unpacks-too-much = В распакованном виде файл больше { $limit } МБ. Уменьшите изображения или разделите его.
reason-too-much-text = Текста больше, чем может быть в одном файле. Разделите его на несколько.
reason-nonsense = Вместо букв получается бессмыслица: файл повреждён, или по его шрифтам букв не узнать. Сохраните его заново или в другом формате.
reason-unknown-encoding = Не могу разобрать буквы: кодировка мне незнакома, или файл повреждён. Откройте его и сохраните заново в кодировке { $encoding }.
reason-metadata-value = В сведениях о документе под «{ $key }» стоит «{ $found }», и я этого не понимаю. Правильно было бы, например: { $expected }
reason-metadata-order = Конец «{ $until }» раньше начала «{ $from }». Исправьте одно из них.
reason-metadata-line = В сведениях о документе ошибка в строке { $line }. Исправьте эту строку.
reason-metadata-file = Не могу использовать файл «{ $file }» со сведениями о документе. Положите на его место небольшой текстовый файл или удалите его.
reason-link = Это ссылка, которая ведёт в никуда или за пределы папки документов. Положите туда сам файл.
reason-no-permission = Мне нельзя читать этот файл. Попросите дать программе на сервере право на чтение.
reason-disk-full = Диск заполнен, поэтому ничего не изменено. Попросите освободить место на сервере и попробуйте снова.
reason-disk-error = Чтение или запись на сервере не удались, поэтому ничего не изменено. Попросите проверить, исправен ли диск и есть ли на нём место, и попробуйте снова.
reason-not-writable = В папку документов нельзя записывать, поэтому ничего не изменено. Попросите дать программе на сервере право на запись и попробуйте снова.
reason-data-not-writable = В папку моих данных нельзя записывать, поэтому ничего не изменено. Попросите дать программе на сервере право на запись и попробуйте снова.
reason-folder-unreadable = Папки документов нет или её нельзя прочитать. Попросите вернуть её или дать программе на сервере право на чтение.
reason-last-document = Это единственный документ, без него я ни на что не смогу ответить. Сначала опубликуйте другой.
reason-not-begun = Документ начинает действовать только после этого времени. Выберите более позднее или удалите документ.
reason-nothing-to-read = В папке нет ни одного документа, который я могу прочитать. Положите туда хотя бы один.
reason-embedder-failed = Служба, которая готовит тексты для поиска, не сработала, поэтому ничего не изменено. Попробуйте позже; если не поможет, попросите проверить её настройки на сервере.
reason-version-not-kept = Версия { $version } больше не хранится. Есть такие: { $kept }
reason-changed-since = Эти файлы в папке изменились после последней версии и пропали бы: { $files }. Сначала пусть их учтут, или уберите их из папки.
reason-index-damaged = То, по чему я ищу, повреждено. На сервере это можно создать заново: { $command }
reason-index-of-another = То, по чему я ищу, создано другой версией программы или с другими настройками. На сервере это можно создать заново: { $command }
reason-questions-line = В строке { $line } файла «{ $file }» ошибка. Исправьте эту строку.
reason-try-again = Что-то пошло не так с моей стороны. Пожалуйста, попробуйте ещё раз.

## Answers to announcements

answer-button-seen = Прочитано
answer-button-coming = Я приду
answer-button-help = Нужна помощь
answer-button-noted = Записано: { $answer }
answer-button-help-noted = Организаторы уже знают, что Вам нужна помощь. Они с Вами свяжутся.
answer-button-gone = Это объявление больше не действует, отвечать на него не нужно.
answer-button-preview = Это только предпросмотр: ответ не считается.

## Announcements as they arrive

# Stands above the buttons that people answer with.
delivered-buttons = Пожалуйста, ответьте здесь:
# Takes the place of a message that is too old to be deleted.
delivered-withdrawn = Это объявление отозвано и больше не действует.

## Audiences in plain words

audience-words-all = все
audience-words-participants = участники
audience-words-organisers = организаторы
audience-words-staff = сотрудники
audience-words-owners = владельцы
audience-words-cohort = группа «{ $name }»
audience-words-language = те, чей язык { $language }
audience-words-person = пользователь { $id }
audience-words-group = чат «{ $title }»
audience-words-topic = тема «{ $topic }» в чате «{ $title }»
audience-words-silent = не ответившие на объявление { $number }
audience-words-union = { $first } и { $last }
audience-words-only = { $whom }, из них только { $only }
audience-words-except = { $whom }, кроме таких: { $except }

## Moments and zones

moment-city-almaty = Алматы
moment-city-bishkek = Бишкек
moment-city-dushanbe = Душанбе
moment-city-tashkent = Ташкент
moment-city-yerevan = Ереван
moment-city-baku = Баку
moment-city-tbilisi = Тбилиси
moment-city-seoul = Сеул
moment-unreadable = Не могу понять, какое это время. Напишите так: 2026-12-01 18:00, 1.12 18:00, 18:00 или «завтра 18:00».
moment-past = Это время уже прошло: { $moment }. Выберите более позднее.
moment-skipped = Такого времени в этот день нет: часы переводят вперёд. Ближайшее время: { $before } и { $after }.
moment-twice = В этот день часы переводят назад, и такое время бывает дважды. Считается первое.

## Announcements on their way and after

sent-title-sending = Объявление { $number } рассылается
sent-title-paused = Объявление { $number } приостановлено
sent-title-sent = Объявление { $number } разослано
sent-title-cancelled = Объявление { $number } остановлено
sent-title-recalled = Объявление { $number } отозвано
sent-left =
    { $count ->
        [one] Остался { $count } получатель
        [few] Осталось { $count } получателя
       *[many] Осталось { $count } получателей
    }
sent-pace-second =
    { $count ->
        [one] { $count } сообщение в секунду
        [few] { $count } сообщения в секунду
       *[many] { $count } сообщений в секунду
    }
sent-pace-minute =
    { $count ->
        [one] { $count } сообщение в минуту
        [few] { $count } сообщения в минуту
       *[many] { $count } сообщений в минуту
    }
sent-time-moment = осталось меньше минуты
sent-time-minutes =
    { $count ->
        [one] осталась примерно { $count } минута
        [few] осталось примерно { $count } минуты
       *[many] осталось примерно { $count } минут
    }
sent-held = Telegram просит подождать до { $time }. Потом рассылка продолжится сама.
sent-quiet =
    { $count ->
        [one] У { $count } получателя сейчас тихие часы, объявление придёт после них.
        [few] У { $count } получателей сейчас тихие часы, объявление придёт после них.
       *[many] У { $count } получателей сейчас тихие часы, объявление придёт после них.
    }
sent-quiet-until = Первый: { $moment }
sent-outcome-pending = ожидают
sent-outcome-sent = доставлено
sent-outcome-blocked = заблокировали бота
sent-outcome-gone = недоступны
sent-outcome-failed = Telegram отклонил
sent-outcome-skipped = пропущены
sent-outcome-unknown = неизвестно, дошло ли
sent-skipped-muted = отключил объявления
sent-skipped-left = больше не входит в число получателей
sent-skipped-quiet = тихие часы
sent-skipped-late = к тому времени уже неактуально
sent-skipped-cancelled = остановлено раньше
sent-skipped-nothing = делать нечего
sent-round-send = Отправлено ещё раз
sent-round-edit = Изменение текста
sent-round-recall = Отзыв
sent-answers = Ответы
sent-silent = ещё не ответили
sent-by-cohort = По группам
sent-no-cohort = без группы
sent-by-language = По языкам
sent-cancelled-missed = Время отправки пришлось на перерыв в моей работе, а теперь объявление уже неактуально.
sent-cancelled-role-lost = Тот, кто его подтвердил, больше не может рассылать объявления, поэтому рассылка не состоялась.
sent-cancelled-nobody = Среди получателей никого не осталось.
sent-cancelled-discarded = Его удалили до отправки.
sent-cancelled-person = Его остановил организатор.
sent-cancelled-kept = У тех, кто его уже получил, оно остаётся.
sent-button-refresh = Обновить
sent-button-pause = Приостановить
sent-button-resume = Продолжить
sent-button-stop = Остановить
sent-button-stop-sure = Да, остановить
sent-button-table = Таблица получателей
sent-button-names = Кто что ответил
sent-button-edit = Изменить текст
sent-button-edit-sure = Изменить везде
sent-button-recall = Отозвать
sent-button-recall-sure = Да, отозвать
sent-button-remind = Напомнить не ответившим
sent-button-again = Повторить, где неизвестно
sent-button-again-sure = Да, отправить ещё раз
sent-button-leave = Оставить как есть
sent-button-open = Открыть объявление
sent-stop-ask = Остановить это объявление окончательно? Больше ничего не будет отправлено.
sent-stop-kept =
    { $count ->
        [one] { $count } получатель его уже получил, и оно у него останется.
        [few] { $count } получателя его уже получили, и оно у них останется.
       *[many] { $count } получателей его уже получили, и оно у них останется.
    }
sent-stop-left =
    { $count ->
        [one] { $count } получатель его не получит.
        [few] { $count } получателя его не получат.
       *[many] { $count } получателей его не получат.
    }
sent-recall-ask = Отозвать это объявление у всех, кто его получил?
sent-recall-deleted =
    { $count ->
        [one] У { $count } получателя оно будет удалено.
        [few] У { $count } получателей оно будет удалено.
       *[many] У { $count } получателей оно будет удалено.
    }
sent-recall-edited =
    { $count ->
        [one] У { $count } получателя оно старше 48 часов, и Telegram не даёт его удалить: вместо текста будет пометка, что оно отозвано.
        [few] У { $count } получателей оно старше 48 часов, и Telegram не даёт его удалить: вместо текста будет пометка, что оно отозвано.
       *[many] У { $count } получателей оно старше 48 часов, и Telegram не даёт его удалить: вместо текста будет пометка, что оно отозвано.
    }
sent-again-ask =
    { $count ->
        [one] Про { $count } получателя неизвестно, дошло ли до него. Отправить ещё раз?
        [few] Про { $count } получателей неизвестно, дошло ли до них. Отправить им ещё раз?
       *[many] Про { $count } получателей неизвестно, дошло ли до них. Отправить им ещё раз?
    }
sent-again-twice = Кто-то из них может получить его дважды.
sent-names = Кто что ответил
sent-names-all = Все
sent-names-nobody = Пока никого.
sent-edit-which = Какой текст изменить?
sent-edit-write = Пришлите новый текст. Я сначала покажу его и спрошу, прежде чем менять.
sent-edit-now = Текст сейчас, язык: { $language }
sent-edit-new = А это новый текст:
sent-edit-text-only = Заменить текст можно только текстом. Пришлите новый текст или оставьте как есть.
sent-edit-too-long =
    { $count ->
        [one] Текст длиннее допустимого на { $count } знак: здесь помещается не больше { $most }. Ничего не изменено; пришлите текст короче.
        [few] Текст длиннее допустимого на { $count } знака: здесь помещается не больше { $most }. Ничего не изменено; пришлите текст короче.
       *[many] Текст длиннее допустимого на { $count } знаков: здесь помещается не больше { $most }. Ничего не изменено; пришлите текст короче.
    }
sent-edit-empty = В нём нет слов. Ничего не изменено; пришлите новый текст.
sent-edit-same = Там уже написано именно это.
sent-edit-done = Текст меняется везде, куда дошло объявление. Ход виден на карточке объявления.
sent-left-alone = Оставлено как было.
sent-paused = Приостановлено: ничего не отправляется, пока Вы не продолжите.
sent-resumed = Рассылка продолжается.
sent-stopped = Остановлено. Больше ничего не отправляется.
sent-recalled = Объявление отзывается. Ход виден на его карточке.
sent-sent-again =
    { $count ->
        [one] Отправляется ещё раз { $count } получателю.
        [few] Отправляется ещё раз { $count } получателям.
       *[many] Отправляется ещё раз { $count } получателям.
    }
sent-refreshed = Эта карточка теперь показывает ход объявления.
sent-nobody-silent = Все, кто его получил, уже ответили: напоминать некому.
sent-gone = Этого объявления больше нет.
sent-moved-on = За это время состояние объявления изменилось, поэтому ничего не сделано. Как обстоят дела, видно на его карточке.
sent-role-lost = Вы больше не можете рассылать объявления. Если это ошибка, обратитесь к владельцу бота.
sent-table-name = Имя
sent-table-id = ID в Telegram
sent-table-cohorts = Группы
sent-table-language = Язык
sent-table-outcome = Итог
sent-table-reason = Причина
sent-table-answer = Ответ
sent-table-when = Когда
sent-news-help = Нужна помощь
sent-news-finished = Объявление разослано, но дошло, возможно, не до всех
sent-news-cancelled = Объявление остановлено

## Answers that rest on announcements
announced-changed-today = Изменено сегодня в { $time }.
announced-changed-earlier = Изменено { $date } в { $time }.
announced-says = Организаторы объявили:
announced-source-today = изменено сегодня в { $time }
announced-source-earlier = изменено { $date } в { $time }
announced-older = В документах, которые старше, сказано:
announced-not-expected = Этот ответ взят из объявления, а объявления быстро устаревают. Отмечайте командой /expect те ответы, которые взяты из документов.

## Announcements before they go out

announce-help-title = Для тех, кто делает объявления
announce-help =
    /announce — составить объявление, увидеть, кто его получит, отправить сейчас или ко времени
    /announcements — последние объявления
announce-how = Пришлите, что хотите объявить: текст, фото, документ, геопозицию, альбом или опрос, одним сообщением или несколькими. Потом выберете, кому и когда отправить. Без Вашего подтверждения ничего не уйдёт.
announce-more = Всё, что Вы пришлёте сейчас, добавится к объявлению. Когда оно готово, нажмите кнопку.
announce-add = Пришлите сообщение, которое нужно добавить. /cancel оставит всё как есть.
announce-anew = Пришлите новое сообщение. Оно заменит всё прежнее, а до тех пор ничего не изменится. /cancel оставит всё как есть.
announce-unsupported-other = Такое объявить нельзя. Пришлите текст, фото, документ, геопозицию, альбом из фото или из документов либо опрос. Черновик сохранён и ждёт.
announce-unsupported-quiz = Викторину с правильным ответом объявить нельзя. Пришлите обычный опрос. Черновик сохранён и ждёт.
announce-unsupported-mixed = В альбоме могут быть либо только фото, либо только документы. Остальное пришлите отдельными сообщениями. Черновик сохранён и ждёт.
announce-not-taken = Telegram не принимает это сообщение, поэтому оно не добавлено: { $reason }. Пришлите его иначе.
announce-not-shown = Telegram не может показать это в таком виде: { $reason }
announce-not-taken-any-more = Ваше сообщение не использовано: объявление, для которого оно предназначалось, уже не черновик.
announce-edited-message = В черновике осталось ваше сообщение в первом виде. Чтобы изменить его: { $button }
announce-write-text = Напишите это, пожалуйста, текстом. /cancel оставит всё как есть.
announce-cancelled = Я больше не жду сообщения. Объявление остаётся как есть: /announce { $number }
announce-discarded = Объявление { $number } удалено. Ничего не отправлено.
announce-role-lost = Вы больше не можете делать объявления, поэтому ничего не отправлено. Черновик сохранён, организатор может его продолжить.
announce-gone = Такого объявления больше нет.
announce-moved-on = Эта кнопка здесь уже не действует. Вот как обстоят дела.
announce-not-yet = Отправить пока нельзя: что мешает, видно на карточке.
announce-changed-meanwhile = Его тем временем изменили. Посмотрите ещё раз, прежде чем отправлять.
announce-unknown-number = Объявления { $number } нет. Последние здесь: /announcements
announce-card-draft = Объявление { $number }: черновик
announce-card-approved = Объявление { $number }: подтверждено
announce-when-at-once = Сразу после подтверждения
announce-when = Отправка: { $moment }
announce-until = Действует до: { $moment }
announce-until-none = Действует бессрочно
announce-urgent = Срочное: придёт и в тихие часы
announce-usual = Не срочное: подождёт конца тихих часов
announce-reach =
    { $count ->
        [one] { $count } человек
        [few] { $count } человека
       *[many] { $count } человек
    }
announce-reach-groups =
    { $count ->
        [one] { $count } групповой чат
        [few] { $count } групповых чата
       *[many] { $count } групповых чатов
    }
announce-reach-muted = не получат, отключили объявления: { $count }
announce-reach-blocked = не получат, заблокировали бота: { $count }
announce-reach-quiet = сейчас тихие часы: { $count }
announce-problem-empty = Отправлять пока нечего. Добавьте сообщение.
announce-problem-too-long = Текст длиннее допустимого на { $over }; помещается не больше { $most } знаков.
announce-problem-too-long-in = { $language }: текст длиннее допустимого на { $over }; помещается не больше { $most } знаков.
announce-problem-incomplete-language = { $language }: текст неполный. Допишите его или уберите.
announce-problem-unapproved-language = { $language }: текст ещё никто не одобрил. Посмотрите и одобрите его или уберите.
announce-problem-too-many-buttons = Помещается не больше { $most } кнопок.
announce-problem-too-many-parts = В одном объявлении помещается не больше { $most } сообщений.
announce-problem-bad-button = Кнопка «{ $label }» должна быть одной строкой не длиннее { $most } знаков.
announce-problem-bad-audience = Непонятно, кому отправить: не читается начиная со знака { $at }. Там ожидается: { $expected }
announce-problem-no-audience = Выберите, кому отправить.
announce-problem-nobody = Его никто не получит. Выберите других получателей.
announce-problem-past-time = Время отправки уже прошло. Выберите другое.
announce-problem-useless-time = К моменту отправки оно уже не будет действовать. Выберите более раннее время или продлите срок.
announce-audience-choose = Кому отправить?
announce-audience-write = Напишите, кому отправить. Например:
announce-audience-bad = Отсюда не могу прочитать:
announce-audience-expected = Здесь ожидается:
announce-audience-example = Пример целиком:
announce-time-choose = Когда отправить?
announce-time-write = Напишите день и время по часам программы. Например:
announce-time-hour = Через час
announce-time-evening = Сегодня в 18:00
announce-time-tomorrow = Завтра в 08:00
announce-time-at-once = Сразу, без назначенного времени
announce-until-choose = До какого времени оно действует?
announce-until-why = Потом оно не отправляется, и ответы на него не опираются.
announce-until-write = Напишите день и время, до которых оно действует, по часам программы. Например:
announce-answers-choose = Какими кнопками можно ответить?
announce-answers-write = Напишите, что будет на Ваших кнопках, по одной на строке. Всего не больше { $most }.
announce-languages-title = Языки
announce-languages-how = У кого нет текста на своём языке, тот прочитает его на языке программы или Ваш текст ({ $language }).
announce-language-original = Ваш текст
announce-language-ready = будет отправлен
announce-language-unapproved = черновик перевода, ещё не одобрен
announce-language-incomplete = неполный
announce-language-missing = нет
announce-language-written = { $language }: текст написан.
announce-language-no-words = На этом языке писать нечего.
announce-text-write = { $language }: напишите на этом языке
announce-text-lines = Пришлите одним текстовым сообщением, строк: { $count }. Сначала вопрос, потом каждый вариант с новой строки.
announce-translating = Готовлю черновики недостающих переводов. Это займёт немного времени.
announce-translate-nothing = Переводить нечего: все языки есть.
announce-translation-unavailable = { $language }: модель сейчас не отвечает. Попробуйте позже или напишите сами.
announce-translation-malformed = { $language }: ответ модели не годится. Попробуйте ещё раз или напишите сами.
announce-translation-missing = { $language }: не принято, потому что пропало: { $missing }
announce-translation-added = { $language }: не принято, потому что добавлено лишнее: { $added }
announce-list = Объявления
announce-list-empty = Объявлений пока нет. Начните: /announce
announce-state-draft = черновик
announce-state-approved = подтверждено
announce-state-sending = рассылается
announce-state-paused = приостановлено
announce-state-sent = разослано
announce-state-cancelled = остановлено
announce-state-recalled = отозвано
announce-sure-now = Отправить сейчас ({ $whom })?
announce-sure-at = Отправить ({ $whom }) в это время: { $moment }?
announce-sure-discard = Удалить черновик { $number } насовсем?
announce-sure-stop = Остановить объявление { $number } до отправки?
announce-button-card = Назад
announce-button-preview = Показать
announce-button-add = Добавить сообщение
announce-button-anew = Изменить текст
announce-button-send = Отправить сейчас
announce-button-schedule = Ко времени
announce-button-approve = Подтвердить время
announce-button-audience = Кому
announce-button-languages = Языки
announce-button-answers = Кнопки
announce-button-until = Действует до
announce-button-urgent = Сделать срочным
announce-button-usual = Не срочное
announce-button-discard = Удалить
announce-button-discard-sure = Да, удалить
announce-button-unapprove = Снова в черновик
announce-button-stop = Остановить
announce-button-stop-sure = Да, остановить
announce-button-sure-now = Да, отправить сейчас
announce-button-sure-at = Да, в это время
announce-button-write-audience = Написать
announce-button-write-time = Написать
announce-button-write-until = Написать
announce-button-write-answers = Написать свои
announce-button-no-own-answers = Убрать свои
announce-button-translate = Черновики переводов
announce-button-language-see = Показать, как придёт
announce-button-language-write = Написать
announce-button-language-approve = Одобрить
announce-button-language-remove = Убрать
announce-button-language-original = Мой текст: { $language }

## People: announcements on or off, quiet hours, invitations, lists
command-mute = Не получать объявления
command-unmute = Снова получать объявления
command-quiet = Когда объявлениям ждать
mute-on = Теперь Вы не получаете объявлений, даже срочных. На вопросы я отвечаю по-прежнему. Включить снова: /unmute
mute-off = Теперь Вы снова получаете объявления.
mute-help =
    /mute, /unmute — не получать объявления, снова получать
    /quiet — часы, когда объявления ждут
quiet-hours = Ваши тихие часы: { $hours } (время: { $zone })
quiet-none = Тихих часов нет: объявления приходят в любое время.
quiet-what = В эти часы объявления ждут. Сразу приходят только срочные, например если автобус уходит раньше.
quiet-muted = Объявления у Вас совсем отключены. Включить: /unmute
quiet-other = Другие часы: { $example }
quiet-off = Без тихих часов
quiet-zone-is = Часовой пояс: { $zone }
quiet-zone-choose = По времени какого города считать тихие часы?
quiet-zone-programme = Как у программы: { $zone }
quiet-unreadable = Не понимаю эти часы. Напишите так: { $example }
access-closed = Я помогаю участникам программы «{ $programme }», а они приходят по приглашению.
access-contact = Получить его можно здесь: { $contact }
access-organiser = Попросите его у организатора.
access-forget = После этого я смогу отвечать Вам только по новому приглашению.
invite-welcome = Добро пожаловать в программу «{ $programme }»!
invite-again = Вы уже участвуете в программе «{ $programme }».
invite-cohorts = Ваша группа: { $cohorts }
invite-became-organiser = Теперь Вы организатор: можете рассылать объявления и приглашать. Подробнее: /help
invite-became-staff = Теперь Вы ведёте документы. Подробнее: /help
invite-became-owner = Теперь Вы владелец этого бота. Подробнее: /help
invite-ended-expired = Срок этого приглашения истёк.
invite-ended-used-up = Это приглашение уже использовано.
invite-ended-revoked = Это приглашение отозвано.
invite-ended-unknown = Я не знаю такого приглашения; возможно, ссылка скопирована не целиком.
invite-ask-contact = Новое можно получить здесь: { $contact }
invite-ask = Попросите новое у организатора.
invite-notice = { $who }: переход по приглашению «{ $label }», новая роль: { $role }
invite-role-participant = Участник
invite-role-organiser = Организатор
invite-role-staff = Сотрудник
invite-role-owner = Владелец
invite-help =
    /invite — ссылка и картинка с приглашением
    /people — сколько людей и кому доходят объявления
    Файл CSV с именами и группами — приглашение для каждого
invite-new = Новое приглашение
invite-form = Выберите, для кого оно, сколько действует и сколько человек могут по нему прийти.
invite-line = Или напишите одной строкой:
invite-no-cohort = Без группы
invite-no-end = Бессрочно
invite-days =
    { $count ->
        [one] { $count } день
        [few] { $count } дня
       *[many] { $count } дней
    }
invite-any-uses = Без ограничения
invite-any-language = Любой язык
invite-language = На каком языке приветствовать тех, кто придёт? Он останется у них, если они не выбрали другой.
invite-button-make = Создать
invite-button-list = Все приглашения
invite-button-copy = Скопировать ссылку
invite-button-revoke = Отозвать
invite-button-revoke-sure = Да, отозвать
invite-button-keep = Нет, оставить
invite-made = Одно нажатие на ссылку — и человек участвует. Я показываю её только сейчас: сохраните или сразу перешлите.
invite-until = до { $moment }
invite-came =
    { $count ->
        [one] пришёл { $count } человек
        [few] пришли { $count } человека
       *[many] пришло { $count } человек
    }
invite-came-of = пришло: { $uses } из { $most }
invite-list = Приглашения
invite-none = Пока ни одного. Создать: /invite
invite-list-revoke = Чтобы отозвать, нажмите:
invite-personal = Личные приглашения по спискам: { $made }, использовано: { $used }
invite-state-expired = срок истёк
invite-state-used-up = использовано
invite-state-revoked = отозвано
invite-revoke-ask = Отозвать «{ $label }»? По нему больше никто не придёт; кто уже пришёл, останется.
invite-revoked = Приглашение «{ $label }» отозвано.
invite-line-unread = Не понимаю «{ $part }». Ничего не создано. Напишите так:
invite-line-past = «{ $part }» уже в прошлом. Ничего не создано. Напишите так:
invite-line-role-not-allowed = «{ $part }»: на эту роль приглашают только владельцы. Ничего не создано. Для участников напишите так:
people-total =
    { $count ->
        [one] { $count } человек
        [few] { $count } человека
       *[many] { $count } человек
    }
people-reachable = Объявления доходят: { $count }
people-muted = Отключили объявления: { $count }
people-blocked = Заблокировали меня: { $count }
people-by-cohort = По группам
people-by-language = По языкам
people-by-role = По ролям
people-no-cohort = Без группы
people-understood =
    { $count ->
        [one] Удалось прочитать: { $count } человек
        [few] Удалось прочитать: { $count } человека
       *[many] Удалось прочитать: { $count } человек
    }
people-faults =
    { $count ->
        [one] Пропущена { $count } строка
        [few] Пропущены { $count } строки
       *[many] Пропущено { $count } строк
    }
people-fault-no-name = Строка { $line }: нет имени
people-fault-no-cohort = Строка { $line }: нет группы
people-fault-too-long = Строка { $line }: имя или группа слишком длинные
people-fault-unknown-language = Строка { $line }: такого языка у меня нет
people-fault-twice = Строка { $line }: этот человек уже есть в списке
people-ignored = Эти столбцы я не учитываю, и роли списком не даются: { $columns }
people-nothing = Приглашать некого. Исправьте файл и пришлите его снова.
people-not-yet = Пока ничего не создано. Каждый получит свою ссылку, и каждая группа — одну общую.
people-button-make =
    { $count ->
        [one] Создать { $count } приглашение
        [few] Создать { $count } приглашения
       *[many] Создать { $count } приглашений
    }
people-list-or-document = Что это за файл?
people-button-list = Список людей для приглашения
people-button-document = Документ для ответов
people-taken-as-document = Принято как документ для ответов.
people-wrong-columns = Нужна строка заголовков со столбцами «имя» и «группа», по желанию ещё «язык». Я вижу: { $found }. Ничего не создано. Пример:
people-too-many =
    { $limit ->
        [one] В списке может быть не больше { $limit } человека. Разделите его. Ничего не создано.
       *[other] В списке может быть не больше { $limit } человек. Разделите его. Ничего не создано.
    }
people-made =
    { $count ->
        [one] { $count } приглашение. Ссылка показана только здесь: передайте её человеку.
        [few] { $count } приглашения. Ссылки показаны только здесь: передайте каждому свою.
       *[many] { $count } приглашений. Ссылки показаны только здесь: передайте каждому свою.
    }
people-made-already = Эти приглашения уже созданы.
people-cohort-links = По одной ссылке на группу — для тех, у кого нет своей:
people-column-name = Имя
people-column-cohort = Группа
people-column-link = Ссылка
