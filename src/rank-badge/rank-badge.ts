import { html, LitElement, nothing } from 'lit';
import { msg } from '@lit/localize';
import { link } from '../content/attributes.js';
import { text, type Text } from '../content/text.js';
import { ContentController, manualSlots } from '../content/content-controller.js';
import { renderHeading } from '../content/heading-level.js';
import { isHeading, isTable, textOf } from '../content/nodes.js';
import { warn } from '../content/warn.js';
import { define } from '../embed/define.js';
import { followLocale, formatNumber, getLocale } from '../locale/locale.js';
import { sourceWords } from '../locale/words.js';
import { useLightStyles } from '../theme/light-styles.js';
import { sheetOf } from '../theme/sheets.js';
import { shadowStyles } from '../theme/styles.js';
import lightStyles from './rank-badge.light.css?inline';
import { styles } from './rank-badge.styles.js';
import { growOnFirstView } from './grow.js';
import { renderChange, renderHistory } from './changes.js';
import { watchParts } from './part-changes.js';
import { drawFor, renderLines, renderTrack } from './pictures.js';
import { contradicts, rankInText, readRank, type Rank, type Reading, wholeNumber } from './rank.js';
import { ofWords, sharedWords } from './rank-words.js';

/** What was read, and which line of the author's says the place, or -1. */
type Read = Reading & { line: number };

const light = sheetOf(lightStyles);

/** Where only words may stand, a badge is a word among them; rank-badge.light.css has the same condition. */
const inText = ':is(p,span,a,em,strong,b,i,label,small,h1,h2,h3,h4,h5,h6) > *';

