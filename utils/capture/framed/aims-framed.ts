import { itemsOf } from '@/utils/capture/lines';
import { item } from '@/utils/capture/told';
import type { Told } from '@/utils/capture/types';
import { common } from './classes';
import { mayKeep } from './kept';
import { framesOf, keptBy, type Laid } from './walk';

const classes = {
  ...common,
  HARD: `hard|difficult|tricky|tough|not easy|challenging|a challenge|a struggle|a problem|a weak point|a weak spot|a sore point|a headache|confusing|still new|new|unfamiliar|complicated|too much|no easy task|not @his strong point|not @his strong suit|not @his strength|not @his forte|not @his strongest side|not @his favourite|a foreign language|a closed book|a mystery|a weakness|@his weakness|@his weak point|@his weak spot|@his weak side|@his achilles heel|@his biggest challenge|@his biggest struggle|@his biggest problem|where @she needs help|where @she needs support|where @she needs most help|where @she struggles|what @she struggles with|what @she finds difficult|what @she finds hard|what @she needs help with|what @she wants help with|something @she struggles with|something @she finds hard|something @she finds difficult|something @she needs help with|hard work`,
  FINDS: 'find|finds|finds it|find it|has found|considers|considers it|experiences as|calls|thinks it is|feels it is',
  DIFFICULTY: `keep struggling|always struggles|has a hard job|makes mistakes|feels shaky|is shaky|shaky|stumbles|is still finding @his feet|is rusty|rusty|is out of practice|out of practice|is slow|slow|is a beginner|a beginner|is still a beginner|beginner|not sure of @herself|fights|has a blind spot|has gaps|has some gaps|difficulty|difficulties|has difficulty|has difficulties|has some difficulty|has some difficulties|has great difficulty|has trouble|has a bit of trouble|has some trouble|trouble|has problems|has a problem|has some problems|problems|has a hard time|has a tough time|a hard time|has still difficulty|has still difficulties|has still problems|has still trouble|struggles|does struggle|is struggling|struggling|fights|battles|wrestles|has a weakness|not confident|is not confident|not so confident|is not so confident|lacks confidence|lacks practice|lacks experience|lacks routine|lacks training|insecure|is insecure|unsure|is unsure|feels unsure|feels insecure|feels uncertain|uncertain|is uncertain|still weak|is weak|is still weak|is less strong|less strong|has little experience|has no experience|has not much experience|little experience|no experience|not at home|is not at home|not experienced|is not experienced|not yet experienced|is not yet confident|not yet confident|not fluent|is not fluent|not strong|is not strong|not so strong|is not so strong|not very strong|is not very strong|not so good|is not so good|not good|is not good|not very good|is not very good|is not the best|bad|is bad|is not great|could be better`,
  WITHIN: 'with|in|at|on|when|about|when it comes to|while|as to|regarding|when @she has to|if @she has to',
  COACHING: `tip|hint|piece of advice|help|support|coaching|training|mentoring|guidance|assistance|a hand|advice|tips|practice|a course|a training|instruction|instructions|an introduction|a refresher|backup|back-up|a second opinion|a second pair of eyes|lessons|feedback and help|hints|pointers|tuition|a bit of help|extra help|a helping hand|extra support|reassurance|supervision|hand-holding|handholding|help from me|help from us|my help|our help|my support|our support|your help`,
  SOME: 'every|each|all|any kind of|some|a bit of|a little|more|any|a lot of|much|still|extra|additional|regular|occasional|professional|good|our|my|your|further|lots of|also|sometimes|often|always|further|urgent|now and then',
  NEEDS: `needs|need|wants|want|would like|would love|would appreciate|like|appreciate|appreciates|could use|can use|could do with|would need|could need|asks for|asked for|asks me for|asked me for|has asked for|has asked me for|is looking for|looks for|looking for|hopes for|wishes for|wishes|is grateful for|grateful for|is thankful for|thankful for|is happy about|happy about|is glad about|glad about|is glad of|glad of|welcomes|would welcome|is open for|open for|is open to|open to|would be grateful for|would be happy about|would be glad about|would be glad of|be grateful for|be happy about|be glad of|be glad about|benefits from|would benefit from|benefit from|profits from|would profit from|likes to get|likes getting|would like to have|would like to get|like to have|like to get|requires|depends on|relies on|in need of|is in need of`,
  HERE: 'here @she could use help|here @she needs help|here @she wants help|there @she needs help|there @she could use help|@she needs help there|@she needs help here|@she needs help with that|@she could use help|@she could use help there|@she needs support|@she needs support there|help wanted|help needed|help welcome|help is welcome|help appreciated|@she would like help|@she would like help there|@she wants help|@she wants help there|@she struggles with that|@she struggles there|@she struggles with it|@she is grateful for help|there @she struggles|here @she struggles|not @his strong suit|not @his strength|not @his thing|help @her|please help|please help @her|help @her there|@she finds it hard|@she finds that hard|@she finds it difficult|@she finds that difficult',
  FINDSEASY:
    "doesn't find it easy|does not find it easy|don't find it easy|finds it not easy|finds it far from easy|never finds it easy|finds it anything but easy|can't manage|cannot manage|doesn't dare|does not dare|hardly dares|is afraid|is too shy|is reluctant|hesitates|doesn't know how|does not know how|doesn't manage|does not manage|isn't able|is not able|is unable|isn't used|is not used|is not good at it",
  HELPHER:
    'help|assist|support|help out|coach|back up|back|train|guide|give a hand to|offer help|offer @her help|help me|give @her support|give @her help|offer support|coach @her|mentor @her|support @her|assist @her|help @her|help @her out',
  GLADIF:
    'glad if someone could|glad if somebody could|happy if someone could|happy if somebody could|grateful if someone could|grateful if somebody could|glad if someone can|happy if someone can|be glad if someone could|be happy if someone could|be grateful if someone could|be glad if someone would|be happy if someone would|be grateful if someone would|likes it if someone could|would like someone to|would like somebody to|like someone to|like somebody to|wants someone to|wants somebody to|needs someone to|needs somebody to|looks for someone to|is looking for someone to|wishes someone would|wishes somebody would|hopes someone can|hopes somebody will|be glad if somebody could|be happy if somebody could|be glad if i could|be happy if i could|be grateful if i could|be glad if we could|be happy if we could|be grateful if we could|be glad if you could|be happy if you could|be grateful if you could',
  MENTOR:
    'mentor|a mentor|a coach|a tutor|a trainer|a teacher|an expert|a buddy|a partner|a sparring partner|a sounding board|a tandem partner|a study partner|a course|a training|a workshop|a book|courses|trainings|lessons|classes|a class',
  HELPING: `help @her|support @her|assist @her|coach @her|teach @her|train @her|show @her|give @her a hand|give @her advice|give @her tips|lend @her a hand|help|support|advise @her|mentor @her|back @her up|explain to @her|explain`,
  BECOACHED:
    'to be coached|be coached|to be trained|to be supported|to be helped|to be taught|to be mentored|being coached|being trained|to be guided|to be assisted|to be tutored|to get trained|to get coached',
  ASKED: `asked me whether i can|asked me if i can|asked me whether i could|asked me if i could|asked whether i can|asked if i can|asked whether i could|asked if i could|asks me to|asks us to|asked me to|asked us to|has asked me to|has asked us to|often asks me to|wants me to|wants us to|would like me to|like me to|would like us to|hopes that i can|hopes i can|hopes that we can|asked whether we can|asked if we can|asked whether we could|asked if we could|asked me whether we could|asked me if we could|i can|i could|i should|i try to|we can|we could|we should|you can|you could|always|please|is happy if you|is happy if we|is happy if i|is happy when i|is glad if you|is glad if we|is glad if i|is grateful if you|is grateful if i|is grateful if we|likes it if you|likes it when you|appreciates it if you|appreciates it when you|appreciates it if we|would appreciate it if i|would appreciate it if we`,
  AREAS: `weak point|weak points|weak spot|weak spots|weakness|weaknesses|@his weakness|@his weak point|@his weak points|@his weak spot|@his weak side|not so good|not so strong|not strong|less strong|needs help|wants help|needs support|wants support|help wanted|help needed|help welcome|support needed|support wanted|development area|development areas|area of development|areas of development|area to develop|areas to develop|to improve|needs improvement|room for improvement|@his challenge|@his biggest challenge|biggest challenge|main challenge|challenges|struggles|difficulties|difficult for @her|hard for @her|where to help|where @she needs help|where @she wants help|what @she wants help with|what @she needs help with|help with what|could be better|growth area|growth areas`,
  BECOMES:
    'become|be promoted|lead|run|head|found|start|write|publish|get promoted|move into|move to|switch to|retrain|represent|teach at|take over|build up|build|set up|study|finish|qualify|work abroad|go abroad|specialise in|specialize in|join|manage|earn|open|present at|speak at|get out of|get into|get a|get the|get her|get his|get more|get to|grow into|return to|do a|do her|do his|win|reach',
  HOPING:
    'has set @his sights on|set @his sights on|has @his eye on|has @his eyes on|has @his heart set on|dreams of|dreams of having|dreams about|is dreaming of|is aiming for|aims for|aims at|is aiming at|is working towards|works towards|strives for|is striving for|aspires to',
  THATSGOAL:
    "that's @his goal|that is @his goal|that's @his big goal|that's @his dream|that is @his dream|that's @his big dream|that is @his big dream|that's @his aim|that is @his aim|that's @his plan|that is @his plan|that's what @she wants|that is what @she wants|that is what @she is working towards|that's what @she's working towards|that's the goal|that is the goal|that's the plan|that is the plan|@his goal|@his dream|@his big dream|@his big goal|@his aim|@his plan|that's where @she wants to go|that is where @she wants to go|one day|that's @his ambition|that is @his ambition|@his next step|that's @his next step|@his next goal",
  WISHES: 'would love|would like|love|like|wants|hopes for|wishes for|wishes|dreams of',
  LATER:
    'one day|some day|someday|eventually|sooner or later|next year|in the long term|in the long run|long term|in future|in the future|within two years|within three years|within a year|in two years|in three years|in five years|by 2027|by 2028|by 2030|in the coming year|in the next years',
  LEARN:
    'learn|get better at|become better at|improve|develop|master|practise|practice|grow in|gain more experience in|gain experience in|learn more about|get more experience in',
  WORKING:
    'working hard|is working hard|works hard|is working|working towards being able|fighting|is fighting|doing everything|does everything|is doing everything|does a lot|pushing|is pushing|working a lot|puts a lot of energy into it',
  GOAL: `goal|aim|ambition|dream|plan|wish|target|objective|hope|big goal|main goal|next goal|long-term goal|long term goal|professional goal|career goal|personal goal|big dream|big aim|next aim|next step|next career step|main aim|secret dream|declared goal|clear goal|stated goal|stated aim|biggest wish|biggest dream|biggest goal|greatest wish|current goal|short-term goal|ultimate goal|development goal|goal at work|plan for the future|wish for the future|new goal|own goal|professional dream|intention|career wish|career plan|desire`,
  TERM: `for the coming year|for next year|for this year|for the coming years|for the next years|for the next two years|for the next few years|for the next months|for the coming months|for the future|in the long term|in the long run|long term|in life|at work|here|with us|in our company|in the company|professionally|career-wise|one day|in the end|in the next years|in the next two years|in the coming year|in the coming years|in the next few years|next year|this year|within two years|within a year|within the next year|in two years|in five years|in three years|by 2027|by 2028|by 2030|for 2026|for 2027|for 2028|of the year|in @his career|for @his career|for @her|for the medium term|over the next years|over the coming years|after the project|after this project|after @his studies|after graduation|at the moment|right now|now|currently|some day|someday|eventually|sooner or later|in future|in the future|soon`,
  HOPES: `one day|wants to|wants|want to|wishes to|hopes to|hope to|plans to|plan to|aims to|aim to|intends to|intend to|would like to|would love to|like to|love to|dreams of|dreams about|is dreaming of|dreaming of|is aiming to|aiming to|is hoping to|hoping to|is planning to|planning to|is working to|is working hard to|working hard to|is working towards|working towards|works towards|is working on|works hard to|is preparing to|preparing to|is trying to|trying to|strives to|is striving to|striving to|aspires to|is determined to|determined to|is eager to|eager to|is keen to|keen to|is motivated to|motivated to|has set @his mind on|has @his mind set on|has set @herself the goal to|has set herself the goal to|has set himself the goal to|has set herself the goal of|has set himself the goal of|has the goal to|has the goal of|has the aim to|has the aim of|has the ambition to|has the dream to|has the dream of|has the wish to|has the plan to|has plans to|goal to|goal of|is looking to|looking to|is thinking of|thinking of|is thinking about|thinking about|is considering|considering|longs to|is longing to|is saving up to|is on @his way to|on @his way to|is training to|training to|is learning to|is studying to|is on track to|on track to|has decided to|decided to|has made it @his goal to|sees @herself|is burning to|burning to|can imagine|could imagine|can see herself|can see himself`,
};

