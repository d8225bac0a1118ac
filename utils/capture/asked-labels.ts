import { channelSigns, isMatter } from './channel-signs';

const purposed =
  /(?<=^|[.,;\n] ?)((?:[\p{L}\d'/-]+ ){0,5}[\p{L}\d'/-]+)\?(?= \p{L})(?! ?(?:not sure|no idea|no clue|unsure|maybe|perhaps|probably|tbd|tbc|ask|dunno|unknown|who|what|why|how|i |must|need to|don't know|did|has|have|is|are|was|does|do|will|sent|got|yes|pending)\b)/giu;
/** "Got a quick one? Ping her." */
const having =
  /^(?:got|have|have you got|you have|you've got|having|need|with|if you have|when you have)(?: an?| any| some)? (?=\p{L})/u;
const asking =
  /^(?:is|are|does|do|did|can|could|who|whose|what|when|where|why|how|should|would|will|has|have|had|was|were|may|might|maybe|which|isn't|doesn't|any)\b/iu;
const ofPurpose = /^[FIV]{0,2}[1-5]{1,2}$/u;
/** "Phone? Forget it." */
const refusal =
  /^ (?:forget (?:about )?it|no way|no chance|no,? thanks|never(?: ever)?|nope|not a chance|better not|rather not|don't bother|please don't|no|please no|avoid)(?: please)?(?=$|[.,;!\n])/iu;
const isRefused = (words: string, behind: string): boolean =>
  refusal.test(behind) && /^x?[mckp]$/u.test(channelSigns(words.toLowerCase()) ?? '');

/** Names of entries that people put a question mark behind, to answer it themselves: "Thanks? A short mail." */
const named =
  /(^|[\n.;!,] ?)((?:(?:any |for |how to give |giving |wants |likes )?(?:feedback|criticism|critique|praise|thanks|thank[- ]you|thank[- ]yous|stress(?:ed)?|under (?:pressure|stress)|urgent|really urgent|emergency|emergencies|quick questions?|small questions?|long (?:stuff|matters?|topics?)|needs|pronouns|nickname|goals?|strengths|hours|time zone|holidays)))\?(?= ?\p{L})(?! ?(?:not sure|no idea|no clue|unsure|maybe|perhaps|probably|tbd|tbc|ask|dunno|unknown|who|what|why|how|i |must|need to|don't know|did|has|have|is|are|was|does|do|will|sent|got|yes|pending)\b)/giu;

/** "Mornings – phone": what is so then. */
const partThen =
  /(?<=^|[.;,\n] ?)((?:mornings?|afternoons?|evenings?|mon-thu|fridays?|mondays?)) [-–—] (?=(?:phone|call|calls|chat|slack|teams|mail|email|text|whatsapp|video|dm)\b)/giu;

/** "Urgent? Call", "feedback? in private": a question that the user answers is a label. The text keeps its length. */
/** "Customs papers? Ask her." */
const askThem =
  /(?<=(?:^|[.;\n] ?)(?:[\p{L}\d'&/-]+ ){0,5}(?!thanks|feedback|praise)[\p{L}\d'&/-]{2,30})\?(?= (?:(?:just|best|better|always|please|simply|then) )?(?:(?:ask|go to|see|talk to|turn to|contact|call) (?:her|him|them)|(?:she|he)['’]?(?:s| is) (?:the (?:one|expert|person|go-to)|your (?:man|woman|person)))(?:[.!\n]|$))/giu;
const withAsked = (text: string): string =>
  text.includes('?')
    ? text
        .replace(askThem, ':')
        .replace(purposed, (found, words: string, at: number) => {
          const what = words.toLowerCase().replace(having, '');
          const isLabel = !asking.test(what) && (ofPurpose.test(channelSigns(what) ?? '') || isMatter(what));
          return isLabel || isRefused(words, text.slice(at + found.length)) ? `${words}:` : found;
        })
        .replace(named, '$1$2:')
    : text;

/** "Chat person: short messages": what they are is told, and what follows from it. */
const ofSort =
  /(?<=\b(?:chat|text|mail|e-?mail|phone|call|slack|teams|whatsapp|ping|ping[- ]me|video|face[- ]to[- ]face)(?:[- ](?:style|type|first))?(?: (?:sort|kind) of(?: an?)?)? (?:person|guy|gal|girl|woman|man|type|lady|bloke|chap)):(?= )/giu;

export const withLabels = (text: string): string => withAsked(text).replace(partThen, '$1:  ').replace(ofSort, ',');
