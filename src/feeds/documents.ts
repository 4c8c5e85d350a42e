/** Text as a document that nothing runs in and that loads nothing: the platform's own parser makes such. */
import { trusted } from '../embed/trusted-types.js';

const reported = /([\s/"'])(style|on\w+|id|name)(?=\s*=)/gi;
/** Only the tags that have one of them: most of a feed's have none. */
const reportedTag = new RegExp(`<[a-z][^<>]*?${reported.source}[^<>]*`, 'gi');

/**
 * Under a strict policy a browser reports styles and handlers also in a document where nothing of them is used; so they
 * are renamed before: `style="…"` becomes `x-style="…"`, and `<style>` an element whose text is nothing to read, too. So are
 * names, which would take the place of a form's or the document's own properties.
 */
const withoutReports = (text: string): string =>
  text.replace(reportedTag, (tag) => tag.replace(reported, '$1x-$2')).replace(/(<\/?)style\b/gi, '$1script');

/** Parses text, by our own Trusted Types policy, although nothing that the parser makes gets into the page. */
export const parseDocument = (text: string, type: 'text/html' | 'text/xml'): Document =>
  new DOMParser().parseFromString(trusted('createHTML', withoutReports(text)), type);
