import type { LexiconCategory } from './lexicon-types';

/** More words of the tone lexicon, as threads have them, by category. */
export const moreWordsA: Partial<Record<LexiconCategory, string>> = {
  heat: `
sooo soooo sooooo soo nooo noooo nooooo whyyy whyyyy whyy pleaseee pleeease plsss plzz plzzz pleeeease ugggh uggh ughh
ughhh arghh aargh aaargh grrr grrrr gahh aaah aaaah wtfff omfg omfgg jfc ffsss stahp staaahp hellooo helloooo loool
looool lolll omggg reallyyy seriouslyyy waaay waay wayyy veryyy muuuch foreverrr forevaaa ffs smfh smh ffuu
`,
  'vulgar-masked': `
f4ck fukk fukin fukn phuk fckin fkng effing effin frigging friggin freakin frikkin frickn feckin fecking fugly shiit
shiet sheeit shite bullsh1t bullshyt bullcrap horsecrap biotch beyotch bish assh0le arsehat asshat dik dickh3ad krap
carp stfu gtfo gtfoh kys lmfao rtfm fubar wtaf mofo mfs mfkr fml fku phuq wtff shtty cnt pr1ck tw4t bollox bollix feck
gobshite bastid bstrd damm goddam goddammit gawddamn dammit dagnabbit
`,
  'insult-person': `
m0ron mor0n idi0t id1ot 1diot iditot idoit ediot eejit dum dumbazz stoopid stooopid stupidd dumbfuck dummies wazzock
dingbat nincompoops airheads bonehead boneheads lamebrain pinhead pinheads cretinous buffoonish clownish weaselly
slimeball slimeballs sleazebag dirtbag dirtbags douche douches douchebag douchebags douchey jackasses jackass twerps
wanker wankers tosser tossers knob knobhead bellend prick pricks arse arses manchild manchildren neckbeard neckbeards
l00ser looser sheeple fanboi fanboys fanboy shill shills trolls trolling troll0l tr0ll hack hacks charlatan charlatans
quack quacks fraudster fraudsters grifter grifters scammer scammers noob n00b noobs n00bs newb nubs scrub scrubs
peasant peasants goons goon stooge stooges lackey lackeys bootlicker bootlickers simp simps despot
`,
  'put-down-work': `
bugfest bugware bugged buggiest glitchfest laggy laggier laggiest jankfest clunky clunkier clunkiest kludgey crappier
crappiest crapfest shitfest shittier shittiest unusuable unuseable unusabel uselss usless useles horrble horible
horrable terible terrable aweful awfull garbag garbagey trashy trashier rubish rubbishy broked brokn brokenness
borkedness halfassed halfbaked abysmally atrociously laughably comically hilariously embarassing embarrasing
embarassment pathethic patheticly disapointing dissapointing dissapointed disapointed dissapointment dissappointed
enshittified enshittification enshitification enshitified bloated bloatfest bloaty bloatier overbloated
overengineering overdesigned unintuitive counterintuitive illegible unmaintained untested downgraded dumbed neutered
hobbled gimped nerfed sloppier sloppiest messier messiest amateurishly cludge monstrosities abominations
eyesores trainwrecks dumpsterfire clusterf clownshow shitshow paperweight bricked bricking vaporware abandonware
slopware vibecoded slopfest
`,
  impatience: `
bumpity bumpp pingg pingping upp upvoting updoot etas anyy soonn asapp urgentt urgentlyy hurryy plss pls plz plx plox
pleas pleez hallo heloo helllo anyboby anyonee stil stilll yearss monthss eons aeons centuries
`,
  'grievance-policy': `
microtransactions microtransaction paywalls paywalled paywalling upsell upselling upsells nagscreen nags nagging
enrollment autorenew autorenewal pricehike price gouging gouged shrinkflation adware spyware malware bloatware
crapware nagware phoning datamining surveillance surveil snooped snooping harvests harvested harvesting sells
monetised monetising monetizing cashgrab moneygrab rugpull rugpulled lockin walled vendorlock relicense relicensed
relicensing rebrand rebranded rebranding renamed renaming removals unremoved unrequested unneeded unasked unconsented
consentless backpedal backpedaling backpedalled astroturf astroturfing greenwashing woke wokeness wokism politicized
politicised politicization politicking pandering pandered
`,
  censorship: `
censor censors censoring censored censorious shadowban shadowbanned shadowbanning shadowbans silenced silencing
silences muzzled muzzling muzzle gagged gagging suppressed suppressing suppression suppresses deplatformed deplatform
locked deleted scrubbed purged memoryholed whitewash whitewashed whitewashing stifle stifled stifling dissent
dissenting dissenters orwellian orwell dictatorship dictatorial authoritarian totalitarian heavyhanded
`,
  quarrel: `
strawman strawmen strawmanning whataboutism whataboutery goalposts goalpost sealioning sealion gaslight gaslights
gaslit gaslighter gaslighting nitpick nitpicks nitpicker nitpicking pedantry pedant pedants semantics fallacy
fallacies fallacious hominem twisting twisted misquote misquoted misquoting misrepresent misrepresenting misrepresents
misrepresented misconstrue misconstrued misconstruing deflect deflects deflected deflection deflecting dodge dodged
dodging dodges backtrack backtracked backtracking contradict contradicting contradicts contradictory hypocrite
hypocrites hypocrisy hypocritical disingenuous disingenuously rebut rebuttal refute refuted bickering bicker quarrel
quarreling quarrelling squabble squabbling derail derailing derailed derails rant ranting rants ranted tirade
projecting irrelevant moot
`,
  'accuse-motive': `
liar liars lier lyers lied lies lying lyin deceitful deceit deceive deceived deceiving deceptive deception dishonest
dishonesty dishonestly crooked corrupt corruption greedy greed greediest lazy laziest laziness lazyness malicious
maliciously malice spite spiteful spitefully agenda agendas shilling shady shadier scummy sleazy sleazier predatory
sneaky sneakily underhanded manipulative manipulating manipulation manipulates profiteering coverup coverups excuses
excuse scapegoat scapegoating negligent sabotage sabotaged sabotaging cowardly cowards coward cowardice selfish
selfishness selfserving backstabbing backstabber opportunist opportunistic weaponize weaponized weaponizing
`,
  'tone-policing': `
tone civil civility uncivil civilized respectful respectfully disrespectful uncalled unkind rude rudeness rudely
impolite politeness constructive unconstructive unprofessional inappropriate inflammatory derogatory demeaning abusive
harassment harassing heated hostile hostility aggressive snark snarky condescending patronizing patronising belittling
insulting insults moderate moderation moderator moderators moderating warned warning coc conduct etiquette netiquette
manners tactful tactless courteous
`,
  disappointment: `
disappoints disappoint letdowns dishearteningly saddens heartbreaking crushed betrayal unsatisfied unsatisfying
regretful regretted regretting downgrade downgrades downhill decline declined declining deteriorated deteriorating
deterioration worsened worsening worsens overhyped hyped overpromised underdelivered uninstalled uninstalling
uninstall refunds refunded
`,
  entitlement: `
entitled entitlement entitledness deserve deserves deserved deserving owe owes owed owing paying payed customer
customers subscriber subscribers paid premium rightfully rights competitor competitors trivially trivial oneliner
`,
  'change-outrage': `
ruined ruining ruins ruin butchered wrecked wrecking wrecks destroyed destroying gutted crippled crippling forced
forcing shoved shoving rammed redesign redesigned redesigning redesigns revert reverted reverts rollback downgrading
unasked hideous abomination atrocity travesty monstrosity pointlessly needlessly arbitrarily unilaterally gratuitous
gratuitously senseless nonsensical outrage outraged outrageous outrageously scandalous unforgivable inexcusable
`,
  'breakage-report': `
regression regressions regressed repro reproducible reproduce reproduces reproduced reproducing nonreproducible
intermittent intermittently sporadic sporadically flaky flakiness freezes froze frozen freezing hangs hung hanging
crashes crashed crashing crash segfault segfaults segfaulted stacktrace stacktraces backtrace backtraces traceback
tracebacks timeouts timeout stuck unresponsive blank garbled truncated corrupted corrupts corruption mismatch
mismatched misaligned misrendered flicker flickers flickering stutter stutters stuttering leaking leaks panics
panicked deadlocks deadlocked deadlocking aborts aborted throws thrown unhandled uncaught undefined nan nullptr npe
enoent eacces oom sigsegv sigkill sigterm sigabrt broke breaks misbehaves misbehaving misbehave malfunction
malfunctioning symptom symptoms affected affects
`,
  steps: `
steps step click clicked clicking navigate launch install installed reinstall reinstalled clone checkout reboot
rebooted restart restarted upgrade upgraded downgrade toggle toggled enable enabled disable disabled version versions
ubuntu debian fedora macos osx windows win10 win11 android ios firefox chrome chromium safari edge npm yarn pnpm pip
cargo docker kubernetes k8s wsl amd64 arm64 x64 x86 screenshot screenshots screencast gif video snippet sandbox
codepen jsfiddle stackblitz codesandbox gist pastebin minimal environment config configs dotfiles logs logfile verbose
`,
  workaround: `
workaround workarounds workround bypass bypassing bypassed temporarily temporary interim meantime meanwhile polyfill
shim shims backport backported backports patched hotfix hotfixes bugfix bugfixes mitigates mitigate mitigation
mitigated alternatively override overrides overriding monkeypatch monkeypatched pinned pinning unpin resolved solves
solved sorted fixes fixed fallback stopgap
`,
  'disagree-civil': `
disagree respectfully however although though alternatively tradeoff tradeoffs caveat caveats downside downsides
upside drawback drawbacks concern concerns preference prefer opinion opinionated imo imho imvho iiuc afaik afaict
afaics iirc fwiw tbh tbf perspective consider reconsider debatable arguably unconvinced hesitant reluctant leaning
`,
  'joke-kind': `
haha hahah hahaha hahahaha hehe hehehe heh hihi lol lols lolz rofl lmao xd teehee pun puns punny jk kidding joking
giggle giggles giggled chuckle chuckled chuckles grin grins wink winks cheeky silly goofy funny hilarious beers yay
yayy woohoo woot w00t hooray huzzah kudos cheers bravo tada voila yolo
`,
  'self-irony': `
ooops whoopsie derpy d'oh duh facepalming facepalmed pebkac dunno noobish newbies noobie overlooked misread misclick
misclicked fatfingered muggle rusty
`,
  thanks: `
thanx thnks thks thanku thankss thanksss obrigado arigato cheerz appriciate apreciate appreciat greatful
`,
  apology: `
sry srry soz sorrry sorryy appologies appologize oopsy
`,
  hedge: `
mayb maybee prolly probly probs perhapse kinda sorta kindof sortof idunno
`,
  agreement: `
yepp yupp yess yesss yesh yeh yeahh okeydokey okayy okk alrighty thirded 1 exactlyy totes shipit
`,
  'technical-neutral': `
killall sigkill pkill deadletter slaves fatally unwrap bruteforce bruteforcing nuked nuking purging daemonize demon
forked forking execve executes strangler quarantine quarantined tombstone tombstones tombstoned sandboxed chroot jail
jailed jailbreak vuln vulns cve cves xss csrf ddos dos rce injection injected tainted taint trapped clobber clobbered
clobbers mangle mangles mangling stomp stomped suppresses swallow swallows swallowed bail bails bailout drops evicts
rogue malformed bogus trashed
`,
};
