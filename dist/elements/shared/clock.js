import { readDate, inMunicipality, renderAgain } from './styles.js';

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

const minute = 60_000;
/** When a widget wants to render anew, in ms since 1970. */
const alarms = new Map();
let timer;
/** How far the visitor's clock is behind the right time, in ms. */
let offset = 0;
/** The moment now, in ms since 1970. */
const moment = () => Date.now() + offset;
/** The time now on the municipality's clock: "2026-11-22T14:05". */
const now = () => inMunicipality(new Date(moment()));
/** The moment when today is over for the municipality, in ms since 1970. */
const midnight = () => momentOf(now().slice(0, 10), true) ?? Infinity;
/**
 * Puts the clock of all widgets right, where the visitor's computer has a wrong one.
 * @param ms how far it is behind; less than 0: ahead
 */
function correctClock(ms) {
    if (ms === offset)
        return;
    offset = ms;
    // What had its time may have it again.
    renderAgain();
}
/**
 * Renders a widget anew at a moment, in ms since 1970, once and only if it is in the page then. A later call takes the
 * earlier one's place, and no moment takes it back.
 */
function renderAt(widget, at) {
    if (at)
        alarms.set(widget, at);
    else
        alarms.delete(widget);
    if (alarms.size && !timer)
        wait();
}
/** Until the next minute begins; never longer, because the time that a computer sleeps may not count. */
function wait() {
    timer = setTimeout(ring, minute - (moment() % minute));
}
function ring() {
    clearTimeout(timer);
    timer = undefined;
    for (const [widget, at] of alarms) {
        if (widget.isConnected && at > moment())
            continue;
        alarms.delete(widget);
        // One that comes back renders then, and asks again.
        if (widget.isConnected)
            widget.requestUpdate();
    }
    if (alarms.size)
        wait();
}
// After sleep, or from the back-forward cache, at once.
document.addEventListener('visibilitychange', ring);
window.addEventListener('pageshow', ring);

export { correctClock, midnight, moment, momentOf, now, renderAt };
