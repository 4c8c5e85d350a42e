import { around, html, markup } from './support/markup.js';
import { picture } from './support/pictures.js';
import type { Meta, Story } from './support/types.js';

const meta = {
  title: 'Widgets/Quote block',
  component: 'kommun-quote-block',
  parameters: { place: '40em' },
} satisfies Meta;
export default meta;

/** A figure with the words and who said them. The marks come by themselves. */
export const FromContent: Story = {
  args: {
    content: html`
      <figure>
        <blockquote>
          <p>Vi lyssnade först, ritade sedan och vågade ändra oss.</p>
        </blockquote>
        <figcaption>
          <strong>Sixten Låtsas</strong><br />
          projektledare
        </figcaption>
      </figure>
    `,
  },
};

/** The speaker as attributes. */
export const FromAttributes: Story = {
  args: {
    name: 'Majken Provlund',
    'job-title': 'enhetschef',
    image: picture('portratt-3'),
    content: html`
      <blockquote>
        <p>Börja med det som är enkelt. Det visar sig nästan alltid räcka.</p>
      </blockquote>
    `,
  },
};

/** With a portrait of the author's. */
export const WithPortrait: Story = {
  args: {
    content: html`
      <figure>
        <blockquote>
          <p>
            Vi satte oss bredvid dem som letade efter hjälp och såg var de fastnade. Sedan skrev vi om
            sidorna, en i taget.
          </p>
        </blockquote>
        <figcaption>
          <img src="${picture('portratt-1')}" alt="" width="96" height="96" />
          <strong>Signe Låtsas</strong><br />
          enhetschef i hemtjänsten
        </figcaption>
      </figure>
    `,
  },
};

const article = html`
  <p>
    Det tog tre år att bygga om skolan, och under tiden gick eleverna i baracker bakom idrottshallen. När de
    till slut fick gå in i den nya matsalen hade ingen sagt åt dem att vara tysta. Det blev alldeles tyst i
    rummet. Sedan var det någon som började applådera.
  </p>
  <p>
    Nu är det vardag igen. Bullret är lägre, ljuset kommer från två håll och vaktmästaren har fått en egen
    verkstad. Till våren planteras äppelträden som eleverna själva har valt.
  </p>
  <p>
    Kostnaden blev den som var beräknad. Det berodde till stor del på att ritningarna lades fram för dem som
    skulle arbeta i huset innan något var bestämt.
  </p>
`;

/** Pulled out of the text: at the side of what follows, where there is room. Words that the text has are heard once. */
export const PulledOutOfTheText: Story = {
  args: {
    pulled: true,
    name: 'Ylva Diktén',
    'job-title': 'rektor',
    content: html`
      <blockquote>
        <p>Det blev alldeles tyst i rummet. Sedan var det någon som började applådera.</p>
      </blockquote>
    `,
  },
  parameters: { place: '46em' },
  render: (args) => around('div class="text"', markup('kommun-quote-block', args), article),
};

/** In a narrow place a pulled quote is as wide as the text. */
export const PulledInANarrowPlace: Story = {
  ...PulledOutOfTheText,
  parameters: { place: '320px' },
};

/** A line that opens with a talstreck gets no marks. */
export const Talstreck: Story = {
  args: {
    content: html`
      <blockquote>
        <p>– Det bästa var att någon frågade, säger Rut Exempelin, undersköterska.</p>
      </blockquote>
    `,
  },
};

/** Marks that the author typed are the marks. */
export const OwnMarks: Story = {
  args: {
    name: 'Finn Hittepå',
    content: html`
      <blockquote>
        <p>”Man måste få göra fel i lagom stora steg.”</p>
      </blockquote>
    `,
  },
};

/** A quote in the quote has the inner marks. */
export const QuoteInTheQuote: Story = {
  args: {
    name: 'Ebba Uppdikt',
    'job-title': 'stadsträdgårdsmästare',
    content: html`
      <blockquote>
        <p>En pojke frågade <q>får man bygga en koja på torget?</q> och nu får man det.</p>
      </blockquote>
    `,
  },
};

/** Another language than the page's has its own marks. */
export const OtherLanguage: Story = {
  args: {
    name: 'Finlay Madeup',
    'job-title': 'teacher',
    content: html`
      <blockquote lang="en">
        <p>We came for the job. We stayed for the skiing.</p>
      </blockquote>
    `,
  },
};

/** Where the words come from: an address becomes a link with its site's name. */
export const WithSource: Story = {
  args: {
    name: 'Ur årsberättelsen 2023',
    cite: 'https://www.exempel.se/arsberattelse',
    content: html`
      <blockquote>
        <p>Vi gjorde färre saker och blev klara med fler.</p>
      </blockquote>
    `,
  },
};

