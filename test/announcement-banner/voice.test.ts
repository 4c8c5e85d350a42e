import { expect } from 'chai';
import '../../src/index.js';
import { recordConsole } from '../support/console.js';
import { fixture, setLanguage, settled } from '../support/fixture.js';
import { setClock } from '../support/time.js';
import { listen, quiet } from '../support/voice.js';
import { until } from '../support/until.js';
import { banner, button, notice, tag } from './banners.js';
import { pageWith } from './pages.js';

recordConsole();

let count = 0;
/** A heading that no test before has shown: what has been in the document once is not said again. */
const fresh = (): string => `Meddelande ${(count += 1)}`;
const withHeading = (heading: string, text = 'Text.'): string => `<h2>${heading}</h2><p>${text}</p>`;

/** What is said in a page while something happens in it. */
async function saidWhile(act: () => unknown, page = document): Promise<string[]> {
  const said = listen(page);
  await act();
  await quiet(said);
  return said.map(({ how, words }) => `${how}: ${words}`);
}

describe('a notice that comes after the page has loaded', () => {
  for (const [level, how, word] of [
    ['info', 'polite', 'Information'],
    ['warning', 'polite', 'Varning'],
    ['emergency', 'assertive', 'Akut'],
  ] as const) {
    it(`is said once, ${how}: ${level}`, async () => {
      const heading = fresh();
      expect(await saidWhile(() => banner({ level }, withHeading(heading)))).to.deep.equal([
        `${how}: ${word}: ${heading}. Text.`,
      ]);
    });
  }

  it('is said when it is in attributes, or bare words', async () => {
    const heading = fresh();
    expect(await saidWhile(() => banner({ heading }, 'Bara ord'))).to.deep.equal([
      `polite: Varning: ${heading}. Bara ord.`,
    ]);
  });

  it('is said in the page’s language alone', async () => {
    const heading = fresh();
    const content = `<div lang="en">${withHeading('English')}</div><div lang="sv">${withHeading(heading)}</div>`;
    expect(await saidWhile(() => banner({}, content))).to.deep.equal([`polite: Varning: ${heading}. Text.`]);
  });

  it('is one message when twenty come at once', async () => {
    const headings = Array.from({ length: 20 }, fresh);
    const html = headings.map((heading) => notice({}, withHeading(heading))).join('');
    const said = await saidWhile(() => fixture(`<div>${html}</div>`));

    expect(said).to.have.length(1);
    for (const heading of headings) expect(said[0]!.split(`${heading}. Text.`)).to.have.length(2);
    // A slow screen reader still finds the words.
    expect(document.querySelector('.kommun-spoken[role=status]')!.textContent).to.include(headings[19]);
  });

  it('is said apart where one is an emergency', async () => {
    const [one, two] = [fresh(), fresh()];
    const html = notice({}, withHeading(one)) + notice({ level: 'emergency' }, withHeading(two));
    expect((await saidWhile(() => fixture(`<div>${html}</div>`))).sort()).to.deep.equal([
      `assertive: Akut: ${two}. Text.`,
      `polite: Varning: ${one}. Text.`,
    ]);
  });

  it('is said when its text or its level changes, and then only', async () => {
    const widget = await banner({}, withHeading(fresh()));
    await quiet(listen());
    const heading = fresh();
    expect(await saidWhile(() => (widget.querySelector('h2')!.textContent = heading))).to.deep.equal([
      `polite: Varning: ${heading}. Text.`,
    ]);
    expect(await saidWhile(() => widget.setAttribute('level', 'emergency'))).to.deep.equal([
      `assertive: Akut: ${heading}. Text.`,
    ]);

    const quietly = [
      () => widget.setAttribute('updated', '2026-11-22'),
      () => widget.setAttribute('class', 'annan'),
      () => setLanguage('en'),
      () => widget.parentElement!.append(widget),
    ];
    for (const act of quietly) expect(await saidWhile(act), String(act)).to.deep.equal([]);
  });

  it('is said when its time comes, not when it ends', async () => {
    setClock('2026-11-22T08:00+01:00');
    const heading = fresh();
    const given = { from: '2026-11-22T09:00', until: '2026-11-22T10:00' };
    expect(await saidWhile(() => banner(given, withHeading(heading)))).to.deep.equal([]);
    const nine = () => setClock('2026-11-22T09:00+01:00');
    expect(await saidWhile(nine)).to.deep.equal([`polite: Varning: ${heading}. Text.`]);
    const ten = () => setClock('2026-11-22T10:00+01:00');
    expect(await saidWhile(ten)).to.deep.equal([]);
  });

  it('is silent when it is hidden and when it is brought back', async () => {
    const widget = await banner({ dismissible: '' }, withHeading(fresh()));
    await quiet(listen());
    const act = async (words: string) => {
      button(widget, words)!.click();
      await settled();
    };

    expect(await saidWhile(() => act('Dölj'))).to.deep.equal([]);
    expect(await saidWhile(() => act('Visa dolda'))).to.deep.equal([]);
  });

  it('is silent when it is removed, and when it comes again', async () => {
    const html = notice({}, withHeading(fresh()));
    const widget = await fixture(html);
    await quiet(listen());
    expect(await saidWhile(() => widget.remove())).to.deep.equal([]);
    expect(await saidWhile(() => fixture(html))).to.deep.equal([]);
  });

  it('says nothing where it is empty, until it is filled', async () => {
    const widget = await banner({}, '');
    const heading = fresh();
    expect(await saidWhile(() => (widget.innerHTML = withHeading(heading)))).to.deep.equal([
      `polite: Varning: ${heading}. Text.`,
    ]);
  });

  it('is said in a shadow tree of the page’s own', async () => {
    const heading = fresh();
    const host = await fixture('<div></div>');
    const root = host.attachShadow({ mode: 'open' });
    const said = await saidWhile(() => {
      const widget = document.createElement(tag);
      widget.innerHTML = withHeading(heading);
      root.append(widget);
    });
    expect(said).to.deep.equal([`polite: Information: ${heading}. Text.`]);
  });
});

