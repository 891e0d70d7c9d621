# Every word the bot says in English. The other nine files hold the same keys with the same variables.
# Plain, warm, short: read on a phone, between two buses.
# Counts ($count, $days, $limit) are numbers; everything else, page and row numbers too, comes in as text.

language-name = English

## Start and help

start-greeting = Hello! I am the assistant of “{ $programme }”.
start-how =
    Ask me anything about the programme: times, places, hotel, meals, visa, contacts. I answer from the organisers’ documents and show where it is written.
start-language = You can write in any of ten languages. To choose the language of my answers: /language
help-title = What I can do
help-ask = Write your question as you would to a colleague. For example: { $example }
help-example = What time is breakfast at the hotel?
help-group = In a group, mention me or reply to my message.
help-commands =
    /docs – the programme’s documents
    /sources – the sources of my last answer, in full
    /language – choose the language
    /privacy – what I keep about you
    /forget – erase what I keep about you
help-contact = To reach an organiser: { $contact }

command-start = Begin
command-help = What I can do
command-language = Choose the language
command-sources = Sources of the last answer
command-docs = The programme’s documents
command-privacy = What is kept about you
command-forget = Erase what is kept about you

## Language

language-choose = Which language shall I answer in?
language-automatic = Same as my question
language-set = From now on I will answer in English.
language-set-automatic = From now on I will answer in the language of your question.

## Answers

answer-quoted = This is what the documents say:
answer-sources = Sources
answer-source-updated = updated { $date }
answer-source-sample = sample with invented details
place-page = page { $number }
place-slide = slide { $number }
place-row = row { $number }
place-sheet = sheet “{ $name }”
button-useful = Useful
button-not-useful = Not useful

not-known = I found nothing about this in the programme’s documents.
not-known-contact = Please ask an organiser: { $contact }
not-known-organiser = Please ask an organiser.
not-known-related = Perhaps one of these helps:
unavailable = I cannot look it up right now; the fault is on my side. Please ask again in a minute.
unavailable-contact = If it is urgent: { $contact }

feedback-thanks-useful = Thank you! I am glad it helped.
feedback-thanks-not-useful = Thank you. The organisers will see that this answer did not help.

## Sources and documents

sources-title = Sources of my last answer
sources-none = There is no answer to show sources for yet. Ask me something first.
sources-outdated = The documents behind my last answer have changed since then. Please ask your question again.
docs-title =
    { $count ->
        [one] { $count } document of the programme. Tap its title to open it.
       *[other] { $count } documents of the programme. Tap a title to open it.
    }
docs-empty = There are no documents yet. Please ask an organiser.
docs-page = { $page } / { $pages }
docs-not-found = This document is no longer there. Today’s list: /docs
docs-link = You can read “{ $title }” here:
docs-failed = I could not send this document now. Please try again in a minute.
button-next = Next
button-previous = Back

## Privacy

privacy =
    What I keep about you: your Telegram ID and name, the language you chose, your group and the invitation you came by, when you want announcements, your questions with my answers for { $days ->
        [one] { $days } day
       *[other] { $days } days
    } (so that I understand “and the day after?”), your ratings of answers, and questions that were left without an answer.
    I keep no telephone number. Nobody but the organisers can see this.
# When neither the embedder nor the chat model is outside the programme's own machine.
privacy-model-none = I work without an outside language model: your questions stay on the programme’s own server.
# When a chat model writes the answers.
privacy-model = Your questions and passages of the documents are sent to the language model { $model }.
# When the embedder is a service outside.
privacy-search = To find the right passages, your questions are sent to the model { $model }.
privacy-forget = To erase it all: /forget
forget-ask = Shall I erase everything I keep about you: language, questions, answers, ratings? This cannot be undone.
forget-yes = Yes, erase
forget-no = No, keep it
forget-done = Erased. I know nothing about you any more. You can start afresh at any time.
forget-kept = All right, nothing was erased.

## What I cannot take

kind-photo = I cannot read pictures yet. Please write your question as text.
kind-voice = I cannot listen to voice messages yet. Please write your question as text.
kind-sticker = A nice sticker! I answer written questions: what would you like to know?
kind-file = I cannot take files here. Please write your question as text.
kind-location = I cannot use locations yet. Write the place you want to reach and I will look it up.
kind-other = I understand written questions only. What would you like to know?
question-empty = I could not find a question in this. Please write it in words, for example: { $example }
question-too-long = This is too long for me. Please ask in at most { $limit } characters.
unknown-command = I do not know this command. Here is what I can do: /help
unknown-button = This button no longer works. Please ask again or see /help
fault = Something went wrong on my side. Please try again in a minute.

## The corpus, for staff

help-shelf =
    /docs – for you also: replace, retire or remove a document
    /history – who changed what, and the way back to an earlier version
    /expect – in reply to a good answer: I check it with every new version

