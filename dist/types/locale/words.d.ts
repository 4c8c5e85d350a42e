import './locale.js';
/** "Uppdaterad", before a date. */
export declare const updatedWords: () => string;
/** "Källa:", before a name. */
export declare const sourceWords: () => string;
