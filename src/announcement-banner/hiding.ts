/** Notices that a visitor has hidden: where the focus goes, and the one button that brings all of them back. */
import { html, nothing, type LitElement, type TemplateResult } from 'lit';
import { focusFirst } from '../content/focus.js';
import { setState } from '../content/states.js';
import { setDismissed, watchDismissals } from './dismissals.js';
import { returnWords } from './words.js';

/** A notice, as the others on the page know it. */
export interface Notice {
  host: LitElement;
  /** Shown; hidden by the visitor; or away, because it is not its time. */
  state: () => 'shown' | 'hidden' | 'away';
  /** All that makes it this notice and no other. */
  words: () => string;
}

/** What a notice does with it. */
export interface Hiding {
  /** To be called at each rendering: what stands in the notice's place while it is not shown. */
  render: () => TemplateResult | typeof nothing;
  hide: () => void;
}

/** The notices of the page. */
const notices = new Set<Notice>();

const inOrder = (): Notice[] =>
  // 4 is Node.DOCUMENT_POSITION_FOLLOWING.
  [...notices].sort((one, other) => (one.host.compareDocumentPosition(other.host) & 4 ? -1 : 1));

/** What one of them is may change what the others show. */
const renderAll = (): void => notices.forEach(({ host }) => host.requestUpdate());

watchDismissals(renderAll);

const regionOf = ({ host }: Notice): HTMLElement | null => host.renderRoot.querySelector('section');

/** Lets a visitor hide a notice. The light sheet sees as `:state(away)` and `:state(folded)` that it is not shown. */
export function hiding(notice: Notice): Hiding {
  const { host, state } = notice;
  const internals = host.attachInternals();
  let wasHidden = false;
  let hadFocus = false;
  const hostUpdated = () => {
    if (hadFocus && state() !== 'shown') passFocusOn(notice);
    hadFocus = false;
    if (wasHidden === (state() === 'hidden')) return;
    wasHidden = !wasHidden;
    renderAll();
  };
  const hostDisconnected = () => {
    notices.delete(notice);
    wasHidden = false;
    renderAll();
  };
  host.addController({ hostConnected: () => notices.add(notice), hostUpdated, hostDisconnected });
  return {
    render: () => {
      hadFocus ||= host.matches(':focus-within');
      const hidden = inOrder().filter((other) => other.state() === 'hidden');
      const isFirst = hidden[0] === notice;
      setState(internals, 'folded', isFirst);
      setState(internals, 'away', state() !== 'shown' && !isFirst);
      return isFirst ? renderReturn(hidden) : nothing;
    },
    hide: () => {
      setDismissed([notice.words()], true);
      // Not every browser gives it to a button that is clicked.
      hadFocus = true;
      renderAll();
    },
  };
}

/** One button brings all back; it stands where the first of them was. */
function renderReturn(hidden: Notice[]): TemplateResult {
  const [first] = hidden as [Notice];
  const name = returnWords(hidden.length);
  const bringBack = async () => {
    setDismissed(
      hidden.map(({ words }) => words()),
      false,
    );
    renderAll();
    await first.host.updateComplete;
    focusFirst([regionOf(first)]);
  };
  return html`<section aria-label=${name}>
    <button class="pill" @click=${bringBack}>${name}</button>
  </section>`;
}

/** Gives the focus to the next notice, else to where the page's own content begins. */
function passFocusOn(notice: Notice): void {
  const all = inOrder();
  const after = all.slice(all.indexOf(notice)).filter(({ state }) => state() === 'shown');
  focusFirst([
    ...after.map(regionOf),
    ...['main,[role=main]', 'h1'].map((selector) => document.querySelector<HTMLElement>(selector)),
    ...all.map(regionOf),
  ]);
}
