import type { Form, Token } from './tokens';

let numbers = 0;

/**
 * Remembers what `compute` makes of a word wherever it stands: most words of any draft are the same few hundred, and a slot
 * in the word is found many times faster than an entry of a map. Null stands for nothing.
 */
export function perWord<T extends object | number | string | boolean | null>(
  compute: (form: Form) => T,
): (token: Pick<Token, 'form'>) => T {
  const number = numbers++;
  return ({ form }) => {
    const before = form.kept[number] as T | undefined;
    if (before !== undefined) return before;
    const value = compute(form);
    form.kept[number] = value;
    return value;
  };
}
