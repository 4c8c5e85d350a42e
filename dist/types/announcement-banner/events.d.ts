/**
 * A visitor is about to hide a notice; `event.target` is the notice. It can be cancelled, and then nothing happens.
 */
export declare class KommunDismissEvent extends Event {
    /** The notice's `key`; null where it has none. */
    readonly key: string | null;
    constructor(key: string | null);
}
