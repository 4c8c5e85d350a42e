import { type Json } from './json.js';
/** A value as `momentOf` reads it, and to the second where it says so. */
export declare function toMoment(value: Json, isEnd?: boolean): number | undefined;
