import { count } from './date-words';

const point =
  /^(?:on |in |at |by |over |around |towards )?(?:the )?(?:(?:mid|middle|start|beginning|end|late|early)\b|eo[wmy]$)/u;
const ahead = new RegExp(`^in (?:${count}|a fortnight)(?: |$)`, 'u');
const aRange = / (?:to|until|through|[-–]) /u;

/** "In mid January", "late in the week", "in two weeks": where in a while, and not which days. Until then is another matter. */
export const isVague = (date: string): boolean => (point.test(date) || ahead.test(date)) && !aRange.test(date);
