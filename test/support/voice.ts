import { until } from './until.js';

/** What a screen reader was given to say, in its order. */
export interface Said {
  how: 'polite' | 'assertive';
  words: string;
}

const live = '[role=status], [role=alert], [role=log], [aria-live]';

/** All roots of a page: the document and every shadow tree. */
function roots(root: Document | ShadowRoot): (Document | ShadowRoot)[] {
  const inside = [...root.querySelectorAll('*')].flatMap(({ shadowRoot }) =>
    shadowRoot ? roots(shadowRoot) : [],
  );
  return [root, ...inside];
}

/**
 * Listens as a screen reader does: to every live region, in shadow trees too, that was there before its words came. An
 * alert is heard also when it comes with its words.
 */
export function listen(page: Document = document): Said[] {
  const said: Said[] = [];
  const known = new Map<Element, string>();
  const observed = new Set<Node>();
  const hear = () => {
    for (const root of roots(page)) {
      if (!observed.has(root))
        observer.observe(root, { subtree: true, childList: true, characterData: true });
      observed.add(root);
      for (const region of root.querySelectorAll(live)) hearRegion(region);
    }
  };
  const hearRegion = (region: Element) => {
    const words = region.textContent.replace(/\s+/g, ' ').trim();
    const isAlert = region.matches('[role=alert], [aria-live=assertive]');
    const before = known.get(region) ?? (region.role === 'alert' ? '' : words);
    known.set(region, words);
    if (words && words !== before) said.push({ how: isAlert ? 'assertive' : 'polite', words });
  };
  const observer = new MutationObserver(hear);
  hear();
  said.length = 0;
  return said;
}

/** So many looks at it, of 10 ms or more each, are longer than what is to be said waits for what else comes. */
const looks = 40;

/**
 * Waits until nothing new has been said for a while; for "no more than once" and "nothing", too. Looks are counted and no
 * time: while the machine does something else, nobody speaks.
 */
export async function quiet(said: Said[]): Promise<void> {
  let [last, same] = [said.length, 0];
  await until('it is quiet', () => {
    same = said.length === last ? same + 1 : 0;
    last = said.length;
    return same > looks;
  });
}
