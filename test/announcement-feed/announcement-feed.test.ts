import { expect } from 'chai';
import { KommunFeedLoadEvent, type KommunAnnouncementFeed } from '../../src/index.js';
import { recordConsole } from '../support/console.js';
import { fixture, setLanguage, settled } from '../support/fixture.js';
import { headings, seen } from '../support/flat-tree.js';
import { tagged } from '../support/samples.js';
import { setClock } from '../support/time.js';
import { until } from '../support/until.js';
import {
  announcementFeed,
  banners,
  bannerTag,
  events,
  feedOf,
  freshVisit,
  headlines,
  inSeconds,
  road,
  Room,
  smoke,
  tag,
  told,
  water,
} from './notices.js';

const console = recordConsole();
freshVisit();

let room: Room;
beforeEach(() => {
  room = new Room();
});

/** What the server wrote into the page for the same notice. */
const written = `<kommun-announcement-banner level="warning">
  <h2>Koka vattnet</h2><p>Vattnet i Mantorp kan innehålla bakterier.</p>
  <p>Koka det som du dricker.</p><p><a href="/vatten">Om dricksvattnet</a></p></kommun-announcement-banner>`;
const old = `<kommun-announcement-banner><h2>Badet stänger</h2></kommun-announcement-banner>`;

/** Changes the feed, and lets so much time pass that it is asked for again. */
async function change(text: string, seconds = 120): Promise<void> {
  await room.put(text);
  const count = events.length;
  setClock(inSeconds(seconds));
  await told(count + 1);
}

