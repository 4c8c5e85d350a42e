import { expect } from 'chai';
import '../../src/index.js';
import { recordConsole } from '../support/console.js';
import { fixture } from '../support/fixture.js';
import { flatElements } from '../support/flat-tree.js';
import { samples, tagged } from '../support/samples.js';

const word = 'Hemtjänstindexundersökningen'.repeat(360).slice(0, 10_000);

/** The boxes of an element's own words; an element that is wide by itself has none. */
function boxesOfWords(element: Element): DOMRect[] {
  const range = document.createRange();
  range.selectNodeContents(element);
  return [...element.childNodes].some((node) => node instanceof Text) ? [...range.getClientRects()] : [];
}

/** How many px stick out of the place that a widget stands in. A box of layout containment can't be scrolled to. */
function stickingOut(widget: HTMLElement): number {
  const place = widget.parentElement!.getBoundingClientRect();
  const visible = flatElements(widget).filter(({ clientWidth }) => clientWidth !== 1);
  const boxes = visible.flatMap((element) => [element.getBoundingClientRect(), ...boxesOfWords(element)]);
  const beyond = boxes
    .filter(({ width }) => width > 0)
    .flatMap(({ left, right }) => [right - place.right, place.left - left]);
  return Math.max(0, ...beyond.map(Math.floor));
}

/** Content with the words in its texts, links, cells and list items put in the place of the author's. */
function withWord(content: string): string {
  const template = document.createElement('template');
  template.innerHTML = content;
  const texts = document.createTreeWalker(template.content, NodeFilter.SHOW_TEXT);
  while (texts.nextNode()) if (texts.currentNode.nodeValue?.trim()) texts.currentNode.nodeValue = word;
  return template.innerHTML;
}

describe('on a narrow screen, nothing sticks out to the side', () => {
  recordConsole();

  for (const width of [320, 200]) {
    for (const { tag, attributes, content } of samples) {
      it(`of a ${tag} in ${width} px`, async () => {
        expect(stickingOut(await fixture(tagged(tag, {}, content), { width }))).to.equal(0);
        expect(stickingOut(await fixture(tagged(tag, attributes), { width }))).to.equal(0);
        expect(stickingOut(await fixture(tagged(tag, attributes, content), { width }))).to.equal(0);
      });

      it(`of a ${tag} from right to left in ${width} px`, async () => {
        const html = `<div dir="rtl">${tagged(tag, attributes, content)}</div>`;
        expect(stickingOut(await fixture(html, { width }))).to.equal(0);
      });

      it(`of a ${tag} with 10 000 letters without a space in its content, in ${width} px`, async () => {
        expect(stickingOut(await fixture(tagged(tag, {}, withWord(content)), { width }))).to.equal(0);
      });

      it(`of a ${tag} with 10 000 letters without a space as bare text, in ${width} px`, async () => {
        expect(stickingOut(await fixture(tagged(tag, {}, word), { width }))).to.equal(0);
      });

      for (const name of Object.keys(attributes).filter((name) => name !== 'image')) {
        it(`of a ${tag} with 10 000 letters without a space as its ${name}, in ${width} px`, async () => {
          const html = tagged(tag, { ...attributes, [name]: word });
          expect(stickingOut(await fixture(html, { width }))).to.equal(0);
        });
      }
    }

    it(`of a badge in a line of text, in ${width} px`, async () => {
      const badge = tagged('kommun-rank-badge', {
        rank: '36',
        of: '290',
        previous: '283',
        'previous-year': '2022',
      });
      const html = `<p>I årets index har kommunen ${badge}, och det är bra.</p>`;
      expect(stickingOut(await fixture(html, { width }))).to.equal(0);
    });
  }
});
