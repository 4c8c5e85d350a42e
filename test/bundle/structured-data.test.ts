import { expect } from 'chai';
import { openPage, widgets, type Page } from '../support/frame.js';

const open = (name: string) => openPage(`/as/strict+watch+${Date.now()}/test/bundle/${name}.html`);

const data = ({ document }: Page): unknown[] =>
  [...document.head.querySelectorAll('script[type="application/ld+json"]')].map(
    (script) => JSON.parse(script.textContent) as unknown,
  );

describe('a contact for search engines under the strict policy', () => {
  it('is in the head, and no browser reports it', async () => {
    const page = await open('structured-data');

    expect(data(page)).to.have.length(1);
    expect(data(page)[0]).to.deep.include({ name: 'Åsa Öberg', telephone: ['+4614285472'] });
    expect(page.window.recorded).to.deep.include({ console: [], errors: [], violations: [] });
  });

  it('is left out where the page does not allow the widgets’ own policy, and the card stands', async () => {
    const page = await open('structured-data-refused');

    expect(widgets(page)[0]!.innerText).to.include('Åsa Öberg');
    expect(widgets(page)[0]!.shadowRoot!.textContent).to.include('Spara kontakt');
    expect(page.window.recorded.errors).to.deep.equal([]);
    expect(data(page)).to.have.length('trustedTypes' in page.window ? 0 : 1);
  });
});
