/** Asked for and not yet answered; answered; or not to be had. */
export type State = 'busy' | 'good' | 'failed';
/**
 * The room of the news to come, or words.
 * @param count how many pieces of news there is to be room for
 * @param isHeard whether the words are there: what stands in a live region from the start is not spoken
 */
export declare function renderNothing(state: State, count: number, isHeard: boolean): import("lit-html").TemplateResult<1>;
