import { expect } from 'chai';
import '../../src/index.js';
import { fixture } from '../support/fixture.js';
import { overflows } from '../support/layout.js';
import { linesOf } from '../support/lines.js';
import { tagged } from '../support/samples.js';

const tag = 'kommun-rank-badge';
const given = { rank: '36', of: '290', previous: '283', 'previous-year': '2022', year: '2023' };

const rows = (...parts: string[][]) =>
  parts.map((cells) => `<tr>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>`).join('');

describe('the head of a narrow table', () => {
  const heads = [
    ['Delindex', 'Tidigare', 'Nu'],
    ['Område', 'Föregående mätning', 'Senast'],
    ['Part', 'Before', 'Now'],
    ['Del', '2021', '2022', '2023'],
  ];
  for (const width of [200, 280, 320, 400]) {
    for (const cells of heads) {
      it(`has its words whole in ${width} px: ${cells.join(', ')}`, async () => {
        const places = cells.slice(1).map((_, column) => String(283 - column));
        const html = `<table><thead>${rows(cells).replaceAll('td', 'th')}</thead><tbody>${rows(
          ['Information på webbplatsen', ...places],
          ['Stöd', ...places],
        )}</tbody></table>`;
        const widget = await fixture(tagged(tag, given, html), { width });

        for (const cell of widget.querySelectorAll('thead th'))
          for (const word of cell.textContent.split(' '))
            expect(linesOf(cell, new RegExp(word)), cell.textContent).to.deep.equal([word]);
        expect(overflows(widget)).to.be.false;
      });
    }
  }

  it('has its columns above those of the rows at 200 px', async () => {
    const html = `<table><thead>${rows(['Del', 'Föregående', 'Nu'])}</thead><tbody>${rows(['Info', '283', '10'])}</tbody></table>`;
    const widget = await fixture(tagged(tag, given, html), { width: 200 });
    const left = [...widget.querySelectorAll('td')].map((cell) => cell.getBoundingClientRect().left);

    expect(left.slice(1, 3)).to.deep.equal(left.slice(4, 6));
  });
});

describe('the last column of a table', () => {
  const last = async (...cells: string[]): Promise<CSSStyleDeclaration> => {
    const widget = await fixture(
      tagged(tag, given, `<table>${rows(...cells.map((cell) => ['Del', cell]))}</table>`),
    );
    return getComputedStyle([...widget.querySelectorAll('td')].at(-1)!);
  };

  it('has numbers at its end, below one another', async () => {
    expect((await last('2023', '10')).textAlign).to.equal('end');
    expect((await last('Nu', '10')).textAlign).to.equal('end');
  });

  it('has words at its beginning, as light as other words', async () => {
    const { textAlign, fontWeight } = await last('Vad', 'Enkäten skickas ut');
    expect([textAlign, fontWeight]).to.deep.equal(['start', '400']);
  });
});
