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
    What I keep about you: your Telegram ID, the language you chose, your questions with my answers for { $days ->
        [one] { $days } day
       *[other] { $days } days
    } (so that I understand “and the day after?”), your ratings of answers, and questions that were left without an answer.
    I keep no name and no telephone number. Nobody but the organisers can see this.
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
