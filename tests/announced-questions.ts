import type { AnnouncedText } from '../src/indexing/announced/announced-text.ts';
import type { Language } from '../src/languages/languages.ts';

/** Tuesday of the sample visit, 14:06 in Seoul: the first one was sent a minute earlier, and so on. */
export const SENT = Date.UTC(2022, 8, 20, 5, 6);

const MINUTE = 60_000;
const announced = (id: number, texts: AnnouncedText['texts'], audience = 'all'): AnnouncedText => ({
  ...{ id, texts, audience, sentAt: SENT - id * MINUTE },
});
const inOne = (language: Language, text: string) => [{ language, text }];

/** What the organisers announced on that day: each changes what a document says, but the yoga, which is in none. */
export const ANNOUNCED: readonly AnnouncedText[] = [
  announced(1, inOne('en', 'Bus 2 leaves at 08:45 tomorrow, not at 08:00. Same place, the west door.')),
  announced(2, inOne('en', 'Dinner tonight is at 19:30 in the hotel restaurant on the ground floor.')),
  announced(3, [
    { language: 'ru', text: 'SIM-карты сегодня выдают в комнате 305, с 18:00 до 19:00.' },
    { language: 'kk', text: 'SIM-карталар бүгін 305-бөлмеде, сағат 18:00-ден 19:00-ге дейін беріледі.' },
    { language: 'en', text: 'SIM cards are handed out in room 305 today, from 18:00 to 19:00.' },
  ]),
  announced(4, inOne('ko', '버스 와이파이 비밀번호가 바뀌었습니다. 새 비밀번호는 visit7777입니다.')),
  announced(5, inOne('en', 'The second part of the seminar has moved to Hall C on the 4th floor.')),
  announced(6, inOne('en', 'Yoga for everybody: tomorrow at 06:30 on the roof terrace. Bring a towel.')),
  announced(7, [
    { language: 'uz', text: 'Kundalik pul bugun soat 18:00 da 210-xonada beriladi. Pasportingizni oling.' },
    { language: 'ru', text: 'Суточные сегодня выдают в 18:00 в комнате 210. Возьмите паспорт.' },
  ]),
  announced(8, [
    { language: 'ka', text: 'გამოსამშვიდობებელი ვახშამი 20:00 საათზე დაიწყება, არა 19:15-ზე.' },
    { language: 'en', text: 'The farewell dinner starts at 20:00, not at 19:15.' },
  ]),
  announced(
    9,
    inOne('ru', 'Автобус 1 завтра утром ждёт на парковке за гостиницей, а не у главного входа.'),
    'cohort:bus-1',
  ),
];

/** A question, and the announcement that its answer must rest on. */
export const CHANGED: readonly (readonly [Language, string, number])[] = [
  ['en', 'When does bus 2 leave tomorrow?', 1],
  ['ru', 'Во сколько завтра отправляется автобус 2?', 1],
  ['kk', '2-автобус ертең қашан жүреді?', 1],
  ['ky', '2-автобус эртең качан жөнөйт?', 1],
  ['tg', 'Автобуси 2 пагоҳ соати чанд меравад?', 1],
  ['uz', '2-avtobus ertaga soat nechada joʻnaydi?', 1],
  ['hy', 'Ե՞րբ է մեկնում 2-րդ ավտոբուսը վաղը։', 1],
  ['az', '2-ci avtobus sabah saat neçədə yola düşür?', 1],
  ['ka', 'როდის გადის ავტობუსი 2 ხვალ?', 1],
  ['ko', '2호차 버스는 내일 몇 시에 출발해요?', 1],
  ['en', 'What time is dinner tonight?', 2],
  ['ru', 'Где сегодня ужин и во сколько?', 2],
  ['kk', 'Бүгін кешкі ас сағат нешеде?', 2],
  ['uz', 'Bugun kechki ovqat soat nechada?', 2],
  ['ko', '오늘 저녁 식사는 몇 시예요?', 2],
  ['ka', 'როდის არის ვახშამი ამ საღამოს?', 2],
  ['en', 'Where do I get my SIM card?', 3],
  ['kk', 'SIM-картаны қайдан аламын?', 3],
  ['ky', 'SIM-картаны кайдан алам?', 3],
  ['hy', 'Որտե՞ղ կարող եմ ստանալ SIM քարտը։', 3],
  ['en', 'What is the Wi-Fi password on the bus?', 4],
  ['ru', 'Какой пароль от Wi-Fi в автобусе?', 4],
  ['uz', 'Avtobusdagi Wi-Fi paroli qanday?', 4],
  ['az', 'Avtobusda Wi-Fi parolu nədir?', 4],
  ['en', 'Where is the second part of the seminar?', 5],
  ['en', 'When is yoga?', 6],
  ['ru', 'Где будет йога?', 6],
  ['en', 'Where do we get the per diem today?', 7],
  ['uz', 'Kundalik pul qayerda beriladi?', 7],
  ['ru', 'Где сегодня выдают суточные?', 7],
  ['en', 'When does the farewell dinner start?', 8],
  ['ka', 'როდის იწყება გამოსამშვიდობებელი ვახშამი?', 8],
  ['kk', 'Қоштасу кешкі асы қашан басталады?', 8],
];

