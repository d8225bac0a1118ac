import type { PhraseGroup } from '@/utils/checks/packs/types';

const verbs =
  'habe|hab|haben|muss|müssen|musste|mussten|kann|können|konnten|darf|dürfen|ist|sind|steht|stehen|hat|wird|bin|verlieren|sitze|sitzen|liegt|fehlt';

/** Words that put what went wrong on the reader. */
export const blame: PhraseGroup[] = [
  {
    check: 'blame',
    reason: 'fault',
    sure: 0.78,
    phrases: `
das|es @ist @fill* deine|ihre|eure @fill* Schuld => das sollten wir gemeinsam klären.
das|es @ist @fill* dein|ihr|euer @fill* Fehler|Versagen|Verschulden => das sollten wir gemeinsam klären.
{du bist|sie sind|ihr seid} @fill* daran|dran|dafür? @fill* schuld => das sollten wir gemeinsam klären.
daran|dran|dafür bist|sind|seid @fill* @du @fill* schuld => das sollten wir gemeinsam klären.
weil|dass|ob @du @fill* schuld bist|sind|seid
^selber|selbst @fill* schuld $ => schade
die Schuld liegt @fill* bei dir|ihnen|euch => das sollten wir gemeinsam klären.
wegen dir|ihnen|euch @fill* ${verbs} => dadurch ~
deinetwegen|ihretwegen|euretwegen|deinetwegn @fill* ${verbs} => dadurch ~
nur|bloß wegen dir|ihnen|euch
wegen|durch deiner|ihrer|eurer|deine|ihre|eure|deinem|ihrem|eurem @fill* @lapse
@dein @fill* @lapse @ist|hat|kostet|führt
{das hast du dir|das haben sie sich|das habt ihr euch} @fill* selbst|selber @fill* zuzuschreiben|eingebrockt|ausgesucht|angetan => das sollten wir gemeinsam klären.
verantwortlich für dieses|das|diesen|den @fill* Chaos|Desaster|Schlamassel|Debakel
`,
  },
  {
    check: 'blame',
    reason: 'failed',
    sure: 0.66,
    phrases: `
{du hast|sie haben|ihr habt} @fill* wieder|mal|erneut @fill* vergessen|versäumt => vielleicht war keine Zeit.
{du hast|sie haben|ihr habt} @fill* wieder|mal|erneut _* vergessen|versäumt|verschlampt|verschlafen|verpennt|ignoriert|übersehen|verpasst|liegenlassen|verloren
{du hast|sie haben|ihr habt} es @fill* versäumt|unterlassen|verpennt => vielleicht war keine Zeit.
{hast du|haben sie|habt ihr} @fill* wieder|mal _* vergessen|versäumt|verschlampt|verschlafen|verpennt|verloren|kaputtgemacht
{das hast du|das haben sie|das habt ihr} @fill* @gone => dabei ist etwas schiefgegangen.
{du hast|sie haben|ihr habt} _* @gone => da ist etwas schiefgegangen.
{das hättest du|das hätten sie|das hättet ihr} _* wissen|sagen|merken|sehen|prüfen|tun|machen|melden|bedenken|verhindern|ahnen|klären|besprechen|abschließen müssen|sollen|können => das hätte ich gern vorher besprochen.
{du hättest|sie hätten|ihr hättet} _* müssen => vielleicht geht es beim nächsten Mal.
wenn {du besser|sie besser|ihr besser} aufgepasst|nachgedacht|gearbeitet hättest|hätten|hättet
auf dich|sie|euch ist @fill* kein Verlass => mir fehlt gerade die Sicherheit.
man kann sich auf dich|sie|euch @fill* nicht verlassen => mir fehlt gerade die Sicherheit.
{du lässt|sie lassen|ihr lasst} @fill* mich|uns|alle @fill* hängen|sitzen => mir fehlt gerade Hilfe.
`,
  },
  {
    check: 'blame',
    reason: 'question',
    sure: 0.62,
    phrases: `
warum|wieso|weshalb hast|haben|habt @du @mir* nicht|nichts @fill* gesagt|geantwortet|gemeldet|gefragt|informiert|reagiert|Bescheid @fill* gesagt|gegeben? $ => was stand im Weg
warum|wieso|weshalb hast|haben|habt @du _* nicht|nichts|nie|keine|keinen|kein|wieder|einfach|schon
warum|wieso|weshalb bist|sind|seid|warst|waren @du _* nicht|nie|zu|schon|wieder|einfach @fill* spät|gekommen|weg|da|hier|gegangen|erreichbar|erschienen
warum|wieso|weshalb antwortest|antworten|antwortet|reagierst|reagieren|meldest|melden|machst|tust|liest|lesen|hörst|hören @du @mir* @fill* nicht|nie|nichts|keine => was hält gerade auf.
warum|wieso|weshalb muss|müssen ich|wir @fill* immer|alles|dir|ihnen|euch|dich
was {hast du dir|haben sie sich|habt ihr euch} @fill* dabei @fill* gedacht => was war {dein|Ihr|euer} Gedanke dabei.
was {hast du|haben sie|habt ihr} @fill* wieder|da|jetzt @fill* angestellt|angerichtet|gemacht|verbockt => was ist passiert.
wie {konntest du|konnten sie|konntet ihr} @mir? @fill* _* übersehen|vergessen|zulassen|machen|tun|antun|passieren => wie kam es dazu.
wie kann|kannst|können|könnt man|@du @fill* @mir @fill* vergessen|übersehen => wie kam es dazu.
`,
  },
  {
    check: 'blame',
    reason: 'lesson',
    sure: 0.62,
    phrases: `
{lern|lernen sie|lernt} @fill* lesen|rechnen|schreiben|zuhören
nächstes|nächste|nächsten Mal @fill* vorher|erst|besser @fill* nachdenken|aufpassen|denken|lesen|fragen $ => beim nächsten Mal gern kurz absprechen
das kommt @fill* davon => schade.
ich|hab hab|habe|ich @das? dir|ihnen|euch @das? @fill* gleich|doch|ja @fill* gesagt => ich hatte eine Sorge.
ich|hab hab|habe|ich es|das dir|ihnen|euch @fill* gesagt $ => ich hatte eine Sorge
wer nicht hören will
`,
  },
];
