/** What a municipality sets once for the whole page. */
import { setTimeZone } from '../locale/dates.js';
import { renderAgain, replaceMessage } from '../locale/locale.js';
import { enhance } from './hooks.js';

/** Settings of the page; what is not given keeps its default. */
export interface Configuration {
  /**
   * Which links lead to another site, and so get the words "Länk till annan webbplats": those to hosts other than the
   * page's own and these. "mjolby.se" is also www.mjolby.se and everything else that ends in .mjolby.se. `false` marks no
   * link, for a site whose own system marks them. Default: `[]`.
   */
  externalLinks?: readonly string[] | false;
  /**
   * The map that an address leads to when the visitor asks for it: a web address with "{address}" in it, or `false` for
   * no map. Nothing is loaded from it. Default: OpenStreetMap.
   */
  mapService?: string | false;
  /**
   * Whether contacts are also told to search engines and assistants, as schema.org's data (JSON-LD) in the document's
   * head: `true` or `false`. Default: `false`.
   */
  structuredData?: boolean;
  /**
   * The municipality's time zone, as IANA names it: its clock is meant by opening hours and by dates without a zone, and
   * dates with a zone are shown by it. Default: "Europe/Stockholm"; a name that the browser does not know is told, and the
   * zone stays as it was.
   */
  timeZone?: string;
  /**
   * Other words for any message, by language and id: `{ sv: { emergency: 'Fara' } }`. `docs/strings.md` lists them all.
   * "{0}" and "{1}" stand for what they stand for in that list, and may change places or be left out. A language, an id or
   * a placeholder that there isn't is told, and the rest is used.
   */
  strings?: Readonly<Record<string, Readonly<Record<string, string>>>>;
  /** What becomes a widget, as `enhance` does it: selectors and names of widgets, `{ '.sv-archive li': 'news-card' }`. */
  hooks?: Readonly<Record<string, string>>;
  /** How many days a notice that a visitor has hidden stays hidden: a number above 0. Default: 30. */
  dismissDays?: number;
}

const settings = {
  externalLinks: [],
  mapService: 'https://www.openstreetmap.org/search?query={address}',
  structuredData: false,
  timeZone: 'Europe/Stockholm',
  dismissDays: 30,
} satisfies Configuration as Required<Omit<Configuration, 'strings' | 'hooks'>>;

/** Whether a value may stand for a setting, and what would be right. A time zone is set by trying it. */
const accepted: Readonly<Record<string, [is: (value: unknown) => boolean, right: string] | undefined>> = {
  externalLinks: [
    (value) => value === false || (Array.isArray(value) && value.every((host) => typeof host === 'string')),
    'false or a list of hosts',
  ],
  mapService: [
    (value) => value === false || /^https:.*\{address\}/.test(String(value)),
    'false or an address with https and {address}',
  ],
  structuredData: [(value) => typeof value === 'boolean', 'true or false'],
  timeZone: [setTimeZone, 'a name like Europe/Stockholm'],
  strings: [(value) => isObject(value) && replaceMessages(value), 'texts by language and id'],
  hooks: [(value) => isObject(value) && enhanceAll(value), 'names of widgets by selector'],
  dismissDays: [(value) => typeof value === 'number' && value > 0, 'a number above 0'],
};

const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null;

function tell(setting: string, right: string | undefined): void {
  console.warn(`kommun-widgets: can't use the setting "${setting}".${right ? ` Write ${right}.` : ''}`);
}

function replaceMessages(strings: object): boolean {
  for (const [language, messages] of Object.entries(strings)) {
    if (!isObject(messages)) tell(`strings.${language}`, 'texts by id');
    else
      for (const [id, text] of Object.entries(messages))
        if (!replaceMessage(language, id, text))
          tell(`strings.${language}.${id}`, 'a text for a message in docs/strings.md');
  }
  return true;
}

function enhanceAll(hooks: object): boolean {
  for (const [selector, widget] of Object.entries(hooks)) enhance(selector, String(widget));
  return true;
}

/**
 * Sets something for the whole page, at any time; widgets that are shown already follow. The same can stand in the page as
 * JSON, in `<script type="application/json" id="kommun-widgets">`. A setting that is wrong is told and not used.
 */
export function configure(wanted: Configuration): void {
  for (const [name, value] of Object.entries(wanted as Record<string, unknown>)) {
    const [is, right] = (Object.hasOwn(accepted, name) && accepted[name]) || [];
    if (is?.(value)) Object.assign(settings, { [name]: value });
    else tell(name, right);
  }
  renderAgain();
}

/** The settings as they are now. */
export const configuration = (): Readonly<typeof settings> => settings;

/** Takes the settings that stand in the page. */
function configureByPage(): void {
  const json = document.querySelector('script#kommun-widgets[type="application/json"]')?.textContent;
  if (!json) return;
  try {
    configure(JSON.parse(json) as Configuration);
  } catch {
    console.warn('kommun-widgets: can\'t read the JSON in <script id="kommun-widgets">.');
  }
}

configureByPage();
