/** One slide: a title, then bullets or a table, and what the speaker says. */
export interface Slide {
  readonly title: string;
  readonly bullets?: readonly string[];
  /** The first row names the columns. */
  readonly table?: readonly (readonly string[])[];
  readonly notes: string;
}

export const hostsAndProject = {
  path: 'hosts/hosts-and-project.pptx',
  title: 'Our hosts, the project and the delegations',
  slides: [
    {
      title: 'Our hosts, the project and the delegations',
      bullets: [
        'A study visit to the Republic of Korea on digital innovation in public services',
        'Three days, more than 20 government officials, seven countries',
        'Funded by the Government of the Republic of Korea',
      ],
      notes: 'Welcome everybody. The participants work on the digitalisation of public administration in Central Asia and the Caucasus.',
    },
    {
      title: 'Who organises the visit',
      bullets: [
        'MOIS: Ministry of the Interior and Safety of the Republic of Korea',
        'NIA: National Information Society Agency of the Republic of Korea',
        'UNDP: United Nations Development Programme',
        'ACSH: Astana Civil Service Hub',
      ],
      notes: 'The four partners have worked together with the seven countries since 2021.',
    },
    {
      title: 'The people behind it',
      bullets: [
        'Sungjoo Son directs the Digital Government Cooperation Division of MOIS. Korea, he stressed, is ready to share its experience with a region committed to digital innovation.',
        'Jongsung Hwang is President of NIA. He recalled how the pandemic pushed governments everywhere towards online services built on AI and big data.',
        'Alikhan Baimenov chairs the Steering Committee of ACSH. For him digital tools and GovTech are among the main instruments for today’s challenges, and departments must overcome their disunity.',
      ],
      notes: 'These are short summaries in our own words, not quotations.',
    },
    {
      title: 'The wider project, 2021–2023',
      bullets: [
        'A joint regional development project of MOIS, NIA, UNDP and ACSH over three years',
        'The project’s aim: civil servants and practitioners who can bring innovation into public administration and digitalise public services',
        'The project’s means: research, seminars, conferences and study visits',
      ],
      notes: 'The study visit is one part of this project. Ask the programme desk how your institution can take part in its research and conferences.',
    },
    {
      title: 'The seminar and its themes',
      bullets: [
        'The seminar is called “Provision of public services using the latest digital technologies”.',
        'Part 1: government cloud, cybersecurity, artificial intelligence',
        'Part 2: digital identity, blockchain-based services',
        'Part 3: big data, working across departments',
        'Smart city and GovTech are themes of the visits to Anyang and Samsung SDS.',
      ],
      notes: 'Parts 1 and 2 have two talks each, with questions after each talk. Part 3 belongs to the delegations.',
    },
    {
      title: 'The delegations',
      table: [
        ['Country', 'Delegates', 'Bus', 'Dinner table'],
        ['Kazakhstan', '5', 'Bus 1, blue sign', '1'],
        ['Kyrgyzstan', '3', 'Bus 1, blue sign', '2'],
        ['Tajikistan', '3', 'Bus 1, blue sign', '2'],
        ['Uzbekistan', '4', 'Bus 1, blue sign', '3'],
        ['Armenia', '2', 'Bus 2, green sign', '4'],
        ['Azerbaijan', '3', 'Bus 2, green sign', '5'],
        ['Georgia', '3', 'Bus 2, green sign', '4'],
      ],
      notes: '23 delegates in all: 15 on Bus 1 and 8 on Bus 2. Hosts and interpreters sit at all tables.',
    },
    {
      title: 'About these slides',
      bullets: [
        'The organisers, their people, the project and the themes are real.',
        'Sample: the numbers of delegates, buses and tables are invented for the sample.',
      ],
      notes: 'Replace the sample details before you show these slides at a programme of your own.',
    },
  ] satisfies Slide[],
};
