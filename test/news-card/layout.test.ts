import { expect } from 'chai';
import '../../src/index.js';
import { recordConsole } from '../support/console.js';
import { fixture } from '../support/fixture.js';
import { seen, shown } from '../support/flat-tree.js';
import { pictureUrl, tagged } from '../support/samples.js';
import { until } from '../support/until.js';

recordConsole();

const long = 'Kommunerna i länet samarbetar om stöd till barn och unga. '.repeat(6).slice(0, 300);
const titles = { 'three words': 'Nu öppnar badet', '300 characters': long };

const asContent = (title: string): string =>
  tagged(
    'kommun-news-card',
    {},
    `<figure><img src="${pictureUrl}" alt="Ett bad"><figcaption>Badet. Foto: Åsa Öberg</figcaption></figure>
     <p>5 december 2023</p><h3><a href="/nyhet">${title}</a></h3><p>På lördag är det dags.</p>`,
  );
const asAttributes = (title: string): string =>
  tagged(
    'kommun-news-card',
    {
      heading: title,
      href: '/nyhet',
      image: pictureUrl,
      alt: 'Ett bad',
      credit: 'Åsa Öberg',
      published: '2023-12-05',
    },
    '<p>På lördag är det dags.</p>',
  );

/** Boxes of what a person sees of a card; the picture's is undefined where there is none. */
function boxesOf(widget: HTMLElement) {
  const box = (selector: string) => shown(widget, selector)[0]?.getBoundingClientRect();
  return {
    card: widget.getBoundingClientRect(),
    picture: shown(widget, '.media').length ? box('img') : undefined,
    heading: box('a')!,
    lede: widget.querySelector('p:last-of-type')!.getBoundingClientRect(),
  };
}

for (const [form, card] of Object.entries({ content: asContent, attributes: asAttributes })) {
  for (const [length, title] of Object.entries(titles)) {
    describe(`a news card with a title of ${length}, in its form of ${form}`, () => {
      const at = async (width: number) => boxesOf(await fixture(card(title), { width }));

      it('has no picture where there is no room for one, and all of it for the title', async () => {
        const widget = await fixture(card(title), { width: 200 });
        expect(boxesOf(widget).picture).to.be.undefined;
        const [place] = shown(widget, 'h3, [role=heading]');
        expect(place!.offsetWidth).to.be.above(160);
      });

      it('is a compact row in a narrow place: a small picture beside the title', async () => {
        const { card, picture, heading, lede } = await at(300);
        expect(picture!.width).to.be.within(50, 110);
        expect(picture!.height).to.be.closeTo(picture!.width, 1);
        expect(picture!.left, 'beside').to.be.at.least(heading.right);
        expect(card.right - picture!.right, 'within the card').to.be.above(10);
        expect(lede.top, 'the text below').to.be.at.least(picture!.bottom);
      });

      it('is stacked where it has room: the picture above, from edge to edge', async () => {
        const { card, picture, heading } = await at(420);
        expect(picture!.width).to.be.closeTo(card.width, 3);
        expect(picture!.width / picture!.height).to.be.closeTo(16 / 9, 0.03);
        expect(picture!.bottom).to.be.below(heading.top);
      });

      it('has picture and text side by side in a wide place', async () => {
        const { card, picture, heading } = await at(640);
        expect(picture!.right).to.be.below(heading.left);
        expect(picture!.width).to.be.below(card.width * 0.45);
        expect(picture!.top).to.be.closeTo(card.top, 2);
      });

      it('is featured in the widest: half of it picture, the title large', async () => {
        const size = async (width: number) => {
          const widget = await fixture(card(title), { width });
          return parseFloat(getComputedStyle(shown(widget, 'a')[0]!).fontSize);
        };
        const { card: box, picture, heading } = await at(1100);
        expect(picture!.right).to.be.below(heading.left);
        expect(picture!.width).to.be.above(box.width * 0.45);
        expect(await size(1100)).to.be.above(1.3 * (await size(640)));
      });
    });
  }
}

describe('the room of a picture that has not come', () => {
  for (const width of [300, 420, 640, 1100]) {
    for (const [form, card] of Object.entries({ content: asContent, attributes: asAttributes })) {
      it(`is kept at ${width} px, in its form of ${form}`, async () => {
        const late = await fixture(card('Badet').replaceAll(pictureUrl, '/kommer-aldrig.svg?vanta'), {
          width,
        });
        const there = await fixture(card('Badet'), { width });
        await shown<HTMLImageElement>(there, 'img')[0]!.decode();
        expect(late.offsetHeight).to.be.closeTo(there.offsetHeight, 1);
      });
    }
  }
});

it('a picture has its caption and photographer in sight', async () => {
  const widget = await fixture(asContent('Badet'), { width: 420 });
  expect(seen(widget)).to.include('Badet. Foto: Åsa Öberg');
});

describe('a picture of the author’s that fails', () => {
  for (const width of [300, 420]) {
    it(`has its words from edge to edge of a card of ${width} px, above the rest`, async () => {
      const widget = await fixture(asContent('Badet').replaceAll(pictureUrl, '/finns-inte.svg'), { width });
      const isWide = () => Math.abs(shown(widget, '.media')[0]!.offsetWidth - boxesOf(widget).card.width) < 3;
      await until('the words of the picture have the whole width', isWide);
      const { picture, heading, lede } = boxesOf(widget);
      expect(picture!.bottom).to.be.at.most(heading.top);
      expect(heading.left).to.be.closeTo(lede.left, 1);
    });
  }
});
