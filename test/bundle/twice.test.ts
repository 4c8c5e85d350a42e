import { expect } from 'chai';
import { examples, exampleUrl, sourceOf } from '../support/examples.js';
import { openPage, widgets } from '../support/frame.js';
import { blockTexts, missingFrom } from '../support/text.js';

/** What the second copy says it is: see test/server.mjs. */
const OTHER_VERSION = '99.0.0';

for (const example of examples) {
  describe(`examples/${example}.html with two copies of the module`, () => {
    it('gets one warning, with both versions, and no error', async () => {
      const response = await fetch('/package.json');
      const { version } = (await response.json()) as { version: string };
      const { window } = await openPage(exampleUrl(example, 'twice+watch'));

      expect(window.recorded.errors).to.deep.equal([]);
      expect(window.recorded.console).to.have.length(1);
      expect(window.recorded.console[0])
        .to.match(/^warn: /)
        .and.include(version)
        .and.include(OTHER_VERSION);
    });

    it('has the same widgets as with one copy', async () => {
      const once = await openPage(exampleUrl(example));
      const twice = await openPage(exampleUrl(example, 'twice'));

      expect(widgets(twice).map(look)).to.deep.equal(widgets(once).map(look));
    });

    it('shows all that its author wrote', async () => {
      const source = await sourceOf(example);
      const { document } = await openPage(exampleUrl(example, 'twice'));

      expect(missingFrom(document.body, blockTexts(source.body))).to.deep.equal([]);
    });
  });
}

function look(widget: HTMLElement) {
  const { width, height } = widget.getBoundingClientRect();
  return { name: widget.localName, shadow: widget.shadowRoot?.textContent, width, height };
}
