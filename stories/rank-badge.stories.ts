import { html, markup } from './support/markup.js';
import type { Meta, Story } from './support/types.js';

const meta = {
  title: 'Widgets/Rank badge',
  component: 'kommun-rank-badge',
  argTypes: {
    'heading-level': { control: { type: 'select' }, options: ['', '2', '3', '4', '5', '6'] },
  },
  parameters: { place: '52em' },
} satisfies Meta;
export default meta;

const parts = html`
  <h2>Hemtjänstindex</h2>
  <table>
    <caption>
      Fagerstas plats bland 290&nbsp;kommuner
    </caption>
    <thead>
      <tr>
        <th scope="col">Delindex</th>
        <th scope="col">2022</th>
        <th scope="col">2023</th>
      </tr>
    </thead>
    <tbody>
      <tr>
        <th scope="row">Information på webbplatsen</th>
        <td>283</td>
        <td>10</td>
      </tr>
      <tr>
        <th scope="row">Biståndshandläggning</th>
        <td>218</td>
        <td>10</td>
      </tr>
      <tr>
        <th scope="row">Utförande av hemtjänsten</th>
        <td>242</td>
        <td>112</td>
      </tr>
      <tr>
        <th scope="row">Stöd och utveckling</th>
        <td>282</td>
        <td>201</td>
      </tr>
    </tbody>
  </table>
  <p>Plats&nbsp;1 är bäst. I tre av fyra delindex ligger Fagersta över snittet för landet.</p>
`;

const fagersta = {
  rank: '36',
  of: '290',
  previous: '283',
  year: '2023',
  'previous-year': '2022',
  source: 'SPF Seniorerna',
};

/** A heading and an ordinary table of part indexes. Each row says how the part has changed; the table is left as it is. */
export const FromContent: Story = { args: { ...fagersta, content: parts } };

/** Everything as attributes. */
export const FromAttributes: Story = {
  args: {
    name: 'Hemtjänstindex',
    ...fagersta,
    href: 'https://www.exempel.se/hemtjanstindex',
    'heading-level': '2',
  },
};

/** The place as a sentence of the author's. */
export const PlaceInTheText: Story = {
  args: {
    content: html`
      <h2>Hemtjänstindex 2023</h2>
      <p>Från plats 283 till plats 36 av 290 kommuner</p>
      <p>Indexet är SPF Seniorernas.</p>
    `,
  },
};

/** In a line of text it is a badge of one line. */
export const InALineOfText: Story = {
  parameters: { place: '40em' },
  args: {
    rank: '201',
    of: '290',
    previous: '282',
    'previous-year': '2022',
    content: 'plats&nbsp;201 av&nbsp;290',
  },
  render: (args) => html`
    <p>
      Också stöd och utveckling har klättrat, till ${markup('kommun-rank-badge', args)}, men ligger kvar under
      snittet.
    </p>
  `,
};

/** A badge of its own, where it has no name. */
export const BadgeAlone: Story = { args: fagersta };

/** Better: an arrow up, and words. */
export const Better: Story = { args: { name: 'Hemtjänstindex', ...fagersta } };

/** Worse: an arrow down, words, and a quiet tone. It is no alarm. */
export const Worse: Story = {
  args: {
    name: 'Påhittade läsindexet',
    rank: '84',
    of: '290',
    previous: '61',
    year: '2023',
    'previous-year': '2022',
  },
};

/** One place: "1 plats", not "1 platser". */
export const OnePlaceWorse: Story = {
  args: {
    name: 'Påhittade läsindexet',
    rank: '62',
    of: '290',
    previous: '61',
    year: '2023',
    'previous-year': '2022',
  },
};

export const Unchanged: Story = {
  args: {
    name: 'Påhittade läsindexet',
    rank: '61',
    of: '290',
    previous: '61',
    year: '2023',
    'previous-year': '2022',
  },
};

/** In the index for the first time. */
export const FirstTime: Story = {
  args: { name: 'Påhittade läsindexet', rank: '61', of: '290', previous: 'ny', year: '2023' },
};

/** Others have the same place. */
export const SharedPlace: Story = {
  args: {
    name: 'Påhittade läsindexet',
    rank: '36=',
    of: '290',
    previous: '40',
    year: '2023',
    'previous-year': '2022',
  },
};

/** Another number of places the year before is said. */
export const OtherDenominator: Story = {
  args: {
    name: 'Påhittade läsindexet',
    rank: '36',
    of: '290',
    previous: '283',
    'previous-of': '288',
    year: '2023',
    'previous-year': '2022',
  },
};

/** A year before that nobody gave is not guessed. */
export const WithoutYears: Story = {
  args: { name: 'Påhittade läsindexet', rank: '36', of: '290', previous: '40' },
};

/** Place and nothing else. */
export const OnlyThePlace: Story = { args: { name: 'Påhittade läsindexet', rank: '36' } };

/** The ends of the track: the best place, and the last. */
export const First: Story = {
  args: {
    name: 'Påhittade läsindexet',
    rank: '1',
    of: '290',
    previous: '2',
    year: '2023',
    'previous-year': '2022',
  },
};
export const Last: Story = {
  args: {
    name: 'Påhittade läsindexet',
    rank: '290',
    of: '290',
    previous: '289',
    year: '2023',
    'previous-year': '2022',
  },
};