describe('a feed of announcements', () => {
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
    await change(wrong);
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
    await change(feedOf(water, smoke));
    expect(headlines(widget)).to.deep.equal(['Gå inomhus', 'Koka vattnet']);
    await change(feedOf(smoke), 240);
    expect(headlines(widget)).to.deep.equal(['Gå inomhus']);
    await change(feedOf(), 480);
    expect(seen(widget)).to.equal('');
  });

  it('leaves a banner that says the same alone, with the focus in it', async () => {
    const widget = await announcementFeed({ src: await room.put(feedOf(water)) });
    const [banner] = banners(widget);
    const link = banner!.querySelector('a')!;
    link.focus();
    await change(feedOf(smoke, { ...water, until: '2099-01-01' }, road));

    expect(banners(widget)[1]).to.equal(banner);
    expect(banner!.getAttribute('until')).to.match(/^2099/);
    expect(document.activeElement).to.equal(link);
  });

  it('gives the focus to the same link of the banner that takes its place', async () => {
    const widget = await announcementFeed({ src: await room.put(feedOf(water)) });
    widget.querySelector('a')!.focus();
    await change(feedOf(smoke, { ...water, text: 'Du behöver inte koka vattnet längre.' }));

    await until('the focus is in the new banner', () => document.activeElement === widget.querySelector('a'));
    expect(seen(widget)).to.include('inte koka vattnet').and.not.include('bakterier');
  });

  it('gives the focus to the heading, where the link is gone', async () => {
    const widget = await announcementFeed({ src: await room.put(feedOf(water)) });
    widget.querySelector('a')!.focus();
    await change(feedOf(smoke, { ...water, links: [] }));
    await until('the focus is on the heading', () => document.activeElement?.textContent === 'Koka vattnet');
  });

  it('gives the focus to the next banner when one is withdrawn', async () => {
    const widget = await announcementFeed({ src: await room.put(feedOf(water, road)) });
    widget.querySelector('a')!.focus();
    await change(feedOf(road));
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
    await change(feedOf());
    await until('the focus is in main', () => document.activeElement?.localName === 'main');
  });

  it('does not take the focus from elsewhere', async () => {
    const page = await fixture(
      `<div>${tagged(tag, { src: await room.put(feedOf(water)) })}<button>Sök</button></div>`,
    );
    await told(1);
    const button = page.querySelector('button')!;
    button.focus();
    await change(feedOf(smoke));
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

describe('what the server wrote into a feed of announcements', () => {
  const waiting = (content: string, src: string) =>
    fixture<KommunAnnouncementFeed>(tagged(tag, { src }, content));

  it('is shown until the feed comes, as it was written', async () => {
    const src = await room.put({ how: 'held', text: feedOf(road) });
    const widget = await waiting(written + old, src);
    expect(headlines(widget)).to.deep.equal(['Koka vattnet', 'Badet stänger']);
    expect(widget.innerHTML).to.equal(written + old);
    await room.release();
    await told(1);
    expect(headlines(widget)).to.deep.equal(['Vägen är avstängd']);
  });

  it('stays the same where the feed says the same', async () => {
    const src = await room.put({ how: 'held', text: feedOf(smoke, { ...water, until: '2099-01-01' }) });
    const widget = await waiting(old + written, src);
    const banner = banners(widget)[1]!;
    const { innerHTML } = banner;
    banner.querySelector('a')!.focus();
    await room.release();
    await told(1);

    expect(headlines(widget)).to.deep.equal(['Gå inomhus', 'Koka vattnet']);
    expect(banners(widget)[1]).to.equal(banner);
    expect(banner.innerHTML).to.equal(innerHTML);
    expect(banner.getAttribute('until')).to.match(/^2099|^2098/);
    expect(document.activeElement).to.equal(banner.querySelector('a'));
  });

  for (const [what, notice] of [
    ['other words', { ...water, text: 'Koka vattnet i en minut.' }],
    ['another level', { ...water, level: 'emergency' }],
  ] as const) {
    it(`gives way to ${what}`, async () => {
      const widget = await announcementFeed({ src: await room.put(feedOf(notice)) }, written);
      expect(banners(widget)).to.have.length(1);
      expect(widget.children[0]!.outerHTML).to.include('level="warning"');
      expect(banners(widget)[0]).to.not.equal(widget.children[0]);
    });
  }

  it('is withdrawn when the feed has it no longer, and never taken out of the page', async () => {
    const widget = await announcementFeed({ src: await room.put(feedOf()) }, written + old);
    expect(banners(widget)).to.deep.equal([]);
    expect(widget.querySelectorAll(bannerTag)).to.have.length(2);
  });

  it('is one banner for one notice, also where two say the same', async () => {
    const src = await room.put(feedOf(water, { ...water, id: 'vatten 2' }));
    const widget = await announcementFeed({ src }, written);
    expect(headlines(widget)).to.deep.equal(['Koka vattnet', 'Koka vattnet']);
    expect(new Set(banners(widget)).size).to.equal(2);
  });

  it('may be a hook', async () => {
    const hook = written
      .replaceAll('kommun-announcement-banner', 'div')
      .replace('<div', '<div data-kommun="announcement-banner" data-level="warning"')
      .replace('level="warning">', '>');
    const src = await room.put({ how: 'held', text: feedOf(water) });
    const widget = await waiting(hook, src);
    await until('the hook is a banner', () => widget.querySelector(bannerTag));
    const banner = widget.querySelector(bannerTag);
    await room.release();
    await told(1);
    expect(banners(widget)).to.deep.equal([banner]);
  });

  it('that is no banner is shown while there is nothing to announce', async () => {
    const words = '<p>Ring 113 13 för information.</p>';
    const widget = await announcementFeed({ src: await room.put(feedOf()) }, written + words);
    expect(seen(widget)).to.equal('Ring 113 13 för information.');
    await change(feedOf(road));
    expect(seen(widget)).to.include('Vägen').and.not.include('113 13');
    await change(feedOf(), 240);
    expect(seen(widget)).to.equal('Ring 113 13 för information.');
  });

  it('stays when the feed is no feed', async () => {
    for (const src of ['javascript:alert(1)', 'data:application/json,{}', '', 'http://[']) {
      const widget = await announcementFeed({ src }, written);
      expect(headlines(widget), src).to.deep.equal(['Koka vattnet']);
      expect(widget.innerHTML).to.equal(written);
      widget.remove();
    }
    expect(events.map(({ type }) => type)).to.deep.equal(Array(4).fill('kommun-feed-error'));
  });

  it('and what was made of the feed come along in a copy without being doubled', async () => {
    const src = await room.put(feedOf(water, smoke));
    const first = await announcementFeed({ src }, written);
    const copy = await fixture(first.outerHTML);
    await told(2);
    expect(headlines(copy)).to.deep.equal(['Gå inomhus', 'Koka vattnet']);
    expect(copy.querySelectorAll(bannerTag)).to.have.length(2);
  });
});
