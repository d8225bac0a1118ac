import { beginsWithAny, holdsAny, phrasesOf } from '@/utils/capture/behind';
import { hobbies } from '@/utils/capture/need-words';
import { ofNamed } from '@/utils/capture/needs';
import { endsInPity } from '@/utils/capture/pity';
import { isOfWork, likedOf } from '@/utils/capture/shared';
import { item, line } from '@/utils/capture/told';
import { alikeTold, groundBeside } from './alike';
import { metTold } from './met-told';
import { anyOf, beginning, behindAny, type Family, firstFound, isOfNow, them } from './saying';

const we = '(?:(?:we|i|and i|us) )?(?:(?:first|originally|only|both|all|once) )?';
const metBegins: readonly RegExp[] = [
  beginning(
    we,
    `(?:(?:met|met up|know|knew|have known|'ve known|known|got to know|(?:was |were |got )?introduced|came across|first saw|first heard|first spoke|first talked|bumped into|ran into|got (?:talking|chatting|acquainted)|connected|hit it off|clicked|bonded|made friends|became friends|linked up|paired up)(?: (?:${them}|each other|one another|with (?:her|him|them)|to (?:each other|her|him|them|me|us)|me|us))?(?: first)? (?:at|in|on|through|thru|via|from|since|for|when|while|during|over|by|because|thanks|via|years|(?!nothing|something|anything|everything|being|regarding|concerning|including)\\p{L}+ing)|struck up|came into contact|crossed paths|found each other|have history|(?:overlapped|coincided|crossed over|started out)(?: (?:together|with (?:her|him|them)))? (?:at|in|on) .{3,50} (?:years ago|together|ages ago|back in|back then|in (?:19|20)\\d\\d|in the \\S+ties)|(?:overlapped|coincided|crossed over) (?:at|in|on|during))`,
  ),
  beginning(
    we,
    '(?:used to (?:work|be|sit|share|study|live|play|go|run|car ?share|commute|be in)|worked|studied|trained|interned|started|joined|lived|served|played|volunteered|sat|grew up|shared|went|were|did|came up|survived|taught|ran)(?: .{2,40})? (?:together|same day|same week|same month|same time|same year|same intake|next to each other|alongside each other|with (?:her|him|them) (?:at|in|on|for)|day one|at school|at uni|at university|at college|the same (?:course|class|team|school|firm|company|floor|office|intake|cohort|place))',
  ),
  beginning(
    '(?:was|is|were|used to be|he was|she was) (?:once )?(?:my|our) (?:.{2,16} )?(?:buddy|mentor|trainer|teacher|boss|manager|landlord|landlady|tutor|supervisor|interviewer|flatmate|housemate|neighbour|neighbor|colleague|classmate|lecturer|coach|apprentice|intern|client|customer|line manager|team lead|desk mate) (?:at|in|on|from|before|when|during|back|for|until|till|years)',
  ),
  beginning('(?:we|i|us) (?:go back|go way back|go a long way back)'),
  beginning('(?:hired|interviewed|recruited|trained|taught|onboarded|mentored|coached|inducted) (?:me|us)'),
  beginning('(?:showed|shown) me (?:a)?round'),
  beginning('(?:know|knows) (?:me|us) (?:from|since|through)'),
  beginning(
    '(?:first (?:meeting|contact|encounter|time we (?:met|talked|spoke|worked))|how (?:we|i) (?:met|know .{3,4})|our (?:paths|teams) (?:first )?(?:crossed|met|merged)|where we met|we first)',
  ),
  beginning(
    '(?:same (?:intake|cohort|class|course|year group|school|uni|university|college|training|onboarding|start date|start day|induction))',
  ),
  beginning(
    '(?:ex[- ]?|former |old )(?:colleagues?|workmates?|classmates?|flatmates?|boss|housemates?|teammates?|coworkers?|co-workers?|school ?friends?|school ?mates?|neighbou?rs?|mates?|uni mates?|uni friends?)',
  ),
  beginning(
    '(?:friend|mate|colleague|contact|pal|acquaintance)s? (?:from|through|via) (?:school|uni|university|college|work|my (?:last|old|first|previous)|the (?:gym|old)|when|back|a )',
  ),
];
const metLabel = beginning('(?:first (?:meeting|contact)|how (?:we|i) (?:met|know .{3,4})|where we met)(?: was|:)?');

/** "Her mother introduced us": of the user and them, whoever did it. */
export const readIntroduced: Family = ({ text }) => {
  const met = /\b(?:introduced (?:us|me)|in (?:touch|contact)|brought us together)\b/iu.test(text)
    ? metTold(text)
    : undefined;
  return met === undefined ? undefined : { told: [line('howMet', met)] };
};

