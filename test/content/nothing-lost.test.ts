import { expect } from 'chai';
import fc from '../support/cases.js';
import '../../src/index.js';
import { recordConsole } from '../support/console.js';
import { settled } from '../support/fixture.js';

/** What an editor may leave behind: an element with its attributes and children, a text, or a comment. */
type Piece = string | { tag: string; attributes: Record<string, string>; children: Piece[] };

const widgets = ['news-card', 'contact-card', 'rank-badge', 'quote-block', 'announcement-banner'];

const texts = fc.constantFrom(
  ' ',
  '\n  ',
  '\u00A0',
  '\u200B',
  'Text',
  ' ord ',
  '5 december 2023',
  'Plats 36 av 290',
  '0142-854 72',
  'namn@exempel.se',
  '595 80 Mjölby',
  '”Ord”',
  '– Ord, säger Åsa.',
  '🎉',
  'مرحبا',
);

const blocks = 'p div figure header section h2 H3 blockquote address table ul li dl dd hr figcaption'.split(
  ' ',
);
const inlines = 'a span strong em b br img picture video svg time iframe #comment script template'.split(' ');
const attributes = fc.oneof(
  { weight: 6, arbitrary: fc.constant({}) },
  fc.constantFrom<Record<string, string>>(
    { slot: 'heading' },
    { slot: 'media' },
    { slot: 'nonsens' },
    { href: 'tel:+4614285472' },
    { href: '/nyhet' },
    { id: 'ankare' },
    { datetime: '2023-12-05' },
    { alt: 'En bild' },
  ),
);

const { tree } = fc.letrec<{ tree: Piece[]; piece: Piece; element: Piece }>((tie) => ({
  tree: fc.array(tie('piece'), { maxLength: 5 }),
  piece: fc.oneof({ maxDepth: 4, withCrossShrink: true }, texts, tie('element')),
  element: fc.record({ tag: fc.constantFrom(...blocks, ...inlines), attributes, children: tie('tree') }),
}));

function build(piece: Piece): Node {
  if (typeof piece === 'string') return document.createTextNode(piece);
  const { tag, children } = piece;
  if (tag === '#comment') return document.createComment('kommentar');
  const element = document.createElement(tag);
  if (tag === 'script') element.setAttribute('type', 'application/json');
  for (const [name, value] of Object.entries(piece.attributes)) element.setAttribute(name, value);
  element.append(...children.map(build));
  return element;
}

/** Whether a person meets anything in a node: words, or something that stands for itself. */
function hasSomething(node: Node): boolean {
  if (node instanceof Text) return /[^\s\u200B]/.test(node.data);
  if (!(node instanceof Element) || node.matches('script, template')) return false;
  return node.matches('img, picture, video, svg, iframe, hr') || [...node.childNodes].some(hasSomething);
}

/** How many times a node is shown by a slot that is displayed. */
function timesShown(widget: Element, node: Node): number {
  const slots = [...widget.shadowRoot!.querySelectorAll('slot')];
  return slots.filter(
    (slot) => slot.assignedNodes().includes(node) && (slot.parentElement ?? widget).checkVisibility(),
  ).length;
}

/** The author's nodes that are not shown exactly once. */
const lostOrDoubled = (widget: Element): string[] =>
  [...widget.childNodes]
    .filter(hasSomething)
    .filter((node) => timesShown(widget, node) !== 1)
    .map((node) => (node instanceof Element ? node.outerHTML : String(node.textContent)));

async function connected(name: string, pieces: Piece[]): Promise<HTMLElement> {
  const widget = document.createElement(`kommun-${name}`);
  widget.append(...pieces.map(build));
  document.body.append(widget);
  await settled();
  return widget;
}

describe('whatever an editor writes in a widget', () => {
  recordConsole();
  const content = [fc.constantFrom(...widgets), tree] as const;

  it('is shown, each thing once, and stays as it was written to the byte', async () => {
    const property = fc.asyncProperty(...content, async (name, pieces) => {
      const written = document.createElement('div');
      written.append(...pieces.map(build));
      const widget = await connected(name, pieces);
      const lost = lostOrDoubled(widget);
      const html = widget.innerHTML;
      widget.remove();

      expect(lost).to.deep.equal([]);
      expect(html).to.equal(written.innerHTML);
    });
    await fc.assert(property, { numRuns: 300 });
  });

  it('is shown, each thing once, also when it has been changed', async () => {
    const property = fc.asyncProperty(...content, tree, fc.nat(), async (name, pieces, more, place) => {
      const widget = await connected(name, pieces);
      const children = [...widget.childNodes];
      const chosen = children[place % children.length];
      if (chosen) widget.prepend(chosen);
      children[0]?.remove();
      widget.append(...more.map(build));
      await settled();
      const lost = lostOrDoubled(widget);
      widget.remove();

      expect(lost).to.deep.equal([]);
    });
    await fc.assert(property, { numRuns: 150 });
  });
});
