/** What the benchmarks do inside the page, see upgrade.mjs and memory.mjs. */
import { cards, variants } from './variants.js';

const place = document.getElementById('cards');

/** Waits for every card's rendering; an element without Lit has rendered already, and waits as briefly for nothing. */
async function rendered() {
  for (const card of place.children) await card.updateComplete;
}

/** Style and layout of the whole page, done now. */
const layOut = () => document.body.offsetHeight;

/** Evaluates a variant's module, but holds its definitions back. Returns the function that makes the one in question. */
async function loadWithoutDefining({ tag, module }) {
  const held = new Map();
  customElements.define = (...definition) => held.set(definition[0], definition);
  await import(module);
  delete customElements.define;
  return () => customElements.define(...held.get(tag));
}

async function link(sheet) {
  const element = Object.assign(document.createElement('link'), { rel: 'stylesheet', href: sheet });
  const loaded = new Promise((resolve) => (element.onload = resolve));
  document.head.append(element);
  await loaded;
}

/**
 * Cards standing in the page, laid out but not yet defined, with everything loaded that they need.
 * @param whole whether also cards far from the screen are laid out, which an element may put off
 */
export async function prepare(name, count, whole) {
  const variant = variants[name];
  place.classList.toggle('whole', whole);
  if (variant.sheet) await link(variant.sheet);
  const define = await loadWithoutDefining(variant);
  place.innerHTML = cards(name, count);
  layOut();
  return define;
}

/**
 * The time in ms that is compared: from the definition of the element, over the upgrade of every card that stands in the
 * page, until all of them have rendered and style and layout of the whole page are done. Not in it: loading and evaluating
 * the module, parsing the cards' HTML, painting.
 */
export async function upgrade(define) {
  const start = performance.now();
  define();
  await rendered();
  layOut();
  return performance.now() - start;
}

/** Adds so many cards to the page, waits until they stand, and takes them away. */
export async function addAndRemove(name, count) {
  place.innerHTML = cards(name, count);
  await rendered();
  layOut();
  place.replaceChildren();
}
