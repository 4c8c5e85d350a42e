import { expect } from 'chai';
import { configure, enhance } from '../../src/index.js';
import { recordConsole } from '../support/console.js';
import { fixture, settled } from '../support/fixture.js';

const news = '<h3><a href="/nyhet">Badet öppnar</a></h3><p>På lördag.</p>';

/** Each test has a list of its own, because a selector stays for the life of the page. */
let lists = 0;
const nextList = (): string => `lista-${lists++}`;

const cardsIn = (root: ParentNode): Element[] => [...root.querySelectorAll('kommun-news-card')];

describe('a selector from the template', () => {
  const told = recordConsole();

  it('makes what is there widgets, with the very nodes of the author', async () => {
    const list = nextList();
    const root = await fixture(`<ul class="${list}"><li>${news}</li><li>${news}</li></ul>`);
    const nodes = [...root.querySelectorAll('li')].map((item) => [...item.childNodes]);
    enhance(`.${list} li`, 'news-card');
    await settled();

    expect(cardsIn(root).map((card) => [...card.childNodes])).to.deep.equal(nodes);
    expect([...root.children].map((item) => item.children.length)).to.deep.equal([1, 1]);
    expect(told.warnings).to.be.empty;
  });

  it('makes what comes later widgets', async () => {
    const list = nextList();
    enhance(`.${list} li`, 'news-card');
    const root = await fixture(`<div></div>`);
    root.innerHTML = `<ul class="${list}"><li>${news}</li></ul>`;
    await settled();

    expect(cardsIn(root)).to.have.length(1);
  });

  it('wraps what is no container, and takes data names as attributes', async () => {
    const list = nextList();
    enhance(`.${list} table`, 'rank-badge');
    const root = await fixture(
      `<div class="${list}"><table data-rank="36"><tbody><tr><td>1</td></tr></tbody></table></div>`,
    );

    expect(root.querySelector('kommun-rank-badge > table')).to.exist;
    expect(root.querySelector('kommun-rank-badge')!.getAttribute('rank')).to.equal('36');
  });

  it('can stand in the settings', async () => {
    const list = nextList();
    configure({ hooks: { [`.${list} li`]: 'news-card' } });
    const root = await fixture(`<ul class="${list}"><li>${news}</li></ul>`);

    expect(cardsIn(root)).to.have.length(1);
  });

  it('leaves alone what an editor is working on', async () => {
    const list = nextList();
    enhance(`.${list} li`, 'news-card');
    const root = await fixture(`<div contenteditable="true"><ul class="${list}"><li>${news}</li></ul></div>`);

    expect(cardsIn(root)).to.be.empty;
  });

  it('finds nothing within its own widgets', async () => {
    const list = nextList();
    enhance(`.${list} li`, 'news-card');
    const root = await fixture(
      `<ul class="${list}"><li>${news}<ul><li>Fritid</li><li>Idrott</li></ul></li></ul>`,
    );

    expect(cardsIn(root)).to.have.length(1);
  });

  const twice: [what: string, markup: string][] = [
    ['asks for another itself', `<li data-kommun="contact-card">${news}</li>`],
    ['asks for another by class', `<li class="kommun-contact-card">${news}</li>`],
    ['holds one already', `<li><kommun-contact-card>${news}</kommun-contact-card></li>`],
  ];
  for (const [what, markup] of twice)
    it(`makes no second widget of what ${what}`, async () => {
      const list = nextList();
      enhance(`.${list} > li`, 'news-card');
      const root = await fixture(`<ul class="${list}">${markup}</ul>`);

      expect(cardsIn(root)).to.be.empty;
      expect(root.querySelectorAll('kommun-contact-card')).to.have.length(1);
    });

  it('makes no second widget of what two selectors find', async () => {
    const list = nextList();
    enhance(`.${list} li`, 'news-card');
    enhance(`.${list} li.also`, 'contact-card');
    enhance(`.${list} a`, 'news-card');
    const root = await fixture(`<ul class="${list}"><li class="also">${news}</li></ul>`);

    expect(root.querySelectorAll('kommun-news-card, kommun-contact-card')).to.have.length(1);
  });

  it('makes no second widget around what two selectors find', async () => {
    const list = nextList();
    enhance(`.${list} p`, 'news-card');
    enhance(`.${list} p.also`, 'contact-card');
    const root = await fixture(`<div class="${list}"><p class="also">På lördag.</p></div>`);

    expect(root.innerHTML).to.equal('<kommun-news-card><p class="also">På lördag.</p></kommun-news-card>');
  });

  it('comes after what an element asks for, also before the page has told of it', async () => {
    const list = nextList();
    const root = await fixture('<div></div>');
    root.innerHTML = `<ul class="${list}"><li data-kommun="contact-card">${news}</li></ul>`;
    enhance(`.${list} li`, 'news-card');

    expect(root.querySelector('li')!.firstElementChild!.localName).to.equal('kommun-contact-card');
    await settled();
    expect(cardsIn(root)).to.be.empty;
  });

  for (const markup of [`<li>${news}</li>`, `<p>På lördag.</p>`])
    it(`makes no second widget of a restored snapshot or a clone of ${markup}`, async () => {
      const list = nextList();
      enhance(`.${list} > :is(li, p)`, 'news-card');
      const root = await fixture(`<div class="${list}">${markup}</div>`);
      const once = root.innerHTML;
      root.append(root.firstElementChild!.cloneNode(true));
      await settled();
      expect(root.innerHTML).to.equal(once + once);

      root.innerHTML = '';
      root.innerHTML = once;
      await settled();
      expect(root.innerHTML).to.equal(once);
    });

  const wrong: [selector: string, widget: string][] = [
    ['li:finns-inte(', 'news-card'],
    ['', 'news-card'],
    ['.lista li', 'news-cards'],
    ['.lista li', 'kommun-news-card'],
    ['.lista li', 'toString'],
  ];
  for (const [selector, widget] of wrong)
    it(`is told once where it can't be used: "${selector}" as ${widget}`, async () => {
      enhance(selector, widget);
      const root = await fixture(`<ul class="lista"><li>${news}</li></ul>`);

      expect(root.innerHTML).to.equal(`<li>${news}</li>`);
      expect(told.warnings).to.have.length(1);
      expect(told.warnings[0]).to.include(`"${selector}"`).and.include(`"${widget}"`);
    });

  for (const hooks of ['li', null, { '.lista li': 7 }])
    it(`is told where the setting is ${JSON.stringify(hooks)}`, () => {
      configure({ hooks: hooks as unknown as Record<string, string> });

      expect(told.warnings).to.have.length(1);
    });
});
