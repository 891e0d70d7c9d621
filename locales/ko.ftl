# Korean. No particle stands right after a variable, because its form hangs on the last sound.

language-name = 한국어

## Start and help

start-greeting = 안녕하세요! 저는 “{ $programme }” 프로그램 도우미입니다.
start-how =
    일정, 장소, 호텔, 식사, 비자, 연락처 등 프로그램에 관해 무엇이든 물어보세요. 주최 측 문서를 바탕으로 답변하고, 어디에 나와 있는지도 알려 드립니다.
start-language = 열 가지 언어 가운데 어느 것으로든 쓰실 수 있습니다. 답변 언어 선택: /language
help-title = 제가 할 수 있는 일
help-ask = 동료에게 묻듯이 질문을 적어 주세요. 예: { $example }
help-example = 호텔 조식은 몇 시인가요?
help-group = 그룹에서는 저를 멘션하거나 제 메시지에 답장해 주세요.
help-commands =
    /docs – 프로그램 문서
    /sources – 마지막 답변의 출처 전체 보기
    /language – 언어 선택
    /privacy – 제가 저장하는 정보
    /forget – 저장된 정보 모두 삭제
help-contact = 주최 측 문의: { $contact }

command-start = 시작하기
command-help = 제가 할 수 있는 일
command-language = 언어 선택
command-sources = 마지막 답변의 출처
command-docs = 프로그램 문서
command-privacy = 저장하는 정보
command-forget = 저장된 정보 삭제

## Language

language-choose = 어떤 언어로 답변해 드릴까요?
language-automatic = 질문한 언어로
language-set = 이제 한국어로 답변해 드리겠습니다.
language-set-automatic = 이제 질문하신 언어로 답변해 드리겠습니다.

## Answers

answer-quoted = 문서에는 다음과 같이 나와 있습니다.
answer-sources = 출처
answer-source-updated = { $date } 업데이트
answer-source-sample = 예시용 가상 정보
place-page = { $number }쪽
place-slide = 슬라이드 { $number }
place-row = { $number }행
place-sheet = “{ $name }” 시트
button-useful = 도움이 됐어요
button-not-useful = 도움이 안 됐어요

not-known = 프로그램 문서에서 관련 내용을 찾지 못했습니다.
not-known-contact = 주최 측에 문의해 주세요: { $contact }
not-known-organiser = 주최 측에 문의해 주세요.
not-known-related = 다음 문서가 도움이 될지도 모릅니다.
unavailable = 제 쪽에 문제가 있어 지금은 찾아볼 수 없습니다. 1분 뒤에 다시 질문해 주세요.
unavailable-contact = 급하시면 이쪽으로 연락해 주세요: { $contact }

feedback-thanks-useful = 감사합니다! 도움이 되었다니 기쁩니다.
feedback-thanks-not-useful = 감사합니다. 이 답변이 도움이 되지 않았다는 점을 주최 측에서 확인하게 됩니다.

## Sources and documents

sources-title = 마지막 답변의 출처
sources-none = 아직 출처를 보여 드릴 답변이 없습니다. 먼저 질문해 주세요.
sources-outdated = 마지막 답변의 근거가 된 문서가 그 뒤에 바뀌었습니다. 다시 질문해 주세요.
docs-title = 프로그램 문서가 { $count }개 있습니다. 제목을 누르면 열립니다.
docs-empty = 아직 문서가 없습니다. 주최 측에 문의해 주세요.
docs-page = { $page } / { $pages }
docs-not-found = 이 문서는 더 이상 없습니다. 오늘의 목록: /docs
docs-link = “{ $title }” 문서는 여기에서 읽으실 수 있습니다.
docs-failed = 지금은 이 문서를 보내지 못했습니다. 1분 뒤에 다시 시도해 주세요.
button-next = 다음
button-previous = 이전

## Privacy

privacy =
    제가 저장하는 정보: 텔레그램 ID와 이름, 선택하신 언어, 소속 그룹과 들어오실 때 쓰신 초대, 공지를 받고 싶은 시간, 질문과 답변({ $days }일 동안 보관하며, “그다음 날은요?” 같은 질문을 이해하는 데 씁니다), 답변에 대한 평가, 답을 드리지 못한 질문.
    전화번호는 저장하지 않습니다. 이 정보는 주최 측만 볼 수 있습니다.
privacy-model-none = 외부 언어 모델을 쓰지 않으며, 질문은 프로그램 자체 서버에만 남습니다.
privacy-model = 질문과 문서 일부가 언어 모델({ $model })로 전송됩니다.
privacy-search = 필요한 대목을 찾기 위해 질문이 모델({ $model })로 전송됩니다.
privacy-forget = 모두 삭제: /forget
forget-ask = 저장된 언어, 질문, 답변, 평가를 모두 삭제할까요? 삭제하면 되돌릴 수 없습니다.
forget-yes = 네, 삭제합니다
forget-no = 아니요, 그대로 둡니다
forget-done = 삭제했습니다. 이제 저장된 정보가 없습니다. 언제든지 다시 시작하실 수 있습니다.
forget-kept = 알겠습니다. 아무것도 삭제하지 않았습니다.

## What I cannot take

kind-photo = 아직 사진은 읽을 수 없습니다. 질문을 글로 적어 주세요.
kind-voice = 아직 음성 메시지는 들을 수 없습니다. 질문을 글로 적어 주세요.
kind-sticker = 멋진 스티커네요! 저는 글로 된 질문에 답변해 드립니다. 무엇이 궁금하신가요?
kind-file = 여기에서는 파일을 받을 수 없습니다. 질문을 글로 적어 주세요.
kind-location = 아직 위치 정보는 사용할 수 없습니다. 가시려는 곳을 글로 적어 주시면 찾아보겠습니다.
kind-other = 글로 된 질문만 이해할 수 있습니다. 무엇이 궁금하신가요?
question-empty = 질문을 찾지 못했습니다. 질문을 글로 적어 주세요. 예: { $example }
question-too-long = 질문이 너무 깁니다. { $limit }자 이내로 적어 주세요.
unknown-command = 모르는 명령어입니다. 제가 할 수 있는 일: /help
unknown-button = 이 버튼은 더 이상 작동하지 않습니다. 다시 질문하시거나 /help 명령어를 확인해 주세요.
fault = 제 쪽에 문제가 생겼습니다. 1분 뒤에 다시 시도해 주세요.

## The corpus, for staff

help-shelf =
    /docs – 전체 문서: 교체, 적용 종료, 삭제
    /history – 누가 무엇을 바꿨는지 보고 이전 버전으로 되돌리기
    /expect – 좋은 답변에 답장으로 보내면 새 버전마다 그 답변을 확인합니다

