const inOneOrder = (_key: string, value: unknown): unknown =>
  value !== null && typeof value === 'object' && !Array.isArray(value)
    ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)))
    : value;

/** One text for plain values that hold the same, in whatever order their fields stand. */
export const shapeOf = (value: unknown): string => JSON.stringify(value, inOneOrder) ?? '';

export const isSameShape = (a: unknown, b: unknown): boolean => shapeOf(a) === shapeOf(b);
