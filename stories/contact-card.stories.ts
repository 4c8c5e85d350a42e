import { expect, userEvent, waitFor } from 'storybook/test';
import { around, html, markup } from './support/markup.js';
import { picture } from './support/pictures.js';
import { buttons } from './support/shadow.js';
import type { Meta, Story } from './support/types.js';

const meta = {
  title: 'Widgets/Contact card',
  component: 'kommun-contact-card',
  argTypes: {
    kind: { control: { type: 'select' }, options: ['person', 'unit', 'municipality'] },
    'heading-level': { control: { type: 'select' }, options: ['', '2', '3', '4', '5', '6'] },
  },
  parameters: {
    place: '28em',
    // A Friday afternoon, so that a card looks the same every day.
    clock: '2026-11-20T14:05+01:00',
    keyboard: [
      ['Tab', 'Moves through links and buttons in the order they are read: phone, e-mail, copy, save, map.'],
      ['Enter', 'Dials, begins a letter, opens the map.'],
      ['Enter or Space', 'On a button: copies, or saves the contact as a file. What was copied is said.'],
    ],
  },
} satisfies Meta;
export default meta;

const person = html`
  <p><img src="${picture('portratt-3')}" alt="" width="96" height="96" /></p>
  <h3>Majken Provlund</h3>
  <p>Enhetschef, hemtjänsten</p>
  <p><a href="tel:+46701740630">070-174&nbsp;06&nbsp;30</a></p>
  <p><a href="mailto:majken.provlund@exempel.se">majken.provlund@exempel.se</a></p>
  <p>Burensköldsvägen 11, 595&nbsp;80 Mjölby</p>
`;

/** Ordinary HTML: a picture, a heading with the name, a title, links for phone and e-mail, an address. */
export const FromContent: Story = { args: { content: person } };

/** The same as attributes, for a template that has them as fields. */
export const FromAttributes: Story = {
  args: {
    name: 'Majken Provlund',
    'job-title': 'Enhetschef',
    unit: 'Hemtjänsten',
    phone: '0142-85472',
    mobile: '0701740630',
    email: 'majken.provlund@exempel.se',
    address: 'Burensköldsvägen 11, 595 80 Mjölby',
    website: 'www.exempel.se',
    image: picture('portratt-3'),
    'heading-level': '3',
  },
};

/** As it often stands: without links. The card adds "Ring" and "Skriv" beside the words. */
export const PlainWords: Story = {
  args: {
    content: html`
      <h3>Astrid Sagesson</h3>
      <p>Förvaltningschef</p>
      <p>astrid.sagesson@exempel.se, 0142-854 72</p>
      <p>Burensköldsvägen 11</p>
      <p>595 80 Mjölby</p>
    `,
  },
};

/** The name in bold letters, as it often stands. Where there is no heading, a bold first line is one. */
export const BoldName: Story = {
  args: {
    content: html`
      <p><strong>Majken Provlund</strong></p>
      <p>Enhetschef</p>
      <p>0142-854 72, majken.provlund@exempel.se</p>
    `,
  },
};

/** All of it in one paragraph, as it is often pasted: it stays as it is, beside the initials. */
export const OneParagraph: Story = {
  args: {
    content: html`
      <p><strong>Majken Provlund</strong><br />Enhetschef<br />0142-854 72<br />majken.provlund@exempel.se</p>
    `,
  },
};

/** Without a picture a person has initials. */
export const WithoutAPicture: Story = {
  args: { name: 'Ture Påhitt', 'job-title': 'Kvalitetsutvecklare', phone: '070-174 06 21' },
};

/** A portrait that can't be shown gives way to the initials. */
export const PictureFails: Story = {
  tags: ['warns'],
  args: { name: 'Ture Påhitt', phone: '070-174 06 21', image: 'site/examples/pictures/finns-inte.svg' },
};

/** A unit has a drawing of a town hall, and opening hours that follow the clock. */
export const Unit: Story = {
  args: {
    kind: 'unit',
    name: 'Medborgarkontoret',
    phone: '0142-850 00',
    email: 'medborgarkontoret@exempel.se',
    address: 'Burensköldsvägen 11, 595 80 Mjölby',
    hours: 'Mo-Th 08:00-16:30, Fr 08:00-15:00; PH off',
  },
};

