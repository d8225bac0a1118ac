import type { WordSets } from '@/utils/text/phrases';
import type { PhraseKinds } from './spotter';

export type ApologyKind = 'apology' | 'other' | 'grovel' | 'woe' | 'harm' | 'formal' | 'repair';

export const apologySets: WordSets = {
  say: 'apologise apologize apologises apologizes apologised apologized apologising apologizing',
  very: 'so very really truly terribly awfully deeply sincerely extremely incredibly super',
  be: "am is are was were be been 'm 're 's im",
  loss: 'loss losses bereavement illness trouble troubles accident pain',
  notMe: 'he she they you who nobody everyone everybody somebody someone it customers customer company staff',
};

export const apologyPhrases: PhraseKinds<ApologyKind> = {
  apology: `
    sorry / soz / apologies / apologise|apologize / apologising|apologizing / forgive me / pardon me / my bad / beg your pardon / beg your forgiveness
  `,
  // The word stands there, but nobody asks for pardon: sympathy, sayings, somebody else's apology, or none at all.
  other: `
    sorry to hear|see|learn|read|know|lose / sorry to say|tell|inform|report|announce|let / sorry about|for your|her|his|their _? @loss
    sorry that|to? you|he|she|they|your|his|her|their @be? not? / sorry it|things did|has|have n't / sorry for you|him|her|them
    feel|feels|felt|feeling @very? sorry / safe than sorry / sorry state|sight|excuse|story|tale|affair|figure|lot|mess|condition
    say|said|says|saying|sounds|sounded|look|looks|looked @very? sorry / n't|not|never|no need|have|has|want|going|gonna? to? say|be? sorry|@say
    will|would|could|can n't|not|never @say for|to / no apologies|apology|need / sorry not sorry / @notMe @be? n't|not? @very? sorry
    @notMe should|must|need|needs|have|has|had|did|do|does|ought|might|may|will|would|could n't|not? to? @say
    an|the|any|this|his|her|their|your|that|written|public|formal apology|apologies / who|that|and|he|she|they @say / sorry no more / apologies accepted / sorry what $
    accept|accepted|accepts your|his|her|their apologies / sorry assed|ass
  `,
  grovel: `
    i|im 'm|am? the worst / such an|a idiot|fool|moron|mess|nuisance|pain|burden|dummy|klutz|loser / a|such|total|complete|huge pain|burden|nuisance
    stupid|silly|dumb|annoying|dense|thick|idiotic question|questions|of / for existing|breathing|living|being|asking|bothering|writing|interrupting
    sound|sounds|seem|seems|being stupid|silly|dumb|annoying|dense / is|be|being|this|not|n't annoying|bothersome / better|other|important things to do
    more important things|work|matters / waste|wasting|wasted your time / forgive my stupidity|ignorance|slowness|english / please forgive me
    hate to|bothering|being bother|be|ask|you|a / can n't @say enough / cannot @say enough / never @say enough / my|the sincerest|deepest|humblest apologies
    i @be? an idiot / my stupidity / my own stupidity / i know you 're|are @very? busy / do n't hate me / please do n't be mad|angry|cross
  `,
  woe: 'feel|felt|feeling @very? awful|terrible|horrible|bad|guilty|stupid|embarrassed|ashamed',
  // A business owes these forms to its customers.
  formal: `
    we @very? @say / we|and @be @very? @very? sorry for|that|about / our @very? sincere|sincerest|deepest? apologies / on behalf of / inconvenience|disruption|outage|downtime
  `,
  // What went wrong for the reader was put right: sorry at the start and at the end is no more than owed.
  repair: `
    i|we have|'ve called|asked|told|informed|corrected|fixed|checked|changed|cancelled|canceled|deleted|moved|refunded|replaced|reported|booked|paid|sent|contacted|put / i|we called|corrected|fixed|refunded|replaced|deleted|cancelled him|her|them|it|the|that|and / is|are|was restored|corrected|fixed|repaired|refunded|replaced|deleted|safe
    correct|right|corrected|new one|version|file|invoice|bill|list|date is|are|below|attached|follows / will|'ll make sure|certain / wo n't happen again / will not happen again / we|i refund|replace
  `,
  // An apology for something grave is owed in full.
  harm: `
    what|how i|we said|did|wrote|spoke|treated|acted|behaved|reacted / hurt|hurting|unfair|unkind|cruel|shouted|yelled|snapped|insulted|offended|humiliated
    i|we was|were rude|wrong|harsh|out / let you down / your|her|his trust / lost my|your temper / passed away / funeral|condolences|loss|died|death|grief|bereavement
    accident|injury|injured|harmed|harm|damage|damaged|breach
  `,
};
