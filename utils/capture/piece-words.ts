import type { Read } from './prose';
import type { Told } from './types';

/** The words of a piece, as they are written. */
export const writtenIn = (text: string, { start, end }: Read): string => text.slice(start, end).trim();
/** The same, without the sign at their end. */
export const wordsIn = (text: string, read: Read): string => writtenIn(text, read).replace(/[.!]$/u, '');
/** What a piece tells without asking. */
export const toldIn = ({ readings }: Read): Told[] => readings.flatMap(({ told = [] }) => told);
