import { expect } from 'chai';
import '../../src/index.js';
import { recordConsole } from '../support/console.js';
import { fixture, settled } from '../support/fixture.js';
import { seen } from '../support/flat-tree.js';

const news = '<h3><a href="/nyhet">Badet öppnar</a></h3><p>På lördag.</p>';
const inside = '<em>Text</em> och <a href="/nyhet">länk</a>';

/** A whole fragment of the page around one hook. The parser moves table parts out of anything but a table. */
const around: Record<string, (hook: string) => string> = {
  td: (hook) => `<table><tbody><tr>${hook}</tr></tbody></table>`,
  li: (hook) => `<ul>${hook}</ul>`,
  dd: (hook) => `<dl>${hook}</dl>`,
  table: (hook) => hook,
};

const place = (tag: string, hook: string): string => `<div>${(around[tag] ?? ((same) => same))(hook)}</div>`;
const widgetsIn = (root: ParentNode): HTMLElement[] => [
  ...root.querySelectorAll<HTMLElement>('kommun-news-card'),
];

describe('an element that asks to become a widget', () => {
  const told = recordConsole();

  for (const tag of ['div', 'section', 'article', 'aside', 'li', 'address', 'main', 'td', 'dd']) {
    it(`stays what it is and is filled: ${tag}`, async () => {
      const root = await fixture(place(tag, `<${tag} id="x" data-kommun="news-card">${news}</${tag}>`));
      const hook = root.querySelector('#x')!;
      const [widget] = widgetsIn(root);

      expect(hook.localName).to.equal(tag);
      expect([...hook.childNodes]).to.deep.equal([widget]);
      expect(widget!.innerHTML).to.equal(news);
    });
  }

  for (const tag of ['figure', 'blockquote', 'a', 'p', 'span', 'ul', 'h2']) {
    it(`is put inside a widget, whole: ${tag}`, async () => {
      const html = `<${tag} id="x" href="/nyhet" data-kommun="news-card">Text</${tag}>`;
      const root = await fixture(place(tag, html));
      const [widget] = widgetsIn(root);

      expect(widget!.innerHTML).to.equal(html);
      expect(root.innerHTML).to.equal(widget!.outerHTML);
    });
  }

  it('is put inside a widget, whole: table', async () => {
    const table =
      '<table data-kommun="rank-badge" data-rank="36"><tbody><tr><td>283</td></tr></tbody></table>';
    const root = await fixture(`<div>${table}</div>`);

    expect(root.innerHTML).to.equal(`<kommun-rank-badge rank="36">${table}</kommun-rank-badge>`);
  });

  it('may ask by its class, among others', async () => {
    const root = await fixture(`<div><div class="ruta kommun-news-card bred">${news}</div></div>`);
    expect(widgetsIn(root).map(({ innerHTML }) => innerHTML)).to.deep.equal([news]);
  });

  it('keeps the very nodes that the author wrote', async () => {
    const late = document.createElement('div');
    late.dataset['kommun'] = 'news-card';
    late.innerHTML = inside;
    const nodes = [...late.childNodes];
    const root = await fixture('<div></div>');
    root.append(late);
    await settled();

    expect([...widgetsIn(root)[0]!.childNodes]).to.deep.equal(nodes);
  });

  it('gives attributes by data names without hyphens, and keeps its own', async () => {
    const names =
      'data-kommun="rank-badge" data-name="Index" data-rank="36" data-previousof="290" data-headinglevel="4"';
    const hook = await fixture(`<div ${names} data-other="x"></div>`);
    const { attributes } = hook.firstElementChild!;

    const given = Object.fromEntries([...attributes].map(({ name, value }) => [name, value]));
    expect(given).to.deep.equal({ name: 'Index', rank: '36', 'previous-of': '290', 'heading-level': '4' });
    expect(hook.dataset).to.include({ kommun: 'rank-badge', rank: '36', other: 'x' });
  });

  it('is seen as the tag itself would be', async () => {
    const hook = await fixture(`<div data-kommun="news-card" data-source="Piteå kommun">${news}</div>`);
    const tag = await fixture(`<kommun-news-card source="Piteå kommun">${news}</kommun-news-card>`);

    expect(seen(hook)).to.equal(seen(tag)).and.include('Läs hela nyheten hos Piteå kommun');
  });

  it('becomes one when it comes late, also deep inside what comes', async () => {
    const root = await fixture('<div></div>');
    root.innerHTML = `<section><ul><li data-kommun="news-card">${news}</li></ul></section>`;
    await settled();

    expect(widgetsIn(root)).to.have.length(1);
  });

  it('may stand within another', async () => {
    const badge = '<p data-kommun="rank-badge" data-rank="36" data-of="290">Plats 36 av 290</p>';
    const root = await fixture(`<div><div data-kommun="contact-card"><h3>Åsa</h3>${badge}</div></div>`);

    expect(root.querySelectorAll('kommun-contact-card kommun-rank-badge')).to.have.length(1);
    expect(seen(root)).to.include('Plats 36 av 290');
  });

  it('says nothing to the developer', async () => {
    await fixture(`<div data-kommun="news-card">${news}</div>`);
    expect(told.warnings).to.be.empty;
  });
});

describe('a second widget never comes', () => {
  recordConsole();

  const hooks = [`<div data-kommun="news-card">${news}</div>`, `<p class="kommun-news-card">Text</p>`];
  for (const html of hooks) {
    it(`from a restored snapshot or a clone of ${html}`, async () => {
      const root = await fixture(`<div>${html}</div>`);
      const once = root.innerHTML;
      root.append(root.firstElementChild!.cloneNode(true));
      await settled();
      expect(root.innerHTML).to.equal(once + once);

      const copy = root.innerHTML;
      root.innerHTML = '';
      root.innerHTML = copy;
      await settled();
      expect(root.innerHTML).to.equal(once + once);
    });

    it(`when the page changes around ${html}`, async () => {
      const root = await fixture(`<div>${html}</div>`);
      const once = root.innerHTML;
      root.append('mer');
      root.parentElement!.append(root);
      await settled();

      expect(root.innerHTML).to.equal(`${once}mer`);
    });

    it(`around the tag itself in ${html}`, async () => {
      const tag = `<kommun-news-card>${news}</kommun-news-card>`;
      const root = await fixture(`<div><div data-kommun="news-card">${tag}</div></div>`);

      expect(root.innerHTML).to.equal(`<div data-kommun="news-card">${tag}</div>`);
    });
  }

  it('where the tag has the class too', async () => {
    const html = `<kommun-news-card class="kommun-news-card" data-kommun="news-card">${news}</kommun-news-card>`;
    const root = await fixture(`<div>${html}</div>`);

    expect(root.innerHTML).to.equal(html);
  });
});
