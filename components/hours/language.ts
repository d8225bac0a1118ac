/** The language of the page's own words. */
export const language = (): string => document.documentElement.lang || 'en';
