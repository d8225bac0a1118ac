import { need } from '@/utils/capture/told';
import type { Told } from '@/utils/capture/types';
import { common } from './classes';
import { mayKeep } from './kept';
import { type Frame, framesOf, keptBy, type Laid } from './walk';
import { isWorkLike } from './work-like';

const classes = {
  ...common,
  NEEDS:
    'need|needs|want|wants|require|requires|expect|expects|value|values|appreciate|appreciates|like|likes|look for|looks for|ask for|asks for|care about|cares about|insist on|insists on|wish for|wishes for|hope for|hopes for|wishes|would like|would need',
  NEED: `happy with|be happy with|satisfied with|be satisfied with|content with|best served with|well served with|request|demand|ask for|call for|wish for|depend on|rely on|insist on|thankful for|grateful for|be thankful for|be grateful for|happy about|glad about|happy to get|happy to have|glad to have|thankful to get|grateful to get|glad of|require|long for|crave|appreciate|pleased with|pleased about|pleased by|go for|in need of|can't do without|cannot do without|can not do without|hardly works without|vote for|plead for|push for|fight for|in favour of|in favor of|set on|dependent on|reliant on`,
  ONLY: `won't move a finger|will not move a finger|doesn't move a finger|does not lift a finger|won't lift a finger|won't start|will not start|doesn't start|does not start|won't do anything|does nothing|do nothing|won't decide|doesn't decide|will not decide|can't decide|cannot decide|only starts|only decides|only works|only moves|only acts|only agrees|only signs|only joins|only comes|only answers|only reacts|starts only|works only|decides only|will only start|will only decide|will only sign|will only agree|will only join|will only come|won't sign|won't agree|won't join|won't come|doesn't come|doesn't join|nothing goes|nothing works|nothing happens|nothing moves|can't start|cannot start|can't work|cannot work|is not able to work|is unable to work|doesn't work|does not work|can't do @his job|cannot do @his job|can't think|cannot think|can't concentrate|can't focus|can not work|gets nothing done|doesn't feel safe|doesn't feel comfortable|isn't happy|is not happy|is unhappy|never starts|never decides|never signs|won't talk|refuses to start|refuses to work|refuses to decide|refuses to join`,
  UNLESS: 'unless|until|without|before|once|if|when|as soon as|only with|with|if not for',
  HAVING:
    '@she has|@she gets|there is|there are|@she knows|@she has got|@she receives|@she has seen|@she has had|having|you give @her|@she is given|we have',
  LABEL: `my tip|tip|tips|hint|@his motto|motto|@his mantra|mantra|@his principle|principle|@his rule|rule|@his rules|@his favourite|@his first question|@his maxim|@his credo|@his need|@his needs|needs|need|@his wish|@his wishes|@his wish to us|@his priority|@his priorities|priority|top priority|@his expectation|@his expectations|expectations|expectation|@his requirement|@his requirements|requirement|requirements|@his preference|preferences|@his condition|condition|conditions|@his standard|@his request|requests|wish list|important to @her|important for @her|works with @her|what works with @her|helps @her|what helps @her|good for @her|what @she needs|what @she wants|what @she likes at work|must-haves|must have|musts|dos|do's|do|values|@his values|recipe for success|success factor|success factors|the way to @her heart|best practice|working with @her|cooperation|working style|work style|how to work with @her|secret of success|secret`,
  HATE: `pet hate|@his pet hate|pet hates|@his pet hates|pet peeve|@his pet peeve|pet peeves|bugbear|@his bugbear|no-go|no-gos|no go|no-goes|@his no-go|@his no-gos|absolute no-go|a no-go|what @she can't stand|what @she cannot stand|what @she hates|what @she dislikes|what @she doesn't like|what @she does not like|what annoys @her|what stresses @her|what bothers @her|what to avoid|to avoid|trigger|triggers|@his trigger|@his triggers|red flag|red flags|taboo|taboos|an absolute no-go|don'ts|don't|dont's|red rag|a red rag|the worst for @her|the worst thing for @her|worst|nightmare|@his nightmare|allergic to|poison for @her|deal breaker|dealbreaker`,
  MAIN: `the most important thing|most important|most important thing|the main thing|the key thing|the key|key|the important thing|one important thing|important|essential|crucial|vital|central|what counts|what matters|what matters most|what counts most|what helps|what helps most|what works|what works best|what works well|what is important|what is most important|number one|number one rule|the number one rule|top priority|first rule|rule number one
    the trick|the secret|the best approach|best approach|biggest need|@his main need|@his biggest need|@his wish|@his wishes|@his need|@his needs|@his golden rule|@his one rule|@his only rule|@his only condition|@his condition|a must|must-have|must have|absolute must|an absolute must|non-negotiable`,
  IMPORTANT:
    'important|essential|crucial|vital|key|helpful|necessary|central|decisive|critical|fundamental|of great importance|of importance|a must|an absolute must|a priority|the top priority|non-negotiable|indispensable|everything|half the battle|a big help|a great help|useful|valuable|what counts|the main thing|the most important thing|most important|the key|a big deal|mandatory|a condition|worth a lot|worth gold|a big plus|a plus|ideal|perfect|a great plus|a good thing|the best|best|a bonus|a relief|a condition for success|gold|sacred|holy',
  MATTERS:
    'matter|matters|count|counts|mean|means|help|helps|go down well|goes down well|does wonders|do wonders|make a difference|makes a difference|makes a big difference|goes a long way|go a long way|makes life easier|makes things easier|gives security|give security|gives confidence|come first|comes first|work best|works best|work well|works well',
  ATTACHES: `attaches great importance to|attaches importance to|attaches much importance to|attaches a lot of importance to|attaches great value to|attaches value to|attaches high importance to|gives great importance to|gives a lot of importance to|gives much importance to|gives importance to
    puts great emphasis on|puts emphasis on|puts a lot of emphasis on|puts great value on|puts a lot of value on|puts a high value on|puts great store by|sets great store by|sets store by|sets great store on|sets high value on|places great value on|places a lot of value on|places great importance on|places high value on|places emphasis on|places great emphasis on
    lays great emphasis on|lays emphasis on|lays stress on|lays great value on|lays great stress on|lays value on|stresses the importance of|particular about|is particular about|a stickler for|is a stickler for|is a real stickler for|is strict about|strict about|is picky about|picky about|fussy about|swears by|lives by|is all about|all about|watches out for|pays attention to|pays great attention to|pays a lot of attention to|pays close attention to|looks closely at|has high expectations of|does not compromise on|doesn't compromise on|is hot on|is big on|cares a lot about|cares deeply about|cares very much about|thinks highly of`,
  HAPPY: `only happy with|happiest with|is only happy with|is happiest with|only satisfied with|is only satisfied with|only works with|only works well with|only really works with|only functions with|works well with|works better with|works fastest with|feels safe with|feels safer with|feels comfortable with|feels more comfortable with|feels best with|feels at ease with|does well with|does better with|is at @his best with|at @his best with
    performs best with|performs well with|performs better with|delivers best with|thrives on|thrives with|flourishes with|comfortable with|most comfortable with|more comfortable with|responds well to|responds best to|responds better to|reacts well to|reacts best to|reacts positively to`,
  NOTGETS:
    "doesn't get|does not get|doesn't have|does not have|has no|gets no|hasn't got|hasn't|lacks|is missing|doesn't see|does not see|doesn't receive|does not receive|cannot have|can't have|isn't given|is not given",
  WANTED:
    'required|expected|necessary|essential|mandatory|requested|desired|a must|indispensable|please|compulsory|obligatory|asked for',
  STRICT:
    'checks|controls|strict|particular|careful|attentive|insistent|adamant|keen|fussy|strict about it|sees to it|watches|takes care|make sure|sure|pays attention|set on it|watches out|sees to|anxious|eager|happy|glad|grateful|relieved|likes it|pleased',
  WITHOUT: 'without|with no|lacking',
  LOST: `shuts down|switches off|goes quiet|gets grumpy|gets cross|gets angry|gets upset|gets annoyed|gets irritated|gets lost|withdraws|panics|is not happy|isn't happy|is not satisfied|gets unhappy|loses patience|loses interest|stops listening|does not listen|doesn't listen|gives up|is unsure|gets insecure|gets impatient|stops|leaves|walks out|forgets|makes mistakes|does nothing|do nothing|will do nothing|will not start|won't start|doesn't start|does not start|cannot start|can't start|cannot work|can't work|can not work|will not work|won't work|doesn't work|does not work|cannot function|can't function|cannot decide|won't decide|can't decide|will not decide|doesn't decide|is lost|gets lost|feels lost|gets nervous|becomes nervous|is nervous|gets stuck|is stuck|gets nothing done
    won't move|doesn't move|will not move|won't come|doesn't come|will not come|won't join|doesn't join|does not join|won't answer|doesn't answer|does not answer|won't sign|doesn't sign|does not sign|will not sign|says no|refuses|declines|feels insecure|feels unsure|is unhappy|gets frustrated|gets stressed|cannot do anything|can't do anything|cannot help|can't help|won't agree|will not agree|does not agree|doesn't agree`,
  WORKING:
    'when you work with @her|with @her|when working with @her|around @her|if you work with @her|when you talk to @her|in front of @her|near @her',
  SURE: "make sure @she has|make sure @she have|make sure that @she has|make sure @she gets|make sure @she get|make sure that @she gets|make sure to give @her|make sure there is|make sure there are|see to it that @she has|ensure @she has|ensure that @she has|be sure to give @her|remember to give @her|don't forget to give @her|do not forget to give @her",
  SPARE: `spare @her|please spare @her|don't bother @her with|do not bother @her with|never bother @her with|don't come with|don't come to @her with|do not come to @her with|do not come with|never come to @her with|don't overload @her with|do not overload @her with|don't burden @her with|do not burden @her with|keep @her away from|shield @her from|protect @her from|leave @her alone with|don't annoy @her with|don't bore @her with
`,
  FINDSIT: 'finds it|find it|considers it|thinks it is|thinks it|feels it is|sees it as|regards it as|believes it is',
  SETTING:
    'in meetings|during meetings|before meetings|for meetings|in mails|in calls|in projects|in project work|in talks|in discussions|in workshops|in negotiations|in presentations|before a meeting|before every meeting|before each meeting|in a meeting|in teamwork|in new projects|at the start of a project|when planning|for planning|for big decisions|for decisions|before decisions|before a decision|before big decisions|when deciding|in writing',
  FAN: 'fan of|a fan of|a big fan of|big fan of|a great fan of|a friend of|a big friend of|a huge fan of|a lover of|fond of|love|loves|enjoys|like|likes|values',
  ANNOYING:
    'annoying|irritating|stressful|exhausting|tiring|unbearable|terrible|awful|horrible|disrespectful|rude|useless|pointless|a waste of time|unprofessional|disturbing|distracting|unnecessary|confusing|unhelpful|frustrating|impolite|boring|hard to bear|difficult to deal with|a nuisance|unpleasant',
  INSISTS:
    'insists|expects|demands|requires|wishes|hopes|appreciates it|likes it|loves it|wants|finds it important|considers it important|thinks it is important|thinks it important|prefers it|prefers|values it|cares|likes|asks|it matters to @her|takes care',
  DISLIKES: `gets impatient with|get impatient about|impatient with|loses patience with|has a short fuse with|has trouble with accepting|gets really cross over|get cross over|get cross about|get angry about|get angry at|get angry over|get upset about|get upset over|get mad about|get mad at|get grumpy about|get nervous about|get stressed by|get furious about|get annoyed about|get annoyed with|get irritated with|cross over|angry about|upset about|annoyed about|can do without|could do without|can happily do without|prefers to do without|would rather do without|has had enough of|is bored by|gets bored by|is not happy with|isn't happy with|not happy with|is unhappy with|cringes at|shudders at|rolls @his eyes at|reacts badly to|reacts allergically to|reacts poorly to|responds badly to|hates|dislikes|is no fan of|no fan of|is not a fan of|not a fan of|is not a big fan of|not a big fan of|gets annoyed by|is annoyed by|annoyed by|can't stand|cannot stand|avoid|please avoid|does not like|doesn't like|don't like|is not keen on|not keen on|is not into|not into|is allergic to|allergic to|hates it with|has no patience for|no patience for|has no time for|does not want|doesn't want|has a problem with|has problems with|finds it hard to accept|cannot deal with|can't deal with|cannot handle|is tired of|is sick of|is fed up with|finds nothing worse than
    is not a friend of|not a friend of|no friend of|is no friend of|has zero patience for|has zero tolerance for|zero tolerance for|no tolerance for|has no tolerance for|has little patience for|has little patience with|little patience for|little patience with|has little tolerance for|has a low tolerance for|low tolerance for|has limited patience for|has limited patience with|never bother @her with|don't trouble @her with|can not stand|can't bear|cannot bear|is fed up with|fed up with|sees red at|rolls @his eyes at|detests|loathes|despises|resents
    gets stressed by|gets irritated by|gets frustrated by|gets frustrated with|suffers from|is put off by|put off by|is irritated by|irritated by|is stressed by|is frustrated by|frustrated by|is disturbed by|disturbed by|does not appreciate|doesn't appreciate|does not value|does not enjoy|doesn't enjoy|is not happy about|not happy about|unhappy about|unhappy with|does not tolerate|doesn't tolerate|won't tolerate|does not accept any|doesn't accept any`,
  ANNOYS: `drive @her mad|drives @her mad|drive @her crazy|drives @her crazy|drive @her nuts|drives @her nuts|drive @her up the wall|drives @her up the wall|annoy @her|annoys @her|make @her angry|make @her furious|make @her cross|make @her sad|make @her unhappy|tire @her out|tires @her out|wind @her up|set @her off|trigger @her|hurt @her|scare @her|paralyse @her|slow @her down|block @her|are too much for @her|are hard for @her to bear|are torture for @her|are a red rag to @her|are a red rag for @her|are a turn-off for @her|demotivate @her|unsettle @her|worry @her|irritate @her|irritates @her|stress @her|stresses @her|stress @her out|stresses @her out|bother @her|bothers @her|confuse @her|confuses @her|put @her off|puts @her off|upset @her|upsets @her|frustrate @her|frustrates @her
    make @her nervous|makes @her nervous|make @her angry|makes @her angry|make @her grumpy|makes @her grumpy|make @her impatient|makes @her impatient|throw @her off|throws @her off|distract @her|distracts @her|get on @his nerves|gets on @his nerves|are @his pet hate|is @his pet hate|are not for @her|is not for @her|are nothing for @her|is nothing for @her|are not @his cup of tea|is not @his cup of tea|are not @his world|are not @his thing|is not @his thing|are a no-go for @her|is a no-go for @her|are a no-go with @her|is a no-go with @her
    are a nightmare for @her|is a nightmare for @her|go down badly|goes down badly|go down badly with @her|goes down badly with @her|do not go down well|does not go down well|don't go down well|doesn't go down well|are poison for @her|do not work with @her|does not work with @her|don't work with @her|doesn't work with @her|cost @her energy|costs @her energy|drain @her|drains @her|overwhelm @her|overwhelms @her`,
  ASKING: `if you want something from @her|if you need something from @her|if you ask @her for something|when you ask @her for something|when you need something from @her|when you want something from @her|when asking @her for something|when working with @her|working with @her|to work with @her|to work well with @her|if you work with @her|when you work with @her
    in working together|in working with @her|for working together|before you ask @her|before asking @her|before you go to @her|before contacting @her|how to work with @her|how to win @her over|how to get things done with @her`,
};