shelf-title = 전체 문서: { $count }개
shelf-empty = 아직 문서가 없습니다. 시작하려면 파일을 보내 주세요.
shelf-expired = 기한 지남
shelf-not-yet = 아직 적용 전
shelf-limited = 일부 대상
shelf-language = 언어: { $language }
shelf-audience = 대상: { $audience }
shelf-valid-always = 기한 없음
shelf-valid-from = 적용 시작: { $date }
shelf-valid-until = 적용 종료: { $date }
shelf-expired-since = 기한이 지난 시각: { $date }
shelf-updated = 업데이트: { $date }
shelf-passages = 대목 수: { $count }
shelf-button-list = 전체 문서
shelf-button-download = 내려받기
shelf-button-replace = 교체
shelf-button-retire = 적용 종료
shelf-button-remove = 삭제
shelf-button-history = 변경 기록
shelf-replace-send = 이제 “{ $title }” 문서의 새 파일을 보내 주세요. 10분 안에 보내시는 다음 파일은 이름과 관계없이 이 문서를 교체할 파일로 봅니다.
shelf-retire-choose = “{ $title }” 문서를 언제부터 답변에 쓰지 않을까요?
shelf-button-now = 지금부터
shelf-button-today = 오늘이 끝날 때
shelf-button-tomorrow = 내일이 끝날 때
shelf-retire-ask-now = 지금부터 “{ $title }” 문서를 답변에 쓰지 않습니다. 파일은 폴더에 남습니다. 그렇게 할까요?
shelf-retire-ask = 다음 시각부터 “{ $title }” 문서를 답변에 쓰지 않습니다: { $from }. 파일은 폴더에 남습니다. 그렇게 할까요?
shelf-button-retire-sure = 네, 적용을 종료합니다
shelf-retired = 다음 시각부터 “{ $title }” 문서의 적용이 종료됩니다: { $from }. 현재 버전: { $version }.
shelf-retired-already = 이 문서는 그때면 이미 적용되지 않습니다.
shelf-remove-ask = “{ $title }” 문서를 삭제할까요? 파일이 폴더에서 사라지고 답변에 더 이상 쓰이지 않습니다. 이전 버전으로 되돌리면 다시 나타납니다.
shelf-button-remove-sure = 네, 삭제합니다
shelf-removed = “{ $title }” 문서를 삭제했습니다. 현재 버전: { $version }.
shelf-gone = 이 문서는 더 이상 없습니다.
shelf-failed = 처리하지 못했습니다. { $reason }

history-title = 최근 변경 사항
history-empty = 아직 변경된 것이 없습니다.
history-you = 본인
history-person = 사용자 { $id }
history-folder = 폴더
history-version = 버전 { $version }
history-action-published = 게시
history-action-replaced = 교체
history-action-noted = 메모 추가
history-action-retired = 적용 종료
history-action-removed = 삭제
history-action-rolled-back = 이전 버전으로 되돌림
history-action-expected = 기대하는 답변 기록
history-action-ingested = 폴더에서 반영
history-button-versions = 버전
history-versions = 보관된 버전
history-no-versions = 아직 버전이 없습니다.
history-documents = 문서 { $count }개
history-in-force = 현재 적용 중

rollback-button = 버전 { $version } 시점으로 되돌리기
rollback-what = 되돌리면 모든 문서가 그 버전 때의 상태로 돌아갑니다. 그 뒤에 추가된 것은 빠지고, 변경되거나 삭제된 것은 다시 돌아옵니다.
rollback-ask = 버전 { $version } 시점으로 되돌릴까요? 게시된 때: { $date }
rollback-sure = 네, 되돌립니다
rollback-undo = 바로 전 버전으로 되돌리기
rollback-done = 문서가 버전 { $version } 때의 상태로 돌아왔습니다. 현재 버전: { $now }.
rollback-meanwhile = 그사이 다른 버전이 적용되었거나 이 버전이 더 이상 보관되어 있지 않습니다. 다시 확인해 주세요: /history

expect-how = 제 답변 하나에 답장으로 /expect 명령어를 보내 주세요. 그러면 새 버전마다 그 질문의 답이 같은 문서에서 나오는지 확인합니다.
expect-added = 기록했습니다. “{ $question }” 질문의 답은 “{ $title }” 문서에서 나와야 합니다. 새 버전마다 확인합니다.
expect-added-not-known = 기록했습니다. 문서에는 “{ $question }” 질문의 답이 없어야 합니다. 새 버전마다 확인합니다.
expect-known = 이미 기록되어 있습니다: “{ $question }”

notice-refused = 문서 버전 { $version } 적용에 실패했습니다
notice-refused-unknown = 새 문서 버전 적용에 실패했습니다
notice-serving = 계속해서 버전 { $version } 기준으로 답변합니다.
notice-failed = 문서를 최신 상태로 바꾸지 못했습니다
notice-failed-serving = 계속해서 기존 문서를 바탕으로 답변합니다.
notice-published = 폴더에서 버전 { $version } 게시됨
notice-skipped = 건너뛴 파일: { $count }개
notice-broken = 더 이상 기대와 같지 않은 답변: { $count }개

## Documents from staff

