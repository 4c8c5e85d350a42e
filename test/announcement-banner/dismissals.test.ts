import { expect } from 'chai';
import { isDismissed, setDismissed, watchDismissals } from '../../src/announcement-banner/dismissals.js';
import { configure } from '../../src/embed/configure.js';
import { recordConsole } from '../support/console.js';
import { setClock } from '../support/time.js';

const name = 'kommun-dismissed';
const told = recordConsole();

/** As another tab tells of what it has kept. */
function keptElsewhere(value: string | null): void {
  if (value === null) localStorage.removeItem(name);
  else localStorage.setItem(name, value);
  window.dispatchEvent(new StorageEvent('storage', { key: name, newValue: value }));
}

let changes = 0;
watchDismissals(() => (changes += 1));

describe('what the visitor has hidden', () => {
  beforeEach(() => {
    configure({ dismissDays: 30 });
    keptElsewhere('{}');
    changes = 0;
  });

  it('is known by its words', () => {
    setDismissed(['Koka vattnet'], true);
    expect([isDismissed('Koka vattnet'), isDismissed('Drick vattnet')]).to.deep.equal([true, false]);
  });

  for (const words of ['constructor', '__proto__', 'toString', '']) {
    it(`may have any words: "${words}"`, () => {
      expect(isDismissed(words)).to.be.false;
      setDismissed([words], true);
      expect(isDismissed(words)).to.be.true;
    });
  }

  it('comes back after 30 days, or as many as the page says', () => {
    setClock('2026-11-01T12:00Z');
    setDismissed(['A'], true);
    setClock('2026-12-01T11:59Z');
    expect(isDismissed('A')).to.be.true;
    setClock('2026-12-01T12:00Z');
    expect(isDismissed('A')).to.be.false;

    configure({ dismissDays: 60 });
    expect(isDismissed('A')).to.be.true;
    configure({ dismissDays: 0.5 });
    expect(isDismissed('A')).to.be.false;
  });

  for (const days of [0, -1, '30', NaN, null] as number[]) {
    it(`is not kept for ${JSON.stringify(days)} days: that is told, and what held holds`, () => {
      setDismissed(['A'], true);
      configure({ dismissDays: days });

      expect(told.warnings).to.have.length(1);
      expect(told.warnings[0]).to.include('dismissDays');
      expect(isDismissed('A')).to.be.true;
    });
  }

  it('comes back where it was hidden by a clock that was years ahead', () => {
    setClock('2036-01-01T12:00Z');
    setDismissed(['A'], true);
    setClock('2026-01-01T12:00Z');
    expect(isDismissed('A')).to.be.false;
  });

  it('is forgotten by the browser when it is too old', () => {
    setClock('2026-01-01T12:00Z');
    setDismissed(['Gammalt'], true);
    setClock('2026-11-01T12:00Z');
    setDismissed(['Nytt'], true);

    expect(Object.keys(JSON.parse(localStorage.getItem(name)!) as object)).to.deep.equal(['Nytt']);
  });

  it('is the same in all tabs', () => {
    keptElsewhere(JSON.stringify({ A: Date.now() }));
    expect([isDismissed('A'), changes]).to.deep.equal([true, 1]);

    keptElsewhere('{}');
    expect([isDismissed('A'), changes]).to.deep.equal([false, 2]);
  });

  it('is not lost when another tab hides something at the same time', () => {
    setDismissed(['A'], true);
    localStorage.setItem(name, JSON.stringify({ A: Date.now(), B: Date.now() }));
    setDismissed(['C'], true);

    expect(['A', 'B', 'C'].map(isDismissed)).to.deep.equal([true, true, true]);
  });

  it('is right again when the page comes back from the browser’s cache', () => {
    localStorage.setItem(name, JSON.stringify({ A: Date.now() }));
    window.dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }));
    expect(isDismissed('A')).to.be.true;
  });

  it('stays hidden for the visit when the storage is cleared', () => {
    setDismissed(['A'], true);
    localStorage.clear();
    window.dispatchEvent(new StorageEvent('storage', { key: null }));
    expect(isDismissed('A')).to.be.true;

    setDismissed(['B'], true);
    expect(isDismissed('A')).to.be.true;
  });

  for (const value of ['', 'null', '5', '"A"', '[]', '{"A":"x"}', '{"A":{}}', '{']) {
    it(`is nothing where somebody else has written ${JSON.stringify(value)}, and can still be hidden`, () => {
      keptElsewhere(value);
      expect(isDismissed('A')).to.be.false;
      setDismissed(['A'], true);
      expect(isDismissed('A')).to.be.true;
    });
  }

  // The last one: a page whose storage has failed trusts it no more.
  it('stays hidden for the visit when the storage is full or blocked', () => {
    const whole = Object.getOwnPropertyDescriptor(Storage.prototype, 'setItem')!;
    Storage.prototype.setItem = () => {
      throw new DOMException('full', 'QuotaExceededError');
    };
    try {
      setDismissed(['A'], true);
      expect(isDismissed('A')).to.be.true;
      window.dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }));
      expect(isDismissed('A')).to.be.true;
      setDismissed(['A'], false);
      expect(isDismissed('A')).to.be.false;
    } finally {
      Object.defineProperty(Storage.prototype, 'setItem', whole);
    }
  });
});
