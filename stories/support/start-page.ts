/** The first page: what there is, each thing as it looks, and where to go on. */
import { AnchorMdx } from '@storybook/addon-docs/blocks';
import { createElement as h, type MouseEvent, type ReactElement } from 'react';
import { html } from './markup.js';
import { picture } from './pictures.js';

interface Tile {
  name: string;
  tag: string;
  about: string;
  example: string;
  isWide?: boolean;
}

const tiles: Tile[] = [
  {
    name: 'Meddelande',
    tag: 'announcement-banner',
    about:
      'Information, varning eller akut läge: till alla som besöker sidan, på rätt tid och på flera språk.',
    isWide: true,
    example: html`
      <kommun-announcement-banner level="warning" updated="2023-12-05">
        <h4>Ishalka på gång- och cykelvägarna</h4>
        <p>Vi sandar hela dagen. <a href="#sandning">Se var vi har sandat</a></p>
      </kommun-announcement-banner>
    `,
  },
  {
    name: 'Nyhet',
    tag: 'news-card',
    about: 'En nyhet i en lista. Hela kortet leder till den, och formen rättar sig efter platsen.',
    example: html`
      <kommun-news-card>
        <img
          src="${picture('skidspar')}"
          alt="Ett skidspår slingrar sig mellan granar i skymningen."
          width="1280"
          height="720"
        />
        <p><time datetime="2023-12-01">1 december 2023</time></p>
        <h4><a href="#nyhet">Nu är elljusspåret draget</a></h4>
        <p>Från och med i dag kan du åka skidor till klockan&nbsp;22 varje kväll.</p>
        <ul>
          <li>Fritid</li>
        </ul>
      </kommun-news-card>
    `,
  },
  {
    name: 'Kontakt',
    tag: 'contact-card',
    about:
      'En person, en enhet eller hela kommunen. Öppettiderna följer klockan, och numret går att kopiera.',
    example: html`
      <kommun-contact-card
        kind="unit"
        name="Medborgarkontoret"
        phone="0142-850 00"
        email="kontoret@exempel.se"
        address="Burensköldsvägen 11, 595 80 Mjölby"
        hours="Mo-Th 08:00-16:30, Fr 08:00-15:00; PH off"
      ></kommun-contact-card>
    `,
  },
  {
    name: 'Placering',
    tag: 'rank-badge',
    about:
      'Kommunens plats i en jämförelse, och i ord om den har blivit bättre. Tabellen är kvar som tabell.',
    isWide: true,
    example: html`
      <kommun-rank-badge
        rank="36"
        of="290"
        previous="283"
        year="2023"
        previous-year="2022"
        source="SPF Seniorerna"
      >
        <h4>Hemtjänstindex</h4>
        <table>
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
      </kommun-rank-badge>
    `,
  },
  {
    name: 'Citat',
    tag: 'quote-block',
    about: 'Det någon har sagt, och vem. Citattecknen kommer av sig själva, på rätt språk.',
    example: html`
      <kommun-quote-block>
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
      </kommun-quote-block>
    `,
  },
  {
    name: 'Meddelandeflöde',
    tag: 'announcement-feed',
    about:
      'Samma meddelanden på alla sidor, ur en enda fil. Kommer och går också på sidor som redan är öppna.',
    example: html`<kommun-announcement-feed
      src="feeds/crisis.json"
      area="Mjölby"
    ></kommun-announcement-feed>`,
  },
  {
    name: 'Nyhetsflöde',
    tag: 'news-feed',
    about:
      'De senaste nyheterna ur ett RSS-flöde eller från WordPress. Kommer flödet inte står dina egna länkar kvar.',
    isWide: true,
    example: html`
      <kommun-news-feed src="site/examples/feeds/pitea-pressrum.xml" limit="3">
        <h4>Ur Piteås pressrum</h4>
        <p><a href="#pressrum">Till Piteås pressrum</a></p>
      </kommun-news-feed>
    `,
  },
];

const docsOf = (tag: string): string => `?path=/docs/widgets-${tag}--docs`;

/** An example is to be looked at: its links lead nowhere. */
function stay(event: MouseEvent): void {
  const link = event.nativeEvent.composedPath().find((target) => target instanceof HTMLAnchorElement);
  if (link && !link.download) event.preventDefault();
}

const renderTile = ({ name, tag, about, example, isWide }: Tile): ReactElement =>
  h(
    'section',
    { key: tag, className: isWide ? 'tile wide' : 'tile' },
    h('h3', null, h(AnchorMdx, { href: docsOf(tag), target: '_self' }, name), ' ', h('code', null, tag)),
    h('p', null, about),
    h('div', {
      className: 'docs-story example',
      onClick: stay,
      dangerouslySetInnerHTML: { __html: example },
    }),
  );

const facts: [string, string][] = [
  ['7 widgetar', 'och alla deras lägen'],
  ['7 språk', 'efter sidans eget'],
  ['200–1 200 px', 'efter sin plats, inte skärmen'],
  ['Ljust och mörkt', 'och på papper'],
  ['WCAG 2.2 AA', 'kriterium för kriterium'],
];

/** What it is, in one breath. */
export function Hero(): ReactElement {
  return h(
    'header',
    { className: 'sb-unstyled hero', lang: 'sv' },
    h('h1', null, 'Byggstenar för kommunens webbplats'),
    h(
      'p',
      null,
      'Redaktören skriver rubriker, stycken och tabeller som vanligt. Widgeten ordnar, formger och kompletterar, ' +
        'i kommunens färg. Utan JavaScript är det fortfarande läsbar text.',
    ),
    h(
      'ul',
      null,
      facts.map(([what, more]) => h('li', { key: what }, h('strong', null, what), more)),
    ),
  );
}

/** Every widget as it looks, with its name in Swedish and what it is for. */
export function Gallery(): ReactElement {
  return h('div', { className: 'sb-unstyled gallery', lang: 'sv' }, tiles.map(renderTile));
}