shelf-title = All documents: { $count }
shelf-empty = There are no documents yet. Send me a file to begin.
shelf-expired = expired
shelf-not-yet = not valid yet
shelf-limited = not for everybody
shelf-language = Language: { $language }
shelf-audience = For: { $audience }
shelf-valid-always = Valid without end
shelf-valid-from = Valid from: { $date }
shelf-valid-until = Valid until: { $date }
shelf-expired-since = Expired: { $date }
shelf-updated = Updated: { $date }
shelf-passages = Passages: { $count }
shelf-button-list = All documents
shelf-button-download = Download
shelf-button-replace = Replace
shelf-button-retire = Retire
shelf-button-remove = Remove
shelf-button-history = History
shelf-replace-send = Now send me the new file for “{ $title }”. The next file you send within ten minutes is meant to replace it, whatever its name.
shelf-retire-choose = From when on shall “{ $title }” no longer count in answers?
shelf-button-now = From now on
shelf-button-today = At the end of today
shelf-button-tomorrow = At the end of tomorrow
shelf-retire-ask-now = From now on “{ $title }” will no longer count in answers. The file stays in the folder. Shall I do it?
shelf-retire-ask = “{ $title }” will no longer count in answers from this moment on: { $from }. The file stays in the folder. Shall I do it?
shelf-button-retire-sure = Yes, retire it
shelf-retired = “{ $title }” is retired from this moment on: { $from }. Version in force: { $version }.
shelf-retired-already = By then this document does not count any more anyway.
shelf-remove-ask = Shall I remove “{ $title }”? Its file leaves the folder, and no answer rests on it any more. Going back to an earlier version brings it back.
shelf-button-remove-sure = Yes, remove it
shelf-removed = “{ $title }” is removed. Version in force: { $version }.
shelf-gone = This document is no longer there.
shelf-failed = This could not be done. { $reason }

history-title = Latest changes
history-empty = Nothing has been changed yet.
history-you = you
history-person = user { $id }
history-folder = folder
history-version = version { $version }
history-action-published = published
history-action-replaced = replaced
history-action-noted = note added
history-action-retired = retired
history-action-removed = removed
history-action-rolled-back = went back
history-action-expected = expected answer noted
history-action-ingested = taken over from the folder
history-button-versions = Versions
history-versions = Kept versions
history-no-versions = There is no version yet.
history-documents = documents: { $count }
history-in-force = in force

rollback-button = Go back to version { $version }
rollback-what = Going back restores all documents as they were in that version: what was added since then goes, what was changed or removed since then returns.
rollback-ask = Shall I go back to version { $version } of { $date }?
rollback-sure = Yes, go back
rollback-undo = Back to the version before
rollback-done = The documents are again as they were in version { $version }. Version in force: { $now }.
rollback-meanwhile = Another version is in force by now, or this one is no longer kept. Please look again: /history

expect-how = Reply to one of my answers with /expect – then I check with every new version that its question is still answered from the same document.
expect-added = Noted: “{ $question }” is to be answered from “{ $title }”. I check this with every new version.
expect-added-not-known = Noted: the documents should hold no answer to “{ $question }”. I check this with every new version.
expect-known = This is noted already: “{ $question }”

notice-refused = I could not take over version { $version } of the documents
notice-refused-unknown = I could not take over a new version of the documents
notice-serving = I go on answering from version { $version }.
notice-failed = The documents could not be brought up to date
notice-failed-serving = I go on answering from the documents as they were.
notice-published = Version { $version } was published from the folder
notice-skipped = Files that were skipped: { $count }
notice-broken = Answers that are no longer as expected: { $count }

## Documents from staff

help-staff = For those who look after the documents
help-upload = Send me a file, and I will show what I understand of it before it is published. Its caption may say: title; language; audience; valid until. For example: { $example }
help-upload-title = Bus plan
help-note = /note and a few lines – a short notice as a document
upload-photo = Telegram makes pictures smaller until they can no longer be read. Please send it as a file: paper clip → File.
upload-too-large = “{ $name }” is larger than { $limit } MB; Telegram hands bots nothing larger. Split it, make its pictures smaller, or have it put into the documents folder on my server: I will find it there.
upload-failed = I could not fetch “{ $name }” from Telegram. Please send it once more.
note-empty = Write the notice after the command, in as many lines as you like. For example: { $example }
note-example = /note Bus 2 leaves at 08:15 from gate 3.
note-until = Should the notice count for a while only? Tap 📅 before you publish it.
audience-all = everyone
audience-participants = all participants
audience-organisers = organisers only
audience-staff = staff only
audience-owners = owners only
audience-cohort = only “{ $name }”
# Above what was understood of a file; nobody but staff can find it yet.
draft-heading = Not published yet. This is what I understood:
draft-heading-album =
    { $count ->
        [one] { $count } file, not published yet:
       *[other] { $count } files, not published yet:
    }
draft-same = Exactly this is in force already.
draft-same-short = in force already
draft-language = Language: { $language }
draft-audience = For: { $audience }
draft-no-end = Valid without end
draft-valid-until = Valid until { $moment }
draft-passages =
    { $count ->
        [one] { $count } passage
       *[other] { $count } passages
    }
