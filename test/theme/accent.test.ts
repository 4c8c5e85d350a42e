import { expect } from 'chai';
import '../../src/index.js';
import { recordConsole } from '../support/console.js';
import { contrast, rgbs } from '../support/contrast.js';
import { fixture } from '../support/fixture.js';
import { shown } from '../support/flat-tree.js';
import { samples, tagged } from '../support/samples.js';

const ratio = (...colors: [string, string]) => contrast(...(rgbs(colors) as [number[], number[]]));

const colors = ['#0b5c8e', '#000', '#fff', '#fc0', '#e4002b', '#00a651', '#ff69b4', '#7fdbff'];

describe('the colour of the municipality', () => {
  recordConsole();

  for (const scheme of ['light', 'dark']) {
    for (const accent of colors) {
      it(`${accent} leaves every word readable in a ${scheme} page`, async () => {
        const style = `color-scheme: ${scheme}; background: Canvas; color: CanvasText; --kommun-accent: ${accent}`;
        const both = samples.map(
          ({ tag, attributes, content }) => tagged(tag, attributes) + tagged(tag, {}, content),
        );
        const page = await fixture(`<div style="${style}">${both.join('')}</div>`);

        for (const widget of page.children) expect(unreadable(widget)).to.deep.equal([]);
      });
    }
  }

  it('is seen in a link', async () => {
    const link = '<kommun-contact-card><h3>A</h3><p><a href="tel:112">112</a></p></kommun-contact-card>';
    const page = await fixture(
      `<div style="color-scheme: light; --kommun-accent: rgb(120, 0, 90)">${link}</div>`,
    );

    const [shownAs] = rgbs([getComputedStyle(page.querySelector('a')!).color]);
    const [red, green, blue] = shownAs!.map((part) => part * 255);
    expect(red).to.be.closeTo(120, 2);
    expect(green).to.be.closeTo(0, 2);
    expect(blue).to.be.closeTo(90, 2);
  });
});

/** The elements with words that don't stand out from what is behind them, with their contrast. */
function unreadable(widget: Element): string[] {
  const behind = (element: Element): string => {
    const { backgroundColor } = getComputedStyle(element);
    const parent =
      element.assignedSlot ?? element.parentElement ?? (element.getRootNode() as ShadowRoot).host;
    return backgroundColor === 'rgba(0, 0, 0, 0)' ? behind(parent) : backgroundColor;
  };
  const hasWords = (element: Element) =>
    [...element.childNodes].some((node) => node instanceof Text && node.data.trim() !== '');
  return shown(widget, '*')
    .filter(hasWords)
    .map((element) => ({ element, found: ratio(getComputedStyle(element).color, behind(element)) }))
    .filter(({ found }) => found < 4.5)
    .map(({ element, found }) => `${element.localName} "${element.textContent.trim()}": ${found.toFixed(2)}`);
}
