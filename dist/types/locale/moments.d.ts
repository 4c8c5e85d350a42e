/**
 * The moment of a date in one of the forms of `parseDate`, in ms since 1970. Without a zone it is the municipality's time.
 * Undefined where it is no date, or before 1970, or in the year 9999: systems write the year 1 where they mean "not known",
 * and 9999 where they mean "for ever", and no clock reaches beyond them.
 * @param isEnd whether something ends then. A date without a time is the day's first moment, as an end the first after it.
 *   In the hour that October has twice a time without a zone is the first of the two, as an end the last; in the one that
 *   March leaves out it is moved as far as the clock. So nothing ends too early.
 */
export declare function momentOf(text: string, isEnd?: boolean): number | undefined;
