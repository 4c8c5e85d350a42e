import { readDate, inMunicipality } from './styles.js';

const levels = ['info', 'warning', 'emergency'];
/** Whether a word is a level. */
const isLevel = (word) => levels.includes(word);

const day = 86_400_000;
/** What the municipality's clock shows at a moment, as if it stood in UTC. */
const shownAt = (moment) => Date.parse(`${inMunicipality(new Date(moment))}Z`);
/**
 * The moment of a date in one of the forms of `parseDate`, in ms since 1970. Without a zone it is the municipality's time.
 * Undefined where it is no date, or before 1970, or in the year 9999: systems write the year 1 where they mean "not known",
 * and 9999 where they mean "for ever", and no clock reaches beyond them.
 * @param isEnd whether something ends then. A date without a time is the day's first moment, as an end the first after it.
 *   In the hour that October has twice a time without a zone is the first of the two, as an end the last; in the one that
 *   March leaves out it is moved as far as the clock. So nothing ends too early.
 */
function momentOf(text, isEnd = false) {
    const [date = '', offset] = readDate(text) ?? [];
    if (date < '1970-01-02' || date > '9999')
        return undefined;
    if (offset)
        return Date.parse(date + offset);
    const isWholeDay = date.length === 10;
    const wanted = Date.parse(isWholeDay ? date : `${date}Z`) + (isEnd && isWholeDay ? day : 0);
    // As the clock stood a day before, and as it will stand a day after: between them it may be put forward or back.
    const moments = [wanted - day, wanted + day].map((near) => wanted + near - shownAt(near));
    const right = moments.filter((moment) => shownAt(moment) === wanted);
    return Math[isEnd ? 'max' : 'min'](...(right.length ? right : moments));
}

const hasFocus = (element) => element.getRootNode().activeElement === element;
/**
 * Moves the focus to the first of some elements that takes it. One that can't have it by itself can as long as it has it,
 * and is then as it was, so that clicks in it mean what they meant.
 */
function focusFirst(elements) {
    for (const element of elements) {
        if (!element)
            continue;
        element.focus();
        if (!hasFocus(element))
            focusForNow(element);
        if (hasFocus(element))
            return;
    }
}
function focusForNow(element) {
    const restore = () => element.removeAttribute('tabindex');
    element.tabIndex = -1;
    element.addEventListener('blur', restore, { once: true });
    element.focus({ preventScroll: true });
    if (!hasFocus(element))
        restore();
}

export { focusFirst, isLevel, momentOf };
