import { itemsOf } from '@/utils/capture/lines';
import { item } from '@/utils/capture/told';
import type { Told } from '@/utils/capture/types';
import { common } from './classes';
import { mayKeep } from './kept';
import { framesOf, keptBy, type Laid } from './walk';

const classes = {
  ...common,
  YOU: `you can|you can always|you can really|you may|you could|you should|one can|we can|we all|we|we always|we often|we usually|i|i always|i often|i usually|i can|people|people often|people always|colleagues|colleagues often|many|many people|many colleagues|everyone|everybody|the others|others|other teams|other departments|all of us|the whole team|the whole office|the team|our team|the whole department|new colleagues|newcomers|juniors|the juniors|students|younger colleagues|feel free to|please|best|just|always|better|most people|half the office|half the team|anyone`,
  ASK: 'ask|asks|consult|consults|turn to|turns to|go to|goes to|come to|comes to|contact|contacts|call|calls|run to|runs to|approach|approaches|see|speak to|speaks to|talk to|talks to|check with|checks with|reach out to|bother|bothers|look to|looks to|seek out|seeks out|write to|writes to',
  ANYTHING: `anything|everything|all|all questions|questions|any question|any questions|all sorts of questions|things|all things|a lot|their questions|advice|for advice|for help|for tips|for anything|help|first|directly|when they need help|if they need help|when you need help|if you need help|with questions|with any questions|with all questions|with any question|with all their questions|with their questions|if you have questions|if you have a question|when you have questions|when in doubt|if in doubt|if you need something|if anything is unclear|for support|for an opinion|for answers|all the time|a lot of things|whenever they need help|if they are stuck|when they are stuck|when stuck|if stuck|with problems|with all problems`,
  ABOUT:
    'about|on|for|with|in|regarding|concerning|when it comes to|in terms of|related to|if it is about|if it concerns|when it is about|in matters of|in questions of|in all matters of|in everything about|around|to do with|in all questions of|in all things|on all things|on the topic of|on the subject of|re|in connection with|linked to',
  SOURCE: `good source|a good source|great source|the best source|best source|a great source|the right address|right address|a good address|the first address|first address|good contact|a good contact|the right contact|the best contact|good resource|a good resource|great resource|a great resource|the right person|right person|best person|the best person|the person|good person|a good person|the right one|the one|the best one|the one to ask|the person to ask|best one to ask|the right person to ask|the best person to ask|the person to talk to|the person to go to|the contact person|contact person|first contact|the first contact
    the first point of contact|point of contact|the colleague to ask|the colleague|the expert|our expert|expert|the specialist|our specialist|specialist|the authority|the go-to person|go-to person|the go-to|our go-to|our go-to person|a walking encyclopedia|walking encyclopedia|a mine of information|a goldmine|a treasure|a big help|a great help|of great help|a real help|very helpful|always helpful|helpful|a safe bet|a good adviser|a good advisor|a good sparring partner|a good person to ask|a good one to ask|someone to ask|somebody to ask|the best to ask|best to ask|good to ask|great to ask|worth asking|the woman|the man`,
  KNOWS: `tell you all|tell you everything|tell you a lot|tell you anything|tell everyone|answer questions|answer everything|knows everything about|knows a lot about|knows all about|knows much about|knows most about|knows the most about|knows more than anyone about|knows best|knows her way around|knows his way around|has a lot of experience in|has a lot of experience with|has much experience in|has much experience with|has great experience in|has great experience with|has years of experience in|has years of experience with|has long experience with|has long experience in|has deep knowledge of|has good knowledge of|has a good knowledge of|has a good command of|has a good overview of|has the best overview of|has a great overview of|has a wealth of experience in|has all the knowledge about|has all the knowledge of
    brings a lot of experience in|brings a lot of experience with|brings experience in|brings experience with|brings knowledge of|is experienced in|is experienced with|is well versed in|well versed in|is at home in|is skilled in|is skilled at|is strong in|is strong at|is good in|is very good in|is very good at|is very good with|is great at|is great with|is excellent in|is excellent at|is talented in|is an expert in|is an expert on|is an expert for|is expert in|is expert on|is the expert for|is the expert in|is the expert on|is our expert for|is our expert in|is our expert on|is a specialist in|is specialised in|is specialized in|specialised in|specialized in|is known for|is famous for|is a pro at|is a pro in|is a genius in|is a genius at|is unbeatable in|is unbeatable at
    can explain|can explain well|can explain everything about|can explain all about|can explain to you|explains very well|can tell you everything about|can tell you all about|can tell you a lot about|can answer any question about|can answer all questions about|can answer any question on|can answer all questions on|can answer questions about|can answer questions on|can answer everything about|has the answer to every question about|has an answer to every question about|has an answer to all questions about|can advise on|can advise you on|advises us on|advises everyone on|advises colleagues on|can help with|can help you with|can help others with|can help everyone with|can help a lot with|can teach you|can teach everyone|has written the book on|wrote the book on|wrote our guide to|wrote our guide on|wrote our manual on|wrote our handbook on|masters`,
  HELPS: `always asked about|often asked about|constantly asked about|frequently asked about|asked about a lot|asked for advice on|helps everyone with|helps everybody with|helps others with|helps us with|helps the team with|helps colleagues with|helps people with|helps out with|helps all of us with|helps the whole team with|supports others with|supports the team with|supports everyone with|is always asked about|gets asked about|is often asked about|gets all the questions about|gets all questions on|gets all questions about|gets many questions about|gets many questions on|is asked by everyone about|is asked a lot about|is asked for advice on|gives advice on|gives good advice on|gives great advice on|gives tips on|trains new colleagues in|trains the team in|trains everyone in|trains us in|trains others in|teaches others|teaches everyone|teaches the team`,
  EXPERT: `ask @her|just ask @her|@she is the one|@she is the expert|@she is the one to ask|@she knows|@she knows it|@she knows everything|@she knows all|@she can help|@she helps|@she is your woman|@she is your man|@she is the person to ask|@she is the right person|go to @her|@she is the go-to|@she is your person|best ask @her|better ask @her|always ask @her|@she can tell you everything|@she can explain it|@she knows best|@she is the specialist|@she is the best|please ask @her|talk to @her|call @her|contact @her|turn to @her|@she is our expert|@she has the answers|@she has the answer|@she will know|@she'll know|@she always knows|@she is the best person to ask|@she is who to ask|@she's the one|@she's the one to ask|@she's the expert|call @her|ring @her|write to @her|@she can help you|@she helps you|@she will help|@she has the solution|@she sorts it|@she fixes it|@she solves it|@she is the contact|@she is the right contact|@she is your contact|straight to @her|off to @her|@she is the one to call|@she's your woman|@she's your man|@she's the person|@she's our expert|@she's the go-to|@she's the best|@she's the one to ask`,
  IFABOUT: `if it is about|if it's about|when it is about|when it's about|when it comes to|for questions about|for questions on|for any questions about|for any question about|for all questions about|for all questions on|for any question on|for everything about|for anything about|for everything on|for anything on|for everything around|for help with|with questions about|with questions on|with problems with|if you have questions about|if you have questions on|if you have a question about|if you have a question on|if you need help with|if you need to know about|if you want to know|if you want to know more about|if you struggle with|if you are stuck with|whenever it is about|for advice on|if you need advice on|if you don't know|if there are questions about|questions about|questions on|any questions about|any questions on|any question about|any question on|all questions about|all questions on|everything about|everything on|problems with|whenever you have questions about|for matters of|in matters of|for all matters of`,
  BETTER:
    'better than @her|as well as @her|better than @she does|as well as @she does|like @her|as good as @her|like @she does|better',
  ANYPROBLEM:
    'got a question on|got a question about|got questions about|got questions on|a question on|a question about|question on|question about|need something on|need help on|any problem with|any problems with|any issue with|any issues with|any trouble with|problems with|trouble with|issues with|any question about|any questions about|any question on|any questions on|questions about|questions on|anything about|anything on|anything to do with|everything about|stuck with|stuck on|lost with|need help with|something wrong with|doubts about|any doubts about|no clue about|in case of problems with|in case of questions about|if you have problems with|if you have trouble with|if you need something on|if there is a problem with|if there are problems with|if something is wrong with|whenever there is a problem with|when there are problems with',
  BETTEREVER:
    'better|better than @her|like @her|more experienced|better suited|as good as @her|who knows more|is better|is better than @her|beats @her|knows more|more knowledgeable',
  SOMEONE: 'someone|somebody|anyone|anybody|people|colleagues|you|we|others|i',
  QUESTION:
    "has a question about|has a question on|has questions about|has questions on|have a question about|have questions about|have questions on|needs help with|need help with|has a problem with|have a problem with|has problems with|have problems with|is stuck with|are stuck with|does not understand|don't understand|wants to know about|need to know about|has trouble with|have trouble with|is lost with|struggles with|struggle with|needs advice on|need advice on|asks about|talks about",
  THEYGO:
    'they come to @her|they go to @her|they ask @her|they call @her|we ask @her|we go to @her|you ask @her|you go to @her|@she helps|@she can help|@she is the one|i ask @her|i go to @her|@she is asked|ask @her|go to @her|call @her|they turn to @her|they run to @her|@she is the one to ask|@she is the one they ask|@she knows the answer|@she knows|everyone asks @her|everyone goes to @her',
  FIELD:
    '@his know-how|know-how|know how|@his knowledge|@his field|field|@his fields|@his area|@his areas|@his topic|@his topics|topics|topic|@his expertise|@his speciality|@his specialty|@his specialities|@his subject|@his subjects|@his domain|@his thing|@his forte|@his strengths|@his strength|@his superpower|@his superpowers|ask @her about|ask about|good at|great at|strong at|expert on|expert in|expert for|specialist for|specialist in|go-to for|knows about|contact for|contact person for|responsible for|@his special field|special field|special skill|special skills|@his skills|@his competences|competences|competencies|core competence|experience in|experience with|famous for|known for|best at|@his talent|talents|questions on|for questions on|what others ask @her about|what people ask @her about|asked about|often asked about|people ask @her about',
  YEARS:
    'years|many years|ages|decades|twenty years|ten years|thirty years|fifteen years|a long time|so long|a decade|over ten years|over twenty years|more than ten years|more than twenty years|10 years|15 years|20 years|25 years|30 years|years now|ever',
  NOBODY:
    'nobody|no one|nobody here|no one here|nobody in the team|nobody else|no one else|nobody in the office|no one in the team|nobody at the company',
  HAVE: 'knows|understands|explains|handles|does|masters|can do|can explain',
};

