import type { WordSets } from '@/utils/text/phrases';
import { type PhraseKinds, spotter } from './spotter';

/** What an answer may look like, whatever it is about. */
export type ShapeKind =
  | 'yes'
  | 'may-be-yes'
  | 'no'
  | 'done'
  | 'either'
  | 'time'
  | 'number'
  | 'money'
  | 'person'
  | 'place'
  | 'reason'
  | 'pick'
  | 'opinion'
  | 'defer'
  | 'thanks'
  | 'delight'
  | 'elliptic'
  | 'statement'
  | 'of-writer';

const sets: WordSets = {
  i: 'i we he she they you it that this',
  will: "'ll will can do did does am 'm are 're is was were have 've has would 'd should could may might",
  number: `zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty
    thirty forty fifty sixty seventy eighty ninety hundred thousand dozen`,
  day: `monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri sat sun today tomorrow tonight yesterday
    january february march april june july august september october november december noon midday midnight eod eow asap`,
  unit: 'minute minutes min mins hour hours day days week weeks month months year years pm am uhr',
};

const shapes: PhraseKinds<ShapeKind> = {
  yes: `
    ^ please do|go /     yes|yep|yeah|yup|sure|ok|okay|absolutely|definitely|certainly|exactly|indeed|agreed|correct|affirmative|aye|gladly|course|k / that 's right / ^ right|fine|perfect|great|deal $
    works|work for|with|well|fine|great|perfectly / that|it|monday|tuesday|wednesday|thursday|friday|seven|ten works|suits|fits / ^ sounds|looks good|great|fine|perfect|right / that|it|this|all|everything|plan sounds|looks good|great|fine|perfect|right / happy|glad to / is|'s|'re|are|be fine|good|ok|okay|right|perfect|great|lovely|wonderful|best with|for|by / is|'s|'re|are|be fine|good|ok|okay|right|perfect|great|lovely|wonderful $ / love|like to / would|'d love|like
    i|we think|hope|guess|believe / i|we can|do|did|will|am|are|have|shall|could|would $ / it|that|he|she|they is|does|did|has|will|are|do $ / count me in / i am|'m in $ / you can|may|should / go ahead / as planned / of course / fine by|with / already
  `,
  // Of several questions it may answer another.
  'may-be-yes': "i|we can|do|did|will|am|are|have|shall|could|would|'ll|'m|'re|'ve",
  no: `
    no|nope|nah|never|none|neither|nobody|nothing|negative / not / n't / cannot / unfortunately / afraid / instead / sorry / regret / without
  `,
  done: `
    done / sent|send|sending / attached|enclosed / here is|are|'s|it|you / i|we|he|she|they|bob|carol 'll|will|have|'ve|just|already / on it|its / will do / find below|attached / see attached|below|above / forwarded|shared|uploaded|booked|ordered|finished|ready|signed|checked / in progress|your / no problem / with pleasure
  `,
  either:
    "either|both|neither|former|latter / no preference / do n't mind|care / any|whichever|whatever / first|second|last one|option / rather|prefer|preferably",
  time: `
    @day / at|by|until|till|around|about|from|before|after|on|in|since|for @number / @number o'clock|am|pm|uhr / @number @unit / @number or|to|and|until @number $ / @number $ / next|this|last|end|early|late of? the? week|month|year|morning|afternoon|evening|weekend|spring|summer|autumn|winter|monday|tuesday|wednesday|thursday|friday
    in|within a|an|half @unit / a|an|half|couple|few of? an? @unit / as soon as / once|after|when|before|until|till the|we|i|it|they|he|she|you|that / right now|away|after / now|soon|already|immediately|never|ago|any / no|a|any|fixed|exact|the date|rush|hurry|deadline / the # / straight away / every _
  `,
  number:
    '@number / none|several|few|lots|half|enough|plenty|dozens|hundreds|single|nobody|everyone|everybody|couple / many|both|all|some of|please / many|both|all|some $',
  money: `
    @number hundred|thousand|euro|euros|dollars|pounds|francs|percent|grand / free / for nothing / nothing / no charge|extra|change|difference / the same / costs|cost _? # / about|around|roughly|some @number / expensive|cheaper|cheap / quote|estimate|offer is|attached|comes
  `,
  person: `
    ^ me / the _ pay|pays|bring|brings|take|takes|will|does|can / nobody|everyone|everybody|anyone|none|myself / no one / i|we|he|she|they|you 'll|will|do|can|did|take|takes|should / i|we|he|she|they|you am|are|is|have|was|were $ / 's|is me|mine|her|him|us|them|ours / my|our|the team|colleague|boss|manager|office|agency|supplier|landlord|caretaker|night|day _? / mine|ours|theirs
  `,
  place: `
    in|on|at|under|behind|beside|inside|near|above|below|outside|between|opposite the|my|your|his|her|our|their|a|room|level|floor|building|shelf|drawer|locker|# / next to / upstairs|downstairs|there|home|nowhere|everywhere|online|left|right|north|south|east|west|outside|inside / room|floor|gate|shelf|hall # / behind|under|near|opposite|at|in|on _ $ / here is|'s|it
  `,
  reason: `
    because|since|cos|bc|due|owing / so that|we|i|they|it|you / as i|we|it|they|the|he|she|you|there / reason|reasons / in order to / to avoid|keep|make|save|get|give|have|be|let / that 's|is why|how / otherwise / wanted|needed|had|forgot|decided to / did n't|not want|need|have|like|get|know / for _? safety|reasons|now / by mistake|accident / mistake|error|oversight
  `,
  pick: 'the first|second|third|last|latter|former $ / first|second|third|last|latter|former|left|right|north|south|east|west|red|blue|green|black|white|old|new|big|small|other|same one|ones|gate|door|version|side|option / the _ one|ones / any|all|both|either|neither|none / option|version|number|room|gate|line|page _ / that|this one',
  opinion: `
    think|like|love|prefer|agree|disagree|find|feel|believe|suggest|worry|worried|concern|concerns|hope / good|fine|great|nice|perfect|lovely|better|best|bad|too|well|useful|helpful|clear|unclear|strong|weak|right|wrong|ready|happy|glad|excellent|solid|interesting|promising|missing|works / looks|sounds|seems _ / in favour|favor / could|should|would
  `,
  defer: `
    do|does|did|ca|can n't|not|cannot? know|say|tell|remember|recall|decide / not|n't sure|certain|clear|yet|decided|there|know / no idea|clue
    i|we|he|she 'll|will|'d|would|'m|am|shall|need|have|must|can to? going? to? ask|check|look|find|let|get|tell|confirm|reply|answer|know|report|update|clarify|investigate|decide
    i|we|he|she 'll|will|'d|would|'m|am|shall|need|have|must|can to? going? to? see|think|discuss|talk|follow|come what|if|whether|about|it|this|that|with|to|up|back
    i|we|he|she 'll|will|'d|would|'m|am|shall|need|have|must|can to? going? to? send|call|ring|write|have you|him|her|them|it|those|an|that answer|numbers|figures?
    i|we asked|forwarded|passed|checked|check it|that|this|your|him|her|with / i|we am|'m|are|'re checking|asking|on / i|we am|'m|are|'re looking into|at|for|it / i|we 've|have asked|forwarded|checked|passed it|that|this|your / let me|us check|ask|look|see|find|think|get|confirm|come|sleep / need to check|ask|look|find|think|see|confirm / get|come|getting|coming back to you|this|it|that / more on / will tell|reply|answer|know|ask|check|confirm|follow|be / ask|asked|asking _ / talk|speak|discuss _? _? _? later|tomorrow|monday|call|meeting|then $
    your|the|that|this question|questions|answers|answer|point|points / good|great|fair question|point / forwarded|passed|sent it|this|that|question|questions|mail|email|message|request|point on? to / in the attached|attachment|document / see|answered|answers|replied|comments|inline|marked|below|attached|attachment inline|below|above|attached|attachment|in|red|blue / inline / to be confirmed|decided / tbd|tbc|dunno / depends|depend|depending / for the rest|others|other / as for / regarding|concerning|about|to your|the question|questions / call|ring|phone me|you / working on it|this|that
  `,
  elliptic: '',
  statement: '',
  'of-writer': '',
  // Of one who will come it says yes, of anything else nothing.
  delight: "looking|look forward / can|could n't|not wait",
  thanks: '^ thank|thanks|thx|cheers|ta|great|nice|cool|noted|understood|got|received|congratulations|congrats',
};

export const answerShapes = spotter<ShapeKind>(shapes, sets);

/** Each kind as a bit, so that all that words may answer is one number. */
export const shapeBits = Object.fromEntries(Object.keys(shapes).map((kind, at) => [kind, 1 << at])) as Readonly<
  Record<ShapeKind, number>
>;

export const bitsOf = (kinds: readonly ShapeKind[]): number => kinds.reduce((bits, kind) => bits | shapeBits[kind], 0);
