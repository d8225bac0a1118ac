/** How the writer, or somebody, stands to a person; `<p>` is the person. */
export const attitudes = `
do|does|did n't|not @fill* trust|like|respect|rate|believe|buy|envy <p>
do|does|did n't|not @fill* think|feel|believe|find|consider that? <p> @aux* @be @fill* @good
do|does|did n't|not @fill* think|feel|believe that? <p> @aux* understands|understand|knows|know|gets|cares|care|realizes|realises|listens|communicates|trusts|respects|likes what|how|that|me|you|us|to|with|about|it|@own|the
do|does|did n't|not @fill* think|feel|believe that? <p> @aux* has|have @fill* clue|ability|skills|judgment|judgement|stomach|temperament|skill|experience|brains|guts|patience|idea|what
do|does|did n't|not @fill* think|feel|believe that? <p> @aux* can|could|should be|do|handle|manage|cut|lead|deliver|pull|run
never @fill* trusted|liked|trust|respected|rated <p>
no @fill* faith|confidence|trust|respect|patience|time|use|love|sympathy|fan in|for|of <p>
lost|losing|lose @fill* faith|confidence|trust|respect|patience|it in|for|with <p>
have|has|had|having @fill* doubts|concerns|reservations|misgivings|qualms|worries|questions|suspicions about|regarding|over <p> $
have|has|had|having @fill* doubts|reservations|misgivings|qualms|suspicions about|regarding|over <p>
@be @fill* suspicious|wary|leery|sceptical|skeptical|distrustful|mistrustful|scared|afraid|terrified|jealous|envious|ashamed|resentful|critical of|about <p>
@be|get|got @fill* disappointed|unimpressed|disillusioned|disgusted|frustrated|annoyed|irritated|exasperated|infuriated|furious|angry|mad|livid|pissed|fed|upset|underwhelmed|appalled|tired|sick|embarrassed|horrified in|with|by|at|up|off|of <p>
@be|get|got @fill* fed|pissed|ticked up|off with|at|by|of <p>
@be n't|not @fill* impressed|happy|pleased|thrilled|enamored|enamoured|amused|sold|wild|crazy|comfortable|fan|fond with|by|of|on|about <p> $
not @fill* impressed|thrilled|enamored|wild|fan with|by|of|about <p> $
distrust|distrusts|distrusted|mistrust|mistrusts|mistrusted|dislike|dislikes|disliked|detest|detests|detested|despise|despises|despised|loathe|loathes|loathed|hate|hates|hated|resent|resents|resented|dread|dreads|dreaded|pity <p>
bad|bitter|nasty|weird|uneasy @fill* feeling|vibe|vibes|impression|taste about|of|from <p>
can|could n't|not @fill* stand|bear|abide|stomach|tolerate|fathom|take|trust|rely|figure <p>
can|could n't|not @fill* take <p> @fill* seriously|anymore
can|could n't|not @fill* get|keep <p> to shut|stop|listen|focus|do
can|could n't|not @fill* count|depend|rely|reason|cope|put on|upon|with|up with? <p>
do|does|did n't|not @fill* trust|want|let <p> @fill* alone|near|anywhere|with|speaking|around|running|handling
do|does|did n't|not @fill* trust <p> to
would n't|not|never @fill* trust|hire|recommend|follow|believe|miss <p>
would n't|not|never @fill* rely|bet|put on|it past? <p>
would n't|not|never @fill* put anything|it past <p>
find|found|finds @fill* <p> @fill* to? be? @fill* @bad
find|found|finds|thought|think|considered|consider|call|called|calls|deem|regard|regarded|view|viewed|see|saw|describe|described @fill* <p> to|as be|being? @fill* @bad|@badname
call|called|calls|calling|consider|considered <p> @fill* @badname
wary|weary|beware|leery of <p>
steer|stay|keep|stand clear|away|well of|from @fill* <p>
watch|look out for <p>
watch @own|my|your|our back|step around|with|near <p>
keep an|a|my @fill* eye|lid on <p>
keep|get|got|need|needs|have|want|wants|trying to? rein|reign|reins in <p>
rein|reined|reining <p> in
rein|reined|reining in <p>
need|needs|have|has|going|want to muzzle|neutralize|neutralise|sideline|babysit|fire|control|contain <p> $
need|needs|have|has|want|wants to deal with <p> $
get|getting|got|be rid|shot of <p>
put|putting|puts up with <p>
someone|somebody|anyone @fill* should|needs|must|has|please @fill* to? @fill* muzzle|stop|control <p> $
work|working|works around <p> $
placate|appease|pacify|indulge|babysit|muzzle|neutralize <p>
know|knows|knew|remember how|what @fill* <p> @be|gets|can|acts @fill* like|be|about $
know|knows|knew|remember how|what @fill* <p> @be|gets|can $
that|this|it is|'s|was @fill* so|such|typical|typically|classic|vintage|pure|just <p> $
so|very typical|like of|for <p> $
typical|classic|vintage <p> $
that 's|is <p> for you
trust|leave it to <p> to
what do|did|does you|we|one expect from|of <p>
who do|does <p> think @sub is|are
what is|was|were|the|on @fill* <p> thinking|smoking|drinking
<p> should|ought|needs|need|deserves|must|has to? @fill* be @fill* fired|sacked|ashamed|removed|replaced|muzzled|stopped|shot|reined|demoted|disciplined|reprimanded|embarrassed|controlled|contained|managed|watched|sidelined|let|given|taken|locked|kicked
<p> should|ought|needs|need|has to? @fill* grow|shut|butt|calm|chill|lighten|wake|zip|back up|off|out|down|it
<p> should|ought|needs|need|has to? @fill* get @fill* over @self|it|@own
<p> should|ought|needs|need|has to? @fill* get a|@own @fill* life|grip|act|head
<p> should|ought|needs|need|has to? @fill* learn|stop to|how|@failing|some|being|acting
<p> should|ought to? @fill* resign|retire
<p> should n't|not|never @fill* have @fill* been @fill* hired|promoted|elected|appointed|allowed|given|trusted|running|involved
<p> should n't|not|never @fill* be @fill* allowed|trusted|running|leading|near
<p> has|have|had|'s no|zero|little|few|limited|less @fill* clue|sense|manners|backbone|respect|spine|shame|tact|talent|integrity|brain|brains|credibility|class|charisma|judgment|judgement|loyalty|conscience|empathy|patience|discipline|skills|scruples|principles|gravitas|humility|filter|charm|vision|regard|compunction|qualms|curiosity|friends|imagination|grasp|ability|substance|taste|humor|humour
<p> @aux* lack|lacks|lacked|lacking @fill* judgment|judgement|skill|skills|sense|confidence|experience|gravitas|courage|maturity|discipline|tact|empathy|vision|depth|credibility|manners|spine|guts|drive|ability|talent|charisma|leadership|backbone|initiative|substance|integrity|stature|temperament|focus|imagination|curiosity|grace|respect|class|social|people|basic|common
lack|lacks of trust|confidence|faith|respect in|for <p>
questions|doubts|concerns|worries|suspicion|suspicions|frustration|dissatisfaction|unhappiness|disappointment|complaints|annoyance|resentment about|over|regarding|with|against|toward|towards <p>
problem|problems|trouble|issue|issues|beef|quarrel|gripe|complaint|fight|feud with <p> $
trouble|problem|problems|issues with <p> is|was|again|are
no one|body? @fill* likes|trusts|respects|believes|wants|can|takes|listens @fill* to? @fill* work? with? <p>
nobody @fill* likes|trusts|respects|believes|wants|can|takes|listens @fill* to? @fill* work? stand? deal? with? <p>
everyone|everybody|people|they|all|most|many @fill* hates|hate|dislikes|dislike|distrusts|distrust|fear|fears|avoids|avoid|loathes|loathe|resents|resent|laughs|laugh|despise|mock|mocks at? <p>
glad|happy|relieved|thankful|pleased to @fill* be|see rid|shot|@fill* back of <p>
glad|relieved|thankful|happy <p> @be @fill* gone|leaving|out|away|retiring $
good riddance to <p>
`;
