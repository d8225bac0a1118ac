/** What a way is for, in whatever words: put in "quick questions", "long matters" and "urgent stuff". */

const sizes: Record<string, string> = {
  'quick questions':
    'quick|short|small|smaller|smallish|smallest|little|tiny|teeny|wee|simple|simpler|minor|fast|brief|easy|trivial|petty|silly|basic|everyday little',
  'long matters':
    'long|longer|longish|lengthy|big|bigger|biggish|large|larger|huge|major|complex|complicated|convoluted|detailed|in-depth|in depth|deep|deeper|difficult|hard|harder|tough|tougher|tricky|hairy|gnarly|meaty|thorny|heavy|heavier|weighty|substantial|extensive|involved|knotty',
  'urgent stuff':
    'urgent|pressing|burning|time-critical|time critical|time-sensitive|time sensitive|mission-critical|business-critical|immediate|same-day|critical|super-urgent|top-priority|high-priority',
};
const nouns =
  '(?:questions?|qs?|quer(?:y|ies)|stuff|things?|matters?|asks?|topics?|issues?|requests?|check-ins?|talks?|discussions?|conversations?|ones?|explanations?|problems?|points?|answers?|decisions?|items?|cases?|info|details?|subjects?|doubts?|clarifications?|favours?|favors?|errands?|fix(?:es)?|changes?|jobs?|ideas?|news|debates?|negotiations?|stor(?:y|ies)|planning|brainstorms?|situations?|needs?|business|queries|bits?|bits and pieces|concerns?|updates?|reviews?)';
const det =
  '(?:(?:an?|the|any|some|all|all the|all of the|every|your|my|those|these|such|other|more|most|anything|just an?|only an?|quite an?) )?';
const very =
  '(?:(?:really|very|super|truly|quite|more|pretty|just|only|genuinely|actually|properly|rather|fairly|too|so|extremely|absolutely|particularly|bit|a bit|slightly|kind of) ){0,2}';

const takes = '(?:takes?|needs?|requires?|wants?|deserves?|will take|would take|demands?|calls? for)';
/** What such a matter does or takes. */
const clauses: Record<string, string> = {
  'long matters': `${takes} (?:(?:a bit|a lot|some|more|much|real|proper|plenty|a bit of|a lot of|plenty of|lots of|an?|quite an?|a longer|long|in-depth|detailed|careful|a proper|a real|a good|serious|a long) ){0,2}(?:time|explaining|explanations?|discussions?|discussing|talks?|talking|thought|thinking|detail|details|attention|longer|while|ages|hours?|back and forth|debate|context|conversation|focus|depth|more than (?:a|two|five|ten|a few) (?:minutes?|lines?|sentences?)|long)(?: to (?:explain|discuss|sort out|talk through|go through))?`,
  'quick questions': `(?:${takes}|fits?(?: in| into| on)?|is|'s) (?:(?:only|just|less than|no more than|under|about) )?(?:a|one|two|three|a single|a few|five|a couple of) (?:minutes?|mins?|seconds?|secs?|moments?|lines?|sentences?|words?)(?: to answer)?`,
  'urgent stuff':
    "(?:(?:really |simply |just |absolutely )?(?:can't|cannot|can not|won't|mustn't|must not|may not|shouldn't) wait(?: long| until (?:later|tomorrow|monday|the morning|next week))?|burns?|is burning|is on fire|is broken|is down|explodes?|blows up|breaks(?: down)?|catches fire|goes (?:wrong|up in flames|south|pear-shaped)|(?:has|have|needs?) to (?:be done|be sorted|be fixed|be decided|be answered|happen|go out) (?:now|today|at once|right away|immediately|asap|fast|quickly|this minute|the same day)|(?:needs?|requires?) (?:an answer|a reply|a decision|attention|action|fixing|sorting|her|him|them) (?:now|today|at once|right away|immediately|asap|fast|quickly|straight away|this minute|the same day))",
};

const it =
  "(?:it's|it is|it's about|it is about|it's just|it's only|this is|that's|that is|things are|things get|things turn|things go|it gets|it becomes|it turns|it looks|it seems|it goes|it|something is|something's|something gets|something|anything is|anything|there's|there is|there are|you have|you've got|you got|you've|one has|you need|you want|you bring|you come with|you need to discuss|you want to discuss|you have to discuss|i have|we have|it takes|it needs|it requires|it wants|the matter is|the topic is|the question is|the issue is|stuff is|the thing|the matter|the topic|matters|things|stuff)";
const ifSo = '(?:if|when|whenever|in case|as soon as|once|where|should|for when)';

const emergency =
  '(?:(?:an?|the|any|all|real|really|actual|true|genuine|proper|absolute|dire|major|only|in case of|in) ){0,3}(?:emergenc(?:y|ies)|fires?|outages?|disasters?|catastrophes?|crunch(?:es)?|burning platform|code red)';

const at = (form: string): RegExp => new RegExp(`(?<![\\p{L}'-])${form}(?![\\p{L}'-])`, 'gu');

const named = Object.entries(sizes).flatMap(([short, size]): [RegExp, string][] => {
  const adjective = `(?:${size})`;
  const pair = `${very}${adjective}(?:(?:,| and| or) ${very}${adjective})?`;
  return [
    [at(`${det}(?:bigger|smaller)?${pair} ${nouns}`), short],
    [
      at(
        `(?:anything|something|everything|whatever|things|stuff|matters|topics|what)(?: (?:that|which))?(?:'s| is| are| gets?)? (?:even |remotely |at all )?${pair}`,
      ),
      short,
    ],
    [
      at(`${ifSo} (?:${it} )?(?:an? |all |getting |becoming |rather )?${pair}(?: one| matters| questions| stuff)?`),
      `for ${short}`,
    ],
  ];
});
const does = Object.entries(clauses).flatMap(([short, clause]): [RegExp, string][] => [
  [at(`(?:${ifSo} )(?:${it} )?${clause}`), `for ${short}`],
  [
    at(
      `${det}(?:anything|something|everything|whatever|things?|stuff|matters?|topics?|questions?|issues?|requests?|what|all)(?: (?:that|which))? ${clause}`,
    ),
    short,
  ],
  [at(`(?:quick questions|long matters|urgent stuff)(?: (?:that|which))? ${clause}`), short],
]);
const others: readonly [RegExp, string][] = [
  [at(emergency), 'urgent stuff'],
  [
    at(
      `${ifSo} (?:${it} )?(?:an? |any )?(quick questions|long matters|urgent stuff|feedback|criticism|thanks|thank you|praise)`,
    ),
    'for $1',
  ],
  [at('(?:for|with|in|on) for'), 'for'],
  [at('only for for'), 'only for'],
];

export const inShortMatters = (text: string): string =>
  [...named, ...does, ...others].reduce((now, [form, short]) => now.replace(form, short), text);
