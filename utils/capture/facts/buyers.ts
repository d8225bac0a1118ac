import { isHomeLife } from '@/utils/capture/home-life';

/** "Customer really", "client basically": how surely, which changes nothing. */
const surely =
  /,? (?:really|basically|technically|essentially|actually|officially|strictly speaking|more than anything|first and foremost|mainly|of sorts|when it comes down to it|at the end of the day|I suppose|so to speak)$/iu;
const customer =
  /^(?:(?:really|basically|technically|essentially|actually|officially|mainly|more of|more) )?(?:an? |our |my |the )?(?:(?:big|new|old|good|small|key|regular|loyal|paying|long-standing|main|important) )?(?:customer|client|buyer)$/iu;

/** "They buy the training days off us": whose firm is the customer of the user's. */
const buying =
  /^(?:(?:she|he|they|we|whose firm|whose company|(?:her|his|their) (?:firm|company|employer|team|shop|school|hospital|trust)) )?(?:(?:also|still|only|mostly|just|now|always|regularly|often|usually) )?(?:buys?|rents?|leases?|hires?|orders?|purchases?|licen[sc]es?|commissions?|procures?|sources?|gets?(?= (?:all|most of) )|takes?(?= (?:all|most of) )) (?:(?:all|most|many|some|lots|one|two|three|a lot|a few|half) )?(?:of )?(?:(?:the|their|her|his|our|its|an?) )?(?=\S.{2,50} (?:from|off|off of|through) (?:us|our (?:firm|company|shop|team|side|place))(?: |$))/iu;
const ofUs = / (?:from|off|off of|through) (?:us\b|our \p{L})/iu;
const served =
  /^(?:we|our (?:firm|company|team)) (?:also |now |still |only |just )?(?:sell|supply|deliver to|provide|invoice|bill|lease|rent out)(?: to)? (?:her|him|them|(?:her|his|their) (?:firm|company|team|school|hospital|shop))(?: (?:with )?\S.{1,50})?$|^(?:we are|we're) (?:one of )?(?:their|her|his) (?:\p{L}+ )?(?:suppliers?|vendors?|service providers?)$|^(?:pays?|paying) us for \S.{2,50}$|^(?:is |has been |they're |they are )?(?:one of )?our (?:\p{L}+ ){0,2}(?:paying )?customers?(?=$|,| (?:of|for|at|with|since|in|and|from|now|too|on|over)(?: |$))/iu;
/** Small things between people, and what is over. */
const odd =
  /^(?:odd|occasional)\b|\b(?:coffees?|tickets?|raffle|yesterday|last (?:week|month|year)|used to|no longer)\b/iu;

const isBought = (text: string): boolean => {
  if (!buying.test(text)) return false;
  const [what = ''] = text.replace(buying, '').split(ofUs, 1);
  return !odd.test(what) && !isHomeLife(what);
};

/** Whether words tell somebody is a customer of the user's firm. */
export const isCustomerTold = (text: string): boolean => {
  if (text.length > 100 || odd.test(text)) return false;
  const bare = text.replace(surely, '');
  const isHedged =
    bare !== text || /^(?:really|basically|technically|essentially|actually|officially|more) /iu.test(text);
  return (isHedged && customer.test(bare)) || isBought(text) || served.test(text);
};
