import { expect, waitFor } from 'storybook/test';
import { forget, neverAnswers, unanswered } from './support/browser.js';
import { around, html, markup } from './support/markup.js';
import type { Meta, Story } from './support/types.js';

const meta = {
  title: 'Widgets/Announcement feed',
  component: 'kommun-announcement-feed',
  argTypes: {
    'heading-level': { control: { type: 'select' }, options: ['', '2', '3', '4', '5', '6'] },
  },
  parameters: {
    keyboard: [['Tab', 'As in each announcement banner; the feed has no stops of its own.']],
  },
  beforeEach: forget,
} satisfies Meta;
export default meta;

const src = 'feeds/crisis.json';

const written = html`
  <kommun-announcement-banner level="warning" key="vatten-skanninge">
    <h2>Koka vattnet i Skänninge</h2>
    <p>Koka allt vatten som du dricker eller lagar mat med.</p>
  </kommun-announcement-banner>
`;

/** Waits for the file's answer, so that a picture of the story is one of the announcements. */
const whenShown: Story['play'] = async ({ canvasElement }) => {
  await waitFor(() => expect(canvasElement.querySelector('kommun-announcement-banner')).toBeVisible());
};

/** One file that the communications department edits: the gravest first. */
export const FromAFile: Story = { args: { src }, play: whenShown };

/** Only what is for one area. What has no area is for everybody. */
export const OneArea: Story = { args: { src, area: 'Mantorp' }, play: whenShown };

/** A banner that the server writes inside is shown until the file has come; here it never comes. */
export const Loading: Story = { args: { src: unanswered, content: written }, beforeEach: neverAnswers };

/** The file doesn't come: what is written inside stays. An error is never "no announcements". */
export const FileFails: Story = { tags: ['warns'], args: { src: 'feeds/finns-inte.json', content: written } };

/** Nothing to announce: what else is written inside is shown. */
export const NothingToAnnounce: Story = {
  args: { src: 'feeds/quiet.json', content: html`<p>Inga störningar just nu.</p>` },
};

/** Nothing to announce, and nothing written: no room is kept. */
export const NothingAtAll: Story = {
  args: { src: 'feeds/quiet.json' },
  render: (args) =>
    around(
      'div',
      '<p>Här slutar texten före flödet.</p>',
      markup('kommun-announcement-feed', args),
      '<p>Här börjar texten efter det.</p>',
    ),
};

/** A page instead of a file, an impossible interval: what is written inside stays. The console tells. */
export const BadInput: Story = {
  tags: ['warns'],
  args: { src: 'site/examples/slut.html', interval: 'ofta', content: written },
};

/** Without an address what is written inside is all there is. */
export const WithoutAnAddress: Story = { tags: ['warns'], args: { content: written } };

export const InANarrowColumn: Story = { args: { src }, parameters: { place: '320px' }, play: whenShown };

/** Where the CMS takes the tag away. */
export const WithoutTheTag: Story = {
  render: () => html`<div data-kommun="announcement-feed" data-src="${src}"></div>`,
  play: whenShown,
};

/** In another language than Swedish the announcements that have it are shown in it. */
export const InEnglish: Story = {
  tags: ['!autodocs'],
  args: { src },
  globals: { language: 'en' },
  play: whenShown,
};
export const InArabic: Story = {
  tags: ['!autodocs'],
  args: { src },
  globals: { language: 'ar' },
  play: whenShown,
};
