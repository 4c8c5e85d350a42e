import { expect } from 'chai';
import type { KommunAnnouncementFeed } from '../../src/index.js';
import '../../src/index.js';
import { eventTypes, freshVisit, told } from '../feeds/told.js';
import { recordConsole } from '../support/console.js';
import { fixture } from '../support/fixture.js';
import { seen } from '../support/flat-tree.js';
import { tagged } from '../support/samples.js';
import { until } from '../support/until.js';
import {
  announcementFeed,
  banners,
  bannerTag,
  change,
  feedOf,
  headlines,
  old,
  road,
  Room,
  smoke,
  tag,
  water,
  written,
} from './notices.js';

recordConsole();
freshVisit();

let room: Room;
beforeEach(() => {
  room = new Room();
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
    await change(room, feedOf(road));
    expect(seen(widget)).to.include('Vägen').and.not.include('113 13');
    await change(room, feedOf(), 240);
    expect(seen(widget)).to.equal('Ring 113 13 för information.');
  });

  it('stays when the feed is no feed', async () => {
    for (const src of ['javascript:alert(1)', 'data:application/json,{}', '', 'http://[']) {
      const widget = await announcementFeed({ src }, written);
      expect(headlines(widget), src).to.deep.equal(['Koka vattnet']);
      expect(widget.innerHTML).to.equal(written);
      widget.remove();
    }
    expect(eventTypes()).to.deep.equal(Array(4).fill('kommun-feed-error'));
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