const helpFrames = framesOf(
  `{} BE VERY* HARD FOR HER
   {} BE VERY* HARD
   it BE VERY* HARD FOR HER {inf}
   it's VERY* HARD FOR HER {inf}
   not easy FOR HER {inf}
   VERY? HARD FOR HER : {}
   FINDS {} VERY* HARD
   FINDS VERY* HARD {inf}
   MOSTLY* VERY* DIFFICULTY {inf}
   MOSTLY* VERY* DIFFICULTY WITHIN {}
   MOSTLY* NEEDS SOME* COACHING WITHIN {}
   MOSTLY* NEEDS BECOACHED WITHIN {}
   MOSTLY* NEEDS SOME* COACHING {inf}
   MOSTLY* ASKED MOSTLY* HELPING WITHIN {}
   MOSTLY* ASKED MOSTLY* HELPING {inf}
   AREAS IS {}
   {} ,/: HERE
   MOSTLY* FINDSEASY {inf}
   HELPHER HER {inf}
   HELPHER HER with/in/on {}
   MOSTLY* GLADIF HELPHER HER with/in/on {}
   MOSTLY* GLADIF HELPHER HER {inf}
   MOSTLY* NEEDS SOME* MENTOR for/in/with/on {}
   {} BE VERY* HARD`,
  { ...classes, FOR: 'for|to|with', HARD: classes.HARD },
);

