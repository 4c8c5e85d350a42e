import { expect } from 'chai';
import '../../src/index.js';
import { recordConsole } from '../support/console.js';
import { fixture, settled } from '../support/fixture.js';

const news = '<h3><a href="/nyhet">Badet öppnar</a></h3>';

describe('what is left as it was', () => {
  const told = recordConsole();

  const left: [what: string, html: string][] = [
    ['a class that only sounds alike', `<div class="kommun-nyhet min-kommun-sida">${news}</div>`],
    ['a class with more after the name', `<div class="kommun-news-card__title">${news}</div>`],
    ['an editor’s own field', `<div contenteditable="true"><div data-kommun="news-card">${news}</div></div>`],
    ['an editor’s field that asks itself', `<div contenteditable="" class="kommun-news-card">${news}</div>`],
    ['a template', `<template><div data-kommun="news-card">${news}</div></template>`],
  ];
  for (const [what, html] of left) {
    it(`is ${what}`, async () => {
      const root = await fixture(`<div>${html}</div>`);

      expect(root.innerHTML).to.equal(html);
      expect(told.warnings).to.be.empty;
    });
  }

  for (const name of ['nyhetskort', '', 'news-card news-card', 'constructor']) {
    it(`is a hook with an unknown name, "${name}", which is told once`, async () => {
      const html = `<div data-kommun="${name}">${news}</div>`;
      const root = await fixture(`<div>${html}</div>`);
      root.append('mer');
      await settled();

      expect(root.innerHTML).to.equal(`${html}mer`);
      expect(told.warnings).to.have.length(1);
      expect(told.warnings[0]).to.include('data-kommun');
    });
  }

  it('is an element of the host page that has somebody else’s element name as a class', async () => {
    customElements.define('sv-flikar', class extends HTMLElement {});
    const html = `<div class="kommun-sida sv-flikar">${news}</div>`;
    const root = await fixture(`<div>${html}</div>`);

    expect(root.innerHTML).to.equal(html);
  });

  it('is an element that has the name of the municipality’s own element, and the hooks after it still work', async () => {
    customElements.define('kommun-sok', class extends HTMLElement {});
    const html = `<div class="kommun-sok">${news}</div>`;
    const root = await fixture(`<div>${html}<div class="kommun-news-card">${news}</div></div>`);

    expect(root.querySelectorAll('kommun-sok')).to.have.length(0);
    expect(root.querySelectorAll('kommun-news-card')).to.have.length(1);
  });
});