help-staff = 문서를 관리하는 분께
help-upload = 파일을 보내 주시면 게시하기 전에 제가 이해한 내용을 보여 드립니다. 파일 설명에는 “제목; 언어; 대상; 유효 기한”을 적을 수 있습니다. 예: { $example }
help-upload-title = 버스 안내
help-note = /note 뒤에 몇 줄 – 짧은 공지를 문서로 등록
upload-photo = 텔레그램이 사진을 줄이면 글자를 읽을 수 없게 됩니다. 클립 → 파일을 눌러 파일로 보내 주세요.
upload-too-large = “{ $name }” 파일이 { $limit }메가바이트보다 큽니다. 텔레그램은 봇에게 그보다 큰 파일을 넘겨주지 않습니다. 나누어 보내거나, 그림을 줄이거나, 제 서버의 문서 폴더에 넣어 달라고 요청해 주세요. 그곳에서 찾을 수 있습니다.
upload-failed = 텔레그램에서 “{ $name }” 파일을 받아 오지 못했습니다. 다시 한번 보내 주세요.
note-empty = 명령어 뒤에 공지를 적어 주세요. 여러 줄이어도 됩니다. 예: { $example }
note-example = /note 2호 버스는 08:15에 3번 출구에서 출발합니다.
note-until = 일정 기간만 필요한 공지인가요? 게시하기 전에 📅 버튼을 눌러 주세요.
audience-all = 모든 사람
audience-participants = 모든 참가자
audience-organisers = 주최 측만
audience-staff = 운영 직원만
audience-owners = 관리자만
audience-cohort = “{ $name }”만
draft-heading = 아직 게시되지 않았습니다. 제가 이해한 내용입니다.
draft-heading-album = 파일 { $count }개, 아직 게시되지 않았습니다.
draft-same = 이 문서는 이미 똑같이 적용되어 있습니다.
draft-same-short = 이미 적용됨
draft-language = 언어: { $language }
draft-audience = 대상: { $audience }
draft-no-end = 유효 기한 없음
draft-valid-until = 유효 기한: { $moment }까지
draft-passages = 대목 { $count }개
draft-opening = 시작 부분:
draft-existing = “{ $title }” 문서가 이미 있습니다({ $path }).
draft-compared = 대목: 추가 { $added }, 삭제 { $removed }, 그대로 { $kept }
draft-replaces = { $path } 대신
draft-empty-pages = 글이 없는 쪽(그림일 수 있음): { $pages }. 그곳에 적힌 내용은 아무도 찾을 수 없습니다.
draft-findings-more = 그 밖에 { $count }건
draft-fault-title = 파일 설명의 “{ $part }”은(는) 제목으로 쓰기에 너무 깁니다.
draft-fault-language = 파일 설명의 “{ $part }”은(는) 제가 아는 열 가지 언어가 아닙니다. 아래에서 선택해 주세요.
draft-fault-audience = 파일 설명의 “{ $part }”은(는) 대상이 아닙니다. { $example }처럼 적습니다. 아래에서 선택해 주세요.
draft-fault-valid-until = 파일 설명의 “{ $part }”은(는) 날짜가 아닙니다. 2026-12-01 또는 2026-12-01 18:00처럼 적습니다. 아래에서 날짜를 선택해 주세요.
draft-refused = “{ $name }” 파일은 쓸 수 없습니다.
draft-changes-unknown = 확인용 질문을 해 보지 못했습니다.
draft-change-breaks = “{ $question }” 질문에 더 이상 기대한 답이 나오지 않습니다: { $before } → { $after }
draft-change-other = “{ $question }” 질문의 답이 달라집니다: { $before } → { $after }
draft-change-missed = “{ $question }” 질문에 여전히 기대한 답이 나오지 않습니다: { $after }
draft-change-rewords = “{ $question }” 질문의 답이 바뀝니다: “{ $before }” → “{ $after }”
draft-changes-more = 그 밖에 질문 { $count }개
draft-answer-not-known = 답 없음
draft-answer-unavailable = 지금은 답 없음
draft-button-publish = 게시
draft-button-replace = 이전 문서 대신 게시
draft-button-keep-both = 둘 다 유지
draft-button-language = 언어
draft-button-audience = 대상
draft-button-until = 유효 기한
draft-button-discard = 게시 안 함
draft-audience-hint = 다른 그룹을 대상으로 하려면 설명을 이렇게 적어 파일을 다시 보내 주세요: { $example }
draft-until-today = 오늘까지
draft-until-tomorrow = 내일까지
draft-until-week = 일주일
draft-until-without-end = 기한 없음
draft-working = 게시하는 중…
draft-published = 게시했습니다. 이제 { $version } 버전을 바탕으로 답변합니다.
draft-discarded = 알겠습니다. 아무것도 게시하지 않았습니다.
draft-gone = 이미 처리되었습니다.
draft-failed = 아무것도 게시되지 않았으며 문서는 그대로입니다.

## 문서 점검에서 찾은 것

finding-past-validity = 이 문서의 유효 기간은 { $date }에 끝나서 답변에 더 이상 쓰이지 않습니다. 삭제하거나 기간을 늘려 주세요.
finding-dates-gone-by = 문서의 날짜가 모두 지났습니다. 마지막 날짜는 { $date }입니다. 내용을 고치거나, 유효 기간을 정하거나, 삭제해 주세요.
finding-conflicting-session = “{ $session }”: 여기에는 { $here }, “{ $other }” 문서에는 { $there }(으)로 되어 있습니다. 어느 쪽이 맞는지 확인하고 다른 쪽을 고쳐 주세요.
finding-wrong-weekday =
    “{ $quote }”(이)라고 적혀 있지만 { $date }의 요일은 { $weekday ->
        [mon] 월요일
        [tue] 화요일
        [wed] 수요일
        [thu] 목요일
        [fri] 금요일
        [sat] 토요일
       *[sun] 일요일
    }입니다. 요일이나 날짜를 고쳐 주세요.
finding-missing-header = 표의 첫 행에 열 이름이 아니라 자료가 있습니다: “{ $opening }”. 그 위에 열 이름을 적은 행을 넣어 주세요.
finding-picture-page = { $count }쪽에 글이 없습니다(쪽 번호: { $pages }). 그림일 수 있어서 그 내용은 찾을 수 없습니다. 글을 선택할 수 있는 파일을 올려 주세요.
finding-near-duplicate = 문단 { $count }개가 “{ $other }” 문서에도 거의 그대로 있습니다: “{ $quote }”. 한 곳에만 두세요. 그러지 않으면 고칠 때 다른 쪽을 빠뜨리게 됩니다.
finding-mixed-language = 글의 약 { $share } %가 다른 언어(“{ $found }”)로 되어 있습니다. 그 언어로 찾고 인용할 수 있도록 따로 문서를 만들어 주세요.
finding-declared-language = 문서의 언어는 “{ $declared }”(으)로 표시되어 있지만 글은 “{ $found }”입니다. 문서의 언어를 고쳐 주세요.
finding-one-language = 다른 문서에는 번역이 있는데 이 문서는 한 언어로만 있습니다. 참가자에게 필요한 번역을 더해 주세요.
finding-addresses-assistant = 글이 도우미에게 명령을 내립니다: “{ $quote }”. 그 부분을 지우고 문서가 어디에서 왔는지 확인해 주세요.
finding-invisible-characters = 글에 보이지 않는 문자가 { $count }개 있습니다. 낱말을 숨길 수 있어서 빼고 읽었습니다. 그 자리를 확인하고 일반 글자로 다시 입력해 주세요.

## Why a file or a change is refused

