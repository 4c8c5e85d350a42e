import { emulateMedia } from '@web/test-runner-commands';
import { expect } from 'chai';
import { engine } from '../support/engine.js';
import { fixture } from '../support/fixture.js';
import { headings, heard, links, seen, shown } from '../support/flat-tree.js';
import { samples, tagged } from '../support/samples.js';
import { card, tag, told, withoutActions } from './cards.js';

const { attributes, content } = samples.find((sample) => sample.tag === tag)!;

/** How many lines have a picture of what they are for: a telephone, a letter … */
const icons = (widget: Element): number =>
  shown(widget, 'svg').filter((icon) => !icon.closest('button')).length;

describe('a contact made from attributes', () => {
  it('is read as name, title, unit, numbers, e-mail, address, website', async () => {
    const widget = await card('', attributes);
    const text = `Åsa Öberg Enhetschef Hemtjänsten 0142-854\u00A072 070-123\u00A045\u00A067 asa.oberg@exempel.se
      Burensköldsvägen 11, 595 80 Mjölby www.exempel.se`;

    expect(withoutActions(seen(widget))).to.equal(text.replace(/\n\s+/g, ' '));
    expect(headings(widget)).to.deep.equal(['2 Åsa Öberg']);
  });

  it('can be phoned, written to and visited', async () => {
    const widget = await card('', attributes);
    expect(links(widget).slice(0, 4)).to.deep.equal([
      '0142-854\u00A072 → tel:+4614285472',
      '070-123\u00A045\u00A067 → tel:+46701234567',
      'asa.oberg@exempel.se → mailto:asa.oberg@exempel.se',
      'www.exempel.se → https://www.exempel.se',
    ]);
  });

  it('has initials where there is no picture, which a screen reader skips', async () => {
    const widget = await card('', { name: 'Åsa Maria Öberg' });

    expect(seen(widget)).to.equal('ÅÖ Åsa Maria Öberg');
    expect(heard(widget)).to.equal('Åsa Maria Öberg');
  });

  it('has its heading under the one that governs its place', async () => {
    const main = await fixture(`<main><h3>Kontakt</h3>${tagged(tag, { name: 'Åsa' })}</main>`);
    expect(headings(main)).to.deep.equal(['3 Kontakt', '4 Åsa']);
  });

  it('may have an ARIA role of its own', async () => {
    expect(seen(await card('', { name: 'Åsa', role: 'listitem' }))).to.equal('Å Åsa');
  });

  it('has pictures of what its lines are for, which a screen reader skips', async () => {
    const widget = await card('', attributes);

    expect(icons(widget)).to.equal(5);
    expect(shown(widget, 'svg').every((icon) => icon.closest('[aria-hidden=true]'))).to.be.true;
  });
});

