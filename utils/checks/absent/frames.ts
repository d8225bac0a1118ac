/**
 * The frames in which somebody is put down whatever the words: what is granted and taken back behind a "but", whom one would
 * rather not have, what is dreaded, what somebody is likened to. `<p>` is the person; see `text/phrases.ts` for the form.
 */
export const frames = `
<p> @aux* mean|means|meant well _* but|yet|only
<p> @aux* @be @fill* well meaning _* but|yet
<p> 's heart is|'s in the right place _* but|yet
<p> @aux* @be @fill* @nice _? @nicewho* but|yet|though @sub? @aux* @be? @fill* @bad|@mild|@badname
<p> @aux* @be @fill* @nice _? @nicewho* but|yet|though _? _? @sub? @aux* do|does|did|can|could|ca|cannot|will|wo|would n't|not? @fill* @knack
<p> @aux* @be @fill* @nice _? @nicewho* but|yet|though _? _? @sub? never @knack
<p> @aux* @be @fill* @nice _? @nicewho* but|yet|though @sub? has|have|'s? @fill* no|zero|little|not an? @fill* @sense
<p> @aux* @be @fill* @nice _? @nicewho* but|yet|though @sub? @be? not|n't|hardly|never exactly? the|a? @fill* sharpest|brightest|quickest|fastest|smartest|cleverest|deepest|tidiest|toughest
nothing|anything|nowt personal? against <p> _? _? but|only|except
no disrespect|offence|offense|harm meant? to|for|towards <p> _? but
love|loves|like|adore <p> to bits|death|pieces _? but
do|would|should n't|not want|like|wish|speak|talk to? speak|talk? ill|badly|unkindly of|about <p>
hate|loath|reluctant to speak|talk ill|badly|unkindly of|about <p>
rather|sooner @dire _* _* than _* <p>
rather|sooner _* than|rather @company _? _? _? _? <p>
god|heaven|heavens|lord help|save|spare|preserve us|you|me|them|everyone|anyone|anybody|whoever all? _? _? if|when|should|from|with|once <p>
god|heaven|heavens|lord help|save|spare|preserve the|all lot|rest|whole|of _? _? us|you|them|place _? if|when|should|once <p>
god|heaven|heavens|lord help|save|spare|preserve the|our|those poor? @fill* children|kids|parents|patients|customers|clients|guests|team|ward|choir|school|firm|trainees|whoever if|when|should|once <p>
god|heaven|heavens|lord help whoever|whichever|anyone|anybody|the|any _? who|that? gets|inherits|has|works|reports|ends|sits|marries up|to|with|under|for? <p>
heaven|god forbid that? <p> gets|is|has|should|becomes|ever
pity|pities|sorry|feel for? the? poor? whoever|whichever|anyone|anybody|soul|souls|lot|sod|sods|team|one|people who|that? gets|has|inherits|works|reports|ends|sits|marries up|to|with|under|for? <p>
the day|minute|moment|week <p> gets|becomes|takes|comes|runs|leads _* is|will the|be the? day|minute|moment|week i|we
if|when|once <p> gets|becomes|wins|stays _* i|we 'm|am|'re|are|'ll|will leaving|leave|quit|quitting|resign|resigning|walk|walking|emigrating
if|when|once <p> gets|becomes|wins|stays _* i|we 'm|am|'re|are|'ll|will off|out|gone $
if|when|once <p> takes over|charge _? i|we 'm|am|'re|are|'ll|will off|out|gone|leaving|leave|quit|resign
dread|shudder to think|imagine what|how|of|where _? _? <p>
if <p> put|puts|spent|gave|worked|cared|paid|showed|did|read only|just|even? half|quarter|tenth|third as much|many|hard|well|long|carefully
if <p> put|puts|spent|gave|paid|showed|took only|just|even? half|quarter|tenth|third of? the|that effort|time|energy|work|care|thought|attention|love|trouble|interest
explains @fill* lot|everything|much|volumes|all about <p> $
explains @fill* lot|everything|much|volumes|all about <p> tbh|honestly|really|imo|now
tells|says|said|told us|you|me|one? all|everything you|one|we|i need|needed|needs to know about <p> $
would|'d|could be|have been? @fill* @fine _? if it? was|were|had n't|not been? for <p>
would|'d|could be|have been? @fill* @fine _? if it? was|were|had n't|not been? for <p> 's _
would|'d|could be|have been? @fill* @fine _? but|if|not for|not|without for? <p> $
nobody|no one? _* _? will|would|wants|can|dares|likes|volunteers|volunteered|agrees to|willingly? work|sit|deal|share|travel|ride|train|pair _* with|under|beside|near <p> $
nobody|no one? _* _? will|would|wants|can|dares|likes|volunteers|volunteered|agrees to|willingly? work|sit|deal|share|travel|ride|train|pair _* with|under|beside|near <p> if|unless|because|anymore|any|again|for|twice
<p> @aux* talk|talks|talked|bore|bores|bored|nag|nags|nagged|explain|explains _ _? to|into death|tears|distraction|sleep|submission|coma
<p> @aux* drive|drives|drove @me|anyone|saints|saint|a to drink|distraction|despair|murder
<p> @aux* could|would make|drive|provoke a|the @fill* saint|pope|nun|monk|angel swear|curse|weep|drink|scream
<p> @aux* talk|talks|talked at people|you|me|us|everyone|customers|clients
<p> @aux* makes|made a|an|the _ _? look|seem|sound|feel @fill* fast|quick|speedy|lively|sober|generous|modest|humble|competent|clever|bright|punctual|decisive|subtle|warm|talkative|organised|organized
<p> @aux* could|can|would bore|argue|talk _ _? _? off|with a|an|the _? _
<p> @aux* could|can|would start|pick|lose|get|find|cause _ _? _? in|with|over|on an|a empty|paper|flat|phone|telephone|mirror|wet
<p> @aux* @be @fill* slow|thick|dense|dim|deaf|slippery|tight|miserable|dull|stiff|stubborn|useless|wooden|subtle|mad as a|an|two|molasses|treacle|mud|ditchwater|hell|custard|mince|toast|pitch
<p> @aux* @be @fill* particular|peculiar|special|certain sort|kind|type|breed of person|woman|man|lady|gentleman|character|animal|creature
<p> @aux* has|have|had all the @fill* charm|warmth|tact|subtlety|personality|charisma|grace|humour|humor|energy|speed|sparkle of
strange|funny|odd|interesting|curious|weird|convenient how|that <p> @aux* @be never|nowhere around|here|there|to|in when|whenever
<p> @aux* @be @fill* one|two|few|couple|three sandwich|sandwiches|card|cards|brick|bricks|fry|fries|spanner|spanners|bob short|shy of
<p> ca|can n't|not be told|taught anything|a|no
<p> ca|can n't|not be reasoned|shamed with|into
<p> @be @fill* one of those|the _? who ca|can|wo|will n't|not be told|trusted|bothered|wrong
<p> do|does|did n't|not @fill* want|like to work $
<p> do|does|did n't|not @fill* want|like to work since|anymore|any|at|here
<p> @aux* @be all @fill* mouth|hat|bluster|show|front|noise|promises|charm|hot|sizzle _* no|but|without|air
<p> @aux* @be? _* holding|propping up? the|that|@own wall|bar up? all|same|as|every|like|again
what is|'s the point of <p> $
count your|the|@poss fingers|spoons|change|tools|pens|cash|biscuits when|whenever|after|if|with <p>
<p> 's @elders knows|owns|runs|golfs|plays _* so|hence|why|otherwise
interesting|funny|strange|odd|curious|amazing|remarkable|weird|convenient|striking how|that <p> 's @ailment
interesting|funny|strange|odd|curious|amazing|remarkable|weird|convenient|striking how|that <p> @aux* @be? suddenly|conveniently|somehow|mysteriously|miraculously
<p> 's @ailment @whenever
<p> 's sick|dentist|doctor day|days|appointment|appointments @whenever
<p> did n't|not leave|quit|resign|retire|jump|go _* the|they|we|it _? left|sacked|fired|dropped|pushed|kicked|let
`;

