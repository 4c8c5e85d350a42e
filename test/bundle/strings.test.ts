import { expect } from 'chai';
import { fixture } from '../support/fixture.js';
import { until } from '../support/until.js';

/** The build keeps ids and translations in other forms, and a bundler's module has @lit/localize as it comes. */
describe('a text in other words, in what is delivered', () => {
  for (const file of ['/dist/kommun-widgets.js', '/dist/elements/index.js'])
    for (const [lang, said] of [
      ['sv', 'Fara'],
      ['fi', 'Vaara'],
      ['se', 'Heahtedilli'],
    ])
      it(`is "${said}" for ${lang} in ${file}`, async () => {
        const root = await fixture('<div><iframe></iframe></div>');
        const frame = root.querySelector('iframe')!;
        frame.srcdoc = `<!doctype html><html lang="${lang}">
          <script type="application/json" id="kommun-widgets">
            { "strings": { "sv": { "emergency": "Fara" }, "fi": { "emergency": "Vaara" } } }
          </script>
          <kommun-announcement-banner level="emergency"><p>A</p></kommun-announcement-banner>
          <script type="module" src="${file}"></script>`;

        await until(`the widget says ${said}`, () =>
          frame.contentDocument
            ?.querySelector('kommun-announcement-banner')
            ?.shadowRoot?.textContent.includes(said!),
        );
        expect(frame.contentDocument!.documentElement.lang).to.equal(lang);
      });
});
