import { expect } from 'chai';
import { hasRing } from '../support/focus.js';
import { flatElements } from '../support/flat-tree.js';
import { allElements, overflows, reachingOut, startTag } from '../support/layout.js';
import { everything, openStage, widgetStories, type Stage, type Surroundings } from './storybook.js';

/** 320 px is also what a window of 1280 px has left at a zoom of 400 %. */
const PHONE = 320;

/** What a visitor may set, by its name. */
const settings: Record<string, Surroundings> = {
  'as it comes': {},
  ...(everything && {
    'with the text spacing of WCAG 1.4.12': { spacing: 'wide' },
    'with text of 200 %': { root: '200' },
    // Longer by two fifths, and from right to left.
    'in the pseudo-language': { language: 'pseudo', direction: 'rtl' },
  }),
};
const stories = await widgetStories();

describe(`Every story at ${PHONE} px`, function () {
  this.timeout(60_000);
  let stage: Stage | undefined;
  after(() => stage?.close());

  for (const story of stories) {
    it(`${story.title}, ${story.name}: does not scroll sideways, cuts nothing off, and shows where the focus is`, async () => {
      stage ??= await openStage(story, PHONE);
      const found = [];
      for (const [setting, surroundings] of Object.entries(settings)) {
        await stage.show(story, surroundings);
        const { body, documentElement } = stage.document;
        if (overflows(documentElement))
          found.push(`${setting}: ${reachingOut(allElements(body)).join(', ')}`);
        for (const element of cutOff(body)) found.push(`${setting}: cut off in ${startTag(element)}`);
      }
      const places = flatElements(stage.document.querySelector('#storybook-root')!).filter(isInTabOrder);
      for (const element of places)
        if (!isSeenWithFocus(element)) found.push(`the focus is not seen on ${startTag(element)}`);
      expect(found).to.deep.equal([]);
    });
  }
});

/**
 * Elements that hide a part of the words in them. What only screen readers are meant to meet is 1 px large, and what they
 * are not meant to meet is a picture of words that stand beside it.
 */
const cutOff = (root: Element): Element[] =>
  [...allElements(root)].filter((element) => {
    const { overflowX, overflowY, fontSize } = getComputedStyle(element);
    // The ends of letters may stick out of their line.
    const slack = Math.max(1, parseFloat(fontSize) / 5);
    const hides = (overflow: string) => overflow === 'hidden' || overflow === 'clip';
    // What can be opened by a button below it.
    if (element.closest('.cut')) return false;
    if (element.clientWidth <= 1 || !element.textContent.trim()) return false;
    if (element.closest('[aria-hidden=true]') && getComputedStyle(element).textOverflow === 'ellipsis')
      return false;
    return (
      (hides(overflowX) && element.scrollWidth > element.clientWidth + 1) ||
      (hides(overflowY) && element.scrollHeight > element.clientHeight + slack)
    );
  });

const isInTabOrder = (element: Element): element is HTMLElement =>
  (element as HTMLElement).tabIndex >= 0 &&
  element.matches('a[href], button, summary, input, select, textarea, video, [tabindex]') &&
  element.checkVisibility({ visibilityProperty: true });

/** Whether an element that has the focus has a ring, or its area has, and nothing lies over it. */
function isSeenWithFocus(element: HTMLElement): boolean {
  element.focus();
  const [box] = element.getClientRects();
  if (!box) return false;
  let top = element.ownerDocument.elementFromPoint(box.left + box.width / 2, box.top + box.height / 2);
  while (top?.shadowRoot) {
    const inside = top.shadowRoot.elementFromPoint(box.left + box.width / 2, box.top + box.height / 2);
    if (!inside || inside === top) break;
    top = inside;
  }
  const marked = hasRing(element) || getComputedStyle(element).outlineStyle === 'auto';
  return marked && !!top && (element.contains(top) || top.contains(element));
}
