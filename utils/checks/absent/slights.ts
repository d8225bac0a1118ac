/** Turns of speech that put somebody down; `<p>` is the person. See `text/phrases.ts` for the form. */
export const slights = `
<p> @aux* treats|treated|treat|treating _ _? _? _? like @lowly
<p> would|could|ca|can|does|did|do n't|not know|tell|recognise|recognize a|an|@own _? _? from a|an|@own
<p> @aux* has|have|'s? never met|seen|saw a|an _ @sub could|did|would n't|not
<p> @aux* @be worse than
<p> only got|gets|has|kept|keeps|won the|@own|this|that _? job|role|position|post|promotion|title|lead|chair|seat|award|place because|cause|cos|through|thanks
<p> thinks|thought|believes @sub @be too good|fine|important|clever|smart|special|senior for|to
<p> @aux* smells|reeks|stinks $
<p> @aux* faked|fakes|faking @own|the|a
can you|u|anyone believe <p> @aux* asked|got|said|did|told|wants|wanted|thinks|had|left|went|forgot|missed
<p> @aux* knows|understands|knew|understood|learns|learned|does|contributes nothing|zilch|zero $
<p> @aux* naps|napped|dozes|dozed|sleeps|slept|snores|snored|snoozes at|in|on|during|through @own|the|every|a @fill* desk|job|shift|meeting|meetings|class|duty|call|night|cab|stand
<p> @aux* stormed|storms|flounced out|off|in
<p> @aux* blamed|blames|blaming everyone|everybody|others|@me|@poss|@own
<p> @aux* interrupts|interrupted|patronises|patronizes everyone|everybody|people|@me|constantly|all
<p> 's idea of a|an? help|helping|teamwork|leadership|work|fun|research|planning|communication|management|support|humour|humor|punctual|clean|early|short|quick|good|nice|healthy|proper|joke _? _? _? is|was|@be
<p> @aux* signs|signed whatever
<p> @aux* signs|signed anything|everything? without reading|looking|thinking
<p> @aux* forgets|forgot|forgets everything|names|lines|faces|figures|again|everybody
<p> @aux* runs|ran|rules|ruled _ _? _? like @own|a @fill* private|personal|kingdom|prison|zoo|circus|dictatorship|farm|army|cult|tyrant|dictator|fiefdom|king|queen
<p> @aux* drives|drove|works|dresses|eats|writes|talks|cooks like @fill* lunatic|maniac|madman|idiot|pig|child|drunk|animal|amateur
<p> @aux* @be the last|only person|one i|we|you|anyone|anybody 'd|would|want|wants|should
<p> @aux* @be @fill* good for nothing
<p> @aux* @be @fill* bone idle
<p> @aux* @be @fill* dead wood
<p> @aux* @be @fill* weather vane
<p> @aux* @be @fill* as|like a|an @fill* @badness
<p> @aux* could|would n't|not organise|organize|find|run|boil|manage|hit|sell|pour _* if
<p> @aux* has|have|had got? the @fill* charm|tact|warmth|manners|personality|subtlety|attention|brains|brain|bedside|memory|spine of|manner
<p> @aux* has|have|got # complaints
<p> @aux* has|have|got two|three|four|several|many|multiple @fill* complaints
not|n't|never|stop @fill* working|work|share|sharing|sitting|sit|train|training|travel|travelling under|with|for|beside|an? office? with? <p> again|anymore
not|n't|never @fill* working|work under|for <p> $
keep|kept|keeping <p> @fill* away|off|well|far from|of|the
would|wo|will|wouldn|do|does|did n't|not|never @fill* let|want|have|trust|put|leave <p> @fill* anywhere|near
would|wo|will never @fill* let|want|have|trust|put|leave <p> @fill* anywhere|near
must be|feel @fill* nice|lovely|great|wonderful to? be|being <p>
do|does n't|not know|understand how <p> @aux* passed|became|kept|keeps|survived|survives
how <p> @aux* passed|became|got|kept|keeps|made|survived|survives _* is|was|remains beyond|anybody|anyone|a
no idea|clue how <p> @aux* passed|became|got|kept|keeps|survived|survives
trust|trusted <p> about? as far as
as far as @sub|i can|could throw <p>
sack|fire|ditch|bin|replace <p> or|now|already|before|and
thanks|due to|for <p> 's famous|usual|brilliant|legendary
another day|night|week|shift|meeting with <p> @fill* in charge
god|heaven|heavens|lord help|save us|you|me|the if|from|when <p>
what does|do <p> know $
serves|served <p> right
it @fill* starts|begins|ends with <p>
<p> @aux* had it coming
<p> @aux* @be @fill* bad|sore sport|loser
should|must never|n't @fill* be? let|left|allowed|trusted near|alone|with <p>
<p> should|must n't|not|never be @fill* let|left|allowed near|alone|anywhere
`;
