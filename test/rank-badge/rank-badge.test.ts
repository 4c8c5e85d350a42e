import { expect } from 'chai';
import '../../src/index.js';
import { recordConsole } from '../support/console.js';
import { fixture, settled } from '../support/fixture.js';
import { headings, heard, links, seen, shown } from '../support/flat-tree.js';
import { samples, tagged } from '../support/samples.js';

const { tag, attributes, content } = samples.find((sample) => sample.tag === 'kommun-rank-badge')!;

const told = recordConsole();

/** What is right is not told to the developer. */
async function badge(html: string, given: Record<string, string> = {}): Promise<HTMLElement> {
  const widget = await fixture(tagged(tag, given, html));
  expect(told.warnings).to.be.empty;
  return widget;
}

/** The number with what is said after it, as a card and a badge have it in common. */
const says = async (given: Record<string, string>) => heard(await badge('', { rank: '36', ...given }));

describe('a place in an index', () => {
  const changes: [given: Record<string, string>, words: string][] = [
    [{}, 'Plats 36'],
    [{ of: '290' }, 'Plats 36 av 290 kommuner'],
    [{ of: '290', unit: 'skolor', year: '2023' }, 'Plats 36 av 290 skolor 2023'],
    [
      { of: '290', year: '2023', previous: '283', 'previous-year': '2022' },
      'Plats 36 av 290 kommuner 2023 247 platser bättre än 2022 (plats 283)',
    ],
    [{ previous: '283', 'previous-year': '2022' }, 'Plats 36 247 platser bättre än 2022 (plats 283)'],
    [{ previous: '37', 'previous-year': '2022' }, 'Plats 36 1 plats bättre än 2022 (plats 37)'],
    [{ previous: '35', 'previous-year': '2022' }, 'Plats 36 1 plats sämre än 2022 (plats 35)'],
    [{ previous: '1', 'previous-year': '2022' }, 'Plats 36 35 platser sämre än 2022 (plats 1)'],
    [{ previous: '36', 'previous-year': '2022' }, 'Plats 36 Oförändrad sedan 2022'],
    [{ previous: '40' }, 'Plats 36 4 platser bättre än förra mätningen (plats 40)'],
    [
      { rank: '1036', of: '10 290', previous: '2037' },
      'Plats 1\u00A0036 av 10\u00A0290 kommuner 1\u00A0001 platser bättre',
    ],
  ];
  for (const [given, words] of changes) {
    it(`is told in words: ${JSON.stringify(given)}`, async () =>
      expect(await says(given)).to.match(begins(words)));
  }

  it('is told with an arrow up, down or level, which a screen reader skips', async () => {
    const widgets = await Promise.all(
      ['40', '30', '36'].map((previous) => badge('', { rank: '36', previous })),
    );
    const arrows = widgets.flatMap((widget) => shown(widget, 'svg'));

    expect(new Set(arrows.map(({ innerHTML }) => innerHTML)).size).to.equal(3);
    expect(arrows.every((arrow) => arrow.closest('[aria-hidden=true]'))).to.be.true;
  });

  it('has no arrow where there was no place before', async () => {
    expect(shown(await badge('', { rank: '36', of: '290' }), 'svg')).to.be.empty;
  });
});

