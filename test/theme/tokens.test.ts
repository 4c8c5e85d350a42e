import { expect } from 'chai';
import { sheetOf } from '../../src/theme/sheets.js';
import tokens from '../../src/theme/tokens.light.css?inline';
import { rgbs } from '../support/contrast.js';
import { fixture } from '../support/fixture.js';

interface Token {
  $type: string;
  $value: string;
}
type Sets = Record<'light' | 'dark', { color: Record<string, Token>; radius: Token }>;

describe('the tokens for designers', () => {
  let sets: Sets;
  before(async () => {
    sets = (await (await fetch('/dist/tokens.json')).json()) as Sets;
    document.adoptedStyleSheets = [sheetOf(tokens)];
  });
  after(() => {
    document.adoptedStyleSheets = [];
  });

  for (const mode of ['light', 'dark'] as const) {
    it(`are the colours that the widgets have in a ${mode} page`, async () => {
      const { color } = sets[mode];
      const place = await fixture(
        `<div style="color-scheme: ${mode}"><kommun-news-card></kommun-news-card></div>`,
      );
      const widget = place.firstElementChild as HTMLElement;
      const shown = Object.keys(color).map((name) => {
        widget.style.setProperty('color', `var(--_${name})`, 'important');
        return getComputedStyle(widget).color;
      });
      const drawn = Object.values(color).map(({ $value }) => $value);

      const [inPage, inDrawing] = [rgbs(shown), rgbs(drawn)];
      Object.keys(color).forEach((name, index) => {
        inPage[index]!.forEach((part, at) =>
          // One step of a screen: browsers round.
          expect(part, `${name}: ${shown[index]}, ${drawn[index]}`).to.be.closeTo(
            inDrawing[index]![at]!,
            1.5 / 255,
          ),
        );
      });
    });
  }

  it('have the corners of the widgets, where the text is 16 px large', async () => {
    const widget = await fixture('<kommun-news-card style="font-size: 16px"></kommun-news-card>');
    widget.style.setProperty('border-radius', 'var(--_radius)', 'important');

    expect(getComputedStyle(widget).borderTopLeftRadius).to.equal(sets.light.radius.$value);
  });
});
