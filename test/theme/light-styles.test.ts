import { expect } from 'chai';
import '../../src/index.js';
import { recordConsole } from '../support/console.js';
import { fixture, settled } from '../support/fixture.js';
import { shown } from '../support/flat-tree.js';
import { samples, tagged } from '../support/samples.js';

describe('the look of what the author wrote', () => {
  recordConsole();
  const card = '<kommun-news-card><h3><a href="/nyhet">A</a></h3><p>Text</p></kommun-news-card>';

  it('is there in a shadow tree of the host page too', async () => {
    const [page, host] = [await fixture(card), await fixture('<div></div>')];
    const root = host.attachShadow({ mode: 'open' });
    root.innerHTML = card;
    await settled(root);

    const lookOf = (place: ParentNode) => getComputedStyle(place.querySelector('p')!).marginBlock;
    expect(lookOf(root)).to.equal(lookOf(page));
  });

  it('is one sheet for any number of widgets', async () => {
    await fixture(card);
    const before = document.adoptedStyleSheets.length;
    await fixture(card.repeat(3));

    expect(document.adoptedStyleSheets).to.have.length(before);
  });

  it('is no sheet twice, where there are widgets of all kinds', async () => {
    const host = await fixture('<div></div>');
    const root = host.attachShadow({ mode: 'open' });
    root.innerHTML = samples.map(({ tag, content }) => tagged(tag, {}, content).repeat(2)).join('');
    await settled(root);

    expect([...new Set(root.adoptedStyleSheets)]).to.deep.equal([...root.adoptedStyleSheets]);
  });

  it('keeps the sheets that the page had', async () => {
    const own = new CSSStyleSheet();
    const host = await fixture('<div></div>');
    const root = host.attachShadow({ mode: 'open' });
    root.adoptedStyleSheets = [own];
    root.innerHTML = card;
    await settled(root);

    expect(root.adoptedStyleSheets[0]).to.equal(own);
    expect(root.adoptedStyleSheets.length).to.be.above(1);
  });

  it('comes along when a widget moves to another tree', async () => {
    const [widget, host] = [await fixture(card), await fixture('<div></div>')];
    const root = host.attachShadow({ mode: 'open' });
    root.append(widget);
    await settled(root);

    expect(root.adoptedStyleSheets).not.to.be.empty;
  });
});

describe('what the page around a widget would make of its text', () => {
  recordConsole();
  const rough =
    'text-align: center; text-transform: uppercase; letter-spacing: 0.3em; line-height: 3; white-space: pre; text-indent: 2em';
  const properties = [
    'textAlign',
    'textTransform',
    'letterSpacing',
    'whiteSpaceCollapse',
    'textIndent',
  ] as const;

  for (const { tag, attributes, content } of samples) {
    for (const [form, html] of [
      ['attributes', tagged(tag, attributes)],
      ['content', tagged(tag, {}, content)],
    ] as const) {
      it(`does not get into a ${tag}, in its form of ${form}`, async () => {
        const plain = await fixture(html);
        const hostile = await fixture(`<div style="${rough}">${html}</div>`);
        const lookOf = (root: Element) =>
          shown(root, 'p, h3, h2, li, td, blockquote, [role=heading]').map((element) =>
            properties.map((property) => getComputedStyle(element)[property]),
          );

        expect(lookOf(hostile.firstElementChild!)).to.deep.equal(lookOf(plain));
      });
    }

    it(`leaves a ${tag} the font and the size of the page`, async () => {
      const place = await fixture(`<div style="font: 20px monospace">${tagged(tag, {}, content)}</div>`);
      const { fontFamily, fontSize } = getComputedStyle(place.querySelector(tag)!);

      expect([fontFamily, fontSize]).to.deep.equal(['monospace', '20px']);
    });
  }

  for (const { tag, attributes, content } of samples) {
    it(`is hidden with a ${tag}`, async () => {
      const place = await fixture(`<div>${tagged(tag, { ...attributes, hidden: '' }, content)}</div>`);
      expect(place.offsetHeight).to.equal(0);
    });
  }
});
