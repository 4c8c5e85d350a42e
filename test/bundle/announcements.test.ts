import { expect } from 'chai';
import { expectNothingLost, faults, hurryWith } from '../announcement-feed/faults.js';
import {
  bannerTag,
  feedOf,
  old,
  pageWith,
  Room,
  setPageClock,
  tag,
  water,
  wordsOf,
  type Answer,
} from '../announcement-feed/notices.js';
import type { Page } from '../support/frame.js';
import { tagged } from '../support/samples.js';
import { until } from '../support/until.js';

const finished = '/dist/kommun-widgets.js';

/** The strictest that the README promises to work under. */
const policy =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self'; require-trusted-types-for 'script'";

/** Chromium reports the look of its own words about XML that is broken, although they are never shown. */
const ofBrokenXml = 'style-src-attr blocked inline ';

let room: Room;
beforeEach(() => {
  localStorage.clear();
  room = new Room();
});

/** Puts a feed at the top of a page, with what the server wrote in it. */
function addFeed({ document }: Page, src: string): HTMLElement {
  const feed = document.createElement(tag);
  feed.setAttribute('src', src);
  feed.append(...new DOMParser().parseFromString(old, 'text/html').body.childNodes);
  document.body.prepend(feed);
  return feed;
}

const headlines = (feed: Element): string[] =>
  [...feed.querySelectorAll('h2')]
    .filter((heading) => heading.checkVisibility())
    .map(({ textContent }) => textContent);

describe('a feed of announcements in the finished module, under the strict policy, that', () => {
  for (const [what, fault] of faults) {
    it(`${what} loses nothing and says nothing false`, async () => {
      const src = await room.put(fault);
      const headers = { 'content-security-policy': policy };
      const page = await pageWith(room, '', '', { module: finished, headers });
      hurryWith(fault, page.window);
      const told: Event[] = [];
      for (const type of ['kommun-feed-load', 'kommun-feed-error'])
        page.document.addEventListener(type, (event) => void told.push(event));
      const next = async (answer: Answer | string, seconds: number) => {
        const count = told.length;
        await room.put(answer);
        setPageClock(page, seconds);
        page.window.dispatchEvent(new Event('pageshow'));
        await until('the feed has come, or has not', () => told.length > count);
      };
      const feed = addFeed(page, src);
      await until('the feed has not come', () => told.length);

      await expectNothingLost(fault, {
        feed,
        next,
        headlines: () => headlines(feed),
        told: () => told,
        warnings: () => page.window.recorded.console.map((line) => line.replace('warn: ', '')),
      });
      const { violations } = page.window.recorded;
      expect(violations.filter((violation) => violation !== ofBrokenXml)).to.deep.equal([]);
    });
  }
});

describe('in the first frame after the elements are defined', () => {
  /** Keeps, before that frame is painted, what it will show. */
  const watch = `<script>
    customElements.whenDefined('${tag}').then(() => requestAnimationFrame(() => {
      const banner = document.querySelector('${bannerTag}');
      window.firstFrame = { words: document.body.innerText, level: banner?.shadowRoot?.textContent, height: banner?.offsetHeight };
    }));
  </script>`;

  async function expectBanner(body: string, module: string): Promise<void> {
    const { window } = await pageWith(room, body, watch, { module });
    const { firstFrame } = window as unknown as Record<string, Record<string, unknown>>;
    expect(firstFrame!['words']).to.include('Koka vattnet');
    expect(firstFrame!['level']).to.include('Varning');
    expect(firstFrame!['height']).to.be.above(40);
  }

  for (const module of ['/src/index.ts', finished]) {
    it(`a banner with its content is on the screen: ${module}`, async () => {
      await expectBanner(tagged(bannerTag, { level: 'warning' }, '<h2>Koka vattnet</h2>'), module);
    });

    it(`a banner of the last answer is on the screen, while the feed hangs: ${module}`, async () => {
      const feed = tagged(tag, { src: await room.put(feedOf(water)) });
      const page = await pageWith(room, feed, '', { module });
      await until('the first visit shows it', () => wordsOf(page).includes('Koka vattnet'));
      await room.put({ how: 'hangs' });
      await expectBanner(feed, module);
    });
  }
});
