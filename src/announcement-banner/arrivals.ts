/** What has been in this document, also before a Turbo visit put another page into it. */
const seen = new Set<string>();

/** Whether the page has loaded, and with it the notices that were in it. */
let loaded = false;

/** After the elements that the module finds have rendered. */
const whenRendered = () => setTimeout(() => (loaded = true));

if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', whenRendered);
else whenRendered();

/** Whether a notice with these words is news to those who have read the page: it came later, and for the first time. */
export function isNews(words: string): boolean {
  const isNew = loaded && !seen.has(words);
  seen.add(words);
  return isNew;
}
