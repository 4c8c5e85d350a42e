import { expect } from 'chai';
import '../../src/index.js';
import { feedOf } from '../feeds/formats.js';
import { Room } from '../feeds/server.js';
import { freshVisit, told } from '../feeds/told.js';
import { fixture, setLanguage, settled } from '../support/fixture.js';
import { childrenOf } from '../support/flat-tree.js';
import { pictureUrl, tagged } from '../support/samples.js';
import { until } from '../support/until.js';

/*
 * A page in a language that we don't have: what the author wrote is in that language, and what the widgets say by
 * themselves is Swedish, and marked as such, so that a screen reader says it with a Swedish voice (WCAG 3.1.2). The
 * author of these pages writes in capitals alone, which we never do.
 */
const language = 'so';

freshVisit();
beforeEach(() => setLanguage(language, 'sv'));

/** The language that a screen reader reads a node in. */
function languageOf(node: Node): string {
  const element = node instanceof Element ? node : node.parentElement;
  const marked = element?.closest<HTMLElement>('[lang]');
  if (marked) return marked.lang;
  const root = node.getRootNode();
  return root instanceof ShadowRoot ? languageOf(root.host) : '';
}

interface Said {
  words: string;
  lang: string;
}

/** All that is said in a widget, piece by piece: texts, and the names of buttons and links. */
function saidIn(node: Node): Said[] {
  if (node instanceof Text) return [{ words: node.data.trim(), lang: languageOf(node) }];
  if (!(node instanceof Element) || node.ariaHidden === 'true' || node.localName === 'svg') return [];
  const named = node.matches('a, button') ? (node.ariaLabel ?? '') : '';
  return [{ words: named, lang: languageOf(node) }, ...[...childrenOf(node)].flatMap(saidIn)];
}

const hasLetters = ({ words }: Said): boolean => /\p{L}/u.test(words);
const isOurs = ({ words }: Said): boolean => /\p{Ll}/u.test(words);

function expectMarked(widget: Element, words: string[]): void {
  const said = saidIn(widget).filter(hasLetters);
  for (const ours of words) expect(said.map((one) => one.words).join(' | ')).to.include(ours);
  expect(said.filter((one) => one.lang !== (isOurs(one) ? 'sv' : language))).to.deep.equal([]);
}

const card = tagged('kommun-news-card', {
  heading: 'BIYO',
  image: pictureUrl,
  credit: 'ASHA',
  published: '2023-12-05',
  updated: '2023-12-06',
  category: 'CAAFIMAAD',
  source: 'PITEÅ',
});
const contact = {
  name: 'ASHA',
  'job-title': 'MAAMULE',
  phone: '0142-854 72',
  email: 'ASHA@EXEMPEL.SE',
  address: 'BURENSKÖLDSVÄGEN 11, 595 80 MJÖLBY',
  hours: 'Mo-Th 08:00-16:30, Fr 08:00-15:00',
};
const rank = { rank: '36', of: '290', previous: '283', 'previous-year': '2022', year: '2023', source: 'SPF' };
const long = '<p>BIYAHA KARKARI. </p>'.repeat(80);

const widgets: [html: string, ours: string[]][] = [
  [card, ['Foto: ASHA', '5 december 2023', 'Uppdaterad', 'Läs hela nyheten hos PITEÅ']],
  [tagged('kommun-contact-card', contact), ['Kopiera 0142', 'Spara kontakt', 'torsdag', '8.00–16.30']],
  [tagged('kommun-contact-card', {}, '<h3>ASHA</h3><p>0142-854 72</p>'), ['Ring']],
  [
    tagged('kommun-rank-badge', { ...rank, name: 'TUSMADA' }),
    ['Plats', 'av 290 kommuner', '247 platser bättre än 2022', 'plats 283', 'Källa:'],
  ],
  [
    tagged('kommun-rank-badge', { ...rank, name: 'TUSMADA', history: '2021:290 2022:283 2023:36' }),
    ['Plats år för år'],
  ],
  [tagged('kommun-rank-badge', { ...rank, previous: '36' }), ['Oförändrad sedan 2022']],
  [tagged('kommun-quote-block', { cite: 'BUUG' }, 'HADAL'), ['Källa:']],
  [
    tagged(
      'kommun-announcement-banner',
      { heading: 'BIYO', level: 'warning', updated: '2023-12-05T09:05', dismissible: '' },
      long,
    ),
    ['Varning', 'Uppdaterad', 'Dölj', 'Visa mer'],
  ],
  ['<kommun-news-feed></kommun-news-feed>', ['Nyheterna kan inte visas just nu.']],
];

describe('on a page in a language that we do not have', () => {
  for (const [html, ours] of widgets)
    it(`is marked as Swedish: ${ours.join(', ')}`, async () => {
      const widget = await fixture(html);
      await until('all is said', () => saidIn(widget).some(({ words }) => words.includes(ours.at(-1)!)));
      expectMarked(widget, ours);
    });

  it('is marked as Swedish: the button that brings a notice back', async () => {
    const widget = await fixture('<kommun-announcement-banner dismissible>BIYO</kommun-announcement-banner>');
    widget.shadowRoot!.querySelector('button')!.click();
    await settled();
    expectMarked(widget, ['Visa dolda meddelanden']);
  });

  it('is marked as Swedish: what we add to news from a feed', async () => {
    const feed = feedOf([{ title: 'BIYO', link: '/a', summary: 'KARKARI', published: '2023-12-05' }]);
    const widget = await fixture(tagged('kommun-news-feed', { src: await new Room().put(feed) }));
    await told(1);
    expectMarked(widget, ['5 december 2023']);
  });
});
