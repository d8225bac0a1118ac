import type { WordSets } from '@/utils/text/phrases';

/** Word sets of the frames in which somebody is put down whatever the words; see `frames.ts`. */
export const frameSets: WordSets = {
  // What is granted before the "but".
  nice: 'nice lovely sweet kind charming pleasant friendly likeable likable decent polite funny popular harmless enthusiastic willing keen eager good great clever bright gifted talented delightful',
  nicewho:
    'person guy man woman girl bloke chap lad lass soul fellow lady boy kid colleague company fun and enough really in own',
  knack:
    'understand know listen think see read write count spell cook drive manage lead plan organise organize follow finish deliver keep get grasp learn care notice remember tell explain handle cope concentrate prepare check decide delegate add',
  sense: 'idea clue spine backbone sense brain brains judgement judgment discipline stamina tact talent nous polish',
  fine: 'lovely fine perfect great done finished ready good wonderful easy simple pleasant quick nice bearable tolerable happy home there sorted rich profitable on under',
  // What nobody would do but to be spared something worse.
  dire: 'lose die eat quit resign walk chew gnaw swim crawl stick pull starve drown boil burn swallow lick marry sleep scrub poke retire emigrate sit',
  company: 'trust work sit deal share listen travel ride',
  faculty:
    'palate memory hearing sight eyesight hand hands grip judgement judgment nerve nerves mind brain concentration reflexes eye eyes ear ears voice legs knees',
  spouse: 'husband wife boyfriend girlfriend partner fiance fiancee ex',
  elders: 'uncle father dad mum mom mother aunt cousin wife husband brother sister godfather',
  ailment: 'migraine migraines headache headaches cold colds flu sickness cough dentist doctor illness bug',
  whenever: 'always only somehow conveniently mysteriously miraculously strangely magically invariably',
};
