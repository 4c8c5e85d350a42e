import { sendKeys } from '@web/test-runner-commands';
import { expect } from 'chai';
import { KommunDismissEvent } from '../../src/index.js';
import { recordConsole } from '../support/console.js';
import { fixture, setLanguage, settled } from '../support/fixture.js';
import { seen, shown } from '../support/flat-tree.js';
import { focused, hasRing } from '../support/focus.js';
import { banner, button, isAway, notice, regions, tag, type Widget } from './banners.js';

const told = recordConsole();

const one = notice({ dismissible: '' }, '<h2>Ett</h2><p>Första.</p>');
const two = notice({ dismissible: '', level: 'info' }, '<h2>Två</h2><p>Andra.</p>');
const three = notice({}, '<h2>Tre</h2><p>Tredje.</p>');

async function hide(widget: Element): Promise<void> {
  button(widget, 'Dölj')!.click();
  await settled();
}

async function bringBack(root: Element): Promise<void> {
  const widget = [...root.querySelectorAll(tag)].find((found) => button(found, 'Visa dolda'))!;
  button(widget, 'Visa dolda')!.click();
  await settled();
}

const name = 'kommun-dismissed';
const keptByBrowser = (): string => localStorage.getItem(name)!;

/** The browser keeps something else now, and says so. */
async function inAnotherTab(kept: string): Promise<void> {
  localStorage.setItem(name, kept);
  window.dispatchEvent(new StorageEvent('storage', { key: name, newValue: kept }));
  await settled();
}

const page = async (html: string) => {
  const root = await fixture(`<div>${html}</div>`);
  return { root, all: [...root.querySelectorAll<Widget>(tag)] };
};

beforeEach(() => inAnotherTab('{}'));

