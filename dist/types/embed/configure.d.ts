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
}
/**
 * Sets something for the whole page, at any time; widgets that are shown already follow. The same can stand in the page as
 * JSON, in `<script type="application/json" id="kommun-widgets">`. A setting that is wrong is told and not used.
 */
export declare function configure(wanted: Configuration): void;
/** The settings as they are now. */
export declare const configuration: () => Readonly<Required<Configuration>>;
