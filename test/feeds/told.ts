import { expect } from 'chai';
import type { KommunFeedErrorEvent, KommunFeedLoadEvent } from '../../src/index.js';
import { settled } from '../support/fixture.js';
import { until } from '../support/until.js';

type Told = KommunFeedLoadEvent | KommunFeedErrorEvent;

/** What the feeds on the page have told it in this test, in order. */
export const events: Told[] = [];
export const eventTypes = (): string[] => events.map(({ type }) => type);

const rejections: unknown[] = [];

const keep = (event: Event) => void events.push(event as Told);
const keepRejection = ({ reason }: PromiseRejectionEvent) => void rejections.push(reason);

/** Every test of the file begins with an empty memory, and with nothing told; none leaves a rejection that nobody handles. */
export function freshVisit(): void {
  beforeEach(() => {
    localStorage.clear();
    events.length = 0;
    rejections.length = 0;
    document.addEventListener('kommun-feed-load', keep);
    document.addEventListener('kommun-feed-error', keep);
    window.addEventListener('unhandledrejection', keepRejection);
  });
  afterEach(() => {
    document.removeEventListener('kommun-feed-load', keep);
    document.removeEventListener('kommun-feed-error', keep);
    window.removeEventListener('unhandledrejection', keepRejection);
    localStorage.clear();
    expect(rejections).to.deep.equal([]);
  });
}

/** Waits until so many answers have come, or have not. */
export async function told(count = events.length + 1): Promise<void> {
  await until(`${count} answers have come, or have not`, () => events.length >= count);
  await settled();
}
