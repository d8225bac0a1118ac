import type { PhraseGroup } from '@/utils/checks/packs/types';

/** Words that press. */
export const impatience: PhraseGroup[] = [
  {
    check: 'impatience',
    reason: 'waiting',
    sure: 0.66,
    phrases: `
ich warte immer|noch|weiterhin|nach noch|immer|wie @fill* vor? auf => ich freue mich auf
wir warten immer|noch|weiterhin noch|immer auf => wir freuen uns auf
ich warte|warten @fill* immer|noch noch|immer $ => ich freue mich auf eine Antwort
ich|wir warte|warten @fill* seit|schon @fill* ewig|seit? @zahl? @zeit|ewig|lange @fill* auf
seit @zahl? @zeit warte|warten ich|wir @fill* auf => für die Planung brauche ich
seit @zahl? @zeit warte|warten ich|wir
seit @zahl? @zeit höre|hören|bekomme|passiert|kommt ich|wir|von @fill* nichts|keine|gar => zuletzt habe ich nichts gehört.
wie lange soll|muss|darf|sollen|müssen ich|wir|man @fill* noch @fill* warten|hinhalten? => wann kann ich damit rechnen.
wie lange dauert|braucht|brauchen das|es|du|sie|ihr @fill* denn|eigentlich => wann kann ich damit rechnen.
wie lange soll das|es @fill* noch @fill* dauern|gehen => wann kann ich damit rechnen.
wie lange @fill* noch $ => wann kann ich damit rechnen
wann kommt|kommen|kriege|bekomme|bekommen|erhalte|erhalten|ist|sind|wird|werden|hast|haben|machst|machen|passiert|geht|lieferst|liefern|schickst|schicken|antwortest|antworten _* endlich
wo bleibt|bleiben @fill* der @missingm => wann kommt der ~
wo bleibt|bleiben @fill* die @missingf => wann kommt die ~
wo bleibt|bleiben @fill* das @missingn => wann kommt das ~
wo bleibt|bleiben @fill* mein|meine|unser|unsere|deine|dein|ihr|ihre|eure @missingm|@missingf|@missingn
noch immer keine => noch keine
noch immer kein => noch kein
immer noch keine => noch keine
immer noch kein => noch kein
immer noch keinen => noch keinen
immer noch nichts|nix @fill* gehört|passiert|da|gekommen|bekommen|erhalten $ => noch nichts ~
meine|unsere Geduld @fill* ist|hat|geht|neigt|war @fill* am|zu|zum|ein|erschöpft|Grenzen|Ende|lange|seinem|ihrem @fill* Ende? => ich möchte das gern bald klären.
mit meiner|unserer Geduld am Ende => dankbar für eine baldige Klärung.
mir|uns reißt|platzt @fill* gleich|bald? der|die Geduldsfaden|Kragen|Hutschnur|Faden => ich möchte das gern bald klären.
hallo ist|jemand @fill* da|zuhause|wach $ => darf ich noch einmal nachfragen
`,
  },
  {
    check: 'impatience',
    reason: 'again',
    sure: 0.66,
    phrases: `
zum letzten Mal|Male $ => noch einmal
zum dritten|vierten|fünften|zehnten|hundertsten|tausendsten|x|xten|zigsten|gefühlt ten? Mal|Male|hundertsten|zehnten Mal? => noch einmal.
zum dritten|vierten|fünften|zehnten|hundertsten|tausendsten Mal|Male => noch einmal
wie oft soll|muss|sollen|müssen ich|wir _* sagen|erklären|schreiben|fragen|bitten|erinnern|wiederholen|betonen => was ist noch unklar.
wie oft @fill* noch $ => was ist noch unklar
ich habe|hab|hatte @mir? @mir? @fill* schon|bereits|jetzt|nun|doch @fill* @mal|@zahl|x @mal? @fill* gefragt|gesagt|gebeten|erinnert|geschrieben|angerufen|gemailt|erklärt => ich frage noch einmal nach.
ich habe|hab|hatte @mir? @mir? @fill* @zahl|x|paar|hundert|tausend Mal|Male @fill* gefragt|gesagt|gebeten|erinnert|geschrieben|angerufen|erklärt => ich frage noch einmal nach.
das habe|hab|hatte ich @mir? @fill* @mal|@zahl|x @mal? @fill* gefragt|gesagt|geschrieben|erklärt => das sage ich gern noch einmal.
ich sag|sage|frage|bitte|schreibe @mir? das|es|dich|sie|jetzt? @fill* nicht|nur|nie|kein noch|noch? ein|einmal|zweites|mehr|nochmal|einmal => ich frage gern noch einmal nach.
muss|müssen ich|wir @fill* @mir? @fill* jedes|erst|immer|wirklich @mir? @fill* hinterherlaufen|hinterhertelefonieren|erinnern|betteln|nachfragen|anrufen => wie bleiben wir am besten in Kontakt.
hinterherlaufen|hinterhertelefonieren|hinterherrennen => nachfragen
`,
  },
  {
    check: 'impatience',
    reason: 'hurry',
    sure: 0.66,
    phrases: `
{antworte|antworten sie|antwortet} @mir? @fill* endlich => {antworte|antworten Sie|antwortet} bitte.
{mach|machen sie|macht} @mir? @fill* endlich|hin|voran|schneller @fill* hin? => {gib|geben Sie|gebt} mir bitte bald Bescheid.
{schick|schicken sie|schickt} @mir? @mir? @fill* endlich => {schick|schicken Sie|schickt} mir bitte
{melde dich|melden sie sich|meldet euch} @fill* endlich => {melde dich|melden Sie sich|meldet euch} bitte
{sag|sagen sie|sagt} @mir? @fill* endlich => {sag|sagen Sie|sagt} mir bitte
{erledige|erledigen sie|erledigt} @mir? @fill* endlich => {erledige|erledigen Sie|erledigt} das bitte.
{entscheide dich|entscheiden sie sich|entscheidet euch} @fill* endlich => {entscheide dich|entscheiden Sie sich|entscheidet euch} bitte
{kannst du|können sie|könnt ihr|könntest du|könnten sie|könntet ihr} @fill* endlich @fill* => {kannst du|können Sie|könnt ihr|könntest du|könnten Sie|könntet ihr} bitte.
kannst|könntest|können|könnten|könnt|könntet|würdest|würden|wirst|werden @du _* endlich
komm|kommen sie? @fill* endlich @fill* in|zu|mal @fill* Gang|Potte|Pötte|Schuss|Sache => bitte lass uns anfangen.
in die Gänge|Pötte|Puschen|Hufe kommen? => voran.
{beeil dich|beeilen sie sich|beeilt euch} @fill* gefälligst? => {gib|geben Sie|gebt} mir bitte bald Bescheid.
dalli|hurtig|avanti $ => bitte
und zwar dalli|sofort|flott|zackig|schnell|plötzlich => bitte bald
dalli dalli? => bitte
zack zack => bitte
hopp hopp => bitte
ein|n bisschen plötzlich|flott|zackig|schneller => bitte bald
aber flott|zackig|plötzlich|dalli|schnell $ => bitte bald
wird 's|es|das bald|langsam|heute|endlich @fill* was|etwas|noch? $ => wann passt es
wirds bald|langsam|heute|endlich => wann passt es.
bis gestern => so bald es geht
am besten gestern|vorgestern => so bald es geht
lass|lassen sie? mich|uns @fill* nicht @fill* länger|ewig|so @fill* lange? warten => über eine baldige Antwort freue ich mich.
worauf|auf wartest|was warten|wartest|wartet|du @du? @fill* noch? $ => was fehlt noch
`,
  },
];
