import { expect } from 'chai';
import '../../src/index.js';
import { recordConsole } from '../support/console.js';
import { fixture, settled } from '../support/fixture.js';
import { seen, shown } from '../support/flat-tree.js';
import { samples, tagged } from '../support/samples.js';
import { addedMarks } from './added-marks.js';

const { tag, content } = samples.find((sample) => sample.tag === 'kommun-quote-block')!;

const told = recordConsole();

/** What is right is not told to the developer. */
async function quote(html: string): Promise<HTMLElement> {
  const widget = await fixture(tagged(tag, {}, html));
  expect(told.warnings).to.be.empty;
  return widget;
}

/** What the author writes, and who is named where. */
const forms: Record<string, string> = {
  'a figure, as HTML wants it': content,
  'a blockquote without paragraphs': '<blockquote>Vi gjorde det.</blockquote>',
  'a blockquote with two paragraphs': '<blockquote><p>Vi gjorde det.</p><p>Tillsammans.</p></blockquote>',
  'bare words': 'Vi gjorde det.',
  'a paragraph': '<p>Vi gjorde det.</p>',
  'two paragraphs': '<p>Vi gjorde det.</p><p>Tillsammans.</p>',
  'bare words with some stress': 'Vi <em>gjorde</em> det.',
  'a blockquote in a div': '<div><blockquote><p>Vi gjorde det.</p></blockquote></div>',
  'a blockquote and the speaker in a div':
    '<div><blockquote><p>Vi gjorde det.</p></blockquote><p>Åsa Öberg</p></div>',
  'a div in a blockquote': '<blockquote><div><p>Vi gjorde det.</p></div></blockquote>',
  'lines that are divs, in a blockquote': '<blockquote><div>Vi gjorde det.</div><div>Ja.</div></blockquote>',
  'paragraphs in a div': '<div><p>Vi gjorde det.</p><p>Tillsammans.</p></div>',
  'bare words in a div': '<div>Vi gjorde det.</div>',
  'a blockquote with line breaks': '<blockquote>Vi gjorde det.<br>Tillsammans.<br></blockquote>',
  'one word': '<blockquote><p>Vi.</p></blockquote>',
  'a very long quote': `<blockquote><p>Vi ${'gjorde det, och vi gjorde det igen, '.repeat(200)}.</p></blockquote>`,
  'a list at the end':
    '<blockquote><p>Vi gjorde tre saker:</p><ul><li>lyssnade</li><li>ritade.</li></ul></blockquote>',
  'a list after bare words':
    '<blockquote>Vi gjorde tre saker:<ol><li>lyssnade</li><li>ritade.</li></ol></blockquote>',
  'a list in the midst':
    '<blockquote><p>Vi gjorde:</p><ul><li>a</li><li>b</li></ul><p>Det var det.</p></blockquote>',
  'as WordPress writes it': '<blockquote><p>Vi gjorde det.</p><cite>Åsa Öberg</cite></blockquote>',
  'as Bootstrap writes it':
    '<blockquote><p>Vi gjorde det.</p><footer>Åsa Öberg, <cite>Tal</cite></footer></blockquote>',
  'paragraphs with a portrait in one of its own':
    '<p><img alt=""></p><p>Vi gjorde det.</p><p>Tillsammans.</p><p><img alt=""></p>',
};

const ownMarks = [
  ['”', '”'],
  ['"', '"'],
  ['»', '»'],
  ['“', '”'],
] as const;