/** More than two years become a line, with a table for those who don't see it. */
export const History: Story = {
  args: {
    name: 'Påhittade läsindexet',
    of: '290',
    history: '2019:140 2020:120 2021:112 2022:61 2023:84',
    source: 'Påhittade läsinstitutet',
  },
};

/** Something else than municipalities. */
export const OtherUnit: Story = {
  args: { name: 'Påhittade skolindexet', rank: '3', of: '21', unit: 'län', previous: '5', year: '2023' },
};

/** Large numbers are grouped. */
export const LargeNumbers: Story = {
  args: {
    name: 'Påhittade europeiska indexet',
    rank: '10432',
    of: '98000',
    previous: '12007',
    unit: 'kommuner i Europa',
    year: '2023',
  },
};

export const LongestText: Story = {
  args: {
    rank: '112',
    of: '290',
    previous: '242',
    year: '2023',
    'previous-year': '2022',
    source: 'Samverkansorganisationen för uppföljning av välfärdstjänster i kommuner och regioner',
    content: html`
      <h2>Medborgarundersökningens sammanvägda nöjdhetsindex för samhällsbyggnadsfrågor</h2>
      <table>
        <thead>
          <tr>
            <th scope="col">Delindex</th>
            <th scope="col">Tidigare</th>
            <th scope="col">Nu</th>
          </tr>
        </thead>
        <tbody>
          <tr>
            <th scope="row">Gång- och cykelvägsunderhållets tillförlitlighet under vinterhalvåret</th>
            <td>118</td>
            <td>96</td>
          </tr>
          <tr>
            <th scope="row">Handläggningstid</th>
            <td>40</td>
            <td>41</td>
          </tr>
          <tr>
            <th scope="row">Bemötande</th>
            <td>7</td>
            <td>7</td>
          </tr>
        </tbody>
      </table>
    `,
  },
};

/** A table with words in its cells is a table and nothing more. */
export const TableOfOtherThings: Story = {
  args: {
    rank: '36',
    of: '290',
    content: html`
      <h2>Så går det till</h2>
      <table>
        <thead>
          <tr>
            <th scope="col">När</th>
            <th scope="col">Vad</th>
          </tr>
        </thead>
        <tbody>
          <tr>
            <th scope="row">Mars</th>
            <td>Enkäten skickas ut</td>
          </tr>
          <tr>
            <th scope="row">November</th>
            <td>Resultatet kommer</td>
          </tr>
        </tbody>
      </table>
    `,
  },
};

/** What contradicts itself shows no arrow: the words are shown as they were written. The console tells. */
export const BadInput: Story = {
  tags: ['warns'],
  args: { name: 'Hemtjänstindex', rank: '300', of: '290', previous: 'många', year: '2023' },
};

/** A change that is not the difference is not shown; the difference is. */
export const WrongChange: Story = {
  tags: ['warns'],
  args: { name: 'Hemtjänstindex', rank: '36', of: '290', previous: '283', change: '+250' },
};

export const Empty: Story = { tags: ['warns'], args: {} };

export const Narrowest: Story = { args: { ...fagersta, content: parts }, parameters: { place: '200px' } };
export const Narrow: Story = { args: { ...fagersta, content: parts }, parameters: { place: '320px' } };
export const Wide: Story = { args: { ...fagersta, content: parts }, parameters: { place: 'none' } };

/** Where the CMS takes the tag away: a data attribute, or a class. The place in a sentence is enough. */
export const WithoutTheTag: Story = {
  render: () => html`
    <div class="stack">
      <div data-kommun="rank-badge" data-rank="36" data-of="290" data-previous="283" data-previousyear="2022">
        <h2>Hemtjänstindex</h2>
      </div>
      <p class="kommun-rank-badge">Plats 36 av 290 kommuner</p>
    </div>
  `,
};

/** The words that the badge adds, in each language. */
export const InSwedish: Story = {
  tags: ['!autodocs'],
  args: { ...fagersta, content: parts },
  globals: { language: 'sv' },
};
export const InEnglish: Story = {
  tags: ['!autodocs'],
  args: { ...fagersta, content: parts },
  globals: { language: 'en' },
};
export const InFinnish: Story = {
  tags: ['!autodocs'],
  args: { ...fagersta, content: parts },
  globals: { language: 'fi' },
};
export const InNorthernSami: Story = {
  tags: ['!autodocs'],
  args: { ...fagersta, content: parts },
  globals: { language: 'se' },
};
export const InMeankieli: Story = {
  tags: ['!autodocs'],
  args: { ...fagersta, content: parts },
  globals: { language: 'fit' },
};
export const InArabic: Story = {
  tags: ['!autodocs'],
  args: { ...fagersta, content: parts },
  globals: { language: 'ar' },
};
export const InUkrainian: Story = {
  tags: ['!autodocs'],
  args: { ...fagersta, content: parts },
  globals: { language: 'uk' },
};
export const InPseudo: Story = {
  tags: ['!autodocs'],
  args: { ...fagersta, content: parts },
  globals: { language: 'pseudo' },
};

/** From right to left: the best place is at the right end of the track. */
export const RightToLeft: Story = {
  tags: ['!autodocs'],
  globals: { language: 'ar' },
  args: { ...fagersta, content: parts },
};
