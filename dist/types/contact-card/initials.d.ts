/** The first letters of the first and the last name, in capitals; one letter for one name, none for no name. */
export declare function initials(name: string): string;
