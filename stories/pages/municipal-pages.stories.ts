import type { Meta, Story } from '../support/types.js';

/** A page as it is served from examples/, in a frame: with the built module, its own style sheet, its own address. */
const page = (name: string, title: string): Story => ({
  render: () => `<iframe class="whole-page" src="site/examples/${name}.html" title="${title}"></iframe>`,
});

const meta = {
  title: 'Pages/Municipal pages',
  parameters: {
    layout: 'fullscreen',
    docs: { page: null, codePanel: false },
  },
  tags: ['!autodocs'],
} satisfies Meta;
export default meta;

/** News with a warning on top, ranks in a table, a quote, a contact, more news. */
export const Fagersta: Story = page('fagersta', 'Fagersta: en nyhet om hemtjänsten');

/** An article with a talstreck and a fact box. */
export const Mjolby2016: Story = page('mjolby-2016', 'Mjölby 2016: en artikel om samverkan');

/** A report with five quotes, pictures, links to another site and a contact. */
export const Mjolby2020: Story = page('mjolby-2020', 'Mjölby 2020: kvalitetsberättelsen');

/** A film, two quotes, partners. */
export const Eskilstuna: Story = page('eskilstuna', 'Eskilstuna: modellkommun');

/** A press release, with news from a feed. */
export const Pitea: Story = page('pitea', 'Piteå: ett pressmeddelande');

/** Every widget on one page. */
export const AllWidgets: Story = page('index', 'Alla widgetar');

/** The four sample themes on every widget; the page chooses among them. */
export const Themes: Story = page('themes', 'Teman');
