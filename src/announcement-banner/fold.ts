import { html, nothing, type LitElement, type TemplateResult } from 'lit';
import { msg } from '@lit/localize';
import { getLocale } from '../locale/locale.js';

/** A text that is cut where it is too long for its place, and can be opened. */
export interface Fold {
  /** A class: "cut" where something of the text can't be seen, "open" where the visitor wants all of it. */
  readonly state: 'cut' | 'open' | '';
  open: () => void;
  /** Opens the text together with a `details` in it. */
  openWith: (event: Event) => void;
  /** The button that opens and closes the text; nothing where it has room. */
  renderButton: () => TemplateResult | typeof nothing;
}

/**
 * Folding for a widget whose sheet gives the element `.text` less room than its content may need. The sheet alone decides
 * how much, so that nothing moves when the script comes. All text stays in the page: it is found, and read aloud, while it
 * is cut. When a search or the focus goes into the cut part, the browser scrolls it, and that opens the text.
 */
export function folding(host: LitElement): Fold {
  let isLong = false;
  let isOpen = false;
  const measure = () => {
    // A copy that nobody puts into the page is observed, and never rendered.
    const text = host.shadowRoot?.querySelector('.text');
    if (!text || isOpen) return;
    const size = parseFloat(getComputedStyle(text).fontSize);
    // The ends of letters may stick out of their line.
    const needsMore = text.scrollHeight > text.clientHeight + size / 3;
    // Large letters in a narrow column: a button below two lines would be all that there is.
    isOpen = needsMore && text.clientHeight < size * 5;
    if (!isOpen && needsMore === isLong) return;
    isLong = needsMore && !isOpen;
    host.requestUpdate();
  };
  // After the controller that gives the text its place, which the host has made before.
  host.addController({ hostUpdated: measure });
  // In the next frame: what changes sizes while they are observed is an error in the page's console.
  new ResizeObserver(() => requestAnimationFrame(measure)).observe(host);
  const set = (open: boolean) => {
    isOpen = open;
    host.requestUpdate();
  };
  const close = async () => {
    for (const details of host.renderRoot.querySelectorAll('details')) details.open = false;
    set(false);
    await host.updateComplete;
    // The button has moved up, and may be out of sight.
    host.scrollIntoView({ block: 'nearest' });
  };
  return {
    get state() {
      if (isOpen) return 'open';
      return isLong ? 'cut' : '';
    },
    open: () => set(true),
    openWith: ({ target }) => (target as HTMLDetailsElement).open && set(true),
    renderButton: () =>
      isLong
        ? html`<button
            class="pill"
            lang=${getLocale()}
            aria-expanded=${String(isOpen)}
            @click=${isOpen ? close : () => set(true)}
          >
            ${
              isOpen
                ? msg('Visa mindre', { id: 'less', desc: 'A button: cuts a long text again' })
                : msg('Visa mer', { id: 'more', desc: 'A button: shows the rest of a long text' })
            }
          </button>`
        : nothing,
  };
}