draft-opening = It begins:
draft-existing = There is “{ $title }” already ({ $path }).
draft-compared = Passages: new { $added }, gone { $removed }, unchanged { $kept }
draft-replaces = instead of { $path }
draft-empty-pages = Pages without text, perhaps pictures of it: { $pages }. Nobody will find what stands there.
draft-findings-more =
    { $count ->
        [one] and { $count } more remark
       *[other] and { $count } more remarks
    }
draft-fault-title = “{ $part }” in the caption is too long for a title.
draft-fault-language = “{ $part }” in the caption is none of my ten languages. Choose one below.
draft-fault-audience = “{ $part }” in the caption is no audience that I know. Choose one below, or write it like this: { $example }.
draft-fault-valid-until = “{ $part }” in the caption is no date that I understand. Choose a day below, or write it like this: 2026-12-01 or 2026-12-01 18:00.
draft-refused = I cannot use “{ $name }”:
draft-changes-unknown = I could not ask the expected questions:
draft-change-breaks = “{ $question }” would no longer be answered as expected: { $before } → { $after }
draft-change-other = “{ $question }” would be answered differently: { $before } → { $after }
draft-change-missed = “{ $question }” is still not answered as expected: { $after }
draft-change-rewords = “{ $question }” would be answered with other words: “{ $before }” → “{ $after }”
draft-changes-more =
    { $count ->
        [one] and { $count } more question
       *[other] and { $count } more questions
    }
draft-answer-not-known = no answer
draft-answer-unavailable = no answer just now
draft-button-publish = Publish
draft-button-replace = Publish in its place
draft-button-keep-both = Keep both
draft-button-language = Language
draft-button-audience = For whom
draft-button-until = Valid until
draft-button-discard = Discard
draft-audience-hint = For another group, send the file again with a caption such as { $example }
draft-until-today = End of today
draft-until-tomorrow = End of tomorrow
draft-until-week = One week
draft-until-without-end = Without end
draft-working = Publishing…
draft-published = Published. Answers now rest on version { $version }.
draft-discarded = Discarded. Nothing was published.
draft-gone = This has been dealt with already.
draft-failed = Nothing was published, the documents are as they were.

## What the checks of the documents find

finding-past-validity = The document was valid until { $date } and no longer answers questions. Remove it, or give it a later end.
finding-dates-gone-by = All its dates are over; the last was { $date }. Bring it up to date, set until when it is valid, or remove it.
finding-conflicting-session = “{ $session }” is told as { $here } here, but as { $there } in “{ $other }”. Find out which is right and correct the other.
finding-wrong-weekday =
    “{ $quote }” cannot be right: { $date } is a { $weekday ->
        [mon] Monday
        [tue] Tuesday
        [wed] Wednesday
        [thu] Thursday
        [fri] Friday
        [sat] Saturday
       *[sun] Sunday
    }. Correct the day or the date.
finding-missing-header = The first row of the table holds data instead of column names: “{ $opening }”. Add a row above it that names the columns.
finding-picture-page =
    { $count ->
        [one] Page { $pages } holds no text, perhaps only a picture of it; nothing there can be found.
       *[other] { $count } pages hold no text, perhaps only pictures of it ({ $pages }); nothing there can be found.
    } Put in a file whose text can be selected.
finding-near-duplicate =
    { $count ->
        [one] A passage stands
       *[other] { $count } passages stand
    } almost word for word in “{ $other }” too: “{ $quote }”. Keep it in one place, or a correction will be missed in the other.
finding-mixed-language = About { $share } % of the text is in another language, “{ $found }”. Put that part into a document of its own, so that it is found and quoted in its language.
finding-declared-language = The document is marked as “{ $declared }”, but its text is in “{ $found }”. Correct the language of the document.
finding-one-language = This document exists in one language only, while others come with translations. Add the translations that participants need.
finding-addresses-assistant = The text gives orders to the assistant: “{ $quote }” – take it out, and find out where the document comes from.
finding-invisible-characters =
    { $count ->
        [one] The text holds one invisible character.
       *[other] The text holds { $count } invisible characters.
    } They can hide words and were left out. Check the place and type it anew as plain text.

## Why a file or a change is refused

