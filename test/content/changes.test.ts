import { expect } from 'chai';
import '../../src/index.js';
import { recordConsole } from '../support/console.js';
import { fixture, settled } from '../support/fixture.js';
import { headings, links, seen } from '../support/flat-tree.js';
import { samples, tagged } from '../support/samples.js';

function firstText(node: Node): Text {
  return node instanceof Text ? node : firstText(node.firstChild!);
}

describe('content that changes after it is shown', () => {
  recordConsole();

  for (const { tag, attributes, content } of samples) {
    const asWritten = async (html = content) => seen(await fixture(tagged(tag, {}, html)));

    describe(`in a ${tag}`, () => {
      it('is shown as if it had been there from the start, when it is put into an empty one', async () => {
        const widget = await fixture(tagged(tag));
        widget.innerHTML = content;
        await settled();

        expect(seen(widget)).to.equal(await asWritten());
      });

      it('gives way to the attributes when it is taken away, and comes back when it is refilled', async () => {
        const widget = await fixture(tagged(tag, attributes, content));
        const both = seen(widget);
        const { innerHTML } = widget;
        widget.replaceChildren();
        await settled();
        expect(seen(widget)).to.equal(seen(await fixture(tagged(tag, attributes))));

        widget.innerHTML = innerHTML;
        await settled();
        expect(seen(widget)).to.equal(both);
      });

      it('is shown when it is added, each thing once', async () => {
        const widget = await fixture(tagged(tag, {}, content));
        widget.insertAdjacentHTML('beforeend', '<p>Ett stycke till</p>');
        widget.append('bara ord');
        await settled();

        expect(seen(widget)).to.equal(await asWritten(`${content}<p>Ett stycke till</p>bara ord`));
      });

      it('is gone when its element is removed', async () => {
        const widget = await fixture(tagged(tag, {}, content));
        widget.querySelector('h2, h3, blockquote')!.remove();
        await settled();
        const written = widget.innerHTML;

        expect(seen(widget)).to.equal(await asWritten(written));
      });

      it('is shown with its new words', async () => {
        const widget = await fixture(tagged(tag, {}, content));
        firstText(widget.querySelector('h2, h3, blockquote')!).data = 'Nya ord';
        await settled();

        expect(seen(widget))
          .to.include('Nya ord')
          .and.equal(await asWritten(widget.innerHTML));
      });

      it('is shown in its new order', async () => {
        const widget = await fixture(tagged(tag, {}, content));
        widget.append(widget.querySelector('h2, h3, figure')!);
        await settled();

        expect(seen(widget)).to.equal(await asWritten(widget.innerHTML));
      });

      it('stays when the widget is moved in the page', async () => {
        const widget = await fixture(tagged(tag, attributes, content));
        const before = seen(widget);
        const section = document.createElement('section');
        widget.replaceWith(section);
        section.append(widget);
        await settled();

        expect(seen(widget)).to.equal(before);
      });

      it('is followed also while the widget is out of the page, and after it has come back', async () => {
        const widget = await fixture(tagged(tag));
        const { parentElement: place } = widget;
        widget.remove();
        widget.innerHTML = content;
        place!.append(widget);
        await settled();
        expect(seen(widget)).to.equal(await asWritten());

        widget.append('och mer');
        await settled();
        expect(seen(widget)).to.include('och mer');
      });

      it('is never changed by the widget', async () => {
        const widget = await fixture(tagged(tag, attributes, content));
        expect(widget.outerHTML).to.equal(tagged(tag, attributes, content));
      });
    });
  }

  it('is a date that becomes another', async () => {
    const widget = await fixture('<kommun-news-card><h3>A</h3><p>i går</p></kommun-news-card>');
    expect(seen(widget)).to.equal('A i går');

    widget.querySelector('p')!.firstChild!.nodeValue = '5 december 2023';
    await settled();
    expect(seen(widget)).to.equal('5 december 2023 A');
  });

  it('is a heading whose link gets an address', async () => {
    const html = tagged('kommun-news-card', { href: '/attribut' }, '<h3><a>Rubrik</a></h3>');
    const widget = await fixture(html);
    expect(links(widget)).to.deep.equal(['Rubrik → /attribut']);

    widget.querySelector('a')!.setAttribute('href', '/innehall');
    await settled();
    expect(links(widget)).to.deep.equal(['Rubrik → /innehall']);
  });

  it('is a paragraph that gets a slot', async () => {
    const widget = await fixture('<kommun-news-card><p>Text</p><p>Rubrik</p></kommun-news-card>');
    widget.lastElementChild!.slot = 'heading';
    await settled();

    expect(seen(widget)).to.equal('Rubrik Text');
  });

  it('is an attribute', async () => {
    const widget = await fixture(tagged('kommun-news-card', { heading: 'Ett', 'heading-level': '3' }));
    expect(headings(widget)).to.deep.equal(['3 Ett']);

    widget.setAttribute('heading', 'Två');
    widget.setAttribute('heading-level', '4');
    await settled();
    expect(headings(widget)).to.deep.equal(['4 Två']);
  });
});
