import { resetMouse, sendKeys, sendMouse } from '@web/test-runner-commands';
import { expect } from 'chai';
import '../../src/index.js';
import { recordConsole } from '../support/console.js';
import { fixture } from '../support/fixture.js';
import { headings, links, seen, shown } from '../support/flat-tree.js';
import { focused, hasRing } from '../support/focus.js';
import { picture, samples, tagged } from '../support/samples.js';

const { tag, attributes, content } = samples.find((sample) => sample.tag === 'kommun-news-card')!;

recordConsole();

/** The address that a click on a point leads to. */
async function addressAt(x: number, y: number): Promise<string | null | undefined> {
  const addresses: (string | null)[] = [];
  const follow = (event: Event) => {
    const link = event.composedPath().find((target) => target instanceof HTMLAnchorElement);
    if (link) addresses.push(link.getAttribute('href'));
    event.preventDefault();
  };
  document.addEventListener('click', follow);
  await sendMouse({ type: 'click', position: [Math.round(x), Math.round(y)] });
  document.removeEventListener('click', follow);
  expect(addresses).to.have.length.at.most(1);
  return addresses[0];
}

describe('a news card made from attributes', () => {
  it('is read as picture, date, heading, tags, source', async () => {
    const widget = await fixture(tagged(tag, attributes));
    const text = `Foto: Åsa Öberg 5 december 2023 Uppdaterad 6 december 2023 Badet öppnar Fritid Idrott
      Läs hela nyheten hos Piteå kommun`;

    expect(seen(widget)).to.equal(text.replace(/\s+/g, ' '));
    expect(headings(widget)).to.deep.equal(['2 Badet öppnar']);
    expect(links(widget)).to.deep.equal(['Badet öppnar → /nyhet']);
  });

  it('has the text inside as its lede', async () => {
    const widget = await fixture(tagged(tag, { heading: 'Badet öppnar' }, 'På lördag är det dags.'));
    expect(seen(widget)).to.equal('Badet öppnar På lördag är det dags.');
  });

  it('is a heading without a link where there is no address', async () => {
    const widget = await fixture(tagged(tag, { heading: 'Badet öppnar' }));
    expect(links(widget)).to.be.empty;
  });

  it('has its heading under the one that governs its place', async () => {
    const main = await fixture(`<main><h2>Nyheter</h2>${tagged(tag, attributes).repeat(2)}</main>`);
    expect(headings(main)).to.deep.equal(['2 Nyheter', '3 Badet öppnar', '3 Badet öppnar']);
  });

  it('tells machines the date, and people in words', async () => {
    const widget = await fixture(tagged(tag, { heading: 'A', published: '2023-12-05T13:05Z' }));
    const [time] = shown<HTMLTimeElement>(widget, 'time');

    expect(time!.dateTime).to.equal('2023-12-05T14:05');
    expect(time!.textContent).to.equal('5 december 2023 kl. 14.05');
  });

  it('leaves out empty tags', async () => {
    const widget = await fixture(tagged(tag, { heading: 'A', category: ' Fritid ,, Idrott, ' }));
    expect(shown(widget, 'li').map(seen)).to.deep.equal(['Fritid', 'Idrott']);
  });
});

