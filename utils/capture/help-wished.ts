import { behind } from './behind';

const anyOf = (...lists: string[]): string => `(?:${lists.join('|')})`;

const helping = anyOf(
  'help|a hand|assistance|support|coaching|mentoring|training|guidance|advice|tips|pointers|lessons|a lesson|tuition|practice|a refresher',
);
/** "Like a hand with Power BI" behind a name, "would welcome some help himself with the filing". */
const wouldLike = new RegExp(
  `^(?:(?:would|could|wouldn't|would not) (?:really |quite |still )?)?(?:mind|say no to|like|love|appreciate|welcome|value|do with|use) (?:to (?:get|have) )?(?:a bit of |a little |some |more |any |our |your |my )?${helping}(?: (?:(?:her|him)self|themselves|too|as well|again|there|from (?:somebody|someone|us|me|a colleague|others)))? (?:with|in|on|about|for|regarding) (?:the |her |his |their )?(?=\\S)`,
  'iu',
);

/** "Looking for somebody to check her English slides": what somebody else is to do for them. */
const looksFor = anyOf(
  '(?:still |always |often )?(?:is )?(?:looking for|looks for|searching for|in search of|in need of|on the lookout for|hoping for|hoping to find|trying to find|needs to find)',
  '(?:needs|wants|likes|could do with|could use|can use|would like|would love|would welcome|would appreciate|asks for|asked for|welcomes)',
  '(?:would be )?(?:glad|grateful|happy|thankful) (?:of|for|about|to have)',
);
const somebody = anyOf(
  'someone|somebody|anyone|anybody|one of us|people|a colleague|a person|a volunteer',
  'a (?:friendly|kind|patient|good|fluent|native) (?:soul|native speaker|speaker|colleague|reader)',
  '(?:an? )?(?:english|german|french|spanish|native) speaker',
);
const looking = anyOf(
  'double-check|sense-check|sanity-check|spell-check|proof-?read|review|re-?read|correct|edit|polish|tidy up|translate|critique|rehearse|practi[sc]e|run through|cast an eye over|run an eye over',
  '(?:look|go|read|run|talk|walk|check) (?:over|through)|look at|check|comment on|advise on|give feedback on|read(?= (?:her|his|their|the)(?= \\S))',
  '(?:help|guide|coach|mentor|train|support|tutor|advise|walk|talk|take|show|teach) (?:(?:her|him|them) )?(?:out )?(?:with|through|in|on|how to)',
);
const lookedOver = new RegExp(
  `^${looksFor} ${somebody}(?: else)?(?: with (?:time|patience))? (?:to|who can|who could|who'd|who'll|who will|who would|that can|willing to|able to) ${looking} (?=\\S)`,
  'iu',
);

/** "Would like feedback on her presentations". */
const lookedAt =
  /^(?:(?:would|could) (?:really )?(?:like|love|appreciate|welcome|do with|use)|wants|needs|likes|welcomes|asks for|asked for|keen on|hungry for|looking for|grateful for|glad of) (?:some |any |more |honest |regular |detailed |a bit of |your |our )*(?:feedback|comments|input|notes|a review|critique|a critique|suggestions|corrections|a second opinion) (?:on|about|for) (?=(?:her|his|their) )/iu;
/** "Still learning the till"; a language is a goal. */
const stillLearns =
  /^(?:(?:she|he|they)(?:'s|'re)? )?(?:is |are )?(?:still |only just |just |slowly )?(?:learning|getting used to|getting the hang of|getting to grips with|finding (?:her|his|their) way (?:around|round|in|with|into)) (?:the |our |how to (?:use|do|run|work) )(?!(?:ropes|job|area|language|city|town|place|hard way|team|country|piano|guitar|violin|fiddle|cello|drums|flute|trade|craft|business|basics|lines|words|songs|steps|rules of|names)\b)(?=\S)/iu;

/** "Practise presentations with". */
const left = / (?:with|for (?:her|him|them))$/iu;

/** What somebody says they would like help with, or seeks somebody for. */
export function helpWished(text: string, said: boolean): string | undefined {
  const isTold = said || /^(?:would|could|wouldn't) /iu.test(text);
  const liked = isTold ? behind(wouldLike, text, 3, 80) : undefined;
  return (
    liked ??
    behind(lookedAt, text, 3, 80) ??
    behind(stillLearns, text, 3, 60) ??
    behind(lookedOver, text, 3, 80)?.replace(left, '')
  );
}