const frames = framesOf(
  `YOU* ask/asks/consult/consults HER ANYTHING* ABOUT {}
   YOU* ASK HER ANYTHING* about/for/regarding/concerning {}
   YOU* ASK HER ANYTHING {to}
   SHE? BE? VERY? SOURCE ANYTHING? ABOUT {}
   SHE? BE? VERY? SOURCE to ask ABOUT {}
   SHE? MOSTLY* KNOWS ABOUT? {}
   SHE? MOSTLY* HELPS {}
   IFABOUT {} , EXPERT
   IFABOUT {} : EXPERT
   IFABOUT {} EXPERT
   {} : EXPERT
   ANYPROBLEM {} ,/: EXPERT
   ANYPROBLEM {} EXPERT
   for/in/with {} there is/is there/there's NOBODY BETTEREVER
   for {} NOBODY BETTEREVER
   when/whenever/if SOMEONE QUESTION {} ,? THEYGO
   FIELD IS {}
   MOSTLY* been? doing/teaching/handling/managing/running/leading {} for YEARS
   NOBODY HAVE {} BETTER
   SOURCE ANYTHING? ABOUT {} BE SHE
   the expert/specialist/person ABOUT {} BE SHE`,
  classes,
);

/** Of a day, a plan, the user or a person: nothing others come for. */
const noField =
  /\b(?:mon|tues|wednes|thurs|fri|satur|sun)day|^(?:being|having|always|never|late|saying|coming|leaving) |\b(?:sometime|some time|one day|me|us|my|our|your|this|that|these|those|today|tomorrow|meeting on|lunch|dinner|coffee|a date|a raise|the party|birthday|holidays?|weekend)\b|^(?:the (?:time|day|money|meeting|news|weather|way|job|team)|time|work|life|people|love|money|free|fun|advice|help|sure|now|nothing|it|her|him|them|you|an? \p{L}+)$|^(?:what|whether|if|to) /iu;

/** What others ask somebody about. */
export function skillFramed(laid: Laid): Told[] | undefined {
  const kept = keptBy(frames, laid)?.replace(
    /^(?:(?:anything|everything|all things)(?: to do with| related to| around)?(?= (?!about|on\b))|all about|everything about|anything about|questions about|questions on|about|everything on|anything on) (?=\S)/iu,
    '',
  );
  if (kept === undefined || noField.test(kept) || !mayKeep(kept)) return undefined;
  return itemsOf(kept, true).map((one) => item('strengths', one.replace(/^(?:for|about|on|with) (?=\S)/iu, '')));
}
