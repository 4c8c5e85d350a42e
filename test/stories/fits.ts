/** Whether a story fits a phone and shows where the focus is, as it comes or with what a visitor has set. */
import { expect } from 'chai';
import { engine } from '../support/engine.js';
import { hasRing } from '../support/focus.js';
import { flatElements } from '../support/flat-tree.js';
import { allElements, overflows, reachingOut, startTag } from '../support/layout.js';
import { openStage, widgetStories, type Stage, type Surroundings } from './storybook.js';

/** 320 px is also what a window of 1280 px has left at a zoom of 400 %. */
const PHONE = 320;

/**
 * Every story, one test each.
 * @param setting what a visitor has set, in words
 */
export async function everyStoryFits(setting: string, surroundings: Surroundings = {}): Promise<void> {
  const stories = await widgetStories();

  describe(`Every story at ${PHONE} px, ${setting}`, () => {
    let stage: Stage | undefined;
    after(() => stage?.close());

    for (const story of stories) {
      it(`${story.title}, ${story.name}: does not scroll sideways, cuts nothing off, and shows where the focus is`, async () => {
        stage ??= await openStage(story, PHONE);
        await stage.show(story, surroundings);
        const { body, documentElement } = stage.document;
        const found = cutOff(body).map((element) => `cut off in ${startTag(element)}`);
        if (overflows(documentElement)) found.push(...reachingOut(allElements(body)));
        const places = flatElements(stage.document.querySelector('#storybook-root')!).filter(isInTabOrder);
        for (const element of places)
          if (!isSeenWithFocus(element)) found.push(`the focus is not seen on ${startTag(element)}`);
        expect(found).to.deep.equal([]);
      });
    }
  });
}

/**
 * Elements that hide a part of the words in them. What only screen readers are meant to meet is 1 px large, and what they
 * are not meant to meet is a picture of words that stand beside it.
 */
const cutOff = (root: Element): Element[] =>
  [...allElements(root)].filter((element) => {
    const { overflowX, overflowY, fontSize, paddingInlineEnd } = getComputedStyle(element);
    // The ends of letters may stick out of their line.
    const slack = Math.max(1, parseFloat(fontSize) / 5);
    const hides = (overflow: string) => overflow === 'hidden' || overflow === 'clip';
    // WebKit counts the padding after what reaches into it.
    const aside = 1 + (engine === 'webkit' ? parseFloat(paddingInlineEnd) : 0);
    // What can be opened by a button below it; a button whose word goes out of sight and leaves its cross.
    if (element.closest('.cut, .hide')) return false;
    if (element.clientWidth <= 1 || !element.textContent.trim()) return false;
    if (element.closest('[aria-hidden=true]') && getComputedStyle(element).textOverflow === 'ellipsis')
      return false;
    return (
      (hides(overflowX) && element.scrollWidth > element.clientWidth + aside) ||
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
