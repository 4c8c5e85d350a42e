import { expect } from 'chai';
import '../../src/index.js';
import { recordConsole } from '../support/console.js';
import { fixture, settled } from '../support/fixture.js';
import { heard, shown } from '../support/flat-tree.js';
import { pictureUrl, tagged } from '../support/samples.js';
import { until } from '../support/until.js';
import { boxOf, overlap, tag } from './quotes.js';

const told = recordConsole();

/** What is right is not told to the developer. */
async function quote(html: string, given: Record<string, string> = {}): Promise<HTMLElement> {
  const widget = await fixture(tagged(tag, given, html));
  expect(told.warnings).to.be.empty;
  return widget;
}

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
