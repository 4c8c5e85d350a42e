import { expect } from 'chai';
import { axeViolations } from '../support/axe.js';
import { engine } from '../support/engine.js';
import { nextPaint, openPage, type Page } from '../support/frame.js';
import { reachingOut } from '../support/layout.js';
import { tagged } from '../support/samples.js';
import { until } from '../support/until.js';
import { listen, quiet, type Said } from '../support/voice.js';
import {
  bannerTag,
  feedOf,
  pageWith,
  road,
  Room,
  setPageClock,
  smoke,
  tag,
  water,
  wordsOf,
  written,
  type Notice,
} from './notices.js';

let room: Room;
beforeEach(() => {
  localStorage.clear();
  room = new Room();
});

/** A page whose feed has come: it shows this heading. */
async function visit(heading: string, content = '', options = {}): Promise<Page> {
  const src = room.at();
  const page = await pageWith(room, tagged(tag, { src }, content), '', options);
  await until(`the page shows ${heading}`, () => wordsOf(page).includes(heading));
  await nextPaint(page);
  return page;
}

let passed = 0;
beforeEach(() => {
  passed = 0;
});

/** The feed says something else from now on, and the page has asked. */
async function change(page: Page, ...notices: Notice[]): Promise<void> {
  await room.put(feedOf(...notices));
  passed += 200;
  setPageClock(page, passed);
  const come = new Promise((resolve) =>
    page.document.addEventListener('kommun-feed-load', resolve, { once: true }),
  );
  page.window.dispatchEvent(new Event('online'));
  await come;
  await nextPaint(page);
}

const headings = ({ document }: Page): string[] =>
  [...document.querySelectorAll(`${tag} :is(h1, h2, h3)`)]
    .filter((heading) => heading.checkVisibility())
    .map(({ localName, textContent }) => `${localName.slice(1)} ${textContent}`);

/** Listens from when the page has said what was new to a first visit. */
async function listenFromNow({ document }: Page): Promise<Said[]> {
  const said = listen(document);
  await quiet(said);
  said.length = 0;
  return said;
}

const regions = ({ document }: Page): string[] =>
  [...document.querySelectorAll(bannerTag)]
    .filter((banner) => banner.checkVisibility())
    .map((banner) => banner.shadowRoot!.querySelector('section')!.ariaLabel!);

