/** One shape a level, so that it is told without colour: a circle, a triangle, an octagon. */
export declare const icons: {
    info: import("lit-html").TemplateResult;
    warning: import("lit-html").TemplateResult;
    emergency: import("lit-html").TemplateResult;
    hide: import("lit-html").TemplateResult;
};
