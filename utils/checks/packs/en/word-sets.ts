import type { WordSets } from '@/utils/text/phrases';

/** Word lists that the phrases of this pack name as `@be`. */
export const wordSets: WordSets = {
  be: "is are was were 're 's be been",
  is: "is was 's 're are were",
  have: "have has had 've 'd 's",
  not: "not n't never",
  you: 'you u ya yall',
  i: 'i we',
  me: 'me us',
  fill: 'a an the so really very just always still totally completely absolutely such too pretty quite rather kind of sort honestly clearly obviously basically simply incredibly extremely utterly fucking freaking frigging damn bloody total complete utter real all plain another even seriously truly actually',
  clearly:
    'clearly obviously evidently apparently plainly simply just really actually honestly conveniently deliberately',
  always: 'always constantly continually continuously forever perpetually consistently invariably',
  told: 'told said explained mentioned written wrote stated asked reminded warned informed emailed mailed repeated',
  mail: 'email emails mail mails message messages note notes ticket tickets memo memos text texts letter letters reminder reminders post posts comment comments',
  number:
    'two three four five six seven eight nine ten twenty fifty hundred thousand million several many countless # 2 3 4 5 6 7 8 9 10',
  nth: 'second third fourth fifth sixth seventh eighth ninth tenth hundredth thousandth millionth umpteenth nth last final 2nd 3rd 4th 5th 6th 10th 100th',
  person:
    'idiot idiots moron morons imbecile imbeciles cretin jerk jerks fool fools clown clowns loser losers liar liars coward cowards hypocrite hypocrites asshole assholes arsehole bastard bastards bitch bitches prick dickhead twat wanker cunt scumbag dumbass jackass smartass retard dimwit halfwit dumbfuck fuckwit crybaby noob amateur amateurs crook weasel pig pigs nuisance numpty muppet donkey cow snake parasite tyrant bully cheat thief slob waste-of-space failure disgrace embarrassment joke',
  dull: 'stupid dumb lazy incompetent clueless useless pathetic ignorant arrogant dense brainless delusional insane crazy ridiculous childish immature selfish rude disgusting hopeless worthless blind deaf lame toxic dishonest unprofessional spineless brainwashed petty nuts mental retarded illiterate insufferable obnoxious careless thick ungrateful laughable shameless rubbish vile unbearable pitiful gutless two-faced deluded unreliable negligent sloppy inept idiotic',
  work: 'code work design idea patch report text draft plan change changes mail email message document spreadsheet presentation proposal answer reply approach api site app page function class tool software version release product logic implementation explanation excuse argument comment suggestion attitude behaviour behavior attempt job service support documentation docs review pull request response solution fix test tests slides menu layout team department project process system feature bug thing stuff format library framework handover rota schedule shift lesson writing performance form invoice order install installer ui',
  foul: 'crap garbage rubbish trash shit bullshit bollocks horseshit bs junk crud dogshit shite',
  poor: 'awful horrible horrid horrendous atrocious appalling pathetic ridiculous laughable disgusting idiotic stupid moronic retarded lousy crappy shitty shoddy worthless embarrassing disgraceful pitiful abysmal dreadful absurd insane braindead amateurish sloppy hideous shambolic',
  fword: 'fuck fucking hell heck fck f',
  lapse:
    'mistake mistakes error errors oversight oversights carelessness negligence sloppiness incompetence failure failures laziness inability refusal blunder blunders neglect lapse lapses shortcomings screwup cock-up indifference arrogance stubbornness inaction disorganisation disorganization',
  spoiled:
    'ruined wrecked botched destroyed sabotaged spoiled spoilt butchered bungled trashed screwed messed fucked buggered mangled',
  read: 'read look check bother test ask think reply open answer finish call care try listen see say do respond notice count tell know apologise apologize understand include turn show send use follow thank consider',
  mend: 'fix clean redo explain repeat chase remind sort do rewrite correct cover pick apologise apologize tell check undo ask rescue babysit',
  group:
    'team department office company crew shift class group people lot guys side floor ward branch place company unit project',
};
