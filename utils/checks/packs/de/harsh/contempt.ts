import type { PhraseGroup } from '@/utils/checks/packs/types';

/** Words that look down on what somebody said or did. */
export const contempt: PhraseGroup[] = [
  {
    check: 'harsh',
    reason: 'contempt',
    sure: 0.76,
    phrases: `
@das @ist @fill* @ein1? @dumme? @foul => das sehe ich anders.
@das @ist @fill* der|die|das|@ein1 größte|größter|letzte|letzter|reinste|reinster|pure|purer|kompletter|kompletten|völliger|totaler|ausgemachter @foul
so ein|eine|einen|n|a @fill* @dumme? @foul => das sehe ich anders.
so'n|son|son'n @dumme? @foul => das sehe ich anders.
was für ein|eine|n|a? @fill* @dumme? @foul => das sehe ich anders.
was für ein|eine|n|a? @fill* @dumme @work
völliger|kompletter|totaler|absoluter|reiner|purer|ausgemachter @foule => nicht mein Eindruck.
@dein @fill* @dumme? @work @ist @fill* @ein1? @foul|@dull => da fehlt mir noch etwas.
@der @fill* @dumme? @work @ist @fill* @ein1? @foul|@dull => da fehlt mir noch etwas.
@dein|@der @work @ist @fill* eine? Zumutung|Frechheit|Unverschämtheit|Katastrophe|Schande|Lachnummer|Blamage|Witz => da fehlt mir noch etwas.
@das @ist @fill* eine? Zumutung|Frechheit|Unverschämtheit|Schande|Sauerei|Lachnummer => das ärgert mich.
@das @ist @fill* @dull => damit bin ich nicht einverstanden.
@dein @dumme @work|Gelaber|Geschwätz|Getue|Gejammer|Frage|Fragen|Ausreden|Sprüche
@dein @fill* Gelaber|Geschwätz|Getue|Gejammer|Gemecker|Genörgel|Rumgeheule
unter aller Sau|Kanone|Kritik|Würde => noch nicht gut genug.
zum Kotzen|Davonlaufen => sehr ärgerlich.
für die Tonne|Katz => noch nicht brauchbar.
das interessiert @fill* keine|kein|keinen Sau|Schwein|Arsch|Mensch => das ist gerade nicht dringend.
{du hast|sie haben|ihr habt} @fill* keine|null|keinen Ahnung|Plan|Schimmer|Dunst von => {du hast|Sie haben|ihr habt} vielleicht wenig Erfahrung mit
{du hast|sie haben|ihr habt} @fill* keine|null|keinen Ahnung|Plan|Schimmer|Dunst => {du kennst|Sie kennen|ihr kennt} den Hintergrund vielleicht nicht.
mit deinem|ihrem|eurem Verstand|Hirn|IQ
jeder|jedes|jede Lehrling|Praktikant|Azubi|Anfänger|Stift|Lehrbub|Kind|Depp|Idiot|Trottel|Affe|Laie kann|könnte|hätte|kriegt|weiß|schafft|versteht
das kriegt|kann|schafft|versteht @fill* jeder|jedes|selbst|sogar Depp|Idiot|Kind|Azubi|Anfänger|Trottel|Affe|mein|meine
`,
  },
  {
    check: 'harsh',
    reason: 'belittling',
    sure: 0.66,
    phrases: `
kannst|können|könnt @du @fill* nicht @fill* lesen|rechnen|zählen|zuhören|denken|schreiben => was ist noch unklar.
das kann|ist @fill* nicht so schwer|kompliziert @fill* sein? => das geht Schritt für Schritt.
wie schwer kann|ist das|es @fill* sein? => was ist dabei schwierig.
das weiß|kapiert|versteht|sieht @fill* jeder|jedes Kind? => das erkläre ich gern.
soll ich dir|ihnen|euch das|es @fill* aufmalen|vorlesen|buchstabieren|ausdrucken|vortanzen|aufschreiben => soll ich es noch einmal erklären.
zum Mitschreiben => noch einmal.
{denk|denken sie|denkt} @fill* erst|mal|vorher @fill* nach => {schau|schauen Sie|schaut} bitte noch einmal darauf.
{kapierst du|kapieren sie|kapiert ihr} @fill* das|es|nichts|überhaupt|nicht @fill* nicht? => was ist noch unklar.
nicht @fill* dein|ihr|euer Ernst => überraschend für mich.
{hast du|haben sie|habt ihr} @fill* nichts Besseres zu tun => {hast du|haben Sie|habt ihr} gerade Zeit.
lass|lassen|überlass|überlassen sie? das|es @fill* die|den Profis|Erwachsenen|Fachleuten|Fachleute
träum weiter => das sehe ich nicht kommen.
`,
  },
];
