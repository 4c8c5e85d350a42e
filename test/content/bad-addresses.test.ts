import { expect } from 'chai';
import '../../src/index.js';
import { recordConsole } from '../support/console.js';
import { fixture } from '../support/fixture.js';
import { flatElements, seen } from '../support/flat-tree.js';
import { samples, tagged } from '../support/samples.js';

const dangerous = [
  'javascript:alert(1)',
  ' JavaScript:alert(1)',
  'java\n\tscript:alert(1)',
  'data:text/html,<script>alert(1)</script>',
  'vbscript:msgbox(1)',
];

/** The attributes that hold an address, with the widgets that have them. */
const places = samples.flatMap(({ tag, attributes }) =>
  ['href', 'image', 'website', 'cite']
    .filter((name) => name in attributes)
    .map((name) => ({ tag, attributes, name })),
);

/** What the elements inside a widget, the author's and its own, would run or load. */
const addressesIn = (widget: Element): string[] =>
  flatElements(widget)
    .slice(1)
    .flatMap((element) => [...element.attributes])
    .map(({ value }) => value.replace(/\s/g, '').toLowerCase())
    .filter((value) => /^(javascript|data|vbscript):/.test(value));

describe('an address that is no address', () => {
  const told = recordConsole();

  for (const { tag, attributes, name } of places) {
    for (const address of dangerous) {
      it(`${tag} ${name}=${JSON.stringify(address)} becomes no link and no picture, and is told once`, async () => {
        const widget = await fixture(tagged(tag, { ...attributes, [name]: address }, 'Text'));

        expect(addressesIn(widget)).to.deep.equal([]);
        expect(seen(widget)).to.include('Text');
        // What has a space in it may be the title of a work.
        if (name === 'cite' && /\s/.test(address)) return;
        expect(told.warnings).to.have.length(1);
        expect(told.warnings[0]).to.match(new RegExp(`^${tag}: .*${name}`, 's'));
      });
    }
  }

  it('leaves the heading of a news card as text', async () => {
    const widget = await fixture(
      tagged('kommun-news-card', { heading: 'Badet öppnar', href: 'javascript:alert(1)' }),
    );

    expect(seen(widget)).to.equal('Badet öppnar');
    expect(flatElements(widget).some((element) => element.matches('a'))).to.be.false;
  });

  it('leaves a website and an origin as text', async () => {
    const contact = await fixture(
      tagged('kommun-contact-card', { name: 'Åsa', website: 'javascript:alert(1)' }),
    );
    const quote = await fixture(tagged('kommun-quote-block', { cite: 'javascript:alert(1)' }, 'Ord'));

    expect(seen(contact)).to.include('javascript:alert(1)');
    expect(seen(quote)).to.include('Källa: javascript:alert(1)');
  });

  it('does not get in by an e-mail address or a telephone number either', async () => {
    const html = tagged('kommun-contact-card', {
      name: 'Åsa',
      email: 'javascript:alert(1)',
      phone: 'javascript:alert(1)',
    });
    const widget = await fixture(html);

    expect(addressesIn(widget)).to.deep.equal([]);
    expect(told.warnings).to.have.length(2);
  });

  it('does not get in by a data attribute of a hook', async () => {
    const hook = await fixture(
      `<div data-kommun="news-card" data-heading="A" data-href="javascript:alert(1)"></div>`,
    );

    expect(addressesIn(hook.firstElementChild!)).to.deep.equal([]);
  });
});

describe('an address that is one', () => {
  const told = recordConsole();

  const websites: [website: string, text: string, href: string][] = [
    ['www.exempel.se', 'www.exempel.se', 'https://www.exempel.se'],
    ['exempel.se/kontakt', 'exempel.se/kontakt', 'https://exempel.se/kontakt'],
    ['https://www.exempel.se', 'www.exempel.se', 'https://www.exempel.se'],
    ['http://www.exempel.se', 'www.exempel.se', 'http://www.exempel.se'],
    ['www.mjölby.se', 'www.mjölby.se', 'https://www.mjölby.se'],
  ];
  for (const [website, text, href] of websites) {
    it(`${website} leads from a contact card to ${href}`, async () => {
      const widget = await fixture(tagged('kommun-contact-card', { name: 'Åsa', website }));
      const link = flatElements(widget).find((element) => element.matches('a'))!;

      expect(link.textContent).to.equal(text);
      expect(link.getAttribute('href')).to.equal(href);
      expect(told.warnings).to.be.empty;
    });
  }

  it('leads from a quote to where the words come from, also within the site', async () => {
    const widget = await fixture(tagged('kommun-quote-block', { cite: '/protokoll/2023' }, 'Ord'));
    const link = flatElements(widget).find((element) => element.matches('a'));

    expect(link?.getAttribute('href')).to.equal('/protokoll/2023');
    expect(told.warnings).to.be.empty;
  });

  for (const title of ['Budgeten 2023', 'Rapport', 'SVT: Rapport', 'SVT:s Rapport']) {
    it(`the title of a work is no address: ${title}`, async () => {
      const widget = await fixture(tagged('kommun-quote-block', { cite: title }, 'Ord'));

      expect(seen(widget)).to.include(`Källa: ${title}`);
      expect(flatElements(widget).some((element) => element.matches('a'))).to.be.false;
      expect(told.warnings).to.be.empty;
    });
  }
});
