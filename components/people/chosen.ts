/** Somebody kept, or a name that nobody kept has yet. */
export interface Chosen {
  id: string | null;
  name: string;
  /** Of one not kept yet: what a page shows of them. */
  identities?: string[];
}

export const chosenKey = ({ id, name, identities = [] }: Chosen): string => id ?? [name, ...identities].join('|');
