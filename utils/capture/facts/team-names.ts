import { phrasesOf } from '@/utils/capture/behind';
import { isHouseName } from '@/utils/capture/firm-names';
import { isTeamAlone } from '@/utils/capture/lines';
import { zonesOfPlace } from '@/utils/capture/places';
import { isTitle } from '@/utils/capture/titles';
import { isTeamWord } from './teams-told';

/** What a part of a firm or a house is called. */
const units = phrasesOf(
  'team|department|dept|dept.|unit|section|squad|division|directorate|office|desk|crew|tribe|chapter|cell|secretariat|faculty|institute|branch|group|ward|wing|bureau|service|services|lab|programme|committee secretariat',
);
/** Of these the name alone is enough: "the legal team" is legal. */
const plainUnits = phrasesOf('team|department|dept|dept.|squad|group|crew');
const first = /^(?:[Tt]eam|[Dd]epartment of|[Dd]ept\.? of|[Ff]aculty of|[Ii]nstitute of|[Uu]nit) (?=\S)/u;
const noName = phrasesOf(
  `hi|hello|hey|dear|thanks|morning|everyone|all|as|since|until|so|then|together|also|too|now|today|mostly|only|always|my|our|her|his|their|your|neighbour|neighbouring|neighboring|sister|same|own|a|an|this|that|new|old|other|another|good|great|big|small|whole|right|wrong|different|next|first|second|third|lovely|nice|closing|opening|every|each|no|any|some|two|three|four|we|i|she|he|they|is|was|has|with|or|of|for|to|at|me|us|the|home|head|main|box|post|in|on|from|lead|leader|manager|meeting|meetings|player|building|mate|member|members|work|leads|runs|heads|manages|who|when|if|only|not|but|because|football|hockey|cricket|rugby|soccer|netball|quiz|pub|darts|basketball|volleyball|rowing|relay|ski|running|private|secret|open-plan|shared|her|branch|local|central|regional`,
);
const plain = /^[\p{L}\p{M}\p{N}][\p{L}\p{M}\p{N}&/'’.-]*$/u;
const mostWords = 5;

/** "Doctoral Affairs", "finance & control": words that may be the name of a part. */
export function isPartName(name: string): boolean {
  const words = name.split(' ');
  const isFree = (word: string) =>
    word === '&' || word === 'and' || (plain.test(word) && !noName.has(word.toLowerCase()));
  const isEnd = (word = '') => word !== '&' && word !== 'and';
  return (
    name.length > 1 &&
    words.length <= mostWords &&
    words.every(isFree) &&
    isEnd(words[0]) &&
    isEnd(words.at(-1)) &&
    zonesOfPlace(name).length === 0 &&
    (!isTitle(name) || / support$/iu.test(name))
  );
}

/** The name of a part of a firm, by a word that says that it is one: "the repository team", "team Doctoral Affairs". */
export function namedPart(text: string): string | undefined {
  const bare = text.replace(/^(?:the|our) /iu, '');
  const behind = bare.replace(first, '');
  if (behind !== bare) {
    const isUnit = /^(?:team|unit) /iu.test(bare);
    return isPartName(behind) && !units.has(behind.split(' ').at(-1)?.toLowerCase() ?? '')
      ? isUnit
        ? behind
        : bare
      : undefined;
  }
  const words = bare.split(' ');
  const unit = words.at(-1)?.toLowerCase() ?? '';
  const name = words.slice(0, -1).join(' ');
  if (words.length < 2 || !units.has(unit) || !isPartName(name)) return undefined;
  return plainUnits.has(unit) ? name : bare;
}

/** "Avionics Integration", "Establishment": what is done there, and the name of no firm. */
const fieldEnd =
  /(?:[aeiu]tions?|ssions?|[ou]ctions?|(?:ish|age|ure|elop|loy|iron)ment|(?:fin|compli|mainten|govern|perform|assur)ance|(?:log|analyt|stat|avion|electron|robot|econom|mechan)ics|(?:account|engineer|market|purchas|plann|train|test|learn|hous|cater|nurs|recruit|controll|partner|bill|lend|underwrit|pric|manufactur|licens|sourc|report|monitor|onboard|fundrais|advertis|schedul)ing|[cg]ology|istry|security|safety|quality|strategy|policy|privacy|support|sales|affairs|relations|studies|accounts|payroll|audit|treasury|tax|legal|research|design|exams|reward|benefits|estates|facilities|procurement| (?:ward|unit|wing|theatre))$/iu;
export const isFieldWritten = (words: string): boolean => fieldEnd.test(words);
const isField = (words: string) =>
  words.split(' ').every((word) => /^(?:\p{Lu}[\p{L}-]*|&|and)$/u.test(word)) &&
  isFieldWritten(words) &&
  isPartName(words) &&
  !isHouseName(words);

/** A part of a firm, named so or by what is done there: "the repository team", "accounts payable". */
export function partOfFirm(text: string): string | undefined {
  const named = namedPart(text);
  const bare = text.replace(/^(?:the|our) /iu, '');
  return named ?? (isTeamAlone(bare) || isTeamWord(bare) || isField(bare) ? bare : undefined);
}
