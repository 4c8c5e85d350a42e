/** What a municipality sets once for the whole page. */
import { renderAgain } from '../locale/locale.js';

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
  /** How many days a notice that a visitor has hidden stays hidden: a number above 0. Default: 30. */
  dismissDays?: number;
}

const settings: Required<Configuration> = {
  externalLinks: [],
  mapService: 'https://www.openstreetmap.org/search?query={address}',
  dismissDays: 30,
};

/** Whether a value may stand for a setting, and what would be right. */
const accepted: Readonly<Record<string, [is: (value: unknown) => boolean, right: string] | undefined>> = {
  externalLinks: [
    (value) => value === false || (Array.isArray(value) && value.every((host) => typeof host === 'string')),
    'false or a list of hosts',
  ],
  mapService: [
    (value) => value === false || /^https:.*\{address\}/.test(String(value)),
    'false or an address with https and {address}',
  ],
  dismissDays: [(value) => typeof value === 'number' && value > 0, 'a number above 0'],
};

/**
 * Sets something for the whole page, at any time; widgets that are shown already follow. The same can stand in the page as
 * JSON, in `<script type="application/json" id="kommun-widgets">`. A setting that is wrong is told and not used.
 */
export function configure(wanted: Configuration): void {
  for (const [name, value] of Object.entries(wanted as Record<string, unknown>)) {
    const [is, right] = (Object.hasOwn(accepted, name) && accepted[name]) || [];
    if (is?.(value)) Object.assign(settings, { [name]: value });
    else console.warn(`kommun-widgets: can't use the setting "${name}".${right ? ` Write ${right}.` : ''}`);
  }
  renderAgain();
}

/** The settings as they are now. */
export const configuration = (): Readonly<Required<Configuration>> => settings;

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
