import { html, LitElement, nothing } from 'lit';
import { msg } from '@lit/localize';
import { link, text, type Text } from '../content/attributes.js';
import { ContentController, manualSlots } from '../content/content-controller.js';
import { renderHeading } from '../content/heading-level.js';
import { isHeading, isTable, textOf } from '../content/nodes.js';
import { warn } from '../content/warn.js';
import { define } from '../embed/define.js';
import { followLocale, formatNumber } from '../locale/locale.js';
import { sourceWords } from '../locale/words.js';
import { icon } from '../theme/icon.js';
import { useLightStyles } from '../theme/light-styles.js';
import { sheetOf } from '../theme/sheets.js';
import { shadowStyles } from '../theme/styles.js';
import lightStyles from './rank-badge.light.css?inline';
import { styles } from './rank-badge.styles.js';
import { position, rankInText, readRank, type Rank } from './rank.js';
import { beforeWords, changeWords, ofWords } from './rank-words.js';

const light = sheetOf(lightStyles);

/** Where only words may stand, a badge is a word among them; rank-badge.light.css has the same condition. */
const inText = ':is(p,span,a,em,strong,b,i,label,small,h1,h2,h3,h4,h5,h6) > *';

/**
 * A municipality's place in a national index. With a name it is a card: the number, what has changed, and where the
 * place is among all. Without a name, or in a line of text, it is a badge of one line. Place 1 is the best.
 *
 * Write a heading, the place ("Plats 36 av 290"), a table of part indexes and a note inside it, and give the numbers as
 * attributes.
 *
 * @customElement kommun-rank-badge
 *
 * @slot - a note on the index; in a badge, the place in words
 * @slot heading - the index's name (`h2`–`h6`)
 * @slot table - the part indexes, as an ordinary table
 *
 * @csspart name - the heading made from `name`
 *
 * @cssprop [--kommun-accent=#0b5c8e] - the municipality's colour, for the number and the track
 * @cssprop [--kommun-radius=0.625em] - how round the corners are
 * @cssprop [--kommun-font] - the font; default is the page's own
 */
export class KommunRankBadge extends LitElement {
  static override readonly shadowRootOptions = manualSlots;
  static override readonly styles = shadowStyles(lightStyles, styles);
  static override readonly properties = {
    name: { converter: text },
    rank: { converter: text },
    of: { converter: text },
    previous: { converter: text },
    previousOf: { attribute: 'previous-of', converter: text },
    year: { converter: text },
    previousYear: { attribute: 'previous-year', converter: text },
    unit: { converter: text },
    source: { converter: text },
    href: { converter: text },
    headingLevel: { attribute: 'heading-level', converter: text },
  };

  /** The index's name, as a heading. Default: none; write a heading inside the element instead. */
  declare name: Text;

  /**
   * The place: a whole number from 1, the best. Default: the place in the text inside ("36 av 290"). Anything else is
   * shown as it was written, without arrow and track, and told.
   */
  declare rank: Text;

  /** How many are in the index, e.g. 290. A place above it is told, and shown without arrow and track. */
  declare of: Text;

  /** The place the time before. One that is no place, or above its number, is told, and no change is shown. */
  declare previous: Text;

  /** How many were in the index the time before. Default: as many as now. */
  declare previousOf: Text;

  /** The year of the place, e.g. "2023". */
  declare year: Text;

  /** The year of the place before. Default: none; it is then called the time before, and no year is guessed. */
  declare previousYear: Text;

  /** What is ranked, in the plural. Default: "kommuner" in the page's language. */
  declare unit: Text;

  /** Whose index it is; shown as "Källa: …". */
  declare source: Text;

  /** Where the index is explained: http, https, or relative to the page. The source leads there, or else the name. */
  declare href: Text;

  /**
   * The level, 2–6, of the heading made from `name`. Default: one deeper than the heading that governs the place.
   * Another value is told, and the default holds.
   */
  declare headingLevel: Text;