describe('a contact that an editor writes as ordinary HTML', () => {
  it('is read in the order that it is written in', async () => {
    const widget = await card(content);
    const text =
      'Åsa Öberg Enhetschef 0142-854\u00A072 asa.oberg@exempel.se Burensköldsvägen 11, 595\u00A080 Mjölby';

    expect(withoutActions(heard(widget))).to.equal(text);
    expect(headings(widget)).to.deep.equal(['3 Åsa Öberg']);
    expect(icons(widget)).to.equal(3);
  });

  const forms: [what: string, html: string, lines: number][] = [
    ['bare lines with br', 'Enhetschef<br>0142-854 72<br>namn@exempel.se', 2],
    ['bare words around a link', 'Ring <a href="tel:112">112</a>, eller skriv.', 1],
    ['dd > p, as CKEditor makes it', '<dl><dt>Telefon</dt><dd><p><a href="tel:112">112</a></p></dd></dl>', 1],
    ['an address with br', '<address>Box 12<br>595 80 Mjölby</address>', 1],
    ['empty paragraphs between', '<p>&nbsp;</p><p>0142-854 72</p><p><br></p><p>namn@exempel.se</p>', 2],
    ['words that are none of it', '<p>Öppet vardagar</p><p>Välkommen!</p>', 0],
  ];
  for (const [what, html, lines] of forms) {
    it(`may be ${what}`, async () => {
      const widget = await card(`<h3>Åsa Öberg</h3>${html}`);
      const written = document.createElement('p');
      written.innerHTML = html.replaceAll(/<(br|\/p|\/dt)>/g, '$& ');

      expect(withoutActions(seen(widget)).replace('ÅÖ Åsa Öberg', '').trim()).to.equal(
        written.textContent.replace(/\s+/g, ' ').trim(),
      );
      expect(icons(widget)).to.equal(lines);
    });
  }

  it('has the title beside the picture, and the lines below it', async () => {
    const widget = await card('<h3>Åsa</h3><p>Enhetschef</p><p><a href="tel:112">112</a></p>');
    const [name, title, phone] = [...widget.children].map((element) => element.getBoundingClientRect());

    expect(title!.left).to.equal(name!.left);
    expect(phone!.left).to.be.below(title!.left);
    expect(phone!.top).to.be.at.least(title!.bottom);
  });

  it('takes no number, date or address for the title', async () => {
    const widget = await card('<h3>Åsa</h3><p>0142-854 72</p><p>Enhetschef</p>');
    const [name, phone] = [...widget.children].map((element) => element.getBoundingClientRect());

    expect(phone!.left).to.be.below(name!.left);
  });

  it('has the initials of the name that is written', async () => {
    expect(seen(await card('<h3>Åsa <em>Öberg</em></h3>', { name: 'Fel Namn' }))).to.equal('ÅÖ Åsa Öberg');
    expect(seen(await card('<div><h3>Åsa Öberg</h3><p>Text</p></div>'))).to.match(/^ÅÖ /);
  });

  it('wins over the name in the attribute, and the lines of both are shown', async () => {
    const widget = await card('<h3>Åsa Öberg</h3><p>0142-854 72</p>', {
      name: 'Fel',
      email: 'namn@exempel.se',
    });

    expect(headings(widget)).to.deep.equal(['3 Åsa Öberg']);
    expect(withoutActions(seen(widget))).to.equal('ÅÖ Åsa Öberg 0142-854 72 namn@exempel.se');
  });

  it('may hold emoji, right-to-left and combining text', async () => {
    const words = '👨‍👩‍👧‍👦 مرحبا بالعالم A\u030Asa';
    expect(heard(await card(`<h3>${words}</h3><p>${words}</p>`))).to.equal(`${words} ${words}`);
  });

  it('keeps its words together where a word is a link, bold or slanted', async () => {
    const widget = await card('<h3>Växel</h3>Ring <b>alltid</b> <i>först</i>: <a href="tel:112">112</a>');
    expect(withoutActions(seen(widget))).to.equal('V Växel Ring alltid först: 112');
  });
});

describe('on paper', () => {
  before(function () {
    if (engine !== 'chromium') this.skip();
  });
  beforeEach(() => emulateMedia({ media: 'print' }));
  afterEach(() => emulateMedia({ media: 'screen' }));

  it('a contact is its name, title, numbers, address and hours, without what is to be pressed', async () => {
    const hours = 'Mo-Fr 08:00-16:30';
    const made = await card('', { ...attributes, hours });
    expect(seen(made)).to.equal(
      'Åsa Öberg Enhetschef Hemtjänsten 0142-854\u00A072 070-123\u00A045\u00A067 asa.oberg@exempel.se ' +
        'Burensköldsvägen 11, 595 80 Mjölby www.exempel.se måndag–fredag kl. 8.00–16.30 lördag–söndag Stängt',
    );
    const written = await card('<h3>Åsa</h3><p>Enhetschef</p><p>0142-854 72, asa@exempel.se</p>', { hours });
    expect(seen(written)).to.equal(
      'Å Åsa Enhetschef 0142-854 72, asa@exempel.se måndag–fredag kl. 8.00–16.30 lördag–söndag Stängt',
    );
    for (const widget of [made, written]) expect(shown(widget, 'button').filter(isVisible)).to.be.empty;
  });
});

const isVisible = (element: Element): boolean => element.checkVisibility();

describe('a contact with a title in role, which belongs to ARIA', () => {
  it('shows the title, and tells the developer where it belongs', async () => {
    const widget = await fixture(tagged(tag, { name: 'Åsa', role: 'Enhetschef' }));

    expect(seen(widget)).to.equal('Å Åsa Enhetschef');
    expect(told.warnings).to.have.length(1);
    expect(told.warnings[0]).to.include('job-title');
  });

  it('shows job-title where there are both', async () => {
    const widget = await fixture(tagged(tag, { name: 'Åsa', role: 'Fel Titel', 'job-title': 'Enhetschef' }));

    expect(seen(widget)).to.equal('Å Åsa Enhetschef');
  });
});
