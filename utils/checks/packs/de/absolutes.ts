import type { PhraseGroup } from '@/utils/checks/packs/types';

/** du, Sie, ihr: what is missed with "nie". */
const missed =
  'hörst/hören/hört antwortest/antworten/antwortet liest/lesen/lest hilfst/helfen/helft fragst/fragen/fragt sagst/sagen/sagt meldest/melden/meldet räumst/räumen/räumt denkst/denken/denkt machst/machen/macht bedankst/bedanken/bedankt kommst/kommen/kommt gibst/geben/gebt hältst/halten/haltet nimmst/nehmen/nehmt reagierst/reagieren/reagiert lernst/lernen/lernt kümmerst/kümmern/kümmert putzt/putzen/putzt lobst/loben/lobt';
/** What is too much of with "immer". */
const tooMuch =
  'vergisst/vergessen/vergesst unterbrichst/unterbrechen/unterbrecht beschwerst/beschweren/beschwert meckerst/meckern/meckert redest/reden/redet schiebst/schieben/schiebt änderst/ändern/ändert suchst/suchen/sucht kritisierst/kritisieren/kritisiert nörgelst/nörgeln/nörgelt drückst/drücken/drückt verschiebst/verschieben/verschiebt blockierst/blockieren/blockiert ignorierst/ignorieren/ignoriert jammerst/jammern/jammert verspätest/verspäten/verspätet verlegst/verlegen/verlegt störst/stören/stört';

const objects = ['', ' mir', ' mich', ' uns', ' dich', ' sich', ' euch', ' dir'];
const persons = ['du', 'Sie', 'ihr'];

/** "du hörst mir nie" and "nie hörst du": a line for each way to speak to somebody. */
function linesOf(verbs: string, word: string, rather: string, turned: (said: string) => string): string {
  return verbs
    .split(' ')
    .flatMap((forms) => forms.split('/').map((verb, at) => [persons[at] ?? 'du', verb] as const))
    .flatMap(([who, verb]) => [
      ...objects.map((whom) => `${who} ${verb}${whom} @fill* ${word} => ${who} ${verb}${whom} ${rather}`),
      `${word} ${verb} ${who} => ${turned(`${verb} ${who}`)}`,
    ])
    .join('\n');
}

const always = 'immer|ständig|dauernd|andauernd|permanent';

