import { expect } from 'chai';
import '../../src/index.js';
import light from '../../src/quote-block/quote-block.light.css?inline';
import tokens from '../../src/theme/tokens.light.css?inline';
import { recordConsole } from '../support/console.js';
import { fixture } from '../support/fixture.js';
import { pictureUrl, tagged } from '../support/samples.js';

const tag = 'kommun-quote-block';
const said = 'Vi gjorde det, och vi skulle göra om det igen om någon frågade oss i dag.';
const words = `<blockquote><p>${said}</p></blockquote>`;
const picture = `<img src="${pictureUrl}" alt="">`;
const speaker = { name: 'Åsa Öberg', 'job-title': 'enhetschef' };

const forms: [how: string, html: string, given?: Record<string, string>][] = [
  ['a figure', `<figure>${words}<figcaption><strong>Åsa</strong><br>chef</figcaption></figure>`],
  ['a figure with a portrait', `<figure>${words}<figcaption>${picture}Åsa</figcaption></figure>`],
  ['a figure, and a speaker in attributes', `<figure>${words}</figure>`, speaker],
  ['a blockquote and a name', `${words}<p>Åsa</p>`],
  ['a blockquote, a portrait and a name', `${picture}${words}<p>Åsa</p>`],
  ['a blockquote without paragraphs', `<blockquote>${said}</blockquote>`],
  ['a div around all', `<div>${words}<p>Åsa</p></div>`],
  ['as WordPress writes it', `<blockquote><p>${said}</p><cite>Åsa</cite></blockquote>`],
  ['a list', `<blockquote><p>${said}</p><ul><li>Ett</li><li>Två</li></ul></blockquote>`],
  ['with HTML’s own cite', `<blockquote cite="/tal">${said}</blockquote>`],
  ['with HTML’s own cite and a name', `<blockquote cite="/tal">${said}</blockquote><p>Åsa</p>`],
  [
    'with HTML’s own cite, said by the author',
    `<blockquote cite="/tal">${said}</blockquote><cite>Tal</cite>`,
  ],
  ['a name in strong letters after the words', `${words}<strong>Åsa</strong>`],
  ['bare words', said],
  ['bare words with a quotation in them', said.replace('om någon', '<q>om</q> någon')],
  ['bare words, and a speaker in attributes', said, speaker],
  ['bare words, and all attributes', said, { ...speaker, image: pictureUrl, cite: '/tal' }],
  ['bare paragraphs', `<p>${said}</p><p>${said}</p>`],
  ['bare paragraphs, and a speaker in attributes', `<p>${said}</p><p>${said}</p>`, speaker],
  ['bare paragraphs and a portrait', `<p>${picture}</p><p>${said}</p>`, { name: 'Åsa' }],
];

/** The widget's box, and where each of its words stands in it, in px. */
function geometryOf(widget: HTMLElement): string[] {
  const place = widget.getBoundingClientRect();
  const { document } = widget.ownerDocument.defaultView!;
  const texts = document.createTreeWalker(widget, NodeFilter.SHOW_TEXT);
  const boxes = [`widget ${Math.round(place.width)} × ${Math.round(place.height)}`];
  for (let text = texts.nextNode(); text; text = texts.nextNode()) {
    const range = document.createRange();
    range.selectNodeContents(text);
    for (const { x, y, width } of range.getClientRects())
      boxes.push(`${text.nodeValue} ${[x - place.x, y - place.y, width].map(Math.round).join()}`);
  }
  return boxes;
}

/** The widget in a page that has the style sheets and no script. */
async function withoutScript(html: string, width: number): Promise<HTMLElement> {
  const { parentElement: place } = await fixture('<div></div>', { width });
  const frame = document.createElement('iframe');
  frame.style.cssText = `border: 0; inline-size: ${width}px; block-size: 2000px`;
  const styles = `<style>${tokens}${light}</style>`;
  frame.srcdoc = `<!doctype html><html lang="sv">${styles}<body style="margin: 0">${html}`;
  const loaded = new Promise((resolve) => frame.addEventListener('load', resolve));
  place!.append(frame);
  await loaded;
  return frame.contentDocument!.querySelector<HTMLElement>(tag)!;
}

describe('a quote before the script has come', () => {
  recordConsole();

  for (const [how, html, given] of forms) {
    for (const pulled of [{}, { pulled: '' }]) {
      for (const width of [320, 500, 760]) {
        const name = `${how}${'pulled' in pulled ? ', pulled' : ''}, in ${width} px`;
        it(`has its words where they will be: ${name}`, async () => {
          const quote = tagged(tag, { ...given, ...pulled }, html);
          const place = `<div>${quote}</div>`;
          const after = geometryOf((await fixture(place, { width })).querySelector<HTMLElement>(tag)!);
          const before = geometryOf(await withoutScript(place, width));

          expect(after.length).to.be.above(1);
          expect(before).to.deep.equal(after);
        });
      }
    }
  }

  it('says what the attributes say', async () => {
    const html = tagged(tag, { ...speaker, cite: 'Tal 2020' }, said);
    const widget = await withoutScript(html, 640);
    // Firefox tells the function, others the text.
    const words = getComputedStyle(widget, '::after')
      .content.replace(/attr\(([\w-]+)\)/g, (_, name: string) =>
        JSON.stringify(widget.getAttribute(name) ?? ''),
      )
      .replace(/\\a /gi, '\n')
      .replace(/["\s]+/g, ' ');
    expect(words.trim()).to.equal('Åsa Öberg enhetschef Källa: Tal 2020');
  });

  it('has no marks, because the author may have typed some', async () => {
    const widget = await withoutScript(tagged(tag, {}, `<blockquote>”${said}”</blockquote>`), 640);
    expect(getComputedStyle(widget.querySelector('blockquote')!, '::before').content).to.equal(
      'no-open-quote',
    );
  });
});
