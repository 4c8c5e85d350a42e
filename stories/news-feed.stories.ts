import { expect, waitFor } from 'storybook/test';
import { forget, neverAnswers, unanswered } from './support/browser.js';
import { html } from './support/markup.js';
import type { Meta, Story } from './support/types.js';

const meta = {
  title: 'Widgets/News feed',
  component: 'kommun-news-feed',
  argTypes: {
    layout: { control: { type: 'select' }, options: ['grid', 'list', 'featured'] },
    'heading-level': { control: { type: 'select' }, options: ['', '2', '3', '4', '5', '6'] },
  },
  parameters: {
    keyboard: [
      ['Tab', 'Moves from card to card; each is one stop. The line below the cards comes last.'],
      ['Enter', 'Opens the news.'],
    ],
  },
  // A remembered feed would hide how a feed looks when it is asked for the first time.
  beforeEach: forget,
} satisfies Meta;
export default meta;

const src = 'site/examples/feeds/pitea-pressrum.xml';

const fallback = html`
  <h2>Ur Piteås pressrum</h2>
  <ul>
    <li><a href="/pressrum/118">Ett åttiotal ritade på framtidens socialtjänst</a></li>
    <li><a href="/pressrum/117">Plogbilarna kör ut klockan fyra</a></li>
  </ul>
  <p><a href="/pressrum">Till Piteås pressrum</a></p>
`;

/** Waits for the feed's answer, so that a picture of the story is one of the news. */
const whenShown: Story['play'] = async ({ canvasElement }) => {
  await waitFor(() => expect(canvasElement.querySelector('kommun-news-card')).toBeVisible());
};

/** What is written inside is shown until the feed comes. The heading, and the line that is a link alone, stay. */
export const FromContent: Story = { args: { src, limit: '4', content: fallback }, play: whenShown };

export const FromAttributes: Story = {
  args: { src, limit: '3', heading: 'Nyheter från Piteå', 'heading-level': '2' },
  play: whenShown,
};

/** Side by side where there is room. */
export const Grid: Story = { args: { src, limit: '6', layout: 'grid', content: fallback }, play: whenShown };

/** Below each other, each card as wide as the place. */
export const List: Story = {
  args: { src, limit: '3', layout: 'list', content: fallback },
  parameters: { place: '46em' },
  play: whenShown,
};

/** The first as wide as all. */
export const Featured: Story = {
  args: { src, limit: '4', layout: 'featured', content: fallback },
  play: whenShown,
};

/** Only news of one category. */
export const OneCategory: Story = {
  args: {
    src,
    category: 'Fritid',
    limit: '3',
    content: html`
      <h2>Fritid</h2>
      <p><a href="/fritid">Allt om fritid</a></p>
    `,
  },
  play: whenShown,
};

/** In the narrow column of a CMS. */
export const InANarrowColumn: Story = {
  args: { src, limit: '3', content: fallback },
  parameters: { place: '20em' },
  play: whenShown,
};

/** The feed has been asked for and nothing is written inside: the room of the news to come, and words for the ear. */
export const Loading: Story = {
  args: { src: unanswered, limit: '3', heading: 'Nyheter' },
  beforeEach: neverAnswers,
};

/** The same with something written inside, which is shown meanwhile. */
export const LoadingWithContent: Story = {
  args: { src: unanswered, limit: '3', content: fallback },
  beforeEach: neverAnswers,
};

/** The feed doesn't come: what is written inside stays. The console says why. */
export const FeedFails: Story = {
  tags: ['warns'],
  args: { src: 'site/examples/feeds/finns-inte.xml', content: fallback },
};

/** The feed doesn't come and nothing is written inside. It is said, and it is not "no news". */
export const FeedFailsWithoutContent: Story = {
  tags: ['warns'],
  args: { src: 'site/examples/feeds/finns-inte.xml', heading: 'Nyheter' },
};

/** A feed with nothing of the category. */
export const NoNews: Story = { args: { src, category: 'Rymdfart', heading: 'Rymdfart' } };

/** A page instead of a feed, an impossible number, an unknown layout: what is written inside stays. */
export const BadInput: Story = {
  tags: ['warns'],
  args: { src: 'site/examples/slut.html', limit: 'många', layout: 'karusell', content: fallback },
};

/** Without an address what is written inside is all there is. */
export const WithoutAnAddress: Story = { tags: ['warns'], args: { content: fallback } };

/** A news card that the server wrote is shown as one until the feed comes; here it never comes. */
export const CardsAsContent: Story = {
  tags: ['warns'],
  args: {
    content: html`
      <h2>Nyheter</h2>
      <div class="row">
        <kommun-news-card
          heading="Plogbilarna kör ut klockan fyra"
          href="/pressrum/117"
          published="2019-11-26"
        ></kommun-news-card>
        <kommun-news-card
          heading="Isen bär inte än"
          href="/pressrum/116"
          published="2019-11-25"
        ></kommun-news-card>
      </div>
    `,
  },
};

/** Where the CMS takes the tag away. */
export const WithoutTheTag: Story = {
  render: () => html`
    <div data-kommun="news-feed" data-src="${src}" data-limit="2">
      <h2>Ur Piteås pressrum</h2>
      <p><a href="/pressrum">Till Piteås pressrum</a></p>
    </div>
  `,
  play: whenShown,
};

const made = { src, limit: '2', heading: 'Piteå' };

/** The words that the list adds: dates, and what it says when it has no news. */
export const InSwedish: Story = {
  tags: ['!autodocs'],
  args: made,
  globals: { language: 'sv' },
  play: whenShown,
};
export const InEnglish: Story = {
  tags: ['!autodocs'],
  args: made,
  globals: { language: 'en' },
  play: whenShown,
};
export const InFinnish: Story = {
  tags: ['!autodocs'],
  args: made,
  globals: { language: 'fi' },
  play: whenShown,
};
export const InNorthernSami: Story = {
  tags: ['!autodocs'],
  args: made,
  globals: { language: 'se' },
  play: whenShown,
};
export const InMeankieli: Story = {
  tags: ['!autodocs'],
  args: made,
  globals: { language: 'fit' },
  play: whenShown,
};
export const InArabic: Story = {
  tags: ['!autodocs'],
  args: made,
  globals: { language: 'ar' },
  play: whenShown,
};
export const InUkrainian: Story = {
  tags: ['!autodocs'],
  args: made,
  globals: { language: 'uk' },
  play: whenShown,
};
export const InPseudo: Story = {
  tags: ['!autodocs'],
  args: made,
  globals: { language: 'pseudo' },
  play: whenShown,
};

export const FailsInEnglish: Story = {
  tags: ['warns', '!autodocs'],
  args: { src: 'site/examples/feeds/finns-inte.xml', heading: 'News' },
  globals: { language: 'en' },
};

/** From right to left; the feed's own language stays as it is. */
export const RightToLeft: Story = {
  tags: ['!autodocs'],
  args: { src, limit: '3', layout: 'featured', content: fallback },
  globals: { language: 'ar' },
  play: whenShown,
};