/** The words within are kept. */
const within = framesOf(
  `MOSTLY* VERY* ATTACHES {}
   MOSTLY* VERY* NEED MOSTLY* {} FROM
   MOSTLY* VERY* NEED MOSTLY* {}
   MOSTLY* ask/asks/beg/beggar/push MOSTLY* for {}
   if SHE NOTGETS {} ,? SHE MOSTLY* LOST
   MOSTLY* ONLY UNLESS HAVING? {}
   LABEL FORHER? IS {}
   {} BE the be-all and end-all FORHER?
   FORHER {} BE the be-all and end-all
   FORHER {} BE VERY* IMPORTANT
   FORHER it BE VERY* IMPORTANT {to}
   FORHER , it BE VERY* IMPORTANT {to}
   {} BE? MOSTLY* WANTED MOSTLY*
   give/get HER {} and SHE BE VERY* happy/calm/fine/content/productive
   MOSTLY* VERY* STRICT {that}
   MOSTLY* FINDSIT VERY* IMPORTANT {to}
   FAN {} at work/there
   only with {} can/is/does SHE {_}
   SHE? MOSTLY* HAPPY {}
   what SHE MOSTLY* NEEDS MOST? FROM? MOST? IS {}
   all SHE NEEDS FROM? IS {}
   all that SHE NEEDS FROM? IS {}
   VERY? MAIN FORHER? IS {}
   FORHER VERY? MAIN IS {}
   it is VERY* IMPORTANT FORHER? {to}
   it's VERY* IMPORTANT FORHER? {to}
   VERY? IMPORTANT FORHER {to}
   it MATTERS ALOT? FORHER? {to}
   it MATTERS HER ALOT? {to}
   {} IS what SHE MOSTLY* NEEDS MOST? FROM?
   {} BE VERY* IMPORTANT FORHER
   {} MOSTLY* MATTERS ALOT? FORHER
   {} MOSTLY* MATTERS HER ALOT?
   ASKING : {}
   ASKING , {}`,
  classes,
);
/** "Wants to get the papers two days before": what others do for somebody is no goal. */
const treated = framesOf(
  'MOSTLY* want/wants/like/likes/prefer/prefers/wishes/love/loves/expect/expects MOSTLY* {to}',
  classes,
);
const ofOthers =
  /^to (?:be (?:called by|left alone|asked (?:before|first|directly)|addressed (?:with|by)|given (?:time|a)|told (?:early|first|in advance|why|before))|(?:get|receive|have) (?:the|all|any|his|her|their) (?:relevant |necessary |final |full )?(?:papers?|slides?|documents?|docs|agendas?|minutes|files|data|numbers|figures|drafts?|facts|details|information|infos?|background|questions|texts?|materials?|presentation|report|notes|invitations?|last word|final say)\b|(?:hear|get) (?:bad news|news|good news)|finish one (?:task|thing|topic)|decide (?:her|him|them)sel(?:f|ves)|(?:see|hear|know|get) (?:numbers|facts|figures|the numbers|the facts|the figures) )/iu;
