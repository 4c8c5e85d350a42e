import { expect } from 'chai';
import '../../src/index.js';
import { recordConsole } from '../support/console.js';
import { fixture, setLanguage, settled } from '../support/fixture.js';
import { seen } from '../support/flat-tree.js';
import { focused } from '../support/focus.js';
import { tagged } from '../support/samples.js';
import { setClock } from '../support/time.js';
import { banner, button, isAway, notice, tag, type Widget } from './banners.js';

const told = recordConsole();

async function at(moment: string): Promise<void> {
  setClock(moment);
  await settled();
}

describe('a notice with a time', () => {
  it('comes and goes on the minute while the page stays open', async () => {
    setClock('2026-11-22T13:59+01:00');
    const widget = await banner({ from: '2026-11-22T14:00', until: '22 november 2026 kl. 16.30' });
    const shown: string[] = [];
    for (const time of ['13:59', '14:00', '16:29', '16:30', '23:59']) {
      await at(`2026-11-22T${time}:00+01:00`);
      if (!isAway(widget)) shown.push(time);
    }

    expect(shown).to.deep.equal(['14:00', '16:29']);
    expect(told.warnings).to.be.empty;
  });

  it('is right when the computer has slept over it all', async () => {
    setClock('2026-11-22T08:00+01:00');
    const [early, late] = [
      await banner({ until: '2026-11-22T09:00' }),
      await banner({ from: '2026-11-25' }, '<h2>Senare</h2>'),
    ];
    await at('2026-11-26T08:00+01:00');

    expect([isAway(early), isAway(late)]).to.deep.equal([true, false]);
  });

  it('ends with its day, at the municipality’s midnight', async () => {
    setClock('2026-11-22T23:59+01:00');
    const widget = await banner({ until: '2026-11-22' });
    expect(isAway(widget)).to.be.false;

    await at('2026-11-23T00:00+01:00');
    expect(isAway(widget)).to.be.true;
  });

  const nights: [what: string, until: string, before: string, after: string][] = [
    ['in March', '2026-03-29T03:00', '2026-03-29T00:59Z', '2026-03-29T01:00Z'],
    [
      'in October, in the first of two hours',
      '2026-10-25T02:30+02:00',
      '2026-10-25T00:29Z',
      '2026-10-25T00:30Z',
    ],
    [
      'in October, when the computer has slept until the hour comes again',
      '2026-10-25T02:30+02:00',
      '2026-10-25T00:29Z',
      '2026-10-25T01:10Z',
    ],
    ['in October, in the second', '2026-10-25T02:30+01:00', '2026-10-25T01:29Z', '2026-10-25T01:30Z'],
    ['in October, after both', '2026-10-25T03:00', '2026-10-25T01:59Z', '2026-10-25T02:00Z'],
  ];
  for (const [what, until, before, after] of nights) {
    it(`is withdrawn on the minute when the clock is changed ${what}`, async () => {
      setClock(before.replace(/T.*/, 'T00:00Z'));
      const widget = await banner({ until });
      await at(before);
      expect(isAway(widget)).to.be.false;
      await at(after);
      expect(isAway(widget)).to.be.true;
    });
  }

  it('takes no room and is not heard before its time, and its content is as it was written', async () => {
    setClock('2026-11-22T08:00+01:00');
    const html = notice({ from: '2027-01-01' });
    const place = await fixture(`<div>${html}</div>`);

    expect(place.getBoundingClientRect().height).to.equal(0);
    expect(seen(place)).to.equal('');
    expect(place.innerHTML).to.equal(html);
  });

  it('never shows itself between its upgrade and its first rendering', async () => {
    setClock('2026-11-22T08:00+01:00');
    const template = document.createElement('div');
    template.innerHTML = notice({ until: '2026-11-21' });
    document.body.append(template);
    // What a microtask has done is done before anything is painted.
    await Promise.resolve();
    const widget = template.querySelector(tag)!;
    const { height } = widget.getBoundingClientRect();
    template.remove();

    expect(height).to.equal(0);
  });

  it('follows its attributes', async () => {
    setClock('2026-11-22T08:00+01:00');
    const widget = await banner();
    widget.setAttribute('until', '2026-11-21');
    await settled();
    expect(isAway(widget)).to.be.true;

    widget.setAttribute('until', '2026-11-23');
    await settled();
    expect(isAway(widget)).to.be.false;
    expect(seen(widget)).to.include('Koka vattnet');
  });

  for (const attributes of [
    { from: 'snart' },
    { until: '2026-02-31' },
    { from: '2027-01-01', until: '2026-01-01' },
  ]) {
    it(`that cannot be used is told, and the notice is shown: ${JSON.stringify(attributes)}`, async () => {
      setClock('2026-11-22T08:00+01:00');
      expect(isAway(await banner(attributes))).to.be.false;
      expect(told.warnings).to.have.length(1);
      expect(told.warnings[0]).to.match(
        /^kommun-announcement-banner: can't use (from|until)=".*2023-12-05T14:05/,
      );
    });
  }

  it('takes the focus along to the page’s content when it is withdrawn under a reader', async () => {
    setClock('2026-11-22T08:00+01:00');
    const page = await fixture(
      `<div>${notice({ until: '2026-11-22T09:00' }, '<a href="/">Länk</a>')}<main>Sida</main></div>`,
    );
    page.querySelector('a')!.focus();
    await at('2026-11-22T09:00+01:00');

    expect(focused().localName).to.equal('main');
  });

  it('that is over does not count as hidden', async () => {
    setClock('2026-11-22T08:00+01:00');
    localStorage.clear();
    const page = await fixture(
      `<div>${notice({ dismissible: '', until: '2026-11-22T09:00' })}${notice({ dismissible: '' }, '<h2>Två</h2>')}</div>`,
    );
    for (const widget of page.querySelectorAll(tag)) {
      button(widget, 'Dölj')!.click();
      await settled();
    }
    expect(seen(page)).to.equal('Visa dolda meddelanden (2)');

    await at('2026-11-22T09:00+01:00');
    expect(seen(page)).to.equal('Visa dolda meddelanden (1)');
  });
});

