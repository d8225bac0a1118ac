/** Of one file. By itself, so that who only says it need not load what reads tables. */
export const mostRows = 200_000;
