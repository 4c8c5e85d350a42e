import { expect } from 'chai';
import '../../src/index.js';
import { recordConsole } from '../support/console.js';
import { fixture, setLanguage, settled } from '../support/fixture.js';
import { flatElements, headings, links, seen, shown } from '../support/flat-tree.js';
import { samples, tagged } from '../support/samples.js';

const { tag, attributes, content } = samples.find((sample) => sample.tag === 'kommun-announcement-banner')!;

const told = recordConsole();

/** What is right is not told to the developer. */
async function banner(html: string, given: Record<string, string> = {}): Promise<HTMLElement> {
  const widget = await fixture(tagged(tag, given, html));
  expect(told.warnings).to.be.empty;
  return widget;
}

/** The names of the regions that a screen reader can jump to. */
const regions = (widget: Element): (string | null)[] =>
  shown(widget, 'section, [role=region]').map(({ ariaLabel }) => ariaLabel);

describe('a notice', () => {
  it('is read as level, heading, text', async () => {
    const widget = await banner(content, { level: 'warning' });

    expect(seen(widget)).to.equal('Varning Koka vattnet Koka allt vatten som du dricker. Så gör du');
    expect(headings(widget)).to.deep.equal(['2 Koka vattnet']);
    expect(links(widget)).to.deep.equal(['Så gör du → /vatten']);
  });

  it('is read the same, and with its time, from attributes', async () => {
    const widget = await banner('Koka allt vatten.', attributes);

    expect(seen(widget)).to.equal(
      'Varning Koka vattnet Koka allt vatten. Uppdaterad 5 december 2023 kl. 9.05',
    );
    expect(headings(widget)).to.deep.equal(['2 Koka vattnet']);
  });

  it('has its heading under the one that governs its place', async () => {
    const main = await fixture(`<main><h1>Start</h1><h2>Viktigt</h2>${tagged(tag, attributes)}</main>`);
    expect(headings(main)).to.deep.equal(['1 Start', '2 Viktigt', '3 Koka vattnet']);
  });

  it('has the heading that the author wrote, not the one in the attribute', async () => {
    expect(headings(await banner('<h4>Rätt</h4>', { heading: 'Fel', 'heading-level': '2' }))).to.deep.equal([
      '4 Rätt',
    ]);
  });

  const levels: [level: string, word: string, shows: string][] = [
    ['', 'Information', 'info'],
    ['info', 'Information', 'info'],
    ['warning', 'Varning', 'warning'],
    ['emergency', 'Akut', 'emergency'],
    ['WARNING', 'Varning', 'warning'],
    [' emergency ', 'Akut', 'emergency'],
  ];
  for (const [level, word] of levels) {
    it(`is a region called "${word}: Koka vattnet" where its level is "${level}"`, async () => {
      expect(regions(await banner('<h2>Koka vattnet</h2>', { level }))).to.deep.equal([
        `${word}: Koka vattnet`,
      ]);
    });
  }

  const named: [what: string, html: string, name: string][] = [
    ['without a heading', '<p>Koka vattnet</p>', 'Varning'],
    ['with a heading in a div around everything', '<div><h2>Koka</h2><p>Text</p></div>', 'Varning: Koka'],
    [
      'with a heading that has a link',
      '<h2><a href="/vatten">Koka  vattnet</a></h2>',
      'Varning: Koka vattnet',
    ],
    ['with a heading in two lines', '<h2>Koka<br>vattnet</h2>', 'Varning: Koka vattnet'],
    ['with a comment of the editor in its heading', '<h2><!-- wp:heading -->Koka</h2>', 'Varning: Koka'],
    ['with an empty heading', '<h2>&nbsp;</h2><p>Text</p>', 'Varning'],
  ];
  for (const [what, html, name] of named) {
    it(`is a region called "${name}" ${what}`, async () => {
      expect(regions(await banner(html, { level: 'warning' }))).to.deep.equal([name]);
    });
  }

  it('is called by its new words when the heading, the level or the language changes', async () => {
    const widget = await banner('<h2>Koka vattnet</h2>', { level: 'warning' });
    widget.querySelector('h2')!.textContent = 'Drick vattnet';
    widget.setAttribute('level', 'info');
    await settled();
    expect(regions(widget)).to.deep.equal(['Information: Drick vattnet']);

    widget.setAttribute('level', 'emergency');
    await setLanguage('en');
    expect(regions(widget)).to.deep.equal(['Emergency: Drick vattnet']);
  });

  it('tells its level by word, by shape and by colour', async () => {
    const all = await Promise.all(
      ['info', 'warning', 'emergency'].map((level) => banner('<p>Text</p>', { level })),
    );
    const looks = [
      all.map(seen),
      all.map((widget) => shown(widget, 'svg')[0]!.innerHTML),
      all.map((widget) => getComputedStyle(widget).backgroundColor),
    ];

    for (const look of looks) expect(new Set(look).size).to.equal(3);
  });

  it('has its shape hidden from a screen reader, which reads the word', async () => {
    const widget = await banner('<p>Text</p>', { level: 'warning' });
    expect(shown(widget, 'svg').every((icon) => icon.closest('[aria-hidden=true]'))).to.be.true;
  });

  it('is silent when the page loads', async () => {
    const widget = await banner(content, { level: 'emergency' });
    const loud = flatElements(widget).filter((element) =>
      element.matches('[role=alert], [role=status], [aria-live]'),
    );

    expect(loud).to.deep.equal([]);
    expect(document.activeElement).to.equal(document.body);
  });

  it('may say anything', async () => {
    const words = '👨‍👩‍👧‍👦 مرحبا بالعالم A\u030Asa';
    const widget = await banner(`<h2>${words}</h2>${words}`);

    expect(seen(widget)).to.equal(`Information ${words} ${words}`);
    expect(regions(widget)).to.deep.equal([`Information: ${words}`]);
  });
});