/** Whom one would have in no case: unless they are away or may not; see `isAway`. */
export const exclusions = `
ask|send|give|use|get|pick|choose|take|try|want|hire|put|call|ring|phone|trust|let|have|prefer|like|literally anyone|anybody|someone|somebody|whoever else? but|bar <p>
to|with|by|from|for|past|under|behind|through anyone|anybody|someone|somebody else? but|bar <p>
^please|just|and|so|literally anyone|anybody|someone but|bar <p>
^anyone|anybody but|bar <p> please
^anyone|anybody but|bar <p> $
long|fine|happy|anyone|anything as? _? it|that is|'s|was n't|not <p> $
someone|somebody|adult|person|pair who|with|grown|proper|competent|senior|sensible|reliable|calm|serious|of|else _* _* not <p> $
`;

/** The same where somebody better is asked for beside it: "We need a grown-up in there. So, not Carol." */
export const passedOver = `
^so|and|but|just|please|obviously|definitely|preferably|ideally|anyone|well|meaning please|definitely|obviously? not <p> $
^not <p> please
^not <p> $
`;

/** What somebody keeps to themselves, and what is told of them all the same. */
export const keptQuiet = `
<p> do|does|did|would n't|not @fill* want|like anyone|anybody|people|everyone|everybody|others|colleagues|it|that|the _? to know|be|get|hear|find|out|talk|known|public out? $
<p> do|does|did|would n't|not @fill* want|like people|anyone|anybody|everyone|it knowing|spread|talking about?
<p> @aux* asked|begged|made me|us not to tell|say|mention|breathe|repeat anything|anyone|anybody|it|a
<p> thinks|believes|imagines nobody|no|none one? knows|noticed|knew|notices|saw|sees
`;

/** What is nobody's business, however it is said. */
export const privateFrames = `
<p> @aux* filed|files|filing|file for @fill* bankruptcy|insolvency
<p> @aux* gone|went|goes|going|declared|@be @fill* @self? bankrupt
<p> 's @spouse @aux* @be? moved|moving|walked|walking|gone|chucked|thrown|kicked out|off $
<p> 's @spouse @aux* @be? threw|kicked|chucked|throwing|kicking @obj out
<p> 's @spouse @aux* @be? filed|filing|packed|packing for|@own|bags
<p> @aux* @be @fill* back? on the @fill* wine|drink|booze|bottle|sauce|gin|vodka|whisky|lash again
<p> @aux* @be @fill* back? on the @fill* wine|drink|booze|bottle|sauce|gin|vodka|whisky|lash $
<p> 's _? @faculty @aux* @be n't|not what @sub|it
<p> @aux* still lives|living at|with home|@own mum|mom|mam|mother|parents|dad|folks?
`;

/** What somebody promises; talk where nobody believes it, see `plain-around.ts`. */
export const promised = `
<p> @aux* say|says|said|reckons|promises|promised|assures|assured me|us? that? @sub 'll|will|'d|would
<p> @aux* swears|swore|claims|claimed|insists|insisted me|us? that? @sub 'll|will|'d|would|has|had|can|is|'s|did|does|was
<p> @aux* promises|promised|swears|swore|vows|vowed @fill* to|it|that
`;
