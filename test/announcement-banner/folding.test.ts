import { expect } from 'chai';
import '../../src/index.js';
import { recordConsole } from '../support/console.js';
import { fixture, settled } from '../support/fixture.js';
import { shown } from '../support/flat-tree.js';
import { until } from '../support/until.js';
import { banner, button, notice, type Widget } from './banners.js';

const told = recordConsole();

const paragraph = '<p>Under våren byter vi ledningar under gatan. Bussarna går en annan väg så länge.</p>';
const long = `<h2>Bygget på Storgatan</h2>${paragraph.repeat(20)}<p><a href="/karta">Karta</a></p>`;
const short = `<h2>Bygget på Storgatan</h2>${paragraph}`;

const section = (widget: Element): HTMLElement => shown(widget, 'section')[0]!;
const height = (element: Element): number => element.getBoundingClientRect().height;
const isCut = (widget: Element): boolean => {
  const [text] = shown(widget, '.text');
  return text!.scrollHeight > text!.clientHeight + 1;
};
const more = (widget: Element) => until('it can be opened', () => button(widget, 'Visa mer'));

describe('a long notice', () => {
  it('is cut, with its heading and the beginning in sight, and can be opened and closed', async () => {
    const widget = await banner({}, long);
    const before = height(widget);
    const opener = await more(widget);
    expect(isCut(widget)).to.be.true;
    expect(opener.ariaExpanded).to.equal('false');
    const { bottom } = widget.querySelector('h2')!.getBoundingClientRect();
    expect(bottom).to.be.below(section(widget).getBoundingClientRect().bottom);

    opener.click();
    await settled();
    expect(isCut(widget)).to.be.false;
    const closer = button(widget, 'Visa mindre')!;
    expect([closer.ariaExpanded, closer]).to.deep.equal(['true', opener]);

    closer.click();
    await settled();
    expect(isCut(widget)).to.be.true;
    expect(height(widget)).to.equal(before);
  });

  it('has its last line and its buttons within itself, cut and open', async () => {
    for (const given of [{}, { updated: '2023-12-05', dismissible: '' }]) {
      const widget = await banner(given, long);
      const inside = () => {
        const { bottom } = widget.getBoundingClientRect();
        return shown(widget, 'button, p.small').every(
          (part) => part.getBoundingClientRect().bottom <= bottom,
        );
      };
      (await more(widget)).click();
      expect(inside()).to.be.true;
      await settled();
      expect(inside()).to.be.true;
    }
  });

  it('is as high before the script has come as when it is cut', async () => {
    const widget = await banner({ updated: '2023-12-05' }, long);
    await more(widget);
    const cut = height(widget);

    const before = document.createElement('kommun-undefined');
    before.innerHTML = long;
    before.style.boxSizing = 'border-box';
    widget.before(before);
    const sheet = new CSSStyleSheet();
    const limit = [...document.adoptedStyleSheets]
      .flatMap(({ cssRules }) => [...cssRules].map(({ cssText }) => cssText))
      .find((css) => css.includes('announcement-banner:not(#_#_)'))!;
    sheet.replaceSync(limit.replaceAll('kommun-announcement-banner', 'kommun-undefined'));
    document.adoptedStyleSheets.push(sheet);
    const undefinedHeight = height(before);
    document.adoptedStyleSheets.pop();

    expect(undefinedHeight).to.equal(cut);
  });

  it('is opened when the focus goes into what is cut', async () => {
    const widget = await banner({}, long);
    await more(widget);
    widget.querySelector('a')!.focus();
    await until('it is open', () => button(widget, 'Visa mindre'));

    const { top, bottom } = widget.querySelector('a')!.getBoundingClientRect();
    const box = widget.getBoundingClientRect();
    expect(top > box.top && bottom < box.bottom).to.be.true;
  });

  it('is opened when a search or a link in the page finds something in what is cut', async () => {
    const widget = await banner({}, long);
    await more(widget);
    widget.querySelector('p:nth-last-child(2)')!.scrollIntoView();
    await until('it is open', () => button(widget, 'Visa mindre'));
  });

  it('has all of its text in the page while it is cut', async () => {
    const widget = await banner({}, long);
    await more(widget);
    expect(widget.innerText.match(/Bussarna/g)).to.have.length(20);
  });

  it('is not cut when it is an emergency', async () => {
    const widget = await banner({ level: 'emergency' }, long);
    expect(isCut(widget)).to.be.false;
    expect(button(widget, 'Visa mer')).to.be.undefined;
  });

  it('that is short has no button, at any width', async () => {
    const widget = await banner({}, short);
    expect(isCut(widget)).to.be.false;
    expect(button(widget, 'Visa mer')).to.be.undefined;
  });

  it('is measured anew when its place or its text changes', async () => {
    const place = await fixture(`<div>${notice({}, short.repeat(2))}</div>`, { width: 1200 });
    const widget = place.querySelector<Widget>('kommun-announcement-banner')!;
    expect(button(widget, 'Visa mer')).to.be.undefined;
    place.style.inlineSize = '220px';
    await more(widget);
    place.style.inlineSize = '1200px';
    await until('it has room again', () => !button(widget, 'Visa mer'));

    widget.insertAdjacentHTML('beforeend', paragraph.repeat(20));
    await more(widget);
    expect(told).to.deep.equal({ warnings: [], errors: [] });
  });

  it('is shown whole where its heading and its date leave room for hardly a line of it', async () => {
    const widget = await banner(
      { updated: 'ord '.repeat(400) },
      `<h2>${'rubrik '.repeat(200)}</h2>${paragraph}`,
    );
    await until('it is not cut', () => !isCut(widget));
    expect(button(widget, 'Visa mer')).to.be.undefined;
    expect(section(widget).scrollHeight).to.be.at.most(section(widget).clientHeight + 1);
  });
});