/**
 * A municipality's place in a national index. With a name it is a card: the number, what has changed, and where the
 * place is among all. Without a name, or in a line of text, it is a badge of one line. Place 1 is the best.
 *
 * Write a heading, the place ("Plats 36 av 290", "från plats 283 till plats 36"), a table of part indexes and a note inside
 * it, or give the numbers as attributes. Each row of a table that has places at two times (years, or "tidigare" and "nu", in
 * any order) says how the part has changed, and two such rows become a picture. The table itself is not written in.
 *
 * @customElement kommun-rank-badge
 *
 * @slot - a note on the index; in a badge, the place in words. In a card, a short line that says the place stands beside
 *   the number
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
    change: { converter: text },
    history: { converter: text },
    source: { converter: text },
    href: { converter: text },
    headingLevel: { attribute: 'heading-level', converter: text },
  };

  /** The index's name, as a heading. Default: none; write a heading inside the element instead. */
  declare name: Text;

  /**
   * The place: a whole number from 1, the best; "36=" or "delad 36" where others share it. Default: the place in the text
   * inside ("Plats 36 av 290"), or the last of `history`. Anything else is shown as it was written, without arrow and
   * track, and told.
   */
  declare rank: Text;

  /** How many are in the index, e.g. 290. A place above it is told, and shown without arrow and track. */
  declare of: Text;

  /** The place the time before; "ny" where there was none. One that is no place, or above its number, is told, and no change is shown. */
  declare previous: Text;

  /** How many were in the index the time before. Default: as many as now. Another number is said in words. */
  declare previousOf: Text;

  /**
   * How many places better it is: "+247", or "-3" for worse. It need not be given, because it follows from `previous`;
   * one that is not the difference is told, and the difference is shown.
   */
  declare change: Text;

  /**
   * Places of several years, in any order: "2022:283 2023:36/290 2024:41". More than two become a line, with a table for
   * screen readers. `rank`, `year`, `previous` and `previous-year` are taken from it where they are not given. An entry
   * that can't be used, or that says otherwise than they, is told, and none is shown.
   */
  declare history: Text;

  /** The year of the place, e.g. "2023". */
  declare year: Text;

  /** The year of the place before. Default: none; it is then "förra mätningen", and no year is guessed. */
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
  readonly #readParts = watchParts(this);

  constructor() {
    super();
    followLocale(this);
    useLightStyles(this, light);
  }

  protected override render() {
    const reading = this.#read();
    const named = this.name || this.#content.find('heading') || this.#content.find('table');
    return named && !this.matches(inText) ? this.#renderCard(reading) : this.#renderBadge(reading);
  }

  protected override firstUpdated(): void {
    growOnFirstView(this.renderRoot);
  }

  /** The attributes; the place in the author's text where no attribute gives it, and which line that is. */
  #read(): Read {
    const texts = this.#content.lines.map((line) => line.map(textOf).join(' '));
    const said = texts.map(rankInText);
    const [found, ...others] = said.filter(Boolean);
    const isUsed =
      found && !others.length && (!this.rank || wholeNumber(this.rank) === wholeNumber(found.rank));
    const reading = readRank(this, isUsed ? found : {});
    const { rank, wrong } = reading;
    if (wrong) warn(this, wrong, 'whole numbers that agree, as rank=36 of=290 history=2022:283');
    // A line that says little more than the place stands beside the number, and nothing is said twice.
    const at = isUsed ? said.indexOf(found) : -1;
    const words = texts[at] ?? '';
    if (rank?.previous && contradicts(words, rank.previous.place - rank.place))
      warn(this, 'the change in the text', 'the difference');
    if (rank && words.includes(rank.year ?? '-')) rank.year = null;
    return { ...reading, line: words.length < 60 ? at : -1 };
  }

  #renderCard({ rank, history = [], line }: Read) {
    const around = (name: unknown) => (this.source ? name : link(this, 'href', this.href, name));
    const of = Math.max(rank?.of ?? 0, rank?.previous?.of ?? 0);
    const table = this.#readParts(of);
    drawFor(this);
    if (table?.wrong) warn(this, 'the table', 'places up to of, and their difference');
    return html`${renderHeading(this, this.#content, 'name block', this.name, around)}
      <div class="place block">
        <p>${rank ? this.#renderNumber(rank, line) : this.#written()}</p>
        ${rank && renderChange(rank)}${history.length > 2 ? renderHistory(history, of) : rank && renderTrack(rank)}
      </div>
      ${
        table || this.#content.own('table').length
          ? html`<div class="table block">
              <slot name="table"></slot>
              ${of && table?.parts[1] ? renderLines('slope', table.times, table.parts, of) : nothing}
            </div>`
          : nothing
      }
      <div class="block"><slot></slot></div>
      ${this.source ? html`<p class="block small">${this.#renderSource()}</p>` : nothing}`;
  }

  #renderBadge({ rank }: Read) {
    return html`<slot>${rank ? this.#renderNumber(rank) : this.#written()}</slot>
      ${rank && renderChange(rank)}${
        this.source ? html` <span class="past small">(${this.#renderSource()})</span>` : nothing
      }`;
  }

  /** The number, and what it is out of: in the author's words where they say it. */
  #renderNumber({ place, of, year, shared }: Rank, line = -1) {
    const number = formatNumber(place);
    return line < 0
      ? html`<span class="unseen" lang=${getLocale()}
            >${msg('Plats', { id: 'place', desc: 'Comes before a number: "Place 36 of 290"' })} </span
          ><span class="number">${number}</span>
          <span class="of" lang=${getLocale()}
            >${ofWords(of, this.unit)} ${year}${shared ? `, ${sharedWords()}` : ''}</span
          >`
      : html`<span class="number" aria-hidden="true">${number}</span>
          <span class="of"><slot data-line=${line}></slot> ${year}</span>`;
  }

  /** What the attributes say, where it can't be understood: the author's words, and nothing made of them. */
  #written() {
    return [this.rank, this.of].filter(Boolean).join(' / ');
  }

  #renderSource() {
    const { source, year } = this;
    return (
      source &&
      html`<span lang=${getLocale()}>${sourceWords()}</span>
        ${link(this, 'href', this.href, source)}${year && `, ${year}`}`
    );
  }
}

define('kommun-rank-badge', KommunRankBadge);

declare global {
  interface HTMLElementTagNameMap {
    'kommun-rank-badge': KommunRankBadge;
  }
}
