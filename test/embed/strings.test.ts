import { expect } from 'chai';
import { configure } from '../../src/index.js';
import { messages } from '../../stories/messages.js';
import { pseudo, pseudoMessages } from '../../stories/pseudo.js';
import { recordConsole } from '../support/console.js';
import { fixture, setLanguage, settled } from '../support/fixture.js';
import { seen } from '../support/flat-tree.js';
import { tagged } from '../support/samples.js';
import { until } from '../support/until.js';

const emergency = tagged('kommun-announcement-banner', { level: 'emergency' }, 'A');
const rank = tagged('kommun-rank-badge', {
  rank: '36',
  of: '290',
  previous: '283',
  year: '2023',
  'previous-year': '2022',
});

describe('a text in other words', () => {
  const told = recordConsole();
  afterEach(() => configure({ strings: { sv: messages, en: { emergency: 'Emergency', of: 'of {0} {1}' } } }));

  it('is said at once by what is shown already', async () => {
    const widget = await fixture(emergency);
    expect(seen(widget)).to.equal('Akut A');

    configure({ strings: { sv: { emergency: 'Fara' } } });
    await settled();
    expect(seen(widget)).to.equal('Fara A');
    expect(told.warnings).to.be.empty;
  });

  it('is said in its language only', async () => {
    configure({ strings: { en: { emergency: 'Danger' } } });
    const widget = await fixture(emergency);
    expect(seen(widget)).to.equal('Akut A');

    await setLanguage('en');
    expect(seen(widget)).to.equal('Danger A');
  });

  it('has its values where it wants them', async () => {
    configure({ strings: { sv: { of: '({1}: {0})', better: 'Sedan {1}: {0} upp' } } });
    const widget = await fixture(rank);

    expect(seen(widget)).to.include('36 (kommuner: 290) 2023 Sedan 2022: 247 platser upp');
  });

  it('may do without its values', async () => {
    configure({ strings: { sv: { of: 'av alla' } } });
    expect(seen(await fixture(rank))).to.include('36 av alla 2023');
  });

  it('may have the values that another language left out', async () => {
    configure({ strings: { en: { of: 'of all' }, sv: { of: 'bland {0} {1}' } } });

    expect(seen(await fixture(rank))).to.include('36 bland 290 kommuner');
    expect(told.warnings).to.be.empty;
  });

  it('may have plural forms', async () => {
    configure({ strings: { sv: { places: '# steg|# stegen' } } });
    expect(seen(await fixture(rank))).to.include('247 stegen bättre');
  });

  it('is what a link to another site says', async () => {
    const card = await fixture(
      tagged('kommun-news-card', {}, '<h3><a href="https://annan.exempel.com/">A</a></h3>'),
    );
    configure({ strings: { sv: { elsewhere: 'Går till en annan plats.' } } });
    await settled();

    const words = () => getComputedStyle(card).getPropertyValue('--_elsewhere');
    await until('the words are there', () => words().includes('Går till en annan plats.'));
  });

  const wrong: [what: string, strings: unknown, named: string][] = [
    ['a message that there is not', { sv: { emergencyy: 'Fara' } }, 'strings.sv.emergencyy'],
    ['a language that there is not', { de: { emergency: 'Gefahr' } }, 'strings.de.emergency'],
    ['a name of every object', { sv: { toString: 'Fara' } }, 'strings.sv.toString'],
    ['a language by the name of every object', { constructor: { info: 'A' } }, 'strings.constructor.info'],
    ['something that is no text', { sv: { emergency: 7 } }, 'strings.sv.emergency'],
    ['a placeholder that there is not', { sv: { emergency: 'Fara {0}' } }, 'strings.sv.emergency'],
    ['a placeholder too high', { sv: { of: '{0} {1} {2}' } }, 'strings.sv.of'],
    ['no list of messages', { sv: 'Fara' }, 'strings.sv'],
    ['no messages', { sv: null }, 'strings.sv'],
    ['no languages', 'Fara', 'strings'],
    ['nothing', null, 'strings'],
  ];
  for (const [what, strings, named] of wrong)
    it(`is told where it is for ${what}, and the rest holds`, async () => {
      const rest =
        strings && typeof strings === 'object' ? { ...strings, en: { of: 'from {0} {1}' } } : strings;
      configure({ strings: rest as Record<string, Record<string, string>> });
      const widget = await fixture(`<div>${emergency}${rank}</div>`);

      expect(told.warnings).to.have.length(1);
      expect(told.warnings[0]).to.include(`"${named}"`);
      expect(seen(widget)).to.include('Akut A').and.include('av 290 kommuner');

      await setLanguage('en');
      expect(seen(widget)).to.include(rest === strings ? 'of 290' : 'from 290');
    });
});

describe('the settings in the page', () => {
  const page = `<!doctype html><html lang="sv">
    <script type="application/json" id="kommun-widgets">
      { "strings": { "sv": { "emergency": "Fara", "copy": "Ta {0}" } }, "hooks": { ".lista > p": "announcement-banner" } }
    </script>
    <div class="lista"><p data-level="emergency">A</p></div>
    <script type="module" src="/src/index.ts"></script>`;

  it('may have texts and hooks', async () => {
    const root = await fixture('<div><iframe></iframe></div>');
    const frame = root.querySelector('iframe')!;
    frame.srcdoc = page;
    const widget = await until('the widget has rendered', () => {
      const element = frame.contentDocument?.querySelector('kommun-announcement-banner');
      return element?.shadowRoot?.textContent.includes('Fara') ? element : undefined;
    });

    expect(widget.textContent).to.equal('A');
    expect(widget.shadowRoot!.textContent).not.to.include('Akut');
  });
});

describe('the pseudo-language', () => {
  afterEach(() => configure({ strings: { sv: messages } }));

  it('is accented and 40 % longer', () => {
    expect(pseudo('Stängt')).to.equal('⟦Šţǟñĝţ ~~~⟧');
    expect(pseudo('Öppet nu, stänger {0}').length).to.be.at.least('Öppet nu, stänger {0}'.length * 1.4 - 2);
  });

  it('keeps placeholders, numbers and plural forms', () => {
    expect(pseudo('{1} av {0}')).to.match(/\{1\} .*\{0\}/);
    expect(pseudo('# plats|# platser').split('|')).to.have.length(2);
    for (const form of pseudo('# plats|# platser').split('|')) expect(form).to.include('#');
  });

  it('is spoken by every widget, with its values', async () => {
    const widget = await fixture(rank);
    configure({ strings: { sv: pseudoMessages() } });
    await settled();

    expect(seen(widget)).to.include('290 ⟦ķøɱɱüñéŕ').and.include('247 þļàţšéŕ').and.not.include('platser');
  });
});
