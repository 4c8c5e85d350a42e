/** Watches a list of news for everything that a feed must never bring about. */
import { expect } from 'chai';
import { allElements, startTag } from '../support/layout.js';
import { attacks } from './attacks.js';
import { Room } from './server.js';

/** Where the feeds of this test are, the harm that they want, and the pictures that they may have. */
export let room: Room;
/** What ran of that which must not. */
export let ran: string[];

beforeEach(async () => {
  room = new Room();
  ran = [];
  const hacked = () => void ran.push(new Error('hacked').stack ?? '');
  Object.assign(window, { hacked, alert: hacked });
  await room.put(
    { text: '<svg xmlns="http://www.w3.org/2000/svg"/>', headers: { 'content-type': 'image/svg+xml' } },
    'picture',
  );
  // Whatever else is asked for is there, and is no picture: handlers of errors run.
  await room.put('', '*');
});

/** Every attack, with addresses in this test's room. */
export const allAttacks = (): string[] =>
  Object.values(attacks)
    .flat()
    .map((attack) => attack.replaceAll('BAD', room.at('bad')).replaceAll('PICTURE', room.at('picture')));

/** What may be in a list of news, in the light and in the shadow, with the attributes that it may have. */
const allowed: Record<string, string[]> = {
  'kommun-news-card': ['slot', 'role', 'source'],
  a: ['href', 'class'],
  div: ['class', 'part', 'role', 'aria-level', 'aria-busy'],
  figcaption: ['class', 'lang'],
  figure: ['class'],
  h2: ['class', 'part', 'dir'],
  h3: ['class', 'part', 'dir'],
  img: ['src', 'alt', 'loading'],
  li: ['dir'],
  p: ['class', 'role', 'dir', 'lang'],
  slot: ['name'],
  span: ['class', 'lang'],
  time: ['datetime', 'lang'],
  ul: ['class'],
};

export function isStrange(element: Element): boolean {
  const attributes = allowed[element.localName];
  const address = element.getAttribute('href') ?? element.getAttribute('src') ?? '';
  const { protocol } = new URL(address, location.href);
  return (
    element.namespaceURI !== 'http://www.w3.org/1999/xhtml' ||
    !attributes ||
    element.getAttributeNames().some((name) => !attributes.includes(name)) ||
    !['', 'sv'].includes(element.getAttribute('lang') ?? '') ||
    !['http:', 'https:', 'mailto:', 'tel:'].includes(protocol) ||
    (element.localName === 'img' && !protocol.startsWith('http'))
  );
}

/** The start tags in a list of news that should not be there. */
export const strange = (widget: Element): string[] =>
  [...allElements(widget), ...allElements(widget.shadowRoot!)].filter(isStrange).map(startTag);

/** Waits until the browser has asked for whatever it was going to ask for. */
export async function quiet(): Promise<void> {
  for (let rounds = 0; rounds < 2; rounds++) {
    await new Promise((resolve) => requestAnimationFrame(resolve));
    const last = new Image();
    last.src = `${room.at('last')}?${rounds}`;
    await new Promise((resolve) => (last.onload = last.onerror = resolve));
  }
}

/** What was asked for that is neither the feed nor a picture. */
export async function askedForBad(): Promise<string[]> {
  const resources = performance.getEntriesByType('resource') as PerformanceResourceTiming[];
  const here = resources.filter(({ name }) => name.includes(room.address));
  const wrong = here.filter(({ initiatorType }) => !['img', 'image', 'fetch'].includes(initiatorType));
  const asked = (await room.asked()).filter((path) => path.startsWith('bad'));
  return [...asked, ...wrong.map(({ initiatorType, name }) => `${initiatorType} ${name}`)];
}

export async function expectHarmless(widget: Element): Promise<void> {
  await quiet();
  expect(ran).to.deep.equal([]);
  expect(strange(widget)).to.deep.equal([]);
  expect(await askedForBad()).to.deep.equal([]);
  expect(Object.keys(Object.prototype)).to.deep.equal([]);
  expect({}).to.not.have.property('polluted');
  // Elements that somebody put into the page by the way.
  expect(document.querySelectorAll('base, meta[http-equiv], iframe, object, embed')).to.have.length(0);
}
