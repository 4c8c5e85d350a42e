import { expect } from 'chai';
import { axeViolations } from '../support/axe.js';
import { contrast, rgbs } from '../support/contrast.js';
import { exampleUrl } from '../support/examples.js';
import { nextPaint, openPage, type Page } from '../support/frame.js';
import { allElements, overflows, reachingOut } from '../support/layout.js';
import { until } from '../support/until.js';

const themes = ['blue-yellow', 'forest', 'brick', 'high-contrast'];
const publicTokens = ['--kommun-accent', '--kommun-radius', '--kommun-font'];

/** Takes a choice of the page's form, as a click does. */
async function choose(page: Page, name: string, value: string): Promise<void> {
  page.document.querySelector<HTMLInputElement>(`[name="${name}"][value="${value}"]`)!.click();
  await nextPaint(page);
}

async function chooseTheme(page: Page, theme: string): Promise<void> {
  await choose(page, 'theme', theme);
  await until(`the page has the theme ${theme}`, () => {
    const { sheet, disabled } = page.document.querySelector<HTMLLinkElement>('#theme')!;
    return theme ? sheet?.href?.includes(theme) : disabled;
  });
}

describe('the sample themes', () => {
  for (const theme of themes) {
    it(`${theme} is one rule with no more than the three public tokens`, async () => {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(await (await fetch(`/src/theme/themes/${theme}.css`)).text());
      const [rule, ...others] = [...sheet.cssRules] as CSSStyleRule[];

      expect(others).to.deep.equal([]);
      expect(rule!.selectorText).to.equal(':root');
      expect(publicTokens).to.include.members([...rule!.style]);
    });

    it(`${theme} has a colour that needs no help on white`, async () => {
      // In browsers without relative colours the colour is used as it is.
      const sheet = await (await fetch(`/src/theme/themes/${theme}.css`)).text();
      const place = document.createElement('i');
      document.body.append(place);
      place.style.cssText = `${/\{(.*)\}/s.exec(sheet)![1]}; color-scheme: light; color: var(--kommun-accent)`;
      const [accent, white] = rgbs([getComputedStyle(place).color, '#fff']);
      place.remove();

      expect(contrast(accent!, white!)).to.be.at.least(7);
    });
  }
});

describe('examples/themes.html', () => {
  it('works under the strict policy and says nothing on the console, whatever is chosen', async () => {
    const page = await openPage(exampleUrl('themes', 'strict+watch'));
    for (const theme of ['', ...themes]) await chooseTheme(page, theme);

    expect(page.window.recorded).to.deep.include({ console: [], errors: [], violations: [] });
  });

  it('gives every widget the colour, the corners and the font of the chosen theme', async () => {
    const page = await openPage(exampleUrl('themes'));
    const looks = new Set<string>();
    for (const theme of ['', ...themes]) {
      await chooseTheme(page, theme);
      const { color } = page.window.getComputedStyle(
        page.document.querySelector('kommun-announcement-banner a')!,
      );
      const { borderRadius, fontFamily } = page.window.getComputedStyle(
        page.document.querySelector('kommun-contact-card')!,
      );
      looks.add([color, borderRadius, fontFamily].join());
    }

    expect(looks.size).to.equal(themes.length + 1);
  });

  it('shows the lines of the theme', async () => {
    const page = await openPage(exampleUrl('themes'));
    await chooseTheme(page, 'forest');

    const code = page.document.querySelector('#theme-css')!;
    await until('the lines are there', () => code.textContent.includes('#1f5c3d'));
  });

  it('does not scroll sideways on a phone', async () => {
    const page = await openPage(exampleUrl('themes'), { width: 320 });
    for (const theme of themes) {
      await chooseTheme(page, theme);
      const culprits = reachingOut(allElements(page.document.body));
      expect(overflows(page.document.documentElement), `${theme}, for ${culprits.join(', ')}`).to.be.false;
    }
  });

  for (const scheme of ['light', 'dark']) {
    it(`has nothing that axe finds in any theme, ${scheme}`, async () => {
      const page = await openPage(exampleUrl('themes'));
      await choose(page, 'scheme', scheme);
      for (const theme of ['', ...themes]) {
        await chooseTheme(page, theme);
        expect(await axeViolations(page), theme).to.deep.equal([]);
      }
    });
  }

  it('keeps its widgets in the first theme without JavaScript, and offers no choice', async () => {
    const { document } = await openPage(exampleUrl('themes'), { scripts: false });

    expect(document.querySelector<HTMLElement>('.choices')!.checkVisibility()).to.be.false;
    expect(document.querySelector<HTMLElement>('kommun-contact-card')!.offsetHeight).to.be.above(0);
  });
});
