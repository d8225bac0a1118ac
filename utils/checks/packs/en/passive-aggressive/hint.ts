import type { PhraseGroup } from '@/utils/checks/packs/types';

/** Words that point at somebody without saying so. */
export const hint: PhraseGroup[] = [
  {
    check: 'passive-aggressive',
    reason: 'hint',
    sure: 0.66,
    phrases: `
some of us @fill* do|have|work|still|like|would|want|are|need|did|had|read|care|prefer|try|were|can|know|must|came|stayed|managed|start|got|find|value|think|also|checked
some people|colleagues|folks|persons|departments|teams|staff @fill* apparently|clearly|obviously|evidently|just|seem|never|ca|think
some people|colleagues|folks|staff @fill* here|around|in|on @fill* think|seem|believe|forget|never|are|do|have|like|feel
apparently|seems|clearly i @fill* 'm|am|was|have|need|must @fill* only|one|the|supposed|expected|not|invisible|too
it|that seems|appears my|our|i|nobody|some @fill* opinion|time|work|mail|emails|'m|am|people|here|cares
friendly|gentle|quick|polite|kind reminder that i @fill* asked|told|said|wrote|am|already|still => reminder: I
just a? reminder again => just a short note
just a? reminder @fill* for the @fill* @nth => just a short note
for|to|by|of|with some people $ => for us
certain people|persons|colleagues|individuals|someone|somebody|parties => some of us
someone|somebody @clearly|here|has|seems|forgot|thinks|keeps|did|left @fill* n't|not|again|think|thinks|forgot|ate|used|took|it|this|our|my|never|decided|do|their|to|dirty
a certain someone|somebody|person|colleague|department|gentleman|lady => somebody
whoever keeps|left|took|thinks|did|was|used|ate|thought|decided|put|moved|borrowed|has|set|poured the|it|this|that|responsible|my|our|still|please|in|up|diesel|@fill*
not naming|mentioning names|any
not to point|name fingers|names
no names mentioned|needed|here
no prizes for guessing
@you know who @you are
just saying|sayin $ => that is how I see it
just so we|@you are|'re all? clear|on the? same? page? i|that|it
just so we|@you understand|know|are each|that|other => to be clear.
just so we|@you are|'re clear => to be clear.
correct me if i 'm|am wrong but was|were|is|are|did|do n't|not => as I understood it, was.
correct me if i 'm|am wrong but @fill* isn|wasn|this|that|it @fill* your
with all due|the respect|greatest|utmost respect? => as I see it.
no offense|offence|disrespect but|intended|meant|to => as I see it.
not to|trying be|sound|to rude|mean|difficult|funny|harsh|pedantic|negative|petty|be but|rude|mean => as I see it.
i do n't|not want|mean to be|sound @fill* rude|mean|difficult|harsh|pedantic|negative|petty but
interesting|funny|strange|odd|curious|amazing|fascinating|amusing|remarkable how|that @you|nobody|some|everyone|my|only|somebody|always|never|suddenly|quickly|certain|others|we|your
interesting|bold|brave|curious|creative|novel|unusual|unique choice|strategy|interpretation|move|approach|priorities|definition => other way
for someone|somebody|a|an person|team|manager|adult|expert|professional? who|with|of|so|claims|calls @fill* your|claims|says|calls|prides|is|talks|has|earns|never|always|so
given|considering how @fill* little|much|long|rarely|often|late @you|everyone|they
for @fill* seniority|experience|grade|salary|pay|level $
i 'll|will|can|shall go|just|only ahead|assume and? assume
i can only|just assume|conclude|guess|suppose
i assume|take|guess|presume|suppose|gather it|the|your|that @fill* silence|means|is|you|nobody|reading @fill* agree|forgot|busy|too|means|do|did|have|yes|decorative|n't|not|are|optional
take|taking your|the silence as|for|to => I wonder whether your silence means.
your|the|this silence speaks|says|tells|is @fill* volumes|deafening|telling|everything|noted => I had hoped for an answer.
i was n't|not the one|person who|that
i wo n't|not hold my breath => I will see.
do n't hold your breath => we will see.
do let|tell @me know if|when|whether|how|should => please tell me.
please enlighten @me => please tell me.
enlighten @me => please tell me.
by all means @fill* keep|continue|carry|go|take|ignore|do|help|enjoy|stay
be my guest => please go ahead.
feel free to @fill* join|help|contribute|actually|answer|reply|respond|skip|show|ignore|copy|pitch|start|stop|disagree|do any|when|at|in|my|your|whenever|the|this|us
do|please carry|continue|keep on|doing|ignoring i|as|we
whenever|when @you find|get|have|feel|can|deign|finally|remember @fill* the|around|like|a|bothered @fill* time|to|moment|it between|from|to|in|after|for|your|maybe|one @fill* your|meetings|breaks|holidays
when|if it suits @you your
if @you could|can|would tear|deign|bring|drag|bother yourself|to|yourselves
perhaps|maybe someone|somebody|@you|one|next|we @fill* could|should|can|might|would|time @fill* bother|enlighten|explain|once|finally|deign|remember|try|actually|like|consider|do|have|read @fill* to|me|us|why|how|it|reading|doing|for|your
could|would|can @you|someone|somebody|anyone @fill* enlighten|at|be|deign|bother @fill* least|me|us|so|bothered|to => could you please.
that|this 's|is one way to|of => that is another way to
that|it 's|is|was certainly|definitely a|an|one|written|different => that is not how I would do it.
well that|it 's|is certainly|definitely|one|a => I see it differently.
bless your|their heart|hearts => I see it differently.
not like @you|anyone|it|we|i @fill* have|had|matters|care|cares|would|'d => I would like.
@you may|might want|wish|like to read|reconsider|sit|learn
it 's|is|would|'d @fill* almost as if|though|like
you 'd|would think|believe that? @you|a|an|someone|people|with|by|after
one would|might|could think|expect|assume|hope that? => I had hoped that
@you of all people
perhaps|maybe @you have|think|misunderstood|need|'re|are|forgot @fill* different|lost|the|too|your|not|definition|idea|busy
`,
  },
  {
    check: 'passive-aggressive',
    reason: 'resigned',
    sure: 0.66,
    phrases: `
^fine $ => I see it differently
^fine do|have|be|go|take|whatever|by|you whatever|it|that|what|your|ahead? => I see it differently, but it is your call.
do what|whatever @you @fill* want|like|please|think|feel|wish|must @fill* then|anyway => it is your call.
do what|whatever @you want|like => it is your call.
^whatever $ => I see it differently
whatever @you say $ => I see it differently
whatever @you say|want boss|chief|then => I see it differently.
whatever makes|floats @you|your happy|boat => as you like.
if @you say so => I see it differently.
if @you insist|must $ => as you like
if that|it is|'s|makes what|how @you|want|think|best|happy?
have|had|has|get|got it|things|your @fill* your|own way
suit yourself|yourselves
forget|forgot i|that|about it|i? asked|said|mentioned|ever|spoke|even => let us leave it.
never mind i 'll|will|do
^forget it $ => let us leave it
^sure why not $
^right then $
lol ok|okay|sure
ok|okay|cool|fine then $ => that is fine
cool cool cool?
message received $ => thank you
noted with thanks|interest|regret|concern|surprise
thanks|thank @you? for your|the @fill* insight|wisdom|enthusiasm|concern|silence|lecture|unsolicited
thanks|thank @you? for including|inviting|telling|informing|asking|warning|remembering|noticing me|us $ => I would have liked to know earlier
^very professional|mature|helpful|nice|kind|funny|convenient $ => I see it differently
^how convenient|nice|kind|thoughtful|lovely|charming|original|typical $ => I see it differently
may as well talk|be|not|resign|quit|stop|speak
might as well talk|be|not|resign|quit|stop|speak|do
i 've|have nothing more|else|left to say|add => I would like to stop here.
i 've|have stopped|given expecting|hoping|asking|caring|up|believing|arguing|trying|writing => I find it hard to go on.
i rest my case => that is how I see it.
`,
  },
  {
    check: 'passive-aggressive',
    reason: 'resigned',
    sure: 0.38,
    phrases: `
as usual
whatever => as you like.
apparently
no worries
be happy|careful what
thanks|thank you? for your input|feedback|opinion
`,
  },
];
