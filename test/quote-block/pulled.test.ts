import { expect } from 'chai';
import '../../src/index.js';
import { recordConsole } from '../support/console.js';
import { fixture, settled } from '../support/fixture.js';
import { heard, seen, shown } from '../support/flat-tree.js';
import { pictureUrl, tagged } from '../support/samples.js';
import { until } from '../support/until.js';

const tag = 'kommun-quote-block';
type Pulled = HTMLElement & { pulled?: boolean };

const said = 'Det blev alldeles tyst i rummet.';
const text = 'Gruppen skrev ner varje steg, och listan användes sedan på kommunens alla särskilda boenden. ';
const paragraph = `<p>${text.repeat(12)}</p>`;
const figure = `<figure><blockquote><p>${said}</p></blockquote><figcaption>Åsa Öberg</figcaption></figure>`;
const forms: Record<string, string> = {
  'in a figure': tagged(tag, { pulled: '' }, figure),
  'in bare words': tagged(tag, { pulled: '', name: 'Åsa Öberg' }, said),
  'in a paragraph': tagged(tag, { pulled: '', name: 'Åsa Öberg' }, `<p>${said}</p>`),
  'with a portrait': tagged(tag, { pulled: '', image: pictureUrl }, figure),
};

/** The boxes of an element's lines. */
function linesOf(element: Element): DOMRect[] {
  const range = document.createRange();
  range.selectNodeContents(element);
  return [...range.getClientRects()];
}

async function article(quote: string, width: number, dir = 'ltr') {
  const place = await fixture(`<div dir="${dir}">${quote}${paragraph}</div>`, { width });
  const widget = place.querySelector<Pulled>(tag)!;
  return {
    place,
    widget,
    box: widget.getBoundingClientRect(),
    lines: linesOf(place.querySelector(':scope > p')!),
  };
}