reason-unknown-kind = Files of this kind are not read. Use one of these: { $kinds }
reason-old-kind = Files of the kind { $kind } are not read. Open it and save it as one of these: { $better }
reason-macro-kind = Files with macros ({ $kind }) are not read. Save it without macros as one of these: { $better }
reason-wrong-extension = Its name ends in { $extension }, but what it holds is of another kind. Give it the right ending, or save it anew as { $extension }.
reason-password = It is protected by a password. Open it, take the password off, and save it again.
reason-password-or-old = It is protected by a password, or it was made by an old Office and got a new name. Open it, take the password off, and save it as { $extension }.
reason-drm = It is protected against copying, so its text is locked. Ask its publisher for a copy without protection, or use its text in another format.
reason-empty = It is empty. Save it once more and try again.
reason-no-text = It holds no text. Write some into it, or leave it out.
reason-pictures-only = No text can be read in it; perhaps it holds only pictures of pages. Use a version whose text can be selected, or sharper pictures.
reason-pictures-ocr-off = It holds pictures instead of text, and I do not read those here. Use a version whose text can be selected, or have { $program } installed on the server and { $setting } set there.
reason-program-missing = I cannot read text from its pictures, because something is missing on the server. Use a version whose text can be selected, or have this run there: { $command }
reason-attachments-only = This mail has no text of its own. Save what matters of its attachments as files of their own: { $files }
reason-too-large = It is larger than { $limit } MB. Split it, or make its pictures smaller.
reason-damaged = It is damaged or cut short. Open it, save it anew or in another format, and try again.
reason-too-slow = Reading it took longer than { $limit } s, so I gave it up. Split it, or save it anew.
reason-too-much-memory = Reading it takes more than { $limit } MB of memory, so I gave it up. Split it, or make its pictures smaller.
reason-too-many-pages = It has more than { $limit } pages. Split it.
reason-too-many-rows = It has more than { $limit } rows. Keep those that people ask for, or split it.
reason-too-many-cells = The cells of its table reach too far. Delete the rows and columns that nobody needs.
reason-too-many-parts = It is made of more than { $limit } parts, as no ordinary document is. Save it anew.
reason-unpacks-too-much = Unpacked it is larger than { $limit } MB. Make its pictures smaller, or split it.
reason-too-much-text = It holds more text than one file may. Split it into several.
reason-nonsense = Its letters come out as nonsense: it is damaged, or its fonts hide which letters they show. Save it anew, or in another format.
reason-unknown-encoding = I cannot make out its letters: they are written in an encoding that I do not know, or the file is damaged. Open it and save it anew as { $encoding }.
reason-metadata-value = In what is noted about the document, “{ $key }” says “{ $found }”, which I do not understand. Right would be, for example: { $expected }
reason-metadata-order = The end “{ $until }” lies before the beginning “{ $from }”. Correct one of them.
reason-metadata-line = In what is noted about the document, line { $line } is faulty. Correct that line.
reason-metadata-file = I cannot use “{ $file }”, which holds what is noted about the document. Put a small text file in its place, or delete it.
reason-link = It is a link that leads nowhere, or out of the documents folder. Put the file itself there.
reason-no-permission = I am not allowed to read it. Have the program on the server given the right to read it.
reason-disk-full = The disk is full, so nothing was changed. Have some space freed on the server, then try again.
reason-disk-error = Reading or writing on the server failed, so nothing was changed. Have somebody check that its disk is in order and not full, then try again.
reason-not-writable = The folder of the documents cannot be written, so nothing was changed. Have the program on the server given the right to write there, then try again.
reason-data-not-writable = The folder of my own data cannot be written, so nothing was changed. Have the program on the server given the right to write there, then try again.
reason-folder-unreadable = The folder of the documents is missing or cannot be read. Have it put back, or the program on the server given the right to read it.
reason-last-document = It is the only document, and without any I could answer nothing. Publish another one first.
reason-not-begun = The document only begins to count after that moment. Choose a later one, or remove the document.
reason-nothing-to-read = There is no document in the folder that I can read. Put at least one there.
reason-embedder-failed = The service that makes texts searchable failed, so nothing was changed. Try again later; if it goes on, have its settings on the server checked.
reason-version-not-kept = Version { $version } is no longer kept. These are: { $kept }
reason-changed-since = These files in the folder changed after the last version and would be lost: { $files }. Have them taken over first, or move them away.
reason-index-damaged = What I search in is damaged. It can be made anew on the server: { $command }
reason-index-of-another = What I search in was made by another version of the program, or with other settings. It can be made anew on the server: { $command }
reason-questions-line = Line { $line } of “{ $file }” is faulty. Correct that line.
reason-try-again = Something went wrong on my side. Please try again.

## Answers to announcements

answer-button-seen = Seen
answer-button-coming = I’m coming
answer-button-help = I need help
answer-button-noted = Noted: { $answer }
answer-button-help-noted = The organisers know now that you need help. They will get in touch with you.
answer-button-gone = This announcement no longer counts, so there is nothing to answer.
answer-button-preview = This is only a preview: nobody counts this answer.

## Announcements as they arrive

# Stands above the buttons that people answer with.
delivered-buttons = Please answer here:
# Takes the place of a message that is too old to be deleted.
delivered-withdrawn = This announcement was withdrawn and no longer counts.

## Audiences in plain words

audience-words-all = everybody
audience-words-participants = participants
audience-words-organisers = organisers
audience-words-staff = staff
audience-words-owners = owners
audience-words-cohort = cohort “{ $name }”
audience-words-language = those spoken to in { $language }
audience-words-person = person { $id }
audience-words-group = group chat “{ $title }”
audience-words-topic = topic “{ $topic }” of the group chat “{ $title }”
audience-words-silent = those who have not answered announcement { $number }
audience-words-union = { $first } and { $last }
audience-words-only = { $whom }, of these only { $only }
audience-words-except = { $whom }, except { $except }

## Moments and zones

