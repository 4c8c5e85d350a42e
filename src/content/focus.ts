const hasFocus = (element: HTMLElement): boolean =>
  (element.getRootNode() as Document | ShadowRoot).activeElement === element;

/**
 * Moves the focus to the first of some elements that takes it. One that can't have it by itself can as long as it has it,
 * and is then as it was, so that clicks in it mean what they meant.
 */
export function focusFirst(elements: Iterable<HTMLElement | null | undefined>): void {
  for (const element of elements) {
    if (!element) continue;
    element.focus();
    if (!hasFocus(element)) focusForNow(element);
    if (hasFocus(element)) return;
  }
}

function focusForNow(element: HTMLElement): void {
  const restore = () => element.removeAttribute('tabindex');
  element.tabIndex = -1;
  element.addEventListener('blur', restore, { once: true });
  element.focus({ preventScroll: true });
  if (!hasFocus(element)) restore();
}