reason-unknown-kind = 이런 종류의 파일은 읽지 않습니다. 다음 중 하나로 준비해 주세요: { $kinds }
reason-old-kind = { $kind } 파일은 읽지 않습니다. 파일을 열어 다음 중 하나로 저장해 주세요: { $better }
reason-macro-kind = 매크로가 든 파일({ $kind })은 읽지 않습니다. 매크로 없이 다음 중 하나로 저장해 주세요: { $better }
reason-wrong-extension = 파일 이름은 { $extension }(으)로 끝나지만 내용은 다른 종류입니다. 확장자를 바로잡거나 { $extension } 형식으로 다시 저장해 주세요.
reason-password = 암호로 보호된 파일입니다. 파일을 열어 암호를 푼 다음 다시 저장해 주세요.
reason-password-or-old = 암호로 보호되었거나, 오래된 오피스 파일의 이름만 바꾼 것입니다. 파일을 열어 암호를 풀고 { $extension } 형식으로 저장해 주세요.
reason-drm = 복제 방지로 글이 잠긴 파일입니다. 출판사에 보호가 없는 사본을 요청하거나 같은 글을 다른 형식으로 준비해 주세요.
reason-empty = 빈 파일입니다. 다시 저장한 뒤 한 번 더 시도해 주세요.
reason-no-text = 파일에 글이 없습니다. 글을 넣거나 이 파일을 빼 주세요.
reason-pictures-only = 파일에서 글을 읽지 못했습니다. 쪽을 찍은 그림만 있을 수 있습니다. 글을 선택할 수 있는 파일이나 더 선명한 그림으로 준비해 주세요.
reason-pictures-ocr-off = 파일에 글 대신 그림이 있는데, 여기서는 그림을 읽지 않습니다. 글을 선택할 수 있는 파일로 준비하거나, 서버에 { $program } 프로그램을 설치하고 { $setting } 값을 설정해 달라고 요청해 주세요.
reason-program-missing = 서버에 필요한 프로그램이 없어서 그림의 글을 읽을 수 없습니다. 글을 선택할 수 있는 파일로 준비하거나, 서버에서 다음 명령을 실행해 달라고 요청해 주세요: { $command }
reason-attachments-only = 메일 본문에 글이 없습니다. 첨부 파일 가운데 필요한 것을 따로 저장해 주세요: { $files }
reason-too-large = 파일이 { $limit }메가바이트보다 큽니다. 나누거나 그림을 줄여 주세요.
reason-damaged = 파일이 손상되었거나 중간에 끊겼습니다. 파일을 열어 다시 저장하거나 다른 형식으로 저장한 뒤 다시 시도해 주세요.
reason-too-slow = 읽는 데 { $limit }초가 넘게 걸려 멈추었습니다. 파일을 나누거나 다시 저장해 주세요.
reason-too-much-memory = 읽는 데 메모리가 { $limit }메가바이트 넘게 필요해 멈추었습니다. 파일을 나누거나 그림을 줄여 주세요.
reason-too-many-pages = 파일이 { $limit }쪽을 넘습니다. 나누어 주세요.
reason-too-many-rows = 표가 { $limit }행을 넘습니다. 사람들이 묻는 행만 남기거나 파일을 나누어 주세요.
reason-too-many-cells = 표의 칸이 너무 멀리까지 퍼져 있습니다. 필요 없는 행과 열을 지워 주세요.
reason-too-many-parts = 파일이 { $limit }개가 넘는 조각으로 되어 있습니다. 보통 문서는 그렇지 않습니다. 다시 저장해 주세요.
reason-unpacks-too-much = 압축을 풀면 { $limit }메가바이트보다 큽니다. 그림을 줄이거나 파일을 나누어 주세요.
reason-too-much-text = 한 파일에 담을 수 있는 것보다 글이 많습니다. 여러 파일로 나누어 주세요.
reason-nonsense = 글자가 뜻 없는 기호로 나옵니다. 파일이 손상되었거나 글꼴로는 글자를 알 수 없습니다. 다시 저장하거나 다른 형식으로 저장해 주세요.
reason-unknown-encoding = 글자를 알아볼 수 없습니다. 제가 모르는 인코딩이거나 파일이 손상되었습니다. 파일을 열어 { $encoding } 인코딩으로 다시 저장해 주세요.
reason-metadata-value = 문서 정보의 “{ $key }” 항목에 적힌 “{ $found }”을(를) 이해하지 못했습니다. 올바른 예: { $expected }
reason-metadata-order = 끝(“{ $until }”)이 시작(“{ $from }”)보다 앞섭니다. 둘 중 하나를 고쳐 주세요.
reason-metadata-line = 문서 정보의 { $line }번째 줄이 잘못되었습니다. 그 줄을 고쳐 주세요.
reason-metadata-file = 문서 정보가 담긴 “{ $file }” 파일을 쓸 수 없습니다. 그 자리에 작은 텍스트 파일을 넣거나 지워 주세요.
reason-link = 없는 곳이나 문서 폴더 밖을 가리키는 링크입니다. 그 자리에 파일 자체를 넣어 주세요.
reason-no-permission = 이 파일을 읽을 권한이 없습니다. 서버의 프로그램에 읽기 권한을 달라고 요청해 주세요.
reason-disk-full = 디스크가 가득 차서 아무것도 바뀌지 않았습니다. 서버에 공간을 마련해 달라고 요청한 뒤 다시 시도해 주세요.
reason-disk-error = 서버에서 읽거나 쓰지 못해 아무것도 바뀌지 않았습니다. 디스크에 이상이 없고 공간이 있는지 확인해 달라고 요청한 뒤 다시 시도해 주세요.
reason-not-writable = 문서 폴더에 쓸 수 없어 아무것도 바뀌지 않았습니다. 서버의 프로그램에 쓰기 권한을 달라고 요청한 뒤 다시 시도해 주세요.
reason-data-not-writable = 제 자료 폴더에 쓸 수 없어 아무것도 바뀌지 않았습니다. 서버의 프로그램에 쓰기 권한을 달라고 요청한 뒤 다시 시도해 주세요.
reason-folder-unreadable = 문서 폴더가 없거나 읽을 수 없습니다. 폴더를 되돌려 놓거나 서버의 프로그램에 읽기 권한을 달라고 요청해 주세요.
reason-last-document = 하나뿐인 문서라서, 없으면 아무 답변도 할 수 없습니다. 먼저 다른 문서를 게시해 주세요.
reason-not-begun = 이 문서는 그 시각이 지나야 적용되기 시작합니다. 더 늦은 시각을 고르거나 문서를 삭제해 주세요.
reason-nothing-to-read = 폴더에 제가 읽을 수 있는 문서가 없습니다. 하나라도 넣어 주세요.
reason-embedder-failed = 글을 검색할 수 있게 만드는 서비스가 실패해 아무것도 바뀌지 않았습니다. 나중에 다시 시도하고, 계속되면 서버에서 그 설정을 확인해 달라고 요청해 주세요.
reason-version-not-kept = 버전 { $version } 자료는 더 이상 보관되어 있지 않습니다. 보관된 버전: { $kept }
reason-changed-since = 폴더의 이 파일들은 마지막 버전 뒤에 바뀌어서 사라지게 됩니다: { $files }. 먼저 반영되게 하거나 다른 곳으로 옮겨 주세요.
reason-index-damaged = 제가 검색하는 자료가 손상되었습니다. 서버에서 다시 만들 수 있습니다: { $command }
reason-index-of-another = 제가 검색하는 자료가 다른 버전의 프로그램이나 다른 설정으로 만들어졌습니다. 서버에서 다시 만들 수 있습니다: { $command }
reason-questions-line = “{ $file }” 파일의 { $line }번째 줄이 잘못되었습니다. 그 줄을 고쳐 주세요.
reason-try-again = 제 쪽에서 문제가 생겼습니다. 다시 한번 시도해 주세요.

