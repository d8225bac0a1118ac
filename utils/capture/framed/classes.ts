import type { Classes } from './walk';

/** Words that frames of all kinds are made of. */
export const common: Classes = {
  SHE: '@she|@she really|this colleague|this person',
  HER: '@her',
  HERS: '@his',
  IS: 'is|are|:|is :|are :|would be|=|is always|are always|is mostly|is usually|is mainly|is simply|is just|is that|is to have|is to get',
  BE: "is|are|is not|are not|isn't|aren't|can be|would be|is always|are always|is still|are still",
  VERY: 'very|really|quite|so|extremely|most|particularly|especially|always|also|rather|too|absolutely|pretty|super|still|a bit|somewhat|often|sometimes|highly|incredibly|totally|not always|just|usually|mostly|generally|normally|more',
  MOSTLY:
    'be|have|will|would|do|can|could|keep|have to|has to|tend to|need to|have to have|really|now|very|so|quite|at work|in meetings|always|also|just|only|mostly|mainly|usually|often|sometimes|still|simply|absolutely|definitely|generally|normally|particularly|especially|typically|very much|above all|primarily|regularly|constantly|urgently|please|best|do|does|tends to|greatly|highly|strongly|first of all|kindly|basically|again and again|seriously|truly',
  MOST: 'most|the most|most of all|above all|very much|a lot|badly|first|first of all|in general|at work|in particular|really|always|every time|each time',
  FROM: 'from others|from people|from colleagues|from @his colleagues|from you|from everyone|from us all|from everybody|from the team|from @his team|from the others|from other people|from those around @her|from coworkers|from co-workers|from teammates|from partners|in meetings|in our work|at work|to work well|to do good work|to do @his job|to do @his best|in working together|when working together|when working with others|in a team|to be happy|to be productive|to feel safe|to feel comfortable|to function|in cooperation|to start|for every task|for each task|for every meeting|for everything|for all tasks',
  FORHER:
    'for @her|to @her|with @her|in @his eyes|in @his view|in @his opinion|from @his point of view|in working with @her|when working with @her|when you work with @her|in @his work|in @his job|in @his team|at work|in a team|in our cooperation|in our work',
  ALOT: 'a lot|very much|much|most|more than anything|the most|a great deal|a big deal|more|best|well|enormously|greatly|really',
};
