/** "av 290 kommuner": what the place is out of; empty where nobody said. */
export declare function ofWords(of: number | undefined, unit: string | null | undefined): string;
/**
 * "247 platser bättre än 2022", "1 plats sämre än 2022", "Oförändrad sedan 2022". A year that nobody gave is not
 * guessed: it is "förra gången".
 */
export declare function changeWords(change: number, year: string | null | undefined): string;
/** "plats 283": which place it was before. */
export declare function beforeWords(place: number): string;
