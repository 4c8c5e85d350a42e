import { a11ySnapshot, emulateMedia } from '@web/test-runner-commands';
import { expect } from 'chai';
import '../../src/index.js';
import { axeViolations } from '../support/axe.js';
import { recordConsole } from '../support/console.js';
import { engine } from '../support/engine.js';
import { fixture, settled } from '../support/fixture.js';
import { seen, shown } from '../support/flat-tree.js';
import { nextPaint } from '../support/frame.js';
import { reachingOut } from '../support/layout.js';
import { until } from '../support/until.js';
import { banner, button, notice, tag } from './banners.js';
import { pageWith } from './pages.js';

recordConsole();

const long = `<h2>Bygget</h2>${'<p>Under våren byter vi ledningar under gatan. Bussarna går en annan väg.</p>'.repeat(12)}`;
const languages =
  '<div lang="sv"><h2>Koka</h2><p>Allt.</p></div><div lang="en"><h2>Boil</h2><p>All of it.</p></div><div lang="ar"><h2>اغلِ</h2></div>';
const all = [
  notice({ level: 'info', dismissible: '', updated: '2023-12-05T14:05' }),
  notice({ dismissible: '' }, languages),
  notice({ level: 'emergency' }, '<h2>Akut läge</h2><p>Gå in. <a href="/">Så gör du</a></p>'),
  notice({}, long),
  notice({ level: 'info' }, '<p>Utan rubrik.</p>'),
  notice({ from: '2999-01-01' }, '<h2>Senare</h2>'),
].join('');
const body = `${all}<main><h1>Sida</h1></main>`;

beforeEach(() => localStorage.removeItem('kommun-dismissed'));

describe('notices of all kinds', () => {
  for (const scheme of ['light', 'dark'] as const) {
    it(`break no rule of axe, ${scheme}`, async () => {
      expect(await axeViolations(await pageWith(body, { scheme }))).to.deep.equal([]);
    });
  }

  it('break no rule of axe when they are open or hidden', async () => {
    const page = await pageWith(body);
    const widgets = [...page.document.querySelectorAll(tag)];
    const press = (widget: Element | undefined, selector: string) =>
      widget!.shadowRoot!.querySelector<HTMLElement>(selector)!.click();
    press(widgets[0], '.hide');
    press(widgets[1], 'summary');
    press(widgets[3], 'button');
    await nextPaint(page);
    expect(widgets[0]!.shadowRoot!.textContent).to.include('Visa dolda');

    expect(await axeViolations(page)).to.deep.equal([]);
  });

  for (const width of [320, 768]) {
    it(`have room at ${width} px, open and closed`, async () => {
      const { document: page, ...rest } = await pageWith(body, { width });
      expect(reachingOut(page.querySelectorAll('*'))).to.deep.equal([]);
      for (const widget of page.querySelectorAll(tag))
        widget.shadowRoot!.querySelectorAll<HTMLElement>('summary, .pill').forEach((pill) => pill.click());
      await nextPaint(rest);
      expect(reachingOut(page.querySelectorAll('*'))).to.deep.equal([]);
      expect(page.documentElement.scrollWidth).to.be.at.most(width);
    });
  }

  // Whether a browser hyphenates Swedish depends on its dictionaries; that it may is all that a test can ask.
  it('let the browser hyphenate their long words, the author’s and their own', async () => {
    const widget = await banner({ dismissible: '', updated: '2023-12-05' }, languages);
    const parts = shown(widget, 'p, h2, button, summary');
    expect(parts.length).to.be.above(6);
    for (const part of parts) {
      const { hyphens, overflowWrap } = getComputedStyle(part);
      expect(hyphens, part.outerHTML).to.equal('auto');
      expect(overflowWrap, part.outerHTML).not.to.equal('normal');
    }
  });

  it('have their level on one line beside the button, at 320 px with letters twice as large', async () => {
    const place = await fixture(`<div style="font-size: 200%">${notice({ dismissible: '' })}</div>`, {
      width: 320,
    });
    const widget = place.querySelector(tag)!;
    const level = shown(widget, '.level')[0]!.getBoundingClientRect();
    const cross = shown(button(widget, 'Dölj')!, 'svg')[0]!.getBoundingClientRect();

    expect(level.height).to.be.below(32 * 1.5);
    expect(cross.left).to.be.above(level.left + 100);
    expect([cross.top < level.bottom, cross.right < widget.getBoundingClientRect().right]).to.deep.equal([
      true,
      true,
    ]);
  });

  it('have buttons that a finger hits', async () => {
    const root = await fixture(`<div>${all}</div>`);
    const targets = [...root.querySelectorAll(tag)].flatMap((widget) => shown(widget, 'button, summary'));
    expect(targets.length).to.be.above(4);
    for (const target of targets) {
      const { width, height } = target.getBoundingClientRect();
      expect(Math.min(width, height), seen(target)).to.be.at.least(28);
    }
  });

  it('are their whole text in every language where there is no JavaScript', async () => {
    const { document: page } = await pageWith(all, { scripts: false });
    const words = page.body.innerText;
    for (const part of ['Koka vattnet', 'Boil', 'اغلِ', 'Akut läge', 'Utan rubrik', 'Senare'])
      expect(words).to.include(part);
  });
});

