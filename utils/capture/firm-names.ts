import { phrasesOf } from './behind';

/** Words within a name that are written small, in the languages that firms and houses are named in. */
const joining = phrasesOf(
  '&|+|of|and|de|der|von|van|den|ten|ter|the|for|la|le|les|las|los|lo|du|del|della|delle|dello|di|da|do|dos|das|des|y|e|i|u|och|og|und|et|en|für|für die|pour|per|para|voor|zu|zur|zum|am|im|af|av',
);
/** With these a name may begin small: "de Graaf Logistics". */
const particles = phrasesOf('de|van|von|der|den|la|le|el|al|du|di|da|ten|ter');
/** Last words of firms that people write small behind a name. */
const smallEnds = phrasesOf(
  'gmbh|inc|ltd|clinic|hospital|school|university|college|bank|hotel|museum|council|theatre|theater|bakery|studio|library|lab|labs|partners|foods|works|group|care|farm|surgery|practice|academy',
);
const nameWord = /^(?:[\p{Lu}\p{N}]|\p{Ll}\p{Lu}\p{Ll})[\p{L}\p{M}\p{N}&.'’+/-]{0,30}$/u;
const mostWords = 8;

/** Whether words are written as the name of a firm is: "Van der Meer Logistics", "Agence Nationale de la Recherche", "Studio 21". */
export function isFirmWritten(name: string): boolean {
  const words = name.split(' ');
  const first = words.findIndex((word) => !particles.has(word));
  const isNamed = (word: string | undefined) => word !== undefined && nameWord.test(word);
  const isEnd = (word: string) => nameWord.test(word) || smallEnds.has(word);
  return (
    words.length <= mostWords &&
    first >= 0 &&
    first < 3 &&
    isNamed(words[first]) &&
    words.slice(first).every((word) => isEnd(word) || joining.has(word)) &&
    isEnd(words.at(-1) ?? '') &&
    /\p{L}/u.test(name)
  );
}

/** What houses are called in, wherever it stands in their name: "TU Delft", "Ministry of Education", "Hôpital Saint-Louis". */
const houseWords = phrasesOf(
  `university|universität|universiteit|université|università|universidad|universidade|universitet|uni|tu|eth|college|school|schule|lycée|école|academy|akademie|institute|institut|instituto|istituto|polytechnic|faculty
  ministry|ministerie|ministère|ministerium|ministerio|council|kommun|kommune|gemeente|gemeinde|municipality|county|borough|prefecture|embassy|consulate|parliament|commission|authority|agency|agence|agentur|agencia|federation|association|society|union|chamber|court
  hospital|hôpital|hospitalet|ospedale|klinik|klinikum|clinic|clinique|infirmary|hospice|nhs|trust|surgery|practice
  bank|banque|banca|banco|sparkasse|insurance|versicherung|foundation|stiftung|stichting|fondation|fund|charity
  museum|musée|museo|gallery|library|bibliothek|bibliotheek|bibliothèque|archive|archives|theatre|theater|théâtre|opera|orchestra
  press|verlag|publishing|books|media|studio|studios|labs|laboratory|laboratories|laboratoire|logistics|foods|group|gruppe|groupe|holding|holdings|partners|consulting|consultants|solutions|systems|software|technologies|engineering|industries|energy|pharma|motors|airlines|airways|shipping|freight
  gmbh|ag|kg|se|sa|sas|sarl|spa|srl|nv|bv|ab|as|asa|oy|aps|inc|inc.|ltd|ltd.|limited|llc|llp|plc|corp|corporation|co|sons|fils|söhne|brothers|bros`,
);
/** Of these words a name is more often a group's, a place's or a thing's. */
const elsewhere = phrasesOf(
  'group|partners|press|books|media|library|archive|archives|society|association|union|studio|studios|court|trust|fund|practice|co|sa|as|se|ab|asa|uni|tu|chamber|commission|council|faculty|labs|opera|orchestra|charity|agency|authority|surgery|sons|brothers|systems|software|solutions|engineering|logistics|shipping|freight|energy|industries|insurance|publishing|consulting|borough|county|parliament|theatre|theater|gallery',
);
const houseEnds = /(?:klinikum|klinik|krankenhaus|hochschule|universität|umc|ministerium|verein|verlag|werke?)$/iu;

/** "Press CTRL" and "Trust Anna" begin with no house; "Trust of the North" does. */
const isHouseWord = (word: string, next: string | undefined, at: number): boolean =>
  houseWords.has(word) && (at > 0 || !elsewhere.has(word) || joining.has(next ?? ''));

const ofKin =
  / (?:gmbh|ag|kg|se|sa|sarl|spa|srl|nv|bv|ab|as|oy|inc\.?|ltd\.?|limited|llc|llp|plc|corp|co\.?|cie\.?|sons?|daughters?|partners?|brothers|bros|associates|fils|filles|söhne|sohn|figli|hijos|zonen|zoon|architects|solicitors|consulting|logistics|foods|group)$/iu;
/** Whether a name says by one of its words that it is no person's. */
export const isHouseName = (name: string): boolean =>
  isFirmWritten(name) &&
  // "Trust & Safety" is what is done there.
  (!name.includes(' & ') || ofKin.test(name)) &&
  name
    .toLowerCase()
    .split(' ')
    .some((word, at, all) => (isHouseWord(word, all[at + 1], at) && all.length > 1) || houseEnds.test(word));

/** Whether a name by itself is no other thing than a house or a firm: "Ministry of Education", "Ostley University". */
export function isHouseAlone(name: string): boolean {
  const words = name.toLowerCase().split(' ');
  const isSure = words.some((word) => (houseWords.has(word) && !elsewhere.has(word)) || houseEnds.test(word));
  return isHouseName(name) && (isSure || words.some((word) => particles.has(word)));
}

/** What a house is, where it is not named: "the regional hospital", "a funding agency". */
const houses = phrasesOf(
  `hospital|clinic|surgery|hospice|university|uni|college|school|academy|institute|faculty|ministry|council|city council|city|town council|municipality|county|agency|authority|regulator|court|parliament|embassy|commission|chamber|police|fire service|army
  bank|insurer|insurance company|insurance|building society|foundation|trust|charity|ngo|union|museum|gallery|library|archive|theatre|theater|opera|orchestra|press|publisher|newspaper|broadcaster|radio|station|studio
  supplier|vendor|partner|contractor|subcontractor|distributor|reseller|wholesaler|retailer|manufacturer|printer|printers|print shop|landlord|auditor|auditors|law firm|consultancy|firm|company|startup|start-up|bakery|hotel|airline|railway|shipping line|haulier|forwarder|freight forwarder|utility|energy supplier|water company|telco|provider|host|hosting provider|customer|client|buyer|funder|sponsor|research council|research institute|tax office|job centre|registry office|land registry|housing association|care home|nursing home|nursery|pharmacy|lab`,
);
const houseAt = /^(?:the|our|a|an|their|my|another|one of our|one of the) /u;
const mostBefore = 3;

/** "The regional hospital", "our software vendor": without its article; undefined where words are no house. */
export function houseIn(text: string): string | undefined {
  const bare = text.replace(houseAt, '');
  const words = bare.toLowerCase().split(' ');
  const many = [2, 1].find((count) => words.length >= count && houses.has(words.slice(-count).join(' ')));
  const isSaid = many !== undefined && words.length - many <= mostBefore;
  return isSaid && bare !== text && words.every((word) => /^[\p{L}&'’-]+$/u.test(word)) ? bare : undefined;
}