/** The municipality itself, as on the last lines of a page. */
export const Municipality: Story = {
  args: {
    kind: 'municipality',
    name: 'Mjölby kommun',
    phone: '0142-850 00',
    email: 'mjolbykommun@mjolby.se',
    address: 'Burensköldsvägen 11, 595 80 Mjölby',
    website: 'www.mjolby.se',
  },
};

const office = {
  kind: 'unit',
  name: 'Medborgarkontoret',
  phone: '0142-850 00',
  hours: 'Mo-Th 08:00-16:30, Fr 08:00-15:00; PH off',
};

/** Friday at 14.05: open, and when it closes. */
export const OpenNow: Story = { tags: ['!autodocs'], args: office };

/** Friday at 16.20: closed, and when it opens. */
export const ClosedNow: Story = {
  tags: ['!autodocs'],
  args: office,
  parameters: { clock: '2026-11-20T16:20+01:00' },
};

/** A public holiday. `PH` in the hours says that it is closed. */
export const ClosedOnAHoliday: Story = {
  tags: ['!autodocs'],
  args: office,
  parameters: { clock: '2027-01-06T10:00+01:00' },
};

/** A day in `closed`, and the next day that is open. */
export const ClosedForTheSummer: Story = {
  tags: ['!autodocs'],
  args: { ...office, closed: '2026-12-24, 2026-07-06/2026-07-31' },
  parameters: { clock: '2026-07-07T10:00+02:00' },
};

/** Two spans a day, and one that goes past midnight. */
export const HoursInParts: Story = {
  args: {
    kind: 'unit',
    name: 'Fritidsgården',
    phone: '0142-850 10',
    hours: 'Mo-Th 09:00-12:00,13:00-17:00; Fr-Sa 18:00-01:00',
  },
};

/** Always open. */
export const AroundTheClock: Story = {
  args: { kind: 'unit', name: 'Trygghetsjouren', phone: '0142-850 99', hours: 'Mo-Su 00:00-24:00' },
};

export const ShortestText: Story = { args: { name: 'Bo Ek', phone: '112' } };

/** Long names and addresses break; an e-mail address before "@" and before a dot. */
export const LongestText: Story = {
  args: {
    name: 'Anna-Margareta Fiktivsdotter Låtsasström-Påhittenborg',
    'job-title': 'Avdelningschef för samhällsplanering, exploatering och infrastruktur',
    unit: 'Samhällsbyggnadsförvaltningens planeringsavdelning',
    phone: '+46 142 854 72',
    email: 'anna-margareta.fiktivsdotter.latsasstrom-pahittenborg@samhallsbyggnad.exempel.se',
    address: 'Gamla Landsvägen vid Kvarnbacken 1234 B, 595 80 Mjölby',
    website: 'https://www.exempel.se/samhallsbyggnad/planering/exploatering',
  },
};

/** Only a name and a number. Nothing stands empty. */
export const MissingParts: Story = { args: { name: 'Ture Påhitt', phone: '070-174 06 21' } };

/** Nothing to copy, save or show on a map. */
export const OnlyAName: Story = { args: { name: 'Ture Påhitt', 'job-title': 'Kvalitetsutvecklare' } };

/** What an editor's program leaves behind: tables of lines, labels, line breaks, empty paragraphs. */
export const AsACmsLeavesIt: Story = {
  args: {
    content: html`
      <p>&nbsp;</p>
      <p><strong>Kontakt</strong></p>
      <h3><strong>Majken Provlund</strong></h3>
      <p>Enhetschef</p>
      <p>Telefon: 0142-854 72<br />E-post: majken.provlund@exempel.se</p>
      <p><br /></p>
    `,
  },
};

