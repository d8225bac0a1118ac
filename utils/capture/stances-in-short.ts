/** What people say of a way, in whatever words: put in those of `channel-signs.ts`. */

const people = '(?:you|us|people|everyone|everybody|others|colleagues|folks|all of us|the team|all)';
const reply = '(?:answers?|repl(?:y|ies)|responses?|reactions?|results?)';

/** "Nobody should ring her": who must not is told by "nobody" or by "not". */
const noOne = (lead: string): string => (/^no|\b(?:not|never) /u.test(lead) ? 'never ' : 'likes ');

const forms: readonly [RegExp, string | ((lead: string) => string)][] = [
  [
    /^(?:communications?|comms|contact|how to reach|how to contact|reach|preferred|preference|channel)(?: (?:her|him|them|by|via|channel|method|way))?: (?=\p{L})/u,
    'prefers ',
  ],
  [/^(?:seems?|appears?|tends?) to (?:like|prefer|favour|favor|love) (?=\p{L})/u, 'likes '],
  [
    /(?<=\S) (?:when|if|for|before) (?:you )?(?:contact(?:ing)?|reach(?:ing)?(?: out to)?|getting in touch with|get in touch with|approach(?:ing)?) (?:her|him|them)$/u,
    '',
  ],
  [/(?<=\p{L}) (?:most|the most|most of all|best of all)$/u, ''],
  [/ no,? (?:thanks|thank you|ta)$/u, ': no'],
  [/^(?:honestly|frankly|seriously|basically|to be honest|tbh),? (?:just |simply )?(?=\p{L})/u, 'best '],
  [/^(?:never|rarely) fails? to (?=\p{L})|^(?:please )?(?:do not|don't|never) hesitate to (?=\p{L})/u, 'likes '],
  [
    /^(?:nobody|no one|people|you|one|colleagues) (?:should|must|may|is to|are to|ought to|is allowed to)(?: not| never)? (?=\p{L})/u,
    noOne,
  ],
  [
    /^(?:finds?|considers?|thinks?) (\S+(?: \S+){0,2}?) (?:(?:to be|are|is) )?(?:(?:very|too|rather|quite|so|a bit|really|way too) )?(?:intrusive|annoying|stressful|a pain|rude|disruptive|distracting|exhausting|tiring|draining|awkward|pointless|useless|a nuisance|impolite|unpleasant|irritating|overwhelming)$/u,
    'no $1',
  ],
  [
    /^(?:finds?|considers?|thinks?) (\S+(?: \S+){0,2}?) (?:(?:to be|are|is) )?(?:easier|easiest|best|better|most convenient|handiest|nicer|nicest|quicker|quickest|more practical|simpler|simplest)$/u,
    'prefers $1',
  ],
  // As one tells others to.
  [
    new RegExp(
      `^(?:(?:has |have )?(?:told|asked)|asks|tells|wants|expects|likes|loves|prefers|would like|would prefer|urges|begs|encourages) ${people} (?:all |always |rather |just |simply )?(?=(?:not |never )?to )`,
      'u',
    ),
    'prefers ',
  ],
  [
    /^prefers (?:not|never) to (?=\p{L})|^(?:it's |it is )?(?:try|better|best|wise|wiser|advisable|aim|remember|make sure|safer) (?:not|never) to (?=\p{L})/u,
    'avoid ',
  ],
  [
    /^(?:it's |it is )?(?:best|better|easiest|simplest|safest|wise|worth it|quickest|fastest) (?:if you|when you|to(?! (?:not|never))) /u,
    'prefers ',
  ],
  [
    /^(?:the )?(?:best|easiest|simplest|safest|surest|quickest|fastest|right|smart|wise) (?:thing|way|idea|bet|option|move|approach|route|course)(?: by far| really)?(?:,? (?:is|would be))(?: just| simply| always)?(?: to| if you)? (?=\p{L})/u,
    'prefers ',
  ],
  [/^(?:(?:i'd|we'd|i would|we would) (?:always |just |rather )?|(?:my )?advice: |tip: |hint: )(?=\p{L})/u, 'prefers '],
  [
    /^(?:(?:i'd|we'd|i would|we would|you should) (?:never|not)|(?:i'd|i would) avoid|(?:i |we )?wouldn't|refrain from|hold off|forget(?: about)?|forget it with|don't even (?:think of|think about|try|bother with|bother)|don't (?:bother|try|waste your time|expect answers)(?: with| by| on| to)?|(?:there's |there is |it's |it is )?(?:no (?:point|use|sense|good)|pointless|useless|hopeless|futile|little point)(?: in| with| at)?(?: trying)?(?: to| with)?) (?=\p{L})/u,
    'never ',
  ],
  [
    /^(?:(?:it )?(?:doesn't|does not) matter|no matter|never mind|regardless of|irrespective of|whatever)(?: what| how (?:big|small|urgent|long))?(?: (?:it's about|it is about|it is|it's|you need|the matter is|the topic is|the question is|the matter|the topic|the question))?,? (?:just |always |please )?(?=\p{L})/u,
    'prefers ',
  ],
  [
    /^(?:should|if|when|whenever) (?:you|one) (?:ever )?(?:need|want|needs|wants) (?:her|him|them|anything|something|help)(?: from (?:her|him|them))?[:,]? (?:then |best |just |always )?(?=\p{L})/u,
    'prefers ',
  ],
  // By what comes of it.
  [
    new RegExp(
      `^(?:if|when|whenever|in case) (?:you|one|people) (?:really |ever |actually )?(?:want|need|'d like|would like|expect|hope for|wants|needs)(?: to (?:get|have))? (?:an? |any |her |his |their )?${reply}(?: (?:at all|from (?:her|him|them)|out of (?:her|him|them)))?,? (?:then |best |just |always )?(?=\\p{L})`,
      'u',
    ),
    'prefers ',
  ],
  [
    /^(?:if|when|whenever) (?:you|one|people) (?:really |ever |actually )?(?:want|need|have|wants|needs|has|wish)(?: to)? (?:reach|get hold of|contact|get|talk to|speak to|speak with|get through to|get to|ask|catch|see|hear from|something from|anything from) (?:(?:her|him|them)(?: for sure| about something| something)?|something|anything),? (?:then |best |just |always )?(?=\p{L})/u,
    'prefers ',
  ],
  [
    new RegExp(
      `^(?:you|one|i|we|people)(?:'ll| will| can)? (?:always |usually |mostly )?(?:gets?|have|receive) (?:the |an? )?(?:quickest|fastest|best|quick|fast|prompt|swift|good|better|quicker|faster|speediest|instant|immediate)?(?: and (?:best|fastest|quickest))? ?${reply}(?: from (?:her|him|them))? (?=(?:by|via|on|over|in|through|with|if|when|from|face|personally)(?: |$))`,
      'u',
    ),
    'best ',
  ],
  [
    /^(?:you|one|we|i)(?:'ll| will| can)? (?:always |usually |best |only |mostly )?(?:reach|get|catch|find|contact|get hold of|get through to) (?:her|him|them) (?:best |fastest |quickest |easiest |quickly )?(?=(?:by|via|on|over|in|through|if) )/u,
    'best ',
  ],
  [
    new RegExp(
      `^(?:(?:gets?|is|are|becomes?) )?(?:very |really |quite |so )?(?:annoyed|cross|grumpy|angry|irritated|upset|nervous|stressed|mad|furious|flustered|unhappy|put out|twitchy) (?:if|when|whenever) (?:${people}|one|someone|somebody) (?:just |simply |suddenly )?(?=\\p{L})`,
      'u',
    ),
    'avoid ',
  ],
  [
    new RegExp(
      `^(?:don't|do not|never|can't|cannot) (?:expect|count on|wait for|hope for|rely on|hold your breath for) (?:(?:an? |any |much of an? |much |quick |her |his |their ){0,2})${reply} (?:from (?:her|him|them) )?(?:if you |when you |to |(?=by|via|on|over|in|through))`,
      'u',
    ),
    'never ',
  ],
  [/^(?:keep|reserve|save|leave|use) (?=\S+(?: \S+){0,2} for )/u, ''],
  [/^(?:got|have you got|you have|you've got|having|have|there's|there is|with) (?=(?:an? )?(?:\S+ ){0,3}\S+: )/u, ''],
  [
    /: (?:forget (?:about )?it|no way|no chance|no,? thanks|never ever|nope|not a chance|better not|rather not|don't bother|please don't|please no|avoid)$/u,
    ': no',
  ],
  [
    /(?<=\S) (?:are|is) (?:an? )?(?:no|no-go|no go|taboo|off limits|off the table|forbidden|banned|out|out of the question|not on|not possible|impossible|not an option|not ok|not okay|not wanted|no option)$/u,
    ': no',
  ],
  [
    /(?<=\S) (?:do |always |usually )?(?:gets?|are|is|gets? always) (?:read|answered|seen|noticed|picked up|looked at)(?: (?:first|fast|quickly|at once|straight away|immediately|always))?$/u,
    ' works',
  ],
  // Of what they say of it.
  [
    /(?<=^|[,:] )(?:can ?not|can't|couldn't) (?:stand|bear|abide|deal with|cope with|be doing with|be bothered with)(?: it (?:when|if) (?:you|people|one))?(?= )/u,
    "can't stand",
  ],
  [
    /(?<=\S) (?:works?|goes|does|do)(?: really| very| quite| perfectly| usually)? (?:well|nicely|great|fine|perfectly|a treat|brilliantly|wonders|wonderfully|alright|all right|just fine)(?: (?:for|with) (?:her|him|them))?$/u,
    ' works',
  ],
];

const partOf =
  /, (?:also |even |including |incl |and also |and even )?(?:for |with |in )?(?=the |all )|,? (?:also|even|including|incl|and also|and even) (?:for |with )?(?=\p{L})/u;
const whole = /\b(?:everything|anything|all|the lot)\b/u;

/** "Everything by mail, also the small things": what is part of everything narrows nothing. */
export function withoutParts(text: string, isMatter: (words: string) => boolean): string {
  const found = partOf.exec(text);
  if (!found || !whole.test(text.slice(0, found.index))) return text;
  const part = text.slice(found.index + found[0].length).replace(/^(?:the|all|all the) /u, '');
  return isMatter(part) ? text.slice(0, found.index) : text;
}

export const inShortStances = (text: string): string =>
  forms.reduce(
    (now, [form, short]) => (typeof short === 'string' ? now.replace(form, short) : now.replace(form, short)),
    text,
  );
