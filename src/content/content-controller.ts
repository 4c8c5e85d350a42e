import type { ReactiveController, ReactiveElement } from 'lit';
import { linesOf, readParts, type Parts, type Rules } from './parts.js';

/** Slots are filled by this controller, so the author's nodes need no `slot` attribute and are never touched. */
export const manualSlots: ShadowRootInit = { mode: 'open', slotAssignment: 'manual' };

const observed: MutationObserverInit = {
  subtree: true,
  childList: true,
  characterData: true,
  attributeFilter: ['slot', 'href', 'datetime'],
};

/** Who reads the content of an element. */
const readers = new WeakMap<Node, { reread: () => void }>();

/** One observer serves all widgets: one for each of a thousand is slow to make. */
const observer = new MutationObserver((records) => {
  for (const target of new Set(records.map((record) => record.target)))
    for (let node: Node | null = target; node; node = node.parentNode) readers.get(node)?.reread();
});

/**
 * Reads what the author wrote inside an element, shows it in the element's slots, and follows every later change of it.
 * The element renders `<slot name="part">` for the parts that it gives a place, and one `<slot>` without a name:
 * whatever has no place of its own is shown there, so that nothing is lost.
 */
export class ContentController<Part extends string> implements ReactiveController {
  readonly #host: ReactiveElement;
  readonly #rules: Rules<Part>;
  #parts: Parts<Part> | undefined;

  constructor(host: ReactiveElement, rules: Rules<Part>) {
    this.#host = host;
    this.#rules = rules;
    host.addController(this);
  }

  get #current(): Parts<Part> {
    return (this.#parts ??= readParts(this.#host, this.#rules));
  }

  hostConnected(): void {
    readers.set(this.#host, this);
    observer.observe(this.#host, observed);
    // It may have changed while nobody watched.
    this.reread();
  }

  hostDisconnected(): void {
    readers.delete(this.#host);
  }

  /** Forgets what was read. */
  reread(): void {
    this.#parts = undefined;
    this.#host.requestUpdate();
  }

  /** The author's first node for a part, also deep inside an element that wraps the whole content. */
  find(part: Part): Node | undefined {
    return this.#current.find(part);
  }

  /** The element's own children that are a part, and so can be given a place; '' is everything that is no part. */
  own(part: Part | ''): Node[] {
    return this.#current.own(part);
  }

  /** The lines of what is no part. */
  get lines(): Node[][] {
    return linesOf(this.own(''));
  }

  /**
   * Gives the author's nodes to the slots that were rendered. A slot with `data-line="2"` gets the third line of what is
   * no part.
   */
  hostUpdated(): void {
    const slots = [...this.#host.renderRoot.querySelectorAll('slot')];
    const unplaced = new Set<Node>(this.#current.places.keys());
    const fill = (slot: HTMLSlotElement, nodes: Node[]) => {
      slot.assign(...(nodes as (Element | Text)[]));
      nodes.forEach((node) => unplaced.delete(node));
    };
    for (const slot of slots) {
      if (slot.name) fill(slot, this.own(slot.name as Part));
      else if (slot.dataset['line']) fill(slot, this.lines[Number(slot.dataset['line'])] ?? []);
    }
    for (const slot of slots) if (!slot.name && !slot.dataset['line']) fill(slot, [...unplaced]);
  }
}
