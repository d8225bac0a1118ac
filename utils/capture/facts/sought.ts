import { before, behind, phrasesOf } from '@/utils/capture/behind';
import { isHomeLife } from '@/utils/capture/home-life';
import { itemsOf } from '@/utils/capture/lines';
import { fieldNamed } from '@/utils/capture/referred';
import { item } from '@/utils/capture/told';
import { whenTheirs } from './best-of-us';
import { anyOf, beginning, behindAny, type Family, firstFound, isOfNow, theirs, them, withoutFirst } from './saying';

/** Who comes to somebody with questions. */
const places = anyOf(
  'team|office|department|floor|company|crew|shop|unit|building|place|group|class|ward|site|plant|others|rest of us|rest|juniors|apprentices|trainees|new starters|new joiners|newbies|managers|devs',
);
const crowd = anyOf(
  `people|everyone|everybody|others|other people|colleagues|coworkers|co-workers|folks|folk|we|all of us|most of us|most people|all|many|many people|lots of people|a lot of people|new starters|new joiners|newcomers|newbies
  juniors|apprentices|trainees|devs|developers|managers|all the juniors|all the managers|all the others|all the teams|other teams|anyone|anybody|whoever|one|my colleagues|our colleagues`,
);
const people = `(?:${crowd}|(?:the|half the|all the) (?:whole |entire )?${places})`;
const often =
  '(?: (?:always|often|usually|mostly|all|generally|normally|regularly|constantly|tends? to|keeps? on|keeps?|will|would|first|just|still|likes? to|loves? to|can|should))?';
const matter = anyOf(
  `questions?|queries|problems?|issues?|doubts?|requests?|puzzles|stuff|matters|anything|everything|things|concerns|any questions?|any doubts?|any problems?
  the (?:hard|tricky|difficult|odd|weird) (?:questions|cases|problems|ones)|(?:hard|tricky|difficult|odd|weird) (?:questions|cases|problems)|help|advice|an opinion|a second opinion|opinions|guidance|tips|an answer|answers|input|a view`,
);
const about = anyOf(
  `about|on|over|regarding|re|concerning|around|to do with|in|with|for|when it comes to|when it's about|when it is about|whenever it's about|whenever it comes to|if it's about|as regards`,
);
/** "With questions about", "for advice on", "about". */
const concerning = `(?:(?:for|with|about|on) (?:all |all the |all their |their |her |his |our |any )?${matter}(?: (?:related|relating) to)?(?: ${about})?|${about})`;

const comes =
  '(?:go(?:es)?|comes?|turns?|runs?|looks?|reach(?:es)? out|flocks?|speaks?|talks?|writes?) (?:straight |first )?to';
const asks = anyOf(
  `asks?|consults?|pings?|calls?|rings?|pesters?|bothers?|approach(?:es)?|seeks?|seeks? out|trusts?|rel(?:y|ies) on|leans? on|depends? on|swears? by|emails?|grabs?|bugs?|contacts?|messages?|hits? up|slacks?|dms?|harass(?:es)?|hounds?|chases?`,
);

/** "Everyone goes to her with questions about X", "we ask him about X", "seek her advice on X". */
const sought: readonly RegExp[] = [
  beginning(`${people}${often} ${comes} ${them}(?: first)? ${concerning}`),
  beginning(
    `(?:you|one)(?: can| could| should| must| have to| may| always| will)* (?:want|need|ask|go to|call|consult|turn to|come to|ping) ${them} ${concerning}`,
  ),
  beginning(`(?:can|may|should|could|must) (?:always |well )?be (?:asked|consulted|approached) ${concerning}`),
  beginning(`(?!we |one )${people}${often} ${asks} ${them}(?: first)? ${concerning}`),
  beginning(`${people}${often} hits? ${them} up ${concerning}`),
  beginning(`we(?: all)?${often} (?:asks?|consult|ping|pester|trust|swear by) ${them} ${concerning}`),
  beginning(
    `${people}${often} (?:asks? for|seeks?|values?|wants?|trusts?|needs?) ${theirs} (?:advice|opinion|view|views|judgement|judgment|help|expertise|input|take) (?:on|about|in|with|for|over|regarding)`,
  ),
  beginning(
    `(?:gets?|is|being|often|always) (?:often |always |regularly |constantly )?asked(?: a lot)? (?:about|on|for|when it comes to|whenever it's about)`,
  ),
  beginning(
    `(?:(?:gets?|is|being) )?(?:often |always |regularly )?(?:consulted|sought out|sought after|called in|pulled in|in demand) (?:about|on|for|over|when it comes to|whenever it's about)`,
  ),
  beginning(
    `(?:gets?|fields|answers|takes) (?:all |most of )?(?:the |our |everyone's )?(?:questions|queries) (?:about|on|around|regarding)`,
  ),
  beginning(
    `(?:likes|loves|enjoys|happy|glad|pleased|doesn't mind|does not mind|willing) (?:being asked|to be asked|getting asked|when asked|questions|getting questions|to answer questions|answering questions) (?:about|re|regarding|on|around)`,
  ),
];

