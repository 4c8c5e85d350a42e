import { expect } from 'chai';
import '../../src/index.js';
import { recordConsole } from '../support/console.js';
import { fixture, settled } from '../support/fixture.js';
import { seen } from '../support/flat-tree.js';
import { samples } from '../support/samples.js';

/** A number, as React and Vue set the property of that name, and what the citizen reads. */
const numbers: [tag: string, given: Record<string, unknown>, reads: RegExp][] = [
  ['kommun-rank-badge', { rank: 36, of: 290, previous: 283, year: 2023 }, /36 av 290 kommuner 2023/],
  ['kommun-contact-card', { name: 'Nödnumret', phone: 112 }, /Nödnumret .*112/],
  ['kommun-news-card', { heading: 2024, headingLevel: 3 }, /2024/],
  ['kommun-quote-block', { name: 2024 }, /2024/],
  ['kommun-announcement-banner', { heading: 112 }, /Information 112/],
];

describe('a number in a property that holds text', () => {
  const told = recordConsole();

  for (const [tag, given, reads] of numbers)
    it(`is read as its attribute would be: ${tag}`, async () => {
      const widget = Object.assign(document.createElement(tag), given);
      const place = await fixture('<div></div>');
      place.append(widget);
      await settled();

      expect(seen(widget)).to.match(reads);
      expect(told.warnings.filter((words) => !words.includes('an empty element'))).to.be.empty;
    });

  for (const { tag, attributes } of samples)
    it(`is none where it is false, as frameworks write what is not there: ${tag}`, async () => {
      // The property of "updated" has another name; Lit has a method with this one.
      const names = Object.keys(attributes).filter((name) => name !== 'updated');
      const nothing = Object.fromEntries(names.map((name) => [name, false]));
      const place = await fixture('<div></div>');
      place.append(Object.assign(document.createElement(tag), nothing));
      await settled();

      expect(seen(place)).to.not.include('false');
    });
});
