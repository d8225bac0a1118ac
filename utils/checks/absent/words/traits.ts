const list = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/).filter(Boolean));

/** Said of somebody, a judgement of who they are; hardly ever said of plain work. */
export const badTraits = list(`
abrasive abusive abysmal aloof antagonistic apathetic appalling argumentative arrogant asinine atrocious awful batty bellicose belligerent bent biased bigoted bitchy blustering boastful boneheaded bonkers boorish boring bossy
brainless braindead brash bratty brazen brutish bullheaded bullying bumbling cagey calculating callous cantankerous capricious careless catty childish childlike chatty cheap cheeky churlish clingy clownish clueless clumsy cocky
coldhearted combative conceited condescending confrontational conniving contemptible contrarian controlling corrupt cowardly cranky crass crazy creepy cringeworthy crooked cruel cunning cynical daft deceitful deceptive defiant
delusional deluded demented deplorable deranged despicable despotic destructive detestable devious dictatorial difficult dim dimwitted dippy disagreeable discourteous dishonest dishonorable dishonourable disingenuous disloyal dismissive
disorganised disorganized disrespectful disruptive divisive dodgy doddering dogmatic domineering dopey dour dreadful dreary dull dumb duplicitous eccentric effete egocentric egotistical egoistic embarrassing entitled erratic
evasive evil exasperating excitable exhausting fake feckless feeble fickle finicky flaky flighty flippant foolish forgetful frivolous fussy gaffe ghastly glib goofy gormless graceless grandiose grasping grating greedy grouchy grumpy
guileful gullible gutless haughty headstrong heartless heinous hideous hopeless horrendous horrible horrid horrific hostile hypocritical hysterical idiotic idle ignorant illiterate immature immoral immodest impatient
imperious impertinent impetuous impolite imprudent impudent impulsive inane inarticulate inattentive inadequate incapable incoherent incompetent inconsiderate incorrigible indecisive indiscreet indolent inefficient ineffective ineffectual
inept infantile infuriating insane insecure insensitive insincere insipid insolent insubordinate insufferable insulting intolerable intolerant intransigent invasive irascible irksome irrational irresponsible irritable irritating
jaded jealous jerky judgemental judgmental juvenile kooky lackadaisical lackluster lame lazy lecherous loathsome loony loopy lousy lowlife lying maddening maladroit malicious malevolent manic manipulative mannerless mean meddlesome meddling mediocre
megalomaniacal melodramatic mendacious mental mercenary mercurial messy miserly misguided moody moronic mouthy naive narcissistic nasty neglectful negligent needy neurotic nosy noxious nuts nutty oafish obnoxious
obsessive obstinate obstructive obtuse odious offensive officious opinionated opportunistic ornery outrageous overambitious overbearing overconfident overeager overemotional overpaid overrated oversensitive overzealous paranoid parasitic
paternalistic pathetic patronising patronizing pedantic peevish perverse petty petulant phony phoney pigheaded pitiful pompous power-hungry preachy presumptuous pretentious prickly prissy psycho psychotic puerile pugnacious pushy quarrelsome
rabid rash reactionary rebellious reckless remiss repellent reprehensible repugnant repulsive resentful revolting ridiculous rotten rude ruthless sadistic sanctimonious sarcastic scatterbrained scheming schizophrenic scornful
scruffy selfish senile shady shallow shameful shameless shifty shiftless shoddy shortsighted shrill sketchy skittish slapdash sleazy slick slimy slippery sloppy slothful slovenly smarmy smelly smug snarky sneaky snide snippy snobbish snobby snooty
sociopathic spacey spineless spiteful spoiled spoilt squeamish standoffish stingy strident stubborn stuffy stupid subpar sulky sullen supercilious superficial surly swaggering sycophantic tacky tactless tasteless tedious temperamental
terrible testy thankless thick thoughtless timid tiresome tiring touchy toxic treacherous truculent two-faced tyrannical ugly unaccountable unapproachable unbalanced unbearable unbelievable uncaring uncivil uncommunicative uncooperative uncouth unctuous
underhand underhanded underqualified undiplomatic undisciplined uneducated unethical unfaithful unfit unfriendly ungracious ungrateful unhelpful unhinged unimaginative unimpressive uninformed uninspired uninspiring unintelligent
unkind unlikable unlikeable unmotivated unpleasant unpopular unprincipled unprofessional unqualified unreasonable unreliable unresponsive unruly unscrupulous unstable unsufferable untalented untrustworthy untruthful
unwise uppity useless vacuous vague vain vapid venal vengeful venomous vicious vile vindictive violent volatile vulgar wacky wacko weaselly weird whiny wicked wily wimpish wimpy wishy-washy workshy worthless zany
confusing insulting annoying disappointing frustrating aggravating alarming disturbing troubled troublesome unpredictable overcritical hypersensitive lightweight weak-kneed inflexible rigid unbending uptight passive-aggressive competitive overqualified underwhelming
`);

/** Said of people and of plain work alike: a judgement only with stress, or of somebody the user keeps. */
export const mildTraits = list(`
absent aggressive ambitious angry annoyed anxious bad bitter blunt busy-body cautious cold confused critical defensive demanding distant distracted dramatic emotional forgetful fragile green guarded harsh inexperienced intense intimidating
junior late loud messy negative nervous nutty odd old overloaded overwhelmed passive pessimistic picky political poor quiet quirky reluctant sensitive serious sharp shy slow soft special strange strict tense tired tough unprepared weak young wrong wild disconnected
disengaged stiff strong-willed lost limited old-fashioned partisan ideological tone-deaf
`);

/** How somebody feels: theirs to tell. */
export const moods = list(`
angry furious livid irate fuming pissed mad upset bitter jealous envious depressed devastated distraught despondent miserable unhappy disgruntled demoralised demoralized frustrated stressed rattled shaken paranoid offended hurt heartbroken humiliated
insulted crushed cranky lonely terrified panicked panicking desperate annoyed irritated irked peeved miffed ticked hysterical tearful freaking sulking seething aggrieved slighted wounded dejected gloomy homesick overwhelmed anxious sour sore suspicious threatened
`);

/** What somebody who is "not" or "hardly" so is judged by. */
export const goodTraits = list(`
accountable articulate balanced bright capable careful charismatic clever committed competent considerate consistent convincing cooperative courteous credible decent dedicated dependable detail-oriented diplomatic discreet effective
energetic experienced fair focused forthcoming forthright generous genuine gifted good great hardworking helpful honest honorable impressive impressed insightful inspiring intelligent knowledgeable
likable likeable liked loyal mature motivated nice objective organised organized patient persuasive pleasant polished polite popular productive professional proficient punctual qualified rational reasonable reliable respected respectful responsive
sane savvy self-aware sensible sharp sincere skilled skillful smart stable straight straightforward strategic strong subtle suited supportive sympathetic tactful talented thorough thoughtful transparent trusted trustworthy truthful trusting versed well-liked wise cut fit material
sharpest brightest smartest easiest nicest fastest quickest strongest tidiest friendliest cleverest wisest kindest
`);
