import { expect } from 'chai';
import { behind, pause, until, wishOf } from '../../src/feeds/schedule.js';

const minute = 60_000;

describe('the wait between two questions for a feed', () => {
  const waits: [what: string, failures: number, wish: number, least: number][] = [
    ['the interval', 0, 0, 60],
    ['as long as the answer is fresh', 0, 200 * 1_000, 200],
    ['the interval, where the answer is fresh for shorter', 0, 5_000, 60],
    ['five minutes at most, however long the answer is fresh', 0, 86_400_000, 300],
    ['twice the interval after a failure', 1, 0, 120],
    ['four times after the second', 2, 0, 240],
    ['five minutes after many', 3, 0, 300],
    ['five minutes after very many', 5_000, 0, 300],
    ['as long as the server wants rest', 1, 600_000, 600],
    ['the wait after a failure, where the server wants less', 2, 1_000, 240],
    ['an hour at most, whatever the server wants', 1, 7 * 86_400_000, 3_600],
  ];
  for (const [what, failures, wish, least] of waits) {
    it(`is ${what}, and by chance up to half as long again`, () => {
      expect(pause(minute, failures, wish, 0)).to.equal(least * 1_000);
      expect(pause(minute, failures, wish, 0.999)).to.be.within(least * 1_400, least * 1_500);
    });
  }

  it('is never shorter than an interval of an hour', () => {
    expect(pause(60 * minute, 3, 0, 0)).to.equal(60 * minute);
  });
});

describe('the wish of a server', () => {
  const moment = 'Sun, 22 Nov 2026 06:00:00 GMT';
  const wishes: [status: number, headers: Record<string, string>, seconds: number][] = [
    [200, {}, 0],
    [200, { 'cache-control': 'public, max-age=120' }, 120],
    [200, { 'cache-control': 'max-age=120', age: '100' }, 20],
    [200, { 'cache-control': 'no-store' }, 0],
    [200, { 'cache-control': 'max-age=en stund' }, 0],
    [503, {}, 0],
    [503, { 'retry-after': '120' }, 120],
    [429, { 'retry-after': '120', 'cache-control': 'max-age=9' }, 120],
    [503, { 'retry-after': 'Sun, 22 Nov 2026 06:02:00 GMT', date: moment }, 120],
    [503, { 'retry-after': 'snart' }, 0],
    [503, { 'retry-after': '' }, 0],
    [410, {}, 3_600],
  ];
  for (const [status, headers, seconds] of wishes) {
    it(`is ${seconds} s with ${status} ${JSON.stringify(headers)}`, () => {
      expect(wishOf({ headers: new Headers(headers), status })).to.equal(seconds * 1_000);
    });
  }

  it('is nothing where its moment is past', () => {
    const headers = new Headers({ 'retry-after': moment, date: 'Sun, 22 Nov 2026 06:02:00 GMT' });
    expect(pause(minute, 1, wishOf({ headers, status: 503 }), 0)).to.equal(2 * minute);
  });
});

describe('the time until a moment', () => {
  it('is what is left', () => expect(until(5_000, 2_000)).to.equal(3_000));
  it('is none when it is past', () => expect(until(2_000, 5_000)).to.equal(0));
  it('is none when a clock was put back since', () => expect(until(2 * 86_400_000, 0)).to.equal(0));
  it('is none when the moment is none', () => expect(until(NaN, 0)).to.equal(0));
});

describe("how far the visitor's clock is behind", () => {
  const now = Date.parse('2026-11-22T06:00:00Z');
  const cases: [headers: Record<string, string>, seconds: number][] = [
    [{}, 0],
    [{ date: 'Sun, 22 Nov 2026 06:00:59 GMT' }, 0],
    [{ date: 'Sun, 22 Nov 2026 06:02:00 GMT' }, 120],
    [{ date: 'Fri, 20 Nov 2026 06:00:00 GMT' }, -172_800],
    [{ date: 'Sun, 22 Nov 2026 05:50:00 GMT', age: '600' }, 0],
    [{ date: 'i dag' }, 0],
  ];
  for (const [headers, seconds] of cases) {
    it(`is ${seconds} s with ${JSON.stringify(headers)}`, () => {
      expect(behind(new Headers(headers), now)).to.equal(seconds * 1_000);
    });
  }
});