describe('a notice that may be hidden', () => {
  it('has a button that names it, beginning with the word on it', async () => {
    const widget = await banner({ dismissible: '' }, '<h2>Vattnet ska kokas</h2>');
    const [hider] = shown(widget, 'button');

    expect(hider!.ariaLabel).to.equal('Dölj meddelandet ”Vattnet ska kokas”');
    expect(seen(hider!)).to.equal('Dölj');
    await setLanguage('en');
    expect(hider!.ariaLabel).to.equal('Hide the notice “Vattnet ska kokas”');
  });

  it('is named by its text where it has no heading', async () => {
    const widget = await banner({ dismissible: '' }, '<p>Eldningsförbud i hela kommunen.</p>');
    expect(button(widget, 'Dölj')!.ariaLabel).to.equal('Dölj meddelandet ”Eldningsförbud i hela kommunen.”');
  });

  it('has no button unless its author says so', async () => {
    expect(shown(await banner(), 'button').map(seen)).to.deep.equal([]);
  });

  it('has none when it is an emergency, and that is told', async () => {
    const widget = await banner({ level: 'emergency', dismissible: '' });
    expect(shown(widget, 'button').map(seen)).to.deep.equal([]);
    expect(told.warnings).to.have.length(1);
    expect(told.warnings[0]).to.match(/^kommun-announcement-banner: can't use dismissible/);
  });

  it('becomes an emergency and is shown again, whoever has hidden it', async () => {
    const widget = await banner({ dismissible: '' });
    await hide(widget);
    widget.setAttribute('level', 'emergency');
    await settled();

    expect(seen(widget)).to.include('Akut Koka vattnet');
  });

  it('leaves no room but that of one button for all, which brings all back', async () => {
    const { root, all } = await page(one + two + three);
    await hide(all[0]!);
    await hide(all[1]!);
    expect(seen(root)).to.equal('Visa dolda meddelanden (2) Varning Tre Tredje.');
    expect(all.map(isAway)).to.deep.equal([false, true, false]);

    await bringBack(root);
    expect(seen(root)).to.equal('Varning Ett Första. Dölj Information Två Andra. Dölj Varning Tre Tredje.');
  });

  it('counts only those that are in the page', async () => {
    const { root, all } = await page(one + two);
    await hide(all[0]!);
    await hide(all[1]!);
    all[0]!.remove();
    await settled();

    expect(seen(root)).to.equal('Visa dolda meddelanden (1)');
  });

  it('has its content as it was written, hidden and back', async () => {
    const { root, all } = await page(one + two);
    const html = root.innerHTML;
    await hide(all[0]!);
    expect(root.innerHTML).to.equal(html);
    await bringBack(root);
    expect(root.innerHTML).to.equal(html);
  });

  it('is hidden on the next page, too', async () => {
    const { root, all } = await page(one);
    await hide(all[0]!);
    root.innerHTML = one;
    await settled();

    expect(seen(root)).to.equal('Visa dolda meddelanden (1)');
  });

  const edits: [what: string, edit: (widget: Widget) => void][] = [
    ['its text', (widget) => (widget.querySelector('p')!.textContent = 'Nytt.')],
    ['its heading', (widget) => (widget.querySelector('h2')!.firstChild!.nodeValue = 'Ny')],
    ['its level', (widget) => widget.setAttribute('level', 'info')],
    ['its key', (widget) => widget.setAttribute('key', '2')],
  ];
  for (const [what, edit] of edits) {
    it(`returns when ${what} is edited`, async () => {
      const { all } = await page(one);
      await hide(all[0]!);
      edit(all[0]!);
      await settled();

      expect(regions(all[0]!.parentElement!)).to.have.length(1);
      expect(seen(all[0]!)).not.to.include('Visa dolda');
    });
  }

  it('stays hidden when only its time of change or its markup is edited', async () => {
    const { all } = await page(one);
    await hide(all[0]!);
    all[0]!.setAttribute('updated', '2026-11-22');
    all[0]!.querySelector('p')!.className = 'ny';
    await settled();

    expect(seen(all[0]!)).to.equal('Visa dolda meddelanden (1)');
  });

  it('is hidden in all tabs at once', async () => {
    const { root, all } = await page(one);
    await hide(all[0]!);
    const hidden = keptByBrowser();
    await bringBack(root);
    await inAnotherTab(hidden);

    expect(seen(root)).to.equal('Visa dolda meddelanden (1)');
  });
});

describe('the event before a notice is hidden', () => {
  it('tells which notice it is, and reaches the whole page', async () => {
    const { root, all } = await page(notice({ dismissible: '', key: 'vatten-7' }));
    const heard: Event[] = [];
    document.addEventListener('kommun-dismiss', (event) => heard.push(event), { once: true });
    await hide(all[0]!);

    expect(heard).to.have.length(1);
    expect(heard[0]).to.be.instanceOf(KommunDismissEvent);
    expect(heard[0]).to.include({ key: 'vatten-7', target: all[0], composed: true, cancelable: true });
    expect(seen(root)).to.equal('Visa dolda meddelanden (1)');
  });

  it('has no key where the notice has none', async () => {
    const { all } = await page(one);
    const keys: unknown[] = [];
    all[0]!.addEventListener('kommun-dismiss', ({ key }) => keys.push(key));
    await hide(all[0]!);

    expect(keys).to.deep.equal([null]);
  });

  it('lets nothing happen when it is cancelled', async () => {
    const { root, all } = await page(one);
    root.addEventListener('kommun-dismiss', (event) => event.preventDefault());
    button(all[0]!, 'Dölj')!.focus();
    await hide(all[0]!);

    expect(seen(root)).to.include('Ett Första.');
    expect(keptByBrowser()).to.equal('{}');
    expect(focused() === button(all[0]!, 'Dölj')).to.be.true;
  });
});

describe('the focus', () => {
  const withMain = (html: string) => page(`${html}<main><p>Sida</p></main>`);
  const nameOf = (element: Element) => element.ariaLabel ?? element.localName;

  it('goes to the next notice when one is hidden', async () => {
    const { all } = await withMain(one + two);
    button(all[0]!, 'Dölj')!.focus();
    await sendKeys({ press: 'Enter' });
    await settled();

    expect(nameOf(focused())).to.equal('Information: Två');
    expect(hasRing(focused())).to.be.true;
  });

  it('goes to the page’s content when there is none, and leaves it as it was', async () => {
    const { root, all } = await withMain(three + one);
    const main = root.querySelector('main')!;
    await hide(all[1]!);
    expect(nameOf(focused())).to.equal('main');

    main.blur();
    expect(main.outerHTML).to.equal('<main><p>Sida</p></main>');
  });

  it('leaves the region that it was in as it was, too', async () => {
    const { all } = await withMain(one + two);
    await hide(all[0]!);
    const region = focused() as HTMLElement;
    region.blur();
    expect(region.hasAttribute('tabindex')).to.be.false;
  });

  it('keeps a tabindex that the page gave its content', async () => {
    const { root, all } = await page(`${one}<main tabindex="-1">Sida</main>`);
    await hide(all[0]!);
    (focused() as HTMLElement).blur();
    expect(root.querySelector('main')!.outerHTML).to.equal('<main tabindex="-1">Sida</main>');
  });

  for (const [html, name] of [
    ['<div role="main">Sida</div>', 'div'],
    ['<h1>Sida</h1>', 'h1'],
    ['<main hidden>Sida</main><h1>Sida</h1>', 'h1'],
  ] as const) {
    it(`finds the content of a page with ${html}`, async () => {
      const { all } = await page(one + html);
      await hide(all[0]!);
      expect(focused().localName).to.equal(name);
    });
  }

  it('is never lost in a page with nothing else in it', async () => {
    const { all } = await page(one);
    await hide(all[0]!);
    expect(nameOf(focused())).to.equal('Visa dolda meddelanden (1)');
  });

  it('goes to the first notice that comes back', async () => {
    const { root, all } = await withMain(three + one + two);
    await hide(all[1]!);
    await hide(all[2]!);
    const back = button(all[1]!, 'Visa dolda')!;
    back.focus();
    expect(hasRing(back)).to.be.true;
    await sendKeys({ press: 'Enter' });
    await settled();

    expect(nameOf(focused())).to.equal('Varning: Ett');
    expect(root.querySelectorAll('[tabindex]').length).to.equal(0);
  });

  it('is not taken when another tab hides the notice', async () => {
    const { root, all } = await page(`${one}<button>Annat</button><main>Sida</main>`);
    root.querySelector('button')!.focus();
    await hide(all[0]!);
    const hidden = keptByBrowser();
    await bringBack(root);
    root.querySelector('button')!.focus();
    await inAnotherTab(hidden);

    expect(focused() === root.querySelector('button')).to.be.true;
  });
});
