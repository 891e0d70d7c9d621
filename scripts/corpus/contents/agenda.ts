/** A sheet of the workbook: its first row names the columns. */
export interface Sheet {
  /** At most 31 characters, as Excel wants it. */
  readonly name: string;
  readonly rows: readonly (readonly string[])[];
}

const columns = ['Day', 'From', 'To', 'Session', 'Place', 'Room', 'Bus'];
const hotel = 'Sample Hotel Sejong';
const centre = 'Sample Conference Centre Sejong';
const corporation = 'Minting, Security Printing and ID Card Operating Corporation, Daejeon';
const service = 'National Information Resources Service, Daejeon';
const hallA = 'Hall A, 2nd floor';
const banquetHall = 'Banquet Hall, 3rd floor';
const bothBuses = (time: string) => `Buses 1 and 2 at ${time}`;

function day(name: string, date: string, sessions: readonly string[][]): Sheet {
  return { name, rows: [columns, ...sessions.map((session) => [date, ...session])] };
}

export const agenda = {
  path: 'agenda/agenda.xlsx',
  sheets: [
    day('Day 1, Tue 20 Sep 2022', 'Tuesday 20 September', [
      ['09:00', '09:30', 'Registration', centre, 'Foyer of Hall A, 2nd floor', bothBuses('08:40')],
      ['09:30', '10:15', 'Opening by the organisers: MOIS, NIA, UNDP, ACSH', centre, hallA, ''],
      ['10:15', '10:45', 'Group photo and coffee', centre, 'Foyer of Hall A, 2nd floor', ''],
      ['10:45', '12:15', 'Seminar, part 1: government cloud, cybersecurity, artificial intelligence', centre, hallA, ''],
      ['12:15', '13:35', 'Lunch', centre, 'Restaurant, 1st floor', ''],
      ['14:00', '15:30', 'Visit: Digital Government Exhibition Hall', 'Digital Government Exhibition Hall, Sejong', '', bothBuses('13:45')],
      ['15:45', '16:00', 'Coffee', centre, 'Foyer of Hall A, 2nd floor', bothBuses('15:35')],
      ['16:00', '17:30', 'Seminar, part 2: digital identity, blockchain-based services', centre, hallA, ''],
      ['18:30', '20:00', 'Welcome dinner', hotel, banquetHall, bothBuses('17:40')],
    ]),
    day('Day 2, Wed 21 Sep 2022', 'Wednesday 21 September', [
      ['09:00', '11:00', 'Visit: identity documents and digital identity', corporation, '', bothBuses('08:00')],
      ['11:45', '13:05', 'Lunch', 'Sample Restaurant Daejeon', '', bothBuses('11:15')],
      ['13:30', '15:30', 'Visit: the government’s data centres and cloud', service, '', bothBuses('13:10')],
      ['15:30', '16:00', 'Coffee', service, 'Foyer of Conference Room 2', ''],
      ['16:00', '17:00', 'Seminar, part 3: big data, working across departments; five minutes from each delegation', service, 'Conference Room 2', ''],
      ['18:10', '', 'Free evening', hotel, '', bothBuses('17:10')],
    ]),
    day('Day 3, Thu 22 Sep 2022', 'Thursday 22 September', [
      ['09:30', '11:00', 'Visit: smart city, data for public order and safety', 'Anyang Smart City Centre, Anyang', '', bothBuses('07:20')],
      ['11:40', '13:00', 'Lunch', 'Sample Restaurant Anyang', '', bothBuses('11:15')],
      ['14:00', '15:45', 'Visit: analytics, AI platforms, blockchain', 'Samsung SDS', '', bothBuses('13:10')],
      ['18:30', '19:15', 'Closing session and certificates', hotel, banquetHall, bothBuses('15:55')],
      ['19:15', '21:00', 'Farewell dinner', hotel, banquetHall, ''],
    ]),
    {
      name: 'About this agenda',
      rows: [
        ['All times are Korean time (UTC+9).'],
        ['Changes are announced by the programme desk the evening before.'],
        ['The places are real. Sample: dates, times, rooms and buses in this agenda are invented for the sample.'],
      ],
    },
  ] satisfies Sheet[],
};