describe('a quote pulled out of the text', () => {
  const told = recordConsole();

  for (const [form, html] of Object.entries(forms)) {
    for (const dir of ['ltr', 'rtl']) {
      for (const width of [600, 800]) {
        it(`stands at the end of the line, with the text around it, ${dir} in ${width} px: ${form}`, async () => {
          const { place, box, lines } = await article(html, width, dir);
          const edge = place.getBoundingClientRect();
          const beside = lines.filter(({ top }) => top < box.bottom);
          const below = lines.filter(({ top }) => top > box.bottom);

          expect(beside).not.to.be.empty;
          expect(below).not.to.be.empty;
          expect(box.width).to.be.within(width * 0.4, width * 0.5);
          if (dir === 'ltr') {
            expect(box.right).to.equal(edge.right);
            for (const { right } of beside) expect(right).to.be.below(box.left - 20);
          } else {
            expect(box.left).to.equal(edge.left);
            for (const { left } of beside) expect(left).to.be.above(box.right + 20);
          }
          expect(Math.max(...below.map((line) => line.width))).to.be.above(width * 0.7);
        });
      }
    }

    for (const width of [200, 320, 560]) {
      it(`is as wide as the text where there is little room, in ${width} px: ${form}`, async () => {
        const { box, lines } = await article(html, width);
        expect(box.width).to.equal(width);
        for (const { top } of lines) expect(top).to.be.at.least(box.bottom);
      });
    }
  }

  for (const width of [200, 320, 640]) {
    it(`keeps within its place with a word that is wider than it, in ${width} px`, async () => {
      const word = 'Verksamhetsutvecklingsplanering'.repeat(9);
      for (const html of Object.values(forms)) {
        const { place, widget, box } = await article(html.replaceAll(/Det|Åsa/g, word), width);
        const edge = place.getBoundingClientRect();
        const boxes = shown(widget, 'p, blockquote, figcaption').flatMap(linesOf);
        expect(Math.max(box.right, ...boxes.map(({ right }) => right))).to.be.at.most(edge.right + 0.1);
        expect(Math.min(box.left, ...boxes.map(({ left }) => left))).to.be.at.least(edge.left);
      }
    });
  }

  it('is larger than the text and than a plain quote, and between rules', async () => {
    const { widget } = await article(forms['in a figure']!, 800);
    const { widget: plain } = await article(tagged(tag, {}, figure), 800);
    const sizeOf = (element: Element) => parseFloat(getComputedStyle(shown(element, 'p')[0]!).fontSize);
    const bordersOf = (element: Element) => {
      const { borderTopWidth, borderBottomWidth, borderLeftWidth } = getComputedStyle(element);
      return [borderTopWidth, borderBottomWidth, borderLeftWidth].map((border) => parseFloat(border) > 0);
    };

    expect(sizeOf(widget)).to.be.above(sizeOf(plain));
    expect(bordersOf(widget)).to.deep.equal([true, true, false]);
    expect(bordersOf(plain)).to.deep.equal([false, false, true]);
  });

  it('is not beside the next quote', async () => {
    for (const next of [tagged(tag, { pulled: '' }, figure), tagged(tag, {}, figure)]) {
      const place = await fixture(`<div>${forms['in a figure']}<p>Kort.</p>${next}${paragraph}</div>`, {
        width: 800,
      });
      const [one, two] = [...place.querySelectorAll(tag)].map((widget) => widget.getBoundingClientRect());
      expect(two!.top).to.be.at.least(one!.bottom);
    }
  });

  it('does not move a quote that comes first, or alone, below what the page has at its side', async () => {
    const side = '<div style="float: inline-end; inline-size: 100px; block-size: 500px"></div>';
    const place = await fixture(`<div>${side}${tagged(tag, {}, figure)}</div>`, { width: 800 });
    expect(place.querySelector(tag)!.getBoundingClientRect().top).to.equal(place.getBoundingClientRect().top);
  });

  it('is pulled as long as the attribute is there, whatever it says, and follows the property', async () => {
    const { widget, place } = await article(tagged(tag, {}, figure), 800);
    const isPulled = () => widget.getBoundingClientRect().width < place.clientWidth / 2;
    expect([widget.pulled, isPulled()]).to.deep.equal([undefined, false]);

    for (const value of ['', 'pulled', 'true', 'false']) {
      widget.setAttribute('pulled', value);
      expect([widget.pulled, isPulled()], value).to.deep.equal([true, true]);
      widget.removeAttribute('pulled');
      expect([widget.pulled, isPulled()]).to.deep.equal([false, false]);
    }

    widget.pulled = true;
    await settled();
    expect([widget.getAttribute('pulled'), isPulled()]).to.deep.equal(['', true]);
    widget.pulled = false;
    await settled();
    expect([widget.getAttribute('pulled'), isPulled()]).to.deep.equal([null, false]);
  });

  it('is pulled by data-pulled, where the CMS takes the tag away', async () => {
    const hooks = [
      `<blockquote data-kommun="quote-block" data-pulled>${said}</blockquote>`,
      `<aside data-kommun="quote-block" data-pulled>${figure}</aside>`,
      `<figure data-kommun="quote-block" data-pulled="pulled"><blockquote>${said}</blockquote></figure>`,
    ];
    for (const hook of hooks) {
      const place = await fixture(`<div>${hook}${paragraph}</div>`, { width: 800 });
      const widget = await until('the widget', () => place.querySelector<Pulled>(tag));
      await settled(place);
      expect(widget.pulled).to.be.true;
      expect(widget.getBoundingClientRect().width).to.be.below(400);
    }
  });

  describe('to a screen reader', () => {
    const other = `<p>– ${said.slice(0, -1)}, säger Åsa Öberg. Sedan applåderade någon.</p>`;
    const say = async (quote: string, around: string) => {
      const place = await fixture(`<article>${quote}${around}</article>`);
      const widget = place.querySelector(tag)!;
      expect(seen(widget)).to.include(said.slice(0, -1));
      expect(told.warnings).to.be.empty;
      return heard(widget);
    };

    for (const [form, html] of Object.entries(forms)) {
      it(`is silent where it repeats what the article says: ${form}`, async () => {
        expect(await say(html, other)).to.equal('');
      });

      it(`is an ordinary quote, where the article does not say it: ${form}`, async () => {
        expect(await say(html, paragraph)).to.equal(`${said} Åsa Öberg`);
      });
    }

    it('is silent also with marks typed by the author', async () => {
      const typed = tagged(tag, { pulled: '' }, `<blockquote>”${said}”</blockquote>`);
      expect(await say(typed, other)).to.equal('');
    });

    for (const around of [`<ul><li>${said}</li></ul>`, `<blockquote>${said}</blockquote>`]) {
      it(`is silent also where the article says it in ${around}`, async () => {
        expect(await say(forms['in a figure']!, around)).to.equal('');
      });
    }

    it('is silent also with the speaker in the quotation, as WordPress writes it', async () => {
      const pulled = tagged(tag, { pulled: '' }, `<blockquote><p>${said}</p><cite>Åsa</cite></blockquote>`);
      expect(await say(pulled, other)).to.equal('');
    });

    it('is silent where all of its paragraphs are repeated, not where one is not', async () => {
      const more = 'Sedan började någon applådera.';
      const pulled = tagged(tag, { pulled: '' }, `<blockquote><p>${said}</p><p>${more}</p></blockquote>`);
      expect(await say(pulled, other)).to.equal(`${said} ${more}`);
      expect(await say(pulled, `${other}<p>${more}</p>`)).to.equal('');
    });

    it('is not silenced by its own words, nor by those of another pulled quote', async () => {
      const twice = forms['in a figure']! + forms['in a paragraph']!;
      expect(await say(twice, paragraph)).to.equal(`${said} Åsa Öberg`);
    });

    it('is not silenced where a link is in it', async () => {
      const linked = tagged(tag, { pulled: '' }, figure.replace('Åsa Öberg', '<a href="/asa">Åsa Öberg</a>'));
      expect(await say(linked, other)).to.equal(`${said} Åsa Öberg`);
      const cited = tagged(tag, { pulled: '', cite: '/tal' }, said);
      expect(await say(cited, other)).to.equal(`${said} Källa: ${location.hostname}`);
    });

    it('is not silenced by a word or two that the article has, too', async () => {
      const place = await fixture(
        `<article>${tagged(tag, { pulled: '' }, 'Fantastiskt!')}<p>Det var fantastiskt! Fantastiskt!</p></article>`,
      );
      expect(heard(place.querySelector(tag)!)).to.equal('Fantastiskt!');
    });

    it('is heard where it is not pulled', async () => {
      expect(await say(tagged(tag, {}, figure), other)).to.equal(`${said} Åsa Öberg`);
    });
  });
});
