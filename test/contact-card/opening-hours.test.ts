import { expect } from 'chai';
import '../../src/index.js';
import { recordConsole } from '../support/console.js';
import { fixture, setLanguage } from '../support/fixture.js';
import { seen, shown } from '../support/flat-tree.js';
import { tagged } from '../support/samples.js';
import { setClock } from '../support/time.js';
import { soon } from '../support/soon.js';

const told = recordConsole();
const tag = 'kommun-contact-card';
const office = 'Mo-Th 08:00-16:30, Fr 08:00-15:00; PH off';

interface Widget extends HTMLElement {
  updateComplete: Promise<unknown>;
}

const card = (given: Record<string, string>) => fixture<Widget>(tagged(tag, { name: 'Åsa', ...given }));

/** The line that says how it is now. */
const state = (widget: Element): string => seen(shown(widget, '.now')[0] ?? document.createElement('p'));

describe('opening hours', () => {
  it('are a list, with equal days together', async () => {
    setClock('2026-11-20T10:00+01:00');
    const widget = await card({ hours: office });

    expect(shown(widget, 'dl > div').map(seen)).to.deep.equal([
      'måndag–torsdag kl. 8.00–16.30',
      'fredag kl. 8.00–15.00',
      'lördag–söndag Stängt',
      'helgdagar Stängt',
    ]);
    expect(told.warnings).to.be.empty;
  });

  it('may have a break, and never end', async () => {
    setClock('2026-11-20T10:00+01:00');
    expect(seen(await card({ hours: 'Mo-Fr 09:00-12:00,13:00-17:00' }))).to.include(
      'måndag–fredag kl. 9.00–12.00, 13.00–17.00',
    );
    expect(state(await card({ hours: 'Mo-Su' }))).to.equal('Öppet dygnet runt');
  });

  // 20 November 2026 is a Friday.
  const moments: [moment: string, words: string, given?: Record<string, string>][] = [
    ['2026-11-19T14:05+01:00', 'Öppet nu, stänger kl. 16.30'],
    ['2026-11-19T16:29+01:00', 'Öppet nu, stänger kl. 16.30'],
    ['2026-11-19T16:30+01:00', 'Stängt, öppnar fredag kl. 8.00'],
    ['2026-11-20T07:59+01:00', 'Stängt, öppnar kl. 8.00'],
    ['2026-11-20T15:00+01:00', 'Stängt, öppnar måndag kl. 8.00'],
    ['2026-12-25T10:00+01:00', 'Stängt, öppnar måndag kl. 8.00'],
    ['2026-12-24T10:00+01:00', 'Stängt, öppnar måndag kl. 8.00', { closed: '2026-12-24' }],
    ['2026-07-06T10:00+02:00', 'Stängt, öppnar 3 augusti 2026 kl. 8.00', { closed: '2026-07-06/2026-07-31' }],
    ['2026-11-20T23:30+01:00', 'Öppet nu, stänger kl. 3.00', { hours: 'Fr 22:00-03:00' }],
    ['2026-11-21T02:59+01:00', 'Öppet nu, stänger kl. 3.00', { hours: 'Fr 22:00-03:00' }],
    ['2026-11-20T12:00+01:00', 'Stängt', { hours: 'PH off; Mo-Su off' }],
  ];
  for (const [moment, words, given] of moments) {
    it(`at ${moment} say "${words}"${given ? ` with ${JSON.stringify(given)}` : ''}`, async () => {
      setClock(moment);
      expect(state(await card({ hours: office, ...given }))).to.equal(words);
    });
  }

  it('are the municipality’s wherever the visitor is, over both changes of the clock', async () => {
    // Summer time began on 29 March 2026 and ended on 25 October 2026, at 01:00 UTC.
    for (const [moment, words] of [
      ['2026-03-30T05:59Z', 'Stängt, öppnar kl. 8.00'],
      ['2026-03-30T06:00Z', 'Öppet nu, stänger kl. 16.30'],
      ['2026-10-26T06:59Z', 'Stängt, öppnar kl. 8.00'],
      ['2026-10-26T07:00Z', 'Öppet nu, stänger kl. 16.30'],
    ] as const) {
      setClock(moment);
      expect(state(await card({ hours: office })), moment).to.equal(words);
    }
  });

  it('follow the clock while the page stays open, and the words follow the day', async () => {
    setClock('2026-11-19T16:29+01:00');
    const widget = await card({ hours: office });
    for (const [moment, words] of [
      ['2026-11-19T16:30+01:00', 'Stängt, öppnar fredag kl. 8.00'],
      ['2026-11-20T00:00+01:00', 'Stängt, öppnar kl. 8.00'],
      ['2026-11-20T08:00+01:00', 'Öppet nu, stänger kl. 15.00'],
      ['2026-11-22T09:00+01:00', 'Stängt, öppnar måndag kl. 8.00'],
    ] as const) {
      setClock(moment);
      await widget.updateComplete;
      expect(state(widget), moment).to.equal(words);
    }
  });

  it('in another language are said in that', async () => {
    setClock('2026-11-19T14:05+01:00');
    const widget = await card({ hours: office });
    await setLanguage('en');
    const words = seen(widget);

    expect(words).to.include('Open now, closes 16:30');
    expect(words).to.include('Monday–Thursday 08:00–16:30');
  });

  it('that are not understood stay as they are written, and are told', async () => {
    const widget = await card({ hours: 'När jag hinner' });

    expect(seen(widget)).to.include('När jag hinner');
    expect(state(widget)).to.equal('');
    expect(told.warnings).to.have.length(1);
    expect(told.warnings[0]).to.include('Mo-Fr 08:00-16:30');
  });

  it('say nothing of now where the closed days are not understood', async () => {
    const widget = await card({ hours: office, closed: 'julafton' });

    expect(seen(widget)).to.include('julafton');
    expect(state(widget)).to.equal('');
    expect(told.warnings).to.have.length(1);
  });
});

describe('two hundred cards with opening hours', () => {
  const wait = Object.getOwnPropertyDescriptor(window, 'setTimeout')!;
  afterEach(() => Object.defineProperty(window, 'setTimeout', wait));

  it('share one clock, which takes less than a millisecond a minute', async () => {
    const waits: [() => void, number][] = [];
    window.setTimeout = ((ring: () => void, ms: number) =>
      waits.push([ring, ms])) as typeof window.setTimeout;
    setClock('2026-11-19T10:00:20+01:00');
    const html = tagged(tag, { name: 'Åsa', hours: office }).repeat(200);
    await fixture(`<div>${html}</div>`);

    expect(waits.map(([, ms]) => ms)).to.deep.equal([40_000]);

    // The next ten minutes, in which nothing changes.
    soon(
      10,
      () => {
        for (let minute = 0; minute < 10; minute++) waits.pop()![0]();
      },
      'ms in ten minutes',
    );
    expect(waits).to.have.length(1);
  });
});
