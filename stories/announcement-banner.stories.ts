import { html } from './support/markup.js';
import type { Meta, Story } from './support/types.js';

const meta = {
  title: 'Widgets/Announcement banner',
  component: 'kommun-announcement-banner',
  argTypes: {
    level: { control: { type: 'select' }, options: ['info', 'warning', 'emergency'] },
    'heading-level': { control: { type: 'select' }, options: ['', '2', '3', '4', '5', '6'] },
  },
} satisfies Meta;
export default meta;

const plague = html`
  <h2>Afrikansk svinpest: restriktionerna gäller fortfarande</h2>
  <p>
    Särskilda regler gäller för dig som ska vistas i den smittade zonen.
    <a href="/svinpest">Mer information</a>
  </p>
`;

/** A heading and ordinary text with a link. */
export const FromContent: Story = { args: { level: 'warning', updated: '2023-12-05', content: plague } };

/** The heading as an attribute. */
export const FromAttributes: Story = {
  args: {
    level: 'warning',
    heading: 'Koka vattnet i Skänninge',
    updated: '2023-12-05T09:05',
    'heading-level': '2',
    content: html`<p>Koka allt vatten som du dricker eller lagar mat med.</p>`,
  },
};

/** The mildest level. */
export const Info: Story = {
  args: {
    level: 'info',
    content: html`
      <h2>Växeln öppnar klockan nio på fredag</h2>
      <p>Personalen är på utbildning. Mejla gärna så länge.</p>
    `,
  },
};

/** The middle level: another word, another shape, another colour. */
export const Warning: Story = { args: { level: 'warning', content: plague } };

/** The gravest: the only filled, saturated surface of a page. */
export const Emergency: Story = {
  args: {
    level: 'emergency',
    updated: '2023-12-05T09:05',
    content: html`
      <h2>Gå inomhus: farlig rök i Mantorp</h2>
      <p>
        Stäng fönster, dörrar och ventilation. <a href="/rok">Så gör du</a> och
        <a href="https://www.exempel.se/radio">lyssna på radion</a>.
      </p>
    `,
  },
};

/** All levels below each other. */
export const AllLevels: Story = {
  render: () => html`
    <div class="stack">
      <kommun-announcement-banner level="emergency">
        <h2>Gå inomhus: farlig rök i Mantorp</h2>
        <p>Stäng fönster, dörrar och ventilation.</p>
      </kommun-announcement-banner>
      <kommun-announcement-banner level="warning">
        <h2>Koka vattnet i Skänninge</h2>
        <p>Koka allt vatten som du dricker eller lagar mat med.</p>
      </kommun-announcement-banner>
      <kommun-announcement-banner level="info">
        <h2>Växeln öppnar klockan nio på fredag</h2>
        <p>Mejla gärna så länge.</p>
      </kommun-announcement-banner>
    </div>
  `,
};

/** Text without a heading is named by its level. */
export const WithoutAHeading: Story = {
  args: { level: 'info', content: html`<p>Badet är stängt i dag.</p>` },
};

export const OnlyAHeading: Story = { args: { heading: 'Badet är stängt i dag' } };

export const ShortestText: Story = { args: { level: 'warning', heading: 'Halt' } };

/** Long text, a list, several links. Nothing is cut. */
export const LongestText: Story = {
  args: {
    level: 'warning',
    updated: '5 december 2023',
    content: html`
      <h2>Dricksvattenförsörjningen i Skänningeområdet: kokningsrekommendationen gäller tills vidare</h2>
      <p>
        Provtagningen visar fortfarande förhöjda halter. Vi tar nya prov varje morgon och meddelar här så
        snart två prov i rad är bra.
      </p>
      <ul>
        <li>Koka vattnet tills det bubblar.</li>
        <li>Hämta vatten vid <a href="/tankar">tankarna på torget och vid skolan</a>.</li>
        <li>Hjälp den som har svårt att bära.</li>
      </ul>
    `,
  },
};

/** A level that there is none of is shown as information, a date that is none as it was written. The console tells. */
export const BadInput: Story = {
  args: { level: 'katastrof', heading: 'Texten står kvar', updated: 'nyss', 'heading-level': '0' },
};

export const Empty: Story = { args: {} };

export const Narrowest: Story = {
  args: { level: 'warning', content: plague },
  parameters: { place: '200px' },
};
export const Narrow: Story = { args: { level: 'warning', content: plague }, parameters: { place: '320px' } };

/** Where the CMS takes the tag away. */
export const WithoutTheTag: Story = {
  render: () => html`
    <div data-kommun="announcement-banner" data-level="warning">
      <h2>Koka vattnet i Skänninge</h2>
      <p>Koka allt vatten som du dricker eller lagar mat med.</p>
    </div>
  `,
};

const made = { level: 'warning', heading: 'Skänninge', updated: '2023-12-05T09:05' };

/** The words that the banner adds, in each language. */
export const InSwedish: Story = { tags: ['!autodocs'], args: made, globals: { language: 'sv' } };
export const InEnglish: Story = { tags: ['!autodocs'], args: made, globals: { language: 'en' } };
export const InFinnish: Story = { tags: ['!autodocs'], args: made, globals: { language: 'fi' } };
export const InNorthernSami: Story = { tags: ['!autodocs'], args: made, globals: { language: 'se' } };
export const InMeankieli: Story = { tags: ['!autodocs'], args: made, globals: { language: 'fit' } };
export const InArabic: Story = { tags: ['!autodocs'], args: made, globals: { language: 'ar' } };
export const InUkrainian: Story = { tags: ['!autodocs'], args: made, globals: { language: 'uk' } };
export const InPseudo: Story = { tags: ['!autodocs'], args: made, globals: { language: 'pseudo' } };

/** From right to left: the bar and the icon change sides. */
export const RightToLeft: Story = {
  tags: ['!autodocs'],
  globals: { language: 'ar' },
  args: {
    level: 'warning',
    content: html`
      <h2>اغلوا الماء قبل الشرب</h2>
      <p>ينطبق ذلك على كل ماء تشربونه. <a href="/vatten">المزيد من المعلومات</a></p>
    `,
  },
};