/** Words that leave no room: immer, nie, keiner. */
export const absolutes: PhraseGroup[] = [
  {
    check: 'absolutes',
    reason: 'never',
    sure: 0.68,
    phrases: `
${linesOf(missed, 'nie|niemals', 'zuletzt selten', (said) => `zuletzt ${said} selten`)}
{du hast|sie haben|ihr habt} @mir? @fill* noch? nie|niemals @fill* Zeit|Lust|zugehört|geantwortet|geholfen|gefragt|gedankt|reagiert|aufgeräumt|gelobt|bedankt => {du hast|Sie haben|ihr habt} zuletzt selten ~
{du bist|sie sind|ihr seid} @fill* nie|niemals @fill* da|erreichbar|zufrieden|pünktlich|bereit|vorbereitet|zuständig|schuld => {du bist|Sie sind|ihr seid} zuletzt selten ~
du @mir? nie|niemals zuhörst|antwortest|hilfst|aufräumst|mitmachst|fragst|reagierst|zurückrufst|grüßt|putzt|liest|mitdenkst|kommst|Zeit|da => du zuletzt selten ~
sie @mir? nie|niemals zuhören|antworten|helfen|aufräumen|mitmachen|fragen|reagieren|zurückrufen|grüßen|putzen|lesen|mitdenken|kommen|Zeit|da => Sie zuletzt selten ~
ihr @mir? nie|niemals zuhört|antwortet|helft|aufräumt|mitmacht|fragt|reagiert|zurückruft|grüßt|putzt|lest|mitdenkt|kommt|Zeit|da => ihr zuletzt selten ~
kein|nicht einziges|ein|einzige einziges|einzige Mal|Minute => selten.
kein einziges Mal => selten
mit {dir|ihnen|euch} kann man @fill* nie|nichts => mit {dir|Ihnen|euch} fällt es mir gerade schwer.
nichts kann|macht man|ich @fill* dir|ihnen|euch recht => vieles passt gerade noch nicht.
hier|da klappt|funktioniert|läuft|geht|stimmt @fill* nichts|überhaupt|nie => hier klappt vieles noch nicht.
nie|niemals @fill* kann|darf man|ich => zuletzt konnte ich selten.
`,
  },
  {
    check: 'absolutes',
    reason: 'always',
    sure: 0.66,
    phrases: `
${linesOf(tooMuch, always, 'oft', (said) => `oft ${said}`)}
{du kommst|sie kommen|ihr kommt} @always zu => {du kommst|Sie kommen|ihr kommt} oft zu
{du bist|sie sind|ihr seid} @fill* @always @fill* zu|gegen|dagegen|beleidigt|unpünktlich|negativ|am|schlecht|genervt|gereizt|weg|abwesend|krank => {du bist|Sie sind|ihr seid} oft ~
{du machst|sie machen|ihr macht} @always @fill* alles|Fehler|Probleme|Stress|Ärger|Ausreden|dasselbe|denselben|das => {du machst|Sie machen|ihr macht} oft ~
{du hast|sie haben|ihr habt} @always @fill* Ausreden|eine|was|etwas|nur|irgendwas => {du hast|Sie haben|ihr habt} oft ~
{du musst|sie müssen|ihr müsst|du willst|sie wollen|ihr wollt} @always @fill* alles|meckern|unterbrechen|recht|das|Recht|streiten|so => {du musst|Sie müssen|ihr müsst|du willst|Sie wollen|ihr wollt} oft ~
du @always @fill* zu|meckerst|unterbrichst|vergisst|jammerst|nörgelst|alles|nur|so => du oft ~
sie @always zu|meckern|unterbrechen|vergessen|jammern|nörgeln|nur => Sie oft ~
ihr @always zu|meckert|unterbrecht|vergesst|jammert|nörgelt|alles|nur => ihr oft ~
@always bleibt|hängt alles|es @fill* an mir|uns => oft bleibt es an ~
@always muss|darf|soll ich|man => oft muss ~
@always müssen|dürfen|sollen wir => oft müssen ~
@always nur? ich|wir|du|dasselbe|derselbe|dieselben $ => sehr oft
es|das ist @fill* @always @fill* dasselbe|das|der|die|mit @fill* gleiche|selbe|gleichen|dir|ihnen|euch|mit? => das ist zuletzt öfter so.
es|das ist @fill* @always @fill* dasselbe|das @fill* mit|bei dir|ihnen|euch|hier => das ist zuletzt öfter so.
@always das|der|die|dieselben|dasselbe|derselbe gleiche|selbe|gleichen|selben Theater|Drama|Spiel|Lied|Problem|Geschichte|Chaos|Gejammer|Mist|Ausrede|Ausreden|Leute|Leier => öfter etwas Ähnliches.
@always dasselbe|derselbe|dieselbe|dieselben Theater|Drama|Spiel|Lied|Problem|Geschichte|Chaos|Gejammer|Mist|Ausrede|Ausreden|Leute|Leier => öfter etwas Ähnliches.
`,
  },
  {
    check: 'absolutes',
    reason: 'everyTime',
    sure: 0.66,
    phrases: `
jedes Mal das|der|die @fill* gleiche|selbe Theater|Drama|Spiel|Problem|Geschichte|Chaos|Lied => öfter etwas Ähnliches.
jedes|jedesmal mal? @fill* dasselbe|das|der|die gleiche|selbe|Theater|Drama => öfter das Gleiche.
jedesmal wenn ich|wir frage|anrufe|nachfrage|komme|bitte|etwas|was|dich|sie|euch => wenn ich ~
jedes einzelne? Mal wenn ich|wir frage|anrufe|nachfrage|komme|bitte|etwas|was|dich|sie|euch => wenn ich ~
jedes verdammte|einzelne|gottverdammte|verfluchte Mal => öfter
jedes|jedesmal Mal|muss|darf @fill* muss|darf ich => zuletzt musste ~
jeden verdammten|einzelnen Tag|Morgen|Abend => oft
`,
  },
  {
    check: 'absolutes',
    reason: 'everybody',
    sure: 0.64,
    phrases: `
keiner|niemand @fill* räumt|hilft|hört|interessiert|kümmert|dankt|putzt|bedankt => kaum jemand ~
keiner|niemand @fill* antwortet|liest|macht|denkt|fragt|meldet|reagiert $ => kaum jemand ~
keiner|niemand hier|jemals @fill* antwortet|liest|macht|denkt|fragt|meldet|reagiert => kaum jemand ~
keiner|niemand sagt {mir|uns} @fill* etwas|was|Bescheid => kaum jemand sagt {mir|uns} ~
keiner|niemand hilft|glaubt|antwortet|dankt {mir|uns}
keiner|niemand von euch|ihnen
mir|uns|hier|da hilft|sagt|antwortet|hört|glaubt|dankt|fragt|räumt|putzt|macht|liest|interessiert @mir? @fill* keiner|niemand|kein|keine => manchmal fehlt mir Unterstützung.
alle außer dir|ihnen|euch => die meisten
jeder außer dir|ihnen|euch => die meisten
alle|jeder anderen|andere schaffen|schafft|können|kann|haben|hat @fill* das|es => andere haben einen Weg gefunden.
nur du|ihr kannst|könnt|schaffst|schafft|musst|hast|habt @fill* nicht|nie|wieder|immer
ich bin @fill* der|die einzige|einziger der|die @fill* hier|was|noch|überhaupt|etwas|aufräumt|arbeitet|jemals => ich fühle mich damit allein.
alles|immer muss|darf man|ich @fill* selbst|selber|allein|alleine machen => vieles bleibt bei mir.
`,
  },
];
