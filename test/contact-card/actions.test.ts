import { expect } from 'chai';
import { configure } from '../../src/index.js';
import { recordConsole } from '../support/console.js';
import { fixture, settled } from '../support/fixture.js';
import { heard, links, shown } from '../support/flat-tree.js';
import { tagged } from '../support/samples.js';
import { until } from '../support/until.js';

const told = recordConsole();
const tag = 'kommun-contact-card';
const given = {
  name: 'Åsa Öberg',
  'job-title': 'Enhetschef',
  unit: 'Hemtjänsten',
  phone: '0142-854 72',
  mobile: '070-123 45 67',
  email: 'asa.oberg@exempel.se',
  address: 'Burensköldsvägen 11, 595 80 Mjölby',
};
const written = `<h3>Åsa Öberg</h3><p>Enhetschef</p><p>asa.oberg@exempel.se, 0142-854 72</p>
  <p>Burensköldsvägen 11</p><p>595 80 Mjölby</p>`;

const card = (attributes: Record<string, string> = given, html = '') =>
  fixture(tagged(tag, attributes, html));

/** Buttons by what a screen reader calls them. */
const buttons = (widget: Element): Record<string, HTMLElement> =>
  Object.fromEntries(
    shown(widget, 'button').map((button) => [button.ariaLabel ?? heard(button), button] as const),
  );

const status = (widget: Element): string => heard(shown(widget, '[role=status]')[0]!);

describe('copying from a contact', () => {
  /** What the clipboard holds. */
  let copied: string | undefined;
  let refused = false;

  beforeEach(() => {
    copied = undefined;
    refused = false;
    const clipboard = {
      writeText: (text: string) => {
        if (!refused) copied = text;
        return refused ? Promise.reject(new DOMException('', 'NotAllowedError')) : Promise.resolve();
      },
    };
    Object.defineProperty(navigator, 'clipboard', { configurable: true, get: () => clipboard });
  });
  afterEach(() => Reflect.deleteProperty(navigator, 'clipboard'));

  for (const text of ['0142-854\u00A072', '070-123\u00A045\u00A067', given.email, given.address]) {
    it(`has a button for ${text}, named after it, which says when it is done`, async () => {
      const widget = await card();
      expect(status(widget)).to.equal('');

      buttons(widget)[`Kopiera ${text}`]!.click();
      await until('it is said', () => status(widget));

      expect(status(widget)).to.equal('Kopierat');
      expect(copied).to.equal(text);
    });
  }

  it('is there for what an editor wrote, too: an address in two lines is one', async () => {
    const widget = await card({}, written);
    buttons(widget)['Kopiera Burensköldsvägen 11, 595 80 Mjölby']!.click();
    await until('it is said', () => status(widget));

    expect(copied).to.equal('Burensköldsvägen 11, 595 80 Mjölby');
  });

  it('says so where the browser refuses', async () => {
    refused = true;
    const widget = await card();
    buttons(widget)['Kopiera asa.oberg@exempel.se']!.click();
    await until('it is said', () => status(widget));

    expect(status(widget)).to.equal('Det gick inte att kopiera');
  });

  it('is not offered where the browser cannot', async () => {
    Reflect.deleteProperty(navigator, 'clipboard');
    const prototype = Object.getOwnPropertyDescriptor(Navigator.prototype, 'clipboard')!;
    Reflect.deleteProperty(Navigator.prototype, 'clipboard');
    const widget = await card();
    const names = Object.keys(buttons(widget));
    Object.defineProperty(Navigator.prototype, 'clipboard', prototype);

    expect(names).to.deep.equal(['Spara kontakt']);
  });

  it('is not offered for what is no number or address', async () => {
    const widget = await card({ name: 'Åsa', phone: 'ring mig', email: 'ingen' });

    expect(Object.keys(buttons(widget))).to.be.empty;
    expect(told.warnings).to.have.length(2);
  });
});

