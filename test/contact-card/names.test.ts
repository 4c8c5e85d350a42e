import { expect } from 'chai';
import { headings, seen, shown } from '../support/flat-tree.js';
import { picture } from '../support/samples.js';
import { card, withoutActions } from './cards.js';

describe('a contact without a heading', () => {
  const bold: [html: string, said: string][] = [
    ['<p><strong>Åsa Öberg</strong></p><p>Enhetschef</p>', 'ÅÖ Åsa Öberg Enhetschef'],
    ['<p><b>Åsa Öberg</b></p><p><b>Enhetschef</b></p>', 'ÅÖ Åsa Öberg Enhetschef'],
    ['<b>Åsa Öberg</b> <br>Enhetschef', 'ÅÖ Åsa Öberg Enhetschef'],
    ['<p>Kontakt</p><p><strong>Åsa Öberg</strong></p><p>Enhetschef</p>', 'Kontakt ÅÖ Åsa Öberg Enhetschef'],
    ['<h2>Kontakt</h2><p><strong>Åsa Öberg</strong></p>', 'Kontakt ÅÖ Åsa Öberg'],
    ['<hr><p><strong>Åsa Öberg</strong></p>', 'ÅÖ Åsa Öberg'],
  ];
  for (const [html, said] of bold)
    it(`has the bold line that it begins with for its name: ${html}`, async () => {
      const widget = await card(html);
      expect(seen(widget)).to.equal(said);
      expect(headings(widget).at(-1)).to.equal('2 Åsa Öberg');
    });

  const inOne = [
    '<p><strong>Åsa Öberg</strong><br>Enhetschef<br>0142-854 72</p>',
    '<div><h3>Åsa Öberg</h3><p>Enhetschef</p><p>0142-854 72</p></div>',
  ];
  for (const html of inOne)
    it(`has all of it beside the initials, where it is in one piece: ${html}`, async () => {
      const widget = await card(html);
      expect(withoutActions(seen(widget))).to.equal('ÅÖ Åsa Öberg Enhetschef 0142-854 72');
      expect(seen(widget)).to.include('Spara kontakt');

      const [drawn] = shown(widget, '[aria-hidden=true]:not(svg)');
      const [all, initials] = [widget.firstElementChild!, drawn!].map((one) => one.getBoundingClientRect());
      expect(all!.left).to.be.above(initials!.right);
      expect(all!.top).to.be.below(initials!.bottom);
      // Beside the number, which is in the last row.
      const [call] = shown(widget, 'a').map((one) => one.getBoundingClientRect());
      expect(call!.top).to.be.above((all!.top + all!.bottom) / 2);
    });

  it('has no initials beside a picture that is in one piece with all else', async () => {
    const widget = await card(`<div><img src="${picture}" alt=""><h3>Åsa Öberg</h3><p>0142-854 72</p></div>`);
    expect(withoutActions(seen(widget))).to.equal('Åsa Öberg 0142-854 72');
  });

  const others = [
    '<p>Fråga oss</p><p><strong>Öppettider</strong></p>',
    '<p><strong>Obs!</strong> Fråga först</p>',
    '<strong>Obs!</strong> Fråga först',
    '<p><strong>112</strong></p>',
    '<p><strong>Kontakt</strong></p><p>Fråga oss</p>',
  ];
  for (const html of others)
    it(`has no other bold words for its name: ${html}`, async () => {
      const widget = await card(html);
      expect(headings(widget)).to.be.empty;
      expect(withoutActions(seen(widget))).to.equal(
        widget.textContent.replace(/(?<=oss|Kontakt)(?=\S)/, ' '),
      );
    });

  it('has the name of its attribute, and no bold line', async () => {
    const widget = await card('<p><strong>Växel</strong></p>', { name: 'Åsa Öberg' });
    expect(headings(widget)).to.deep.equal(['2 Åsa Öberg']);
  });
});

describe('a label above a contact', () => {
  const labels = ['Kontakt', 'Kontakt:', 'Kontaktuppgifter', 'Kontakta oss', 'Kontaktperson', 'Contact'];
  for (const label of labels) {
    for (const html of [`<p><strong>${label}</strong></p>`, `<h2>${label}</h2>`, `${label}<br>`]) {
      it(`stays above the name, and is neither the name nor the title: ${html}`, async () => {
        const widget = await card(`${html}<h3>Åsa Öberg</h3><p>Enhetschef</p><p>0142-854 72</p>`);
        expect(withoutActions(seen(widget))).to.equal(`${label} ÅÖ Åsa Öberg Enhetschef 0142-854 72`);

        const [above, name] = [...widget.querySelectorAll('h2, strong, h3')].map((one) =>
          one.getBoundingClientRect(),
        );
        if (name) expect(above!.bottom).to.be.at.most(name.top);
      });
    }
  }

  it('is above a name in an attribute, too', async () => {
    const widget = await card('<h2>Kontakt</h2><p>0142-854 72</p>', { name: 'Åsa Öberg' });

    expect(withoutActions(seen(widget))).to.equal('Kontakt ÅÖ Åsa Öberg 0142-854 72');
    expect(headings(widget)).to.deep.equal(['2 Kontakt', '2 Åsa Öberg']);
  });

  it('alone is no name, and has no picture of one', async () => {
    const widget = await card('<h2>Kontakt</h2><p>0142-854 72</p>');

    expect(withoutActions(seen(widget))).to.equal('Kontakt 0142-854 72');
    expect(shown(widget, '[aria-hidden=true]').filter((one) => !one.matches('svg'))).to.be.empty;
  });

  it('below the name stays there, and is no title', async () => {
    const widget = await card('<h3>Hemtjänsten</h3><p>Kontakt:</p><p>0142-854 72</p>');
    const [name, label] = [...widget.children].map((element) => element.getBoundingClientRect());

    expect(withoutActions(seen(widget))).to.equal('H Hemtjänsten Kontakt: 0142-854 72');
    expect(label!.left).to.be.below(name!.left);
  });

  it('is not what only begins like one', async () => {
    const widget = await card('<h3>Kontaktcenter</h3><p>Kontaktpolitiker</p>');
    expect(seen(widget)).to.equal('K Kontaktcenter Kontaktpolitiker');
    expect(headings(widget)).to.deep.equal(['3 Kontaktcenter']);
  });
});
