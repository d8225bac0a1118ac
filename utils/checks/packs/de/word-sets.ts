import type { WordSets } from '@/utils/text/phrases';

/** "dumm" -> "dumme dummen dummer dummes dummem": before a noun. */
const beforeNoun = (words: string): string =>
  words
    .split(' ')
    .flatMap((word) => ['e', 'en', 'er', 'es', 'em'].map((ending) => word + ending))
    .join(' ');

const dull =
  'dumm blöd bescheuert bekloppt dämlich doof faul unfähig inkompetent nutzlos unbrauchbar erbärmlich ignorant arrogant lächerlich peinlich unverschämt frech kindisch egoistisch beschränkt deppert verlogen hinterhältig begriffsstutzig schlampig unzuverlässig unprofessionell unerträglich strohdumm saudumm saublöd stinkfaul rücksichtslos verantwortungslos idiotisch schwachsinnig beschissen unterirdisch hirnlos armselig miserabel grottenschlecht stümperhaft hirnverbrannt';

/** Word lists that the phrases of this pack name as `@ist`. Written as German is; `spellings.ts` folds them. */
export const wordSets: WordSets = {
  fill: 'so echt wirklich total völlig komplett absolut einfach nur ja doch aber auch eben halt mal schon wieder sehr ziemlich ganz richtig voll dermaßen derart vollkommen schlicht wohl offenbar anscheinend scheinbar offensichtlich ehrlich gesagt etwas verdammt jetzt hier da gerade leider sowas von unglaublich unfassbar extrem gar eigentlich denn nun endlich langsam allein alleine alles dann sogar nochmal',
  du: 'du sie ihr',
  dir: 'dir ihnen euch',
  dein: 'dein deine deinen deinem deiner ihr ihre ihren ihrem ihrer euer eure euren eurem eurer',
  mir: 'mir mich uns dir dich ihnen sie euch es das sich',
  ist: 'ist is isch war sind waren bleibt',
  ein: "ein eine einen einem einer so'n n a kein keine",
  ein1: 'ein eine einen einem einer n a',
  das: 'das dies des dös es',
  der: 'der die das dieser diese dieses',
  always: 'immer ständig dauernd andauernd permanent jedesmal',
  zahl: 'zwei drei vier fünf sechs sieben acht zehn zig #',
  mal: 'zweimal dreimal viermal fünfmal zehnmal hundertmal tausendmal zigmal xmal mehrfach mehrmals oft wiederholt',
  zeit: 'Tagen Wochen Monaten Stunden Jahren Ewigkeiten',
  person:
    'Idiot Idioten Idiotin Vollidiot Vollidioten Depp Deppen Volldepp Trottel Volltrottel Arsch Arschloch Arschlöcher Wichser Penner Versager Versagerin Dummkopf Dummköpfe Schwachkopf Blödmann Vollpfosten Pfeife Pfeifen Niete Nieten Lügner Lügnerin Heuchler Feigling Feiglinge Faulpelz Spinner Hornochse Dilettant Dilettanten Stümper Nichtsnutz Schlampe Zicke Kotzbrocken Dreckskerl Drecksack Tubel Löli Halbdackel Lappen Flasche Flaschen Schwätzer Witzfigur Armleuchter Schwein Schweine Sauhaufen Dreckspack Gesindel Besserwisser Klugscheißer Mistkerl Hanswurst Koffer Wappler Nulpe',
  rude: 'Arschloch Arschlöcher Wichser Vollidiot Vollidioten Volltrottel Vollpfosten Dreckskerl Drecksack Hurensohn Missgeburt Wichsern Schwachkopf Arschgeige',
  dull,
  dumme: beforeNoun(dull),
  foul: 'Quatsch Unsinn Blödsinn Schwachsinn Mist Müll Schrott Scheiß Scheiße Scheissdreck Scheißdreck Bockmist Stuss Käse Humbug Dreck Schmarrn Schmarren Schas Seich Schwachfug Bullshit Murks Pfusch Dreckszeug Kacke Mumpitz Nonsens Scheissdräck Schmäh Gelaber Geschwafel',
  foule: 'Quatsch Unsinn Blödsinn Schwachsinn Scheiß Scheißdreck Stuss Schmarrn Mist Käse Bullshit Müll Schas Seich',
  work: 'Arbeit Bericht Entwurf Code Vorschlag Plan Dienstplan Konzept Idee Text Mail Antwort Angebot Protokoll Übergabe Planung Präsentation Folien Auswertung Dokumentation Lösung Unterricht Service Leistung Rechnung Ausrede Begründung Erklärung Argument Verhalten Einstellung Benehmen Organisation Patch Design Skript Kommentar Ansatz Regel Regelung Formular Aussage Meinung Haltung Vorgehen Ergebnis Anleitung Umsetzung Führung',
  gone: 'verbockt vermasselt versaut verschlampt verpatzt vergeigt verkackt verhunzt ruiniert verpfuscht verpennt verschissen versemmelt',
  lapse:
    'Schlamperei Nachlässigkeit Unfähigkeit Faulheit Dummheit Ignoranz Inkompetenz Sturheit Unachtsamkeit Versagen Fehlplanung Bummelei',
  missingm: 'Bericht Vertrag Entwurf Plan Dienstplan Rückruf Termin Schlüssel Beleg',
  missingf: 'Antwort Rechnung Liste Rückmeldung Lieferung Freigabe Unterschrift Auswertung Zusage Bestellung Übersicht',
  missingn: 'Angebot Protokoll Ergebnis Feedback Geld Dokument Update Ticket',
};