/** Of what is no way and no time: these are read by others. */
const mere = framesOf(
  '{} ,? otherwise/or/else SHE LOST\nMOSTLY* does/do MOSTLY* NEEDS {}\nMOSTLY* INSISTS {that}',
  classes,
);
const wayOrTime =
  /\d|\b(?:calls?|phone|e-?mails?|mails?|chats?|slack|teams|video|text(?:s|ing)?|messages?|mornings?|afternoons?|evenings?|lunch|(?:mon|tues|wednes|thurs|fri)days?|noon|early|late)\b/iu;
/** A liking is a need where it is of work. */
const fans = framesOf('MOSTLY* VERY* FAN {}', classes);
/** All words are kept. */
const whole = framesOf(
  `WITHOUT {} SHE MOSTLY* LOST
   WITHOUT {} , SHE MOSTLY* LOST
   SURE {}
   MOSTLY* SPARE {}
   SETTING ,? SHE MOSTLY* NEEDS {}
   HATE FORHER? IS {}
   {} IS HATE FORHER?
   no {} WORKING`,
  classes,
);
/** The same of what is a thing of work. */
const ofWork = framesOf(
  `MOSTLY* DISLIKES {}
   {} MOSTLY* ANNOYS
   find/finds/found {} VERY* ANNOYING`,
  classes,
);
const certain = /\b(?:criticism|critique|feedback|sandwich\p{L}*|praise|thanks|known|yet|left|so far)\b/iu;

