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
declare const settings: Required<Omit<Configuration, "strings" | "hooks">>;
/**
 * Sets something for the whole page, at any time; widgets that are shown already follow. The same can stand in the page as
 * JSON, in `<script type="application/json" id="kommun-widgets">`. A setting that is wrong is told and not used.
 */
export declare function configure(wanted: Configuration): void;
/** The settings as they are now. */
export declare const configuration: () => Readonly<typeof settings>;
export {};
