import { expect } from 'chai';
import '../../src/index.js';
import { recordConsole } from '../support/console.js';
import { fixture } from '../support/fixture.js';
import { flatElements, shown } from '../support/flat-tree.js';
import { tagged } from '../support/samples.js';

const tag = 'kommun-quote-block';

/** Every mark that is there, with how far it reaches beyond the box that it belongs to, in px. */
function marksOf(widget: Element): { element: Element; part: string; reach: number }[] {
  return flatElements(widget).flatMap((element) =>
    (['::before', '::after'] as const)
      .filter(
        (part) =>
          /^(open|close)-quote$/.test(getComputedStyle(element, part).content) && element.localName !== 'q',
      )
      .map((part) => ({ element, part, reach: parseFloat(getComputedStyle(element, part).width) })),
  );
}

/** The room between an element's words and the edge of the widget, on the side where a mark is. */
function roomFor({ element, part }: { element: Element; part: string }, widget: Element): number {
  const { direction, paddingInlineStart, paddingInlineEnd } = getComputedStyle(element);
  const [box, place] = [element.getBoundingClientRect(), widget.getBoundingClientRect()];
  const atStart = part === '::before';
  const padding = parseFloat(atStart ? paddingInlineStart : paddingInlineEnd);
  return padding + (atStart === (direction === 'ltr') ? box.left - place.left : place.right - box.right);
}

const long = 'Verksamhetsutvecklingsarbetet gjordes av medarbetarna själva.';
const forms: Record<string, string> = {
  'bare words': long,
  'a paragraph': `<p>${long}</p>`,
  'a blockquote': `<blockquote>${long}</blockquote>`,
  paragraphs: `<figure><blockquote><p>${long}</p><p>${long}</p></blockquote></figure>`,
  'a list': `<blockquote><p>${long}</p><ul><li>${long}</li></ul></blockquote>`,
  'a quote with a direction of its own': `<blockquote dir="rtl" lang="ar"><p>${long}</p></blockquote>`,
  'a paragraph with a direction of its own': `<blockquote><p dir="rtl" lang="ar">${long}</p></blockquote>`,
  French: `<blockquote lang="fr"><p>${long}</p></blockquote>`,
};

describe('quotation marks', () => {
  recordConsole();

  for (const [form, html] of Object.entries(forms)) {
    for (const dir of ['ltr', 'rtl']) {
      for (const given of [{}, { pulled: '' }]) {
        for (const width of [200, 640]) {
          const how = `${form}, ${dir}, ${Object.keys(given).join()} in ${width} px`;
          it(`hang beside the words, within the widget: ${how}`, async () => {
            const page = await fixture(`<div dir="${dir}">${tagged(tag, given, html)}</div>`, { width });
            const widget = page.firstElementChild!;
            const marks = marksOf(widget);
            expect(marks.map(({ part }) => part).join()).to.equal('::before,::after');
            for (const mark of marks) {
              expect(mark.reach).to.be.above(2);
              expect(mark.reach, mark.part).to.be.at.most(roomFor(mark, widget) + 0.1);
            }
          });
        }
      }
    }

    it(`move no word: ${form}`, async () => {
      const widget = await fixture(tagged(tag, {}, html), { width: 300 });
      const wordsOf = () =>
        shown(widget, `p, li, blockquote, ${tag}`).flatMap((element) => {
          const range = document.createRange();
          range.selectNodeContents(element);
          return [...range.getClientRects()].map(({ x, y, width }) => [x, y, width].join());
        });
      const marked = wordsOf();
      const without = new CSSStyleSheet();
      without.replaceSync(
        ':is(p, li, blockquote):is(*)::before, :is(p, li, blockquote):is(*)::after { content: none !important }',
      );
      widget.shadowRoot!.adoptedStyleSheets.push(without);
      document.adoptedStyleSheets.push(without);
      const plain = wordsOf();
      document.adoptedStyleSheets.pop();

      expect(marked).not.to.be.empty;
      expect(plain).to.deep.equal(marked);
    });
  }

  const picture = '<img alt="">';
  const paragraphs = `<p>${long}</p><p>${long}</p>`;
  for (const html of [
    `<blockquote>${paragraphs}</blockquote>`,
    paragraphs,
    `<p>${picture}</p>${paragraphs}<p>${picture}</p>`,
    `${picture}<div>${paragraphs}</div>`,
  ]) {
    it(`stand on the first line of the words and on the last: ${html}`, async () => {
      const widget = await fixture(tagged(tag, {}, html));
      const [first, last] = shown(widget, 'p').filter((p) => p.textContent !== '');
      const marks = marksOf(widget).map(({ element, part }) =>
        [element === first, element === last, part].join(),
      );
      expect(marks).to.deep.equal(['true,false,::before', 'false,true,::after']);
    });
  }
});
