import { expect } from 'chai';
import { entries, feedOf } from '../feeds/formats.js';
import { Room, type Answer } from '../feeds/server.js';
import { axeViolations } from '../support/axe.js';
import { openPage, nextPaint, type Page } from '../support/frame.js';
import { reachingOut } from '../support/layout.js';
import { tagged } from '../support/samples.js';
import { until } from '../support/until.js';
import { fallback, tag } from './news.js';

const feed = feedOf(
  entries(4).map((entry, index) => ({
    ...entry,
    ...(index % 2 && { image: '/examples/pictures/bank.svg', category: 'Fritid', link: 'https://annan.se/' }),
  })),
);

interface PageOptions {
  attributes?: Record<string, string>;
  content?: string;
  width?: number;
  scripts?: boolean;
  scheme?: 'light' | 'dark';
}

/** A page of a municipality with a list of news on it, which has come this far: its text is there. */
async function pageWith(
  answer: Answer,
  text: string,
  { attributes = {}, content = '', width = 1000, scripts = true, scheme = 'light' }: PageOptions = {},
): Promise<Page> {
  localStorage.clear();
  const room = new Room();
  const list = tagged(tag, { src: await room.put(answer), ...attributes }, content);
  const html = `<!DOCTYPE html><html lang="sv"><head><title>Nyheter</title><meta name="viewport" content="width=device-width">
    <style>html { color-scheme: ${scheme}; } body { background: light-dark(#fff, #000); color: CanvasText; }</style>
    <script type="module" src="/src/index.ts"></script></head><body><main><h1>Startsida</h1>${scripts ? '' : list}</main></body></html>`;
  const headers = { 'content-type': 'text/html; charset=utf-8' };
  const page = await openPage(await room.put({ text: html, headers }, 'page.html'), { width, scripts });
  // `openPage` waits for feeds that are in the page; here that is not always wanted.
  if (scripts) page.document.querySelector('main')!.insertAdjacentHTML('beforeend', list);
  await until(`the page shows ${text}`, () => shows(page, text));
  await nextPaint(page);
  return page;
}

const shows = ({ document }: Page, text: string): boolean => {
  const widget = document.querySelector(tag)!;
  return (widget.innerText + (widget.shadowRoot?.textContent ?? '')).includes(text);
};

const states: [what: string, answer: Answer, content: string, text: string][] = [
  ['its cards', { text: feed }, fallback, 'Nyhet 1'],
  ['its cards and nothing of an author', { text: feed }, '', 'Nyhet 1'],
  ['skeletons', { how: 'hangs' }, '', 'Hämtar nyheter …'],
  ['words for a failure', { status: 500 }, '', 'Nyheterna kan inte visas just nu.'],
  ["its author's content", { status: 500 }, fallback, 'Äldre nyhet'],
];

describe('a list of news', () => {
  for (const [what, answer, content, text] of states) {
    for (const scheme of ['light', 'dark'] as const) {
      it(`breaks no rule of axe with ${what}, ${scheme}`, async () => {
        const page = await pageWith(answer, text, { content, scheme });
        expect(await axeViolations(page)).to.deep.equal([]);
      });
    }

    it(`has room on a phone with ${what}`, async () => {
      const { document } = await pageWith(answer, text, { content, width: 320 });
      expect(reachingOut(document.querySelectorAll('*'))).to.deep.equal([]);
    });
  }

  for (const layout of ['grid', 'list', 'featured']) {
    it(`breaks no rule of axe with a heading made from an attribute, as ${layout}`, async () => {
      const attributes = { layout, heading: 'Nyheter' };
      expect(await axeViolations(await pageWith({ text: feed }, 'Nyhet 1', { attributes }))).to.deep.equal(
        [],
      );
    });
  }

  it('is its content in a page without JavaScript', async () => {
    const content = fallback;
    const { document } = await pageWith({ text: feed }, 'Äldre nyhet', { content, scripts: false });
    const { innerText } = document.querySelector<HTMLElement>(tag)!;
    expect(innerText.replace(/\s+/g, ' ')).to.include('Nyheter Äldre nyhet Annan äldre nyhet Alla nyheter');
  });
});
