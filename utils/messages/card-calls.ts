import type { CardOwner } from '@/utils/cards/owner';
import type { Card, CardPart, CardParts } from '@/utils/people/card';
import type { KeptCard } from '@/utils/records/card';
import type { PersonFile } from './people-calls';

/** The user's own card as a view shows it: a private key stays in the background. */
export interface MyCardShown {
  parts: CardParts;
  /** What goes on the card when it is given to somebody. */
  shown: CardPart[];
  /** Whether it is signed when it is given away. */
  signs: boolean;
  /** Null until the first signed card was given away. */
  publicKey: string | null;
  /** Null: nothing was kept yet. */
  updated: string | null;
}

/** What is kept of a person beside the cards that were accepted of them. */
export interface CardSubject {
  file: PersonFile;
  cards: Pick<KeptCard, 'card' | 'key'>[];
}

/** Whose a card may be, with what tells people of one name apart. */
export interface NamedOwner extends CardOwner {
  name: string;
  identities: string[];
}

/** The lines of a card that the user took. */
export interface AcceptedCard {
  packed: string;
  /** Null: somebody new, called `name`. */
  person: string | null;
  name: string;
  /** Ids of `cardChanges`. */
  chosen: string[];
  /** `updated` of the person whom the changes were shown for; refused where they changed since. */
  seen: string | null;
  /** The user said that it is theirs, though Attune would have asked. */
  sure: boolean;
}

/** Calls of an extension page about cards. */
export interface CardCalls {
  myCard(query: Record<never, never>): MyCardShown;
  saveMyCard(query: Pick<MyCardShown, 'parts' | 'shown'>): MyCardShown;
  /** Keys once made stay when signing is switched off, so that it goes on with the same ones. */
  signMyCard(query: { signs: boolean }): MyCardShown;
  /** As it is given away now, signed where the user wishes it; the first one makes the keys. */
  packMyCard(query: Record<never, never>): { packed: string; card: Card; publicKey: string | null };
  /** Whose a card may be: by the key that signed it, or by its name. */
  cardOwners(query: { name: string | null; key: string | null }): NamedOwner[];
  /** Null: there is nobody of that id. */
  cardSubject(query: { person: string }): CardSubject | null;
  /** Taken back as one act. */
  acceptCard(query: AcceptedCard): { undo: string; person: string; name: string };
  /** Of each person the card accepted last, newest first. */
  keptCards(query: Record<never, never>): { person: string; name: string; card: Card }[];
}