moment-city-almaty = Almaty
moment-city-bishkek = Bishkek
moment-city-dushanbe = Dushanbe
moment-city-tashkent = Tashkent
moment-city-yerevan = Yerevan
moment-city-baku = Baku
moment-city-tbilisi = Tbilisi
moment-city-seoul = Seoul
moment-unreadable = I cannot read this as a time. Write it like 2026-12-01 18:00, 1.12 18:00, 18:00 or “tomorrow 18:00”.
moment-past = This time is over: { $moment }. Choose a later one.
moment-skipped = This time does not exist: the clock is put forward over it that day. The nearest are { $before } and { $after }.
moment-twice = The clock is put back that day and shows this time twice. The first of them counts.

## Announcements on their way and after

sent-title-sending = Announcement { $number } is going out
sent-title-paused = Announcement { $number } is paused
sent-title-sent = Announcement { $number } was sent
sent-title-cancelled = Announcement { $number } was stopped
sent-title-recalled = Announcement { $number } was withdrawn
sent-left =
    { $count ->
        [one] { $count } recipient is left
       *[other] { $count } recipients are left
    }
sent-pace-second =
    { $count ->
        [one] { $count } message a second
       *[other] { $count } messages a second
    }
sent-pace-minute =
    { $count ->
        [one] { $count } message a minute
       *[other] { $count } messages a minute
    }
sent-time-moment = less than a minute to go
sent-time-minutes =
    { $count ->
        [one] about { $count } minute to go
       *[other] about { $count } minutes to go
    }
sent-held = Telegram asks me to wait until { $time }. Then it goes on by itself.
sent-quiet =
    { $count ->
        [one] { $count } recipient has quiet hours now and gets it afterwards.
       *[other] { $count } recipients have quiet hours now and get it afterwards.
    }
sent-quiet-until = The first at: { $moment }
sent-outcome-pending = waiting
sent-outcome-sent = delivered
sent-outcome-blocked = blocked the bot
sent-outcome-gone = cannot be reached
sent-outcome-failed = refused by Telegram
sent-outcome-skipped = left out
sent-outcome-unknown = not known whether it arrived
sent-skipped-muted = wants no announcements
sent-skipped-left = no longer in the audience
sent-skipped-quiet = quiet hours
sent-skipped-late = no longer useful by then
sent-skipped-cancelled = stopped before
sent-skipped-nothing = nothing to do
sent-round-send = Sent again
sent-round-edit = Text changed
sent-round-recall = Withdrawn
sent-answers = Answers
sent-silent = no answer yet
sent-by-cohort = By cohort
sent-no-cohort = without a cohort
sent-by-language = By language
sent-cancelled-missed = It was due while I was switched off, and by now it is no longer useful.
sent-cancelled-role-lost = Whoever approved it may no longer announce, so it did not go out.
sent-cancelled-nobody = Nobody was left in its audience.
sent-cancelled-discarded = It was discarded before anything went out.
sent-cancelled-person = An organiser stopped it.
sent-cancelled-kept = Those who already have it keep it.
sent-button-refresh = Refresh
sent-button-pause = Pause
sent-button-resume = Go on
sent-button-stop = Stop
sent-button-stop-sure = Yes, stop
sent-button-table = Table of recipients
sent-button-names = Who answered what
sent-button-edit = Change the text
sent-button-edit-sure = Change it everywhere
sent-button-recall = Withdraw
sent-button-recall-sure = Yes, withdraw
sent-button-remind = Remind those without an answer
sent-button-again = Send again where unknown
sent-button-again-sure = Yes, send again
sent-button-leave = Leave it as it is
sent-button-open = Open the announcement
sent-stop-ask = Stop this announcement for good? Nothing more would go out.
sent-stop-kept =
    { $count ->
        [one] { $count } recipient already has it and keeps it.
       *[other] { $count } recipients already have it and keep it.
    }
sent-stop-left =
    { $count ->
        [one] { $count } recipient will not get it.
       *[other] { $count } recipients will not get it.
    }
sent-recall-ask = Withdraw this announcement from everybody who has it?
sent-recall-deleted =
    { $count ->
        [one] It will be deleted for { $count } recipient.
       *[other] It will be deleted for { $count } recipients.
    }
sent-recall-edited =
    { $count ->
        [one] For { $count } recipient it is older than 48 hours, so Telegram does not let me delete it: a note that it was withdrawn takes its place.
       *[other] For { $count } recipients it is older than 48 hours, so Telegram does not let me delete it: a note that it was withdrawn takes its place.
    }
sent-again-ask =
    { $count ->
        [one] For { $count } recipient nobody knows whether it arrived. Send it again?
       *[other] For { $count } recipients nobody knows whether it arrived. Send it to them again?
    }
sent-again-twice = Some of them may get it twice.
sent-names = Who answered what
sent-names-all = Everybody
sent-names-nobody = Nobody yet.
sent-edit-which = Which text do you want to change?
sent-edit-write = Send me the new text. Then I will show it to you, and ask before it changes anywhere.
sent-edit-now = The text now, in this language: { $language }
sent-edit-new = And this is the new text:
sent-edit-text-only = Only words can take the place of the old ones. Send me the new text, or leave it as it is.
sent-edit-too-long =
    { $count ->
        [one] That is { $count } character too long: at most { $most } fit here. Nothing was changed; send me a shorter text.
       *[other] That is { $count } characters too long: at most { $most } fit here. Nothing was changed; send me a shorter text.
    }
