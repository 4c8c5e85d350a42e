import { expect } from 'chai';
import '../../src/index.js';
import { fixture } from '../support/fixture.js';
import { shown } from '../support/flat-tree.js';
import { overflows } from '../support/layout.js';
import { tagged } from '../support/samples.js';

const card = (attributes: Record<string, string>, html = '') =>
  fixture(tagged('kommun-contact-card', { name: 'Åsa', ...attributes }, html), { width: 200 });

const linkTo = (widget: Element): HTMLElement =>
  shown(widget, 'a').find((link) => link.getAttribute('href')!.startsWith('mailto:'))!;

/** What stands on each line, as the eye sees it. */
function linesOf(element: Element): string[] {
  const lines: { bottom: number; text: string }[] = [];
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const node = walker.currentNode as Text;
    for (let at = 0; at < node.length; at++) {
      const range = new Range();
      range.setStart(node, at);
      range.setEnd(node, at + 1);
      // At a break some engines count an empty box at the end of the line before.
      const { top, bottom } = [...range.getClientRects()].at(-1)!;
      const last = lines.at(-1);
      if (last && top < last.bottom - 4) last.text += node.data[at]!;
      else lines.push({ bottom, text: node.data[at]! });
    }
  }
  return lines.map(({ text }) => text);
}

describe('an e-mail address in a narrow card', () => {
  const short = ['anna@ny-boras.se', 'eva.b-ek@ab-cd.se', 'anna-li@ab.se', 'a--b.c+d-e.f@g-1.se'];
  for (const email of short) {
    it(`breaks before "@" and dots only: ${email}`, async () => {
      const lines = linesOf(linkTo(await card({ email })));

      expect(lines.join('')).to.equal(email);
      expect(lines.length).to.be.above(1);
      for (const line of lines.slice(1)) expect(line, lines.join(' ')).to.match(/^[@.]/);
    });
  }

  it('is shown whole where a part of it is longer than the line, and never broken after a hyphen', async () => {
    const email = 'registrator@soderkoping-valdemarsvik-motala-linkoping.se';
    const widget = await card({ email });
    const lines = linesOf(linkTo(widget));

    expect(lines.join('')).to.equal(email);
    for (const line of lines) expect(line, lines.join(' ')).not.to.match(/-$/);
    expect(overflows(widget)).to.be.false;
  });

  it('is plain text to copy', async () => {
    expect(linkTo(await card({ email: 'anna-li@ny-kommun.se' })).textContent).to.equal(
      'anna-li@ny-kommun.se',
    );
  });

  it('that the author wrote in a line goes to a line of its own rather than break', async () => {
    const widget = await card({}, '<p>Maila <a href="mailto:a-b@ny.se">a-b@ny.se</a></p>');
    expect(linesOf(linkTo(widget))).to.deep.equal(['a-b@ny.se']);
  });

  it('that the author wrote is shown whole where it is longer than the line', async () => {
    const email = 'anna-li.berg@soderkoping-valdemarsvik.se';
    const widget = await card({}, `<p><a href="mailto:${email}">${email}</a></p>`);

    expect(linesOf(linkTo(widget)).join('')).to.equal(email);
    expect(overflows(widget)).to.be.false;
  });
});
