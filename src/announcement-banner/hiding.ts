/** Notices that a visitor has hidden: where the focus goes, and the one button that brings all of them back. */
import { html, nothing, type LitElement, type ReactiveController, type TemplateResult } from 'lit';
import { focusFirst } from '../content/focus.js';
import { isBefore } from '../content/nodes.js';
import { setState } from '../content/states.js';
import { getLocale } from '../locale/locale.js';
import { setDismissed, watchDismissals } from './dismissals.js';
import { returnWords } from './words.js';

/** Shown; hidden by the visitor; or away, because it is not its time. */
export type State = 'shown' | 'hidden' | 'away';

/** The notices of the page. */
const notices = new Set<HidingController>();

/** What one of them is may change what the others show. */
const renderAll = (): void => notices.forEach((notice) => notice.requestUpdate());

watchDismissals(renderAll);

/** Lets a visitor hide a notice. The light sheet sees as `:state(away)` and `:state(folded)` that it is not shown. */
export class HidingController implements ReactiveController {
  readonly #host: LitElement;
  readonly #internals: ElementInternals;
  readonly #state: () => State;
  readonly #words: () => string;
  #wasHidden = false;
  #hadFocus = false;

  /**
   * @param words all that makes it this notice and no other
   */
  constructor(host: LitElement, state: () => State, words: () => string) {
    this.#host = host;
    this.#internals = host.attachInternals();
    this.#state = state;
    this.#words = words;
    host.addController(this);
  }

  hostConnected(): void {
    notices.add(this);
  }

  hostDisconnected(): void {
    notices.delete(this);
    this.#wasHidden = false;
    renderAll();
  }

  hostUpdated(): void {
    const state = this.#state();
    if (this.#hadFocus && state !== 'shown') this.#passFocusOn();
    this.#hadFocus = false;
    if (this.#wasHidden === (state === 'hidden')) return;
    this.#wasHidden = !this.#wasHidden;
    renderAll();
  }

  requestUpdate(): void {
    this.#host.requestUpdate();
  }

  /** To be called at each rendering: what stands in the notice's place while it is not shown. */
  render(): TemplateResult | typeof nothing {
    this.#hadFocus ||= this.#host.matches(':focus-within');
    const hidden = this.#inOrder().filter((notice) => notice.#state() === 'hidden');
    const isFirst = hidden[0] === this;
    setState(this.#internals, 'folded', isFirst);
    setState(this.#internals, 'away', this.#state() !== 'shown' && !isFirst);
    return isFirst ? this.#renderReturn(hidden) : nothing;
  }

  hide(): void {
    setDismissed([this.#words()], true);
    // Not every browser gives it to a button that is clicked.
    this.#hadFocus = true;
    renderAll();
  }

  get #region(): HTMLElement | null {
    return this.#host.renderRoot.querySelector('section');
  }

  #inOrder(): HidingController[] {
    return [...notices].sort((one, other) => (isBefore(one.#host, other.#host) ? -1 : 1));
  }

  /** One button brings all back; it stands where the first of them was. */
  #renderReturn(hidden: HidingController[]): TemplateResult {
    const name = returnWords(hidden.length);
    const bringBack = async () => {
      setDismissed(
        hidden.map((notice) => notice.#words()),
        false,
      );
      renderAll();
      await this.#host.updateComplete;
      focusFirst([this.#region]);
    };
    return html`<section aria-label=${name} lang=${getLocale()}>
      <button class="pill" @click=${bringBack}>${name}</button>
    </section>`;
  }

  /** To the next notice, else to where the page's own content begins. */
  #passFocusOn(): void {
    const all = this.#inOrder();
    const after = all.slice(all.indexOf(this)).filter((notice) => notice.#state() === 'shown');
    focusFirst([
      ...after.map((notice) => notice.#region),
      ...['main,[role=main]', 'h1'].map((selector) => document.querySelector<HTMLElement>(selector)),
      ...all.map((notice) => notice.#region),
    ]);
  }
}