describe('a quote', () => {
  for (const [form, html] of Object.entries(forms)) {
    it(`has one opening and one closing mark around the words: ${form}`, async () => {
      expect(addedMarks(await quote(html))).to.equal('””');
    });

    it(`is a quotation to a screen reader: ${form}`, async () => {
      expect(shown(await quote(html), 'blockquote')).to.have.length(1);
    });

    for (const [open, end] of ownMarks) {
      it(`gets no marks where the author typed ${open}…${end}: ${form}`, async () => {
        const own = html.replace('Vi', `${open}Vi`).replace(/\.(?=[^.]*$)/, `.${end}`);
        expect(addedMarks(await quote(own))).to.equal('');
      });
    }

    it(`gets no marks where it is dialogue: ${form}`, async () => {
      expect(addedMarks(await quote(html.replace('Vi', '– Vi')))).to.equal('');
    });
  }

  it('gets no marks where one of its paragraphs has some', async () => {
    const lines = '<p>Först var det ingen som vågade.</p><p>– Sedan vågade alla, säger Åsa.</p>';
    expect(addedMarks(await quote(`<blockquote>${lines}</blockquote>`))).to.equal('');
    expect(addedMarks(await quote(lines))).to.equal('');
  });

  it('has its marks whatever signs are beside the name', async () => {
    const name = '<p>– Åsa Öberg, enhetschef</p>';
    expect(addedMarks(await quote(`<blockquote>Ord</blockquote>${name}`))).to.equal('””');
    expect(addedMarks(await quote(`<figure><blockquote>Ord</blockquote>${name}</figure>`))).to.equal('””');
  });

  it('has marks around each of two quotations', async () => {
    const two = '<blockquote><p>Ja.</p></blockquote><blockquote><p>Nej.</p></blockquote>';
    const widget = await quote(two);
    expect(addedMarks(widget)).to.equal('””””');
    expect(shown(widget, 'figcaption')).to.be.empty;
  });

  it('has its marks also where the editor left a comment before the words', async () => {
    expect(addedMarks(await quote('<blockquote><!-- "wp:quote" --><p>Ord</p></blockquote>'))).to.equal('””');
  });

  it('gets and loses its marks as the words change', async () => {
    const widget = await quote('<blockquote><p>Ord</p></blockquote>');
    widget.querySelector('p')!.textContent = '”Ord”';
    await settled();
    expect(addedMarks(widget)).to.equal('');

    widget.querySelector('p')!.textContent = 'Ord';
    await settled();
    expect(addedMarks(widget)).to.equal('””');
  });
});

describe('a quote without words', () => {
  for (const html of ['', '<blockquote></blockquote>', '<blockquote><p>&nbsp;</p></blockquote>']) {
    it(`has no marks, says who would have spoken, and is told once: "${html}"`, async () => {
      const widget = await fixture(tagged(tag, { name: 'Åsa Öberg' }, html));
      expect(addedMarks(widget)).to.equal('');
      expect(seen(widget)).to.equal('Åsa Öberg');
      expect(told.warnings).to.have.length(1);
    });
  }

  it('leaves no hole where it says nothing at all', async () => {
    expect((await fixture(tagged(tag))).offsetHeight).to.equal(0);
  });
});

describe('the words', () => {
  const sizesIn = (widget: Element) =>
    shown(widget, 'p, blockquote, figcaption, cite, footer, li, a, strong').map((element) =>
      parseFloat(getComputedStyle(element).fontSize),
    );
  const sizeOf = (widget: Element, selector: string) =>
    parseFloat(getComputedStyle(shown(widget, selector)[0]!).fontSize);

  for (const width of [200, 320, 1000]) {
    for (const given of [{}, { pulled: '' }]) {
      it(`are never small, and larger than the text around, in ${width} px ${Object.keys(given).join()}`, async () => {
        for (const html of [...Object.values(forms), 'Ord']) {
          const all = { ...given, name: 'Åsa', 'job-title': 'chef', cite: '/tal' };
          const widget = await fixture(tagged(tag, all, html), { width });
          expect(Math.min(...sizesIn(widget)), html).to.be.at.least(16 * 0.78);
          expect(Math.max(...sizesIn(widget)), html).to.be.within(20, 28);
        }
      });
    }
  }

  it('are calm: as large in every wide place', async () => {
    const sizes = await Promise.all(
      [320, 640, 1200].map(async (width) => sizeOf(await fixture(tagged(tag, {}, content), { width }), 'p')),
    );
    expect(sizes).to.deep.equal([24, 24, 24]);
  });

  it('of a quotation in a quotation, set off from it, are as large', async () => {
    const html = '<blockquote><p>A</p><blockquote><p>B</p></blockquote></blockquote>';
    const [one, two] = shown(await quote(html), 'p').map((p) => getComputedStyle(p).fontSize);
    expect(one).to.equal(two);
  });

  for (const part of ['cite', 'footer']) {
    it(`of a ${part} in the quotation are no part of it`, async () => {
      const widget = await quote(`<blockquote><p>Ord</p><${part}>Åsa Öberg</${part}></blockquote>`);
      const { fontWeight, display } = getComputedStyle(shown(widget, part)[0]!);
      expect([fontWeight, display]).to.deep.equal(['400', 'block']);
      expect(sizeOf(widget, part)).to.be.below(sizeOf(widget, 'p') - 6);
    });
  }

  it('have the page’s own colour, which its contrast is made for', async () => {
    const place = await fixture(
      `<div style="color: rgb(1, 2, 3)">${tagged(tag, { name: 'Åsa' }, content)}</div>`,
    );
    for (const element of shown(place.firstElementChild!, 'p, figcaption'))
      expect(getComputedStyle(element).color).to.equal('rgb(1, 2, 3)');
  });
});