describe('a feed of announcements, for those who listen', () => {
  it('is a region for each announcement, which comes and goes with it', async () => {
    await room.put(feedOf(water));
    const page = await visit('Koka vattnet');
    expect(regions(page)).to.deep.equal(['Varning: Koka vattnet']);
    expect(headings(page)).to.deep.equal(['2 Koka vattnet']);
    expect(await axeViolations(page)).to.deep.equal([]);

    await change(page, smoke, water);
    expect(regions(page)).to.deep.equal(['Akut: Gå inomhus', 'Varning: Koka vattnet']);
    expect(headings(page)).to.deep.equal(['2 Gå inomhus', '2 Koka vattnet']);
    expect(await axeViolations(page)).to.deep.equal([]);

    await change(page);
    expect(regions(page)).to.deep.equal([]);
    expect(await axeViolations(page)).to.deep.equal([]);
  });

  it('says a new announcement once, and nothing of what is there already', async () => {
    await room.put(feedOf(water));
    const page = await visit('Koka vattnet');
    const said = await listenFromNow(page);
    await change(page, smoke, water);
    await quiet(said);
    expect(said.map(({ how, words }) => `${how}: ${words}`)).to.deep.equal([
      'assertive: Akut: Gå inomhus. Röken är farlig.',
    ]);
    await change(page, smoke, { ...water, until: '2099-01-01' });
    await quiet(said);
    expect(said).to.have.length(1);
  });

  it('says an announcement again when its words have changed', async () => {
    await room.put(feedOf(water));
    const page = await visit('Koka vattnet');
    const said = await listenFromNow(page);
    await change(page, { ...water, text: 'Gäller även Skänninge.' });
    await quiet(said);
    expect(said).to.have.length(1);
    expect(said[0]!.words).to.include('Gäller även Skänninge');
  });

  it('says what was news to a first visit, once', async () => {
    await room.put({ text: feedOf(water), how: 'held' });
    const page = await pageWith(room, tagged(tag, { src: room.at() }));
    const said = listen(page.document);
    await room.release();
    await quiet(said);
    await until('it is said', () => said.length);
    expect(said.map(({ how, words }) => `${how}: ${words}`)).to.deep.equal([
      'polite: Varning: Koka vattnet. Vattnet i Mantorp kan innehålla bakterier. Koka det som du dricker. Om dricksvattnet.',
    ]);
  });

  it('says nothing when the page loads with what is known, or with what the server wrote', async () => {
    await room.put({ text: feedOf(water), how: 'held' });
    const page = await visit('Koka vattnet', written);
    const said = listen(page.document);
    const come = new Promise((resolve) => page.document.addEventListener('kommun-feed-load', resolve));
    await room.release();
    await come;
    await quiet(said);
    expect(said).to.deep.equal([]);

    const next = await visit('Koka vattnet');
    const saidNext = listen(next.document);
    await quiet(saidNext);
    expect(saidNext).to.deep.equal([]);
  });

  it('says nothing of a withdrawal, and nothing of an error', async () => {
    await room.put(feedOf(water, road));
    const page = await visit('Koka vattnet');
    const said = await listenFromNow(page);
    await change(page, road);
    await quiet(said);
    expect(said).to.deep.equal([]);
  });

  it('has room on a phone', async () => {
    await room.put(feedOf(smoke, water, road));
    const { document } = await visit('Koka vattnet', '', { width: 320 });
    expect(reachingOut(document.querySelectorAll('*'))).to.deep.equal([]);
  });
});

describe('the second page with a feed of announcements', () => {
  it('shows what is known before it is painted with the module', async () => {
    await room.put(feedOf(water));
    await visit('Koka vattnet');
    await room.put({ how: 'hangs' });
    const page = await pageWith(
      room,
      `${tagged(tag, { src: room.at() })}<script type="module">requestAnimationFrame(() => (window.words = document.querySelector('${tag}').textContent))</script>`,
    );
    expect((page.window as unknown as { words: string }).words).to.include('Koka vattnet');
  });

  const places: [what: string, head: string, body: string, most: number][] = [
    ['in the head', '<script type="module" src="/src/index.ts"></script>', '', 0.2],
    [
      'in the head, before the first paint',
      '<script type="module" blocking="render" src="/src/index.ts"></script>',
      '',
      0,
    ],
    ['at the end of the body', '', '<script type="module" src="/src/index.ts"></script>', 0.2],
  ];
  for (const [what, head, end, most] of places) {
    it(`shifts no more than ${most} with the module ${what} (Chromium alone measures it)`, async function () {
      if (engine !== 'chromium') this.skip();
      await room.put(feedOf(water));
      await visit('Koka vattnet');
      const html = `<!DOCTYPE html><html lang="sv"><head><title>Kommunen</title><script src="/test/support/recorder.js"></script>${head}</head>
        <body>${tagged(tag, { src: room.at() })}<main><h1>Startsida</h1>${'<p>Ord.</p>'.repeat(20)}</main>${end}</body></html>`;
      const headers = { 'content-type': 'text/html; charset=utf-8' };
      const page = await openPage(await room.put({ text: html, headers }, 'second.html'));
      await until('the page shows it', () => wordsOf(page).includes('Koka vattnet'));
      await nextPaint(page);
      const { recorded, performance } = page.window;
      const paint = await until('a first paint', () =>
        performance.getEntriesByName('first-contentful-paint').at(0),
      );
      const shifts = recorded.shifts.filter(({ at }) => at >= paint.startTime);
      const shift = shifts.reduce((total, { value }) => total + value, 0);
      console.log(`Layout shift of the second page, module ${what}: ${shift.toFixed(4)}`);
      expect(shift).to.be.at.most(most);
    });
  }
});
