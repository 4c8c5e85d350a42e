import { expect } from 'chai';
import { axeViolations } from '../support/axe.js';
import { examples, exampleUrl, officersPage, sourceOf } from '../support/examples.js';
import { openPage, widgets } from '../support/frame.js';
import { allElements, overflows, reachingOut } from '../support/layout.js';
import { blockTexts, missingFrom } from '../support/text.js';

const DESKTOP = 1280;
const PHONE = 320;

for (const example of [...examples, officersPage]) {
  describe(`examples/${example}.html`, () => {
    it('works under the strict policy, upgrades every widget and says nothing on the console', async () => {
      const page = await openPage(exampleUrl(example, 'strict+watch'));
      const found = widgets(page);

      expect(found).not.to.be.empty;
      expect(found.filter(({ shadowRoot }) => !shadowRoot)).to.deep.equal([]);
      expect(page.window.recorded).to.deep.include({ console: [], errors: [], violations: [] });
    });

    it('loads one module and nothing from elsewhere, and has nothing that axe finds', async () => {
      const page = await openPage(exampleUrl(example), { width: DESKTOP });
      const urls = page.window.performance.getEntriesByType('resource').map(({ name }) => name);

      const scripts = urls.filter((url) => url.endsWith('.js') && !url.endsWith(`/${officersPage}.js`));
      expect(scripts).to.have.length(1);
      expect(urls.filter((url) => new URL(url).origin !== location.origin)).to.deep.equal([]);
      expect(await axeViolations(page)).to.deep.equal([]);
    });

    it('does not scroll sideways on a phone, and has nothing that axe finds there', async () => {
      const page = await openPage(exampleUrl(example), { width: PHONE });
      const { body, documentElement } = page.document;

      const culprits = reachingOut(allElements(body));
      expect(overflows(documentElement), `sideways, for ${culprits.join(', ')}`).to.be.false;
      expect(await axeViolations(page)).to.deep.equal([]);
    });

    // What is written into a feed gives way to what is announced.
    for (const scripts of example === officersPage ? [false] : [true, false]) {
      it(`shows all that its author wrote, ${scripts ? 'with' : 'without'} JavaScript`, async () => {
        const source = await sourceOf(example);
        const { document } = await openPage(exampleUrl(example), { scripts });

        expect(missingFrom(document.body, blockTexts(source.body))).to.deep.equal([]);
        expect(shownLinks(document)).to.include.members(linksOf(source));
      });
    }
  });
}

function linksOf(document: Document): string[] {
  return [...document.body.querySelectorAll('a[href]')].map((link) => link.getAttribute('href')!);
}

function shownLinks(document: Document): string[] {
  const shown = [...document.body.querySelectorAll('a[href]')].filter((link) => link.checkVisibility());
  return shown.map((link) => link.getAttribute('href')!);
}
