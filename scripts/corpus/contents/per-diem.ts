import { heading, list, paragraph, table, type TextDocument } from '../text-document.ts';

export const perDiem: TextDocument = {
  path: 'money/per-diem.docx',
  language: 'en',
  title: 'Per diem and costs',
  blocks: [
    paragraph('The visit is funded by the Government of the Republic of Korea. This page says what is paid for you, what you pay yourself, and how you get your per diem.'),
    heading('How much you get'),
    paragraph('The per diem is 50,000 won a day. It is paid for five days, from 19 to 23 September 2022: 250,000 won in all.'),
    paragraph('If you arrive later or leave earlier, you get it only for the days you are in Korea.'),
    heading('When and where it is paid'),
    list(
      'The per diem is paid in cash, in won, at registration on Tuesday 20 September, 09:00–09:30, in the foyer of Hall A.',
      'Bring your passport and sign the list. Nobody can collect the money for somebody else.',
      'If you miss it, come to the programme desk in the hotel lobby on the same day, 17:55–18:25.',
    ),
    heading('What is paid by whom'),
    table(
      ['Cost', 'Who pays', 'Remark'],
      ['Flight there and back, economy class', 'Organisers', 'The ticket is sent by e-mail'],
      ['Single room with breakfast', 'Organisers', 'Four nights, 19–23 September'],
      ['Buses and airport shuttles', 'Organisers', 'Only those in the timetable'],
      ['Lunches on three days, welcome and farewell dinner', 'Organisers', 'As in the agenda'],
      ['Travel and medical insurance', 'Organisers', 'For the days of the visit only'],
      ['Other dinners, coffee, taxis in your free time', 'You', 'From your per diem'],
      ['Minibar, laundry, late check-out', 'You', 'Settle at reception'],
      ['Excess luggage', 'You', 'More than one suitcase of 23 kg'],
    ),
    heading('Getting money back'),
    list(
      'The visa fee and the trip from your home town to your airport are paid back.',
      'Send the original receipts or clear photographs of them to finance@example.org by 30 September 2022, with your bank details.',
      'The money reaches your bank account within 30 days after that.',
      'Receipts without a date or a name of the seller cannot be paid.',
    ),
  ],
  foot: 'Sample: the amounts, dates and addresses on this page are invented for the sample.',
};
