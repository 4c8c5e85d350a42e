import { expect } from 'chai';
import '../../src/index.js';
import { recordConsole } from '../support/console.js';
import { fixture } from '../support/fixture.js';
import { headings, heard, links, seen } from '../support/flat-tree.js';
import { tagged } from '../support/samples.js';

const told = recordConsole();

/** What is right is not told to the developer. */
async function card(content: string, attributes: Record<string, string> = {}): Promise<HTMLElement> {
  const widget = await fixture(tagged('kommun-news-card', attributes, content));
  expect(told.warnings).to.be.empty;
  return widget;
}

const title = '<h3><a href="/nyhet">Badet öppnar</a></h3>';
const picture = '<img alt="Ett bad">';

describe('news that an editor writes as ordinary HTML', () => {
  const ordered = 'Ett bad 5 december 2023 Badet öppnar På lördag är det dags. Fritid Idrott';
  const inAnyOrder: [what: string, html: string][] = [
    [
      'in reading order',
      `${picture}<time>5 december 2023</time>${title}<p>På lördag är det dags.</p><ul><li>Fritid</li><li>Idrott</li></ul>`,
    ],
    [
      'backwards',
      `<ul><li>Fritid</li><li>Idrott</li></ul><p>På lördag är det dags.</p>${title}<time>5 december 2023</time>${picture}`,
    ],
    [
      'with the time reduced to its text',
      `${title}<p>5 december 2023</p>${picture}<p>På lördag är det dags.</p><ul><li>Fritid</li><li>Idrott</li></ul>`,
    ],
    [
      'with a paragraph around everything, and empty ones between',
      `<p>&nbsp;</p><p>${picture}</p>${title}<p><br></p><p><time>5 december 2023</time></p>
       <p>På lördag är det dags.</p><p>&nbsp;</p><ul><li>Fritid</li><li>Idrott</li></ul><p></p>`,
    ],
    [
      'in capitals',
      `${title.toUpperCase().replace('BADET ÖPPNAR', 'Badet öppnar')}<P><IMG ALT="Ett bad"></P><P>På lördag är det dags.</P>
       <TIME>5 december 2023</TIME><UL><LI>Fritid</LI><LI>Idrott</LI></UL>`,
    ],
    [
      'with slots, which are not needed',
      `<h3 slot="heading"><a href="/nyhet">Badet öppnar</a></h3><p>På lördag är det dags.</p><p slot="media">${picture}</p>
       <ul slot="tags"><li>Fritid</li><li>Idrott</li></ul><p slot="date">5 december 2023</p>`,
    ],
  ];
  for (const [what, html] of inAnyOrder) {
    it(`is read as picture, date, heading, text, tags: ${what}`, async () => {
      expect(heard(await card(html))).to.equal(ordered);
    });
  }

  const pictures: [what: string, html: string][] = [
    ['in a link', `<a href="/nyhet">${picture}</a>`],
    [
      'in a figure with a caption',
      `<figure class="image">${picture}<figcaption>Foto: Åsa</figcaption></figure>`,
    ],
    ['in a link in a figure', `<figure><a href="/nyhet">${picture}</a></figure>`],
    ['as a film', '<video aria-label="Ett bad"></video>'],
  ];
  for (const [what, html] of pictures) {
    it(`has its picture first: ${what}`, async () => {
      const widget = await card(`${title}<p>Text</p>${html}`);
      const [media, heading] = ['img, video', 'h3'].map(
        (part) => widget.querySelector(part)!.getBoundingClientRect().top,
      );

      expect(media).to.be.below(heading!);
    });
  }

  it('keeps a second heading and a second picture in the text', async () => {
    const widget = await card(`${title}${picture}<p>Text</p><h4>Mer</h4><p><img alt="Två bad"></p>`);
    expect(heard(widget)).to.equal('Ett bad Badet öppnar Text Mer Två bad');
  });

  it('keeps a list that has something to say in the text', async () => {
    const long = 'Kommunen har under året byggt om sju av våra tio boenden för äldre, och det märks.';
    const widget = await card(`<ul><li>${long}</li><li>Och mer.</li></ul>${title}`);

    expect(seen(widget)).to.equal(`Badet öppnar ${long} Och mer.`);
  });

  it('is whole in a div around everything', async () => {
    const widget = await card(`<div>${picture}${title}<p>Text</p></div>`, { heading: 'Annat' });
    expect(heard(widget)).to.equal('Ett bad Badet öppnar Text');
  });

  it('is a link alone, which becomes the heading', async () => {
    const widget = await card('<p><a href="/nyhet">Badet öppnar</a></p><p>Text</p>');

    expect(headings(widget)).to.deep.equal(['2 Badet öppnar']);
    expect(seen(widget)).to.equal('Badet öppnar Text');
  });

  it('is a link alone with a slot, which becomes the heading too', async () => {
    const widget = await card('<a slot="heading" href="/nyhet">Badet öppnar</a>', { href: '/annan' });

    expect(headings(widget)).to.deep.equal(['2 Badet öppnar']);
    expect(links(widget)).to.deep.equal(['Badet öppnar → /nyhet']);
  });

  it('is a link around the heading, which stays the one heading', async () => {
    const widget = await card('<a href="/nyhet"><h3>Badet öppnar</h3></a><p>Text</p>');

    expect(headings(widget)).to.deep.equal(['3 Badet öppnar']);
    expect(links(widget)).to.deep.equal(['Badet öppnar → /nyhet']);
  });

  for (const level of ['1', '2', '3', '4', '5', '6']) {
    it(`keeps its heading's level, ${level}`, async () => {
      const widget = await card(`<h${level}>Badet öppnar</h${level}>`, {
        'heading-level': '2',
        heading: 'Annat',
      });
      expect(headings(widget)).to.deep.equal([`${level} Badet öppnar`]);
    });
  }

  it('wins over attributes for the same thing', async () => {
    const attributes = {
      heading: 'Fel',
      href: '/fel',
      published: '2020-01-01',
      category: 'Fel',
      image: '/fel.jpg',
      credit: 'Fel',
    };
    const widget = await card(`${title}${picture}<time>i dag</time><ul><li>Rätt</li></ul>`, attributes);

    expect(heard(widget)).to.equal('Ett bad i dag Badet öppnar Rätt');
    expect(links(widget)).to.deep.equal(['Badet öppnar → /nyhet']);
  });

  it('is completed by attributes where it lacks something', async () => {
    const widget = await card('<h3>Badet öppnar</h3><p>Text</p>', {
      href: '/nyhet',
      published: '2023-12-05',
    });

    expect(seen(widget)).to.equal('5 december 2023 Badet öppnar Text');
    expect(links(widget)).to.deep.equal(['Badet öppnar → /nyhet']);
  });

  it('may hold emoji, right-to-left and combining text', async () => {
    const words = '👨‍👩‍👧‍👦 مرحبا بالعالم A\u030Asa';
    expect(seen(await card(`<h3>${words}</h3><p>${words}</p>`))).to.equal(`${words} ${words}`);
  });
});
