/** All styles of a widget's shadow tree: what widgets have in common, its light sheet, its own. */
export declare const shadowStyles: (light: string, own: string) => CSSStyleSheet[];
