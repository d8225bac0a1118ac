import type { Clause } from './clause';
import { isTeamAlone } from './lines';
import { zonesOfPlace } from './places';
import { isTitle } from './titles';
import { line, tells } from './told';
import type { Reading, Told } from './types';
import { withWhereabouts } from './whereabouts';

const lead = /^(?:(?:works as|working as|is|job:|role:|title:?|hired as|our|the|their|a|an|new|now) ){0,4}/iu;
/** "Job title Records Officer": what is told, and then it. */
const label =
  /^(?:(?:(?:her|his|their|the|current|actual|real|present|new|full|official|formal|proper) ){0,2}(?:job titles?|job roles?|job descriptions?|job|titles?|roles?|positions?|posts?|occupation|designation|profession|function|trade|job name))(?: is| now| reads| says| at present|:| =| -)? (?:an? |the )?/iu;
const sign = /^(?:\S+ ){0,4}(?:is|now|reads|says|=|-) |^(?:\S+ ){0,3}\S+: /iu;
const bareLabel = /^(?:\S+ ){0,2}(?:job (?:title|role|name)s?|designation|occupation|profession) /iu;
const bareTitle = /^(?:\S+ ){0,2}(?:title|role|position|post) (?=\p{Lu})/iu;
export const isLabelled = (text: string): boolean => {
  const rest = text.replace(label, '');
  // "Post office manager", "Trade Marketing Manager", "job coach" are jobs by what they begin with.
  const isCapital = /^\p{Lu}/u.test(rest) && !/^post production\b/iu.test(text);
  const isLabel = sign.test(text) || bareLabel.test(text) || (isCapital && bareTitle.test(text));
  return rest !== text && isLabel && isTitle(rest);
};

const nameWord = /^\p{Lu}[\p{Ll}'’-]{2,20}$/u;

/** "Project lead Riverside": of what, by its name; places say where, and are told so elsewhere. */
function isTitleOfName(text: string): boolean {
  const words = text.split(' ');
  const many = words.length > 2 && nameWord.test(words.at(-2) ?? '') ? 2 : 1;
  const name = words.slice(-many).join(' ');
  const isNamed = words.length < 6 && words.slice(-many).every((word) => nameWord.test(word));
  const front = words.slice(0, -many);
  const isSmall = front.every((word) => /^\p{Ll}/u.test(word));
  return (
    isNamed &&
    isSmall &&
    front.length > 1 &&
    zonesOfPlace(name).length === 0 &&
    !day.test(name) &&
    isTitle(front.join(' '))
  );
}
const day =
  /^(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun|Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec|Slack|Teams|Zoom|Email|Mail|Chat|Phone|Call|Signal|WhatsApp|Telegram|Please|Mornings|Afternoons|Evenings|Nights)/u;

function postOf(front: string): Told | undefined {
  if (isTitle(front)) return line('title', front);
  return isTeamAlone(front) ? line('team', front) : undefined;
}

/** What somebody does, and where. */
export function readJob({ spelt }: Clause): Reading | undefined {
  const text = spelt.replace(lead, '').replace(/ (?:over|down|up|out|across) (?=at |in |with )/u, ' ');
  if (text.length > 80) return undefined;
  if (isLabelled(text)) return tells(line('title', text.replace(label, '')));
  if (isTitle(text) || isTitleOfName(text)) return tells(line('title', text));
  const found = withWhereabouts(text, postOf);
  return found && tells(found.front, ...found.where);
}
