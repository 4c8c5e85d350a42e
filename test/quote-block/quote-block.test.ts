import { expect } from 'chai';
import '../../src/index.js';
import { recordConsole } from '../support/console.js';
import { fixture, setLanguage, settled } from '../support/fixture.js';
import { flatElements, links, seen, shown } from '../support/flat-tree.js';
import { samples, tagged } from '../support/samples.js';

const { tag, attributes, content } = samples.find((sample) => sample.tag === 'kommun-quote-block')!;

const told = recordConsole();

/** What is right is not told to the developer. */
async function quote(html: string, given: Record<string, string> = {}): Promise<HTMLElement> {
  const widget = await fixture(tagged(tag, given, html));
  expect(told.warnings).to.be.empty;
  return widget;
}

/** The quotation marks that the styles add, in reading order: ”…” is '””', and '' is none. */
function addedMarks(widget: Element): string {
  const markOf = (element: Element, part: '::before' | '::after') => {
    const { content: text, display } = getComputedStyle(element, part);
    const { quotes } = getComputedStyle(element);
    if (!/^(open|close)-quote$/.test(text) || display === 'none' || quotes === 'none') return '';
    const [open = '', close = ''] = quotes.replace(/["\s]/g, '');
    return text === 'open-quote' ? open : close;
  };
  const elements = flatElements(widget).filter((element) => element.checkVisibility());
  const all = (part: '::before' | '::after') => elements.map((element) => markOf(element, part)).join('');
  return all('::before') + all('::after');
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

  it('has the marks of its language', async () => {
    const widget = await quote('<blockquote>Words</blockquote>');
    const english = await fixture(
      `<div lang="en">${tagged(tag, {}, '<blockquote>Words</blockquote>')}</div>`,
    );
    expect(addedMarks(english.querySelector(tag)!)).to.equal('“”');
    expect(addedMarks(widget)).to.equal('””');

    await setLanguage('en');
    expect(addedMarks(widget)).to.equal('“”');
  });

  it('has Swedish marks in a language that we don’t know', async () => {
    await setLanguage('de', 'sv');
    expect(addedMarks(await quote('<blockquote>Ord</blockquote>'))).to.equal('””');
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

describe('the one who is quoted', () => {
  it('is named after the words, from attributes', async () => {
    const widget = await quote('Vi gjorde det.', attributes);

    expect(seen(widget)).to.equal('Vi gjorde det. Åsa Öberg enhetschef Källa: https://www.exempel.se/tal');
    expect(links(widget)).to.deep.equal(['https://www.exempel.se/tal → https://www.exempel.se/tal']);
    expect(shown<HTMLImageElement>(widget, 'img').map(({ alt }) => alt)).to.deep.equal(['Åsa Öberg']);
  });

  const written: [how: string, html: string][] = [
    ['in a figcaption', '<figure><blockquote>Ord</blockquote><figcaption>Åsa Öberg</figcaption></figure>'],
    ['after a blockquote', '<blockquote>Ord</blockquote><p>Åsa Öberg</p>'],
    ['in bare words after a blockquote', '<blockquote>Ord</blockquote>Åsa Öberg'],
    ['before a blockquote', '<p>Åsa Öberg</p><blockquote>Ord</blockquote>'],
  ];
  for (const [how, html] of written) {
    it(`is named after the words, written ${how}`, async () => {
      expect(seen(await quote(html))).to.equal('Ord Åsa Öberg');
    });
  }

  it('is named as the author did and as the attributes say, where they add something', async () => {
    const widget = await quote('<blockquote>Ord</blockquote><p>Åsa Öberg</p>', { 'job-title': 'enhetschef' });
    expect(seen(widget)).to.equal('Ord Åsa Öberg enhetschef');
  });

  it('belongs to the words in a figure with a caption', async () => {
    const widget = await quote('Ord', { name: 'Åsa Öberg' });
    const [figure] = shown(widget, 'figure');

    expect(seen(figure!)).to.equal('Ord Åsa Öberg');
    expect(shown(figure!, 'figcaption').map(seen)).to.deep.equal(['Åsa Öberg']);
  });

  it('has a portrait that the author put anywhere', async () => {
    const widget = await quote(
      '<p><img alt="Porträtt"></p><blockquote>Ord</blockquote><p>Åsa Öberg</p>',
      attributes,
    );
    expect(shown<HTMLImageElement>(widget, 'img').map(({ alt }) => alt)).to.deep.equal(['Porträtt']);
  });

  it('has a portrait also where nobody is named', async () => {
    const widget = await quote('<blockquote>Ord</blockquote><img alt="Porträtt">');
    expect(shown<HTMLImageElement>(widget, 'img').map(({ alt }) => alt)).to.deep.equal(['Porträtt']);
  });

  it('may have any name, and say anything', async () => {
    const words = '👨‍👩‍👧‍👦 مرحبا بالعالم A\u030Asa';
    expect(seen(await quote(`<blockquote>${words}</blockquote>`, { name: words }))).to.equal(
      `${words} ${words}`,
    );
  });
});