/** "Her kids are the same age as mine". */
export const readAlike: Family = ({ text }) => {
  const alike = alikeTold(text);
  return alike === undefined ? undefined : { told: [item('commonGround', likedOf(alike))] };
};

/** How the user came to know somebody, in the words of the user. */
export const readAcquainted: Family = (said) => {
  const { bare, text } = said;
  const met = metTold(text);
  if (met !== undefined) return { told: [line('howMet', met)] };
  const alike = readAlike(said);
  if (alike) return alike;
  if (text.length > 110 || isOfNow(text) || behindAny(metBegins, bare, 0) === undefined) return undefined;
  if (
    /\bon (?:mon|tues|wednes|thurs|fri|satur|sun)day\b|^known for\b|^met with .{2,14} (?:about|on|to)\b|^(?:know|knows) (?:that|how|what|when|who|about|the|it)\b/iu.test(
      bare,
    )
  )
    return undefined;
  return {
    told: [
      line(
        'howMet',
        behindAny([metLabel], bare) ?? text.replace(/^we (?:first )?met (?=at|in|on|through|via|over|during)/iu, ''),
      ),
    ],
  };
};

const fond = beginning(
  "(?:loves?|adores|into|mad about|mad on|crazy about|crazy for|nuts about|bonkers about|keen on|big on|obsessed with|passionate about|can't get enough of|fond of|devoted to|hooked on|addicted to|fanatic about|fanatical about|has a (?:soft spot|passion|thing|weakness) for|a sucker for|sucker for|lives for|follows|supports|barracks for|roots for|cheers for|geeks out (?:on|over|about)|enthuses about|talks (?:fondly |happily |endlessly )about|happy to (?:talk|chat) about|loves (?:a chat|talking|chatting|to talk|to chat) about|never (?:tires|stops) (?:of )?talking about|spends (?:all )?(?:her|his|their) (?:weekends?|evenings?|free time|spare time|holidays) (?:at|on|in|with|doing)?|spare time goes into|hobby is|hobbies are|hobbies:|huge on|a big fan of|a huge fan of|fan of|likes|enjoys)",
);
const sure = beginning(
  "(?:into|mad (?:about|on)|crazy about|nuts about|bonkers about|obsessed with|passionate about|can't get enough of|has a (?:soft spot|passion|thing|weakness) for|a sucker for|sucker for|supports|barracks for|roots for|cheers for|geeks out|fan of|a big fan of|a huge fan of|spends (?:all )?(?:her|his|their)|spare time|hobby is|hobbies|loves (?:a chat|talking|chatting|to chat|to talk) about|happy to (?:talk|chat) about|talks|lives for)",
);
const lover = new RegExp(
  `^(?:(?:an?|another|fellow|also an?) )?(?:(?:big|huge|keen|avid|great|proud|lifelong|amateur|fellow|massive|total|complete|true|proper|serious|die-?hard) )?(?=\\S.{0,40} ?${anyOf(
    `reader|cook|baker|gardener|runner|cyclist|hiker|climber|swimmer|bird ?watcher|birder|sailor|skier|golfer|angler|gamer|photographer|foodie|lover|enthusiast|buff|fanatic|addict|fan|supporter|follower|knitter|surfer|rower|walker|camper
    fans|lovers|nut|nuts|geek|snob|snobs|aficionado|freak|tragic|sufferer|obsessive|devotee|convert|season ticket holder|diehard|bookworm|petrolhead|biker|potter|painter|drummer|guitarist|pianist|violinist|twitcher|dancer|singer|beekeeper|people|person|mad|obsessed|regular|player`,
  )}$)`,
  'iu',
);
/** "Morning person" tells of hours, "team player" of work. */
const noLover =
  /\b(?:in|at|topics|matters|morning|evening|night|afternoon|people|details?|e-?mail|mail|phone|call|chat|team|hr|finance|sales|contact|go-to|nice|kind|good|private|quiet|busy|key|media|market|multi|slow|quick|fast|careful|thorough|poor|bad|weak|strong|first|late|early|heavy|light|lip|the|my|our|your|no|not|key)\b/iu;