/** A title as the source is shown as it is. */
export const WithSourceAsTitle: Story = {
  args: {
    name: 'Ebba Uppdikt',
    cite: 'Trädgårdsdagen i november',
    content: html`
      <blockquote>
        <p>Ett träd är ett löfte till någon som inte är född.</p>
      </blockquote>
    `,
  },
};

/** Just the words, and nobody who said them. */
export const OnlyTheWords: Story = { args: { content: html`<p>Den som frågar får svar.</p>` } };

export const ShortestText: Story = {
  args: {
    name: 'Bo Ek',
    content: html` <blockquote><p>Ja.</p></blockquote> `,
  },
};

/** Several paragraphs, a long name and a long title. */
export const LongestText: Story = {
  args: {
    name: 'Anna-Margareta Fiktivsdotter Låtsasström-Påhittenborg',
    'job-title': 'avdelningschef för samhällsplanering, exploatering och infrastruktur',
    image: picture('portratt-7'),
    content: html`
      <blockquote>
        <p>
          När vi började trodde vi att det handlade om byggnader. Sedan trodde vi att det handlade om
          trafiken, och därefter om pengarna.
        </p>
        <p>
          Till sist förstod vi att det handlade om samhällsplaneringsunderlagens tillgänglighet: att den som
          bor här kan läsa vad vi tänker göra medan det ännu går att ändra.
        </p>
      </blockquote>
    `,
  },
};

/** A portrait that can't be shown takes no room. */
export const PictureFails: Story = {
  tags: ['warns'],
  args: {
    name: 'Sixten Låtsas',
    image: 'site/examples/pictures/finns-inte.svg',
    content: html` <blockquote><p>Det går bra ändå.</p></blockquote> `,
  },
};

/** An address of a kind that must not become a link is shown as text. The console tells. */
export const BadInput: Story = {
  tags: ['warns'],
  args: {
    name: 'Sixten Låtsas',
    cite: 'javascript:alert(1)',
    image: 'data:text/html,nej',
    content: html` <blockquote><p>Orden står kvar.</p></blockquote> `,
  },
};

export const Empty: Story = { tags: ['warns'], args: {} };

export const Narrowest: Story = { ...WithPortrait, parameters: { place: '200px' } };
export const Wide: Story = { ...WithPortrait, parameters: { place: '64em' } };

/** Where the CMS takes the tag away: the figure itself. */
export const WithoutTheTag: Story = {
  render: () => html`
    <div class="stack">
      <figure data-kommun="quote-block">
        <blockquote>
          <p>Vi lyssnade först, ritade sedan och vågade ändra oss.</p>
        </blockquote>
        <figcaption>Sixten Låtsas, projektledare</figcaption>
      </figure>
      <blockquote class="kommun-quote-block">
        <p>Den som frågar får svar.</p>
      </blockquote>
    </div>
  `,
};

/** The marks of each language, and the word for the source. The quote is the page's language unless it says otherwise. */
export const InSwedish: Story = {
  ...WithSource,
  tags: ['!autodocs'],
  globals: { language: 'sv' },
};
export const InEnglish: Story = {
  tags: ['!autodocs'],
  globals: { language: 'en' },
  args: {
    name: 'Finlay Madeup',
    'job-title': 'teacher',
    cite: 'https://www.exempel.se/',
    content: html`
      <blockquote>
        <p>A girl said <q>it is only snow</q> and she was right.</p>
      </blockquote>
    `,
  },
};
export const InFinnish: Story = {
  ...WithSource,
  tags: ['!autodocs'],
  globals: { language: 'fi' },
};
export const InNorthernSami: Story = {
  ...WithSource,
  tags: ['!autodocs'],
  globals: { language: 'se' },
};
export const InMeankieli: Story = {
  ...WithSource,
  tags: ['!autodocs'],
  globals: { language: 'fit' },
};
export const InArabic: Story = {
  ...WithSource,
  tags: ['!autodocs'],
  globals: { language: 'ar' },
};
export const InUkrainian: Story = {
  ...WithSource,
  tags: ['!autodocs'],
  globals: { language: 'uk' },
};
export const InPseudo: Story = {
  ...WithSource,
  tags: ['!autodocs'],
  globals: { language: 'pseudo' },
};

/** From right to left: the bar and the portrait change sides. */
export const RightToLeft: Story = {
  tags: ['!autodocs'],
  globals: { language: 'ar' },
  args: {
    name: 'سلمى المثال',
    'job-title': 'مترجمة',
    image: picture('portratt-6'),
    content: html`
      <blockquote lang="ar">
        <p>من يسأل يجد الجواب.</p>
      </blockquote>
    `,
  },
};