describe('a place in an index, as a card', () => {
  it('is read as name, place, change, source', async () => {
    const widget = await badge('', attributes);
    const text = `Hemtjänstindex Plats 36 av 290 kommuner 2023 247 platser bättre än 2022 (plats 283)
      Källa: SPF Seniorerna, 2023`;

    expect(heard(widget)).to.equal(text.replace(/\s+/g, ' '));
    expect(headings(widget)).to.deep.equal(['2 Hemtjänstindex']);
    expect(links(widget)).to.deep.equal(['SPF Seniorerna → /index']);
  });

  it('has its place on the way from the best to the last, which a screen reader skips', async () => {
    const widget = await badge('', { name: 'Index', rank: '36', of: '290' });

    expect(seen(widget)).to.equal('Index 36 av 290 kommuner 1 bäst 290');
    expect(heard(widget)).to.equal('Index Plats 36 av 290 kommuner');
  });

  it('leads from its name where it has no source', async () => {
    const widget = await badge('', { name: 'Index', rank: '36', href: '/index' });
    expect(links(widget)).to.deep.equal(['Index → /index']);
  });

  it('has its heading under the one that governs its place', async () => {
    const main = await fixture(`<main><h2>Kvalitet</h2>${tagged(tag, attributes)}</main>`);
    expect(headings(main)).to.deep.equal(['2 Kvalitet', '3 Hemtjänstindex']);
  });

  it('is read as heading, place, table, note, from ordinary HTML', async () => {
    const widget = await badge(content);
    const text = `Hemtjänstindex Plats 36 av 290 Delindex Del 2022 2023 Information 283 10
      Indexet är SPF Seniorernas.`;

    expect(heard(widget)).to.equal(text.replace(/\s+/g, ' '));
    expect(headings(widget)).to.deep.equal(['3 Hemtjänstindex']);
  });

  const table = '<table><tr><td>Information</td><td>10</td></tr></table>';
  const tables: [how: string, html: string][] = [
    ['alone', table],
    ['in a figure, as CKEditor makes it', `<figure class="table">${table}</figure>`],
    ['in a figure with a caption', `<figure>${table}<figcaption>Delindex</figcaption></figure>`],
    ['without th, as Umbraco leaves it', table.replace('<tr>', '<tr><td>Delindex</td></tr><tr>')],
    ['in a div around everything', `<div><h3>Index</h3>${table}<p>Text</p></div>`],
  ];
  for (const [how, html] of tables) {
    it(`keeps a real table, ${how}`, async () => {
      const widget = await badge(`<p>Text före</p>${html}`, { rank: '36' });

      expect(shown(widget, 'table')).to.deep.equal([widget.querySelector('table')]);
      expect(seen(widget)).to.include('Information 10').and.include('Text före');
    });
  }

  it('may have any name, unit and source', async () => {
    const words = '👨‍👩‍👧‍👦 مرحبا بالعالم A\u030Asa';
    const widget = await badge('', { name: words, rank: '36', of: '290', unit: words, source: words });

    expect(heard(widget)).to.equal(`${words} Plats 36 av 290 ${words} Källa: ${words}`);
  });

  it('takes the heading that the author wrote', async () => {
    const widget = await badge('<h4>Rätt</h4>', { rank: '36', name: 'Fel' });
    expect(headings(widget)).to.deep.equal(['4 Rätt']);
  });

  it('takes the numbers from the text, in Swedish or English, until the attributes give them', async () => {
    const widget = await badge('<h3>Index</h3><p>Plats 36 av 290</p>');
    expect(heard(widget)).to.match(begins('Index Plats 36 av 290'));

    widget.querySelector('p')!.textContent = 'Place 40 of 290';
    await settled();
    expect(heard(widget)).to.match(begins('Index Place 40 of 290'));

    widget.setAttribute('rank', '12');
    await settled();
    expect(heard(widget)).to.match(begins('Index Plats 12'));
  });
});

describe('a place in an index, in a line of text', () => {
  it('is in the line, and read with it', async () => {
    const html = `<p>I år har vi ${tagged(tag, { rank: '36', of: '290' })} i indexet.</p>`;
    const line = await fixture(html);

    expect(heard(line)).to.equal('I år har vi Plats 36 av 290 kommuner i indexet.');
    expect(getComputedStyle(line.querySelector(tag)!).display).to.equal('inline');
  });

  it('has the words that the author wrote, and the change', async () => {
    const widget = await badge('plats 36 av 290', { previous: '40', 'previous-year': '2022' });
    expect(seen(widget)).to.equal('plats 36 av 290 4 platser bättre än 2022 (plats 40)');
  });

  it('is a badge there also when it has a name', async () => {
    const line = await fixture(`<p>Se ${tagged(tag, attributes)}.</p>`);

    expect(headings(line)).to.be.empty;
    expect(getComputedStyle(line.querySelector(tag)!).display).to.equal('inline');
  });
});

const begins = (text: string): RegExp => new RegExp(`^${text.replace(/[()]/g, '\\$&')}`);
