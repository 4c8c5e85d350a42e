import { expect } from 'chai';
import '../../src/index.js';
import { recordConsole } from '../support/console.js';
import { fixture, settled } from '../support/fixture.js';
import { heard, links, seen, shown } from '../support/flat-tree.js';
import { pictureUrl, samples, tagged } from '../support/samples.js';
import { until } from '../support/until.js';

const { tag, attributes } = samples.find((sample) => sample.tag === 'kommun-quote-block')!;

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

/** Where some words of a widget's stand. */
function boxOf(widget: Element, words: string): DOMRect {
  const texts = shown(widget, '*').flatMap((element) =>
    [...element.childNodes].filter((node) => node instanceof Text && node.data.includes(words)),
  );
  const range = document.createRange();
  range.selectNodeContents(texts[0]!);
  return range.getBoundingClientRect();
}

const overlap = (one: DOMRect, other: DOMRect): boolean =>
  one.left < other.right && other.left < one.right && one.top < other.bottom && other.top < one.bottom;

describe('a portrait', () => {
  const said = 'Vi gjorde det, och vi skulle göra om det igen om någon frågade oss i dag.';
  const picture = `<img src="${pictureUrl}" alt="" width="96" height="96">`;
  const figure = (caption: string) =>
    `<figure><blockquote><p>${said}</p></blockquote><figcaption>${caption}Åsa Öberg</figcaption></figure>`;
  const forms: [how: string, html: string, given?: Record<string, string>][] = [
    ['in a caption', figure(picture)],
    ['in a caption’s paragraph', figure(`<p>${picture}</p>`)],
    ['in a picture element', figure(`<picture>${picture}</picture>`)],
    ['before a blockquote', `${picture}<blockquote>${said}</blockquote><p>Åsa Öberg</p>`],
    ['in a paragraph', `<p>${picture}</p><blockquote>${said}</blockquote>Åsa Öberg`],
    ['in a div around all', `<div>${picture}<blockquote>${said}</blockquote><p>Åsa Öberg</p></div>`],
    ['before bare words', `${picture}${said}`, { name: 'Åsa Öberg' }],
    ['before a bare paragraph', `<p>${picture}</p><p>${said}</p>`, { name: 'Åsa Öberg' }],
    ['of an attribute, and bare words', said, { image: pictureUrl, name: 'Åsa Öberg' }],
    ['of an attribute, and a figure', figure(''), { image: pictureUrl }],
  ];

  for (const [how, html, given] of forms) {
    for (const dir of ['ltr', 'rtl']) {
      it(`stands beside the words where there is room, ${dir}: ${how}`, async () => {
        const page = await fixture(`<div dir="${dir}">${tagged(tag, given, html)}</div>`);
        const widget = page.firstElementChild!;
        const [face, words, name] = [
          shown(widget, 'img')[0]!.getBoundingClientRect(),
          boxOf(widget, said),
          boxOf(widget, 'Åsa'),
        ];

        if (dir === 'ltr') expect(face.right).to.be.below(Math.min(words.left, name.left));
        else expect(face.left).to.be.above(Math.max(words.right, name.right));
        expect(face.top).to.be.at.least(widget.getBoundingClientRect().top);
        expect(face.bottom).to.be.at.most(widget.getBoundingClientRect().bottom + 0.01);
        expect(face.width).to.equal(128).and.equal(face.height);
      });
    }

    for (const width of [200, 320, 420]) {
      it(`stands above the words in ${width} px, and smaller: ${how}`, async () => {
        const widget = await fixture(tagged(tag, given, html), { width });
        const [face, words] = [shown(widget, 'img')[0]!.getBoundingClientRect(), boxOf(widget, said)];

        expect(face.bottom).to.be.below(words.top);
        expect(face.width).to.equal(80).and.equal(face.height);
      });
    }

    for (const width of [200, 430, 440, 450, 640, 1000]) {
      it(`is never on the words in ${width} px, with the widest spacing of text: ${how}`, async () => {
        // WCAG 1.4.12
        const spacing =
          'line-height: 1.5 !important; letter-spacing: .12em !important; word-spacing: .16em !important';
        const style = `<style>*, * + * { ${spacing} } p { margin-block-end: 2em }</style>`;
        const page = await fixture(`<div>${style}${tagged(tag, given, html)}</div>`, { width });
        const widget = page.querySelector(tag)!;
        const face = shown(widget, 'img')[0]!.getBoundingClientRect();

        for (const words of [said, 'Åsa Öberg'])
          expect(overlap(face, boxOf(widget, words)), words).to.be.false;
        expect(overlap(boxOf(widget, said), boxOf(widget, 'Åsa Öberg'))).to.be.false;
      });
    }
  }

  it('has few words at the middle of its height', async () => {
    const widget = await quote('Ja.', { image: pictureUrl, name: 'Åsa' });
    const face = shown(widget, 'img')[0]!.getBoundingClientRect();
    const middle = (boxOf(widget, 'Ja').top + boxOf(widget, 'Åsa').bottom) / 2;
    expect(middle).to.be.closeTo((face.top + face.bottom) / 2, 3);
  });

  it('is one: the author’s own, wherever it stands, before that of an attribute', async () => {
    for (const html of [figure('<img alt="Min egen">'), `<img alt="Min egen">${said}`]) {
      const widget = await quote(html, { image: pictureUrl, alt: 'En annan' });
      expect(shown<HTMLImageElement>(widget, 'img').map(({ alt }) => alt)).to.deep.equal(['Min egen']);
    }
  });

  it('leaves a second picture its own place', async () => {
    const widget = await quote(figure(`${picture}<img alt="Två">`));
    const [one, two] = shown(widget, 'img').map((img) => img.getBoundingClientRect());
    expect(overlap(one!, two!)).to.be.false;
  });

  it('is no picture that stands in the words', async () => {
    const emoji = `<img src="${pictureUrl}" alt="🎉" style="inline-size: 16px">`;
    const widget = await quote(`<blockquote><p>Vi gjorde det ${emoji}</p></blockquote>`);
    const plain = await quote('<blockquote><p>Vi gjorde det</p></blockquote>');

    expect(boxOf(widget, 'Vi').left).to.equal(boxOf(plain, 'Vi').left);
    expect(shown(widget, 'img')[0]!.getBoundingClientRect().left).to.be.at.least(boxOf(widget, 'Vi').right);
  });

  it('without alt says nothing to a screen reader', async () => {
    const widget = await quote(said, { image: pictureUrl });
    expect(shown(widget, 'img')[0]?.getAttribute('alt')).to.equal('');
  });

  describe('that is not there', () => {
    const missing = '/test/finns-inte.png';
    const isTold = async () => {
      await until('the missing picture is told', () => told.warnings.length > 0);
      await settled();
    };
    const broken = `<img src="${missing}" alt="" width="96" height="96">`;
    const cases: [how: string, html: string, given: Record<string, string>, without: string][] = [
      ['of an attribute', said, { image: missing, name: 'Åsa Öberg' }, said],
      ['in a caption', figure(broken), {}, figure('')],
      [
        'before a blockquote',
        `${broken}<blockquote>${said}</blockquote>`,
        {},
        `<blockquote>${said}</blockquote>`,
      ],
    ];
    it('leaves its alternative text, and that not on other words', async () => {
      const alt = 'Åsa Öberg ler mot solen vid hamnen i Mjölby';
      const widget = await fixture(tagged(tag, {}, figure(broken.replace('alt=""', `alt="${alt}"`))));
      await isTold();
      const [img] = shown(widget, 'img');

      expect(heard(widget)).to.include(alt);
      for (const words of [said, 'Åsa Öberg'])
        expect(overlap(img!.getBoundingClientRect(), boxOf(widget, words)), words).to.be.false;
    });

    for (const [how, html, given, without] of cases) {
      it(`leaves no hole: ${how}`, async () => {
        const widget = await fixture(tagged(tag, given, html));
        await isTold();
        const plain = await fixture(tagged(tag, given['name'] ? { name: given['name'] } : {}, without));

        expect(widget.offsetHeight).to.equal(plain.offsetHeight);
        expect(boxOf(widget, said).left - widget.getBoundingClientRect().left).to.equal(
          boxOf(plain, said).left - plain.getBoundingClientRect().left,
        );
      });
    }
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
