import type { WordSets } from '@/utils/text/phrases';

/** Word lists that the phrases of this pack name as `@be`. */
export const wordSets: WordSets = {
  be: "is are was were 're 's be been",
  fill: 'a an the so really very just always still totally completely absolutely such too pretty quite rather kind of sort honestly clearly obviously basically simply incredibly extremely utterly fucking freaking frigging damn bloody total complete utter real all plain another even seriously truly actually',
  person:
    'idiot idiots moron morons imbecile imbeciles cretin jerk jerks fool fools clown clowns loser losers liar liars coward hypocrite hypocrites asshole assholes arsehole bastard bastards bitch bitches prick dickhead twat wanker cunt scumbag dumbass jackass smartass retard dimwit halfwit dumbfuck fuckwit crybaby noob amateur amateurs crook weasel pig pigs',
  dull: 'stupid dumb lazy incompetent clueless useless pathetic ignorant arrogant dense brainless delusional insane crazy ridiculous childish immature selfish rude disgusting hopeless worthless blind deaf lame toxic dishonest unprofessional spineless brainwashed petty nuts mental retarded illiterate insufferable obnoxious careless thick ungrateful laughable shameless',
  work: 'code work design idea patch report text draft plan change changes mail email message document spreadsheet presentation proposal answer reply approach api site app page function class tool software version release product logic implementation explanation excuse argument comment suggestion attitude behaviour behavior attempt job service support documentation docs review pull request response solution fix test tests slides menu layout team department project process system feature bug thing stuff format library framework',
  foul: 'crap garbage rubbish trash shit bullshit bollocks horseshit bs junk crud dogshit shite',
  poor: 'awful horrible horrid horrendous atrocious appalling pathetic ridiculous laughable disgusting idiotic stupid moronic retarded lousy crappy shitty shoddy worthless embarrassing disgraceful pitiful abysmal dreadful absurd insane braindead amateurish sloppy hideous',
  fword: 'fuck fucking hell heck fck f',
};
