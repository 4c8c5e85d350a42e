/** Quiet line drawings that say in a picture what the line, or the button, says in words. */
export declare const icons: {
    phone: import("lit-html").TemplateResult;
    email: import("lit-html").TemplateResult;
    address: import("lit-html").TemplateResult;
    website: import("lit-html").TemplateResult;
    hall: import("lit-html").TemplateResult;
    hours: import("lit-html").TemplateResult;
    copy: import("lit-html").TemplateResult;
    done: import("lit-html").TemplateResult;
    save: import("lit-html").TemplateResult;
};
