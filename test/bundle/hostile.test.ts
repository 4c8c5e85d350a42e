import { expect } from 'chai';
import { examples, exampleUrl, sourceOf } from '../support/examples.js';
import { openPage, widgets } from '../support/frame.js';
import { overflows, reachingOut, startTag } from '../support/layout.js';
import { blockTexts, missingFrom } from '../support/text.js';

const PHONE = 320;

for (const example of examples) {
  describe(`examples/${example}.html in a hostile host page`, () => {
    it('throws nothing and warns of nothing', async () => {
      const { window } = await openPage(exampleUrl(example, 'hostile+watch'));

      expect(window.recorded).to.deep.include({ console: [], errors: [] });
    });

    it('shows all that its author wrote', async () => {
      const source = await sourceOf(example);
      const { document } = await openPage(exampleUrl(example, 'hostile'));

      expect(missingFrom(document.body, blockTexts(source.body))).to.deep.equal([]);
    });

    it('keeps every widget within its place on a phone', async () => {
      const page = await openPage(exampleUrl(example, 'hostile'), { width: PHONE });

      expect(reachingOut(widgets(page))).to.deep.equal([]);
      expect(widgets(page).filter(overflows).map(startTag)).to.deep.equal([]);
    });
  });
}
