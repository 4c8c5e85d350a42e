import { resetMouse, sendKeys, sendMouse } from '@web/test-runner-commands';
import { expect } from 'chai';
import '../../src/index.js';
import { recordConsole } from '../support/console.js';
import { engine } from '../support/engine.js';
import { fixture } from '../support/fixture.js';
import { samples, tagged } from '../support/samples.js';

const { tag, attributes } = samples.find((sample) => sample.tag === 'kommun-news-card')!;
const lede = '<p>På lördag är det dags. Badet är öppet till sent på kvällen. <a href="/mer">Mer</a></p>';

const forms: Record<string, string> = {
  attributes: tagged(tag, attributes, lede),
  content: tagged(tag, {}, `<h3><a href="/nyhet">Badet öppnar</a></h3>${lede}`),
  'a link alone': tagged(tag, {}, `<p><a href="/nyhet">Badet öppnar</a></p>${lede}`),
  'a link around the heading': tagged(tag, {}, `<a href="/nyhet"><h3>Badet öppnar</h3></a>${lede}`),
};

/** What the browser itself was about to do with a link: "click /nyhet", "auxclick /nyhet". */
const asked: string[] = [];

function note(event: MouseEvent): void {
  const link = event.composedPath().find((target) => target instanceof HTMLAnchorElement);
  if (link && event.isTrusted && !event.defaultPrevented)
    asked.push(`${event.type} ${link.getAttribute('href')}`);
  // No new tab, no menu.
  event.preventDefault();
}

const kinds = ['click', 'auxclick', 'contextmenu'] as const;
type Button = 'left' | 'middle' | 'right';

/** A place in an element's text: left of its middle, in its first line. */
function inText(element: Element): [number, number] {
  const { left, top } = element.getBoundingClientRect();
  return [Math.round(left + 20), Math.round(top + 10)];
}

async function press(button: Button, from: [number, number], to = from): Promise<void> {
  await sendMouse({ type: 'move', position: from });
  await sendMouse({ type: 'down', button });
  if (to !== from) await sendMouse({ type: 'move', position: to });
  await sendMouse({ type: 'up', button });
}

/** What is at a place of the page, also in a shadow tree. */
function under([x, y]: [number, number], root: DocumentOrShadowRoot = document): Element | null {
  const found = root.elementFromPoint(x, y);
  return found?.shadowRoot && found.shadowRoot !== root ? under([x, y], found.shadowRoot) : found;
}

/** The number that the browser has given the mouse. */
let mouse = 1;
window.addEventListener('pointermove', ({ isTrusted, pointerId }) => {
  if (isTrusted) mouse = pointerId;
});

/** A press, or a move, of which the page is told without a driver. */
function tell(element: Element, type: string, more: PointerEventInit = {}): void {
  const [clientX, clientY] = inText(element);
  const whole = { bubbles: true, composed: true, pointerId: mouse, isPrimary: true, clientX, clientY };
  element.dispatchEvent(new PointerEvent(type, { ...whole, ...more }));
}

// WebKit's driver can't hold a key, and lets go of another button than it pressed.
const driven = engine === 'webkit' ? it.skip : it;

describe('the text of a news card, for a person who wants the link itself', () => {
  recordConsole();

  beforeEach(() => {
    asked.length = 0;
    for (const kind of kinds) window.addEventListener(kind, note);
  });
  afterEach(async () => {
    for (const kind of kinds) window.removeEventListener(kind, note);
    getSelection()?.removeAllRanges();
    await resetMouse();
  });

  for (const [form, html] of Object.entries(forms)) {
    describe(`in its form of ${form}`, () => {
      let text: Element;
      beforeEach(async () => {
        const widget = await fixture(html);
        widget.scrollIntoView();
        text = widget.querySelector('p:last-of-type')!;
      });

      const presses: Record<string, PointerEventInit> = {
        'the middle button': { button: 1, buttons: 4 },
        'the right button': { button: 2, buttons: 2 },
        Control: { ctrlKey: true, buttons: 1 },
        Shift: { shiftKey: true, buttons: 1 },
        Meta: { metaKey: true, buttons: 1 },
      };
      for (const [how, pressed] of Object.entries(presses)) {
        it(`gives its place to the link as long as it is pressed with ${how}`, async () => {
          await sendMouse({ type: 'move', position: inText(text) });
          tell(text, 'pointerdown', pressed);
          expect(under(inText(text))?.getAttribute('href')).to.equal('/nyhet');
          tell(text, 'pointermove');
          expect(text.contains(under(inText(text)))).to.be.true;
        });
      }

      it('keeps its place when it is pressed without', async () => {
        await sendMouse({ type: 'move', position: inText(text) });
        tell(text, 'pointerdown', { buttons: 1 });
        expect(text.contains(under(inText(text)))).to.be.true;
      });

      driven('opens a new tab with the middle button', async () => {
        await press('middle', inText(text));
        expect(asked).to.deep.equal(['auxclick /nyhet']);
      });

      driven("has the link's menu", async () => {
        await press('right', inText(text));
        expect(asked).to.include('contextmenu /nyhet');
      });

      for (const key of ['Control', 'Shift', 'Meta']) {
        driven(`does what the link does with ${key}`, async () => {
          await sendKeys({ down: key });
          await press('left', inText(text));
          await sendKeys({ up: key });
          // Ctrl and a click is the menu on a Mac.
          expect(asked.filter((what) => what.endsWith(' /nyhet'))).to.have.length(1);
        });
      }
    });
  }

  driven('leaves another link in it its own', async () => {
    const widget = await fixture(forms['content']!);
    widget.scrollIntoView();
    const { left, top, width, height } = widget.querySelector('[href="/mer"]')!.getBoundingClientRect();
    const at: [number, number] = [Math.round(left + width / 2), Math.round(top + height / 2)];
    await press('middle', at);
    await press('right', at);
    expect(asked.filter((what) => !what.endsWith(' /mer'))).to.be.empty;
    expect(asked).to.include.members(['auxclick /mer', 'contextmenu /mer']);
  });

  driven('does nothing where the pointer is drawn away before it is let go', async () => {
    const widget = await fixture(forms['content']!);
    widget.scrollIntoView();
    const text = widget.querySelector('p')!;
    const [x, y] = inText(text);
    await press('middle', [x, y], [x + 150, y]);
    expect(asked).to.be.empty;
  });

  driven('can be selected again afterwards', async () => {
    const widget = await fixture(forms['content']!);
    widget.scrollIntoView();
    const text = widget.querySelector('p')!;
    const [x, y] = inText(text);
    await press('right', [x, y]);
    await sendMouse({ type: 'move', position: [x - 19, y] });
    await press('left', [x - 19, y], [x + 120, y]);
    expect(getSelection()?.toString()).to.match(/^På l/);
    expect(asked.filter((what) => what.startsWith('click'))).to.be.empty;
  });

  it('is clicked also where the page keeps clicks to itself further up', async () => {
    const place = await fixture(`<div>${forms['content']!}</div>`);
    place.scrollIntoView();
    place.addEventListener('click', (event) => event.stopPropagation());
    const clicked: (string | null)[] = [];
    const link = place.querySelector('a')!;
    link.addEventListener('click', (event) => {
      event.preventDefault();
      clicked.push(link.getAttribute('href'));
    });
    await press('left', inText(place.querySelector('p')!));
    expect(clicked).to.deep.equal(['/nyhet']);
  });
});
