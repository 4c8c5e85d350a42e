import { expect } from 'chai';
import '../../src/index.js';
import { recordConsole } from '../support/console.js';
import { fixture } from '../support/fixture.js';
import { pictureUrl, tagged } from '../support/samples.js';

recordConsole();

const caption = 'Läsplatserna vid fönstren är kvar, och de nya lamporna är på plats. '.repeat(6);

const widgets = {
  'a narrow card with a caption': tagged(
    'kommun-news-card',
    {},
    `<figure><img src="${pictureUrl}" alt=""><figcaption>${caption}</figcaption></figure><h3><a href="/x">Badet öppnar</a></h3>`,
  ),
  'a rank with a history': tagged('kommun-rank-badge', {
    name: 'Läsindexet',
    of: '290',
    history: Array.from({ length: 12 }, (_, year) => `${2012 + year}:${140 - year}`).join(' '),
  }),
};

for (const [name, html] of Object.entries(widgets))
  it(`${name} ends where what is seen of it ends, and the page does not scroll further`, async () => {
    const page = await fixture(`<div class="page">${html}</div>`, { width: 300 });
    Object.assign(page.style, { position: 'relative', overflow: 'auto' });
    expect(page.scrollHeight).to.equal(page.clientHeight);
    expect(page.scrollWidth).to.equal(page.clientWidth);
  });