const goalFrames = framesOf(
  `HERS? GOAL TERM? IS {}
   HERS? GOAL TERM? TERM? IS TERM? {}
   {} IS HERS GOAL TERM?
   TERM :/, HERS? GOAL IS {}
   TERM , HOPES {}
   TERM HOPES {}
   TERM SHE HOPES {}
   MOSTLY* HOPES MOSTLY* TERM? {BECOMES} {}
   MOSTLY* HOPING {}
   {} ,/: THATSGOAL
   TERM :/, {}
   MOSTLY* WISHES {} {LATER}
   GOAL TERM? : {}
   MOSTLY* HOPES {LEARN} {}
   MOSTLY* WORKING to {}`,
  { ...classes, IS: `${common.IS}|was always|has always been|remains|is still` },
);

const noTask =
  /^(?:the? )?(?:repl(?:y|ies)|respond|answer|react|write back|get back|warm up|open up|anger|trust|judge|forgive|smile|speak|phones?|e-?mails?|mails?|calls?|life|love|mornings?|monday|winter|stairs|hearing|breathing|walking|sitting|standing|eating|sleep(?:ing)?|get(?:ting)? up|be on time|being on time|reach(?:ing)? (?:her|him|them)|to reach|it|this|that|believe|say|tell|know|read|live|understand (?:her|him|them)|hear (?:her|him|them)|work with|get hold of|find|find time|please|deal with|(?:work|live) with (?:her|him|them)|follow (?:her|him|them))$|\b(?:me|us|with you|reach (?:her|him|them)|hold of (?:her|him|them)|weight|knee|ear|ears|eyes|her back|his back|money|walk|hear|hearing|breath\p{L}*|smok\p{L}+|drink\p{L}*|sleep\p{L}*)\b/iu;
