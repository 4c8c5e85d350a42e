/** Whether a notice with these words is news to those who have read the page: it came later, and for the first time. */
export declare function isNews(words: string): boolean;
