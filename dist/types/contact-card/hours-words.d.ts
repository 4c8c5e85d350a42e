import { type openState, type Span } from './hours.js';
/** "måndag–torsdag", "fredag" */
export declare const daysWords: (days: number[]) => string;
export declare const holidayWords: () => string;
/** "kl. 9.00–12.00, 13.00–17.00" */
export declare function spansWords(spans: Span[]): string;
/** "Öppet nu, stänger kl. 16.30", "Stängt, öppnar måndag kl. 8.00" */
export declare function stateWords({ open, until }: ReturnType<typeof openState>, now: string): string;
