import { inMunicipality, renderAgain } from './styles.js';

const minute = 60_000;
/** When a widget wants to render anew: on the municipality's clock, or a moment in ms since 1970. */
const alarms = new Map();
let timer;
/** How far the visitor's clock is behind the right time, in ms. */
let offset = 0;
/** The moment now, in ms since 1970. */
const moment = () => Date.now() + offset;
/** The time now on the municipality's clock: "2026-11-22T14:05". */
const now = () => inMunicipality(new Date(moment()));
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
 * Renders a widget anew at a time in the form of `now`, or at a moment in ms since 1970, once; a later call takes the
 * earlier one's place, and no time takes it back. A widget that is gone takes its own back.
 */
function renderAt(host, time) {
    if (time)
        alarms.set(host, time);
    else
        alarms.delete(host);
    if (alarms.size && !timer)
        wait();
}
/** Until the next minute begins; never longer, because the time that a computer sleeps may not count. */
function wait() {
    timer = setTimeout(ring, minute - (moment() % minute));
}
/** A comparison of text for each widget, so that hundreds of them cost nothing. */
function ring() {
    clearTimeout(timer);
    timer = undefined;
    const time = now();
    for (const [host, at] of alarms) {
        if (typeof at === 'number' ? at > moment() : at > time)
            continue;
        alarms.delete(host);
        host.requestUpdate();
    }
    if (alarms.size)
        wait();
}
// After sleep, or from the back-forward cache, at once.
document.addEventListener('visibilitychange', ring);
window.addEventListener('pageshow', ring);

export { correctClock, moment, now, renderAt };