describe('a widget that waits for a time', () => {
  for (const html of [
    notice({ until: '2026-11-20T09:00' }),
    tagged('kommun-contact-card', { name: 'A', hours: 'Mo-Fr 08:00-09:00' }),
  ]) {
    it(`is left alone when it has been taken out of the page: ${html.slice(0, 24)}`, async () => {
      setClock('2026-11-20T08:30+01:00');
      const widget = await fixture<Widget & { requestUpdate: () => void }>(html);
      const place = widget.parentElement!;
      const before = seen(widget);
      widget.remove();
      await settled();
      let rendered = 0;
      widget.requestUpdate = () => (rendered += 1);
      await at('2026-11-20T09:00+01:00');
      expect(rendered).to.equal(0);

      Reflect.deleteProperty(widget, 'requestUpdate');
      place.append(widget);
      await settled();
      expect(seen(widget)).not.to.equal(before);
    });
  }
});

describe('the time of the last change', () => {
  it('is a time today, and has its date from midnight on', async () => {
    setClock('2026-11-22T23:58+01:00');
    const widget = await banner({ updated: '2026-11-22T14:05' });
    expect(seen(widget)).to.match(/Uppdaterad kl\. 14\.05$/);

    await at('2026-11-23T00:00+01:00');
    expect(seen(widget)).to.match(/Uppdaterad 22 november 2026 kl\. 14\.05$/);
  });

  it('is today’s by the municipality’s clock, and in the page’s language', async () => {
    setClock('2026-11-21T23:30Z');
    const widget = await banner({ updated: '2026-11-21T23:05Z' });
    expect(seen(widget)).to.match(/Uppdaterad kl\. 0\.05$/);

    await setLanguage('en');
    expect(seen(widget)).to.match(/Updated 00:05$/);
  });

  it('is a date where there is no time', async () => {
    setClock('2026-11-22T12:00+01:00');
    expect(seen(await banner({ updated: '2026-11-22' }))).to.match(/Uppdaterad 22 november 2026$/);
  });
});
