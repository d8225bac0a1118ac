/** Single words of the tone lexicon, by category. */
export const wordsB = {
  threat: `
lawyer lawyers attorney attorneys legal legally lawsuit lawsuits sue suing sued court courts solicitor solicitors
police report reported reporting reports complaint complaints ban banned banning bans block blocked blocking fork
forked forking forks escalate escalated escalating escalation consequences consequence repercussions repercussion
fired fire firing sack sacked sacking dismissal dismissed terminate terminated terminating termination discipline
disciplinary disciplined sanctions sanction penalty penalties penalise penalize punish punished punishment punishing
revenge retaliate retaliation retaliatory payback regret regrets sorry warn warned warning warnings threat threaten
threats threatened threatening threatens blacklist blacklisted expose exposed exposing doxx doxxed beware ultimatum
liable liability damages prosecute prosecuted prosecution tribunal ombudsman regulator subpoena injunction kill hurt
destroy ruin crush smash punch slap strangle hunt beat evict suspend suspended suspension revoke revoked demote
demoted
`,
  'blame-formal': `
negligence negligent negligently lapse lapses oversight oversights shortcoming shortcomings substandard deficiency
deficiencies deficient unsatisfactory dissatisfied dissatisfaction displeased displeasure dismay dismayed
disappointed disappointing disappointment regrettable regrettably unfortunate inadequate inadequacy inadequately
insufficient insufficiently inattention inattentive inattentiveness carelessness mismanagement mismanaged mishandled
mishandling misconduct misjudgment misjudgement malpractice noncompliance noncompliant noncooperation breach breached
breaches violation violations violated infringement dereliction accountable accountability culpable blameworthy
incompetence inefficiency inefficiencies inefficient ineffective inability failure failures disregard indifference
tardiness tardy lateness unprofessional unprofessionalism unreliable unreliability untimely unprepared
underperformance underperforming underperform underperformed concerns grievance reprimand rebuke reproach admonish
fault faulty erroneous errors jeopardised jeopardized jeopardise jeopardize jeopardy compromised detrimental damaging
setback setbacks repercussions impacted preventable avoidable unexplained unjustified unwarranted
`,
  'negative-emotion': `
angry angrily anger angered angers furious furiously fury rage raging mad madness hate hates hated hating hatred
loathe loathes loathed detest detests detested despise despises resent resents resented resentful resentment bitter
bitterly bitterness hostile hostility disappointed disappointing disappoint disappoints disappointment ashamed shame
embarrassed embarrassing humiliated humiliating humiliation hurt hurtful offended insulted betrayed jealous jealousy
envy envious upset upsetting sad saddened saddening sadness unhappy unhappiness miserable depressed depressing
depression heartbroken distressed distressing distraught anxious anxiety worried worrying worry worries afraid scared
scary fear fearful terrified terrifying horrified panic panicked nervous uneasy uncomfortable discontent dislike
dislikes disliked displeased dissatisfied cross grumpy moody sulking sulk bored lonely regret remorse guilt disgust
contempt scorn annoyed frustrated shocked alarmed appalled infuriated irritated livid outraged bothered troubled
troubling disturbed disturbing
`,
  'negative-thing': `
broken useless terrible awful horrible horrid horrendous atrocious abysmal appalling dreadful slow slower slowest
sluggish laggy lags lagging buggy buggier bugs bloated bloat bloatware unusable unreliable unstable unresponsive
unintuitive unfriendly confusing confusingly confused cumbersome clunky clumsy awkward ugly hideous outdated obsolete
antiquated archaic ancient dated overpriced expensive overrated overhyped disappointing worthless worse worst bad
badly poor poorly lousy crummy inferior fragile flaky brittle crash crashes crashed crashing freezes freezing froze
hang hangs hanging glitch glitches glitchy defect defects defective faulty flawed flaw flaws wrong incorrect
incorrectly inconsistent inconsistency incomplete incompatible insecure inaccurate misleading pointless stupid silly
ridiculous absurd weird bizarre strange nightmare disaster hell mess messy regression regressions downgrade intrusive
invasive spyware malware adware nagware scam ads limiting neutered dumbed unplayable borked bork
borks busted wrecked ruined destroyed killed kills ruins sucks failing fails failure problematic troublesome lacking
lacks missing
`,
  'technical-neutral': `
kill kills killed killing killer abort aborts aborted aborting dump dumps dumped dumping garbage collector dead
deadlock deadlocks deadlocked zombie zombies orphan orphans orphaned dumb daemon daemons die dies died dying panic
panics panicked oops fatal crash crashes crashed crashing corrupt corrupted corruption poison poisoned poisoning
dirty bad broken breaks break stale victim hang hangs hung starve starvation starved reap reaper reaped evict evicted
eviction fail fails failed failure fault faults pagefault segfault segfaults trap traps illegal invalid violation
attack attacker attacks exploit exploits overflow underflow leak leaks leaking leaked bug bugs bugfix hack hacks
workaround quirk quirks sanity insane ugly stupid silly trivial naive greedy lazy eager brute force blocked blocking
lock locked race races racy thrash thrashing spam junk trash rubbish bomb fork forks execute execution terminate
terminated strip stripped nuke purge purged wipe drop dropped reject rejected ignore ignored deny denied refuse
refused suppress suppressed sink hidden mask masked shadow slave master child children parent detach detached
degenerate dangling sick hostile untrusted malicious ghost bleed blame
`,
  courtesy: `
please pls plz kindly appreciate appreciated appreciative appreciates grateful gratefully graciously gracious polite
politely respectfully respect respectful humbly welcome excuse pardon courtesy courteous considerate permission
invite honoured honored pleasure pleased delighted glad happy gladly willing request requests requesting favour favor
convenience convenient cordially sincerely patience understanding
`,
  thanks: `
thanks thank thankful thanked thanking thankyou thx thnx tnx tks ty tysm tyvm grateful gratefully gratitude
appreciate appreciates appreciated appreciation appreciating appreciative kudos cheers ta merci danke gracias grazie
props indebted obliged credit credits acknowledge acknowledged acknowledgement blessing lifesaver saviour savior
treasure recognise recognize recognition
`,
  apology: `
sorry apologies apology apologise apologised apologises apologising apologize apologized apologizes apologizing
regret regrets regretted regretful regretfully forgive forgiven forgiveness pardon excuse mistake mistakes
misunderstanding misunderstood misread oversight inconvenience unfortunately mea culpa ashamed embarrassed remorse
amends sincerely unintentional unintentionally inadvertent inadvertently accidental accidentally accident confusion
noise delay
`,
  hedge: `
maybe perhaps possibly probably presumably likely unlikely might may could would should seem seems seemed seemingly
appear appears appeared apparently guess guessing suppose supposedly think thought believe believed feel suspect
suspected assume assuming assumption wonder wondering unsure uncertain unclear roughly approximately around about
sometimes occasionally often usually generally typically mostly partly partially somewhat fairly relatively
potentially conceivably arguably tentatively tentative hopefully hope hoping imo imho imnsho afaik afaict iirc fwiw
iiuc ime tbh hm hmm idk dunno estimate depends
`,
  softener: `
bit slightly little somewhat quick quickly small minor tiny tad nit nits nitpick optional optionally gently gentle
kindly happy glad wondering curious thinking suggestion suggestions suggest idea thoughts thought question feedback
preference prefer prefers personally welcome possible briefly rather quite fairly understand understandable
appreciate hope hopefully unfortunately alas afraid smile smiley fwiw alternatively mind
`,
  praise: `
great good nice lovely wonderful fantastic excellent awesome amazing brilliant superb outstanding terrific fabulous
impressive impressed incredible beautiful beautifully elegant elegantly neat neatly clean cool sweet perfect
perfectly solid stellar splendid marvellous exceptional remarkable phenomenal spectacular magnificent delightful love
loved loves loving like liked likes enjoy enjoyed enjoying enjoys appreciate appreciated admire admired admirable
proud pride congrats congratulations kudos bravo props thoughtful helpful insightful clear clearly useful handy
clever smart creative talented skilled gifted professional reliable dedicated diligent thorough careful kind generous
friendly supportive pleasant patient best better favourite favorite winner star champion hero legend rockstar success
successful well deserved thumbs win improvement improved improves
`,
  agreement: `
agree agreed agrees agreeing agreement yes yeah yep yup yea aye ok okay okey okie k kk sure fine right correct
exactly precisely indeed absolutely definitely certainly totally true same ditto deal done perfect approved approve
approves accept accepted accepting acknowledged ack acked confirmed confirm confirms concur concurs seconded second
lgtm sgtm wfm roger understood noted fair valid sensible reasonable works convinced support supported supporting
granted concede conceded conceding acceptable alright
`,
  'offer-help': `
help helps helped helping helpful assist assistance assisting assists support supporting supports happy glad willing
available offer offered offering offers volunteer volunteering volunteered contribute contributing contribution pair
pairing walkthrough guidance guide guiding advise advice mentor mentoring share sharing cover covering collaborate
collaborating collaboration together reach ping questions answer discuss chat demo show explain clarify
`,
  plan: `
propose proposed proposes proposing proposal proposals suggest suggested suggests suggesting suggestion suggestions
recommend recommended recommends recommending recommendation next plan plans planned planning workaround workarounds
fix fixes fixed fixing patch patches patched patching solution solutions solve solved solving resolve resolved
resolves resolution implement implemented implementing implementation refactor refactored refactoring rework reworked
rewrite rewriting add added adding remove change changed changing update updated updating improve improved improving
improvement improvements merge merged merging rebase rebased release released releasing ship shipped deploy deployed
rollout roadmap milestone milestones backlog todo task tasks step steps approach option options alternative
alternatives instead consider considering investigate investigating test tested testing review reviewed reviewing
verify verified decide decision split draft prototype design migrate rename document track tracked tracking
`,
  'question-neutral': `
what which when where who whom whose how why version versions environment os browser platform output log logs logfile
stacktrace traceback screenshot screenshots config configuration setting settings reproduce reproducing reproducible
reproduction repro steps example examples sample snippet details detail information info clarify clarification
elaborate specify confirm describe question questions wondering wonder context background reason explain difference
expected actual behaviour behavior intended error message command
`,
  greeting: `
hi hello hey hiya howdy dear greetings morning afternoon evening hola hallo yo folks all everyone everybody team guys
colleagues friends sir madam mr mrs ms dr regards cheers sincerely yours faithfully truly cordially respectfully
warmly warmest best kind love xo xx xoxo bye goodbye ciao ttyl cya later tomorrow tonight signed sent br rgds thx
`,
  'small-talk': `
weekend lunch dinner breakfast brunch supper coffee tea beer beers wine drink drinks pub bar restaurant food pizza
cake cakes cookies chocolate sandwich curry barbecue bbq picnic weather rain rainy sunny sun snow snowing cold hot
warm wind windy storm holiday holidays vacation trip travel travelling traveling flight flights hotel beach sea lake
mountain mountains hike hiking walk swim swimming ski skiing run running gym yoga bike cycling football soccer
cricket tennis golf rugby baseball basketball hockey game games match team score movie movies film cinema show series
concert music song band guitar book books novel reading birthday party wedding anniversary christmas easter
thanksgiving halloween family kids son daughter wife husband mum mom dad mother father parents brother sister grandma
baby dog puppy cat kitten garden gardening house home moving neighbour neighbor car traffic train bus school summer
winter spring autumn friday saturday sunday fun photo photos pictures recipe
`,
  logistics: `
meeting meetings meet met meets call calls calling schedule scheduled scheduling reschedule rescheduled rescheduling
calendar invite invites invitation invited agenda minutes room rooms conference zoom teams skype webex slack phone
telephone mobile extension fax email emails mail mailed inbox attached attach attaching attachment attachments
enclosed forward forwarded forwarding fwd cc bcc copied send sending sent receive received recipient list monday
tuesday wednesday thursday friday saturday sunday today tomorrow yesterday morning afternoon noon evening week month
quarter january february march april june july august september october november december am pm est pst gmt utc time
date dates slot slots available availability unavailable confirm confirmed postpone postponed cancelled booked
booking book reserve reserved reservation arrive arriving arrival depart departure flight travel hotel taxi parking
shift shifts rota roster handover cover desk office floor building badge laptop printer form forms document documents
spreadsheet file files folder link draft version report reports summary update updates presentation slides deck
training workshop webinar interview onboarding vacation leave absence
`,
  trade: `
deal deals price prices priced pricing cost costs costing contract contracts agreement agreements invoice invoices
invoiced invoicing payment payments paid pay payable receivable balance account accounts accounting bank banking
credit debit cash funds funding fund budget budgets budgeted forecast forecasts revenue revenues profit profits loss
losses margin margins tax taxes vat rate rates fee fees discount discounts quote quotes quotation estimate estimates
order orders ordered purchase purchases purchasing supplier suppliers vendor vendors customer customers client
clients counterparty buyer seller sale sales market markets trade trades trader trading stock stocks share shares
shareholder equity bond bonds option options position positions exposure risk hedge swap swaps gas power oil energy
electricity pipeline capacity volume volumes delivery deliveries shipment shipments shipping inventory warehouse unit
units quantity percent percentage million billion thousand dollar dollars usd eur gbp euro euros pound pounds quarter
quarterly annual fiscal ytd audit audited auditor compliance regulatory merger acquisition lease leases rent
insurance claim policy term terms clause amendment amendments signature executed bid bids tender proposal rfp roi kpi
payroll salary expense expenses receipt receipts reimbursement
`,
  care: `
condolences condolence sympathy sympathies grief grieving loss passing mourn mourning bereavement funeral memorial
prayers prayer pray praying thoughts strength comfort comforting healing heal recover recovery recovering recuperate
hospital surgery operation illness ill sick unwell flu fever cancer diagnosis doctor treatment rest resting care
caring cares support supportive love loved hug hugs heart heartfelt hope hoping wish wishes wishing better soon well
safe safely kind kindness gentle compassion compassionate empathy understanding tough difficult hard rough burnout
break breathe peace bless blessings family worried concern concerned accident injured injury wellbeing baby
`,
  'self-irony': `
oops whoops oopsie woops oopsies doh derp facepalm silly dumb stupid blush blushing embarrassed embarrassing
embarrassingly brainfart brainfarts typo typos senile forgetful clumsy slow sleepy tired caffeine coffee confused
rambling oversleeping noob newbie rookie idiot dummy myself mistake blind lazy dense haha heh lol sheepish sheepishly
`,
  heat: `
censorship censor censored censoring censors woke wokeness wokism sjw sjws political politically politics politician
politicians propaganda ideology ideological ideologies ideologue agenda agendas activist activists activism communist
communists communism socialist socialism marxist marxism capitalist capitalism fascism fascist fascists nazi nazis
dictatorship authoritarian authoritarianism totalitarian tyranny tyrannical orwellian freedom liberty speech rights
oppression oppressed oppressive oppressor oppressors privilege privileged victim victims victimhood racism racist
racists sexism sexist sexists misogyny misogynist bigotry bigot bigots discrimination discriminate discriminating
discriminatory diversity inclusion inclusive inclusivity equality equity offensive offended snowflake snowflakes
slave slavery master blacklist whitelist feminist feminists feminism patriotism patriot government governments regime
trump biden obama putin war wars warmonger sanctions republican republicans democrat democrats liberal liberals
conservative conservatives leftist leftists lefty rightwing leftwing elite elites globalist corporate corporation
corporations greed greedy monopoly surveillance boycott protest protestware virtue cancel cancelled mob witchhunt
`,
  'bad-faith': `
strawman strawmen goalposts goalpost gaslight gaslighting gaslit gaslights hypocrite hypocrites hypocrisy
hypocritical hypocritically whataboutism whatabout sophistry sophist fallacy fallacies fallacious disingenuous
disingenuously insincere insincerity dishonest dishonestly derail derailing derailed deflect deflecting deflection
projecting projection troll trolling trolls bait baiting baited ragebait sealion sealioning dogwhistle concern
pretending feigning feign twisting twisted cherrypick cherrypicking cherrypicked misquote misquoted misquoting
misconstrue misconstrued mischaracterize mischaracterise mischaracterization misrepresentation misrepresent
misrepresenting semantics semantic pedantic pedantry hairsplitting nitpicking evading evasive evasion circular
contrarian argumentative combative antagonistic antagonizing antagonising provoke provoking provocation provocative
instigate inflammatory flamebait flamewar flame flaming vexatious weaponize weaponise weaponizing manipulative
guilttrip conspiracy conspiracies fud shilling astroturfing brigading brigade dogpile dogpiling rhetoric rhetorical
tautology biased bias
`,
  'maintainers-closing': `
closing closed close closes locked locking lock locks unlocked offtopic topic duplicate duplicates duplicated dupe
wontfix invalid stale triage triaged inactive inactivity moderation moderator moderators moderate moderated
moderating maintainers maintainer conduct coc guidelines guideline rules etiquette civil civility respectful
respectfully constructive unconstructive disruptive abusive harassment heated thread threads discussion discussions
conversation collaborators contributors volunteers volunteer unpaid community forum discord discourse stackoverflow
irc gitter mailinglist tracker template reopen reopened reopening reopens hidden hide hiding deleted deleting edited
warning ban banned block blocked blocking report reported spam scope unsupported deprecated upstream downstream
archived archive archiving eol resolved superseded
`,
};
