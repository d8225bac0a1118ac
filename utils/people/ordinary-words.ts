import { foldName } from '@/utils/text/fold';

const words = (list: string) => new Set(list.split(/\s+/));

/** Names that English also uses as words, among them months and places. Kept to words that work mail really has. */
const english = words(
  `will may mark grace hope rose art bill april june august jan sue pat nick dean chase hunter faith joy dawn eve summer
  autumn winter sky amber ruby pearl jade crystal ivy lily daisy violet olive frank rich drew wade grant miles norm gene guy
  robin max don sandy trip van ward wells chip cliff clay forest rusty buck bud christian angel destiny harmony melody mercy
  patience prudence charity chance penny peg sunny star sterling story rain river brook lane reed sage basil ginger herb
  cherry candy curt dick dot dev major king duke earl prince bishop page bell young long short brown black white green gray
  grey gold silver good best better sharp small little wise strong swift power price cash banks bush wood woods stone rivers
  field fields hill lake ford bridge church hall house park parks street cross ball cook day knight love moon noble pope
  post rice root snow frost weeks wall walls waters wolf fox fish bird bull stern read case rush law judge gates hand head
  foot hood horn key land lord marks means new north west east south old pool plant self singer steel stark walker english
  french german holland ireland chad jordan georgia virginia dakota carolina paris london sydney austin dallas houston
  lincoln victoria chelsea brooklyn india china kenya asia america florence vienna milan phoenix israel man son bond bright
  burns early fair free gay hardy hero justice link lucky merit nation nice nova ocean pace peace pierce quest rock rocky
  royal saint scout song space sun time tone true trust twist valentine victor vision web wing winner bean bliss bow brand
  buddy clear common cruise dash dove ever gift given glory haven happy hazel legend merry mist monday friday sunday ace ash
  bay blue cloud code can cat kit lay lie low men pan ping sing tan tin ton win yes an do my no so go in to me he she we us
  you the it is am be by on or up all any one ally`,
);

/** The same for German, where every noun has a capital, so that only the sentence tells. Folded, as they are looked up. */
const german = words(
  `will mark rosa ernst mai august april juni juli art iris erika jasmin viola linde heide wonne
  engel klein gross lang kurz jung alt neu weiss schwarz braun grun rot roth konig kaiser herzog graf richter muller
  bauer koch schneider fischer weber wagner becker schuster jager vogel fuchs wolf hahn busch berg stein bach winter
  sommer herbst freitag montag samstag sonntag gut stern stark hart sauer susse scharf kraft zimmermann schmied
  schafer hirsch adler kuhn fromm ehrlich fleiss scholz brand feuer kirsch apfel birne kohl kraut pfeffer salz
  zucker brot kuchen korn rose lilie veilchen dorn wald feld wiese bruck turm burg schloss haus hof kirch markt
  platz rat vogt meister ritter knecht schreiber sanger spieler tanzer reich arm lieb treu hell dunkel bunt still
  laut wild zahm`,
);

const lists: Record<string, Set<string>> = { en: english, de: german };

/**
 * True for names that are words too ("Will", "May"): the caller should ask for surer evidence than the word itself, such
 * as a capital within the sentence. `language` is that of the text; those without a list have no such names known.
 */
export const isOrdinaryWord = (token: string, language = 'en'): boolean =>
  (lists[language] ?? lists[language.split('-')[0]?.toLowerCase() ?? ''])?.has(foldName(token)) ?? false;
