/**
 * The moment of a date in one of the forms of `parseDate`, in ms since 1970. Without a zone it is the municipality's time.
 * @param isEnd whether something ends then. A date without a time is the day's first moment, as an end the first after it.
 *   In the hour that October has twice a time without a zone is the first of the two, as an end the last; in the one that
 *   March leaves out it is moved as far as the clock. So nothing ends too early.
 */
export declare function momentOf(text: string, isEnd?: boolean): number | undefined;