sent-edit-empty = There are no words in it. Nothing was changed; send me the new text.
sent-edit-same = That is what it says already.
sent-edit-done = The text is being changed everywhere it arrived. The announcement’s card shows how far it is.
sent-left-alone = Left as it was.
sent-paused = Paused: nothing goes out until you let it go on.
sent-resumed = It goes on.
sent-stopped = Stopped. Nothing more goes out.
sent-recalled = It is being withdrawn. The announcement’s card shows how far it is.
sent-sent-again =
    { $count ->
        [one] It goes once more to { $count } recipient.
       *[other] It goes once more to { $count } recipients.
    }
sent-refreshed = This card now follows the announcement.
sent-nobody-silent = Everybody who has it has answered, so there is nobody to remind.
sent-gone = This announcement is no longer here.
sent-moved-on = It has moved on meanwhile, so nothing was done. Its card shows how it stands.
sent-role-lost = You may no longer announce. Ask an owner of this bot if that is a mistake.
sent-table-name = Name
sent-table-id = Telegram ID
sent-table-cohorts = Cohorts
sent-table-language = Language
sent-table-outcome = Outcome
sent-table-reason = Reason
sent-table-answer = Answer
sent-table-when = When
sent-news-help = Somebody needs help
sent-news-finished = An announcement went out, but perhaps not to everybody
sent-news-cancelled = An announcement was stopped

## Answers that rest on announcements
announced-changed-today = Changed today at { $time }.
announced-changed-earlier = Changed on { $date } at { $time }.
announced-says = The organisers have announced:
announced-source-today = changed today at { $time }
announced-source-earlier = changed on { $date } at { $time }
announced-older = The documents, which are older, say:
announced-not-expected = This answer rests on an announcement, and announcements pass. Use /expect for answers that come from a document.

## Announcements before they go out

announce-help-title = For those who announce
announce-help =
    /announce – compose an announcement, see who gets it, send it or schedule it
    /announcements – the latest ones
announce-how = Send me what you want to announce: text, a photo, a document, a location, an album or a poll, one message or several. Then you choose whom it is for and when it goes out. Nothing goes out before you confirm it.
announce-more = Whatever you send now is added to it. Press a button once it is complete.
announce-add = Send the message that is to be added. /cancel leaves everything as it is.
announce-anew = Send the new message. It takes the place of everything so far; until then nothing changes. /cancel leaves everything as it is.
announce-unsupported-other = This cannot be announced. Send text, a photo, a document, a location, an album of photos or of documents, or a poll. The draft is kept and waits for it.
announce-unsupported-quiz = A quiz with a right answer cannot be announced. Send an ordinary poll. The draft is kept and waits for it.
announce-unsupported-mixed = An album may hold only photos or only documents. Send anything else as a message of its own. The draft is kept and waits for it.
announce-not-taken = Telegram does not take this message, so it was not added: { $reason }. Send it in another way.
announce-not-shown = Telegram does not show this as it is: { $reason }
announce-not-taken-any-more = Your message was not used: the announcement it was meant for is no longer a draft.
announce-edited-message = The draft keeps your message as you first sent it. To change it: { $button }
announce-write-text = Please write it as text. /cancel leaves everything as it is.
announce-cancelled = I no longer wait for your message. The announcement stays as it is: /announce { $number }
announce-discarded = Announcement { $number } was discarded. Nothing was sent.
announce-role-lost = You may not announce any more, so nothing was sent. The draft is kept; an organiser can go on with it.
announce-gone = There is no such announcement any more.
announce-moved-on = It is no longer where this button belongs. This is how it stands.
announce-not-yet = Something still keeps it from going out: see the card.
announce-changed-meanwhile = It was changed in the meantime. Look at it once more before it goes out.
announce-unknown-number = There is no announcement { $number }. Here are the latest: /announcements
announce-card-draft = Announcement { $number }: draft
announce-card-approved = Announcement { $number }: confirmed
announce-when-at-once = At once, when you confirm it
announce-when = Goes out: { $moment }
announce-until = Counts until: { $moment }
announce-until-none = Counts without end
announce-urgent = Urgent: arrives during quiet hours too
announce-usual = Not urgent: waits for the end of quiet hours
announce-reach =
    { $count ->
        [one] { $count } person
       *[other] { $count } people
    }
announce-reach-groups =
    { $count ->
        [one] { $count } group chat
       *[other] { $count } group chats
    }
