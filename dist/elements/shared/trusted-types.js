/** Under `require-trusted-types-for 'script'` the parser and scripts take only text that a policy has passed. */
let policy;
const same = (text) => text;
/**
 * Passes text by our own policy, `kommun-widgets`, which is made when it is first needed. Only two things go through it:
 * feeds, for documents in which nothing runs (src/feeds/documents.ts), and data about a contact, which is no program.
 * @throws where the page's policy has a list of names, and ours is not in it
 */
function trusted(kind, text) {
    const { trustedTypes } = globalThis;
    policy ??= trustedTypes?.createPolicy('kommun-widgets', { createHTML: same, createScript: same });
    return policy?.[kind](text) ?? text;
}

export { trusted };
