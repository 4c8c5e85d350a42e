import { expect } from 'chai';
import { isDate, isHeading, isMedia, textOf } from '../../src/content/nodes.js';
import { linesOf, readParts } from '../../src/content/parts.js';

const rules = {
  media: { is: isMedia },
  heading: { is: isHeading },
  date: { is: isDate, every: true },
};

const picture = '<img alt="">';

function elementWith(html: string): HTMLElement {
  const element = document.createElement('div');
  element.innerHTML = html;
  return element;
}

/** A node in a few letters: its text, or the name of an element without one. */
const told = (node: Node): string => textOf(node) || node.nodeName.toLowerCase();

/** Each of the element's nodes with its part: ["heading: Rubrik", "Text"]. */
function placesIn(html: string): string[] {
  const { places } = readParts(elementWith(html), rules);
  return [...places].map(([node, part]) => (part ? `${part}: ${told(node)}` : told(node)));
}

describe("the author's content, recognised by what it is", () => {
  const cases: [what: string, html: string, places: string[]][] = [
    ['nothing', '', []],
    ['blanks alone', ' \n <p>&nbsp;</p> <!-- x --> <p><br></p>', []],
    ['bare text', 'Ett meddelande', ['Ett meddelande']],
    ['parts in any order', '<p>Text</p><h2>Rubrik</h2><img>', ['Text', 'heading: Rubrik', 'media: img']],
    [
      'empty paragraphs between the parts',
      `<p>&nbsp;</p><h2>Rubrik</h2><p><br></p><p>${picture}</p><p>&nbsp;</p><p>Text</p>`,
      ['heading: Rubrik', 'media: p', 'Text'],
    ],
    ['a second heading as text', '<h2>Ett</h2><h2>Två</h2>', ['heading: Ett', 'Två']],
    ['every date', '<time>i dag</time><p>2023-12-05</p>', ['date: i dag', 'date: 2023-12-05']],
    ['comments and scripts as nothing', '<!-- x --><script></script><h2>Rubrik</h2>', ['heading: Rubrik']],
    ['a slot that says what the rules don’t see', '<p slot="heading">Rubrik</p>', ['heading: Rubrik']],
    ['a slot over the rules', '<h2 slot="date">2023</h2>', ['date: 2023']],
    [
      'two for the same slot, both',
      '<p slot="heading">A</p><p slot="heading">B</p>',
      ['heading: A', 'heading: B'],
    ],
    [
      'an unknown slot as if it were not there',
      '<h2 slot="rubrik">A</h2><p slot="x">B</p>',
      ['heading: A', 'B'],
    ],
    [
      'a heading that came before the one with a slot',
      '<h2 slot="heading">A</h2><h2>B</h2>',
      ['heading: A', 'B'],
    ],
    ['words and inline elements in their order', 'Ett <b>fett</b> ord', ['Ett', 'fett', 'ord']],
  ];
  for (const [what, html, places] of cases) {
    it(`takes ${what}`, () => expect(placesIn(html)).to.deep.equal(places));
  }

  it('keeps the space between two inline words, and no other', () => {
    const { places } = readParts(elementWith(' <b>Ett</b> <i>ord</i> <p>Text</p> '), rules);
    const text = [...places.keys()].map(({ textContent }) => textContent).join('');

    expect(text).to.match(/^Ett ord ?Text$/);
  });

  it('touches nothing', () => {
    const element = elementWith(`<p>&nbsp;</p><H2 slot="heading">Rubrik</H2><p>${picture}</p><!-- x -->`);
    const before = element.outerHTML;
    readParts(element, rules);

    expect(element.outerHTML).to.equal(before);
  });
});

describe('a part that is looked for', () => {
  const cases: [where: string, html: string, found: string | undefined][] = [
    ['among the children', '<p>Text</p><h2>Rubrik</h2>', 'Rubrik'],
    ['in a div around everything', '<div><p>Text</p><h2>Rubrik</h2></div>', 'Rubrik'],
    [
      'in several divs around everything',
      '<div> <div><h2>Rubrik</h2><p>Text</p></div> </div><p>&nbsp;</p>',
      'Rubrik',
    ],
    ['nowhere', '<p>Text</p>', undefined],
    ['beside a div, first', '<div><h2>Fel</h2><p>Text</p></div><h2>Rätt</h2>', 'Rätt'],
  ];
  for (const [where, html, found] of cases) {
    it(`is found ${where}`, () => {
      const heading = readParts(elementWith(html), rules).find('heading');
      expect(heading && textOf(heading)).to.equal(found);
    });
  }
});

describe('lines', () => {
  const cases: [what: string, html: string, lines: string[]][] = [
    ['one for each block', '<p>Ett</p><p>Två</p>', ['Ett', 'Två']],
    ['words and inline elements together', 'Ring <a href="tel:112">112</a> nu', ['Ring 112 nu']],
    ['a new one at each br', 'Ett<br>Två<br/>Tre', ['Ett', 'Två', 'Tre']],
    ['bare words before and after a block', 'Ett<p>Två</p>Tre', ['Ett', 'Två', 'Tre']],
    ['none for blanks', ' <p>&nbsp;</p><br><br> Ett', ['Ett']],
  ];
  for (const [what, html, lines] of cases) {
    it(`are ${what}`, () => {
      const texts = linesOf(elementWith(html).childNodes).map((line) =>
        line.map((node) => node.textContent).join(''),
      );
      expect(texts.map((text) => text.trim())).to.deep.equal(lines);
    });
  }
});
