const levels = ['info', 'warning', 'emergency'];
/** Whether a word is a level. */
const isLevel = (word) => levels.includes(word);
/** The more, the graver. */
const gravity = (level) => levels.indexOf(level);

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

export { focusFirst, gravity, isLevel };
