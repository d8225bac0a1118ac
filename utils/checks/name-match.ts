import type { KnownPerson } from '@/utils/checks/types';
import type { Participant } from '@/utils/conversation/types';
import { isSamePerson } from '@/utils/people/find-person';
import { foldName } from '@/utils/text/fold';
import { remembered } from '@/utils/text/remembered';
import { tokensOf } from '@/utils/text/tokens';

/** Short forms that share too little with the name to be seen by their letters. */
const families = `
robert rob bob bobby bobbie bert|william will bill billy willy liam|richard rick dick rich ricky richie|margaret maggie meg peggy marge greta
elizabeth liz beth betty eliza lizzie lisa elsie libby|katherine catherine kathryn kate katie kathy cathy kat kitty karen kath cath|james jim jimmy jamie
john jack johnny jon hans|jonathan jon jonny nathan|thomas tom tommy|michael mike mick mickey micky mikey|edward ed eddie ted teddy ned|charles charlie chuck chas
joseph joe joey jo|daniel dan danny|david dave davey|andrew andy drew|anthony tony ant|alexander alex sandy sasha xander lex alec|alexandra alex sandra sasha lexi
christopher chris kit topher|christina christine chris tina chrissy|nicholas nick nicky klaus|matthew matt matty|benjamin ben benny|samuel sam sammy
samantha sam sammy|patricia pat patty trish tricia|patrick pat paddy|susan sue suzy susie suzanne|deborah deb debbie debby|jennifer jen jenny
jessica jess jessie|rebecca becky becca bec|victoria vicky tori vic|theodore ted theo teddy|steven stephen steve stevie|gregory greg|jeffrey jeff geoffrey geoff
timothy tim timmy|kenneth ken kenny|ronald ron ronnie|donald don donnie|lawrence laurence larry|francis frank fran|frances fran frankie|henry harry hank|harold harry hal
peter pete|philip phil|frederick fred freddie|gerald gerry jerry|jeremy jerry jem|leonard len leo lenny|raymond ray|walter walt|vincent vince|joshua josh
zachary zach zack|nathaniel nathan nate nat|gabriel gabe|maximilian max|abigail abby|amanda mandy|barbara barb barbie|caroline carol carrie caro|dorothy dot dottie
eleanor ellie nell nora|emily em emmy|florence flo|jacqueline jackie|judith judy|kimberly kim|megan meg|melissa mel missy|pamela pam|penelope penny
teresa theresa terry tess|valerie val|virginia ginny|veronica ronnie vera|isabella isabel bella izzy|natalie nat|josephine jo josie|joanna jo|johannes hans
friedrich fritz|josef sepp|wolfgang wolf|sebastian seb bastian basti|stefan stephan|ulrich uli|katharina kathi|elisabeth lisa liesl sissi|francisco paco pancho|jose pepe
`;

const nicknames = new Map<string, Set<string>>();
for (const family of families.split(/[|\n]/).map((line) => line.split(' ').filter(Boolean)))
  for (const name of family) nicknames.set(name, new Set([...(nicknames.get(name) ?? []), ...family]));

/** The same given name, or one a short form of the other. */
export const sameGivenName = (one: string, other: string): boolean =>
  one === other || (nicknames.get(one)?.has(other) ?? false);

export const wordsOfName = remembered((name: string): readonly string[] =>
  tokensOf(name)
    .filter(({ word }) => !word.startsWith("'"))
    .map(({ text }) => foldName(text)),
);

const localWords = remembered((address: string): readonly string[] =>
  (address.split('@')[0] ?? '')
    .split(/[^\p{L}]+/u)
    .map(foldName)
    .filter((word) => word.length > 1),
);

/** All words by which somebody on the page might be called. */
export interface CalledBy {
  /** Words of the shown name; empty where none is shown. */
  name: readonly string[];
  all: readonly string[];
}

function readCalled({ name, address }: Participant, known: KnownPerson | undefined): CalledBy {
  const shown = name && !name.includes('@') ? wordsOfName(name) : [];
  const told = known ? [known.name, ...known.aliases].flatMap(wordsOfName) : [];
  const local = [address, ...(known?.identities ?? []), name].filter((value) => value?.includes('@'));
  return { name: shown, all: [...shown, ...told, ...local.flatMap((value) => localWords(value ?? ''))] };
}

const called = new WeakMap<Participant, { known: KnownPerson | undefined; by: CalledBy }>();

/** Read once of a reader, who is the same object for as long as nothing about them changes on the page. */
export function calledBy(reader: Participant, known?: KnownPerson): CalledBy {
  const before = called.get(reader);
  if (before && before.known === known) return before.by;
  const by = readCalled(reader, known);
  called.set(reader, { known, by });
  return by;
}

const found = new WeakMap<Participant, { people: readonly KnownPerson[]; known: KnownPerson | undefined }>();

/**
 * By address or id. The one full name that is the same counts only where there is no address on either side to differ.
 * Nearly all checks ask for the same readers of a page.
 */
export function knownAs(reader: Participant, people: readonly KnownPerson[]): KnownPerson | undefined {
  const before = found.get(reader);
  if (before?.people === people) return before.known;
  const known = lookUp(reader, people);
  found.set(reader, { people, known });
  return known;
}

function lookUp(reader: Participant, people: readonly KnownPerson[]): KnownPerson | undefined {
  const byId = people.find(({ identities }) => isSamePerson(reader, identities));
  if (byId || !reader.name) return byId;
  const shown = foldName(reader.name);
  const nameless = !reader.address && !reader.id;
  const named = people.filter(
    ({ name, aliases, identities }) =>
      (nameless || identities.length === 0) && [name, ...aliases].some((own) => foldName(own) === shown),
  );
  return named.length === 1 ? named[0] : undefined;
}

/**
 * Whether a name in the draft may be that of somebody called so. Cautious: one given name in common is enough, unless
 * both show a full name and the rest differs.
 */
export function mayBe(words: readonly string[], { name, all }: CalledBy): boolean {
  const [first, ...rest] = words;
  if (first === undefined) return false;
  const shares = all.some((word) => sameGivenName(first, word));
  if (!shares) return false;
  const bothFull = rest.length > 0 && name.length > 1;
  return !bothFull || rest.some((word) => all.includes(word));
}
