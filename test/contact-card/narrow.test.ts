import { expect } from 'chai';
import '../../src/index.js';
import { fixture } from '../support/fixture.js';
import { shown } from '../support/flat-tree.js';
import { overflows } from '../support/layout.js';
import { linesOf, textsOf } from '../support/lines.js';
import { tagged } from '../support/samples.js';

const card = (attributes: Record<string, string>, html = '') =>
  fixture(tagged('kommun-contact-card', { name: 'Åsa', ...attributes }, html), { width: 200 });

const linkTo = (widget: Element, scheme = 'mailto:'): HTMLElement =>
  shown(widget, 'a').find((link) => link.getAttribute('href')!.startsWith(scheme))!;

describe('an e-mail address in a narrow card', () => {
  const longer = [
    'anna-maria.ek@ny-boras-stad.se',
    'eva.b-ek@ab-cd.ef-gh.ij-kl.mn-op.se',
    'a--b.c+d-e.f@g-1.soderkoping.se',
  ];
  for (const email of longer) {
    it(`breaks before "@" and dots only: ${email}`, async () => {
      const lines = linesOf(linkTo(await card({ email })));

      expect(lines.join('')).to.equal(email);
      expect(lines.length).to.be.above(1);
      for (const line of lines.slice(1)) expect(line, lines.join(' ')).to.match(/^[@.]/);
    });
  }

  it('is shown whole where a part of it is longer than the line, and never broken after a hyphen', async () => {
    const email = 'registrator@soderkoping-valdemarsvik-motala-linkoping.se';
    const widget = await card({ email });
    const lines = linesOf(linkTo(widget));

    expect(lines.join('')).to.equal(email);
    for (const line of lines) expect(line, lines.join(' ')).not.to.match(/-$/);
    expect(overflows(widget)).to.be.false;
  });

  it('is plain text to copy', async () => {
    expect(linkTo(await card({ email: 'anna-li@ny-kommun.se' })).textContent).to.equal(
      'anna-li@ny-kommun.se',
    );
  });

  it('is no reason to break other words of a link', async () => {
    const widget = await card({}, '<p><a href="mailto:a@b.se">Skicka e-post till kontaktcenter</a></p>');
    for (const word of ['Skicka', 'post', 'till', 'kontaktcenter'])
      expect(linesOf(linkTo(widget), new RegExp(word))).to.deep.equal([word]);
  });

  it('that the author wrote in a line goes to a line of its own rather than break', async () => {
    const widget = await card({}, '<p>Maila <a href="mailto:a-b@ny.se">a-b@ny.se</a></p>');
    expect(linesOf(linkTo(widget))).to.deep.equal(['a-b@ny.se']);
  });

  for (const email of ['anna-karin@ny-kommun.se', 'anna-li.berg@soderkoping-valdemarsvik.se']) {
    it(`that the author wrote is not broken after a hyphen for want of room: ${email}`, async () => {
      const link = `<a href="mailto:${email}">${email}</a>`;
      const isShort = email.length < 25;
      for (const html of [
        link,
        isShort ? email : link,
        `<b>Enhetschef</b><br>Mobil: 070-174 06 30<br>E-post: ${link}`,
      ]) {
        const lines = linesOf(await card({}, `<p>${html}</p>`), /\S+@\S+/);

        expect(lines.join('')).to.equal(email);
        for (const line of lines) expect(line, lines.join(' ')).not.to.match(/-$/);
        if (isShort && html.length < 99) expect(lines).to.have.length(1);
      }
    });
  }

  it('that the author wrote is shown whole where it is longer than the line', async () => {
    const email = 'anna-li.berg@soderkoping-valdemarsvik.se';
    const widget = await card({}, `<p><a href="mailto:${email}">${email}</a></p>`);

    expect(linesOf(linkTo(widget)).join('')).to.equal(email);
    expect(overflows(widget)).to.be.false;
  });
});