describe('a news card for a person with a keyboard or a mouse', () => {
  afterEach(async () => {
    getSelection()?.removeAllRanges();
    await resetMouse();
  });

  for (const [form, html] of Object.entries({
    attributes: tagged(tag, attributes),
    content: tagged(tag, {}, content),
    'a heading and an address': tagged(tag, { href: '/nyhet' }, '<h3>Badet öppnar</h3><p>På lördag.</p>'),
    'a link alone': tagged(tag, {}, '<p><a href="/nyhet">Badet öppnar</a></p><p>På lördag.</p>'),
    'a link around the heading': tagged(
      tag,
      {},
      '<a href="/nyhet"><h3>Badet öppnar</h3></a><p>På lördag.</p>',
    ),
  })) {
    it(`is one stop of the Tab key, with a ring to be seen, in its form of ${form}`, async () => {
      const root = await fixture(`<div><button>före</button>${html}<button>efter</button></div>`);
      root.querySelector('button')!.focus();
      await sendKeys({ press: 'Tab' });
      expect(focused().getAttribute('href')).to.equal('/nyhet');
      expect(hasRing(focused())).to.be.true;

      await sendKeys({ press: 'Tab' });
      expect(focused().textContent).to.equal('efter');
    });

    it(`leads to the news from every corner, in its form of ${form}`, async () => {
      const widget = await fixture(html);
      widget.scrollIntoView();
      const { left, right, top, bottom } = widget.getBoundingClientRect();
      for (const [x, y] of [
        [left + 12, top + 12],
        [right - 12, bottom - 12],
        [(left + right) / 2, (top + bottom) / 2],
      ] as const) {
        expect(await addressAt(x, y), `at ${x}, ${y}`).to.equal('/nyhet');
      }
    });
  }

  const further: [where: string, html: string][] = [
    ['the lede', '<p>Se <a href="/mer">mer</a></p>'],
    ['bare text', 'Se <a href="/mer">mer</a>'],
    ['a list', `<ul><li>${'Ett långt stycke om badet. '.repeat(5)}<a href="/mer">mer</a></li></ul>`],
    ['a tag', '<ul><li><a href="/mer">mer</a></li></ul>'],
    ['a box', '<div><b>Se</b> <a href="/mer">mer</a></div>'],
  ];
  for (const [where, text] of further) {
    it(`lets a further link in ${where} be reached and clicked`, async () => {
      const widget = await fixture(tagged(tag, {}, `<h3><a href="/nyhet">A</a></h3>${text}`));
      const link = widget.querySelector('[href="/mer"]')!;
      const { left, top, width, height } = link.getBoundingClientRect();
      expect(await addressAt(left + width / 2, top + height / 2)).to.equal('/mer');

      widget.querySelector('a')!.focus();
      await sendKeys({ press: 'Tab' });
      expect(focused()).to.equal(link);
      expect(hasRing(link)).to.be.true;
    });
  }

  it('lets its text be selected', async () => {
    const widget = await fixture(
      tagged(tag, {}, '<h3><a href="/nyhet">A</a></h3><p>På lördag är det dags.</p>'),
    );
    const { left, top, height } = widget.querySelector('p')!.getBoundingClientRect();
    const at = (x: number): [number, number] => [Math.round(left + x), Math.round(top + height / 2)];
    await sendMouse({ type: 'move', position: at(1) });
    await sendMouse({ type: 'down' });
    await sendMouse({ type: 'move', position: at(60) });
    await sendMouse({ type: 'move', position: at(120) });
    await sendMouse({ type: 'up' });

    expect(getSelection()?.toString()).to.match(/^På l/);
  });
});

describe('a news card in a place of', () => {
  const media = `<img src='${picture}' alt="Ett bad">`;
  const html = tagged(
    tag,
    {},
    `${media}<h3><a href="/nyhet">Badet öppnar</a></h3><p>På lördag är det dags.</p>`,
  );

  const places: [width: number, how: string, above: boolean, beside: boolean][] = [
    [400, 'stacked', true, false],
    [800, 'side by side', false, true],
    [1200, 'side by side', false, true],
  ];
  for (const [width, how, above, beside] of places) {
    it(`${width} px has picture and text ${how}`, async () => {
      const widget = await fixture(html, { width });
      const image = widget.querySelector('img')!.getBoundingClientRect();
      const heading = widget.querySelector('h3')!.getBoundingClientRect();

      expect(image.bottom <= heading.top, 'above').to.equal(above);
      expect(image.right <= heading.left, 'beside').to.equal(beside);
    });
  }

  it('200 px still has all its text', async () => {
    const widget = await fixture(html, { width: 200 });
    expect(seen(widget)).to.include('Badet öppnar På lördag är det dags.');
  });
});
