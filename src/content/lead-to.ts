import { setState } from './states.js';

/** What has a click of its own. */
const interactive = 'a,button,input,select,textarea,label,summary,video,audio';

/** How far a pointer may move between press and release, in px, and still mean one place. */
const still = 8;

const isTaken = (event: Event): boolean =>
  event.composedPath().some((met) => met instanceof Element && met.matches(interactive));

interface Lead {
  internals: ElementInternals;
  link: () => HTMLAnchorElement | undefined;
}

/** One set of listeners serves the page: many on each of a thousand cards are slow to add. */
const leads = new WeakMap<EventTarget, Lead>();
let pressed: PointerEvent | undefined;
let raised: ElementInternals | undefined;

/**
 * Makes a whole element lead where one link in it leads, and lets its text be selected.
 *
 * The light sheet spreads the link over the element, below the text. A plain click on the text is passed on, unless it
 * selected something. A middle click, a click with Ctrl, ⌘ or Shift, and a call for the context menu mean the link itself:
 * when the press begins, the link comes above the text (`:state(raised)`) and takes the pointer, so that the browser does
 * with it what it does with every link.
 */
export function leadTo(host: HTMLElement, lead: Lead): void {
  leads.set(host, lead);
  host.addEventListener('click', (event) => {
    if (!isTaken(event) && getSelection()?.isCollapsed) lead.link()?.click();
  });
}

const leadOf = (event: Event): Lead | undefined =>
  event
    .composedPath()
    .map((met) => leads.get(met))
    .find(Boolean);

const onPointerDown = (event: PointerEvent) => {
  const lead = leadOf(event);
  const link = lead?.link();
  const { button, ctrlKey, metaKey, shiftKey, pointerId } = event;
  pressed = undefined;
  if (!lead || !link || !(button || ctrlKey || metaKey || shiftKey) || isTaken(event)) return;
  pressed = event;
  raised = lead.internals;
  setState(raised, 'raised', true);
  link.setPointerCapture(pointerId);
};
document.addEventListener('pointerdown', onPointerDown, true);

document.addEventListener('pointermove', ({ buttons }) => {
  if (!raised || buttons) return;
  setState(raised, 'raised', false);
  raised = undefined;
});

function onClick(event: MouseEvent): void {
  // The link has the pointer also where it was drawn away before it was let go.
  if (pressed && Math.hypot(event.clientX - pressed.clientX, event.clientY - pressed.clientY) > still)
    event.preventDefault();
}
document.addEventListener('click', onClick, true);
document.addEventListener('auxclick', onClick, true);
