import { expect } from 'chai';
import { configure } from '../../src/index.js';
import { recordConsole } from '../support/console.js';
import { fixture, setLanguage, settled } from '../support/fixture.js';
import { shown } from '../support/flat-tree.js';
import { tagged } from '../support/samples.js';

const told = recordConsole();

const byAttribute = (href: string) => tagged('kommun-news-card', { heading: 'Bidrag', href });
const byContent = (href: string, more = '') =>
  tagged('kommun-news-card', {}, `<h3><a href="${href}"${more}>Bidrag</a></h3>`);

/** What a screen reader says after the text of a widget's first link. */
function afterLink(widget: Element): string {
  const [link] = shown(widget, 'a');
  const { content } = getComputedStyle(link!, '::after');
  return content === 'none' || content === 'normal' ? '' : (JSON.parse(content) as string);
}

const same = ' Länk till annan webbplats.';
const other = ' Länk till annan webbplats, öppnas i nytt fönster.';

describe('a link to another site', () => {
  afterEach(() => configure({ externalLinks: [] }));

  const cases: [what: string, html: string, words: string][] = [
    ['in attributes', byAttribute('https://www.exempel.se/bidrag'), same],
    ['in content', byContent('https://www.exempel.se/bidrag'), same],
    ['that opens a new window', byContent('https://www.exempel.se', ' target="_blank"'), other],
    ['without a scheme', byContent('//www.exempel.se/bidrag'), same],
    ['whose path looks like ours', byContent(`https://www.exempel.se/${location.host}`), same],
    ['whose name begins like ours', byContent(`https://${location.hostname}.exempel.se/`), same],
  ];
  for (const [what, html, words] of cases) {
    it(`${what} says so`, async () => expect(afterLink(await fixture(html))).to.equal(words));
  }

  it('of a quote says so', async () => {
    const widget = await fixture(tagged('kommun-quote-block', { cite: 'https://www.exempel.se/tal' }, 'Ord'));
    expect(afterLink(widget)).to.equal(same);
  });

  it('says so in the language of the page', async () => {
    const widget = await fixture(byContent('https://www.exempel.se'));
    await setLanguage('en');
    expect(afterLink(widget)).to.equal(' Link to another website.');
  });

  it('that says so itself says it once', async () => {
    const html = byContent('https://www.exempel.se').replace(
      'Bidrag',
      'Bidrag <span>Länk till annan webbplats.</span>',
    );
    expect(afterLink(await fixture(html))).to.equal('');
  });

  const own = [
    '/bidrag',
    'bidrag.html',
    '#mer',
    `${location.origin}/bidrag`,
    'mailto:a@exempel.se',
    'tel:112',
  ];
  for (const href of own) {
    it(`is not one to ${href}`, async () => {
      expect(afterLink(await fixture(byContent(href)))).to.equal('');
      expect(afterLink(await fixture(byAttribute(href)))).to.equal('');
    });
  }

  it('is none to a host that the municipality calls its own', async () => {
    configure({ externalLinks: ['www.exempel.se'] });
    for (const host of ['exempel.se', 'www.exempel.se', 'bibliotek.exempel.se', 'EXEMPEL.SE'])
      expect(afterLink(await fixture(byContent(`https://${host}/`))), host).to.equal('');
    expect(afterLink(await fixture(byContent('https://annatexempel.se/')))).to.equal(same);
  });

  it('says nothing where the municipality wants that, also when it stands there already', async () => {
    const widget = await fixture(byContent('https://www.exempel.se'));
    configure({ externalLinks: false });
    await settled();
    expect(afterLink(widget)).to.equal('');
  });

  it('shows an arrow that never stands on a line alone', async () => {
    const widget = await fixture(
      byContent('https://www.exempel.se').replace('Bidrag', 'Bidrag '.repeat(9).trim()),
    );
    const link = shown(widget, 'a')[0]!;
    for (let width = 160; width < 400; width += 3) {
      widget.parentElement!.style.inlineSize = `${width}px`;
      const style = getComputedStyle(link, '::after');
      const room =
        parseFloat(style.inlineSize) + parseFloat(style.marginLeft) + parseFloat(style.marginRight);
      expect(room, `${width} px`).to.be.closeTo(0, 0.1);
    }
  });

  it('is followed when its address changes', async () => {
    const widget = await fixture(byContent('/bidrag'));
    widget.querySelector('a')!.href = 'https://www.exempel.se';
    await settled();
    expect(afterLink(widget)).to.equal(same);
  });
});

describe('a setting', () => {
  afterEach(() => configure({ externalLinks: [] }));

  const wrong: [what: string, setting: unknown][] = [
    ['is none of ours', { farg: 'blå' }],
    ['has a name of every object', { constructor: 1 }],
    ['is no list', { externalLinks: 'exempel.se' }],
    ['is a list of something else', { externalLinks: [1] }],
    ['is true', { externalLinks: true }],
  ];
  for (const [what, setting] of wrong) {
    it(`that ${what} is told, and not used`, async () => {
      configure(setting as Parameters<typeof configure>[0]);
      expect(told.warnings).to.have.length(1);
      expect(told.warnings[0]).to.match(/^kommun-widgets: /);
      expect(afterLink(await fixture(byContent('https://exempel.se')))).to.equal(same);
    });
  }
});
