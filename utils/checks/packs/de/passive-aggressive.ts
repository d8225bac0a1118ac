import type { PhraseGroup } from '@/utils/checks/packs/types';

/** Polite words with a reproach between the lines. */
export const passiveAggressive: PhraseGroup[] = [
  {
    check: 'passive-aggressive',
    reason: 'reminder',
    sure: 0.66,
    phrases: `
wie @fill* bereits|schon @fill* mehrfach|mehrmals|mehrmalig|oft|zigmal|hundertmal|gefühlt|x|öfter mal? erwähnt|gesagt|geschrieben|erklärt|mitgeteilt|besprochen|betont|angemerkt => wie geschrieben
wie mehrfach|mehrmals|wiederholt @fill* erwähnt|gesagt|geschrieben|erklärt|mitgeteilt|betont => wie geschrieben
wie ich @fill* schon|bereits|mehrfach|mehrmals _* geschrieben|gesagt|erwähnt|erklärt|mitgeteilt|betont habe|hatte|hab => wie geschrieben
wie aus|in meiner letzten|vorigen|ersten Mail|Nachricht|E @fill* hervorgeht|ersichtlich
falls|wenn @du _* gelesen|angeschaut|zugehört|aufgepasst|geöffnet hättest|hätten|hättet
hättest|hätten|hättet @du _* gelesen|angeschaut|zugehört|aufgepasst|geöffnet
nur zur Erinnerung falls es|das|dies @fill* @mir? @fill* untergegangen|entgangen|übersehen _* sollte|sollten|hast|haben|habt|ist|sein => zur Erinnerung
falls @du? es|das|dies @fill* @mir? @fill* untergegangen|entgangen|übersehen _* sollte|sollten|hast|haben|habt|ist|sein => als kurze Erinnerung
wie @du @fill* sicherlich|bestimmt|hoffentlich|eigentlich|längst @fill* wissen|weißt|wisst => soweit ich weiß
wie dir|ihnen|euch @fill* sicherlich|hoffentlich|eigentlich|bestimmt @fill* bekannt ist|sein|sein? => soweit ich weiß
wie dir|ihnen|euch bekannt sein sollte|dürfte|müsste => soweit ich weiß
ein letztes Mal => noch einmal
zum wiederholten Male? => noch einmal
letztmalig|letztmals => noch einmal
`,
  },
  {
    check: 'passive-aggressive',
    reason: 'hint',
    sure: 0.64,
    phrases: `
schön|nett|toll|super|prima|fein dass {du dich|sie sich|ihr euch} @fill* auch|endlich|doch mal|noch|einmal|schon @fill* meldest|melden|meldet|blicken|zeigst => danke für {deine|Ihre|eure} Nachricht.
schön|nett|toll|super|prima|fein dass @du @mir? auch|endlich|doch mal|noch|einmal|schon
schön|nett|toll dass man @fill* das|es|mich|uns|sowas @fill* auch|so|nebenbei|mal|zufällig @fill* erfährt|fragt|informiert|sagt => das hätte ich gern früher gewusst.
manche|gewisse|einige|so Leute|Kollegen|Kolleginnen|Herrschaften|Personen|Mitarbeiter|Menschen @fill* haben|scheinen|glauben|denken|meinen|sollten|können|kriegen|finden|wissen|müssen|halten|machen @fill* ja|offenbar|anscheinend|offensichtlich|wohl|nicht|nie|es|nichts|immer|sie|sich
manche|gewisse|einige von uns|euch|ihnen @fill* müssen|arbeiten|haben|machen|wollen @fill* hier|auch|noch|ja|eben|tatsächlich|nämlich|halt
gewisse Leute|Herrschaften|Personen|Kollegen|Kolleginnen => ein paar von uns
andere arbeiten hier|auch|halt|nämlich
es wäre|ist @fill* schön|nett|toll|hilfreich wenn man @fill* mich|uns|vorher|informiert|gefragt|auch => ich wüsste gern früher Bescheid.
zur Abwechslung @fill* mal => bitte
wenn|falls es @mir? @fill* nicht zu viel verlangt|Mühe|ist|macht|Umstände => wenn es geht
bei allem Respekt => aus meiner Sicht.
mit Verlaub => aus meiner Sicht
nichts für ungut aber => mein Eindruck ist
ohne dir|ihnen|euch zu nahe treten zu wollen => mein Eindruck ist
wer auch immer das|hier|dafür|die|den|meine|wieder
ich will|möchte ja|keine|niemanden @fill* nichts|Namen sagen|nennen @fill* aber?
`,
  },
  {
    check: 'passive-aggressive',
    reason: 'martyr',
    sure: 0.66,
    phrases: `
dann mache|mach|muss|darf|erledige|übernehme|putze|räume|schreibe|bleibe ich @mir? @fill* eben|halt|wohl|wieder|mal @fill* selbst|selber|allein|alleine|wieder => dann übernehme ich das, und Hilfe wäre schön.
dann eben|halt @fill* ich|selbst|selber|allein|alleine => dann übernehme ich das.
ich mach|mache|erledige|übernehme @mir @fill* dann|halt|eben @fill* allein|alleine|selbst|selber => ich übernehme das, und Hilfe wäre schön.
ich mach|mache|erledige @mir @fill* dann? halt|eben|wieder @fill* allein|alleine|selbst|selber => ich übernehme das, und Hilfe wäre schön.
auf mich|uns hört @fill* keiner|niemand|eh|sowieso @fill* => mir ist wichtig, dass wir darüber sprechen.
mich|uns fragt @fill* keiner|niemand|eh|sowieso => ich würde gern mitreden.
mir|uns sagt @fill* keiner|niemand @fill* was|etwas|nichts|Bescheid? => ich wüsste gern früher Bescheid.
ich wollte ja|doch nur @fill* helfen|fragen $ => ich meine es gut
nicht so als|dass @fill* hätte|ob|ich @fill* sonst|nichts|nix|ich
ich|sonst hab|habe|hätte @fill* ja|sonst @fill* sonst? nichts|nix|keine @fill* Anderes|Besseres|zu @fill* zu? tun => gerade liegt viel bei mir.
hab ja sonst nichts|nix zu tun => gerade liegt viel bei mir.
ich bin @fill* nur|bloß @fill* der|die|das|ein|eine Depp|Neue|Hausmeister|Azubi|Praktikant|Putzfrau|Sekretärin|Dumme|kleine|kleiner|Aushilfe
was weiß ich @fill* schon|denn => ich kann mich irren.
ist man|bin ich @fill* gewohnt|gewöhnt => das kenne ich schon.
man wird @fill* wohl|ja @fill* fragen|sagen dürfen => ich frage, weil es mir wichtig ist.
wenn|falls sich sonst|schon keiner|niemand @fill* kümmert|findet|zuständig|meldet|traut
ich bin|war @fill* der|die Dumme|Depp|Gelackmeierte => ich fühle mich damit nicht wohl.
wer|was sonst $ => gern auch jemand anderes
`,
  },
  {
    check: 'passive-aggressive',
    reason: 'resigned',
    sure: 0.62,
    phrases: `
{mach|machen sie|macht} @fill* was {du willst|sie wollen|ihr wollt} => {entscheide bitte du|entscheiden bitte Sie|entscheidet bitte ihr}.
{mach|machen sie|macht} @fill* wie {du meinst|sie meinen|ihr meint} => {entscheide bitte du|entscheiden bitte Sie|entscheidet bitte ihr}.
^wie {du meinst|sie meinen|ihr meint} $ => mir wäre etwas anderes lieber, ich trage es aber mit
^wenn {du meinst|sie meinen|ihr meint} $ => mir wäre etwas anderes lieber
^vergiss es|'s $ => ich komme später darauf zurück
^vergessen sie es|'s $ => ich komme später darauf zurück
mir doch|ja|mittlerweile|inzwischen|langsam|auch @fill* egal|wurscht|wurst|schnuppe|latte => mir beides recht.
{dein|ihr|euer} Problem nicht meins|meines => ich kann dabei gerade nicht helfen.
ich sag|sage @fill* nichts|nix mehr => ich brauche gerade eine Pause.
ich sag|sage dazu|da @fill* lieber|mal|besser @fill* nichts|nix => ich sehe das anders.
na dann @fill* viel Spaß|Glück|Vergnügen => ich bin gespannt.
`,
  },
];
