import type { LexiconCategory } from './lexicon-types';

/** More phrases of the tone lexicon, as threads have them, by category. */
export const morePhrasesL: Partial<Record<LexiconCategory, string>> = {
  agreement: `
we completely / generally support / completely support / strongly second / i completely / generally agree
absolutely support / we wholeheartedly / wholeheartedly agree / definitely second / i fully / we absolutely / we fully
we strongly / absolutely agree / i totally / i absolutely / wholeheartedly second / wholeheartedly support
totally support / generally second / totally second / i strongly / we generally / fully second / we definitely
definitely support / completely second / strongly agree / definitely agree / i generally / i wholeheartedly
i definitely / absolutely second / fully support / we totally / strongly support / sure let 's point
right works point / absolutely that works / yep let 's sense / indeed on makes / yep this sense / sure same good
exactly let 's point / yup same point / exactly makes good / right same makes / sure works good
absolutely let 's sense / agree will good / definitely let 's / indeed let 's point / fixed sense / correct same works
yup makes would / yup same / right good is / right we point / right thanks was / yup sounds makes / agree with good
yeah works was / agree sounds sense / yep on works / definitely same should / correct i point / yeah makes works
definitely we works / yes works point / correct makes / agreed we sense / yep we / right good / exactly we point
yup sounds / yep thanks sense / reasonable overall / fine overall / like a plan thanks / okay overall
like a plan so far / sounds correct / seems ok / seems right / ok overall / great let 's / fair otherwise
correct so far / good otherwise / sensible so far / reasonable let 's / like a plan overall / looks like a plan
fair overall / right otherwise / like a plan let 's / seems correct / great overall / perfect so far
perfect otherwise / great so far / right overall / seems fine / sensible otherwise / looks perfect / sounds ok
sensible let 's / sensible overall / okay thanks / good thanks / okay so far / seems like a plan / thanks comments
sgtm to a few / plus one overall this / sgtm overall nits / sgtm on comments / lgtm once this / lgtm overall one
ship it for a few / lgtm with a few / lgtm thanks nits / overall nits / plus one once one / lgtm overall a few
ship it from nits / sgtm overall my / plus one thanks comments / ship it overall nits / sgtm from comments
ship it once my / sgtm just a few / ship it just comments / ship it thanks my / ship it overall me / lgtm from nits
plus one modulo comments / plus one once my / sgtm with / lgtm thanks me / sgtm modulo a few / plus one thanks this
ship it once nits / lgtm thanks a few / sgtm thanks this / plus one with a few / sgtm thanks me / ship it just nits
modulo nits / sgtm once comments / sgtm to nits / plus one from comments
`,
  hedge: `
is probably work / is probably need / i reckon / is probably related / is probably help / have time correctly
prefer correctly / remember please / do n't mind right / recall a moment / understood right / understand well
get a chance a moment / need please / understood correctly / have time please / recall correctly / remember right
are able right / prefer right / recall right / want well / want right / want please / remember well / recall well
do n't mind correctly / do n't mind well / remember correctly / need a moment / have time right / recall please
understand right / want a moment / get a chance please / are able a moment / have time a moment / remember a moment
prefer well / are able correctly / get a chance well / do n't mind please / prefer a moment / understand correctly
want correctly / as far as i understand / as far as i remember / as far as i know / as far as i see / urgent though
a big deal / a native speaker / blocker though / big deal though / high priority just / big deal for
high priority here / big deal but / a high priority / big deal at all / a deal breaker / big deal just
deal breaker just / big deal here / deal breaker here / native speaker though / deal breaker for / deal breaker but
deal breaker though / native speaker at all / high priority though / native speaker so / high priority so
native speaker for / deal breaker at all / expert though / native speaker but / big deal so / high priority at all
high priority for / high priority but / native speaker just / deal breaker so / native speaker here / a thought anyone
wondering anyone / just a suggestion / just a thought whether / in case though / just a thought though
just checking anyone / checking though / wondering whether / just wondering / just curious whether
just my two cents whether / curious anyone / just my two cents though / to clarify though / just an idea though
my opinion anyone / just my opinion / just my opinion whether / a heads up though / fyi anyone / in case whether
just my two cents / a thought though / just wondering anyone / checking anyone / my two cents here / curious whether
just to clarify whether / my two cents anyone / just checking whether / just in case though / just an idea anyone
just to clarify anyone / a suggestion anyone / just to confirm / just a heads up / an idea whether
just a heads up anyone / just curious anyone / possibly i typo / likely because / possibly related cache
probably something same / presumably not related / apparently i better / worth cache / caused same
maybe i regression / worth typo / maybe related misunderstanding / possibly a related / likely this bug
perhaps a typo / presumably something could / probably caused related / probably caused should / maybe just regression
possibly a typo / presumably it regression / probably due should / maybe something is / perhaps just same
presumably something to / because duplicate / possibly due regression / maybe it regression / perhaps related same
likely not regression / probably worth could / maybe due related / because regression / presumably i same
maybe i same / perhaps this regression / maybe related could / maybe just duplicate / probably caused by
probably due to / presumably caused should / probably something by
`,
  'peace-making': `
apologies for / being sounded / being replying / i apologise about / being trouble / being rude / apologies if
my apologies if / my apologies for / being spam / being harsh / apologies about / being wording / being late
sorry for / being slow / being came / being clear / being long / being outburst / being inconvenience
my apologies about / being duplicate / being rant / i apologise if / being hassle / being offended / being noise
being frustration / being delay / i apologize for / i apologize about / being tone / i apologise for / sorry if
being confusion / sorry about / i apologize if / being misunderstanding / mean to derail anyone
did n't mean to imply / did not mean to attack / mean to suggest off / did not mean to insult / mean to sound you
did n't mean to derail / mean to come like / mean to dismiss rude / did not mean to imply / did not mean to criticize
mean to criticize across / did not mean to derail / mean to upset off / mean to come across / mean to suggest that
mean to attack that / mean to dismiss that / mean to upset across / mean to offend you / mean to sound anyone
mean to insult anyone / mean to upset harsh / mean to derail you / mean to dismiss you / mean to attack anyone
mean to criticize harsh / did n't mean to suggest / mean to imply anyone / mean to derail rude / mean to sound rude
mean to suggest anyone / mean to attack across / did not mean to sound / mean to attack you / mean to sound aggressive
mean to offend like / i did not mean to / mean to imply that / mean to suggest across / no disrespect
no worries intended / pressure meant / no hurry / no hard feelings at all / no hard feelings taken / ill will taken
need to apologize at all / no problem done / no hard feelings done / no rush meant / no hurry meant
no pressure meant / no harm taken / hard feelings taken / pressure intended / hurry meant / rush meant
disrespect done / no pressure intended / harm taken / no need to apologize and / no need to apologize / problem taken
problem done / need to apologize meant / no offense / no need to apologize intended / rush intended
no hard feelings and / no hard feelings here / no harm meant / no worries meant / no need to apologize was
no rush taken / disrespect taken / problem intended / no problem taken / hurry done / hard feelings intended
disappointment frustrated / understand the frustrating / understand that people / understand that frustration
understand why people / understand the people / understand how frustration / understand why disappointment
frustration upset / people upset / understand why anger / understand your frustrating / understand your people
understand why frustrating / frustrating frustrated / understand how anger / anger upset
understand the disappointment / people frustrated / frustration frustrated / frustrating upset / understand the anger
i understand how / understand why frustration / understand your disappointment / understand how disappointment
understand that anger / understand that frustrating / understand how frustrating / understand your anger
anger frustrated / understand that disappointment / disappointment upset / understand how people
we 're on the same team / we 're on the same side / we 're on the same page / can we work together / can we bury
let 's move forward / can we move forward / let 's bury / can we take a step / let 's start again / let 's assume good
can we start again / can we assume good / let 's work together / can we start over / i was wrong sorry
was too harsh earlier / i was rude sorry / i take it back to / i stand corrected / i regret / take it back said
i stand corrected said / i take it back there / i was wrong said / take it back my / i was wrong earlier
overreacted sorry / was rude earlier / i take it back sorry / i was too harsh sorry / i was out of line
take it back there / take it back earlier / i stand corrected and / regret earlier / was out of line said
i take it back and / i stand corrected to / i stand corrected earlier / i was too harsh said / overreacted earlier
stand corrected there / i was wrong / i overreacted sorry / i was rude / i overreacted / i overreacted earlier
regret said / i regret said / i regret earlier / take it back and / i stand corrected my / was wrong earlier
i stand corrected about
`,
};