announce-reach-muted = { $count } left out: muted
announce-reach-blocked = { $count } left out: blocked the bot
announce-reach-quiet = { $count } in quiet hours now
announce-problem-empty = There is nothing to send yet. Add a message.
announce-problem-too-long = The text is too long by { $over }; at most { $most } characters fit.
announce-problem-too-long-in = The text in { $language } is too long by { $over }; at most { $most } characters fit.
announce-problem-incomplete-language = The text in { $language } is not complete. Write the rest, or remove it.
announce-problem-unapproved-language = Nobody has approved the text in { $language } yet. Look at it and approve it, or remove it.
announce-problem-too-many-buttons = At most { $most } buttons fit.
announce-problem-too-many-parts = At most { $most } messages fit into one announcement.
announce-problem-bad-button = The button “{ $label }” must be one line of at most { $most } characters.
announce-problem-bad-audience = Whom it is for cannot be read, from character { $at } on. Expected there: { $expected }
announce-problem-no-audience = Choose whom it is for.
announce-problem-nobody = It reaches nobody. Choose another audience.
announce-problem-past-time = The time at which it was to go out is over. Choose another one.
announce-problem-useless-time = It would no longer count when it goes out. Choose an earlier time, or let it count longer.
announce-audience-choose = Whom is it for?
announce-audience-write = Write whom it is for. For example:
announce-audience-bad = I cannot read this from here on:
announce-audience-expected = Expected there:
announce-audience-example = A complete example:
announce-time-choose = When does it go out?
announce-time-write = Write the day and the time by the programme’s clock. For example:
announce-time-hour = In one hour
announce-time-evening = Today at 18:00
announce-time-tomorrow = Tomorrow at 08:00
announce-time-at-once = At once, without a set time
announce-until-choose = Until when does it count?
announce-until-why = After that it is not sent any more, and no answer rests on it.
announce-until-write = Write the day and the time until which it counts, by the programme’s clock. For example:
announce-answers-choose = With which buttons can people answer?
announce-answers-write = Write what your buttons are to say, one on each line. At most { $most } in all.
announce-languages-title = Languages
announce-languages-how = Whoever has no text in their own language reads the programme’s language, or your text in { $language }.
announce-language-original = your text
announce-language-ready = goes out
announce-language-unapproved = drafted, not approved yet
announce-language-incomplete = not complete
announce-language-missing = none
announce-language-written = The text in { $language } is written.
announce-language-no-words = There are no words to write in this language.
announce-text-write = Write this in { $language }:
announce-text-lines = Send it as one text message of { $count } lines: first the question, then each option on a line of its own.
announce-translating = Drafting the missing languages. This takes a moment.
announce-translate-nothing = There is no language to draft.
announce-translation-unavailable = { $language }: the model does not answer just now. Try again later, or write it yourself.
announce-translation-malformed = { $language }: the model’s answer was not usable. Try again, or write it yourself.
announce-translation-missing = { $language }: not taken, since this was missing: { $missing }
announce-translation-added = { $language }: not taken, since this was made up: { $added }
announce-list = Announcements
announce-list-empty = There are no announcements yet. Begin one: /announce
announce-state-draft = draft
announce-state-approved = confirmed
announce-state-sending = being sent
announce-state-paused = paused
announce-state-sent = sent
announce-state-cancelled = stopped
announce-state-recalled = withdrawn
announce-sure-now = Send it now to { $whom }?
announce-sure-at = Send it to { $whom } at this time: { $moment }?
announce-sure-discard = Discard draft { $number } for good?
announce-sure-stop = Stop announcement { $number } before it goes out?
announce-button-card = Back
announce-button-preview = Preview
announce-button-add = Add a message
announce-button-anew = Change the text
announce-button-send = Send now
announce-button-schedule = Schedule
announce-button-approve = Confirm the set time
announce-button-audience = For whom
announce-button-languages = Languages
announce-button-answers = Buttons
announce-button-until = Counts until
announce-button-urgent = Make urgent
announce-button-usual = Not urgent
announce-button-discard = Discard
announce-button-discard-sure = Yes, discard
announce-button-unapprove = Back to draft
announce-button-stop = Stop
announce-button-stop-sure = Yes, stop it
announce-button-sure-now = Yes, send now
announce-button-sure-at = Yes, at this time
announce-button-write-audience = Write it
announce-button-write-time = Write it
announce-button-write-until = Write it
announce-button-write-answers = Write my own
announce-button-no-own-answers = Remove my own
announce-button-translate = Draft the missing ones
announce-button-language-see = Show it as it arrives
announce-button-language-write = Write
announce-button-language-approve = Approve
announce-button-language-remove = Remove
announce-button-language-original = My text is in { $language }

## People: announcements on or off, quiet hours, invitations, lists
command-mute = No announcements for me
command-unmute = Announcements again
command-quiet = When announcements should wait
mute-on = From now on you get no announcements, urgent ones neither. I still answer your questions. To have them again: /unmute
mute-off = From now on you get announcements again.
mute-help =
    /mute, /unmute – no announcements, announcements again
    /quiet – hours in which announcements wait
