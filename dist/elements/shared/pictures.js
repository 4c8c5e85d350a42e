import { warn } from './styles.js';

/**
 * Notices pictures that can't be shown, the author's and those made from an attribute, so that the widget can do without
 * instead of showing a hole. The light sheet sees a failed picture of the author's as `:state(picture-fails)`, and lets
 * its `alt` text take the place.
 */
function watchPictures(host, internals) {
    const addresses = new Set();
    const onError = ({ target }) => {
        const src = target.getAttribute('src');
        addresses.add(src);
        warn(host, `the picture ${src}`, 'the address of a picture');
        host.requestUpdate();
    };
    const onAuthorsError = (event) => {
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

export { watchPictures };