const noAim =
  /\b(?:holiday|vacation|trip|travel|wedding|marry|married|baby|house|flat|garden|lunch|dinner|coffee|weekend|home|marathon|car|weather|weight|sell|buy|visit (?:me|us)|leave early|come late|come along|quit|retire to|peace|world cup|lottery|call|calls|chat|mail|meet|meeting|the meeting|me|us|my|our|today|tomorrow|the report|slides?|invoice|agenda|notice|know|hear|be asked|be told|informed|the loop)\b/iu;
const to =
  /^(?:to (?:be able to )?|being able to |becoming |that (?:she|he|they) (?:can|could|will) (?:one day )?|how to )(?=\S)/iu;

/** "The form is confusing" is so for anybody. */
const ofAnybody = / confusing$/iu;

/** Where somebody wants help. */
export function helpFramed(laid: Laid): Told[] | undefined {
  const kept = keptBy(helpFrames, laid)?.replace(/^(?:to|how to) (?=\S)/iu, '');
  const isVague = ofAnybody.test(laid.text) && !/^find/iu.test(laid.text);
  if (kept === undefined || isVague || noTask.test(kept) || !mayKeep(kept)) return undefined;
  return itemsOf(kept).map((one) => item('needsHelpWith', one));
}

/** What somebody wants to reach. */
export function goalFramed(laid: Laid): Told[] | undefined {
  const kept = keptBy(goalFrames, laid)?.replace(to, '');
  return kept === undefined || noAim.test(kept) || !mayKeep(kept) ? undefined : [item('goals', kept)];
}
