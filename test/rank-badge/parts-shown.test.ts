import { expect } from 'chai';
import '../../src/index.js';
import { recordConsole } from '../support/console.js';
import { fixture, setLanguage, settled } from '../support/fixture.js';
import { heard, seen, shown } from '../support/flat-tree.js';
import { tagged } from '../support/samples.js';

const tag = 'kommun-rank-badge';
const told = recordConsole();

const rows = (...parts: string[][]) =>
  parts.map((cells) => `<tr>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>`).join('');
const head = ['Del', '2022', '2023'];
const table = `<table>${rows(head, ['Info', '283', '10'], ['Bistånd', '10', '11'], ['Stöd', '20', '20'], ['Hål', '–', '9'])}</table>`;
const given = { rank: '36', of: '290', previous: '283', 'previous-year': '2022', year: '2023' };

/** What is added to each cell, and read as part of it. */
const added = (root: ParentNode): string[] =>
  [...root.querySelectorAll('td,th')].map((cell) => {
    const { content } = getComputedStyle(cell, '::after');
    return /^(?:none|normal)?$/.test(content) ? '' : content.replace(/" \/.*$/, '').replaceAll('"', '');
  });
const words = (root: ParentNode): string[] => added(root).filter(Boolean);
const all = ['↑ 273 platser bättre', '↓ 1 plats sämre', '→ Oförändrad'];

describe('how a part has changed', () => {
  it('is added to the cell of today, and the table is not written in', async () => {
    const widget = await fixture(tagged(tag, given, table));

    expect(words(widget)).to.deep.equal(all);
    expect(added(widget).indexOf(all[0]!)).to.equal(5);
    const author = document.createElement('div');
    author.innerHTML = table;
    expect(widget.innerHTML).to.equal(author.innerHTML);
    expect(told.warnings).to.be.empty;
  });

  const places: [how: string, html: string][] = [
    ['in a figure with a caption', `<figure>${table}<figcaption>Delindex</figcaption></figure>`],
    ['in a div around everything', `<div><h3>Index</h3>${table}<p>Text</p></div>`],
    ['with a caption and sections', table.replace('<table>', '<table><caption>Delindex</caption><tbody>')],
    [
      'with merged cells',
      table
        .replace('<td>Del', '<td colspan="2">Del')
        .replaceAll('<tr><td>', '<tr><td>x</td><td>')
        .replace('<td>x</td><td colspan', '<td colspan')
        .replace('<td>x</td><td>Info', '<td rowspan="4">x</td><td>Info')
        .replace(/(<tr>)<td>x<\/td>/g, '$1'),
    ],
  ];
  for (const [how, html] of places) {
    it(`is said ${how}`, async () =>
      expect(words(await fixture(tagged(tag, given, html)))).to.deep.equal(all));
  }

  it('is not said of a number that stands for two columns', async () => {
    const html = `<table>${rows(head)}<tr><td>Info</td><td colspan="2">36</td></tr><tr><td>A</td><td rowspan="2">5</td><td>6</td></tr><tr><td>B</td><td>7</td></tr></table>`;
    expect(words(await fixture(tagged(tag, given, html)))).to.deep.equal(['↓ 1 plats sämre']);
  });

  it('follows the table, the language and the page', async () => {
    const widget = await fixture(tagged(tag, given, table));
    widget.querySelectorAll('td')[5]!.textContent = '283';
    await settled();
    expect(words(widget)[0]).to.equal('→ Oförändrad');

    await setLanguage('en');
    expect(words(widget)).to.deep.equal(['→ Unchanged', '↓ 1 place worse', '→ Unchanged']);

    const sheets = document.adoptedStyleSheets.length;
    const place = widget.parentElement!;
    widget.remove();
    expect(document.adoptedStyleSheets).to.have.length(sheets - 1);
    place.append(widget);
    expect(document.adoptedStyleSheets).to.have.length(sheets);
  });

  it('is said of its own table only, also in a shadow root', async () => {
    const two = await fixture(
      `<div>${tagged(tag, given, table)}${tagged(tag, given, '<table><tr><td>2022</td><td>2023</td></tr><tr><td>1</td><td>2</td></tr></table>')}</div>`,
    );
    expect(words(two.firstElementChild!)).to.deep.equal(all);
    expect(words(two.lastElementChild!)).to.deep.equal(['↓ 1 plats sämre']);

    const root = two.attachShadow({ mode: 'open' });
    root.append(two.firstElementChild!);
    await settled(root);
    expect(words(root)).to.deep.equal(all);
  });
});

describe('a change that the author’s table says itself', () => {
  const html = (change: string) =>
    `<table>${rows([...head, 'Förändring'], ['Info', '283', '10', change], ['Stöd', '20', '20', ''])}</table>`;

  it('is not said a second time', async () => {
    const widget = await fixture(tagged(tag, given, html('+273')));
    expect(words(widget)).to.be.empty;
    expect(told.warnings).to.be.empty;
  });

  it('is left as it is where it is wrong, and told once', async () => {
    const widget = await fixture(tagged(tag, given, html('3 platser bättre')));
    expect(words(widget)).to.be.empty;
    expect(seen(widget)).to.include('Info 283 10 3 platser bättre');
    expect(told.warnings).to.have.length(1);
    expect(told.warnings[0]).to.match(/^kommun-rank-badge: can't use the table/);
  });
});

describe('the slope picture', () => {
  const slope = (widget: HTMLElement) => shown(widget, '.slope')[0];

  it('shows each part with both numbers, and is silent because the table says it', async () => {
    const widget = await fixture(tagged(tag, given, table));
    const text = seen(slope(widget)!);

    expect(text).to.match(/^1 bäst 290 2022 2023 /);
    for (const part of ['283 10 Info', '10 11 Bistånd', '20 20 Stöd']) expect(text).to.include(part);
    expect(text).not.to.include('Hål');
    expect(heard(widget)).not.to.include('1 bäst');
    expect(shown(widget, '[style]')).to.be.empty;
  });

  it('needs two parts, and the number of places', async () => {
    const one = `<table>${rows(head, ['Info', '283', '10'], ['Hål', '', '10'])}</table>`;
    expect(slope(await fixture(tagged(tag, given, one)))).to.be.undefined;
    expect(slope(await fixture(tagged(tag, { rank: '36' }, table)))).to.be.undefined;
  });

  it('is left out at 200 px, where its numbers would be cut off', async () => {
    expect(slope(await fixture(tagged(tag, given, table), { width: 200 }))).to.be.undefined;
  });

  for (const width of [280, 320, 700, 900]) {
    for (const dir of ['ltr', 'rtl']) {
      it(`is inside the card at ${width} px, ${dir}, with no label over another`, async () => {
        const place = await fixture(`<div dir="${dir}">${tagged(tag, given, table)}</div>`, { width });
        const widget = place.firstElementChild as HTMLElement;
        const card = widget.getBoundingClientRect();
        const labels = shown(slope(widget)!, 'foreignObject').map((label) => label.getBoundingClientRect());
        for (const box of labels) {
          expect(box.left).to.be.at.least(card.left);
          expect(box.right).to.be.at.most(card.right);
        }
        const [first, , ...rest] = shown<SVGElement>(slope(widget)!, 'line').map((one) =>
          one.getBoundingClientRect(),
        );
        expect(rest).to.have.length(3);
        expect(first!.width).to.be.above(30);
      });
    }
  }
});

describe('a history', () => {
  const history = '2024:41 2022:283/288 2023:36';

  it('is a table for everybody at 200 px, where the numbers of its line would be cut off', async () => {
    const widget = await fixture(tagged(tag, { name: 'Index', of: '290', history }), { width: 200 });
    expect(shown(widget, '.picture:not(.track)')).to.be.empty;
    expect(seen(widget)).to.include('2022 plats 283 av 288');
  });

  it('is a line for the eye and a table for a screen reader, and gives the place', async () => {
    const widget = await fixture(tagged(tag, { name: 'Index', of: '290', history }));
    const text = `Index Plats 41 av 290 kommuner 2024 5 platser sämre än 2023 (plats 36)
      Plats år för år 2022 plats 283 av 288 2023 plats 36 av 290 2024 plats 41 av 290`;

    expect(heard(widget)).to.equal(text.replace(/\s+/g, ' '));
    expect(seen(widget)).to.match(/1 bäst 290 2022 2023 2024 283 36 41$/);
    expect(told.warnings).to.be.empty;
  });

  it('that is wrong is told once and not drawn', async () => {
    const widget = await fixture(
      tagged(tag, { name: 'Index', rank: '41', of: '290', history: `${history} 2025:tio` }),
    );
    expect(heard(widget)).to.equal('Index Plats 41 av 290 kommuner');
    expect(told.warnings).to.have.length(1);
    expect(told.warnings[0]).to.match(/^kommun-rank-badge: can't use history=/);
  });
});

describe('what the author wrote of the place', () => {
  const cases: [html: string, attributes: Record<string, string>, words: string][] = [
    ['<h3>Index</h3><p>Plats 36 av 290 kommuner 2023</p>', {}, 'Index Plats 36 av 290 kommuner 2023'],
    ['<h3>Index</h3><p>Plats 36 av 290</p>', { rank: '36', year: '2023' }, 'Index Plats 36 av 290 2023'],
    [
      '<h3>Index</h3><p>Från plats 283 till plats 36.</p>',
      {},
      'Index Från plats 283 till plats 36. 247 platser bättre än förra mätningen (plats 283)',
    ],
    ['<h3>Index</h3><p>36:a</p>', {}, 'Index 36:a'],
    ['<h3>Index</h3><p>Plats nr 36</p>', { of: '290' }, 'Index Plats nr 36'],
  ];
  for (const [html, attributes, expected] of cases) {
    it(`is heard once: ${html} ${JSON.stringify(attributes)}`, async () => {
      const widget = await fixture(tagged(tag, attributes, html));
      expect(heard(widget)).to.equal(expected);
      expect(shown(widget, '.number').map((number) => number.textContent)).to.deep.equal(['36']);
      expect(told.warnings).to.be.empty;
    });
  }
});

describe('a change in the line that says the place', () => {
  const cases: [line: string, isWrong: boolean][] = [
    ['Plats 36 av 290 kommuner, 247 platser bättre', false],
    ['Plats 36 av 290 kommuner, 200 platser bättre', true],
    ['Plats 36 av 290 kommuner, 247 platser sämre', true],
    ['Vi klättrar 247 platser till plats 36 av 290', false],
    ['Vi klättrar 200 platser till plats 36 av 290', true],
  ];
  for (const [line, isWrong] of cases) {
    it(`is ${isWrong ? 'shown as it is, and told once' : 'right'}: ${line}`, async () => {
      const widget = await fixture(tagged(tag, { name: 'Index', previous: '283' }, `<p>${line}</p>`));
      expect(seen(widget)).to.include(line);
      expect(told.warnings).to.have.length(isWrong ? 1 : 0);
    });
  }
});

describe('words for every kind of change', () => {
  const cases: [attributes: Record<string, string>, words: string][] = [
    [{ previous: 'ny' }, 'Plats 36 av 290 kommuner Ny i mätningen'],
    [{ rank: '36=' }, 'Plats 36 av 290 kommuner , delad plats'],
    [
      { previous: '283', 'previous-of': '288' },
      'Plats 36 av 290 kommuner 247 platser bättre än förra mätningen (plats 283 av 288)',
    ],
    [
      { previous: '36', 'previous-of': '288' },
      'Plats 36 av 290 kommuner Oförändrad sedan förra mätningen (plats 36 av 288)',
    ],
    [{ change: '+1' }, 'Plats 36 av 290 kommuner 1 plats bättre än förra mätningen (plats 37)'],
  ];
  for (const [attributes, expected] of cases) {
    it(`${JSON.stringify(attributes)}: ${expected}`, async () => {
      const widget = await fixture(tagged(tag, { rank: '36', of: '290', ...attributes }));
      expect(heard(widget).replace(/ ,/g, ',')).to.equal(expected.replace(/ ,/g, ','));
      expect(told.warnings).to.be.empty;
    });
  }
});

it('a badge says its source and year, after the words', async () => {
  const line = await fixture(
    `<p>Se ${tagged(tag, { rank: '36', source: 'SPF', year: '2023' }, 'plats 36')}</p>`,
  );
  expect(heard(line)).to.equal('Se plats 36 (Källa: SPF, 2023)');
});

describe('what an editor gets wrong', () => {
  const cases: [attributes: Record<string, string>, html: string, reads: string][] = [
    [{ rank: '36:a', of: '290' }, '', '36:a / 290'],
    [{ rank: 'plats nr 36' }, '', 'plats nr 36'],
    [{ rank: '291', of: '290' }, '', '291 / 290'],
    [{ rank: '36', of: '290', change: '+3', previous: '283' }, '', '247 platser bättre'],
    [{ rank: '36', of: '290', change: 'upp' }, '', '36 av 290'],
    [
      {},
      '<p>Plats 36 av 290, förra året plats 283 av 290</p>',
      'Plats 36 av 290, förra året plats 283 av 290',
    ],
    [
      { rank: '36', of: '290' },
      `<table>${rows(head, ['A', '291', '1'], ['B', '2', '1'])}</table>`,
      'A 291 1 B 2 1',
    ],
  ];
  for (const [attributes, html, reads] of cases) {
    it(`is readable, and told once: ${JSON.stringify(attributes)} ${html}`, async () => {
      const widget = await fixture(tagged(tag, { name: 'Index', ...attributes }, html));
      expect(seen(widget)).to.include(reads);
      expect(told.warnings).to.have.length(1);
      expect(told.warnings[0]).to.match(/^kommun-rank-badge: /);
    });
  }

  for (const [rank, of, words] of [
    ['1', '1', 'Plats 1 av 1 kommuner'],
    ['10 000', '20 000', 'Plats 10\u00A0000 av 20\u00A0000 kommuner'],
  ] as const) {
    it(`is not ${rank} of ${of}`, async () => {
      expect(heard(await fixture(tagged(tag, { rank, of })))).to.equal(words);
      expect(told.warnings).to.be.empty;
    });
  }
});
