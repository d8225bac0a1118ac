import type { PhraseGroup } from '@/utils/checks/packs/types';

const undoing =
  'close|cancel|remove|cut|ignore|delete|skip|shut|drop|lose|break|block|hide|throw|kill|change|rename|move|rewrite|force|leave|ban|schedule|ship|deploy|split|let';
const spoiling =
  'breaking|ruining|ignoring|wasting|destroying|losing|forgetting|deleting|killing|messing|wrecking|spoiling|missing|burning|upsetting|scaring|blocking|leaking|flooding|crashing|not|getting|leaving|locking';
const grand =
  'brilliant|great|genius|wonderful|fantastic|bright|clever|lovely|amazing|excellent|marvellous|masterful|inspired|splendid';

/** Praise that means the contrary. */
export const praise: PhraseGroup[] = [
  {
    check: 'sarcasm',
    reason: 'praise',
    sure: 0.7,
    phrases: `
wow|great|nice|lovely|brilliant|bravo|super only|just @number weeks|months|years for|to|until|before a|an|one|the|my|your? @fill* reply|answer|response|signature|decision|callback|refund|yes => it took a while.
nice|great|good|excellent|brilliant|fantastic|wonderful|lovely|stellar|top|awesome|super|outstanding|splendid|amazing job|work|going|move|timing|effort|one genius|einstein|sherlock|${spoiling}
excellent|great|good|nice|brilliant|fantastic|stellar job|work as usual|always|ever => I see a problem.
way to go genius|einstein|sherlock|guys => I was surprised.
well done genius|einstein|sherlock|you|for|on|pal ${spoiling}|only|you?
kudos|congrats|congratulations|applause|bravo|praise for|on|to @fill* ${spoiling}|making|whoever|finally|managing|whoever's
congratulations|congrats|bravo @fill* @you @fill* managed|broke|ruined|destroyed|failed|lost|found|finally|invented @fill* to|the|it|my|our|another|a
congratulations|congrats|bravo @fill* @you have|'ve @fill* managed|broken|ruined|destroyed|failed|lost|found|finally|invented|made|insured
congratulations|congrats|bravo|kudos|applause|hats on|for|off? to? @fill* _ @fill* one|a|an whole|single|entire
truly|simply|positively|absolutely heroic|monumental|visionary|historic|earth-shattering
einstein|sherlock|hotshot $ => colleague
which|some|what|whose genius|einstein|hero|wizard|mastermind => who
captain obvious
your @fill* majesty|highness|lordship|ladyship|grace|honour|excellency|worship
what a|an @fill* brilliant|great|genius|wonderful|fantastic|bright|clever|lovely|amazing|excellent|marvellous|inspired idea|plan|move|decision|way to ${undoing}
what a|an @fill* shocker => I noticed this.
what a|an @fill* masterpiece|triumph|farce|circus|shambles $ => I noticed this
what a @fill* surprise|coincidence @you|the|it|another|your|nobody|we
surprise surprise
who would|could|'d have|'ve thought|guessed|known|imagined
imagine my surprise|shock|delight|joy => I was surprised.
colour|color me surprised|shocked|impressed => I noticed this.
how|so @fill* generous|kind|nice|thoughtful|gracious|good|noble|considerate|sweet|big of @you to @fill* show|finally|at|bother|grace|turn|spare|even|join
how sweet|cute|adorable|touching that|of
nice|good|kind|decent|generous|big of @you to @fill* join|show|finally|turn|grace|bother|let|tell|inform|include|remember|find => I am glad that you could ~
so kind|good|nice of @you to finally|at|even|spare|bother
how silly|foolish|stupid|naive|dumb|daft|selfish|thoughtless of me|us to => I had hoped to
silly|foolish|stupid|naive of me|us to|for expect|think|hope|assume|believe|ask|want|trust|expecting|thinking|assuming
silly|stupid|foolish me for|i expecting|thinking|hoping|assuming|believing|thought|expected
i am|'m @fill* thrilled|delighted|overjoyed|touched|honoured|honored|flattered that everybody|everyone|nobody|@you @fill* finally|managed|even|bothered|remembered|takes|at
@you found|find the|a time|moment|courage|energy to @fill* answer|reply|read|respond|show|look|write|email @fill* after|only
it 's|is almost|so|quite|really|truly impressive|admirable|a talent|inspiring how|that|to => I notice
it 's|is @fill* cute|adorable|sweet|precious|funny how|that @you => I see it differently when you
@you are|'re @fill* much|far|too too? important|good|grand|posh|clever|special|busy|fancy|precious|senior|cool for|to => you may not have time.
much|far|apparently|obviously|clearly too important|grand|posh|good|precious|fancy for|to
truly|really|so|deeply|how inspiring|inspirational|groundbreaking|visionary|heartwarming|impressive $ => hard for me
real|truly team|treat|class|work|gem player|of|act|to? $ => surprise to me
i|we love|adore|admire how|that|your @you|we|they|it|every|nobody|the|confidence|optimism @fill* always|never|just|do|test|renamed|can|think|ignore|still|that
helpful|useful|great after the fact => late for me.
another|one|yet|more form|meeting|mail|rule|tool|process|reorganisation|reorganization|spreadsheet|survey|version|label @fill* just|exactly|how what|thrilling
just what i|we|the|everyone|this @fill* needed|ward|team|world|kitchen|office|wanted|ordered @fill* needed
oh|wow|ah|well|yay|ooh great|wonderful|brilliant|joy|fantastic|lovely|splendid|goody|super another|yet|more|again|one
wonderful|splendid|marvellous|lovely|magnificent|brilliant|great another|yet|the again|label|rule|quick|form|one|meeting|more
yet another|one triumph|masterpiece|brilliant|genius|great|wonderful|excuse|mistake|delay
^just|simply great|perfect|wonderful|brilliant|lovely|fantastic|peachy|marvellous|super $ => I find this hard
great|brilliant|perfect|lovely|fantastic|wonderful just great|brilliant|perfect|lovely|fantastic|wonderful => I find this hard.
^charming|priceless|groundbreaking|adorable|shocking|riveting|classy|typical $ => I see it differently
a stroke of genius|brilliance => a surprise to me.
work of genius|art|fiction $ => surprise to me
pure|sheer|absolute genius|brilliance|poetry|comedy|gold
wow @you actually|finally|even|really => I noticed that you
wow so|very|how|really helpful|useful|professional|mature|kind|generous|clever => I see it differently.
so|very|really helpful thanks $ => I see it differently
found|find the? time in|between your @fill* busy|packed|important|meetings|golf
genius move|idea|plan|decision => bold step
@you must be so|very|really proud => I see it differently.
your @fill* mother|parents must be @fill* proud => I see it differently.
what a|an @fill* brilliant|great|genius|wonderful|fantastic|bright|clever|lovely|amazing|excellent|marvellous idea|plan|move let 's fire|close|cancel|delete|remove|ignore|skip|cut|wait|sell|break
perfect|great|wonderful|lovely|brilliant just|exactly what i|we need|needed => I find this hard
just what i|we needed today|now|right|this|on => not easy today
slow clap => I see it differently.
round of applause|to
medal|oscar|prize|trophy|award|cookie|sticker|nobel for|goes|to|prize @fill* @you|being|most|whoever|worst|best|this|guessing
take my|off hat|my off|hat?
ten out of ten for
big thumbs|hand|round up|to|of to|whoever|for
quick shoutout|shout to|out
be still my heart
living the dream
cool story
sounds legit => I am not sure.
cry me a river => I see it differently.
and lo
@you have|'ve outdone|surpassed|excelled yourself|yourselves => I had hoped for something else.
@you had one job
one job $
own goal
so called @group|expert|experts|manager|leader|strategist|engineer|service|professional|friend|help|support
the famous|legendary|great|invisible|mythical @number? @fill* minute|cleaner|strategist|expert|genius|fix|plan => the ~
a bold|brave choice|move|strategy|technique|claim
`,
  },
  {
    check: 'sarcasm',
    reason: 'praise',
    sure: 0.38,
    phrases: `
oh|wow|ah great|wonderful|brilliant|lovely|nice|really|sure
brilliant|genius|fantastic|wonderful|marvellous|splendid $
${grand} idea|plan|job|work
nice try|one
congratulations
kudos
^bravo $
thrilled|delighted
of course
how thoughtful|kind|nice
`,
  },
];
