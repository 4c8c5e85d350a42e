/**
 * Switches a media condition on in a page's style sheets and in those of its shadow trees: the widgets' own rules for it
 * then hold. The condition is written out of the rule and put back later; what the browser itself would do is not done.
 */
const always = '(width >= 0px)';
const original = new WeakMap<CSSMediaRule, string>();

/** @param condition as the browser writes it: "(forced-colors: active)" */
export function emulate(page: Document, condition: string, on: boolean): void {
  for (const sheet of sheetsOf(page)) emulateIn(sheet.cssRules, condition, on);
}

/** All sheets that can be read. */
function sheetsOf(page: Document): Set<CSSStyleSheet> {
  const roots = [...page.querySelectorAll('*')].flatMap(({ shadowRoot }) => shadowRoot ?? []);
  const sheets = [page, ...roots].flatMap((root) => [...root.styleSheets, ...root.adoptedStyleSheets]);
  return new Set(sheets.filter(isReadable));
}

function isReadable(sheet: CSSStyleSheet): boolean {
  try {
    return !!sheet.cssRules;
  } catch {
    return false;
  }
}

function emulateIn(rules: CSSRuleList, condition: string, on: boolean): void {
  for (const rule of rules as unknown as Iterable<CSSRule & Partial<CSSGroupingRule>>) {
    if ('media' in rule && 'conditionText' in rule) set(rule as unknown as CSSMediaRule, condition, on);
    // A nested rule has rules, too.
    if (rule.cssRules?.length) emulateIn(rule.cssRules, condition, on);
  }
}

/** A comment can't stand in a media text, so which conditions are on is told by the text as it was. */
function set(rule: CSSMediaRule, condition: string, on: boolean): void {
  const text = original.get(rule) ?? rule.media.mediaText;
  if (!text.includes(condition)) return;
  original.set(rule, text);
  rule.media.mediaText = on ? text.replaceAll(condition, always) : text;
}
