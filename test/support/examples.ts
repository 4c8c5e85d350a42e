/** The example pages, which stand for every page that a municipality puts widgets on. */
export const examples = ['index', 'fagersta', 'mjolby-2020', 'mjolby-2016', 'eskilstuna', 'pitea'];

/** The page of the communications officer, which has a script of its own, and changes while it is looked at. */
export const officersPage = 'announcements';

let visit = Date.now();

/**
 * A new URL at each call, for the page and all that it loads: Chromium hands a module that another frame of the test
 * has loaded to the next one at once, whatever the server says about caching and however late it answers.
 *
 * @param flags what the test server does to the page, joined by `+`: see test/server.mjs
 */
export function exampleUrl(name: string, flags = 'plain'): string {
  visit += 1;
  return `/as/${flags}+${visit}/examples/${name}.html`;
}

/** The page as its author wrote it: parsed, never run. */
export async function sourceOf(name: string): Promise<Document> {
  const response = await fetch(exampleUrl(name));
  return new DOMParser().parseFromString(await response.text(), 'text/html');
}