## Answers to announcements

answer-button-seen = 확인했어요
answer-button-coming = 갈게요
answer-button-help = 도움이 필요해요
answer-button-noted = 기록했습니다: { $answer }
answer-button-help-noted = 도움이 필요하시다고 주최 측에 알렸습니다. 곧 연락드릴 것입니다.
answer-button-gone = 이 공지는 더 이상 유효하지 않아 응답하지 않으셔도 됩니다.
answer-button-preview = 미리 보기이므로 응답이 집계되지 않습니다.

## Announcements as they arrive

# Stands above the buttons that people answer with.
delivered-buttons = 여기에서 응답해 주세요.
# Takes the place of a message that is too old to be deleted.
delivered-withdrawn = 이 공지는 철회되어 더 이상 유효하지 않습니다.

## Audiences in plain words

audience-words-all = 모든 사람
audience-words-participants = 참가자
audience-words-organisers = 주최 측
audience-words-staff = 운영 직원
audience-words-owners = 관리자
audience-words-cohort = “{ $name }” 그룹
audience-words-language = 사용 언어가 { $language }인 사람
audience-words-person = 사용자 { $id }
audience-words-group = “{ $title }” 채팅방
audience-words-topic = “{ $title }” 채팅방의 “{ $topic }” 주제
audience-words-silent = 공지 { $number }에 응답하지 않은 사람
audience-words-union = { $first } 및 { $last }
audience-words-only = { $whom } 중 { $only }만
audience-words-except = { $whom }, 다음은 제외: { $except }

## Moments and zones

moment-city-almaty = 알마티
moment-city-bishkek = 비슈케크
moment-city-dushanbe = 두샨베
moment-city-tashkent = 타슈켄트
moment-city-yerevan = 예레반
moment-city-baku = 바쿠
moment-city-tbilisi = 트빌리시
moment-city-seoul = 서울
moment-unreadable = 어느 시각인지 알 수 없습니다. 이렇게 적어 주세요: 2026-12-01 18:00, 1.12 18:00, 18:00 또는 “내일 18:00”.
moment-past = 이미 지난 시각입니다: { $moment }. 더 나중 시각을 골라 주세요.
moment-skipped = 그날은 시계를 앞당겨서 이 시각이 없습니다. 가장 가까운 시각: { $before }, { $after }.
moment-twice = 그날은 시계를 뒤로 돌려서 이 시각이 두 번 있습니다. 첫 번째로 계산합니다.

## Announcements on their way and after

sent-title-sending = 공지 { $number }번을 보내고 있습니다
sent-title-paused = 공지 { $number }번을 잠시 멈췄습니다
sent-title-sent = 공지 { $number }번을 보냈습니다
sent-title-cancelled = 공지 { $number }번을 중단했습니다
sent-title-recalled = 공지 { $number }번을 철회했습니다
sent-left = 아직 못 받은 사람: { $count }명
sent-pace-second = 초당 { $count }건
sent-pace-minute = 분당 { $count }건
sent-time-moment = 1분 안에 끝납니다
sent-time-minutes = 약 { $count }분 남았습니다
sent-held = 텔레그램이 { $time }까지 기다려 달라고 합니다. 그 뒤에 저절로 이어집니다.
sent-quiet = { $count }명은 지금 방해 금지 시간이라 나중에 받습니다.
sent-quiet-until = 가장 빠른 때: { $moment }
sent-outcome-pending = 대기 중
sent-outcome-sent = 전달됨
sent-outcome-blocked = 봇을 차단함
sent-outcome-gone = 보낼 수 없음
sent-outcome-failed = 텔레그램이 거부함
sent-outcome-skipped = 제외됨
sent-outcome-unknown = 도착했는지 알 수 없음
sent-skipped-muted = 공지를 꺼 둠
sent-skipped-left = 더는 대상이 아님
sent-skipped-quiet = 방해 금지 시간
sent-skipped-late = 그때는 이미 필요 없어짐
sent-skipped-cancelled = 그 전에 중단됨
sent-skipped-nothing = 할 일이 없음
sent-round-send = 다시 보내기
sent-round-edit = 내용 수정
sent-round-recall = 철회
sent-answers = 응답
sent-silent = 아직 응답 없음
sent-by-cohort = 그룹별
sent-no-cohort = 그룹 없음
sent-by-language = 언어별
sent-cancelled-missed = 보낼 시각에 제가 꺼져 있었고, 이제는 보낼 필요가 없어졌습니다.
sent-cancelled-role-lost = 승인한 사람에게 이제 공지 권한이 없어서 보내지 않았습니다.
sent-cancelled-nobody = 받을 사람이 아무도 남지 않았습니다.
sent-cancelled-discarded = 보내기 전에 버렸습니다.
sent-cancelled-person = 주최 측이 중단했습니다.
sent-cancelled-kept = 이미 받은 사람에게는 그대로 남습니다.
sent-button-refresh = 새로 고침
sent-button-pause = 잠시 멈춤
sent-button-resume = 계속하기
sent-button-stop = 중단
sent-button-stop-sure = 네, 중단합니다
sent-button-table = 받는 사람 표
sent-button-names = 응답 보기
sent-button-edit = 내용 고치기
sent-button-edit-sure = 모든 곳에서 고치기
sent-button-recall = 철회
sent-button-recall-sure = 네, 철회합니다
sent-button-remind = 응답하지 않은 분께 다시 알리기
sent-button-again = 도착을 모르는 곳에 다시 보내기
sent-button-again-sure = 네, 다시 보냅니다
sent-button-leave = 그대로 두기
sent-button-open = 공지 열기
sent-stop-ask = 이 공지를 완전히 중단할까요? 더는 아무것도 보내지 않습니다.
sent-stop-kept = { $count }명은 이미 받았고, 그대로 남습니다.
sent-stop-left = { $count }명은 받지 않게 됩니다.
sent-recall-ask = 이 공지를 받은 모든 사람에게서 철회할까요?
sent-recall-deleted = { $count }명에게서는 삭제됩니다.
sent-recall-edited = { $count }명에게는 보낸 지 48시간이 지나 텔레그램에서 삭제할 수 없습니다. 대신 철회되었다는 안내로 바꿉니다.
sent-again-ask = { $count }명에게 도착했는지 알 수 없습니다. 다시 보낼까요?
sent-again-twice = 몇 사람은 두 번 받을 수도 있습니다.
sent-names = 누가 어떻게 응답했나
sent-names-all = 전체
sent-names-nobody = 아직 아무도 없습니다.
sent-edit-which = 어느 내용을 고칠까요?
sent-edit-write = 새 내용을 보내 주세요. 먼저 보여 드리고, 고치기 전에 여쭤보겠습니다.
sent-edit-now = 지금 내용, 언어: { $language }
sent-edit-new = 그리고 이것이 새 내용입니다:
sent-edit-text-only = 글은 글로만 바꿀 수 있습니다. 새 내용을 보내 주시거나 그대로 두세요.
sent-edit-too-long = { $count }자가 넘칩니다. 여기에는 최대 { $most }자까지 들어갑니다. 아무것도 고치지 않았으니 더 짧게 보내 주세요.
sent-edit-empty = 글자가 없습니다. 아무것도 고치지 않았으니 새 내용을 보내 주세요.
sent-edit-same = 이미 그렇게 쓰여 있습니다.
sent-edit-done = 도착한 모든 곳의 내용을 고치고 있습니다. 진행 상황은 공지 카드에서 볼 수 있습니다.
sent-left-alone = 그대로 두었습니다.
sent-paused = 잠시 멈췄습니다. 계속하기를 누를 때까지 아무것도 보내지 않습니다.
sent-resumed = 이어서 보냅니다.
sent-stopped = 중단했습니다. 더는 보내지 않습니다.
sent-recalled = 철회하고 있습니다. 진행 상황은 공지 카드에서 볼 수 있습니다.
sent-sent-again = { $count }명에게 다시 보냅니다.
sent-refreshed = 이제 이 카드에 진행 상황이 나타납니다.
sent-nobody-silent = 받은 사람이 모두 응답해서 다시 알릴 사람이 없습니다.
sent-gone = 이 공지는 이제 없습니다.
sent-moved-on = 그사이 상태가 바뀌어서 아무것도 하지 않았습니다. 카드에서 지금 상태를 볼 수 있습니다.
sent-role-lost = 이제 공지를 보내실 수 없습니다. 잘못된 것이라면 봇 관리자에게 말씀해 주세요.
sent-table-name = 이름
sent-table-id = 텔레그램 ID
sent-table-cohorts = 그룹
sent-table-language = 언어
sent-table-outcome = 결과
sent-table-reason = 이유
sent-table-answer = 응답
sent-table-when = 시각
sent-news-help = 도움이 필요한 분이 있습니다
sent-news-finished = 공지를 보냈지만 모두에게 도착하지는 않았을 수 있습니다
sent-news-cancelled = 공지를 중단했습니다