describe('saving a contact', () => {
  let saved: Blob;
  let file: string;

  const createObjectURL = Object.getOwnPropertyDescriptor(URL, 'createObjectURL')!;

  /** The browser's own way to a file, watched at its two ends. */
  beforeEach(() => {
    URL.createObjectURL = (blob: Blob) => {
      saved = blob;
      return 'blob:test';
    };
    HTMLAnchorElement.prototype.click = function () {
      file = this.download;
    };
  });
  afterEach(() => {
    Object.defineProperty(URL, 'createObjectURL', createObjectURL);
    Reflect.deleteProperty(HTMLAnchorElement.prototype, 'click');
  });

  async function save(widget: Element): Promise<string[]> {
    buttons(widget)['Spara kontakt']!.click();
    return (await saved.text()).replaceAll('\r\n ', '').split('\r\n');
  }

  it('gives a file that is named after the contact', async () => {
    await save(await card());

    expect(file).to.equal('Åsa Öberg.vcf');
    expect(saved.type).to.match(/^text\/vcard/);
  });

  it('has in it all that the card says', async () => {
    const lines = await save(await card());

    expect(lines.slice(0, 2)).to.deep.equal(['BEGIN:VCARD', 'VERSION:4.0']);
    for (const part of ['FN:Åsa Öberg', 'TITLE:Enhetschef', 'EMAIL:asa.oberg@exempel.se'])
      expect(lines).to.include(part);
    const text = lines.join('\n');
    for (const part of [
      'tel:+4614285472',
      'tel:+46701234567',
      'Hemtjänsten',
      'Burensköldsvägen 11',
      'Mjölby',
    ])
      expect(text).to.include(part);
  });

  it('takes what an editor wrote as it takes attributes', async () => {
    const lines = await save(await card({}, written));

    expect(lines).to.include('FN:Åsa Öberg');
    expect(lines).to.include('TITLE:Enhetschef');
    expect(lines).to.include('EMAIL:asa.oberg@exempel.se');
    expect(lines.join('\n')).to.include('tel:+4614285472');
    expect(lines.join('\n')).to.include('595 80');
  });

  it('is not offered where there is nobody, or no way to reach them', async () => {
    expect(Object.keys(buttons(await card({ name: 'Åsa' })))).to.be.empty;
    expect(Object.keys(buttons(await card({}, '<p>Välkommen till oss!</p>')))).to.be.empty;
  });
});

describe('plain words with a number in them', () => {
  it('get links to ring and to write, which say to whom', async () => {
    const widget = await card({}, written);

    expect(links(widget).slice(0, 2)).to.deep.equal([
      'Skriv → mailto:asa.oberg@exempel.se',
      'Ring → tel:+4614285472',
    ]);
    expect(
      shown(widget, 'a')
        .map((link) => link.ariaLabel)
        .slice(0, 2),
    ).to.deep.equal(['Skriv asa.oberg@exempel.se', 'Ring 0142-854\u00A072']);
  });
});

describe('plain words beside a link', () => {
  it('get a link where they are a number, and the link is left alone', async () => {
    const html = '<p>Telefon: 0142-854 72<br>E-post: <a href="mailto:a@exempel.se">a@exempel.se</a></p>';
    expect(links(await card({ name: 'Anna' }, html))).to.deep.equal([
      'a@exempel.se → mailto:a@exempel.se',
      'Ring → tel:+4614285472',
    ]);
  });
});

describe('the map of an address', () => {
  afterEach(() => configure({ mapService: 'https://www.openstreetmap.org/search?query={address}' }));

  const map = (widget: Element) => links(widget).find((link) => link.startsWith('Visa på karta'));

  it('is a link, and nothing is loaded before it is followed', async () => {
    const before = performance.getEntriesByType('resource').length;
    const widget = await card();

    expect(map(widget)).to.equal(
      'Visa på karta → https://www.openstreetmap.org/search?query=Burensk%C3%B6ldsv%C3%A4gen%2011%2C%20595%2080%20Mj%C3%B6lby',
    );
    expect(performance.getEntriesByType('resource').length).to.equal(before);
  });

  it('is the municipality’s own where it has one, and none where it wants none', async () => {
    const widget = await card();
    configure({ mapService: 'https://karta.exempel.se/?q={address}' });
    await settled();
    expect(map(widget)).to.match(/ → https:\/\/karta\.exempel\.se\/\?q=Burensk/);

    configure({ mapService: false });
    await settled();
    expect(map(widget)).to.be.undefined;
  });

  it('is not taken from an address that is none', async () => {
    configure({ mapService: 'javascript:alert("{address}")' });
    await settled();

    expect(told.warnings).to.have.length(1);
    expect(map(await card())).to.include('openstreetmap');
  });
});
