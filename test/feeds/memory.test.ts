import { expect } from 'chai';
import '../../src/index.js';
import { cards, newsFeed } from '../news-feed/news.js';
import { recordConsole } from '../support/console.js';
import { feedOf } from './formats.js';
import { allAttacks, expectHarmless, room } from './harm.js';
import { events, freshVisit } from './told.js';

recordConsole();
freshVisit();

const feed = feedOf([
  {
    id: '1',
    title: 'Nyhet',
    link: 'https://annan.se/',
    summary: 'Ord.',
    image: 'picture',
    category: 'Fritid',
    source: 'Källan',
    published: '2023-12-05',
  },
]);

/** A JSON value with every text in it changed. */
function withTexts(value: unknown, change: (text: string) => string): unknown {
  if (typeof value === 'string') return change(value);
  if (Array.isArray(value)) return value.map((inner) => withTexts(inner, change));
  if (typeof value !== 'object' || !value) return value;
  return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, withTexts(inner, change)]));
}

/** Visits once, changes what the browser keeps of it, and visits again, while the feed does not come. */
async function nextVisit(change: (kept: string) => string, content = ''): Promise<HTMLElement> {
  const src = await room.put(feed);
  (await newsFeed({ src, limit: '200' }, content)).remove();
  expect(localStorage).to.have.length(1);
  const key = localStorage.key(0)!;
  localStorage.setItem(key, change(localStorage.getItem(key)!));
  await room.put({ status: 500 });
  return newsFeed({ src, limit: '200' }, content);
}

describe('a remembered feed that somebody has changed', () => {
  it('is shown where nothing was changed', async () => {
    expect(cards(await nextVisit((kept) => kept))).to.have.length(1);
  });

  it('does no harm with attacks in all its texts', async () => {
    const widget = await nextVisit((kept) => {
      const { items } = JSON.parse(kept) as { items: object[] };
      const attacking = allAttacks().flatMap((attack, index) =>
        withTexts(items, (text) => {
          if (/^(2023|1$)/.test(text)) return text;
          if (text === 'Nyhet') return `${attack} ${index}`;
          // In this test's room, unless it is an address by itself.
          return text.startsWith('http') && URL.canParse(attack, location.href)
            ? new URL(attack, new URL(room.at(), location.href)).href
            : attack;
        }),
      );
      return JSON.stringify({ title: '<script>hacked()</script>', items: attacking });
    });
    expect(cards(widget)).to.have.length(allAttacks().length);
    await expectHarmless(widget);
  });

  it('does no harm with an attack for its date', async () => {
    for (const attack of [
      '<script>hacked()</script>',
      '2023-12-05" onclick="hacked()',
      'javascript:hacked()',
    ]) {
      const widget = await nextVisit((kept) =>
        kept.replaceAll('2023-12-05', JSON.stringify(attack).slice(1, -1)),
      );
      await expectHarmless(widget);
      expect(widget.innerText).to.not.match(/undefined|NaN|Invalid/);
      widget.remove();
      localStorage.clear();
    }
  });

  const strangeOnes: [what: string, kept: string][] = [
    ['nothing', ''],
    ['no JSON', '{"items": ['],
    ['null', 'null'],
    ['a number', '17'],
    ['a text', '"nyheter"'],
    ['a list', '[]'],
    ['an empty object', '{}'],
    ['items that are null', '{"title": "A", "items": null}'],
    ['items that are a text', '{"title": "A", "items": "många"}'],
    ['items that are an object', '{"title": "A", "items": {"length": 3}}'],
    ['items that are nothing', '{"title": "A", "items": [null, 17, "A", []]}'],
    ['an item without anything', '{"title": "A", "items": [{}]}'],
    [
      'an item of the wrong kinds',
      '{"title": {}, "items": [{"title": {}, "categories": 7, "image": [], "link": 3, "summary": []}]}',
    ],
    [
      'a date of another kind',
      '{"title": "A", "items": [{"title": "A", "categories": [], "summary": "", "published": {}}]}',
    ],
    [
      'words of the language',
      '{"__proto__": {"polluted": true}, "items": [{"__proto__": {"polluted": true}, "title": "A", "categories": []}]}',
    ],
    [
      'one item ten thousand times',
      JSON.stringify({
        title: 'A',
        items: Array(10_000).fill({ id: '1', title: 'A', summary: '', categories: [] }),
      }),
    ],
  ];
  for (const [what, kept] of strangeOnes) {
    it(`does no harm, and is shown as words or not at all: ${what}`, async () => {
      const widget = await nextVisit(() => kept, '<p>Inga nyheter än</p>');

      await expectHarmless(widget);
      if (!cards(widget).length) expect(widget.innerText).to.include('Inga nyheter än');
      expect(widget.innerText).to.not.match(/undefined|\[object|NaN|Invalid/);
    });

    it(`is no hindrance when the feed comes: ${what}`, async () => {
      const { outerHTML } = await nextVisit(() => kept);
      const src = await room.put(feed);
      events.length = 0;
      const again = await newsFeed({ src, limit: '200' });

      expect(outerHTML).to.include(src);
      expect(events.map(({ type }) => type)).to.deep.equal(['kommun-feed-load']);
      expect(cards(again)).to.have.length(1);
      await expectHarmless(again);
    });
  }
});