## Answers that rest on announcements
announced-changed-today = 오늘 { $time }에 변경되었습니다.
announced-changed-earlier = { $date } { $time }에 변경되었습니다.
announced-says = 주최 측의 공지입니다.
announced-source-today = 오늘 { $time } 변경
announced-source-earlier = { $date } { $time } 변경
announced-older = 그보다 이전의 문서에는 다음과 같이 나와 있습니다.
announced-not-expected = 이 답변은 공지를 바탕으로 한 것이고, 공지는 곧 지난 일이 됩니다. 문서에서 나온 답변에 /expect 명령어를 사용해 주세요.

## Announcements before they go out

announce-help-title = 공지를 보내는 분께
announce-help =
    /announce – 공지를 만들고, 누가 받는지 보고, 바로 또는 정한 시각에 보내기
    /announcements – 최근 공지
announce-how = 공지할 내용을 보내 주세요. 글, 사진, 문서, 위치, 앨범, 투표를 메시지 하나 또는 여러 개로 보낼 수 있습니다. 그다음 누구에게 언제 보낼지 고르시면 됩니다. 확인하시기 전에는 아무것도 나가지 않습니다.
announce-more = 지금 보내시는 것은 모두 이 공지에 추가됩니다. 다 되면 버튼을 눌러 주세요.
announce-add = 추가할 메시지를 보내 주세요. 그대로 두시려면: /cancel
announce-anew = 새 메시지를 보내 주세요. 지금까지의 내용을 모두 대신하며, 그때까지는 아무것도 바뀌지 않습니다. 그대로 두시려면: /cancel
announce-unsupported-other = 이것은 공지로 보낼 수 없습니다. 글, 사진, 문서, 위치, 사진만 또는 문서만 있는 앨범, 투표를 보내 주세요. 초안은 그대로 기다리고 있습니다.
announce-unsupported-quiz = 정답이 있는 퀴즈는 공지로 보낼 수 없습니다. 일반 투표를 보내 주세요. 초안은 그대로 기다리고 있습니다.
announce-unsupported-mixed = 앨범에는 사진만 또는 문서만 담을 수 있습니다. 나머지는 따로 보내 주세요. 초안은 그대로 기다리고 있습니다.
announce-not-taken = 텔레그램이 이 메시지를 받지 않아서 추가하지 않았습니다: { $reason }. 다른 방법으로 보내 주세요.
announce-not-shown = 텔레그램이 이대로는 보여 줄 수 없습니다: { $reason }
announce-not-taken-any-more = 보내신 메시지는 쓰이지 않았습니다. 해당 공지는 이제 초안이 아닙니다.
announce-edited-message = 초안에는 처음 보내신 메시지가 그대로 있습니다. 바꾸려면: { $button }
announce-write-text = 글로 적어 주세요. 그대로 두시려면: /cancel
announce-cancelled = 이제 메시지를 기다리지 않습니다. 공지는 그대로 있습니다: /announce { $number }
announce-discarded = 공지 { $number }번을 버렸습니다. 아무것도 보내지 않았습니다.
announce-role-lost = 이제 공지를 보내실 수 없어서 아무것도 보내지 않았습니다. 초안은 남아 있으니 주최 측에서 이어서 할 수 있습니다.
announce-gone = 그런 공지는 이제 없습니다.
announce-moved-on = 이 버튼은 여기서 더 이상 쓸 수 없습니다. 지금 상태는 이렇습니다.
announce-not-yet = 아직 보낼 수 없습니다. 이유는 카드에 있습니다.
announce-changed-meanwhile = 그사이에 내용이 바뀌었습니다. 보내기 전에 한 번 더 봐 주세요.
announce-unknown-number = 공지 { $number }번은 없습니다. 최근 공지: /announcements
announce-card-draft = 공지 { $number }번: 초안
announce-card-approved = 공지 { $number }번: 확인됨
announce-when-at-once = 확인하면 바로
announce-when = 보내는 시각: { $moment }
announce-until = 유효 기한: { $moment }
announce-until-none = 기한 없이 유효
announce-urgent = 긴급: 방해 금지 시간에도 도착합니다
announce-usual = 긴급 아님: 방해 금지 시간이 끝날 때까지 기다립니다
announce-reach = { $count }명
announce-reach-groups = 그룹 채팅방 { $count }개
announce-reach-muted = 공지를 꺼서 제외: { $count }명
announce-reach-blocked = 봇을 차단해서 제외: { $count }명
announce-reach-quiet = 지금 방해 금지 시간: { $count }명
announce-problem-empty = 아직 보낼 것이 없습니다. 메시지를 추가해 주세요.
announce-problem-too-long = 글이 { $over }자 깁니다. 최대 { $most }자까지 들어갑니다.
announce-problem-too-long-in = { $language }: 글이 { $over }자 깁니다. 최대 { $most }자까지 들어갑니다.
announce-problem-incomplete-language = { $language }: 글이 완전하지 않습니다. 나머지를 쓰거나 지워 주세요.
announce-problem-unapproved-language = { $language }: 아직 아무도 승인하지 않았습니다. 보고 승인하거나 지워 주세요.
announce-problem-too-many-buttons = 버튼은 최대 { $most }개까지 넣을 수 있습니다.
announce-problem-too-many-parts = 공지 하나에는 메시지가 최대 { $most }개까지 들어갑니다.
announce-problem-bad-button = “{ $label }” 버튼은 최대 { $most }자의 한 줄이어야 합니다.
announce-problem-bad-audience = 누구에게 보낼지 { $at }번째 글자부터 읽을 수 없습니다. 그 자리에 올 것: { $expected }
announce-problem-no-audience = 누구에게 보낼지 골라 주세요.
announce-problem-nobody = 받는 사람이 없습니다. 다른 대상을 골라 주세요.
announce-problem-past-time = 보낼 시각이 지났습니다. 다른 시각을 골라 주세요.
announce-problem-useless-time = 보낼 때면 이미 기한이 지납니다. 더 이른 시각을 고르거나 기한을 늘려 주세요.
announce-audience-choose = 누구에게 보낼까요?
announce-audience-write = 누구에게 보낼지 적어 주세요. 예:
announce-audience-bad = 여기부터 읽을 수 없습니다:
announce-audience-expected = 이 자리에 올 것:
announce-audience-example = 전체 예:
announce-time-choose = 언제 보낼까요?
announce-time-write = 프로그램 현지 시간으로 날짜와 시각을 적어 주세요. 예:
announce-time-hour = 한 시간 뒤
announce-time-evening = 오늘 18:00
announce-time-tomorrow = 내일 08:00
announce-time-at-once = 바로, 시각을 정하지 않고
announce-until-choose = 언제까지 유효한가요?
announce-until-why = 그 뒤에는 보내지 않고, 답변의 근거로도 쓰지 않습니다.
announce-until-write = 언제까지 유효한지 프로그램 현지 시간으로 적어 주세요. 예:
announce-answers-choose = 어떤 버튼으로 응답할 수 있게 할까요?
announce-answers-write = 버튼에 쓸 말을 한 줄에 하나씩 적어 주세요. 모두 합해 최대 { $most }개입니다.
announce-languages-title = 언어
announce-languages-how = 자기 언어로 된 글이 없는 사람은 프로그램 언어로 된 글이나 직접 쓰신 글({ $language })을 읽게 됩니다.
announce-language-original = 직접 쓰신 글
announce-language-ready = 보낼 글
announce-language-unapproved = 번역 초안, 아직 승인 안 됨
announce-language-incomplete = 완전하지 않음
announce-language-missing = 없음
announce-language-written = { $language }: 글을 썼습니다.
announce-language-no-words = 이 언어로 쓸 것이 없습니다.
announce-text-write = { $language }: 이 언어로 써 주세요
announce-text-lines = 글 메시지 하나로 보내 주세요. 줄 수: { $count }. 먼저 질문, 그다음 보기를 한 줄에 하나씩 적어 주세요.
announce-translating = 없는 언어의 번역 초안을 만들고 있습니다. 잠시 기다려 주세요.
announce-translate-nothing = 번역할 언어가 없습니다.
announce-translation-unavailable = { $language }: 모델이 지금 답하지 않습니다. 나중에 다시 시도하거나 직접 써 주세요.
announce-translation-malformed = { $language }: 모델의 답을 쓸 수 없습니다. 다시 시도하거나 직접 써 주세요.
announce-translation-missing = { $language }: 빠진 것이 있어 쓰지 않았습니다: { $missing }
announce-translation-added = { $language }: 없던 것이 들어가서 쓰지 않았습니다: { $added }
announce-list = 공지
announce-list-empty = 아직 공지가 없습니다. 시작하기: /announce
announce-state-draft = 초안
announce-state-approved = 확인됨
announce-state-sending = 보내는 중
announce-state-paused = 잠시 멈춤
announce-state-sent = 보냄
announce-state-cancelled = 중단됨
announce-state-recalled = 철회됨
announce-sure-now = 지금 보낼까요? ({ $whom })
announce-sure-at = 이 시각에 보낼까요? ({ $whom }) { $moment }
announce-sure-discard = 초안 { $number }번을 완전히 버릴까요?
announce-sure-stop = 공지 { $number }번을 보내기 전에 중단할까요?
announce-button-card = 이전
announce-button-preview = 미리 보기
announce-button-add = 메시지 추가
announce-button-anew = 내용 고치기
announce-button-send = 지금 보내기
announce-button-schedule = 시각 정하기
announce-button-approve = 정한 시각 확인
announce-button-audience = 대상
announce-button-languages = 언어
announce-button-answers = 버튼
announce-button-until = 유효 기한
announce-button-urgent = 긴급으로
announce-button-usual = 긴급 아님
announce-button-discard = 버리기
announce-button-discard-sure = 네, 버립니다
announce-button-unapprove = 초안으로 되돌리기
announce-button-stop = 중단
announce-button-stop-sure = 네, 중단합니다
announce-button-sure-now = 네, 지금 보냅니다
announce-button-sure-at = 네, 이 시각에
announce-button-write-audience = 직접 쓰기
announce-button-write-time = 직접 쓰기
announce-button-write-until = 직접 쓰기
announce-button-write-answers = 직접 쓰기
announce-button-no-own-answers = 직접 쓴 것 빼기
announce-button-translate = 번역 초안 만들기
announce-button-language-see = 도착하는 모습 보기
announce-button-language-write = 쓰기
announce-button-language-approve = 승인
announce-button-language-remove = 지우기
announce-button-language-original = 내 글은 { $language }

