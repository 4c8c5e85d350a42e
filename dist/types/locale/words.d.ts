import './locale.js';
/** "Uppdaterad", before a date. */
export declare const updatedWords: () => string;
/** "kl. 14.05", "kl. 9.00–12.00" */
export declare const atWords: (time: string) => string;
/** "Källa:", before a name. */
export declare const sourceWords: () => string;
/** "Foto: Åsa Öberg", below a picture. */
export declare const photoWords: (credit: string) => string;
/** After the text of a link to another site, as Swedish municipalities write it. */
export declare const elsewhereWords: () => string;
/** After the text of a link to another site that opens a new window. */
export declare const newWindowWords: () => string;
