import { expect } from 'chai';
import { KommunFeedLoadEvent } from '../../src/index.js';
import { events, freshVisit, told } from '../feeds/told.js';
import { recordConsole } from '../support/console.js';
import { fixture, setLanguage, settled } from '../support/fixture.js';
import { headings, seen } from '../support/flat-tree.js';
import { tagged } from '../support/samples.js';
import { endsAtTheRight } from '../support/lines.js';
import { setClock } from '../support/time.js';
import { until } from '../support/until.js';
import {
  announcementFeed,
  banners,
  change,
  feedOf,
  headlines,
  inSeconds,
  road,
  Room,
  smoke,
  tag,
  water,
} from './notices.js';

const console = recordConsole();
freshVisit();

let room: Room;
beforeEach(() => {
  room = new Room();
});

describe('a feed of announcements', () => {
  it('keeps the full stops of Swedish sentences at their ends on a page that is written from right to left', async () => {
    const text = 'Kör över Skänninge.';
    const src = await room.put(feedOf({ ...road, heading: text, text }));
    const [banner] = banners(await announcementFeed({ src, dir: 'rtl' }));
    const lines = banner!.querySelectorAll('h2, p');
    expect(lines).to.have.length(2);
    for (const line of lines) expect(endsAtTheRight(line), line.localName).to.be.true;
  });

  it('shows each as a banner with all that it says', async () => {
    const src = await room.put(
      feedOf({
        ...water,
        until: '2099-12-05T14:05+01:00',
        updated: '2026-11-20T08:00+01:00',
        dismissible: true,
      }),
    );
    const [banner] = banners(await announcementFeed({ src }));

    expect(banner!.getAttribute('level')).to.equal('warning');
    expect(banner!.getAttribute('key')).to.equal('vatten');
    expect(banner!.getAttribute('until')).to.equal('2099-12-05T13:05:00.000Z');
    expect(banner!.getAttribute('updated')).to.equal('2026-11-20T07:00:00.000Z');
    expect(banner!.hasAttribute('from')).to.be.false;
    expect(banner!.hasAttribute('dismissible')).to.be.true;
    expect([...banner!.children].map((child) => `${child.localName} ${child.textContent}`)).to.deep.equal([
      'h2 Koka vattnet',
      'p Vattnet i Mantorp kan innehålla bakterier.',
      'p Koka det som du dricker.',
      'p Om dricksvattnet',
    ]);
    expect(banner!.querySelector('a')!.href).to.equal(new URL('/vatten', location.href).href);
    expect(console.warnings).to.deep.equal([]);
  });

  it('shows the gravest first', async () => {
    const widget = await announcementFeed({ src: await room.put(feedOf(road, water, smoke)) });
    expect(headlines(widget)).to.deep.equal(['Gå inomhus', 'Koka vattnet', 'Vägen är avstängd']);
  });

  it('has a text for each language, with its language told', async () => {
    const src = await room.put(feedOf({ ...road, languages: { en: { heading: 'The road is closed' } } }));
    const [banner] = (await announcementFeed({ src })).children;
    expect(
      [...banner!.children].map((child) => `${(child as HTMLElement).lang} ${child.textContent}`),
    ).to.deep.equal(['sv Vägen är avstängd\nKör över Skänninge.\n', 'en The road is closed\n']);
  });

  it('tells the page how many it shows, and what in the feed is wrong', async () => {
    const src = await room.put(feedOf(water, { ...road, level: 'farligt' }));
    const widget = await announcementFeed({ src });

    expect(events).to.have.length(1);
    expect(events[0]).to.be.instanceOf(KommunFeedLoadEvent).and.include({ items: 2, target: widget });
    expect((events[0] as KommunFeedLoadEvent).problems.join()).to.include('farligt');
    expect(console.warnings.join()).to.match(/^kommun-announcement-feed: .*farligt/);
  });

  it('tells the developer once, however often the feed is asked for', async () => {
    const wrong = feedOf({ ...road, level: 'farligt' });
    await announcementFeed({ src: await room.put(wrong) });
    await change(room, wrong);
    expect(events).to.have.length(2);
    expect(console.warnings).to.have.length(1);
  });

  it('says nothing and takes no room where there is nothing to announce', async () => {
    const widget = await announcementFeed({ src: await room.put(feedOf()) });
    expect(seen(widget)).to.equal('');
    expect(widget.offsetHeight).to.equal(0);
  });

  it('shows what holds in its areas alone', async () => {
    const src = await room.put(
      feedOf({ ...water, areas: ['Mantorp'] }, { ...road, areas: ['Skänninge'] }, smoke),
    );
    const widget = await announcementFeed({ src, area: 'mantorp, Väderstad' });
    expect(headlines(widget)).to.deep.equal(['Gå inomhus', 'Koka vattnet']);
    widget.area = 'Skänninge';
    await settled();
    expect(headlines(widget)).to.deep.equal(['Gå inomhus', 'Vägen är avstängd']);
    widget.area = null;
    await settled();
    expect(headlines(widget)).to.have.length(3);
  });

  const levels: [what: string, html: string, is: string[]][] = [
    ['2 at the top of the page', tagged(tag, { src: 'SRC' }), ['2 Koka vattnet']],
    [
      'one deeper than the heading before',
      `<h2>Läget</h2>${tagged(tag, { src: 'SRC' })}`,
      ['2 Läget', '3 Koka vattnet'],
    ],
    ['as the attribute says', tagged(tag, { src: 'SRC', 'heading-level': '4' }), ['4 Koka vattnet']],
  ];
  for (const [what, html, is] of levels) {
    it(`has headings of the level ${what}`, async () => {
      const page = await fixture(`<div>${html.replace('SRC', await room.put(feedOf(water)))}</div>`);
      await told(1);
      expect(headings(page)).to.deep.equal(is);
    });
  }

  it('follows the language of the page', async () => {
    const src = await room.put(feedOf({ ...road, languages: { en: { heading: 'The road is closed' } } }));
    const widget = await announcementFeed({ src });
    await setLanguage('en');
    expect(banners(widget)).to.have.length(1);
  });

  for (const interval of ['9', '0', '-1', 'ofta', '3601', '1e9', 'NaN']) {
    it(`asks once a minute, and tells the developer: interval="${interval}"`, async () => {
      await announcementFeed({ src: await room.put(feedOf(water)), interval });
      expect(console.warnings).to.have.length(1);
      expect(console.warnings[0])
        .to.match(/^kommun-announcement-feed: /)
        .and.include(`interval="${interval}"`);
      setClock(inSeconds(55));
      await settled();
      expect(await room.asked()).to.have.length(1);
      setClock(inSeconds(100));
      await told(2);
    });
  }
});