const whom = anyOf('one|person|guy|woman|man|lady|chap|bloke|girl|colleague|somebody|someone|first one|name|expert');
const oneTo =
  '(?:already |very much |also |still |clearly )*(?:the |our |a |an )?(?:very |right |best |first |main |only |obvious )?';
/** "The one to whom people come with questions about X", "the person we ask about X". */
const theOne: readonly RegExp[] = [
  beginning(`${oneTo}(?:king|queen|god|goddess|hero|champion|magician) of`),
  beginning(
    `(?:an? |the |our )?(?:great |good |brilliant |excellent )?(?:sounding board|sparring partner|reference|ally) (?:for|on|about|when it comes to)`,
  ),
  beginning(
    'can (?:do|fix|explain|solve|answer|handle|sort out) (?:anything|everything|all|any question) (?:in|with|on|about|to do with)',
  ),
  beginning(`${oneTo}${whom} to (?:whom|who|which) ${people}${often} (?:go(?:es)?|comes?|turns?|looks?) ${concerning}`),
  beginning(`${oneTo}${whom} (?:that |who |whom )?${people}${often} (?:${comes}|${asks})(?: first)? ${concerning}`),
  beginning(
    `${oneTo}${whom} (?:that|who) (?:always |often |usually )?(?:gets? asked|is asked|knows|understands|answers|explains|sorts out|sorts|handles|has the answers|knows everything|knows all|knows most) ?(?:(?:all |the |any )?questions )?(?:about|on|for)?`,
  ),
  beginning(
    `${oneTo}(?:point person|contact point|point of contact|subject[- ]matter expert|sme|champion|ambassador|custodian|keeper|guardian|hotline|saviour|best (?:person|one|colleague|contact|bet)|right (?:person|one|address|contact)|first (?:address|contact|stop)) (?:for|on|of|in|about|when it comes to)`,
  ),
  beginning(
    `${oneTo}${whom} (?:to|you|you can|you can always|you should) (?:ask|see|call|go to|turn to|talk to|speak to|contact|consult|ping|find|want|need)(?: first)? ${concerning}`,
  ),
];