/** "Need his sign-off" is what the user needs. */
const ofUser =
  /^(?:still |also |only |always |urgently |really )?(?:need|want|expect|ask|appreciate|request|demand|require|depend|rely|count|wish|insist|push)\b/iu;
const fromThem = / (?:from|off|out of) (?:her|him|them)\b/iu;
const verbs = /^(?:(?:does|do|really|always|also|only) )*(?:needs?|wants?) (?=\S)/iu;

const having = /^(?:to (?:have|get)|that (?:she|he|they) (?:has|gets|have)) /iu;
const fanFirst = /^(?:is |are )?(?:really |very |also |a |an |big |great |huge ){0,3}(?:fan|friend|fond|lover) /iu;

/** Ways to say it, with what they may be said of; the words within are kept. */
const partly: readonly { frames: readonly Frame[]; may: (kept: string, text: string) => boolean }[] = [
  { frames: within, may: (kept) => !fromThem.test(kept) },
  { frames: fans, may: (kept, text) => fanFirst.test(text) && isWorkLike(kept) },
  { frames: treated, may: (kept) => ofOthers.test(kept) },
  { frames: mere, may: (kept) => !wayOrTime.test(kept) },
];

const isWhole = (laid: Laid): boolean => {
  const thing = keptBy(ofWork, laid);
  const all = thing !== undefined && isWorkLike(thing) && !certain.test(laid.text) ? thing : keptBy(whole, laid);
  return all !== undefined && mayKeep(all);
};

/** What somebody needs of others to work well. */
export function needFramed(laid: Laid, said: boolean): Told[] | undefined {
  if (!said && ofUser.test(laid.text)) return undefined;
  for (const { frames, may } of partly) {
    const kept = keptBy(frames, laid);
    if (kept !== undefined && may(kept, laid.text) && mayKeep(kept))
      return [need(kept.replace(having, '').replace(verbs, ''))];
  }
  return isWhole(laid) ? [need(laid.text)] : undefined;
}
