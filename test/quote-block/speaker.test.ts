import { expect } from 'chai';
import '../../src/index.js';
import { recordConsole } from '../support/console.js';
import { fixture, settled } from '../support/fixture.js';
import { links, seen, shown } from '../support/flat-tree.js';
import { tagged } from '../support/samples.js';
import { attributes, boxOf, tag } from './quotes.js';

const told = recordConsole();

/** What is right is not told to the developer. */
async function quote(html: string, given: Record<string, string> = {}): Promise<HTMLElement> {
  const widget = await fixture(tagged(tag, given, html));
  expect(told.warnings).to.be.empty;
  return widget;
}

describe('the one who is quoted', () => {
  it('is named after the words, from attributes', async () => {
    const widget = await quote('Vi gjorde det.', attributes);

    expect(seen(widget)).to.equal('Vi gjorde det. Åsa Öberg enhetschef Källa: exempel.se');
    expect(links(widget)).to.deep.equal(['exempel.se → https://www.exempel.se/tal']);
    expect(shown<HTMLImageElement>(widget, 'img').map(({ alt }) => alt)).to.deep.equal(['Åsa Öberg']);
  });

  const written: [how: string, html: string][] = [
    ['in a figcaption', '<figure><blockquote>Ord</blockquote><figcaption>Åsa Öberg</figcaption></figure>'],
    ['after a blockquote', '<blockquote>Ord</blockquote><p>Åsa Öberg</p>'],
    ['in bare words after a blockquote', '<blockquote>Ord</blockquote>Åsa Öberg'],
    ['before a blockquote', '<p>Åsa Öberg</p><blockquote>Ord</blockquote>'],
    ['after it in a div around both', '<div><blockquote>Ord</blockquote><p>Åsa Öberg</p></div>'],
    [
      'in strong letters',
      '<figure><blockquote>Ord</blockquote><figcaption><strong>Åsa Öberg</strong></figcaption></figure>',
    ],
    ['in the blockquote, as WordPress does', '<blockquote><p>Ord</p><cite>Åsa Öberg</cite></blockquote>'],
    ['in the blockquote, as Bootstrap does', '<blockquote><p>Ord</p><footer>Åsa Öberg</footer></blockquote>'],
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

  it('stands below the words, and begins where they do, whatever is around them', async () => {
    for (const html of [
      ...written.filter(([how]) => !how.startsWith('in bare words')).map(([, html]) => html),
      '<figure><blockquote>Ord</blockquote><p>Åsa Öberg</p></figure>',
      tagged('div', {}, '<blockquote><p>Ord</p></blockquote><p>Åsa Öberg</p>'),
    ]) {
      for (const given of [{}, { pulled: '' }] as Record<string, string>[]) {
        const widget = await quote(html, given);
        const [words, name] = [boxOf(widget, 'Ord'), boxOf(widget, 'Åsa')];
        expect(name.left, html).to.be.closeTo(words.left, 0.1);
        expect(name.top, html).to.be.above(words.bottom);
      }
    }
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

describe('where the words come from', () => {
  const said = '<blockquote>Ord</blockquote>';
  const readable: [cite: string, link: string][] = [
    ['https://www.mjolby.se/tal', 'mjolby.se'],
    ['http://mjolby.se', 'mjolby.se'],
    ['HTTPS://Mjolby.se/tal', 'Mjolby.se'],
    ['https://sv.wikipedia.org/wiki/Mj%C3%B6lby?a=b#c', 'sv.wikipedia.org'],
    ['https://håbo.se/tal', 'håbo.se'],
    ['//www.mjolby.se/tal', 'mjolby.se'],
    ['/tal', location.hostname],
    ['./tal', location.hostname],
    ['../tal.html', location.hostname],
    ['mailto:kommun@mjolby.se', 'mailto:kommun@mjolby.se'],
  ];
  for (const [cite, link] of readable) {
    it(`is a link with a text that can be read: ${cite}`, async () => {
      const widget = await quote(said, { cite });
      expect(seen(widget)).to.equal(`Ord Källa: ${link}`);
      expect(links(widget)).to.deep.equal([`${link} → ${cite}`]);
    });
  }

  for (const cite of [
    'Kvalitetsberättelsen 2020',
    'SOU 2020:47, s. 12',
    'Hemsöborna (1887)',
    'www',
    '”Tal”',
  ]) {
    it(`is a title, and shown as it is: ${cite}`, async () => {
      const widget = await quote(said, { cite });
      expect(seen(widget)).to.equal(`Ord Källa: ${cite}`);
      expect(links(widget)).to.be.empty;
    });
  }

  for (const cite of [
    'javascript:alert(1)',
    'JavaScript:alert(1)//x',
    'data:text/html,hej',
    'blob:https://a.se/1',
  ]) {
    for (const [where, html, given] of [
      ['in the attribute', said, { cite }],
      ['on a blockquote', `<blockquote cite="${cite}">Ord</blockquote>`, {}],
      ['on a q', `<blockquote>Ord <q cite="${cite}">och</q> ord</blockquote>`, {}],
    ] as const) {
      it(`is text, and told once, where it is not safe: ${cite} ${where}`, async () => {
        const widget = await fixture(tagged(tag, given, html));
        expect(seen(widget)).to.include(`Källa: ${cite}`);
        expect(links(widget)).to.be.empty;
        widget.querySelector('blockquote')!.append(' till');
        await settled();
        expect(told.warnings).to.have.length(1);
        expect(told.warnings[0]).to.match(/^kommun-quote-block: .*cite/);
      });
    }
  }

  const address = 'https://www.mjolby.se/tal';
  const written: [how: string, html: string, reads: string][] = [
    ['on a blockquote', `<blockquote cite="${address}">Ord</blockquote>`, 'Ord Källa: mjolby.se'],
    [
      'on a blockquote in a figure',
      `<figure><blockquote cite="${address}">Ord</blockquote><figcaption>Åsa</figcaption></figure>`,
      'Ord Åsa Källa: mjolby.se',
    ],
    [
      'on a q',
      `<blockquote>Ord <q cite="${address}">och</q> ord</blockquote>`,
      'Ord och ord Källa: mjolby.se',
    ],
    ['on a blockquote, as a title', '<blockquote cite="Tal 2020">Ord</blockquote>', 'Ord Källa: Tal 2020'],
    ['empty', '<blockquote cite=" ">Ord</blockquote>', 'Ord'],
  ];
  for (const [how, html, reads] of written) {
    it(`is shown where the author wrote it in HTML’s own attribute: ${how}`, async () => {
      const widget = await quote(html);
      expect(seen(widget)).to.equal(reads);
      expect(links(widget)).to.deep.equal(reads.includes('.se') ? [`mjolby.se → ${address}`] : []);
    });
  }

  it('is what this element says, before what the quotation does', async () => {
    const widget = await quote(`<blockquote cite="${address}">Ord</blockquote>`, { cite: 'Tal 2020' });
    expect(seen(widget)).to.equal('Ord Källa: Tal 2020');
  });

  const once: [how: string, caption: string][] = [
    ['a cite element', 'Åsa, <cite>Talet</cite>'],
    ['a cite element with a link', `Åsa, <cite><a href="${address}">Talet</a></cite>`],
    ['a link', `Åsa, i <a href="${address}">talet</a>`],
  ];
  for (const [how, caption] of once) {
    it(`is not said twice where the author says it: in ${how}`, async () => {
      const text = caption.replace(/<.*?>/g, '');
      for (const html of [
        `<figure><blockquote cite="${address}">Ord</blockquote><figcaption>${caption}</figcaption></figure>`,
        `<blockquote cite="${address}">Ord</blockquote><p>${caption}</p>`,
      ]) {
        const widget = await quote(html);
        expect(seen(widget)).to.equal(`Ord ${text}`);
        expect(widget.innerHTML).to.equal(html);
      }
    });
  }

  it('is said also where the words themselves name a work', async () => {
    const html = `<blockquote cite="${address}"><p>Läs <cite>Hemsöborna</cite>!</p></blockquote>`;
    expect(seen(await quote(html))).to.equal('Läs Hemsöborna! Källa: mjolby.se');
  });

  it('is told in the page’s language, also where the quote has another', async () => {
    const widget = await quote(said, { lang: 'en', cite: 'Speech' });
    const [words] = shown(widget, 'span').filter((span) => span.textContent === 'Källa:');
    expect(words?.lang).to.equal('sv');
  });
});