quiet-hours = Your quiet hours: { $hours } ({ $zone } time)
quiet-none = You have no quiet hours: announcements come at any time.
quiet-what = In these hours announcements wait until the end. Only urgent ones come at once, for example when a bus leaves earlier.
quiet-muted = You have turned announcements off altogether. To have them again: /unmute
quiet-other = Other hours: { $example }
quiet-off = No quiet hours
quiet-zone-is = Time zone: { $zone }
quiet-zone-choose = By which city’s clock do your quiet hours count?
quiet-zone-programme = As the programme: { $zone }
quiet-unreadable = I do not understand these hours. Write them like this: { $example }
access-closed = I am here for the participants of “{ $programme }”, and they come by an invitation.
access-contact = To get one, please ask: { $contact }
access-organiser = To get one, please ask an organiser.
access-forget = After that I can only answer you again when you come by a new invitation.
invite-welcome = Welcome to “{ $programme }”!
invite-again = You are already enrolled in “{ $programme }”.
invite-cohorts = You belong to: { $cohorts }
invite-became-organiser = You are an organiser now: you can announce and invite. What you can do: /help
invite-became-staff = You look after the documents now. What you can do: /help
invite-became-owner = You are an owner of this bot now. What you can do: /help
invite-ended-expired = This invitation has expired.
invite-ended-used-up = This invitation has been used up.
invite-ended-revoked = This invitation was withdrawn.
invite-ended-unknown = I do not know this invitation; perhaps the link was cut.
invite-ask-contact = For a new one please ask: { $contact }
invite-ask = Please ask an organiser for a new one.
invite-notice = { $who } came by the invitation “{ $label }” and has a new role: { $role }
invite-role-participant = Participant
invite-role-organiser = Organiser
invite-role-staff = Staff
invite-role-owner = Owner
invite-help =
    /invite – a link and a picture that enrol people
    /people – how many there are, and whom announcements reach
    A CSV file with name and cohort – an invitation for each person
invite-new = A new invitation
invite-form = Choose whom it is for, how long it works and how many people may come by it.
invite-line = Or write it in one line:
invite-no-cohort = No cohort
invite-no-end = Without end
invite-days =
    { $count ->
        [one] { $count } day
       *[other] { $count } days
    }
invite-any-uses = Any number
invite-any-language = Any language
invite-language = In which language shall I greet those who come? It stays theirs unless they have chosen another.
invite-button-make = Make it
invite-button-list = All invitations
invite-button-copy = Copy the link
invite-button-revoke = Withdraw
invite-button-revoke-sure = Yes, withdraw
invite-button-keep = No, keep it
invite-made = One tap on this link enrols. I show it only now: keep it, or send it on at once.
invite-until = until { $moment }
invite-came =
    { $count ->
        [one] { $count } person came
       *[other] { $count } people came
    }
invite-came-of = came: { $uses } of { $most }
invite-list = Invitations
invite-none = There are none yet. To make one: /invite
invite-list-revoke = To withdraw one, tap it:
invite-personal = Personal invitations from lists: { $made }, used: { $used }
invite-state-expired = expired
invite-state-used-up = used up
invite-state-revoked = withdrawn
invite-revoke-ask = Shall I withdraw “{ $label }”? Nobody can come by it any more; whoever came stays.
invite-revoked = “{ $label }” is withdrawn.
invite-line-unread = I do not understand “{ $part }”. Nothing was made. Write it like this:
invite-line-past = “{ $part }” is over already. Nothing was made. Write it like this:
invite-line-role-not-allowed = “{ $part }”: only owners invite to this role. Nothing was made. For participants write it like this:
people-total =
    { $count ->
        [one] { $count } person
       *[other] { $count } people
    }
people-reachable = Announcements reach: { $count }
people-muted = Want no announcements: { $count }
people-blocked = Have blocked me: { $count }
people-by-cohort = By cohort
people-by-language = By language
people-by-role = By role
people-no-cohort = Without cohort
people-understood =
    { $count ->
        [one] I understood { $count } person
       *[other] I understood { $count } people
    }
people-faults =
    { $count ->
        [one] { $count } line is left out
       *[other] { $count } lines are left out
    }
people-fault-no-name = Line { $line }: the name is missing
people-fault-no-cohort = Line { $line }: the cohort is missing
people-fault-too-long = Line { $line }: the name or the cohort is too long
people-fault-unknown-language = Line { $line }: the language is none of my ten
people-fault-twice = Line { $line }: this person stands in the list already
people-ignored = These columns mean nothing to me, and roles are never given by a list: { $columns }
people-nothing = There is nobody to invite. Correct the file and send it again.
people-not-yet = Nothing is made yet. Each person gets a link of their own, and each cohort one for all.
people-button-make =
    { $count ->
        [one] Make { $count } invitation
       *[other] Make { $count } invitations
    }
people-list-or-document = What is this file?
people-button-list = A list of people to invite
people-button-document = A document for answers
people-taken-as-document = Taken as a document for answers.
people-wrong-columns = I need a line of headings with the columns name and cohort, and language if you like. I found: { $found }. Nothing was made. An example:
people-too-many = A list may hold at most { $limit } people. Split it. Nothing was made.
people-made =
    { $count ->
        [one] { $count } invitation. I show the link only here: pass it on to its person.
       *[other] { $count } invitations. I show the links only here: pass each on to its person.
    }
people-made-already = These invitations are made already.
people-cohort-links = One link for each cohort, for all who have none of their own:
people-column-name = Name
people-column-cohort = Cohort
people-column-link = Link
