import type { PhraseGroup } from '@/utils/checks/packs/types';

const grand =
  'toll|tolle|toller|super|klasse|starke|reife|grandiose|grandioser|großartige|saubere|glänzende|spitzen|prima|geniale|genialer';
const deed = 'Leistung|Arbeit|Aktion|Idee|Organisation|Planung|Sache|Nummer|Service|Plan|Job|Timing|Einfall';

/** Words that say the contrary of what is meant. */
export const sarcasm: PhraseGroup[] = [
  {
    check: 'sarcasm',
    reason: 'praise',
    sure: 0.64,
    phrases: `
na super|toll|prima|klasse|bravo|herrlich|großartig|wunderbar|fein|danke|servus => schade
na dann herzlichen|prost|gute|super|toll @fill* Glückwunsch|Mahlzeit|Nacht => schade.
${grand} ${deed} jetzt|nun darf|dürfen|muss|müssen|ist|sind|haben|habe|kann|können|steht|stehen|fehlt => das ist schiefgegangen, jetzt ~
${grand} ${deed} wieder|mal @fill* => das ist schiefgegangen.
${grand} ${deed} die|den|das|einfach|am @fill* _* zu löschen|streichen|kürzen|verschieben|ändern|schließen|ignorieren|vergessen
{das hast du|das haben sie|das habt ihr} @fill* ja|wieder|mal @fill* toll|super|prima|fein|großartig|klasse|schön|wunderbar|gut|sauber|spitze @fill* hingekriegt|hinbekommen|gelöst|geplant|organisiert|eingefädelt => das ist schiefgegangen.
{das hast du|das haben sie|das habt ihr} @fill* wieder|mal mal|wieder @fill* toll|super|prima|fein|großartig|klasse|schön|wunderbar|sauber @fill* gemacht => das ist schiefgegangen.
Glückwunsch @du hast|haben|habt _* gelöscht|zerstört|kaputtgemacht|verloren|ruiniert|vergessen|blockiert|abgeschossen|lahmgelegt|verscheucht|vergrault
{Glückwunsch du hast|Glückwunsch sie haben|Glückwunsch ihr habt} es @fill* geschafft _* zu
ganz großes Kino|Tennis|Theater => nicht gelungen.
du|sie|ihr Genie|Genies|Schlaumeier|Schlauberger|Blitzmerker|Schnellmerker|Einstein
unsere|die|der|unser @fill* Herren|Damen|selbsternannten|selbsternannte|sogenannten|hohen Experten|Genies|Fachleute|Herrschaften|Herren
gut|schnell|messerscharf erkannt|gemerkt|kombiniert sherlock|Watson|du|Einstein
Blitzmerker|Schnellmerker|Schlaumeier|Schlauberger
wie immer|gewohnt @fill* vorbildlich|perfekt|top|großartig|bestens @fill* organisiert|vorbereitet|geplant|informiert
selten so gelacht => ich sehe das anders.
darauf muss man @fill* erst @fill* mal? kommen => das überrascht mich.
`,
  },
  {
    check: 'sarcasm',
    reason: 'thanks',
    sure: 0.68,
    phrases: `
danke|dank|merci @fill* für @fill* nichts => ich hatte auf Hilfe gehofft.
vielen|besten|herzlichen|schönen|recht Dank|herzlichen @fill* für @fill* nichts => ich hatte auf Hilfe gehofft.
danke|dank dass @du @fill* wieder|mal @fill* alles|nichts|nicht|mich|uns|zu|so
danke|dank @fill* für das|die|den|diese|dieses @fill* Chaos|Mehrarbeit|Durcheinander|Desaster|Schlamassel|verlorene|verschwendete|Sauerei
danke|dank @fill* für deine|ihre|eure @fill* nicht|nichtvorhandene|fehlende|mangelnde|großzügige|blitzschnelle
`,
  },
  {
    check: 'sarcasm',
    reason: 'rhetorical',
    sure: 0.6,
    phrases: `
ach was|nee|ne|nein|echt @fill* wirklich|echt|ehrlich|sag $ => stimmt das
was {du nicht sagst|sie nicht sagen|ihr nicht sagt} => das war mir bekannt.
wer hätte das|es @fill* gedacht|geahnt => das war absehbar.
ja|klar|na|sicher klar|sicher|logisch|natürlich|weil weil|das @fill* das|es|ja @fill* ja|letztes|so|immer @fill*
ja klar|sicher|logisch weil @fill* das|es
oh Wunder => wie erwartet
welch Überraschung|Wunder => wie erwartet.
wie überraschend => das war absehbar.
sag|sagen bloß|nur|sie @fill* => das war mir bekannt.
wer lesen kann => mit der Anleitung.
hast|haben|habt @du das @fill* ganz? allein|alleine|selbst|selber @fill* herausgefunden|gemerkt|rausgefunden|ausgedacht => woher kommt das.
soll ich @mir? @fill* noch|vielleicht|jetzt @fill* auch|einen|eine|den @fill* Kaffee|Orden|Medaille|roten|Händchen
ist das @fill* schwer|kompliziert|unmöglich $ => was macht es schwierig.
ist es|das @fill* zu viel verlangt => ist es möglich.
in welcher Welt lebst|leben|lebt => wie kommt es dazu.
auf welchem Planeten lebst|leben|lebt => wie kommt es dazu.
schon mal @fill* was|etwas @fill* von _ gehört
`,
  },
];
