/** When and under which id something is done. */
export interface Act {
  /** Id of this press of the user; what is created gets it. */
  once: string;
  /** Epoch milliseconds. */
  now: number;
}

/** Ids of what one press creates beside its main record: the same ones when the call is sent again. */
export const idWithin = ({ once }: Act, place: string | number): string => `${once}-${place}`;

export const isoOf = (act: Act): string => new Date(act.now).toISOString();
