import { expect } from 'chai';
import banner from '../../src/announcement-banner/announcement-banner.light.css?inline';
import { sheetOf } from '../../src/theme/sheets.js';
import tokens from '../../src/theme/tokens.light.css?inline';
import { contrast, rgbs } from '../support/contrast.js';

const notice =
  '<kommun-announcement-banner level="warning"><p><a href="/">A</a></p></kommun-announcement-banner>';

// The widgets are not defined here: thousands of them with the tokens' sheet alone are styled in one go.

/** Evenly over all colours of a screen: 16 steps of red, green and blue each, with black, white and the pure ones. */
const steps = [...Array(16).keys()].map((step) => step * 17);
const even = steps.flatMap((red) =>
  steps.flatMap((green) => steps.map((blue) => `rgb(${red}, ${green}, ${blue})`)),
);

/** The same 300 each time (a linear congruential generator, as in Numerical Recipes). */
let seed = 290;
function byte(): number {
  seed = (Math.imul(seed, 1664525) + 1013904223) >>> 0;
  return seed >>> 24;
}
const random = Array.from({ length: 300 }, () => `rgb(${byte()}, ${byte()}, ${byte()})`);

/** Around the limits of the formula, beyond the screen, and see-through. */
const edges = [
  ...[...Array(36).keys()].flatMap((step) =>
    [0.42, 0.43, 0.44, 0.79, 0.8, 0.81].map((lightness) => `oklch(${lightness} 0.4 ${step * 10})`),
  ),
  ...['1 0 0', '0 1 0', '0 0 1', '1 1 0', '0 1 1', '1 0 1'].map((rgb) => `color(display-p3 ${rgb})`),
  ...['#ffc', '#000', '#06c'].map((color) => `rgb(from ${color} r g b / 0.2)`),
  'transparent',
  'light-dark(#fff, #000)',
];

const accents = [...even, ...random, ...edges];

/** Where an element shows each token, so that one element tells them all. */
const shownIn = {
  accent: 'color',
  soft: 'background-color',
  muted: 'border-top-color',
  line: 'border-right-color',
  ink: 'border-bottom-color',
  paper: 'border-left-color',
};
type Token = keyof typeof shownIn;

const probe = Object.entries(shownIn).map(([token, property]) => `${property}: var(--_${token}) !important;`);

/** What stands on what: words need 4.5 (WCAG 2.2, 1.4.3), lines and pictures 3 (1.4.11). */
const pairs: [text: Token, ground: Token | 'warning' | 'page', least: number][] = [
  ['accent', 'paper', 4.5],
  ['accent', 'soft', 4.5],
  ['accent', 'warning', 4.5],
  ['accent', 'page', 4.5],
  ['ink', 'paper', 4.5],
  ['ink', 'soft', 4.5],
  ['muted', 'paper', 4.5],
  ['muted', 'soft', 4.5],
  ['accent', 'line', 3],
];

describe('thousands of municipal colours', () => {
  let place: HTMLElement;

  beforeEach(() => {
    const cards = `kommun-news-card { ${probe.join('')} }`;
    document.adoptedStyleSheets = [tokens, banner, cards].map(sheetOf);
    place = document.createElement('div');
    document.body.append(place);
  });
  afterEach(() => {
    place.remove();
    document.adoptedStyleSheets = [];
  });

  for (const scheme of ['light', 'dark']) {
    it(`leave words and pictures readable in a ${scheme} page`, () => {
      expect(accents).to.have.length.above(4000);
      place.style.cssText = `color-scheme: ${scheme}; background: Canvas`;
      place.innerHTML = '<kommun-news-card></kommun-news-card>'.repeat(accents.length) + notice;
      const cards = [...place.querySelectorAll<HTMLElement>('kommun-news-card')];
      cards.forEach((card, index) => card.style.setProperty('--kommun-accent', accents[index]!));

      const shown = new Map<string, number[][]>();
      for (const [token, property] of Object.entries(shownIn)) shown.set(token, colorsOf(cards, property));
      const grounds = colorsOf([place.lastElementChild!, place], 'background-color');
      ['warning', 'page'].forEach((name, index) =>
        shown.set(
          name,
          cards.map(() => grounds[index]!),
        ),
      );

      const unreadable = pairs.flatMap(([text, ground, least]) =>
        accents
          .map((accent, index) => ({
            accent,
            found: contrast(shown.get(text)![index]!, shown.get(ground)![index]!),
          }))
          .filter(({ found }) => found < least)
          .map(({ accent, found }) => `${accent}: ${text} on ${ground} has ${found.toFixed(2)}`),
      );
      expect(unreadable.slice(0, 20)).to.deep.equal([]);
    });
  }

  it('need not be colours at all', () => {
    place.style.cssText = '--kommun-accent: blått; color-scheme: light; color: CanvasText';
    place.innerHTML = notice;
    const [ground, ink, link] = [
      ...colorsOf([place.firstElementChild!], 'background-color'),
      ...colorsOf([place.firstElementChild!, place.querySelector('a')!], 'color'),
    ];

    expect(contrast(ink!, ground!)).to.be.above(4.5);
    expect(contrast(link!, ground!)).to.be.above(4.5);
  });
});

function colorsOf(elements: Element[], property: string): number[][] {
  return rgbs(elements.map((element) => getComputedStyle(element).getPropertyValue(property)));
}