## People: announcements on or off, quiet hours, invitations, lists
command-mute = 공지 받지 않기
command-unmute = 공지 다시 받기
command-quiet = 공지를 미룰 시간
mute-on = 이제 긴급 공지를 포함해 공지를 보내 드리지 않습니다. 질문에는 계속 답변해 드립니다. 다시 받으시려면: /unmute
mute-off = 이제 공지를 다시 받으실 수 있습니다.
mute-help =
    /mute, /unmute – 공지 끄기, 다시 켜기
    /quiet – 방해 금지 시간(공지를 미룰 시간)
quiet-hours = 방해 금지 시간: { $hours } ({ $zone } 시간)
quiet-none = 방해 금지 시간이 없습니다. 공지가 언제든지 옵니다.
quiet-what = 이 시간에는 공지가 기다립니다. 버스가 일찍 출발할 때처럼 긴급한 공지만 바로 옵니다.
quiet-muted = 공지를 모두 꺼 두셨습니다. 다시 받으시려면: /unmute
quiet-other = 다른 시간: { $example }
quiet-off = 방해 금지 시간 없음
quiet-zone-is = 시간대: { $zone }
quiet-zone-choose = 어느 도시의 시간으로 계산할까요?
quiet-zone-programme = 프로그램과 같게: { $zone }
quiet-unreadable = 시간을 이해하지 못했습니다. 이렇게 써 주세요: { $example }
access-closed = 저는 “{ $programme }” 참가자를 돕고 있으며, 참가자는 초대로 들어옵니다.
access-contact = 초대를 받으려면 문의해 주세요: { $contact }
access-organiser = 초대는 주최 측에 요청해 주세요.
access-forget = 그 뒤에는 새 초대로 들어오셔야 다시 답변해 드릴 수 있습니다.
invite-welcome = “{ $programme }”에 오신 것을 환영합니다!
invite-again = 이미 “{ $programme }”에 등록되어 있습니다.
invite-cohorts = 소속 그룹: { $cohorts }
invite-became-organiser = 이제 주최 측 권한이 있습니다. 공지를 보내고 초대하실 수 있습니다. 자세히: /help
invite-became-staff = 이제 문서를 관리하실 수 있습니다. 자세히: /help
invite-became-owner = 이제 이 봇의 관리자입니다. 자세히: /help
invite-ended-expired = 이 초대는 기한이 지났습니다.
invite-ended-used-up = 이 초대는 이미 모두 사용되었습니다.
invite-ended-revoked = 이 초대는 취소되었습니다.
invite-ended-unknown = 모르는 초대입니다. 링크가 잘렸을 수 있습니다.
invite-ask-contact = 새 초대는 여기에 문의해 주세요: { $contact }
invite-ask = 새 초대는 주최 측에 요청해 주세요.
invite-notice = { $who } 님이 “{ $label }” 초대로 들어와 새 역할을 받았습니다: { $role }
invite-role-participant = 참가자
invite-role-organiser = 주최 측
invite-role-staff = 운영 직원
invite-role-owner = 관리자
invite-help =
    /invite – 등록용 링크와 그림
    /people – 인원과 공지가 닿는 사람 수
    이름과 그룹이 있는 CSV 파일 – 사람마다 초대 하나씩