/** "People send her the redlines". */
const sent = beginning(
  `(?:people|everyone|everybody|others|colleagues|folks|we all|all)${often} (?:sends?|brings?|forwards?|gives?|hands?|pass(?:es)?|shows?) ${them} (?:the|their|all|all the|any)`,
);
/** "Colleagues seek her out when two people have fallen out". */
const soughtAtAll = beginning(
  `${people}${often} (?:seeks? ${them} out|comes? to ${them}|goes? to ${them}|turns? to ${them}|asks? ${them}|calls? ${them}(?: in)?|rings? ${them}|pings? ${them}|gets? ${them} in|brings? ${them} in|pulls? ${them} in|grabs? ${them})`,
);
/** "Gets roped in whenever there's a breach", "the one we drag in when a server falls over". */
const calledIn: readonly RegExp[] = [
  beginning(
    '(?:always |usually )?(?:the |our )?(?:one|person|guy|woman|man|first one) to (?:call|ask|ring|ping|get|fetch|see|grab)',
  ),
  beginning('(?:(?:gets?|is) )?(?:roped|called|pulled|dragged|brought|drafted) in'),
  beginning(
    '(?:always |usually )?(?:the |our )?(?:one|person|guy|woman|man|first one) (?:that |who |whom )?(?:we|people|they|everyone) (?:drags?|calls?|pulls?|brings?|ropes?|gets?|fetch|fetches|sends? for|needs?|wants?)(?: in)?',
  ),
];
/** "If it's a weird discount question go to her". */
const ifItIs =
  /^(?:if|when|whenever) (?:it's|its|it is) (?:about |to do with |(?=an? \p{L}+ (?:\p{L}+ ){0,3}(?:questions?|problems?|issues?|things?|matters?|topics?|cases?|quer(?:y|ies))\b)an? )/iu;
const goThere =
  /,? (?:then )?(?:just |better |best |please |always )?(?:go to|ask|see|talk to|turn to|check with|try|consult|speak to|come to) (?:her|him|them)(?: first)?$/iu;

/** "If you are stuck with Tableau, she is the one". */
const stuck = beginning(
  "(?:if|when|whenever) (?:you|we|people|anyone|somebody|someone)(?:'re|'s| are| is| get| gets)? (?:stuck|lost|unsure|in trouble|struggling|confused|having trouble|in doubt|unclear|puzzled|stumped) (?:with|on|in|about|over|by)",
);
const thenThem =
  /,? (?:then )?(?:just |better |please )?(?:(?:ask|go to|see|call|ping|talk to|turn to|consult) (?:her|him|them)|(?:she|he|they)(?:'s|'re| is| are) (?:the|your) (?:one|person|man|woman|guy|expert)|(?:she|he|they)(?:'ll| will| can)? helps?)$/iu;

/** "FIELD questions land with her", "anything about FIELD goes past him". */
const lands =
  /,? (?:questions?|queries|stuff|matters|issues|problems|requests|topics|cases)?,? ?(?:all |always |usually |mostly |normally )?(?:lands? (?:with|on)|ends? up with|(?:get|gets|is|are) (?:sent|routed|passed|directed|forwarded) to|goes? past|goes? through|runs? through|runs? past) (?:her|him|them|(?:her|his|their) (?:desk|plate))$/iu;

/** "For printer problems go to him". */
const forIt =
  /^(?:for|with|on|about|regarding) ((?:\S+ ){0,5}\S+?),? (?:(?:(?:just|better|best|please|always|i|we|people|everyone) ){0,2}(?:go|goes|come|turn|talk|speak|run|write|apply) to (?:her|him|them)(?: first)?|(?:she|he|they)(?:'s|'re| is| are) (?:your|the|our) (?:one|person|man|woman|guy|girl|lad|expert|go-to|best bet))$/iu;
/** "Our SQL guy". */
const ourGuy =
  /^(?:our|the) (?!(?:new|old|other|young|tall|same|best|good|right|wrong|hr|it|delivery|cleaning|big|funny|quiet|loud|only|first|last|main) )(\S.{1,24}) (?:guy|girl|woman|man|lady|lad|bloke|chap|gal)$/iu;

/** "SQL performance ask him". */
const askEnd = /,? (?:better |best |just |please |only |always )?(?:ask|consult|see|try) (?:her|him|them|there)$/iu;
const asField = (front: string | undefined): string | undefined =>
  front === undefined ? undefined : fieldNamed(front);

const articles = phrasesOf('all|any|our|their|anything|everything|questions|about|on|for');
const noField = phrasesOf(
  'time|it|that|this|these|those|help|them|her|him|me|us|you|things|stuff|everything|anything|nothing|first|everybody|everyone|lunch|coffee|a lift|money|cake|cakes|drinks|weather|gossip|a laugh|a chat|fun|a moan|her kids|his kids|holidays',
);
const ownMatters =
  /\b(?:(?:her|his|their|my) (?!team|field|area|department|work|product|project)\p{L}+|wedding|divorce|kids?|children|baby|pregnan\p{L}+|health|illness|surgery|football|cricket|weather|weekend|yesterday|last (?:week|night|month|year)|money|lunch|coffee|cake|gossip)\b/iu;
const mostWords = 9;

/** A field of knowledge as others would name it; undefined where it is nothing of work. */
export function fieldOf(text: string | undefined): string | undefined {
  if (text === undefined) return undefined;
  const field = withoutFirst(text.replace(/^[:,] ?/u, ''), articles, 3)
    .replace(/^to do with (?:the )?/iu, '')
    .replace(/ (?:questions?|queries|and so on|and such|etc\.?|and the like|or so|first)$/iu, '')
    .trim();
  const isNone = field.length < 2 || field.split(' ').length > mostWords || noField.has(field.toLowerCase());
  return isNone || ownMatters.test(field) || isHomeLife(field) || isOfNow(field) ? undefined : field;
}

/** "When two people have fallen out": a case, which is kept as it is told. */
const caseOf = (text: string | undefined): string | undefined =>
  text !== undefined && /^(?:when|whenever|if) \S+ \S/iu.test(text) ? text : undefined;

/** "Tax, also about pensions": of the second only what it is. */
const anotherOf = (text: string): string =>
  text
    .replace(
      /^(?:(?:and|or|but|also|even|plus|sometimes) ){0,2}(?:also |(?:about|on|for|with|regarding|re|over) )(?=\S)/iu,
      '',
    )
    .replace(/^(?:about|on|for|with|regarding|re|over) (?=\S)/iu, '')
    .replace(/ (?:too|as well|also)$/iu, '');

/** What others come to somebody for. */
export const readSought: Family = ({ text, bare }) => {
  if (text.length > 120) return undefined;
  const found = firstFound<string, string>(
    [
      (one) => fieldOf(behindAny(sought, one) ?? behindAny(theOne, one)),
      (one) => fieldOf(behindAny([sent], one)),
      (one) => caseOf(behindAny([soughtAtAll, ...calledIn], one)),
      (one) => fieldOf(before(thenThem, behindAny([stuck], one) ?? '', 2, 60)),
      (one) => fieldOf(behind(ifItIs, before(goThere, one, 8, 80) ?? '', 3, 60)),
      whenTheirs,
      (one) => fieldOf(forIt.exec(one)?.[1]),
      (one) => fieldOf(before(lands, one, 3, 60)),
      (one) => asField(before(askEnd, one, 3, 50)),
      (one) => asField(ourGuy.exec(one)?.[1]),
    ],
    bare,
  );
  if (found === undefined) return undefined;
  const things =
    caseOf(found) === undefined
      ? itemsOf(found)
          .map(anotherOf)
          .filter((one) => fieldOf(one) !== undefined)
      : [found];
  return things.length === 0 ? undefined : { told: things.map((one) => item('strengths', one)) };
};