describe('what changes in a feed of announcements', () => {
  it('comes and goes', async () => {
    const widget = await announcementFeed({ src: await room.put(feedOf(water)) });
    await change(room, feedOf(water, smoke));
    expect(headlines(widget)).to.deep.equal(['Gå inomhus', 'Koka vattnet']);
    await change(room, feedOf(smoke), 240);
    expect(headlines(widget)).to.deep.equal(['Gå inomhus']);
    await change(room, feedOf(), 480);
    expect(seen(widget)).to.equal('');
  });

  it('leaves a banner that says the same alone, with the focus in it', async () => {
    const widget = await announcementFeed({ src: await room.put(feedOf(water)) });
    const [banner] = banners(widget);
    const link = banner!.querySelector('a')!;
    link.focus();
    await change(room, feedOf(smoke, { ...water, until: '2099-01-01' }, road));

    expect(banners(widget)[1]).to.equal(banner);
    expect(banner!.getAttribute('until')).to.match(/^2099/);
    expect(document.activeElement).to.equal(link);
  });

  it('gives the focus to the same link of the banner that takes its place', async () => {
    const widget = await announcementFeed({ src: await room.put(feedOf(water)) });
    widget.querySelector('a')!.focus();
    await change(room, feedOf(smoke, { ...water, text: 'Du behöver inte koka vattnet längre.' }));

    await until('the focus is in the new banner', () => document.activeElement === widget.querySelector('a'));
    expect(seen(widget)).to.include('inte koka vattnet').and.not.include('bakterier');
  });

  it('gives the focus to the heading, where the link is gone', async () => {
    const widget = await announcementFeed({ src: await room.put(feedOf(water)) });
    widget.querySelector('a')!.focus();
    await change(room, feedOf(smoke, { ...water, links: [] }));
    await until('the focus is on the heading', () => document.activeElement?.textContent === 'Koka vattnet');
  });

  it('gives the focus to the next banner when one is withdrawn', async () => {
    const widget = await announcementFeed({ src: await room.put(feedOf(water, road)) });
    widget.querySelector('a')!.focus();
    await change(room, feedOf(road));
    await until(
      'the focus is on the next',
      () => document.activeElement?.textContent === 'Vägen är avstängd',
    );
  });

  it("gives the focus to the page's content when all are withdrawn", async () => {
    const page = await fixture(
      `<div>${tagged(tag, { src: await room.put(feedOf(water)) })}<main>Innehåll</main></div>`,
    );
    await told(1);
    page.querySelector('a')!.focus();
    await change(room, feedOf());
    await until('the focus is in main', () => document.activeElement?.localName === 'main');
  });

  it('does not take the focus from elsewhere', async () => {
    const page = await fixture(
      `<div>${tagged(tag, { src: await room.put(feedOf(water)) })}<button>Sök</button></div>`,
    );
    await told(1);
    const button = page.querySelector('button')!;
    button.focus();
    await change(room, feedOf(smoke));
    await settled();
    expect(document.activeElement).to.equal(button);
  });

  it('ends to the minute, also while the feed does not answer', async () => {
    const src = await room.put(feedOf({ ...water, until: inSeconds(600) }, road));
    const widget = await announcementFeed({ src });
    await room.put({ status: 500 });
    setClock(inSeconds(590));
    await settled();
    expect(headlines(widget)).to.deep.equal(['Koka vattnet', 'Vägen är avstängd']);
    setClock(inSeconds(601));
    await settled();
    expect(headlines(widget)).to.deep.equal(['Vägen är avstängd']);
  });

  it('ends a day after the last good answer where it has no end of its own', async () => {
    const widget = await announcementFeed({ src: await room.put(feedOf(road)) });
    await room.put({ status: 500 });
    setClock(inSeconds(86_000));
    await settled();
    expect(headlines(widget)).to.deep.equal(['Vägen är avstängd']);
    setClock(inSeconds(87_000));
    await settled();
    expect(seen(widget)).to.equal('');
  });

  it('is another feed', async () => {
    const widget = await announcementFeed({ src: await room.put(feedOf(water)) });
    widget.src = await room.put(feedOf(road), 'annat.json');
    await settled();
    expect(seen(widget)).to.equal('');
    await told(2);
    expect(headlines(widget)).to.deep.equal(['Vägen är avstängd']);
  });
});