invite-new = 새 초대
invite-form = 누구를 위한 초대인지, 얼마 동안, 몇 명까지 쓸 수 있는지 골라 주세요.
invite-line = 한 줄로 쓰셔도 됩니다:
invite-no-cohort = 그룹 없음
invite-no-end = 기한 없음
invite-days = { $count }일
invite-any-uses = 제한 없음
invite-any-language = 언어 무관
invite-language = 들어온 분께 어느 언어로 인사할까요? 다른 언어를 고르지 않았다면 그 언어로 남습니다.
invite-button-make = 만들기
invite-button-list = 모든 초대
invite-button-copy = 링크 복사
invite-button-revoke = 취소하기
invite-button-revoke-sure = 네, 취소합니다
invite-button-keep = 아니요, 둡니다
invite-made = 링크를 한 번 누르면 등록됩니다. 지금만 보여 드리니 저장하거나 바로 보내세요.
invite-until = { $moment }까지
invite-came = { $count }명 들어옴
invite-came-of = { $most }명 중 { $uses }명 들어옴
invite-list = 초대
invite-none = 아직 없습니다. 만들려면: /invite
invite-list-revoke = 취소하려면 누르세요:
invite-personal = 명단으로 만든 개인 초대: { $made }, 사용됨: { $used }
invite-state-expired = 기한 지남
invite-state-used-up = 모두 사용됨
invite-state-revoked = 취소됨
invite-revoke-ask = “{ $label }” 초대를 취소할까요? 더는 아무도 이 초대로 들어올 수 없고, 이미 들어온 분은 그대로입니다.
invite-revoked = “{ $label }” 초대를 취소했습니다.
invite-line-unread = “{ $part }” 부분을 이해하지 못했습니다. 아무것도 만들지 않았습니다. 이렇게 써 주세요:
invite-line-past = 이미 지난 시각입니다: “{ $part }”. 아무것도 만들지 않았습니다. 이렇게 써 주세요:
invite-line-role-not-allowed = “{ $part }”: 이 역할에는 관리자만 초대할 수 있습니다. 아무것도 만들지 않았습니다. 참가자는 이렇게 써 주세요:
people-total = 모두 { $count }명
people-reachable = 공지가 닿음: { $count }
people-muted = 공지를 꺼 둠: { $count }
people-blocked = 저를 차단함: { $count }
people-by-cohort = 그룹별
people-by-language = 언어별
people-by-role = 역할별
people-no-cohort = 그룹 없음
people-understood = { $count }명으로 이해했습니다
people-faults = { $count }줄을 뺐습니다
people-fault-no-name = { $line }번째 줄: 이름이 없습니다
people-fault-no-cohort = { $line }번째 줄: 그룹이 없습니다
people-fault-too-long = { $line }번째 줄: 이름이나 그룹이 너무 깁니다
people-fault-unknown-language = { $line }번째 줄: 제가 모르는 언어입니다
people-fault-twice = { $line }번째 줄: 이미 명단에 있는 분입니다
people-ignored = 이 열은 쓰지 않으며, 역할은 명단으로 주지 않습니다: { $columns }
people-nothing = 초대할 사람이 없습니다. 파일을 고쳐서 다시 보내 주세요.
people-not-yet = 아직 아무것도 만들지 않았습니다. 사람마다 자기 링크를, 그룹마다 공용 링크 하나를 받습니다.
people-button-make = 초대 { $count }개 만들기
people-list-or-document = 어떤 파일인가요?
people-button-list = 초대할 사람 명단
people-button-document = 답변에 쓸 문서
people-taken-as-document = 답변에 쓸 문서로 받았습니다.
people-wrong-columns = “이름”과 “그룹” 열이 있는 제목 줄이 필요하고, 원하시면 “언어”도 넣을 수 있습니다. 찾은 열: { $found }. 아무것도 만들지 않았습니다. 예:
people-too-many = 명단은 최대 { $limit }명까지입니다. 나누어 보내 주세요. 아무것도 만들지 않았습니다.
people-made = 초대 { $count }개. 링크는 여기서만 보여 드리니 각자에게 전해 주세요.
people-made-already = 이 초대는 이미 만들었습니다.
people-cohort-links = 자기 링크가 없는 분을 위한 그룹별 링크:
people-column-name = 이름
people-column-cohort = 그룹
people-column-link = 링크
