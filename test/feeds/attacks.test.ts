import { expect } from 'chai';
import '../../src/index.js';
import { cards, newsFeed, tag } from '../news-feed/news.js';
import { recordConsole } from '../support/console.js';
import { fixture } from '../support/fixture.js';
import { openPage } from '../support/frame.js';
import { allElements } from '../support/layout.js';
import { tagged } from '../support/samples.js';
import { until } from '../support/until.js';
import { feedOf, formatNames, formats, type Entry } from './formats.js';
import { allAttacks, askedForBad, expectHarmless, isStrange, quiet, ran, room, strange } from './harm.js';
import { freshVisit, told } from './told.js';

recordConsole();
freshVisit();

/** One piece of news for each attack, which comes in every field. */
const everywhere = (): Entry[] =>
  allAttacks().map((attack, index) => ({
    id: `${index} ${attack}`,
    title: `${index} ${attack}`,
    link: attack,
    summary: attack,
    content: attack,
    image: attack,
    category: attack,
    source: attack,
    published: attack,
  }));

/** The same in the text alone, where the picture is taken from, and in the source, which is told on links to other sites. */
const inTextAndSource = (): Entry[] =>
  allAttacks().map((attack, index) => ({
    id: `${index}`,
    title: `Nyhet ${index}`,
    link: `https://annan.se/${index}`,
    content: attack,
    source: attack,
  }));

describe('what this file watches with', () => {
  it('has more than 60 attacks', () => {
    expect(new Set(allAttacks()).size).to.be.above(60).and.equal(allAttacks().length);
  });

  it('sees an attack that runs', async () => {
    const place = document.createElement('div');
    place.innerHTML = `<img src="${room.at('picture/none')}" onerror="hacked()">`;
    await until('it ran', () => ran.length);
  });

  const elements: [html: string, strange: number][] = [
    ['<svg></svg>', 1],
    ['<p style="color: red">A</p>', 1],
    ['<p id="a">A</p>', 1],
    ['<a href="javascript:hacked()">A</a>', 1],
    ['<img src="data:image/gif;base64,A">', 1],
    ['<a href="/a">A</a><ul><li>A</li></ul>', 0],
  ];
  for (const [html, count] of elements) {
    it(`sees what is not allowed: ${html}`, () => {
      const place = document.createElement('div');
      place.innerHTML = html;
      expect([...allElements(place)].filter(isStrange)).to.have.length(count);
    });
  }

  it('sees what is asked for', async () => {
    const picture = new Image();
    picture.src = `${room.at('bad')}?1`;
    const style = Object.assign(document.createElement('link'), {
      rel: 'stylesheet',
      href: room.at('a.css'),
    });
    document.head.append(style);
    await quiet();
    await until('both are told', async () => (await askedForBad()).length === 2);
    style.remove();
  });
});

/** A list of news for each of these feeds, all on one page. */
async function newsFeeds(texts: string[]): Promise<Element[]> {
  const lists = texts.map(async (text, index) => tagged(tag, { src: await room.put(text, `${index}.xml`) }));
  const place = await fixture(`<div>${(await Promise.all(lists)).join('')}</div>`);
  await told(texts.length);
  return [...place.children];
}

describe('attacks in a feed', () => {
  for (const name of formatNames) {
    for (const [where, entries] of Object.entries({
      'every field': everywhere,
      'the text and the source': inTextAndSource,
    })) {
      it(`do no harm in ${where}: ${name}`, async () => {
        const src = await room.put(formats[name](entries(), '<script>hacked()</script>'));
        const widget = await newsFeed({ src, limit: '200', heading: 'Nyheter' });

        expect(cards(widget)).to.have.length.above(allAttacks().length - 5);
        await expectHarmless(widget);
      });
    }
  }

  it('do no harm in the name of the feed', async () => {
    const names = allAttacks().filter((_, index) => index % 5 === 0);
    const widgets = await newsFeeds(
      names.map((name) => feedOf([{ title: 'A', link: 'https://annan.se/' }], name)),
    );
    expect(widgets.flatMap(strange)).to.deep.equal([]);
    await expectHarmless(widgets[0]!);
  });

  it('do no harm in the XML itself', async () => {
    const widgets = await newsFeeds(
      allAttacks().map(
        (attack) =>
          `<rss version="2.0"><channel><item><title>A</title><description>${attack}</description></item></channel></rss>`,
      ),
    );
    expect(widgets.flatMap(strange)).to.deep.equal([]);
    await expectHarmless(widgets[0]!);
  });

  const polluting = [
    '{"__proto__": {"polluted": true}, "items": [{"id": 1, "title": "A", "__proto__": {"polluted": true}}]}',
    '{"items": [{"id": "__proto__", "title": "A"}, {"constructor": {"prototype": {"polluted": true}}, "title": "B"}]}',
    '[{"title": {"__proto__": {"rendered": "A", "polluted": true}}, "_embedded": {"__proto__": {"polluted": true}}}]',
    '{"items": {"__proto__": {"polluted": true}, "item": [{"header": "A", "tags": ["__proto__", "constructor"]}]}}',
  ];
  for (const text of polluting) {
    it(`do no harm to the language: ${text}`, async () => {
      await expectHarmless(await newsFeed({ src: await room.put(text) }));
    });
  }

  it('are no reason for a strict page to object', async () => {
    const policy = [
      "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self'",
      "require-trusted-types-for 'script'",
    ].join('; ');
    const lists = formatNames.map(async (name, index) => {
      // Each format has its share of the attacks.
      const share = everywhere().filter((_, nth) => nth % formatNames.length === index);
      return tagged(tag, { src: await room.put(formats[name](share), `${index}.xml`), limit: '200' });
    });
    const text = `<!DOCTYPE html><html lang="sv"><head><script src="/test/support/recorder.js"></script>
      <script type="module" src="/src/index.ts"></script></head><body>${(await Promise.all(lists)).join('')}</body></html>`;
    const headers = { 'content-type': 'text/html', 'content-security-policy': policy };
    const { window, document: page } = await openPage(await room.put({ text, headers }, 'page.html'));
    const shown = (widget: Element) => widget.querySelector('kommun-news-card');
    await until('all feeds are shown', () => [...page.querySelectorAll(tag)].every(shown));

    expect(window.recorded.violations).to.deep.equal([]);
    expect(window.recorded.errors.filter((error) => !error.startsWith('did not load'))).to.deep.equal([]);
  });
});