describe('on paper', () => {
  before(function () {
    if (engine !== 'chromium') this.skip();
  });
  beforeEach(() => emulateMedia({ media: 'print' }));
  afterEach(() => emulateMedia({ media: 'screen' }));

  it('a notice is words and lines: no fill, no buttons', async () => {
    for (const level of ['info', 'warning', 'emergency']) {
      const widget = await banner({ level, dismissible: level === 'emergency' ? 'x' : '' }, long);
      await settled();
      const { backgroundColor, color } = getComputedStyle(widget);
      expect([backgroundColor, color]).to.deep.equal(['rgba(0, 0, 0, 0)', 'rgb(0, 0, 0)']);
      expect(shown(widget, 'button').filter((found) => found.checkVisibility())).to.be.empty;
    }
  });

  it('a long notice, and one in several languages, is all there', async () => {
    const widget = await banner({}, long);
    const [text] = shown(widget, '.text');
    expect(text!.scrollHeight).to.be.at.most(text!.clientHeight + 1);

    const many = await banner({}, languages);
    for (const version of many.querySelectorAll('[lang]'))
      expect(version.checkVisibility({ contentVisibilityAuto: true }), version.outerHTML).to.be.true;
  });
});

interface Node {
  role: string;
  name?: string;
  level?: number;
  children?: Node[];
}

/** The accessibility tree as lines: "heading Koka vattnet". */
const lines = (node: Node | undefined): string[] =>
  node ? [`${node.role} ${node.name ?? ''}`.trim(), ...(node.children ?? []).flatMap(lines)] : [];

/** Without the words of the live regions, which go when they have been spoken (voice.test.ts). */
const tree = async (): Promise<string[]> => {
  // It is typed as giving nothing.
  const all = lines(await (a11ySnapshot({}) as unknown as Promise<Node>));
  return all.filter((line) => !/^StaticText (Akut|Varning|Information): /.test(line));
};

describe('the tree that a screen reader reads (Chromium alone shows it)', () => {
  before(function () {
    if (engine !== 'chromium') this.skip();
  });

  it('gains a notice when it comes, loses it when it is hidden, and has it again when it is back', async () => {
    const place = await fixture('<main><h1>Sida</h1><div></div></main>');
    const before = await tree();
    place.querySelector('div')!.innerHTML = notice({ dismissible: '' });
    await settled();
    const arrived = await tree();
    const added = arrived.filter((line) => !before.includes(line));
    expect(added).to.include.members([
      'region Varning: Koka vattnet',
      'heading Koka vattnet',
      'button Dölj meddelandet ”Koka vattnet”',
    ]);

    const widget = place.querySelector(tag)!;
    button(widget, 'Dölj')!.click();
    await settled();
    const hidden = await tree();
    expect(hidden.filter((line) => added.includes(line))).to.deep.equal([]);
    expect(hidden).to.include('button Visa dolda meddelanden (1)');

    button(widget, 'Visa dolda')!.click();
    await settled();
    expect((await tree()).sort()).to.deep.equal(arrived.sort());
  });

  it('has nothing of a notice that waits for its time', async () => {
    const before = String(await tree());
    await banner({ from: '2999-01-01' });
    await settled();
    // The browser brings its tree up to date when it likes.
    await until('the tree is as before', async () => String(await tree()) === before);
  });
});
