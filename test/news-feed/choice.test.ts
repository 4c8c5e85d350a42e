import { expect } from 'chai';
import { KommunFeedLoadEvent } from '../../src/index.js';
import { entries, feedOf } from '../feeds/formats.js';
import { Room } from '../feeds/server.js';
import { events, freshVisit } from '../feeds/told.js';
import { recordConsole } from '../support/console.js';
import { settled } from '../support/fixture.js';
import { cards, news, newsFeed, titles } from './news.js';

const console = recordConsole();
freshVisit();

let room: Room;
beforeEach(() => {
  room = new Room();
});

describe('how much a list of news shows', () => {
  const limits: [limit: string, count: number][] = [
    ['1', 1],
    ['3', 3],
    ['6', 6],
    ['12', 12],
    ['50', 20],
    [' 4 ', 4],
  ];
  for (const [limit, count] of limits) {
    it(`is ${count} of 20 with limit="${limit}"`, async () => {
      const widget = await newsFeed({ src: await room.put(feedOf(entries(20))), limit });
      expect(news(widget)).to.deep.equal(titles(count));
      expect(events[0]).to.be.instanceOf(KommunFeedLoadEvent).with.property('items', count);
      expect(console.warnings).to.deep.equal([]);
    });
  }

  it('is 6 without a limit', async () => {
    expect(news(await newsFeed({ src: await room.put(feedOf(entries(20))) }))).to.deep.equal(titles(6));
  });

  it('is 6 with an empty limit', async () => {
    const widget = await newsFeed({ src: await room.put(feedOf(entries(20))), limit: '' });
    expect(news(widget)).to.deep.equal(titles(6));
    expect(console.warnings).to.deep.equal([]);
  });

  for (const limit of ['0', '-1', '2.5', 'alla', '201', '1e9', 'NaN', 'Infinity']) {
    it(`is 6, and the developer is told: limit="${limit}"`, async () => {
      const widget = await newsFeed({ src: await room.put(feedOf(entries(20))), limit });
      expect(news(widget)).to.deep.equal(titles(6));
      expect(console.warnings).to.have.length(1);
      expect(console.warnings[0])
        .to.match(/^kommun-news-feed: /)
        .and.include(`limit="${limit}"`);
    });
  }

  const ofCategories = feedOf([
    { title: 'A', category: 'Omsorg' },
    { title: 'B', category: 'Skola' },
    { title: 'C', category: 'omsorg' },
    { title: 'D' },
    { title: 'E', category: 'Äldre & omsorg' },
    { title: 'F', category: 'ÄLDRE & OMSORG' },
  ]);
  const categories: [category: string, shown: string[]][] = [
    ['Omsorg', ['A', 'C']],
    ['OMSORG', ['A', 'C']],
    ['Omsorg,Skola', ['A', 'B', 'C']],
    [' omsorg ,, skola , ', ['A', 'B', 'C']],
    ['äldre & omsorg', ['E', 'F']],
    ['', ['A', 'B', 'C', 'D', 'E', 'F']],
    [' , ', ['A', 'B', 'C', 'D', 'E', 'F']],
    ['oms', []],
  ];
  for (const [category, expected] of categories) {
    it(`is what has the category "${category}"`, async () => {
      expect(news(await newsFeed({ src: await room.put(ofCategories), category }))).to.deep.equal(expected);
    });
  }

  it('is so many of the category, not of all', async () => {
    const widget = await newsFeed({ src: await room.put(ofCategories), category: 'Omsorg', limit: '2' });
    expect(news(widget)).to.deep.equal(['A', 'C']);
  });

  it('follows limit and category when they change, without asking again', async () => {
    const widget = await newsFeed({ src: await room.put(ofCategories), limit: '2' });
    const [first] = cards(widget);
    widget.limit = '4';
    await settled();
    expect(news(widget)).to.deep.equal(['A', 'B', 'C', 'D']);
    widget.category = 'skola';
    await settled();
    expect(news(widget)).to.deep.equal(['B']);
    widget.category = null;
    await settled();

    expect(news(widget)).to.deep.equal(['A', 'B', 'C', 'D']);
    expect(first!.isConnected || cards(widget)[0] !== first).to.be.true;
    expect(await room.asked()).to.deep.equal(['feed.xml']);
  });
});

describe('the layout of a list of news', () => {
  /** The place of each card: left, top and width, in px from the first. */
  async function places(layout: string, width: number): Promise<[x: number, y: number, width: number][]> {
    const src = await room.put(feedOf(entries(5)));
    const widget = await newsFeed({ src, ...(layout && { layout }) }, '', width);
    const boxes = cards(widget).map((card) => card.getBoundingClientRect());
    const [first] = boxes;
    return boxes.map(
      ({ x, y, width }) => [x - first!.x, y - first!.y, width].map(Math.round) as [number, number, number],
    );
  }

  for (const layout of ['grid', '']) {
    it(`has cards side by side where there is room: layout="${layout}"`, async () => {
      const [first, second] = await places(layout, 1000);
      expect(second).to.deep.equal([second![0], 0, first![2]]);
      expect(second![0]).to.be.at.least(first![2]);
    });
  }

  it('has cards below each other in a list', async () => {
    const all = await places('list', 1000);
    expect(all.map(([x]) => x)).to.deep.equal([0, 0, 0, 0, 0]);
    expect(all.map(([, , width]) => width)).to.deep.equal(Array(5).fill(1000));
  });

  it('has the first card as wide as all, where it is featured', async () => {
    const [first, second, third] = await places('featured', 1000);
    expect(first![2]).to.equal(1000);
    expect(second![1]).to.be.above(0);
    expect(third![1]).to.equal(second![1]);
    expect(third![0]).to.be.above(0);
  });

  for (const layout of ['grid', 'list', 'featured']) {
    it(`is one column, as wide as the place, on a phone: ${layout}`, async () => {
      for (const [x, , width] of await places(layout, 288)) expect([x, width]).to.deep.equal([0, 288]);
    });
  }

  it('is a grid where nobody knows it, and the developer is told', async () => {
    const [, second] = await places('karusell', 1000);
    expect(second![1]).to.equal(0);
    expect(console.warnings).to.have.length(1);
    expect(console.warnings[0])
      .to.match(/^kommun-news-feed: /)
      .and.include('layout="karusell"');
  });
});