/** A question that touches one of them, and the document that answers it as before. */
export const UNCHANGED: readonly (readonly [Language, string, string])[] = [
  ['en', 'What is the phone number of the Bus 2 coordinator?', 'practical/contacts.csv'],
  ['en', 'Where do I meet the airport shuttle on Friday?', 'transport/buses.csv'],
  ['ru', 'Что делать, если я опоздал на автобус?', 'practical/faq.md'],
  ['en', 'What is the Wi-Fi password in the conference centre?', 'practical/sim-and-internet.md'],
  ['ky', 'Конференция борборундагы Wi-Fi сырсөзү кандай?', 'practical/sim-and-internet.md'],
  ['en', 'How do I sign in to the Wi-Fi in the hotel?', 'practical/hotel.md'],
  ['en', 'What time is breakfast?', 'practical/hotel.md'],
  ['kk', 'Таңғы ас сағат нешеде?', 'practical/hotel.md'],
  ['uz', 'Nonushta soat nechada?', 'practical/hotel.md'],
  ['en', 'When is lunch on Wednesday?', 'agenda/agenda.xlsx'],
  ['en', 'How many gigabytes are on the SIM card?', 'practical/sim-and-internet.md'],
  ['ru', 'Сколько дней работает SIM-карта?', 'practical/sim-and-internet.md'],
  ['en', 'How much is the per diem a day?', 'money/per-diem.docx'],
  ['ko', '호텔 체크아웃은 몇 시까지예요?', 'practical/hotel.md'],
  ['en', 'Which channel is Russian at the seminar?', 'practical/faq.md'],
  ['ru', 'Где взять наушники на семинаре?', 'practical/faq.md'],
  ['en', 'When is check-out from the hotel?', 'practical/hotel.md'],
  ['ka', 'როდის გადის ავტობუსი აეროპორტიდან?', 'transport/airport-transfer.pdf'],
  ['en', 'Where is the gym in the hotel?', 'practical/hotel.md'],
  ['tg', 'Ҳуҷраи намоз дар куҷост?', 'practical/halal-and-prayer.md'],
  ['ru', 'Когда общее фото?', 'practical/faq.md'],
  ['en', 'When do we get the certificates?', 'agenda/calendar.ics'],
  ['az', 'Otelin yanında bankomat haradadır?', 'money/money-and-cards.md'],
  ['en', 'What does a wash cost in the laundry?', 'practical/hotel.md'],
];

/** What was announced too, and no question here is about. */
export const UNRELATED: readonly AnnouncedText[] = (
  [
    ['en', 'A grey scarf was found in the lift. Ask for it at the desk.'],
    ['ru', 'Коллеги, завтра обещают дождь: возьмите зонты.'],
    ['ru', 'Найден чехол от очков, он у дежурного.'],
    ['kk', 'Құрметті қатысушылар! Ертең ауа райы суық болады, жылы киініңіздер.'],
    ['uz', 'Hurmatli hamkasblar, bugun futbol oʻyinini birga koʻramiz, soat 21:00 da.'],
    ['ko', '오늘 저녁 노래 대회 참가자를 모집합니다.'],
    ['ka', 'ხვალ საღამოს სიმღერის კონკურსი გვექნება, ჩაეწერეთ ნინოსთან.'],
    ['hy', 'Վաղը երեկոյան շախմատի մրցաշար կլինի։'],
    ['az', 'Sabah axşam şahmat turniri olacaq, yazılın.'],
    ['tg', 'Фардо бегоҳ мусобиқаи шоҳмот мешавад.'],
    ['ky', 'Эртең кечинде шахмат мелдеши болот, катталыңыздар.'],
    ['en', 'Happy birthday to Aigerim! Cake is waiting in the lobby at 16:00.'],
    ['en', 'The survey about the museum is open until Friday.'],
    ['ru', 'Желающие поехать в парк развлечений в субботу, отметьтесь в списке.'],
    ['en', 'Volunteers wanted: who can play the guitar on Thursday?'],
    ['en', 'The lift on the left is out of order today. Please use the stairs.'],
    ['ru', 'Сегодня на крыше снимают кино, там будет шумно до 23:00.'],
    ['en', 'Football on the beach on Saturday at 10:00, bring trainers.'],
    ['en', 'The lights in the corridor are repaired tonight between 22:00 and 23:00.'],
    ['kk', 'Кімде артық қуаттағыш бар? Айдосқа хабарласыңыз.'],
  ] as const
).map(([language, text], at) => announced(100 + at, inOne(language, text)));
