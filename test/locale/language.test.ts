import { expect } from 'chai';
import '../../src/index.js';
import { fixture, setLanguage, settled } from '../support/fixture.js';
import { seen } from '../support/flat-tree.js';
import { tagged } from '../support/samples.js';
import { until } from '../support/until.js';

const rank = { rank: '36', of: '1290', previous: '283', 'previous-year': '2022', year: '2023' };

/** What a widget says by itself: the HTML, in Swedish, in English. */
const cases: [html: string, swedish: string, english: string][] = [
  [
    tagged('kommun-rank-badge', rank),
    '36 av 1\u00A0290 kommuner 2023 247 platser bättre än 2022 (plats 283)',
    '36 of 1,290 municipalities 2023 247 places better than 2022 (place 283)',
  ],
  [
    tagged('kommun-rank-badge', { ...rank, previous: '35' }),
    '1 plats sämre än 2022',
    '1 place worse than 2022',
  ],
  [tagged('kommun-rank-badge', { ...rank, previous: '36' }), 'Oförändrad sedan 2022', 'Unchanged since 2022'],
  [
    tagged('kommun-rank-badge', { rank: '36', previous: '40' }),
    'bättre än förra mätningen',
    'better than the last survey',
  ],
  [tagged('kommun-rank-badge', { ...rank, name: 'Index', source: 'SPF' }), '1 bäst', '1 is best'],
  [tagged('kommun-rank-badge', { ...rank, name: 'Index', source: 'SPF' }), 'Källa: SPF', 'Source: SPF'],
  [
    tagged('kommun-news-card', { heading: 'A', published: '2023-12-05' }),
    '5 december 2023',
    '5 December 2023',
  ],
  [
    tagged('kommun-news-card', { heading: 'A', updated: '2023-12-05T09:05' }),
    'Uppdaterad 5 december 2023 kl. 9.05',
    'Updated 5 December 2023, 09:05',
  ],
  [
    tagged('kommun-news-card', { heading: 'A', source: 'Piteå kommun' }),
    'Läs hela nyheten hos Piteå kommun',
    'Read the whole story at Piteå kommun',
  ],
  [
    tagged('kommun-news-card', { heading: 'A', image: '/examples/pictures/bank.svg', credit: 'Åsa Öberg' }),
    'Foto: Åsa Öberg',
    'Photo: Åsa Öberg',
  ],
  [tagged('kommun-quote-block', { cite: 'Budgeten' }, 'Ord'), 'Källa: Budgeten', 'Source: Budgeten'],
  [tagged('kommun-announcement-banner', { heading: 'A' }), 'Information A', 'Information A'],
  [tagged('kommun-announcement-banner', { heading: 'A', level: 'warning' }), 'Varning', 'Warning'],
  [tagged('kommun-announcement-banner', { heading: 'A', level: 'emergency' }), 'Akut', 'Emergency'],
];

describe('the language of the page', () => {
  for (const [html, swedish, english] of cases) {
    it(`is followed when it changes: ${swedish}, ${english}`, async () => {
      const widget = await fixture(html);
      expect(seen(widget)).to.include(swedish);

      await setLanguage('en');
      expect(seen(widget)).to.include(english);

      await setLanguage('sv');
      expect(seen(widget)).to.include(swedish);
    });
  }

  const codes: [code: string, expected: string][] = [
    ['sv', 'Varning'],
    ['sv-SE', 'Varning'],
    ['en', 'Warning'],
    ['en-GB', 'Warning'],
    ['EN', 'Warning'],
    ['', 'Varning'],
    ['de', 'Varning'],
    ['tlh', 'Varning'],
    ['english', 'Varning'],
    ['constructor', 'Varning'],
    ['toString', 'Varning'],
  ];
  for (const [code, expected] of codes) {
    it(`makes it "${expected}" where it is "${code}"`, async () => {
      await setLanguage(code, expected === 'Warning' ? 'en' : 'sv');
      const widget = await fixture(
        '<kommun-announcement-banner level="warning">A</kommun-announcement-banner>',
      );

      expect(seen(widget)).to.equal(`${expected} A`);
    });
  }

  it('never changes what the author wrote', async () => {
    const widget = await fixture(
      '<kommun-news-card><h3>Rubrik</h3><time>5 december 2023</time></kommun-news-card>',
    );
    const written = widget.innerHTML;
    await setLanguage('en');

    expect(widget.innerHTML).to.equal(written);
    expect(seen(widget)).to.equal('5 december 2023 Rubrik');
  });

  it('is the last of several quick changes', async () => {
    const widget = await fixture(
      '<kommun-announcement-banner level="warning">A</kommun-announcement-banner>',
    );
    for (const lang of ['en', 'sv', 'de', 'en']) document.documentElement.lang = lang;
    await setLanguage('en');
    await settled();

    expect(seen(widget)).to.equal('Warning A');
  });
});

describe('the first words on an English page', () => {
  /** A page that keeps in its title every text that the widget's shadow tree has ever had. */
  const page = `<!doctype html><html lang="en"><script>
    const { attachShadow } = Element.prototype;
    Element.prototype.attachShadow = function (options) {
      const root = attachShadow.call(this, options);
      const keep = () => (document.title += root.textContent);
      new MutationObserver(keep).observe(root, { childList: true, subtree: true, characterData: true });
      return root;
    };
    </script>
    <kommun-announcement-banner level="warning"><p>Boil the water.</p></kommun-announcement-banner>
    <script type="module" src="/src/index.ts"></script>`;

  it('are English from the first render on', async () => {
    const root = await fixture('<div><iframe></iframe></div>');
    const frame = root.querySelector('iframe')!;
    frame.srcdoc = page;
    const texts = await until('the widget has rendered', () => frame.contentDocument?.title);

    expect(texts).to.include('Warning').and.not.include('Varning');
  });
});