describe('a telephone number in a narrow card', () => {
  const number = /0[\d-]+(?:\s\d+)+/;
  const forms: [how: string, given: Record<string, string>, html: string][] = [
    ['in an attribute', { mobile: '0701740630' }, ''],
    ['in an attribute, with an extension', { phone: '08-508 000 00 ankn. 1234' }, ''],
    ['a link', {}, '<p><a href="tel:+46701740630">070-174 06 30</a></p>'],
    ['a link after a label', {}, '<p>Telefon: <a href="tel:+46701740630">070-174 06 30</a></p>'],
    [
      'a link in one of two lines',
      {},
      '<p>Mobil: <a href="tel:+46701740630">070-174 06 30</a><br>anna-karin.lindstrom@exempel.se</p>',
    ],
    ['plain words', {}, '<p>070-174 06 30</p>'],
    ['plain words after a heading', {}, '<h3>Växeln</h3><p>08-508 000 00</p>'],
  ];
  // Letters as large as the visitor's text of 200 %, and wide ones.
  for (const style of ['', 'font-size: 32px', 'font: 32px DejaVu Sans, Verdana']) {
    for (const width of [200, 320]) {
      for (const [how, given, html] of forms) {
        it(`is one line, and whole: ${how}, in ${width} px${style && ` with ${style}`}`, async () => {
          const place = await fixture(
            `<div style="${style}">${tagged('kommun-contact-card', { name: 'Åsa', ...given }, html)}</div>`,
            { width },
          );
          const widget = place.firstElementChild as HTMLElement;
          const lines = linesOf(widget, number);

          expect(lines).to.have.length(1);
          expect(overflows(widget)).to.be.false;
          const edge = widget.getBoundingClientRect();
          for (const text of textsOf(widget).filter(({ data }) => number.test(data))) {
            const range = new Range();
            range.selectNodeContents(text);
            for (const { left, right } of range.getClientRects()) {
              expect(left).to.be.at.least(edge.left);
              expect(right).to.be.at.most(edge.right);
            }
          }
        });
      }
    }
  }

  it('after a label in plain words is one line, too', async () => {
    const widget = await card({}, '<p>Telefon: 070-174 06 30</p>');
    expect(linesOf(widget, number)).to.have.length(1);
  });

  it('leaves the words of a link to break as they must', async () => {
    const words = 'Ring kommunens växel, alla dagar, på 0142-850 00';
    const widget = await card({}, `<p><a href="tel:+4614285000">${words}</a></p>`);

    expect(linesOf(linkTo(widget, 'tel:')).length).to.be.above(1);
    expect(overflows(widget)).to.be.false;
  });
});

describe('a long word in a narrow card', () => {
  const title = 'Förvaltningschef, samhällsbyggnadsförvaltningen';
  const parts: [what: string, given: Record<string, string>, html: string, found: RegExp][] = [
    ['a title', { 'job-title': title }, '', /samhälls/],
    ['a title that the author wrote', {}, `<h3>Åsa</h3><p>${title}</p>`, /samhälls/],
    ['a name', { name: 'Samhällsbyggnadsförvaltningen' }, '', /Samhälls/],
    ['other words', { name: 'Åsa' }, `<p>Samhällsbyggnadsförvaltningen</p>`, /Samhälls/],
    ['an address', { email: 'samhallsbyggnadsforvaltningen@exempel.se' }, '', /samhalls/],
    ['an address in words', {}, '<p>E-post: samhallsbyggnadsforvaltningen@exempel.se</p>', /samhalls/],
  ];
  for (const [what, given, html, found] of parts) {
    const isWord = !what.startsWith('an address');
    it(`is broken ${isWord ? 'with' : 'without'} a hyphen of the language: ${what}`, async () => {
      const widget = await card(given, html);
      const [text] = textsOf(widget).filter(({ data }) => found.test(data));
      const { parentElement } = text!;
      const inherits = parentElement!.assignedSlot ?? parentElement!;

      expect(getComputedStyle(inherits).hyphens).to.equal(isWord ? 'auto' : 'manual');
    });
  }
});
