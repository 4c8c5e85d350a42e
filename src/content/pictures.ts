import type { ReactiveElement } from 'lit';
import { warn } from './warn.js';

/** What a widget needs to know of its pictures. */
export interface Pictures {
  /** Whether a picture with this address has failed. */
  failed: (src: string) => boolean;
  /** For the `error` event of a picture in the element's shadow tree. */
  onError: (event: Event) => void;
}

/**
 * Notices pictures that can't be shown, the author's and those made from an attribute, so that the widget can do without
 * instead of showing a hole. The light sheet sees a failed picture of the author's as `:state(picture-fails)`, and lets
 * its `alt` text take the place.
 */
export function watchPictures(host: ReactiveElement, internals: ElementInternals): Pictures {
  const addresses = new Set<string | null>();
  const onError = ({ target }: Pick<Event, 'target'>) => {
    const src = (target as Element).getAttribute('src');
    addresses.add(src);
    warn(host, `the picture ${src}`, 'the address of a picture');
    host.requestUpdate();
  };
  const onAuthorsError = (event: Pick<Event, 'target'>) => {
    internals.states.add('picture-fails');
    onError(event);
  };
  // "error" does not bubble, but can be caught on its way down.
  host.addEventListener('error', onAuthorsError, true);
  const hostConnected = () => {
    for (const target of host.querySelectorAll('img')) {
      // It failed before the element was there. (A drawing without a size of its own is also 0 wide, but decodes.)
      if (target.complete && target.src && !target.naturalWidth)
        target.decode().catch(() => onAuthorsError({ target }));
    }
  };
  host.addController({ hostConnected });
  return { failed: (src) => addresses.has(src), onError };
}
