/** What somebody is said to be after, or to think of themselves; `<p>` is the person. */
export const motives = `
<p> @aux* @be @fill* trying|attempting|wanting|hoping|desperate|eager|determined|scheming|plotting|working|out|looking|conspiring to @fill* undermine|sabotage|discredit|sideline|embarrass|impress|steal|grab|curry|save|cover|hide|weasel|wiggle|wriggle|dodge|avoid|stir|cause|control|dominate|prove|position|look|please|ingratiate|screw|manipulate|bully|blame|shift|cling|hang|one|outdo|score|weaken|torpedo|derail|block|kill|stop|oust|cut @fill* @me|@own|us|over|credit|control|favor|favour|face|ass|everyone|it|out|off|points|work|blame|trouble|boss|people|@self|attention|back|rid|look|everything|good|bad|up|on|of|from
<p> @aux* @be @fill* trying|attempting|scheming|plotting|out|conspiring to @fill* undermine|sabotage|discredit|sideline|embarrass|curry|ingratiate|manipulate|bully|oust|undercut|outshine|upstage|humiliate
<p> @aux* @be? @fill* angling|gunning|jockeying|manoeuvring|maneuvering|campaigning|grasping|desperate|itching|clamoring|clamouring|pining|begging|fishing|salivating|hankering for
<p> @aux* @be? @fill* positioning|promoting|ingratiating|distancing|isolating|embarrassing|inserting|insinuating|injecting|positions|promotes|ingratiates|inserts|embarrassed|inserted @self
<p> @aux* @be? @fill* after my|your|his|her|their|the|our|a job|position|money|seat|@own
<p> @aux* just|only|really|clearly|obviously|simply|always wants|want|wanted|needs|craves|seeks|likes|loves @fill* attention|credit|power|money|control
<p> @aux* just|only|really|clearly|obviously|simply|always wants|wanted|needs to @fill* be|look|hear|make|impress|please|win|argue @fill* @self|boss|right|important|good|argument|everyone|centre|center|liked|loved|trouble|point
<p> @aux* only cares|cared|thinks|thought|worries|looks about|of|after|for
<p> @aux* craves|covets|loves|lusts|hungers for? @fill* attention|spotlight|limelight|credit|flattery|glory|adulation|drama|praise
<p> @aux* craves|covets|lusts|hungers for? @fill* power
<p> @aux* thinks|believes|imagines|fancies|considers|sees|thought that? @self|@sub @fill* @be|knows|owns|runs|walks|as|deserves @fill* god|king|queen|smarter|smartest|cleverer|indispensable|everything|better|best|place|show|world|water|special|important|untouchable|entitled|irreplaceable|invincible|boss|expert|genius|above|hero|victim|perfect|all
<p> @aux* fancies|flatters|overestimates|overrates|styles|prides @self
<p> @aux* @be @fill* using @me|people|everyone
<p> @aux* has|have|had|'s got? an|@own|hidden|own @fill* agenda|agendas|axe|interests
<p> 's @fill* hidden|own|personal|political agenda|agendas
<p> 's @fill* motive|motives|ego|machinations|pique|meltdown $
<p> 's @fill* ego|machinations|pique|meltdown|vanity
<p> @aux* seems|seem|appears|claims|likes to @fill* think|believe|know|fancy @fill* that? @fill* @sub @fill* @be|knows|owns|runs|know|all|everything|can
<p> @aux* pretends|pretending|pretended to|that
<p> @aux* @be @fill* setting|sets @me|you|us up
<p> @aux* @be? looking|looks|looked for @fill* scapegoat|excuse|fight|attention|sympathy|blame
<p> @aux* @be @fill* feeding|leaking @fill* press|stories|lines|everything
<p> @aux* leaks to|like
<p> @aux* @be @fill* leaker
<p> @aux* @be @fill* threatened|intimidated|obsessed|consumed|blinded|driven|motivated|eaten by|with
<p> @aux* has|have|had it in|out for
<p> @aux* @be|feels|felt|must @fill* out to get @me
<p> 's @fill* nose @fill* out of
<p> 's @fill* feathers|feelings @fill* ruffled|hurt
<p> 's panties|knickers|shorts in
<p> @aux* got|has|gets @own @fill* nose|panties|knickers|feathers|back @fill* out|in|up|ruffled
`;
