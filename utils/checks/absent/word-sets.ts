import type { WordSets } from '@/utils/text/phrases';
import { figureSets } from './cooked-figures';
import { frameSets } from './frame-sets';
import { badConduct } from './words/conduct';
import { badTraits, goodTraits, mildTraits, moods } from './words/traits';
import { badNames, badThings } from './words/verdicts';

const joined = (words: ReadonlySet<string>): string => [...words].join(' ');

/** "60k", which is a sum of money and no count. */
const thousands = Array.from({ length: 240 }, (_, at) => `${at + 10}k`).join(' ');
const payments = `grand thousand k quid pounds euros dollars ${thousands}`;

/** Word sets of the phrases about people. `<p>` in a phrase is the absent person, by name or by pronoun. */
export const wordSets: WordSets = {
  ...figureSets,
  ...frameSets,
  pay: payments,
  plans: 'plan planning planned want wanted going meant trying',
  be: "is are was were 's 're be been being",
  seem: 'seems seemed looks looked sounds sounded acts acted gets became becomes remains',
  // What may stand between a person and the verb without changing who is spoken of or whether it is true.
  aux: "has have had can could must might may will would 'll 'd 's 've who always just still really clearly obviously honestly simply basically actually definitely frankly probably also truly only often usually constantly again apparently supposedly allegedly",
  fill: 'a an the so really very just always still totally completely absolutely such too pretty quite rather kind of sort bit little honestly clearly obviously basically simply incredibly extremely utterly constantly often usually also definitely frankly actually even another known seriously truly getting more most all kinda proper complete total real bloody damn fucking freaking super way plain downright increasingly notoriously exactly particularly overly absolute utter massive proper sheer pure borderline unbelievably ridiculously insanely hopelessly remarkably generally somewhat slightly constant endless incessant worse than terribly awfully being acting as usual ever again bit lot one big huge',
  much: 'so too such really very always extremely incredibly painfully terribly awfully constantly pretty again way unbelievably insanely ridiculously exceptionally notoriously hopelessly forever',
  own: 'her his their its',
  sub: 'she he they',
  neg: "n't not never hardly barely scarcely",
  poss: 'his her their my our your',
  badname: joined(badNames),
  badthing: joined(badThings),
  badconduct: joined(badConduct),
  mood: joined(moods),
  obj: 'her him them',
  self: 'herself himself themselves themself themself itself',
  me: 'me us you him her them everyone everybody people others colleagues clients customers',
  bad: `lazy incompetent useless rude clueless unprofessional unreliable arrogant annoying irritating careless sloppy moody toxic selfish stupid dumb idiotic hopeless pathetic ridiculous insufferable unbearable obnoxious bossy nosy petty immature childish dishonest disorganised disorganized ignorant incapable inept manipulative narcissistic paranoid patronising patronizing condescending pushy sneaky shady slimy creepy snobbish spineless stubborn thick unfit ungrateful unqualified untrustworthy vain whiny worthless delusional cocky smug insensitive tactless thoughtless inconsiderate hostile hysterical unstable volatile temperamental oversensitive grumpy stingy greedy overrated overpaid needy clingy boring horrible terrible awful dreadful appalling insane crazy nuts bonkers weird disgusting despicable gullible naive idle workshy gutless cowardly vindictive spiteful bitchy catty mean nasty nutty lousy inadequate inefficient crooked corrupt horrid vile irresponsible impossible repulsive shameless entitled tiresome exhausting insecure dense brainless feckless dishonorable conceited pompous pretentious abrasive erratic domineering overbearing embarrassing infuriating dreaded ugly fat smelly shallow fake mediocre unbelievable undependable unhinged disrespectful demanding difficult disloyal jealous cheap lame dull uncooperative unhelpful dramatic bitter snobby stuckup forgetful oblivious dim daft gormless feeble flaky shifty sly smarmy snide sulky surly callous cruel heartless unkind unreasonable intolerable impolite unintelligent unmotivated fussy spoilt spoiled scatterbrained hotheaded pigheaded bigheaded wimpy uneducated unprepared ${joined(badTraits)}`,
  mild: `slow late defensive emotional negative unpredictable aggressive impatient evasive weak bad poor cold quiet strange odd loud messy chatty nervous touchy sensitive strict old young pessimistic vague distracted harsh absent overwhelmed inexperienced blunt indecisive passive distant political ${joined(mildTraits)}`,
  badness:
    'idiot moron jerk fool clown snake loser slacker freeloader diva snob brat psycho witch bitch asshole arse ass prick dick twat bastard cow pig liar cheat fraud coward hypocrite narcissist sociopath psychopath egomaniac nightmare disaster joke mess menace nuisance disgrace embarrassment liability burden dinosaur airhead dimwit halfwit imbecile cretin tyrant dictator backstabber weasel sycophant brownnoser gossip micromanager slob weirdo creep lunatic maniac drunk failure parasite troublemaker shambles blabbermouth dunce bully fossil crook flake dud sleaze sleazebag pushover windbag loudmouth bigmouth killjoy buzzkill amateur freak handful chancer cheapskate hothead kiss-ass',
  good: `reliable competent qualified capable smart bright clever professional trustworthy dependable honest organised organized suited cut committed motivated interested technical leadership ${joined(goodTraits)}`,
  failed:
    'forgot forgets failed fails missed misses blew blows ignored ignores broke breaks lost loses messed messes botched botches ruined ruins cancelled canceled flaked',
  failing:
    'complaining moaning whining bitching late forgetting missing ignoring blaming interrupting breaking messing dropping changing making screwing failing showing bothering nagging pestering micromanaging undermining talking taking stealing leaving dumping delaying dragging arguing gossiping stirring yelling shouting losing acting pretending lying cancelling canceling avoiding dodging hiding slacking playing flirting sulking lecturing correcting criticising criticizing overpromising overcomplicating procrastinating badmouthing sabotaging disappearing passing letting',
  neverdoes:
    'reply replies replied answer answers answered listen listens listened help helps helped read reads check checks test tests deliver delivers delivered finish finishes finished do does did pull pulls take takes shows learn learns learned think thinks care cares cared stop stops shut shuts apologise apologises apologised apologize apologizes apologized buys pays offers cleans washes refills brings replaces admit admits own owns follow follows respond responds responded turn turns say says thank thanks contribute contributes bother bothers prepare prepares prepared clean cleans cleaned document documents lift lifts share shares tell tells pay pays keep keeps show get gets give gives',
  people:
    'boss manager leader colleague coworker listener teacher communicator supervisor teammate person engineer developer designer salesman lead director salesperson analyst accountant nurse doctor chef cook planner speaker presenter writer coach mentor employee worker human',
  trait:
    'attitude work performance behaviour behavior manner manners tone email emails mail mails code english hygiene breath smell idea ideas judgement judgment leadership management communication report reports writing handwriting driving cooking decision decisions organisation organization punctuality ego excuse excuses temper mood moods drama personality voice skills presentation presentations clothes outfit hair slides style ethic design designs documentation teaching explanation explanations lecture lectures notes planning timing memory accent jokes answer answers reply replies comment comments feedback',
  badwork:
    'terrible awful horrible garbage rubbish joke mess sloppy useless crap pathetic appalling embarrassing unacceptable childish ridiculous stupid shocking disgusting toxic lazy weird atrocious dreadful nightmare disaster trash shit nonsense disgrace lousy poor bad abysmal unbearable annoying insufferable rude unprofessional disappointing hopeless shambles dumb',
  badnoun:
    'incompetence laziness stupidity ignorance arrogance nonsense bullshit crap drama tantrum tantrums whining complaining moaning excuses lies ego carelessness sloppiness rudeness antics bragging moods incessant screwup screwups stubbornness negligence cluelessness pettiness games meddling micromanaging micromanagement inability mess negativity indecision',
  job: 'job position role post employment gig work place firm company',
  firm: 'us company team firm department group organisation organization business office',
  career:
    'leaving quitting resigning retiring unhappy miserable struggling promoted demoted fired sacked canned replaced reassigned pregnant divorced divorcing separated dating headhunted suspended investigated overpaid underpaid broke depressed drunk furious cheating toast doomed',
  booze: 'alcohol drink whisky whiskey beer booze gin wine vodka rum weed schnapps',
  lowly:
    'furniture dirt rubbish garbage crap shit idiots children kids slaves servants trash staff numbers nothing strangers enemies suspects thieves cattle pawns decoration robots machines criminals animals vermin toddlers morons',
  ill: 'cancer diabetes depression anxiety adhd hiv autism epilepsy alzheimers dementia bulimia anorexia ptsd tumor tumour leukemia leukaemia stroke',
};