const loners = phrasesOf(
  'birdwatcher|bookworm|gamer|cyclist|runner|foodie|petrolhead|beekeeper|photographer|gardener|hiker|climber|skier|golfer|angler|knitter|surfer|sailor|biker|potter|twitcher',
);
const pastime = phrasesOf(
  `swimming|wild swimming|parkrun|salsa|gym|crossfit|karaoke|allotment|telly|bake off|strictly|formula 1|f1|eurovision|rescue dog|grandkids|grandchildren|star wars|star trek|doctor who|d&d|warhammer|crochet|embroidery|quilting
  crime drama|crime novels|true crime|podcast|festivals|gigs|concerts|caravan|motorhome|sailing|kayaking|canoeing|paddleboarding|darts|snooker|pool|quiz|quizzes|pub quiz|sudoku|wordle|crossword|crosswords|history|war films|anime|manga|comics|k-pop|kpop
  metal|folk music|opera|ballet|musicals|theatre|choir|brass band|boxing|judo|karate|taekwondo|fencing|archery|horse riding|riding|show jumping|speedway|motorsport|rally|rallying|nascar|baseball|softball|netball|lacrosse|triathlons|marathons|trail running
  fell walking|rambling|bushwalking|orienteering|geocaching|metal detecting|model trains|trainspotting|stamps|coins|antiques|car boot sales|thrifting|upcycling|diy|bread making|sourdough|home brew|brewing|wine tasting|whisky|gin|craft beer|curry|barbecue|bbq
  ghost stories|science fiction|fantasy|romance novels|poetry|calligraphy|watercolours|watercolors|sketching|drawing|lego|jigsaws|puzzles|chess|bridge|poker|pokemon|zelda|minecraft|gaming|playstation|nintendo|fortnite|football|rugby|cricket|hurling|camogie|gaa`,
);
const shared: readonly RegExp[] = [
  beginning(
    "(?:we(?:'re| are|'ve| have)? |i )(?:both|share|bond over|bonded over|swap|trade|love to swap|always talk about|always chat about|(?:have|got) .{2,40} in common|often talk about|keep swapping)",
  ),
  beginning(
    '(?:both(?: of us)?|both are) (?:an? |big |huge |really |very )?(?:love|like|into|fans?|mad|crazy|nuts|have|got|own|keep|play|went|grew|from|collect|support|studied|did|do|enjoy|hate|read|run|row|swim|cycle|ride|bake|cook|sing|climb|hike|ski|sail|surf|dance|knit|sew|paint|garden|fish|camp|golf|box|fence|skate|brew|jog|referee|birdwatch|kayak|canoe|vegan|vegetarian|left-handed|coffee|dog|cat|tea|parents|new to|ex-\\S+|twins|mums|dads|mothers|fathers|speak|come from|born|live|lived|foodies|runners|cyclists|gamers|introverts|night owls|early birds)',
  ),
  beginning(
    'shares (?:my|our|the same|a|an) (?:obsession|fascination|mania|addiction|weakness|fondness|hatred|dislike|fear|taste|sense of humou?r|hobby|hobbies|love|passion|enthusiasm|interest|birthday|surname|first name|faith|roots)',
  ),
  beginning(
    '(?:shared|common|mutual|joint) (?:love|passion|interest|hobby|fear|taste|obsession)(?: of| for| in|:| is)?',
  ),
  beginning(
    '(?:same (?:taste|hobby|hobbies|sense of humou?r|birthday|star sign|home ?town|football team|team|club|gym|school run|neighbourhood|village|street|pub|church|choir|band))',
  ),
  beginning(
    '(?:we )?(?:support|follow|watch|play|love|like|collect|read|speak|grew up|come from|hail from|live) (?:in |on )?(?:the same|together)',
  ),
];
const isWork =
  /\b(?:e-?mails?|mails?|calls?|phones?|chats?|meetings?|slack|teams|project|workstream|rollout|team|squad|department|customer|client|report|deadline|hours|mornings|afternoons)\b/iu;

const unlessWork = (text: string, of = text): string | undefined => (isWork.test(of) ? undefined : text);
const isPastime = (text: string): boolean => holdsAny(text, hobbies) || holdsAny(text, pastime);

