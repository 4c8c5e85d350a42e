import { expect } from 'chai';
import fc from '../support/cases.js';
import { below, chart, depth, line, spread } from '../../src/rank-badge/slope.js';

const close = 1e-9;

describe('labels beside an axis', () => {
  const cases: [wanted: number[], places: number[]][] = [
    [
      [0, 5, 9],
      [0, 5, 9],
    ],
    [
      [5, 5],
      [5, 5 + line],
    ],
    [
      [9, 0, 5],
      [9, 0, 5],
    ],
    [
      [10, 10, 10],
      [10 - 2 * line, 10 - line, 10],
    ],
    [[], []],
  ];
  for (const [wanted, places] of cases) {
    it(`wanted at ${wanted.join(', ') || 'none'} are at ${places.join(', ') || 'none'}`, () =>
      expect(spread(wanted, 10).map((place) => place.toFixed(6))).to.deep.equal(
        places.map((place) => place.toFixed(6)),
      ));
  }
});

describe('a place on an axis with 1 on top', () => {
  for (const [place, of, at] of [
    [1, 290, 0],
    [290, 290, 10],
    [3, 5, 5],
    [1, 1, 0],
  ] as const) {
    it(`${place} of ${of} is ${at} down`, () => expect(depth(place, of, 10)).to.equal(at));
  }
});

describe('a picture of any places', () => {
  it('has each label in a line of its own, in order, inside it', () => {
    const places = fc.tuple(fc.integer({ min: 1, max: 300 }), fc.integer({ min: 1, max: 300 }));
    fc.assert(
      fc.property(
        fc.array(places, { minLength: 1, maxLength: 30 }),
        fc.integer({ min: 300, max: 20_000 }),
        (lines, of) => {
          const { height, points, starts, ends } = chart(lines, of);
          const isInside = (place: number) => place >= -close && place <= height + below + close;
          for (const [labels, column] of [
            [starts, 0],
            [ends, 1],
          ] as const) {
            const order = [...labels.keys()].sort((one, other) => labels[one]! - labels[other]!);
            const pairs = order.slice(1).map((next, before) => [order[before]!, next] as const);
            expect(labels.every(isInside), 'inside').to.be.true;
            const isApart = pairs.every(([at, next]) => labels[next]! - labels[at]! >= line - close);
            expect(isApart, 'a line of its own').to.be.true;
            const isInOrder = pairs.every(([at, next]) => points[next]![column]! >= points[at]![column]!);
            expect(isInOrder, 'in order').to.be.true;
          }
          expect(points.flat().every((point) => point >= 0 && point <= height)).to.be.true;
        },
      ),
      { numRuns: 10_000 },
    );
  });
});
