/**
 * The cards that are measured against each other: the same news, as each element wants it written. Runs in the page.
 */

const picture = 'picture.svg';

/** The words of the news with a number. They differ, so that nothing is fast only because it was there before. */
function news(number) {
  const day = (number % 28) + 1;
  return {
    href: `/nyheter/${number}`,
    heading: `Nu är elljusspår ${number} draget`,
    alt: 'Elljusspåret i kvällsljus',
    credit: 'Majken Provlund',
    published: `2023-12-${String(day).padStart(2, '0')}`,
    date: `${day} december 2023`,
    lede: `Från och med i dag kan du åka skidor på spår ${number} till klockan 22 varje kväll.`,
    tags: ['Fritid', 'Motion'],
    source: 'Exempelstads kommun',
  };
}

const tagList = (tags, slot = '') => `<ul${slot}>${tags.map((tag) => `<li>${tag}</li>`).join('')}</ul>`;

const asAttributes = (tag) => (number) => {
  const { href, heading, alt, credit, published, lede, tags, source } = news(number);
  return `
    <${tag} heading="${heading}" href="${href}" image="${picture}" alt="${alt}" credit="${credit}"
      published="${published}" category="${tags.join(',')}" source="${source}">
      <p>${lede}</p>
    </${tag}>`;
};

/** @param slot makes the `slot` attribute of a part, for an element that needs one */
const asContent = (tag, slot) => (number) => {
  const { href, heading, alt, credit, published, date, lede, tags, source } = news(number);
  return `
    <${tag} source="${source}">
      <figure${slot('media')}>
        <img src="${picture}" alt="${alt}" width="1280" height="720" loading="lazy">
        <figcaption>Foto: ${credit}</figcaption>
      </figure>
      <p${slot('date')}><time datetime="${published}">${date}</time></p>
      <h2${slot('heading')}><a href="${href}">${heading}</a></h2>
      <p>${lede}</p>
      ${tagList(tags, slot('tags'))}
    </${tag}>`;
};

const named = (name) => ` slot="${name}"`;
const unnamed = () => '';

/** Web Awesome's card has fewer places: its media is a picture alone, so the rest goes into the body and the footer. */
function webAwesome(number) {
  const { href, heading, alt, credit, published, date, lede, tags, source } = news(number);
  return `
    <wa-card>
      <img slot="media" src="${picture}" alt="${alt}" width="1280" height="720" loading="lazy">
      <h2 slot="header"><a href="${href}">${heading}</a></h2>
      <p>Foto: ${credit}</p>
      <p><time datetime="${published}">${date}</time></p>
      <p>${lede}</p>
      <div slot="footer">
        ${tagList(tags)}
        <p>Läs hela nyheten hos ${source}</p>
      </div>
    </wa-card>`;
}

const ours = '/dist/kommun-widgets.js';
const handWritten = '/bench/hand-written.js';
const cdn = '/node_modules/@awesome.me/webawesome/dist-cdn';

/** Each variant: the element, the module that defines it, its HTML, and the style sheet that its makers say to link. */
export const variants = {
  'ours, attributes': { tag: 'kommun-news-card', module: ours, card: asAttributes('kommun-news-card') },
  'hand-written, attributes': {
    tag: 'hand-attribute-card',
    module: handWritten,
    card: asAttributes('hand-attribute-card'),
  },
  'ours, content': { tag: 'kommun-news-card', module: ours, card: asContent('kommun-news-card', unnamed) },
  'hand-written, content': {
    tag: 'hand-content-card',
    module: handWritten,
    card: asContent('hand-content-card', named),
  },
  'Web Awesome': {
    tag: 'wa-card',
    module: `${cdn}/components/card/card.js`,
    // Only the theme, which the card can't do without; not the sheet for ordinary HTML that they also have.
    sheet: `${cdn}/styles/themes/default.css`,
    card: webAwesome,
  },
};

/** The HTML of so many cards. */
export const cards = (variant, count) =>
  Array.from({ length: count }, (_, number) => variants[variant].card(number)).join('');