describe('the live regions', () => {
  it('are there before anything is to be said, one of each kind, and nobody sees them', async () => {
    document.querySelectorAll('.kommun-spoken').forEach((region) => region.remove());
    await banner({}, withHeading(fresh()));
    await banner({}, withHeading(fresh()));
    const regions = [...document.querySelectorAll<HTMLElement>('.kommun-spoken')];

    expect(regions.map(({ role }) => role)).to.deep.equal(['status', 'alert']);
    expect(regions.map(({ textContent }) => textContent)).to.deep.equal(['', '']);
    for (const region of regions) expect(getComputedStyle(region).clipPath).to.equal('inset(50%)');
  });

  it('are made anew when another page takes the place of this one, as Turbo does', async () => {
    await banner();
    await quiet(listen());
    document.querySelectorAll('.kommun-spoken').forEach((region) => region.remove());
    const heading = fresh();
    const said = await saidWhile(() => banner({}, withHeading(heading)));

    expect(said).to.deep.equal([`polite: Varning: ${heading}. Text.`]);
  });

  it('are not doubled where a copy of the page has them already', async () => {
    await banner();
    const body = document.body.querySelectorAll('.kommun-spoken');
    const copies = [...body].map((region) => region.cloneNode(true));
    body.forEach((region) => region.remove());
    document.body.append(...copies);
    await banner({}, withHeading(fresh()));

    expect([...document.querySelectorAll('.kommun-spoken')]).to.deep.equal(copies);
  });
});

describe('a notice that the page loads with', () => {
  const emergency = notice({ level: 'emergency' }, withHeading('Koka vattnet'));

  for (const [what, html] of [
    ['a tag', emergency],
    ['a hook', '<div data-kommun="announcement-banner" data-level="emergency"><h2>Koka vattnet</h2></div>'],
  ] as const) {
    it(`is silent: ${what}`, async () => {
      const { document: page } = await pageWith(html);
      // What was said before anybody listened would still be there.
      expect(await saidWhile(() => undefined, page)).to.deep.equal([]);
      expect([...page.querySelectorAll('.kommun-spoken')].map((region) => region.textContent)).to.deep.equal([
        '',
        '',
      ]);
    });
  }

  /** A page that was there long before the module. */
  async function withLateModule(): Promise<{ page: Document; load: () => Promise<Element> }> {
    const { document: page } = await pageWith('', { head: '' });
    page.body.innerHTML = emergency;
    const load = () => {
      const script = Object.assign(page.createElement('script'), { type: 'module', src: '/src/index.ts' });
      page.head.append(script);
      return until('it is upgraded', () => page.querySelector(`${tag}:defined`));
    };
    return { page, load };
  }

  it('is silent when the module comes long after the page', async () => {
    const { page, load } = await withLateModule();
    expect(await saidWhile(load, page)).to.deep.equal([]);
    expect(page.querySelectorAll('.kommun-spoken')).to.have.length(2);
  });

  it('is silent when it comes back with another page, as Turbo swaps them, but a new one is said', async () => {
    const { document: page } = await pageWith(emergency);
    await quiet(listen(page));
    const swap = (html: string) => () => {
      const body = page.createElement('body');
      body.innerHTML = html;
      page.body.replaceWith(body);
    };

    expect(await saidWhile(swap(emergency), page)).to.deep.equal([]);
    expect(await saidWhile(swap(emergency + notice({}, withHeading('Ny'))), page)).to.deep.equal([
      'polite: Varning: Ny. Text.',
    ]);
  });

  it('is on the screen in the first frame after it is defined', async () => {
    const { page, load } = await withLateModule();
    const view = page.defaultView!;
    void load();
    await view.customElements.whenDefined(tag);
    const shown = await new Promise((resolve) => {
      requestAnimationFrame(() =>
        resolve(page.querySelector(tag)!.shadowRoot?.querySelector('section')?.ariaLabel),
      );
    });

    expect(shown).to.equal('Akut: Koka vattnet');
  });
});
