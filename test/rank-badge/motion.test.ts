import { expect } from 'chai';
import '../../src/index.js';
import { fixture } from '../support/fixture.js';
import { shown } from '../support/flat-tree.js';
import { tagged } from '../support/samples.js';
import { until } from '../support/until.js';

const attributes = { name: 'Index', rank: '36', of: '290', previous: '283' };
const card = tagged('kommun-rank-badge', attributes);

/** The line from the place before to today's; the first is the axis. */
const line = (widget: Element): Element => shown(widget, '.track line')[1]!;
const moving = (widget: Element): Animation[] => line(widget).getAnimations();
const width = (widget: Element): number => line(widget).getBoundingClientRect().width;

/** Long enough for an observer to have told what is in view: it tells once for each, before the page is painted. */
const seenByAnObserver = (element: Element): Promise<boolean> =>
  new Promise((resolve) => {
    new IntersectionObserver(([entry], observer) => {
      observer.disconnect();
      requestAnimationFrame(() => requestAnimationFrame(() => resolve(entry!.isIntersecting)));
    }).observe(element);
  });

/** Gives media queries that have one of these words in them this answer. */
function mediaAre(words: RegExp, matches: boolean): void {
  window.matchMedia = (query) => (words.test(query) ? ({ matches } as MediaQueryList) : original(query));
}
const original = window.matchMedia.bind(window);

describe('the track of a rank', () => {
  beforeEach(() => mediaAre(/reduced-motion/, false));
  afterEach(() => {
    window.matchMedia = original;
    scrollTo(0, 0);
  });

  it('grows from the place before when it is first seen, and then stands', async () => {
    const widget = await fixture(card);
    await until('it grows', () => moving(widget).length === 1);

    const [growing] = moving(widget);
    growing!.pause();
    growing!.currentTime = 1;
    const before = line(widget).getBoundingClientRect();
    growing!.finish();
    const after = line(widget).getBoundingClientRect();
    expect(before.width).to.be.below(after.width / 10);
    expect(before.right).to.be.closeTo(after.right, 3);
    await until('it stands', () => !moving(widget).length);
  });

  it('waits, whole, until it is seen; and grows once', async () => {
    const page = await fixture(`<div><div style="height: 300vh"></div>${card}</div>`);
    const widget = page.lastElementChild!;
    expect(await seenByAnObserver(widget)).to.be.false;
    expect(moving(widget).length).to.equal(0);
    expect(width(widget)).to.be.above(100);

    widget.scrollIntoView();
    await until('it grows', () => moving(widget).length === 1);
    moving(widget)[0]!.finish();

    scrollTo(0, 0);
    expect(await seenByAnObserver(widget)).to.be.false;
    widget.scrollIntoView();
    expect(await seenByAnObserver(widget)).to.be.true;
    expect(moving(widget).length).to.equal(0);
  });

  it('stands still for those who want no motion', async () => {
    mediaAre(/reduced-motion/, true);
    const widget = await fixture(card);

    expect(await seenByAnObserver(widget)).to.be.true;
    expect(moving(widget).length).to.equal(0);
    expect(width(widget)).to.be.above(100);
  });
});
