/** Words that stand for one another in a quick note, so that what is learnt of one counts for all; as `tokensOf` gives them. */
const classes: Record<string, string> = {
  NO: `no not never none nothing nobody don't dont doesn't doesnt won't wont can't cant cannot without avoid skip stop nope nah refuse ain't isn't isnt aren't nowt nix hardly
    rarely seldom neither nor steer nein kein keine
    haven't hadn't didn't refrain ditch shun averse opposed banned delete deleted quit nobody' noone nowhere cease spare off-limit leave`,
  ILL: `hate hates dislike loathe despise detest allergic can't-stand resent dread annoy annoyed irritate irritated drain draining stress stressed ignore ignored bury buried lost
    unread useless terrible awful bad worst rubbish hopeless pointless waste muted mute dead grumpy cranky grouchy foggy tired knackered shattered wreck zombie crash hangry moody
    snappy slump slow worse foul panic freak die gone
    agony drowning cactus bonkers crazy bleak grouch grouchy horror mad hell nightmare plague poison torture threaten threatening scare scared phobic telephobic phone-shy shy stroppy ruin scream nemesis kill kills killer vanish vanishe disappear void abyss graveyard bargepole frazzled fried irritable miserable meh sluggish sleepy groggy brain-dead fuming grim frantic anxious unhappy uncomfortable awkward hide sworn distrust mistrust weird creep creepy loathing bounce bounced skim skimmed gather dust overflowing backlog noise noisy deaf stammer dyslexic migraine avoidable horrible useles unreliable hurt cringe cringy flinch blunt embarrassed mortified blushe`,
  WELL: `best good great ideal perfect fine better grand golden sweet fresh freshest sharp sharpest chatty happy happiest lovely nice nicer prime brilliant productive relaxed calm
    friendly friendlier receptive cheerful awake alive patient finest easy easier easiest quickest fastest quick fast prompt smooth safe safest super decent
    alright mint ace jackpot magic welcome comfortable gladly grateful pleased cool sunny grand bright brightest cheery nicest nicely happily gold golden hot sure ok okay mellow chilled strongest clear clearest open-minded kindest amenable approachable talkative`,
  LIKE: `prefer prefers love loves like likes enjoy enjoys want wants fan favour favor favourite favorite keen adore adores fond welcome appreciate happier rather partial`,
  REACH: `call ring phone ping message text msg ask talk speak contact reach grab catch get bother disturb interrupt approach pester nab buzz write chat drop pop see find meet book
    schedule schedul hit poke corner bug try poke collar tap shout dial buttonhole invite plan slot
    shoot holler nudge knock swing pull tag wave facetime facetim catche bell rang chinwag natter gossip propose arrange request suggest`,
  FREE: `free available reachable open around online responsive answer answers reply replie respond responds pick picks slot window gap time office-hour up
    slots windows anytime idle quiet-time downtime gaps accessible contactable erreichbar frei responds picking glad`,
  BUSY: `busy tied rammed slammed swamped blocked block booked unavailable unreachable engaged buried stacked packed hectic jammed focus focused focu deep heads-down quiet writing concentrate
    concentrating protected sacred untouchable dnd offline closed shut door headphone sacrosanct reserved guarded radio-silent silence silent lab court theatre surgery class teaching teach
    teache lecture lecturing commute commuting driving school pickup drop-off nursery daycare gym yoga therapy physio dialysis prayer mosque church temple climbing training choir standup
    stand-up clinic round rehearsal nap siesta sleep sleeping asleep meditate meditation feeding pumping swim swimming run running physio bath bedtime
    carer nursery' kita crossfit pilate padel tennis football five-a-side podcast radio smoke smoko orchestra ballet rostered closing committed overloaded engrossed immersed undisturbed uninterrupted headphones shutter flow zone maker drafting coding programming reading marking grading surgery' ward namaz jumu'ah puja salah shabbat mass bathing injection insulin chemo dialysis powernap siesta nap rest break lunche feeding-time errand errands gig puppy horse walk dog-walk tutoring study studies berufsschule`,
  WORK: `work works working shift hour hours start starts starting begin begins finish finishe finishes finishing end ends stop stops clock clocks log logs leave leaves knock office desk
    schedule on-site onsite core contract part-time full-time arrive arrives gets comes come in till earlies lates nights week pattern roll rolls rock rocks duty
    desk' punch switched knock-off tool arbeitet gleitzeit flexitime graveyard twilight rostered contracted permanent permanently operating opens clock-watcher graft grind cover-shift nine-to-fiver fte part-timer payroll`,
  OFF: `off nwd non-working day-off weekend free rest home-day compressed
    rdo non-work frei offday nonworking papa-tag lieu toil`,
  AWAY: `away out ooo leave holiday hol hols vacation pto abroad travelling traveling trip sabbatical maternity paternity parental honeymoon sick ill unwell conference offsite retreat course
    seminar wedding funeral surgery operation hospital absent gone back return returning annual backpacking urlaub krank reserve jury travel signed convalescing recovering
    dienstreise elternzeit mutterschutz reha krankgeschrieben furlough lanzarote vacay awol army juror bereavement burnout migraine' flu camping cruise skiing diving trekking pilgrimage hajj umrah expo conf pycon visiting recuperating laid-up wedding'`,
  ONCE: `only instead just today tomorrow temporarily temporary except exception unusual unusually month week ramadan cover swap swapped swapping short early late shortened summer
    usually-not early' promotion fasting navratri eid diwali lent kickoff go-live month-end quarter-end year-end crunch restart gradual graduate wiedereingliederung rotation`,
  PAST: `was were had did went came told said met saw asked called rang phoned wrote sent got gave left started moved worked lived studied sat spoke missed bought broke lost found took
    mentioned used been thought
    burgled died married promoted learned noticed invited interviewed passed failed ran cried joked borrowed bitten knew felt became won paid drove flew texted-me wrote-me bumped carried changed joined learnt heard reported kept forgot spilled stole stolen crashed hacked`,
  DOUBT: `maybe perhaps might could would if unless whether wonder unsure probably possibly unclear confirm confirmed check ask
    idea clue suppose supposedly reckon rumour rumor gossip unconfirmed tbc dunno somehow seem seems remember remind hopefully guess iirc whichever ought`,
  EVENT: `meeting call-with demo launch deadline review interview lunch dinner party birthday appointment dentist exam workshop session catch-up 1:1 train flight concert game match film movie
    coffee-with webinar audit release sprint retro report invoice budget slide slides deck contract
    wedding festival race marathon parkrun election anniversary bday housewarming bbq barbecue picnic drinks pub tattoo plumber doctor vaccine test renewal expiry expire expire probation podcast rehearsal kickoff all-hands townhall offsite payday rent candidate`,
  SELF: `me my mine i i'm i've we us our`,
  OTHER: `husband wife son daughter kid mother father mum dad boss sister brother partner dog cat team neighbour neighbor colleague friend assistant manager
    flatmate roommate boyfriend girlfriend nanny landlord deputy gran granny grandkid niece nephew uncle aunt client customer supplier parent twin baby candidate contractor builder warehouse shop server building cafe`,
  QUICK: `quick short small little tiny simple brief fast minor yes-no one-liner quickie trivial easy
    two-liner one-line five-minute two-minute two-second two-line one-word one-sentence lightning rapid-fire mini wee lil kleine bit trivia logistics pointer lil' speedy smol teeny micro nit housekeeping odd ping-worthy non-urgent everyday daily routine banter gif`,
  LONG: `long detailed detail complex complicated big lengthy deep longer thorough nuance background report document proposal anything-long substantial tricky
    epic essay essays essay-length letter-like nuanced in-depth nitty gritty hairy thorny weighty saga wordy think-through heavy technical strategy spec analysis diagram write-up brainstorm attachment depth paper contract formal proper serious debate discussion discuss explain explanation decision complicat cmplx meaty page substance long-winded longwinded tricky sensitive strategic design architecture`,
  URGENT: `urgent emergency asap fire outage burning critical urgently emergencie crisis down urgency immediately blocker escalation incident alarm now
    sos breach drop-everything time-sensitive dringend emerg prod pagerduty pear-shaped wildfire burn broken server dying wildfires red hell-fire flood flooding explode alert life-and-death notfall mayday panic-station blow blew hour-zero`,
  FEEDBACK: `feedback criticism critique critici criticise criticize correction review reviewing mistake praise-and
    constructive kritik honest opinion improvement scold tell-off performance appraisal suggestion tip correct wrong blunder lesson coaching`,
  THANK: `thank thanks thanking praise kudo appreciation gratitude compliment recognition shout-out ta cheer credit applause
    grateful thank-you thank-yous cheers congratulate congratulation thumbs-up applaud danke shoutout praising acknowledge acknowledgement well-done`,
  HELP: `help hand struggle struggles struggling stuck difficulty trouble support weak unsure-about assistance guidance rusty`,
  ABLE: `know knows expert whizz wizard guru master ace good-at strong go-to brilliant-at specialist skilled fluent knowledgeable genius whiz talented gifted knack maven`,
  WISH: `hope hopes dream dreams aim aims goal ambition ambitious aspire aspires wants-to plans learning target become`,
  PROMISE: `promise promised owe owes agreed offered undertook volunteered committed said-he'd send sending`,
  NEED: `need needs require requires must allergic accommodation please prefers`,
  PLAY: `also both same fellow share shares too common likewise`,
  CHECK: `read reads check checks open opens look looks see sees monitor monitors watch watche watches notice react reacts scan reader screen listen listening answering picks-up inbox glued live lives`,
  PERSON: `person guy gal bloke lass girl boy man woman lad type human fellow folk soul`,
  PART: `team squad dept department division crew group unit branch desk-of office-of tribe chapter`,
  JOB: `engineer developer dev designer analyst director head lead officer specialist consultant architect accountant admin secretary nurse teacher scientist researcher writer editor clerk technician operator planner buyer seller rep president vp ceo cto cfo coo chief senior junior sr jr intern apprentice trainee professor lecturer coordinator controller auditor recruiter paralegal lawyer driver electrician`,
  ALWAYS: `always usually mostly often generally normally typically every daily weekly each regularly constantly forever`,
  STRAIN: `stress stressed pressure pressed overwhelmed overloaded panicking crunch deadlines tense hurry rush`,
};

/** "Hates" is "hate", and "calls" is "call". */
export const stem = (said: string): string => {
  const word = said.replace(/['’]s?$/u, '');
  return word.length > 3 && word.endsWith('s') && !/(?:ss|us|is)$/u.test(word) ? word.slice(0, -1) : word;
};

const classOf = new Map<string, string>();
for (const [name, words] of Object.entries(classes)) {
  for (const word of words.split(/\s+/u)) if (!classOf.has(stem(word))) classOf.set(stem(word), name);
}

/** The class of a word, or the word. */
export const classed = (word: string): string => classOf.get(word) ?? word;