  readonly #content = new ContentController(this, {
    heading: { is: isHeading },
    table: { is: isTable },
  });

  constructor() {
    super();
    followLocale(this);
    useLightStyles(this, light);
  }

  protected override render() {
    const rank = this.#read();
    const named = this.name || this.#content.find('heading') || this.#content.find('table');
    return named && !this.matches(inText) ? this.#renderCard(rank) : this.#renderBadge(rank);
  }

  /** The attributes; the place in the author's text where no attribute gives it. */
  #read(): Rank | undefined {
    const written = this.rank ? [] : rankInText(this.#content.own('').map(textOf).join(' '));
    const { rank, wrong } = readRank(this, ...written);
    if (wrong) warn(this, wrong, 'a whole number from 1, not above of');
    return rank;
  }

  #renderCard(rank: Rank | undefined) {
    const around = (name: unknown) => (this.source ? name : link(this, 'href', this.href, name));
    return html`${renderHeading(this, this.#content, 'name block', this.name, around)}
      <div class="place block">
        <p>${rank ? this.#renderNumber(rank) : this.#written()}</p>
        ${rank && renderChange(rank)}${rank && renderTrack(rank)}
      </div>
      ${this.#content.own('table').length ? html`<div class="table block"><slot name="table"></slot></div>` : nothing}
      <div class="block"><slot></slot></div>
      ${this.#renderSource()}`;
  }

  #renderBadge(rank: Rank | undefined) {
    return html`<slot>${rank ? this.#renderNumber(rank) : this.#written()}</slot>
      ${rank && renderChange(rank)}`;
  }

  #renderNumber({ place, of, year }: Rank) {
    return html`<span class="unseen"
        >${msg('Plats', { id: 'place', desc: 'Comes before a number: "Place 36 of 290"' })} </span
      ><span class="number">${formatNumber(place)}</span>
      <span class="of">${ofWords(of, this.unit)} ${year}</span>`;
  }

  /** What the attributes say, where it can't be understood: the author's words, and nothing made of them. */
  #written() {
    return [this.rank, this.of].filter(Boolean).join(' / ');
  }

  #renderSource() {
    const { source, year } = this;
    return source
      ? html`<p class="block small">
          ${sourceWords()} ${link(this, 'href', this.href, source)}${year && `, ${year}`}
        </p>`
      : nothing;
  }
}

/** Up is better, down is worse, level is unchanged; the words beside it say so too. */
function renderChange({ place, previous }: Rank) {
  if (!previous) return nothing;
  const change = previous.place - place;
  const arrow = change
    ? change > 0
      ? 'M12 20V4M5 11l7-7 7 7'
      : 'M12 4v16M5 13l7 7 7-7'
    : 'M4 12h16M13 5l7 7-7 7';
  return html`<span class="change">${icon(arrow)} ${changeWords(change, previous.year)}</span
    >${change ? html` <span class="past small">(${beforeWords(previous.place)})</span>` : nothing}`;
}

/** The way from the best place to the last, with today and before. The words above say the same, so it is a picture. */
function renderTrack(rank: Rank) {
  const now = position(rank);
  const before = rank.previous && position(rank.previous);
  if (now === undefined) return nothing;
  return html`<div class="track small" aria-hidden="true">
    <svg>
      <line x2="100%" y1="50%" y2="50%"></line>
      <line class="way" x1="${before ?? now}%" x2="${now}%" y1="50%" y2="50%"></line>
      <circle class="before" cx="${before ?? now}%" cy="50%" r="0.4em"></circle>
      <circle cx="${now}%" cy="50%" r="0.5em"></circle>
    </svg>
    <span
      >${msg('1 bäst', { id: 'best', desc: 'At the start of a line from the first place to the last: 1 is best' })}</span
    >
    <span>${formatNumber(rank.of ?? 0)}</span>
  </div>`;
}

define('kommun-rank-badge', KommunRankBadge);

declare global {
  interface HTMLElementTagNameMap {
    'kommun-rank-badge': KommunRankBadge;
  }
}
