const list = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/).filter(Boolean));

/** What somebody is called: the noun is the judgement. */
export const badNames = list(`
airhead amateur ape arse ass asshole backstabber bastard bigmouth bigot bitch blabbermouth blockhead blowhard boaster bonehead boor bore boozer brat brownnoser brute buffoon bully bumbler bungler burden busybody buzzkill cad chancer charlatan cheat cheapskate chump climber
clown clunker cow coward crackpot crank creature creep cretin crook crybaby curmudgeon deadbeat deadweight deadwood demagogue despot detractor devil dictator diletante dilettante dimwit dinosaur dingbat dipshit disaster disgrace ditz diva doormat dolt dope dork douche douchebag drag drain drone drunk
dud dullard dumbass dummy dunce dunderhead egomaniac egotist embarrassment enabler exploiter failure fake fanatic fathead fiasco flake flirt flop flunky fool fossil fraud freak freeloader fruitcake fruitloop fusspot gasbag gossip goofball grandstander grouch grump halfwit hack handful
hardass hasbeen hazard headcase hoarder hogwash hophead hothead humbug hustler hypochondriac hypocrite idiot ignoramus imbecile impostor imposter incompetent ingrate jackass jerk joke joker killjoy klutz kook lackey laggard leech liability liar lightweight loafer loon loser loudmouth lout lowlife lunatic
machiavelli maniac martinet martyr masochist meathead meddler megalomaniac menace mess micromanager miser misfit misogynist mooch moron motormouth muppet narcissist naysayer neanderthal nerd nightmare nincompoop ninny nitpicker nitwit nobody novice nuisance numbskull nut nutcase nutjob nutter oaf obstacle
obstructionist opportunist pain parasite peacock pedant pervert philanderer phony pig pill pinhead pipsqueak poser poseur prat prick prig procrastinator prude psycho psychopath pushover putz queen quack quitter racist rascal rat reprobate rogue rookie sadist saboteur scatterbrain scoundrel schemer schmuck screwball screwup scum
sellout shambles shark shill shithead showboat showoff shrew shyster simpleton sissy skeptic skinflint skunk slacker sleaze sleazebag sleazeball slimeball slob sloth slouch smartass snake sneak snitch snob sociopath sourpuss spoilsport spoonfeeder stooge suck-up suckup swindler sycophant
tattletale taskmaster thief thug tightwad toad toady tool traitor trainwreck tramp troll troublemaker twat twerp twit tyrant underachiever upstart vulture weakling weasel weirdo whiner whinger wimp windbag witch womaniser womanizer workaholic worm worrywart wreck wretch wuss zealot alcoholic addict gambler
`);

/** What somebody shows or has: theirs, and a judgement. */
export const badThings = list(`
abrasiveness absenteeism antics apathy arrogance backstabbing badmouthing bickering bitching blunder blunders bluster boasting bombast bossiness bragging brashness bullying bullshit bungling carelessness childishness cluelessness complacency complaining condescension conceit cowardice cronyism crap cynicism
deceit deception defensiveness delusion delusions dishonesty disloyalty disorganisation disorganization disrespect drama duplicity ego egotism excuse excuses favouritism favoritism folly foolishness forgetfulness foul-up foul-ups gaffe gaffes gossip gossiping grandstanding greed grudge grudges gullibility
histrionics hostility hubris hypocrisy idiocy ignorance immaturity impatience inability incompetence inconsistency indecision indecisiveness indifference indiscretion ineptitude ineptness inexperience inflexibility insecurity insecurities insensitivity insolence intransigence irresponsibility jealousy
laziness lies machinations meddling mediocrity meltdown meltdowns micromanagement micromanaging misjudgement misjudgment misconduct mismanagement moaning moodiness moods naivete narcissism nagging negativity negligence neurosis nonsense nosiness obsession obstinacy ogling outburst outbursts paranoia pettiness petulance pettifogging politicking pomposity
posturing procrastination rambling ramblings rants recklessness resentment rigidity rudeness sabotage sarcasm scheming screwup screwups self-importance self-interest self-promotion selfishness shenanigans shortcoming shortcomings showboating silliness sloppiness slowness smugness sneakiness snobbery stinginess stubbornness
stupidity sulking sulks tactlessness tantrum tantrums temper thoughtlessness tirade tirades toxicity treachery unprofessionalism unreliability vanity vendetta vindictiveness weakness weaknesses whining whims hysteria blather bloviating bluffing hand-wringing foot-dragging credulity
`);

const things = list(
  'disaster mess nightmare joke failure pain drag drain dud fake fiasco flop handful hazard liability menace nuisance obstacle parasite pill pig rat shambles shark skunk sloth snake tool wreck trainwreck creature devil dinosaur diva fossil fruitcake gossip nut crank chump climber cow brat brute bore burden novice amateur rookie skeptic martyr nobody lightweight embarrassment disgrace disappointment witch worm troll thug tramp hack crook ace pervert maniac drunk nerd flake flirt sneak vulture addict gambler alcoholic goof quack quitter rogue wimp zealot critic punk pervert',
);

/** By these a person may be meant without another word: "that clown in sales". */
export const epithets: ReadonlySet<string> = list(
  'airhead asshole bastard bitch blowhard bonehead bozo buffoon charlatan clown coward cretin crook dimwit dickhead dipshit dolt dope dork douche douchebag dumbass egomaniac freeloader halfwit hypocrite idiot imbecile jackass jerk knucklehead liar loser loudmouth lunatic maniac megalomaniac moron narcissist nincompoop nitwit numbskull nutcase nutjob nutter oaf pinhead prick psychopath putz scumbag shithead showoff simpleton slacker sleazebag slimeball slob snob sociopath twat twerp twit weasel weirdo whiner wimp windbag wretch',
);

/** Said of things as often as of people. */
export const ofThings: ReadonlySet<string> = new Set([
  ...things,
  ...list(
    'terrible awful horrible bad poor dreadful appalling atrocious abysmal ghastly hideous horrendous horrible horrid horrific lousy lame useless worthless hopeless pathetic ridiculous stupid dumb silly insane crazy nuts confusing annoying irritating frustrating disappointing embarrassing exhausting tiring tedious boring dull difficult inadequate inefficient ineffective inflexible rigid toxic violent volatile unstable unreliable unpredictable unpleasant unpopular unbelievable unimpressive underwhelming mediocre overrated sketchy dodgy shaky shady slippery sloppy shoddy messy misguided outrageous offensive insulting disturbing alarming troubled competitive corrupt destructive disruptive divisive excessive fake vague superficial shallow thick dim ugly vile wicked weird evil greedy hostile aggressive irresponsible unreasonable unhelpful unresponsive unethical uncooperative dishonest cheap clumsy erratic fickle grating grandiose inane incoherent infuriating intrusive invasive irrational lightweight offensive',
  ),
]);
