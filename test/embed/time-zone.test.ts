import { expect } from 'chai';
import { configure } from '../../src/index.js';
import { recordConsole } from '../support/console.js';
import { fixture, settled } from '../support/fixture.js';
import { seen, shown } from '../support/flat-tree.js';
import { tagged } from '../support/samples.js';
import { setClock } from '../support/time.js';

// The test browsers stand in New York on purpose.

const told = recordConsole();

const contact = () => fixture(tagged('kommun-contact-card', { name: 'Åsa', hours: 'Mo-Fr 08:00-16:30' }));
const news = (published: string) => fixture(tagged('kommun-news-card', { heading: 'Nytt', published }));
const open = (widget: Element): string => seen(shown(widget, '.now')[0]!);
const date = (widget: Element): string => seen(shown(widget, 'time')[0]!);

describe('the municipality’s time zone', () => {
  beforeEach(() => setClock('2026-11-20T15:00Z'));
  afterEach(() => configure({ timeZone: 'Europe/Stockholm' }));

  it('is Swedish, if nothing else is said', async () => {
    expect(open(await contact())).to.equal('Öppet nu, stänger kl. 16.30');
    expect(date(await news('2026-11-20T23:30Z'))).to.equal('21 november 2026 kl. 0.30');
  });

  it('may be another: then opening hours are by its clock, also in cards that are shown already', async () => {
    const widget = await contact();
    configure({ timeZone: 'Europe/Helsinki' });
    await settled();
    expect(open(widget)).to.equal('Stängt, öppnar måndag kl. 8.00');
  });

  it('turns dates with a zone into its own, and leaves those without', async () => {
    configure({ timeZone: 'Europe/Helsinki' });
    expect(date(await news('2026-11-20T23:30Z'))).to.equal('21 november 2026 kl. 1.30');
    expect(date(await news('2026-11-20T23:30'))).to.equal('20 november 2026 kl. 23.30');
    expect(date(await news('2026-11-20'))).to.equal('20 november 2026');
  });

  for (const wrong of ['Mars/Olympus', '', null, undefined, 5, ['UTC', 'UTC'], {}]) {
    it(`can’t be ${JSON.stringify(wrong)}: that is told, and the zone stays`, async () => {
      configure({ timeZone: wrong as string });
      expect(open(await contact())).to.equal('Öppet nu, stänger kl. 16.30');
      expect(told.warnings).to.have.length(1);
      expect(told.warnings[0]).to.match(/^kommun-widgets: .*"timeZone".* Europe\/Stockholm/);
    });
  }
});
