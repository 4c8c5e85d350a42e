/** Whether the visitor has hidden a notice with these words, no longer than `dismissDays` ago. */
export declare const isDismissed: (words: string) => boolean;
/** Hides notices, or shows them again. What is too old is forgotten. */
export declare function setDismissed(notices: string[], dismissed: boolean): void;
/** Follows what is hidden in other tabs, also while this page lay in the browser's cache. */
export declare function watchDismissals(changed: () => void): void;