function sharedIn(bare: string): string | undefined {
  if (besideMe.test(bare)) return unlessWork(bare);
  return behindAny(shared, bare, 2) === undefined
    ? undefined
    : unlessWork(bare.replace(/^(?:we(?:'ve| have)?|i) /iu, ''), bare);
}

/** "Supports the strike", "a fan of nobody". */
const ofSide =
  /^(?:the|every|any|all|both|either|whichever|whoever) (?:\p{L}+ )?(?:sides?|underdogs?|losers?|winners?|losing|winning|weaker|opposite|opponents?|others?|away team|home team|team)(?: |$)/iu;
const ofCause =
  /^(?:(?:the|this|that|our|my|her|his|their) )?(?:\p{L}+ )?(?:strikes?|proposals?|ideas?|plans?|changes?|reorg|budgets?|bids?|motion|unions?|campaigns?|teams?|projects?|decisions?|rollout|nobody|nothing|none|everyone|customers?|clients?|users?|colleagues|parents|family|sister|brother|mother|mum|father|dad)$|^(?:no one|nobody)\b/iu;
function likedIn(bare: string): string | undefined {
  const liked = behindAny([fond], bare, 2, 70);
  const isGround =
    liked !== undefined &&
    !ofCause.test(liked) &&
    !ofSide.test(liked) &&
    !/^(?:it|them|him|her|me|us|you|ya|u|that|this)\b/iu.test(liked) &&
    (isPastime(liked) || sure.test(bare));
  return isGround ? unlessWork(liked.replace(/^(?:an?|the) /iu, ''), liked) : undefined;
}

const doing = beginning(
  '(?:plays(?! loud)|does|goes|collects|watches|practises|practices|rides|breeds|restores|keeps|coaches|dances|sings|knits|bakes|brews|paints|reads)',
);
/** "Coaches the youth choir on Fridays" says when as well, which a note keeps. */
const onDays = /\b(?:(?:mon|tues|wednes|thurs|fri|satur|sun)days?|weekends?|evenings?|mornings?)\b/iu;
const doneIn = (bare: string): string | undefined =>
  isPastime(behindAny([doing], bare, 2, 60) ?? '') && !onDays.test(bare) ? bare : undefined;

/** "Another left-hander": as the user is. */
const another =
  /^(?:another|fellow|yet another) (?=(?:\p{L}+ ){0,2}(?:left-hander|leftie|lefty|vegan|vegetarian|coeliac|insomniac|introvert|extrovert|night owl|only child|middle child|twin|expat|northerner|southerner|islander|redhead|early riser|late bloomer|career changer|twin parent|single parent)$)/iu;

function loverIn(bare: string): string | undefined {
  if (another.test(bare)) return bare.replace(another, '');
  if (loners.has(bare.toLowerCase())) return bare;
  const who = behindAny([lover], bare, 3, 50);
  if (who === undefined || who.split(' ').length > 5 || noLover.test(who) || /[\d,]|\bin person\b/u.test(bare))
    return undefined;
  return who.includes(' ') || /\s/u.test(bare) ? who : undefined;
}

const theirsToo =
  /^(?:an? \p{L}|\p{L}{2,}s |has |into |from |grew |went |studied |born |vegan|vegetarian|left-handed|big |huge )/u;
const notTheirs = /\b(?:I|I'm|I'd|you|your|it|its|my|was|were|is|are)\b|\d| off$/u;
/** "Grows tomatoes, like me". */
const alsoIn = (bare: string): string | undefined =>
  theirsToo.test(bare) && !notTheirs.test(bare) && bare.includes(' ') && bare.split(' ').length < 9
    ? unlessWork(bare)
    : undefined;

/** "Grew up two towns over from me". */
const besideMe =
  /^(?:(?:also |both )?(?:grew up|lives?|comes? from|was born|born|went to (?:school|uni|university|college)|studied|commutes?|cycles?|runs?|walks?|trains?|swims?|climbs?|goes to (?:the|a)|from|married|moved here|started (?:here)?|turned|retired|plays?|sings?|shops?|holidays?|votes?|supports?|kids|children|twins|(?:our|her|his|their) (?:kids|children|sons|daughters|dogs|wives|husbands|mothers|mums|parents|birthdays|houses|gardens))) .{0,40}\b(?:(?:from|near|as|to|with|beside|opposite|like|behind|where|when) (?:me|us|mine|ours|i|we|my \p{L}+)|same \p{L}+|next door|round the corner|each other|together)\b/iu;

/** What somebody and the user may talk about. */
export const readGround: Family = ({ bare, text, also }) => {
  if (
    text.length > 90 ||
    isOfNow(text) ||
    endsInPity(text) ||
    /^(?:also )?(?:about|on|for|at|with|by|re|regarding) /iu.test(bare) ||
    beginsWithAny(bare, phrasesOf('we both know|both know|both need|we both need'))
  )
    return undefined;
  const found =
    firstFound([sharedIn, likedIn, doneIn, loverIn, ...(also ? [alsoIn] : [])], bare) ??
    (also ? groundBeside(bare) : undefined);
  if (found === undefined || isOfWork(found) || ofNamed.test(likedOf(found))) return undefined;
  return { told: [item('commonGround', likedOf(found))] };
};
