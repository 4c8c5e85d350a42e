/** Quiet line drawings that say in a picture what the line says in words. */
export declare const icons: {
    phone: import("lit-html").TemplateResult;
    email: import("lit-html").TemplateResult;
    address: import("lit-html").TemplateResult;
    website: import("lit-html").TemplateResult;
    hall: import("lit-html").TemplateResult;
};
