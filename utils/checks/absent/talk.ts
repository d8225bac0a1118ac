/** What is talk when the writer has it from somebody else, and plain news when not; `<p>` is the person. */
export const talk = `
<p> @aux* @be|got|gets|been @fill* being? @fill* offered|considered|floated|touted|tipped|groomed|vetted|named|nominated|tapped|appointed|recalled|replaced|removed|moved|ousted|fired|sacked|dismissed|demoted|promoted|reassigned|transferred|sidelined|benched|forced|pushed|eased|kicked|booted|dropped|passed|shortlisted|hired|recruited|courted|poached|wooed|approached|blocked|snubbed|excluded|frozen|disinvited|reprimanded|investigated|audited|sued|indicted|charged|arrested|suspended|rejected|dumped|divorced|separated|hospitalised|hospitalized|diagnosed|treated|evicted|denied|shunted|parked
<p> @aux* @be @fill* in @fill* running|contention|trouble|tears|hospital|rehab|danger|limbo|doghouse
<p> @aux* @be @fill* interested in @fill* job|position|post|ambassadorship|leaving|replacing
<p> @aux* @be|looks|seems @fill* likely|expected|set|rumored|rumoured|about|ready|poised|planning|thinking|hoping|looking|itching|threatening|considering|contemplating of|about|to? @fill* leave|leaving|resign|resigning|quit|quitting|retire|retiring|divorce|marry|marrying|stepping|jump|depart|step
<p> @aux* @be @fill* retiring|resigning|quitting|stepping|marrying|divorcing|dating|engaged|pregnant|expecting|unwell|struggling|feuding|sparring|sulking|fuming|seething|pouting|unhappy|thrilled|relieved|miffed|cross|uneasy|conflicted|torn|jittery|desperate|lobbying|campaigning|manoeuvring|maneuvering|jockeying|angling|gunning|complaining|whining|griping|grumbling|badmouthing|trashing|dissing|criticizing|criticising|undermining|stalling|wavering|waffling|plotting|toast
<p> @aux* @be @fill* being? bad mouthing|mouthed
<p> @aux* has|have|had|'s got? @fill* falling|fight|fights|row|argument|spat|clash|tiff|affair|meltdown|breakdown|blowup|tension|tensions|beef|doubts|reservations|enemies|baby|surgery|operation|cancer|stroke|seizure|drinking|crush
<p> @aux* wants|wanted|hopes|hoped|plans|planned|intends|decided|refuses|refused|threatened|threatens|offered|begged|tried to @fill* leave|quit|resign|retire|replace|fire|transfer|divorce|marry|sue|succeed
<p> @aux* wants|wanted|covets|coveted|seeks|sought|got|gets|lost|landed|turned|declined|accepted|rejected|refused @fill* job|position|post|ambassadorship|promotion|raise|divorce|gig|nomination
<p> @aux* do|does|did n't|not @fill* like|trust|respect|support|approve|deserve
<p> @aux* @be n't|not @fill* happy|pleased|thrilled|amused|speaking|liked|popular|welcome|wanted
<p> @aux* hates|hated|dislikes|disliked|loathes|distrusts|distrusted|resents|resented|fears|envies|detests|despises|blames|blamed|trashed|trashes|slammed|criticized|criticised|attacked|badmouthed|dissed|berated|snubbed|dumped|fired|cheated|lied|married|divorced|resigned|retired|screamed|yelled|shouted|cried|wept|exploded|stormed|threatened|complained|whined|freaked|flipped|lashed|ranted|vented|griped|balked|bristled|panicked|snapped|caved|bailed|flaked|botched|bombed|flopped|choked
<p> @aux* @be|feels|felt|seemed|seems|sounds|sounded|looked|looks @fill* @mood|unhappy|conflicted|ambivalent|betrayed|ignored|excluded|marginalized|marginalised|undervalued|unappreciated|isolated|abandoned|cornered|sidelined|vindicated|ashamed|exhausted|burned|burnt|frail|unwell|drunk
<p> 's @fill* replacement|resignation|departure|demotion|firing|dismissal|ouster|salary|health|illness|surgery|marriage|divorce|finances|debts|affair|drinking|temper|mood|girlfriend|boyfriend|ambitions|ambition
fire|firing|replace|replacing|oust|ousting|sack|dump|dumping|demote|sideline|sidelining|recall|recalling|marry|divorce|snub @fill* <p> $
push|pushing|force|forcing|ease|easing|freeze|freezing|kick|kicking|squeeze @fill* <p> out|aside|upstairs
dating|married|divorcing|divorced|sleeping|affair|involved to|from|with? <p>
hates|hate|dislikes|despises|blames|distrusts|fired|sacked|dumped|snubbed|divorced|ousted <p>
@be @fill* unhappy|upset|angry|furious|annoyed|frustrated|disappointed|displeased|fed|obsessed with|at|by|up|in @fill* <p> $
`;
