/** Phrases on matters that are a person's own to tell. */
export const privateMatters = `
<p> @aux* @be @fill* under @fill* investigation
<p> @aux* @be @fill* going @fill* blind|deaf|bankrupt|senile
<p> @aux* has|have|had|'s got? @fill* dementia|parkinsons|lupus|hepatitis|gambling|bankruptcy|tumour|lump
<p> 's @fill* ivf|rehab|overdose|bankruptcy|vasectomy|biopsy|chemo|breakdown|custody|divorce|sexuality
<p> @aux* failed @own @fill* probation|drug|medical|background|vetting
<p> @aux* @be @fill* drinking again|heavily|too|at
<p> @aux* lost|drained|gambled @own? @fill* savings|licence|license|custody|house
<p> @aux* @be @fill* being @fill* investigated|audited|evicted|sued|pushed
<p> @aux* @be @fill* going through @fill* divorce|separation|breakup|chemo|ivf|menopause|bankruptcy
<p> @aux* @be @fill* hiding it|this|the
<p> @aux* @be @fill* pregnant|divorced|divorcing|bankrupt|alcoholic|bipolar|autistic|schizophrenic|suicidal|infertile|hungover|lesbian|gay|trans|transgender|bisexual|queer|depressed|drunk
<p> @aux* @be @fill* in rehab|therapy|debt|jail|prison|counselling|counseling
<p> @aux* @be @fill* having|had an? affair|miscarriage|abortion|breakdown|chemo|ivf
<p> @aux* @be @fill* having @fill* problems|trouble|issues at home
<p> @aux* @be @fill* having @fill* problems|trouble|issues with @own husband|wife|partner|kids|marriage|health|family
<p> @aux* @be @fill* on the? verge|brink|edge of a? @fill* breakdown|burnout|tears|divorce|collapse|bankruptcy
<p> @aux* earns|makes @fill* much money
<p> @aux* @be @fill* having marital|money|marriage|relationship problems|trouble|issues
<p> @aux* @be @fill* separated from
<p> @aux* @be getting|got|gotten a? divorce|divorced|dumped|fired|sacked|axed|canned|demoted|evicted
<p> @aux* @be getting|got|gotten laid|pushed off|out
<p> @aux* @be going|about to be|get fired|sacked|demoted|divorced|laid|let|replaced
<p> @aux* @be going through a|@own|some? @fill* divorce|separation|breakup|miscarriage|breakdown|crisis|depression|bankruptcy
<p> @aux* @be seeing|visiting a|@own therapist|psychiatrist|psychologist|shrink
<p> @aux* @be seeing someone|somebody
<p> @aux* @be dating
<p> @aux* @be sleeping|hooking|flirting|cheating with|up|on
<p> @aux* @be on antidepressants|medication|meds|probation|benefits|drugs|pills
<p> @aux* @be on @fill* pip
<p> @aux* @be on @fill* performance|improvement plan|improvement
<p> @aux* @be burned|burnt out
<p> @aux* @be off with @fill* stress|burnout|depression|anxiety
<p> @aux* @be looking|searching|applying for|at an?|another|other|@own? new|other? job|jobs|position|positions|employment|roles|role
<p> @aux* @be looking elsewhere
<p> @aux* @be job hunting
<p> @aux* @be interviewing at|elsewhere|for
<p> @aux* @be quitting|resigning
<p> @aux* @be about|planning|going|trying|wanting|ready to quit|resign
<p> @aux* @be about|planning|going|trying|wanting|ready to leave us|@own|the company|firm|job|team|husband|wife?
<p> @aux* @be leaving us
<p> @aux* @be leaving the|@own|our company|firm|team|organisation|organization|husband|wife|boyfriend|girlfriend|partner
<p> @aux* @be being|been|was|were? fired|sacked|demoted|suspended|investigated|disciplined|dumped|arrested|evicted
<p> @aux* got|gets fired|sacked|axed|canned|demoted|dumped|arrested|divorced|drunk|pregnant|suspended
<p> @aux* got|gets|was|is|'s|be|been|being let go
<p> @aux* got|was|is|be|been|being laid off
<p> @aux* got|was|been passed over
<p> @aux* got|was|been written up
<p> @aux* got|has|had|received|was @fill* given? a @fill* written|formal|final|verbal|official warning
<p> @aux* has|have|had|'s|got @fill* got? @ill
<p> @aux* has|have|had|'s got? a|an|some|serious? @fill* drinking|drug|gambling|health|mental|marital|money|medical|weight|psychiatric|anger problem|problems|issues|issue|condition|breakdown|illness|health
<p> @aux* has|have|had|'s @fill* miscarriage|abortion|affair|breakdown|bypass|mastectomy|hysterectomy|colonoscopy|vasectomy
<p> @aux* has|have|had|'s @fill* problems|trouble at home
<p> @aux* has|have|had|'s @fill* crush on
<p> @aux* has|have|had|'s @fill* thing for
<p> @aux* was|is|been diagnosed with
<p> @aux* @be on @fill* _? _? @pay $
<p> @aux* @be on @fill* _? _? @pay a|per|and|if|plus|now|while|when|for|already|more|less|year|annually|with|which|these
<p> @aux* @be on @fill* silly|crazy|big|serious|good|decent|daft|obscene|top money|wages|dollar
<p> @aux* @be? earning|earns|making|makes|gets|paid @fill* silly|crazy|serious|daft|obscene|stupid|peanuts|nothing|fortune money|wages?
<p> @aux* @be @fill* in|with arrears
<p> @aux* @be on @fill* performance management|watch|review
<p> @aux* failed|flunked|bombed @own @fill* appraisal|review|exam|exams|assessment|certification
<p> @aux* @be on @fill* final|last|first|second|written|verbal|formal|official|own|his|her|their* warning
<p> @aux* @be|been|got|gets? put|placed on @fill* performance|improvement|capability|attendance plan|measures|procedure|management|review
<p> @aux* has|have|had|'s|received|got|gets|getting @fill* had? two|three|four|several|many|# verbal|written|formal? warnings
<p> @aux* @be|has|have|had|got|was given? one|two|three|four|six|eight|twelve|# weeks|months to improve|shape|turn|prove
<p> @aux* gets|got|receives|makes|earns|paid|draws @fill* _? _? @pay|hundred|percent _? _? more|less than|a
<p> @aux* gets|got|receives|draws @fill* @pay a|per|and|for|plus
<p> @aux* takes|took|brings|brought|pulls home|in @fill* more|less|twice|double|half|@pay
<p> @aux* @be? @fill* paid far|much|way|a|lot|twice|double? lot? more|less|double|what than|as|you|i|we
<p> @aux* gets|got|received|has|had @fill* bigger|higher|larger|fatter|better|smaller|biggest|highest|largest bonus|raise|rise|salary|package|pension|wage|pay
<p> @aux* @be @fill* behind with|on @own @fill* rent|mortgage|bills|loan|loans|maintenance|alimony|repayments
<p> @aux* ca|can|could|cannot n't|not? pay|afford @own rent|mortgage|bills|loan
<p> @aux* tested positive
<p> @aux* earns|earned @fill* more|less|twice|double|too|only|over|#
<p> @aux* makes|made @fill* more|twice|double|less than|what|as me|you|i|we|us|anybody|anyone|everyone|most|@obj
<p> @aux* gets|is|was|are|'s paid @fill* more|less|twice|double|too|only|over|#
<p> 's salary|pay|wage|wages|bonus|raise|compensation @be|was|went|got @fill* #|higher|lower|more|less|twice|double|too|huge|ridiculous|over|cut|tiny|insane|up
<p> 's divorce|affair|pregnancy|diagnosis|drinking|miscarriage|therapy|therapist|affairs|depression|illness|addiction|abortion|debts|breakup
<p> 's love|private|sex|personal life
<p> 's marriage|relationship @aux* @be @fill* over|falling|failing|bad|in|on trouble|apart|the? rocks?
<p> 's husband|wife|boyfriend|girlfriend|partner|ex @aux* left|cheated|beats|dumped|kicked|cheating
<p> 's husband|wife|boyfriend|girlfriend|partner|ex @be @fill* leaving|cheating
<p> @aux* left|leaving|cheated|dumped on? @own husband|wife|boyfriend|girlfriend|partner
<p> @aux* split|broke up with|$
<p> @aux* separated from
<p> @aux* slept|sleeps|flirts|flirted with
<p> and _ @be|have @fill* dating|sleeping|flirting|divorcing|separating|splitting
<p> and _ @be|have @fill* seeing each
<p> and _ @be|have @fill* item
<p> are|were|'re @fill* item
<p> @aux* @be asked|told|forced to leave|go|resign|quit
<p> @aux* @be|get|got? getting|get|got|gets @fill* sack|boot|axe|chop
<p> @aux* has|have|had|'s got? a? @fill* new boyfriend|girlfriend|lover
<p> and _ @be|have @fill* having|had an affair
<p> @aux* handed in @own notice|resignation
<p> @aux* wants|wanted|plans|planned|intends|decided|threatened|threatens to quit|resign|sue
<p> @aux* wants|wanted|plans|planned|intends|decided|threatened to leave us|@own|the company|firm|team|job|husband|wife?
<p> @aux* applied|interviewed elsewhere
<p> @aux* applied for a|another|other|the? new|other? job|jobs|position
<p> @aux* drinks too|a|heavily much|lot?
<p> @aux* went|goes|going|checked to|into|in|@self? to|into? rehab|therapy|aa|prison|jail
<p> @aux* gained|put|lost|has on|a|so|too? lot|much? of? weight
<p> @aux* tried to kill
<p> @aux* ca|can|could n't|not have kids|children|babies
<p> @aux* sees|saw|visits a|@own therapist|psychiatrist|psychologist|shrink|counsellor|counselor
<p> @aux* @be living|lives|lived|sleeping|sleeps|slept in @own car|van|office|study|shop|garage|container
<p> @aux* @be? living|lives|sleeping|sleeps|moved|staying|back at|in|with @own mum|mother|parents|sister|ex
<p> and @own|the wife|husband|partner @be|have _? taking|split|splitting|separated|separating|divorcing|fighting|over|done
<p> @aux* found a lump
<p> @aux* @be? been? talking|talks|talked|speaking|spoke|meeting|met|meets to|with? a|the|an|our? recruiter|recruiters|headhunter|headhunters|competitor|competitors $
<p> @aux* @be? been? talking|talks|talked|speaking|spoke|meeting|met|meets to|with? a|the|an|our? recruiter|recruiters|headhunter|headhunters|competitor|competitors about|again|from|since|for|behind|all
<p> @aux* @be|been @fill* off|out because of|with @fill* depression|stress|burnout|anxiety
<p> @aux* got|gets|was @fill* drunk|wasted|stoned
<p> @aux* drinks $
<p> @aux* has|have|had|'s had had? work|botox|a? _? done|facelift|abortion|miscarriage|vasectomy
<p> @aux* has|wears|have|wear|got|had a|an @fill* wig|toupee|colostomy|catheter
<p> @aux* put|puts|gave|gives|handed|hands in @own|the @fill* papers|notice|resignation
<p> @aux* put|gave|handed down papers
<p> 's licence|license @be @fill* gone|revoked|suspended
<p> @aux* @be|been banned|suspended from driving
<p> @aux* came|comes|came|turned|turns|showed|shows|was|is _? _? reeking|stinking|smelling of
<p> @aux* reeks|reeked|smells|smelled|smelt|stinks of @booze
<p> @aux* @be going through a|@own _? divorce|separation|breakup
<p> @aux* @be @fill* drinking $
<p> @aux* has|had|have to|had sell @own house|home|flat|car
<p> @aux* has|had to sell @own house|home|flat|car
<p> @aux* owes|owed @fill* money|thousands|the|everyone|everybody|half
<p> 's @fill* child|kid|son|daughter got|was|is expelled|arrested|caught|using
what <p> earns|makes|gets an|a|per|in|each|every
what <p> earns|makes $
somebody|someone|sb|you should|needs|ought|must|has to? talk|speak|say with|to|something <p> about the|@own smell|hygiene|weight|drinking|temper|breath|language|clothes
somebody|someone|sb|you should|needs|ought|must|has to? say something to <p> about the|@own smell|hygiene|weight|drinking|temper|breath|language|clothes
<p> @aux* @be|got plastered|hammered|wasted|paralytic|legless|sloshed|sozzled
<p> @aux* makes|earns #|double|twice k|grand|thousand|as? _? more|less|much|what
`;

/** Work facts that explain why a private-looking fact is passed on: a plan, an announcement, a handover. */
export const plainPurpose =
  /\b(?:hand(?:ing|s|ed)?[ -]?over|tak(?:e|es|en|ing) over|(?:am|is|are|will be|'ll be|'m|’m|I) cover(?:ing)?|coverage|stand(?:ing)? in for|in (?:her|his|their) absence|last day|announced|announcement|farewell|out of office|on leave|as agreed|said (?:i|we) (?:can|may|could|should) (?:tell|share)|payroll (?:system|run|form)|reference letter|with (?:her|his|their) (?:consent|permission|blessing|agreement)|(?:asked|wants|wanted|told) (?:me|us|you) to (?:tell|let|pass|share|inform|say|know))\b/i;
