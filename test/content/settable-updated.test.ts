import { expect } from 'chai';
import '../../src/index.js';
import { recordConsole } from '../support/console.js';
import { fixture, settled } from '../support/fixture.js';
import { seen } from '../support/flat-tree.js';
import { samples, tagged } from '../support/samples.js';

type Settable = HTMLElement & { updated: unknown };

recordConsole();

const content = '<h3>Badet öppnar</h3>';
const dated = samples.filter(({ tag }) =>
  (customElements.get(tag) as unknown as { observedAttributes: string[] }).observedAttributes.includes(
    'updated',
  ),
);

for (const { tag } of dated) {
  describe(`"updated" of a ${tag}, set as React, Vue and Svelte do it, as a property`, () => {
    it('is shown as the attribute is, changed and taken away again', async () => {
      const withAttribute = async (updated: string) => seen(await fixture(tagged(tag, { updated }, content)));
      const widget = await fixture<Settable>(tagged(tag, {}, content));
      const without = seen(widget);

      for (const date of ['2023-12-06', '2023-12-07']) {
        widget.updated = date;
        await settled();
        expect(seen(widget))
          .to.equal(await withAttribute(date))
          .and.to.contain(date.slice(-1));
      }
      for (const nothing of [null, undefined, '']) {
        widget.updated = nothing;
        await settled();
        expect(seen(widget)).to.equal(without);
      }
    });

    it('is shown when it was set before the element was known', async () => {
      const parsed = new DOMParser().parseFromString(tagged(tag, {}, content), 'text/html');
      const widget = parsed.body.firstElementChild as Settable;
      widget.updated = '2023-12-06';
      const place = await fixture('<div></div>');
      place.append(widget);
      await settled();

      expect(seen(widget)).to.contain('6 december 2023');
    });
  });
}

it('two elements tell when they were updated', () => {
  expect(dated.map(({ tag }) => tag)).to.have.members(['kommun-news-card', 'kommun-announcement-banner']);
});
