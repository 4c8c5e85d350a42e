import type { ReactiveElement } from 'lit';
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
export declare function watchPictures(host: ReactiveElement, internals: ElementInternals): Pictures;
