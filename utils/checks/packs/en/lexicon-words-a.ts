/** Single words of the tone lexicon, by category. */
export const wordsA = {
  'vulgar-strong': `
fuck fucks fucked fucker fuckers fucking fuckin fuckup fuckups fuckery fuckwit fuckwits fuckface fuckhead
motherfucker motherfuckers motherfucking mofo clusterfuck clusterfucks mindfuck unfuck unfucked shit shits shitty
shittier shittiest shitting shat shite shithead shitheads shithole shitshow shitstorm shitload shitpost shitposting
shitbag shitstain shitfaced dipshit dipshits bullshit bullshits bullshitting bullshitter horseshit dogshit batshit
apeshit chickenshit asshole assholes arsehole arseholes asshat asshats asswipe dumbass dumbasses jackass badass bitch
bitches bitching bitchy bastard bastards cunt cunts twat twats prick pricks dick dicks dickhead dickheads cock wanker
wankers wank piss pissed pissing pisses pissy tosser tossers bellend knobhead stfu gtfo wtf wtaf omfg ffs fml lmfao
kys fubar
`,
  'vulgar-mild': `
damn damned damnit dammit goddamn goddamned goddamnit hell heck crap crappy crappier crappiest craptastic crapware
crapload bloody bugger buggered buggering bollocks bollox arse arses ass asses butt butthurt sod sodding sucks suck
sucked sucking sucky frigging friggin freaking freakin effing effin fecking feck flipping blasted darn darned dang
blimey jeez geez sheesh christ jesus godawful screw screwed screws screwing screwup screwups bs turd turds poop fart
farts naff bum cockup shag knackered blooming flaming ruddy cripes crikey gosh pee bonehead suckage lousy
`,
  'vulgar-masked': `
fck fcking fcked fking fkn fkin fuk fuking fkd fcuk fuq phuck fook fooking effed eff fu effoff sht shyt shiz sh1t bs
bullsh bullsht bllsht b1tch btch biatch beeyatch a55 azz arsed azzhole ahole aholes a55hole assh dck d1ck dikhead
p1ss cr4p dmn dayum dafuq tf wth af asf jfc omg idgaf dgaf dgaff snafu bsing pos sob mf mfer mfers mfing hecking
heckin frick fricking frickin fudge fudging shoot sugar bleep bleeping bleeped expletive
`,
  'insult-person': `
idiot idiots idiotic idiocy moron morons moronic imbecile imbeciles fool fools foolish stupid stupider stupidest
stupidity dumb dumber dumbest dumbo dunce dunces dimwit dimwits halfwit halfwits nitwit nitwits twit twits numpty
numpties muppet muppets pillock pillocks plonker plonkers prat prats berk git twerp dolt dolts dope dopes dork dorks
loser losers jerk jerks creep creeps creepy scum scumbag scumbags lowlife vermin parasite parasites leech leeches pig
pigs swine rat rats snake snakes weasel weasels vulture vultures slob slobs slacker slackers skiver layabout
freeloader freeloaders coward cowards cowardly liar liars cheat cheats crook crooks thief thieves fraud frauds bully
bullies tyrant tyrants dictator monster monsters psychopath sociopath narcissist narcissistic egomaniac megalomaniac
simpleton simpletons nincompoop buffoon buffoons oaf oafs ignoramus airhead birdbrain blockhead knucklehead meathead
dullard donkey donkeys sheep lemming lemmings crybaby crybabies wimp wimps brat brats failure subhuman worm
`,
  'put-down-mind': `
clueless cluelessness ignorant ignorance incompetent incompetence incompetency inept ineptitude dense thick slow
witless brainless braindead mindless thoughtless senseless gormless hapless hopeless useless uneducated untrained
unqualified illiterate illogical irrational delusional deluded delusion delusions insane crazy nuts bonkers daft
silly absurd naive gullible oblivious confused misguided misinformed uninformed unthinking unintelligent simpleminded
narrowminded closeminded childish immature infantile juvenile petulant arrogant arrogance conceited smug pompous
stubborn stubbornness pigheaded obstinate lazy laziness careless carelessness sloppy selfish entitled spineless
gutless brainwashed brainwashing amateur amateurs amateurish unprofessional unskilled inexperienced unreliable
untrustworthy unfit incapable impossible shortsighted myopic obtuse vapid shallow paranoid hysterical unhinged
deranged petty vindictive spiteful malicious ungrateful insufferable obnoxious rude disrespectful
`,
  'put-down-work': `
sloppy sloppiness shoddy botched botch bodge bodged bodgy kludge kludges kludgy hacky hackish janky jank bungled
bungling butchered mangled mess messy messes spaghetti garbage rubbish trash junk crud cruft crufty slop tripe drivel
gibberish nonsense nonsensical gobbledygook hogwash poppycock balderdash codswallop baloney malarkey amateurish
careless slapdash haphazard lazy hasty rushed ugly uglier ugliest hideous hideously atrocious abysmal appalling
dreadful dire woeful pitiful lousy unreadable incomprehensible incoherent convoluted unmaintainable unusable
unintelligible overcomplicated overengineered misdesigned braindamaged braindead idiotic moronic insane ludicrous
absurd shambles shambolic fiasco disaster disastrous catastrophe trainwreck monstrosity abomination eyesore travesty
farce farcical failure fail fails failed flop joke atrocity abortive vomit worthless pointless meaningless senseless
illthought substandard subpar mediocre inferior cheap tacky crummy cobbled copypasta
`,
  'name-calling': `
clown clowns troll trolls trolling fanboy fanboys fanboi fangirl shill shills shilling noob noobs newb newbie newbies
n00b script kiddie kiddies amateur amateurs hack hacks hipster hipsters snob snobs snowflake snowflakes zealot
zealots zealotry fanatic fanatics cultist cultists cult evangelist nazi nazis fascist fascists commie bigot bigots
pedant pedants nitpicker nitpickers whiner whiners whinger whingers complainer complainers moaner crybaby beggar
beggars peasant peasants pleb plebs serf lackey lackeys minion minions stooge puppet puppets pawn sellout sellouts
charlatan charlatans quack hypocrite hypocrites gatekeeper gatekeepers elitist elitists autocrat despot overlord
overlords dinosaur dinosaurs boomer boomers karen kid kids kiddo child children toddler toddlers baby babies drone
drones bot bots npc npcs lurker leecher vandal vandals spammer spammers sycophant bootlicker brownnoser suit suits
beancounter jobsworth pencilpusher princess diva prima cowboy cowboys bandit bandits gangster crony cronies mob
`,
  contempt: `
pathetic pathetically laughable laughably joke jokes jokers joker pitiful pitifully pitiable contemptible contempt
despicable deplorable sad sadly sorry embarrassing embarrassment embarrassingly embarrassed cringe cringey
cringeworthy cringy lame lamest weak weaksauce worthless insignificant irrelevant nobody nobodies inferior mediocre
mediocrity secondrate farce farcical mockery parody caricature hilarious hilariously comical ridiculous ridiculously
ludicrous preposterous risible derisory beneath undeserving unworthy shame shameful shameless shamelessly shamefully
disgrace disgraceful disgracefully dishonour dishonor amateurhour clownish childish cheap petty trifling measly
paltry miserable wretched feeble puny ineffectual impotent toothless pretentious selfimportant selfrighteous
sanctimonious fake phony phoney bogus sham pseudo scoff scorn sneer disdain despise despised loathe loathsome pity
`,
  disgust: `
disgust disgusts disgusted disgusting disgustingly gross grossed grosses revolting revolted repulsive repulsed
repugnant repellent vile nasty nastier nastiest nastiness foul filthy filth dirty sick sickening sickened nauseating
nauseated nauseous nausea puke puked puking puketastic vomit vomiting vomited barf barfed yuck yucky ick icky ew eww
ewww ugh bleh blech meh yikes ugly hideous obscene obscenity rotten rotting rot stink stinks stinking stinky stench
stank reek reeks reeking smelly toxic poison poisonous poisoned cancer cancerous plague cesspool cesspit sewer swamp
gutter pit vermin putrid rancid sleazy slimy sordid seedy abhorrent abhor abominable odious loathsome loathing
unpalatable offputting distasteful tasteless grotesque horrid ghastly
`,
  outrage: `
unacceptable unacceptably outrageous outrageously outrage outraged outrages disgrace disgraced disgraceful
disgracefully scandal scandalous scandalously shocking shockingly shocked appalled appalling appallingly aghast
horrified horrifying horrendous inexcusable inexcusably unforgivable unforgivably unbelievable unbelievably
incredible incredibly inconceivable unconscionable indefensible unjustifiable unjustified intolerable insufferable
unbearable monstrous atrocious heinous egregious egregiously flagrant flagrantly blatant blatantly shameful shameless
brazen audacity nerve gall cheek impertinent impertinence insolent insolence insult insults insulting insulted
offensive offended offence offense affront indignant indignation infuriating infuriated enraged livid fuming seething
incensed irate criminal crime extortion robbery theft scam scams scammed scammers ripoff daylight hostage betrayal
betrayed betray treacherous insanity madness lunacy wrong unfair unjust injustice abuse abused abusive abuses
`,
  'frustration-self': `
annoyed annoying annoys annoyance annoyingly annoyances frustrated frustrating frustrates frustration frustratingly
frustrations irritated irritating irritates irritation aggravated aggravating exasperated exasperating exasperation
infuriating infuriates maddening madden maddeningly tired tiresome tiring exhausted exhausting exhaustion weary
drained draining fed sick bored boring sigh sighs sighing ugh argh arghh gah grr grrr aargh hrmpf aaargh facepalm
headdesk headache headaches nightmare nightmares pain painful painfully hurting struggle struggled struggles
struggling stuck suffer suffered suffering suffers torture torturous agony misery miserable hell hassle hassles
nuisance bother bothered bothers bothersome upset upsetting stressed stressful stress overwhelmed desperate
desperately despair despairing helpless powerless disheartened disheartening discouraged discouraging demoralised
demoralized demoralising demoralizing demotivating disillusioned baffled baffling perplexed dumbfounded flabbergasted
wasted losing
`,
  'giving-up': `
uninstall uninstalled uninstalling uninstalls switching switched switch leaving left leave quitting quit quits
abandon abandoned abandoning abandonment ditch ditched ditching dumping dumped migrating migrated bailing bail bailed
unsubscribe unsubscribed unsubscribing cancel cancelled canceled cancelling canceling cancellation refund refunds
refunded deleting delete removing goodbye bye farewell resign resigned resigning resignation surrender hopeless
pointless futile alternatives alternative competitor competitors elsewhere unfollow unfollowed unstar boycott
boycotting blacklisting downgrade downgraded downgrading revert reverted reverting done finished over gone nevermind
`,
  'waste-of-time': `
waste wastes wasted wasting wasteful timewaster timewasters timesink timewasting pointless pointlessly useless
uselessly futile futility vain fruitless unproductive counterproductive nonproductive needless needlessly unnecessary
unnecessarily superfluous redundant meaningless endless endlessly bikeshed bikeshedding bikesheds busywork
distraction distracting sidetracked rabbithole bureaucracy bureaucratic runaround hoops rigmarole faff faffing
dithering dither stalling stalled stonewalling dragging nitpick nitpicking nitpicks nitpicky quibble quibbling
hairsplitting rambling rants rant ranting blather blathering waffle waffling prattle noise noisy spam spamming
spammed clickbait
`,
  ignored: `
ignored ignoring ignore ignores unanswered unheard unread unnoticed unaddressed unresolved neglected neglect
neglecting overlooked brushed dismissed dismissing dismissive disregarded disregard sidelined silence silent crickets
radio ghosted ghosting ghost stonewalled stonewall abandoned forgotten unresponsive nonresponsive shunned excluded
snubbed unassigned stale inactive unmaintained rotting dead void neglectful nothing nobody none
`,
  demand: `
must demand demands demanded demanding insist insists insisted insisting expect expects expected expecting require
requires required deserve deserves deserved owe owes owed entitled entitlement right rights immediately instantly now
asap urgently urgent pronto promptly forthwith paying paid pay payment customer customers subscriber money
compensation refund refunded refunding guarantee guaranteed obligated obligation obliged supposed better explain
explanation answers accountability accountable responsibility deadline deadlines ultimatum mandatory nonnegotiable
unconditional compulsory shall fix
`,
  impatience: `
still yet already finally waiting wait waits waited bump bumping bumped ping pinging pinged poke nudge hurry rush
overdue late later delayed delay delays delaying slow slowly forever ages eternity months weeks years decade decades
days hours anytime someday eventually hello hellooo anyone anybody when eta timeline soon sooner pending outstanding
chasing chase chased chaser reminder reminders reminding remind followup dragging drags stalled tick tock impatient
impatiently patience patient patiently asap promised
`,
  repetition: `
again once more third fourth fifth sixth tenth umpteenth nth twice thrice repeatedly repeated repeat repeating
repeats repetition repetitive reiterate reiterated reiterating restate restating rehash rehashing recurring
constantly continually continuously continual constant perpetual perpetually consistently persistently countless
numerous multiple several many previously earlier before aforementioned already stated mentioned told explained
reminded warned asked endless endlessly ongoing keep keeps kept copied pasted history pattern habit habitually
routinely
`,
  accusation: `
lie lies lied lying liar refuse refuses refused refusing refusal ignore ignores ignored ignoring fail fails failed
failing failure hide hides hid hiding hidden conceal concealed concealing cover covering covered dishonest
dishonestly dishonesty deceive deceived deceiving deceptive deception deceitful deceit mislead misleading misled
misrepresent misrepresented misrepresenting distort distorted twisting twist twisted cheat cheated cheating cheats
trick tricked tricking manipulate manipulated manipulating manipulation manipulative fabricated fabricating fake
faked faking pretend pretends pretended pretending excuse excuses blame blames blamed blaming fault faults guilty
guilt culprit responsible conveniently deliberate deliberately intentional intentionally purposely knowingly wilfully
willfully maliciously malicious sabotage sabotaged sabotaging undermine undermined undermining backstab backstabbing
steal stole stolen stealing plagiarised plagiarized plagiarism broke breaking ruined ruin ruining wrecked destroyed
destroying screwed dodge dodged dodging evade evaded evading evasive avoid avoided avoiding deflect deflected
deflecting deflection neglected reneged accuse accused accusing accuses accusation allegation allegedly claim claims
claimed supposedly suppress suppressed suppressing corrupt corruption bias biased favouritism favoritism nepotism
collusion conspired
`,
  'reader-competence': `
learn study basic basics basically obvious obviously clearly elementary fundamental fundamentals rudimentary rtfm
rtfd lmgtfy google googled googling documentation manual docs faq readme homework research beginner beginners newbie
novice tutorial tutorials training education educate educated school university course read reread skim understand
understanding understood comprehend comprehension grasp knowledge experience qualified clue simple easy trivial
evidently plainly surely even properly carefully really knowhow literacy
`,
  dismissal: `
whatever whatevs meh nah nope pff pfft psh bah yawn shrug shrugs irrelevant unimportant immaterial moot nonissue
nonstarter invalid rejected reject rejecting rejects dismissed dismiss dismisses dismissing denied deny declined
decline unsupported unwanted uninterested uninteresting disinterested indifferent boring bored pointless meaningless
overrated overblown exaggerated nothingburger nonsense nitpick nitpicking trivial bogus baseless unfounded groundless
unsubstantiated elsewhere suit anyway anyways nevermind period
`,
  'command-hostile': `
shut shush hush quiet silence stop stfu gtfo scram begone leave quit cease desist enough grow stay go away get obey
choke dream wake snap zip bite crawl rot drop beat listen apologise apologize retract explain prove admit behave calm
chill relax
`,
  condescension: `
simply trivial trivially obvious obviously clearly evidently naturally surely merely basically actually simple
simplest easy easily easiest elementary duh child kid toddler grandma grandmother dear honey sweetie sweetheart
darling buddy pal mate son boy girl young missy lad kiddo friend friendo champ chief boss sir madam kindly
understandably wiser remember realise realize educate enlighten enlightened lecture lecturing patronising patronizing
patronise patronize condescending condescend mansplain mansplaining spoonfeed spoonfeeding handholding babysit
babysitting spelled spell
`,
  mocking: `
congratulations congrats genius geniuses brilliant bravo kudos clap claps applause medal trophy award prize hero
heroes legend einstein sherlock wizard mastermind lol lolz lols lolol rofl lmao lmfao roflmao haha hahaha hahahaha
hehe heh hah ha xd kek lulz lul trolololol hilarious comedy comedian funny laugh laughs laughed laughing laughter
giggle giggles chuckle smirk mock mocks mocked mocking mockery ridicule ridiculed ridiculing taunt taunting tease
jeer sarcasm sarcastic sarcastically pfft whoop whoopdee yay hooray hurray hurrah golf popcorn cookie cookies tears
whine whines whining whinge whinging moan moaning crying cry wah boohoo waah blah yada
`,
  'irony-marks': `
ah oh wow gee gosh golly well hmm hm right sure yes yeah yep because apparently evidently surely clearly obviously
naturally great wonderful marvellous marvelous fantastic lovely perfect perfectly splendid superb excellent amazing
awesome brilliant terrific delightful delighted charming fabulous fun joy glad pleased thrilled ecstatic shocker
surprise surprised surprising surprisingly shockingly miraculously magically conveniently allegedly supposedly
presumably somehow heaven forbid god imagine guess truly indeed lucky luckily thankfully fortunately ironically irony
ironic interesting interestingly curious curiously funny funnily
`,
  absolutes: `
always never ever nobody noone anybody everybody everyone anyone nothing everything anything nowhere everywhere none
all every each any entire entirely whole wholly complete completely total totally full fully zero no not only worst
best most least forever eternal eternally constantly continually continuously perpetually invariably permanently
impossible impossibly certainly definitely undoubtedly unquestionably undeniably absolutely absolute solely
exclusively universally unanimously guaranteed infinite infinitely endless endlessly countless millions billions
thousands hundreds dozens million billion thousand hundred tons loads gazillion zillion bazillion
`,
  intensifiers: `
so very really totally utterly absolutely literally ridiculously completely entirely extremely incredibly insanely
stupidly absurdly hugely massively vastly immensely tremendously enormously terribly awfully horribly dreadfully
frightfully painfully unbelievably outrageously shockingly staggeringly astonishingly amazingly remarkably
exceptionally extraordinarily exceedingly excessively overly downright outright flat plain sheer pure utter complete
total absolute real damn bloody freaking friggin hella mega super ultra uber hyper way far much too such quite pretty
rather truly genuinely seriously honestly frankly deeply profoundly highly strongly severely grossly wildly madly
beyond thoroughly perfectly positively simply just even actually especially particularly intensely bitterly fiercely
endlessly hopelessly needlessly pointlessly laughably pathetically embarrassingly criminally woefully wholly needless
patently blatantly glaringly painstakingly crazy stupid
`,
};
