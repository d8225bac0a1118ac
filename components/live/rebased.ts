import { isSameShape } from '@/utils/people/same-shape';

/**
 * What was changed in a form, on top of what is kept by now: a person may be changed in one place while a form about
 * something else of them stands open in another.
 */
export function rebased<T extends object>(now: T, begun: T, written: T): T {
  const isChanged = ([key, value]: [string, unknown]) => !isSameShape(value, begun[key as keyof T]);
  return { ...now, ...Object.fromEntries(Object.entries(written).filter(isChanged)) };
}
