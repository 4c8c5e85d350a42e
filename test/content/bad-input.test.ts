import { expect } from 'chai';
import '../../src/index.js';
import { recordConsole } from '../support/console.js';
import { fixture, settled } from '../support/fixture.js';
import { headings, seen } from '../support/flat-tree.js';
import { samples, tagged } from '../support/samples.js';

type Attributes = Record<string, string>;

/** What can't be used: the widget, its attributes, the one that is told, and what the citizen reads of it. */
const cases: [tag: string, attributes: Attributes, told: string, reads: string][] = [
  ['rank-badge', { rank: '291', of: '290' }, 'rank', '291'],
  ['rank-badge', { rank: '0', of: '290' }, 'rank', '0'],
  ['rank-badge', { rank: '-3', of: '290' }, 'rank', '-3'],
  ['rank-badge', { rank: 'tjugo', of: '290' }, 'rank', 'tjugo'],
  ['rank-badge', { rank: '3,5' }, 'rank', '3,5'],
  ['rank-badge', { rank: '36', of: 'alla' }, 'rank', '36'],
  ['rank-badge', { rank: '', of: '290' }, 'rank', '290'],
  ['rank-badge', { rank: '36', of: '290', previous: '291' }, 'previous', '36'],
  ['rank-badge', { rank: '36', of: '290', previous: '-1' }, 'previous', '36'],
  ['rank-badge', { rank: '36', of: '290', previous: 'sist' }, 'previous', '36'],
  ['rank-badge', { rank: '36', of: '290', previous: '36', 'previous-of': '20' }, 'previous', '36'],
  ['news-card', { heading: 'A', published: '2023-02-31' }, 'published', '2023-02-31'],
  ['news-card', { heading: 'A', published: 'i går' }, 'published', 'i går'],
  ['news-card', { heading: 'A', updated: 'nyss' }, 'updated', 'nyss'],
  ['announcement-banner', { heading: 'A', updated: '31 april 2023' }, 'updated', '31 april 2023'],
  ['announcement-banner', { heading: 'A', level: 'katastrof' }, 'level', 'Information'],
  ['contact-card', { name: 'A', phone: 'via växeln' }, 'phone', 'via växeln'],
  ['contact-card', { name: 'A', mobile: '070-O' }, 'mobile', '070-O'],
  ['contact-card', { name: 'A', email: 'namn(at)exempel.se' }, 'email', 'namn(at)exempel.se'],
  ['contact-card', { name: 'A', role: 'Enhetschef' }, 'role', 'Enhetschef'],
  ['quote-block', { name: 'A', role: 'Enhetschef' }, 'role', 'Enhetschef'],
];

describe('what can’t be used', () => {
  const told = recordConsole();

  for (const [name, attributes, wrong, reads] of cases) {
    const tag = `kommun-${name}`;
    const html = tagged(tag, attributes, 'Författarens text');
    it(`is shown as it was written, and told once: ${html}`, async () => {
      const widget = await fixture(html);
      widget.append(' och mer');
      await settled();

      expect(seen(widget)).to.include('Författarens text och mer');
      if (name !== 'rank-badge') expect(seen(widget)).to.include(reads);
      expect(widget.innerHTML).to.equal('Författarens text och mer');
      expect(told.warnings).to.have.length(1);
      expect(told.warnings[0]).to.match(new RegExp(`^${tag}: .*${wrong}`));
    });
  }

  for (const [name, attributes, , reads] of cases.filter(([tag]) => tag === 'rank-badge')) {
    it(`is the number in a ${name} without text: ${JSON.stringify(attributes)}`, async () => {
      const card = await fixture(tagged(`kommun-${name}`, { ...attributes, name: 'Hemtjänstindex' }));
      const badge = await fixture(tagged(`kommun-${name}`, attributes));

      expect(seen(card))
        .to.match(/^Hemtjänstindex /)
        .and.include(reads);
      expect(seen(badge)).to.include(reads);
      expect(`${seen(card)} ${seen(badge)}`).not.to.match(
        /bättre|sämre|Oförändrad|NaN|undefined|null|Infinity/,
      );
    });
  }

  for (const { tag, attributes } of samples.filter(({ tag }) => tag !== 'kommun-quote-block')) {
    it(`is a heading-level of 9 in a ${tag}: the default holds`, async () => {
      const main = await fixture(
        `<main><h2>Sida</h2>${tagged(tag, { ...attributes, 'heading-level': '9' })}</main>`,
      );

      expect(headings(main)[1]).to.match(/^3 /);
      expect(told.warnings).to.have.length(1);
      expect(told.warnings[0]).to.match(new RegExp(`^${tag}: .*heading-level="9"`));
    });
  }

  for (const { tag } of samples) {
    it(`is an empty ${tag}: it stands there without a word, and is told once`, async () => {
      const widget = await fixture(`<${tag}> <p>&nbsp;</p> <!-- tom --> </${tag}>`);

      expect(seen(widget).replace(/^Information$/, '')).to.equal('');
      expect(told.warnings).to.have.length(1);
      expect(told.warnings[0]).to.match(new RegExp(`^${tag}: `));
    });
  }
});

describe('what can be used', () => {
  const told = recordConsole();

  for (const { tag, attributes, content } of samples) {
    const forms = { attributes: tagged(tag, attributes, 'Text'), content: tagged(tag, {}, content) };
    for (const [form, html] of Object.entries(forms)) {
      it(`is not told to the developer of a ${tag} in its form of ${form}`, async () => {
        await fixture(html);
        expect(told).to.deep.equal({ warnings: [], errors: [] });
      });
    }
  }
});

describe('an attribute that is taken away again', () => {
  const told = recordConsole();

  for (const { tag, attributes, content } of samples) {
    it(`leaves a ${tag} as if it had never been there`, async () => {
      const never = await fixture(tagged(tag, {}, content));
      const widget = await fixture(tagged(tag, attributes, content));
      for (const name of Object.keys(attributes)) {
        widget.removeAttribute(name);
        await settled();
      }

      expect(seen(widget)).to.equal(seen(never));
    });

    for (const value of ['', ' ']) {
      it(`is no different in a ${tag} when it is ${JSON.stringify(value)}`, async () => {
        const never = await fixture(tagged(tag, {}, content));
        const widget = await fixture(tagged(tag, attributes, content));
        for (const name of Object.keys(attributes)) widget.setAttribute(name, value);
        await settled();

        expect(seen(widget)).to.equal(seen(never));
        expect(told.errors).to.be.empty;
      });
    }
  }
});
