import { around } from './behind';
import { daysOf } from './day-words';

const parting = /,? and (?=\d)|, (?=\d)/gu;
const hoursThenDays = /^(\d\S{0,8}(?: ?(?:-|–|to|until) ?)\d\S{0,5}(?: ?[ap]m)?),? (?:on )?(\p{L}.{1,30})$/u;

function turned(text: string): string | undefined {
  const [, hours = '', days = ''] = hoursThenDays.exec(text) ?? [];
  return daysOf(days) ? `${days} ${hours}` : undefined;
}

/** "9-5 Mon to Wed, 9-1 Thurs": each hours with the days behind them, written with the days in front. */
export function daysInFront(text: string): string | undefined {
  const [one] = around(text, parting);
  const [first, last] = one ? [turned(one.front), turned(one.back)] : [];
  return first !== undefined && last !== undefined ? `${first}, ${last}` : undefined;
}
