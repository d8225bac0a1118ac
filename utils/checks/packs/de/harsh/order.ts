import type { PhraseGroup } from '@/utils/checks/packs/types';

/** Words that command, challenge, threaten or swear. */
export const order: PhraseGroup[] = [
  {
    check: 'harsh',
    reason: 'order',
    sure: 0.78,
    phrases: `
{halt|halten sie|haltet} @fill* den|die|das|dein|deine|deinen|ihren|ihre|eure|euren Mund|Maul|Klappe|Fresse|Schnauze|Gosch|Goschen|Babbel|Rand => {lass|lassen Sie|lasst} mich bitte ausreden.
halts maul|klappe
halt 's maul|klappe
Schnauze|Fresse|Maul|Klappe $ => einen Moment bitte
verpiss|verzieh|schleich|trollt|verpisst dich|euch
verpissen|verziehen|schleichen sie sich
hau|haut @fill* ab => ich brauche gerade Zeit für mich.
leck mich|uns|mi => lass mich bitte.
{lass|lassen sie|lasst} mich @fill* in Ruhe|Frieden => {gib|geben Sie|gebt} mir bitte etwas Zeit.
{reiß dich|reißen sie sich|reißt euch} @fill* zusammen => {achte bitte darauf|achten Sie bitte darauf|achtet bitte darauf}.
{mach|machen sie|macht} @fill* deine|ihre|eure|deinen|ihren|euren Arbeit|Job|Hausaufgaben => {kümmere dich|kümmern Sie sich|kümmert euch} bitte darum.
{kümmer|kümmere|kümmern} dich|sie sich? @fill* um deinen|deine|ihren|ihre eigenen? Kram|Mist|Scheiß|Dreck|Angelegenheiten|Sachen => darüber spreche ich ungern.
{misch dich|mischen sie sich|mischt euch} @fill* nicht|da nicht? @fill* ein => das regle ich gern selbst.
das geht dich|sie|euch @fill* nichts|einen|gar @fill* Scheißdreck|Dreck|an|feuchten @fill* Kehricht? an? => darüber möchte ich nicht sprechen.
gefälligst => bitte
keine Widerrede|Ausreden|Diskussion $ => so schlage ich es vor
Schluss jetzt|damit $ => das möchte ich jetzt klären
mir|uns reicht 's|es $ => das möchte ich jetzt klären
es reicht @fill* mir? @fill* jetzt|endgültig|langsam $ => das möchte ich jetzt klären.
`,
  },
  {
    check: 'harsh',
    reason: 'challenge',
    sure: 0.68,
    phrases: `
was soll das|dieser|der|diese|die @fill* Scheiß|Quatsch|Mist|Unsinn|Blödsinn|Theater|Scheiße|Käse => was ist der Grund dafür.
was soll das @fill* $ => was ist der Grund dafür
was fällt dir|ihnen|euch @fill* ein => was ist der Grund dafür.
was {bildest du dir|bilden sie sich|bildet ihr euch} @fill* ein => was ist {dein|Ihr|euer} Gedanke dabei.
was {glaubst du|glauben sie|glaubt ihr} @fill* wer {du bist|sie sind|ihr seid}
für wen {hältst du dich|halten sie sich|haltet ihr euch} => was ist {dein|Ihr|euer} Gedanke dabei.
was ist @fill* dein|ihr|euer Problem $ => was stört daran
{hast du|haben sie|habt ihr} @fill* sonst keine|noch|ein|keine anderen Probleme => was ist daran wichtig.
geht 's|es @fill* noch $ => das überrascht mich
`,
  },
  {
    check: 'harsh',
    reason: 'threat',
    sure: 0.74,
    phrases: `
sonst hat|gibt das|es @fill* Konsequenzen|Ärger|Folgen|Krach => sonst müssten wir darüber sprechen.
das wird|hat @fill* @ein1? @fill* Konsequenzen|Nachspiel @fill* haben? => darüber müssen wir sprechen.
{du wirst|sie werden|ihr werdet} @fill* noch? @fill* sehen|bereuen|merken was|das|es
{das wirst du|das werden sie|das werdet ihr} @fill* noch? bereuen|büßen => das ist mir sehr wichtig.
ich warne dich|sie|euch => mir ist das wichtig.
letzte Warnung => dringende Bitte
wag|wage|wagen|wagt es|sie @fill* es? nicht => bitte nicht.
sonst {lernst du|lernen sie|lernt ihr} mich
sonst knallt|kracht|raucht|setzt es|'s => sonst müssten wir darüber sprechen.
`,
  },
  {
    check: 'harsh',
    reason: 'swearing',
    sure: 0.68,
    phrases: `
@der|dem|den|mit @fill* verdammte|verdammten|verdammter|verdammtes? Scheiße|Scheiss|Scheiß|Kacke|Scheissdreck|Dreckszeug
scheiße|kacke|fuck|fucking|verfickt|verfickte|verfickten|beschissen|beschissene|beschissenen|beschissener|beschissenes|scheißegal|drecks
verdammt|verflucht|zum noch|Teufel mal|eins|noch => bitte.
verdammte|verdammten|verdammter|verdammtes|verfluchte|verfluchten|verfluchter|verfluchtes
gopfertami|gopferdammi|gopferdeckel|gopfertelli|gopferteckel|zefix|kruzifix|kruzitürken|himmelherrgott|sakrament|himmelarsch
am Arsch
{red|reden sie|redet} @fill* keinen|kein|nicht|so @fill* @ein1? @foul => da bin ich anderer Meinung.
{erzähl|erzählen sie|erzählt} @mir? @fill* keinen|kein|nicht|so @ein1? @foul => da bin ich anderer Meinung.
`,
  },
];