/** What can't be understood is shown as it was written, without a link. The console tells. */
export const BadInput: Story = {
  tags: ['warns'],
  args: {
    name: 'Uppgifterna står kvar',
    phone: 'fråga i växeln',
    email: 'majken(at)exempel',
    website: 'javascript:alert(1)',
    hours: 'vardagar förmiddag',
    closed: 'påsken',
    kind: 'robot',
  },
};

export const Empty: Story = { tags: ['warns'], args: {} };

export const Narrowest: Story = { args: { content: person }, parameters: { place: '200px' } };
export const Wide: Story = { args: { content: person }, parameters: { place: '60em' } };

/** Two persons beside each other. The row is the page's own grid. */
export const InARow: Story = {
  args: { content: person },
  parameters: { place: 'none' },
  render: (args) =>
    around(
      'div class="row"',
      markup('kommun-contact-card', args),
      markup('kommun-contact-card', PlainWords.args ?? {}),
    ),
};

/** Where the CMS takes the tag away: a data attribute, or a class, on an ordinary element. */
export const WithoutTheTag: Story = {
  parameters: { place: 'none' },
  render: () => html`
    <div class="row">
      <address data-kommun="contact-card">
        <h3>Majken Provlund</h3>
        <p>Enhetschef</p>
        <p><a href="tel:+46701740630">070-174&nbsp;06&nbsp;30</a></p>
      </address>
      <div class="kommun-contact-card">
        <h3>Majken Provlund</h3>
        <p>Enhetschef</p>
        <p><a href="mailto:majken.provlund@exempel.se">majken.provlund@exempel.se</a></p>
      </div>
    </div>
  `,
};

/** The button that copies says how it went, for the eye and the ear. */
export const Copied: Story = {
  args: { name: 'Majken Provlund', phone: '0142-854 72', email: 'majken.provlund@exempel.se' },
  play: async ({ canvasElement }) => {
    const [copy] = await buttons(canvasElement);
    await userEvent.click(copy as Element);
    const card = canvasElement.querySelector('kommun-contact-card');
    // "Kopierat", or that the browser doesn't allow it.
    await waitFor(() => expect(card?.shadowRoot?.querySelector('[role=status]')).not.toBeEmptyDOMElement());
  },
};

/** The keyboard's ring, on the first button. */
export const Focused: Story = {
  args: { name: 'Majken Provlund', phone: '0142-854 72', email: 'majken.provlund@exempel.se' },
  play: async ({ canvasElement }) => {
    const [copy] = await buttons(canvasElement);
    copy?.focus();
    await expect(copy?.matches(':focus')).toBe(true);
  },
};

const made = { ...office, email: 'kontakt@exempel.se', address: 'Burensköldsvägen 11, 595 80 Mjölby' };

/** The words that the card adds, in each language: hours, buttons, what is copied. */
export const InSwedish: Story = { tags: ['!autodocs'], args: made, globals: { language: 'sv' } };
export const InEnglish: Story = { tags: ['!autodocs'], args: made, globals: { language: 'en' } };
export const InFinnish: Story = { tags: ['!autodocs'], args: made, globals: { language: 'fi' } };
export const InNorthernSami: Story = { tags: ['!autodocs'], args: made, globals: { language: 'se' } };
export const InMeankieli: Story = { tags: ['!autodocs'], args: made, globals: { language: 'fit' } };
export const InArabic: Story = { tags: ['!autodocs'], args: made, globals: { language: 'ar' } };
export const InUkrainian: Story = { tags: ['!autodocs'], args: made, globals: { language: 'uk' } };
export const InPseudo: Story = { tags: ['!autodocs'], args: made, globals: { language: 'pseudo' } };

/** From right to left; numbers and addresses keep their own direction. */
export const RightToLeft: Story = {
  tags: ['!autodocs'],
  globals: { language: 'ar' },
  args: {
    content: html`
      <p><img src="${picture('portratt-6')}" alt="" width="96" height="96" /></p>
      <h3>سلمى المثال</h3>
      <p>مترجمة في البلدية</p>
      <p><a href="tel:+46701740630">070-174&nbsp;06&nbsp;30</a></p>
      <p><a href="mailto:salma@exempel.se">salma@exempel.se</a></p>
    `,
  },
};
