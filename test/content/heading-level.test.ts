import { expect } from 'chai';
import { headingLevel } from '../../src/content/heading-level.js';
import '../../src/index.js';
import { recordConsole } from '../support/console.js';
import { fixture } from '../support/fixture.js';

const place = '<div id="place"></div>';

/** The level at the place in some HTML, which begins with a heading so that the page around it doesn't count. */
async function levelIn(html: string, wanted?: string): Promise<number> {
  const root = await fixture(`<main>${html}</main>`);
  return headingLevel(Object.assign(root.querySelector('#place')!, { headingLevel: wanted }));
}

describe('the level of a heading that a widget makes', () => {
  const told = recordConsole();

  const cases: [why: string, html: string, level: number][] = [
    ['2 after the page’s heading', `<h1>Sida</h1>${place}`, 2],
    ['one deeper than the last heading before it', `<h1>Sida</h1><h2>A</h2><h3>B</h3>${place}`, 4],
    ['not that of a heading after it', `<h1>Sida</h1>${place}<h4>Efter</h4>`, 2],
    ['never deeper than 6', `<h6>Djupt</h6>${place}`, 6],
    [
      'not under a heading in a section that it is not in',
      `<h1>Sida</h1><section><h4>A</h4></section>${place}`,
      2,
    ],
    ['not under a heading in an article before it', `<h2>A</h2><article><h5>B</h5></article>${place}`, 3],
    [
      'under the heading of the section that it is in',
      `<h1>Sida</h1><section><h2>A</h2>${place}</section>`,
      3,
    ],
    ['under the page’s heading in a section without one', `<h2>A</h2><section>${place}</section>`, 3],
    ['under a heading in a div before it', `<h1>Sida</h1><div><h3>A</h3></div><div>${place}</div>`, 4],
    [
      'not under another widget’s heading',
      `<h1>Sida</h1><kommun-news-card><h5><a href="/a">Nyhet</a></h5></kommun-news-card>${place}`,
      2,
    ],
  ];
  for (const [why, html, level] of cases) {
    it(`is ${why}`, async () => expect(await levelIn(html)).to.equal(level));
  }

  for (const wanted of ['2', '3', '4', '5', '6']) {
    it(`is ${wanted} where heading-level says so`, async () => {
      expect(await levelIn(`<h1>Sida</h1>${place}`, wanted)).to.equal(Number(wanted));
      expect(told.warnings).to.be.empty;
    });
  }

  for (const wanted of ['9', '0', '1', '-2', '2.5', 'h3', 'tre', ' ']) {
    it(`is the default, and the developer is told, where heading-level is "${wanted}"`, async () => {
      expect(await levelIn(`<h2>Sida</h2>${place}`, wanted)).to.equal(3);
      expect(told.warnings).to.have.length(1);
      expect(told.warnings[0]).to.match(/^div: .*heading-level/);
    });
  }

  it('is 2 in a place without any heading, also in somebody else’s shadow tree', () => {
    const host = document.createElement('div');
    host.attachShadow({ mode: 'open' }).innerHTML = place;
    const widget = Object.assign(host.shadowRoot!.querySelector('#place')!, { headingLevel: undefined });

    expect(headingLevel(widget)).to.equal(2);
  });
});
