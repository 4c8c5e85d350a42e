import { expect, userEvent, waitFor } from 'storybook/test';
import { forget } from './support/browser.js';
import { around, html, markup } from './support/markup.js';
import { buttons } from './support/shadow.js';
import type { Meta, Story } from './support/types.js';

const meta = {
  title: 'Widgets/Announcement banner',
  component: 'kommun-announcement-banner',
  argTypes: {
    level: { control: { type: 'select' }, options: ['info', 'warning', 'emergency'] },
    'heading-level': { control: { type: 'select' }, options: ['', '2', '3', '4', '5', '6'] },
  },
  parameters: {
    // A Friday afternoon, so that a notice is in its time every day.
    clock: '2026-11-20T14:05+01:00',
    keyboard: [
      ['Tab', 'Moves through the links of the notice, the other languages, "Visa mer" and "Dölj".'],
      ['Enter or Space', 'On a language: opens the notice in it. On "Visa mer": shows the rest.'],
      [
        'Enter or Space',
        'On "Dölj": hides the notice; the focus goes to the next notice, else to the page\'s own content.',
      ],
      [
        'Enter or Space',
        'On "Visa dolda meddelanden": brings all hidden notices back, and goes to the first.',
      ],
    ],
  },
  beforeEach: forget,
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

/** In its time: from Friday at noon until Saturday, shown on Friday at 14.05. */
export const InItsTime: Story = {
  args: {
    level: 'info',
    from: '2026-11-20T12:00',
    until: '2026-11-21',
    updated: '2026-11-20T13:40',
    content: plague,
  },
};

/** A notice between two lines of text, so that it is seen when nothing is. */
const betweenLines: Story['render'] = (args) =>
  around(
    'div',
    '<p>Här slutar texten före meddelandet.</p>',
    markup('kommun-announcement-banner', args),
    '<p>Här börjar texten efter det.</p>',
  );

/** Before its time nothing is shown, and nothing keeps its room. */
export const BeforeItsTime: Story = {
  args: { level: 'info', from: '2026-11-23', content: plague },
  render: betweenLines,
};

/** After its time nothing is shown. */
export const AfterItsTime: Story = {
  args: { level: 'info', until: '2026-11-19', content: plague },
  render: betweenLines,
};

const hideable = { level: 'info', dismissible: true, heading: 'Växeln öppnar klockan nio på fredag' };

/** The visitor may hide it. What is hidden stays hidden for 30 days, or until the text changes. */
export const Dismissible: Story = {
  args: { ...hideable, content: html`<p>Mejla gärna så länge.</p>` },
};

/** Hidden: a button brings it back. */
export const Hidden: Story = {
  tags: ['!autodocs'],
  args: { ...hideable, content: html`<p>Mejla gärna så länge.</p>` },
  play: async ({ canvasElement }) => {
    const [hide] = await buttons(canvasElement);
    await userEvent.click(hide as Element);
    const banner = canvasElement.querySelector('kommun-announcement-banner');
    await waitFor(() => expect(banner?.matches(':state(folded)')).toBe(true));
  },
};

/** An emergency can't be hidden. The console tells who tried. */
export const EmergencyIsNotDismissible: Story = {
  tags: ['warns'],
  args: { ...hideable, level: 'emergency', heading: 'Gå inomhus: farlig rök i Mantorp' },
};

/** In several languages: the page's is shown, the others are opened by their own names. */
export const InSeveralLanguages: Story = {
  args: {
    level: 'warning',
    content: html`
      <div lang="sv">
        <h2>Koka dricksvattnet i Skänninge</h2>
        <p>Koka allt vatten som du dricker eller lagar mat med.</p>
      </div>
      <div lang="en">
        <h2>Boil the drinking water in Skänninge</h2>
        <p>Boil all water that you drink or cook with.</p>
      </div>
      <div lang="fi">
        <h2>Keitä juomavesi Skänningessä</h2>
        <p>Keitä kaikki vesi, jota juot tai käytät ruoanlaittoon.</p>
      </div>
    `,
  },
};

const long = html`
  <h2>Så påverkas trafiken av ledningsarbetet</h2>
  <p>
    Från måndag byter vi vattenledningen under Storgatan. Gatan stängs i etapper, en korsning i taget, och
    öppnas igen varje fredag. Bussarna går Kyrkogatan och stannar vid skolan. Gående och cyklister kommer fram
    hela tiden. Sopbilen kommer som vanligt, men ställ ut kärlet kvällen före.
  </p>
  <p>
    Vattnet stängs av korta stunder. De som berörs får ett brev tre dagar innan, och en lapp på dörren samma
    morgon. Spola i kranen tills vattnet är klart.
  </p>
  <p>
    Arbetet beräknas ta åtta veckor. Blir det kallare än tio minusgrader gör vi uppehåll. Har du frågor ringer
    du växeln, och är det bråttom ringer du jouren.
  </p>
`;

/** A long notice is cut until "Visa mer" is pressed; an emergency never is. */
export const Cut: Story = { args: { level: 'info', content: long }, parameters: { place: '30em' } };

/** Opened. */
export const Opened: Story = {
  ...Cut,
  tags: ['!autodocs'],
  play: async ({ canvasElement }) => {
    const [more] = await buttons(canvasElement);
    await userEvent.click(more as Element);
    await waitFor(() => expect(more?.ariaExpanded).toBe('true'));
  },
};

/** A notice that comes after the page has loaded is spoken; in a pause, an emergency at once. */
export const ComesLater: Story = {
  tags: ['!autodocs'],
  args: { level: 'warning', content: plague },
  render: () => '<div class="stack"><p>Meddelandet kommer strax under texten.</p></div>',
  play: async ({ canvasElement, args }) => {
    canvasElement
      .querySelector('.stack')
      ?.insertAdjacentHTML('beforeend', markup('kommun-announcement-banner', args));
    await waitFor(() => expect(canvasElement.querySelector('kommun-announcement-banner')).toBeVisible());
  },
};

/** An end before the beginning: neither is used, and the notice is shown. */
export const EndBeforeBeginning: Story = {
  tags: ['warns'],
  args: { level: 'warning', from: '2026-11-25', until: '2026-11-24', content: plague },
};

/** A level that there is none of is shown as information, a date that is none as it was written. The console tells. */
export const BadInput: Story = {
  tags: ['warns'],
  args: { level: 'katastrof', heading: 'Texten står kvar', updated: 'nyss', 'heading-level': '0' },
};

export const Empty: Story = { tags: ['warns'], args: {} };

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
