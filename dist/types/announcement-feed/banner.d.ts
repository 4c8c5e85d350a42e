import type { Announcement } from '../feeds/announcement.js';
/**
 * A notice as a banner, written as an editor would write it: in the light DOM, so that copying, translating and reading
 * aloud find it. Addresses are checked once more, because what the browser kept may have been changed.
 * @param level of the heading, 2 to 6
 */
export declare function bannerOf({ id, level, texts }: Announcement, headingLevel: number): HTMLElement;
/** What may change while the words stay: then the banner stays, too, with the focus in it. */
export declare function timeBanner(element: Element, { from, until, updated, dismissible }: Announcement): void;
/** The banner that a child of the element is, or has in it. */
export declare const bannerIn: (child: Node) => Element | null;
/** Whether what stands in an element is a notice already: the same words, at the same level. */
export declare function says(child: Element, { level, texts }: Announcement): boolean;
