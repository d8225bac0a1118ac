/** The language of the page's own words. The background has no document. */
export const language = (): string => (typeof document === 'undefined' ? '' : document.documentElement.lang) || 'en';
