import { zonesOfPlace } from '@/utils/capture/places';
import { line } from '@/utils/capture/told';
import type { Told } from '@/utils/capture/types';

const join = /,? (?:in|at|of|on|with|for|from) (?:the )?(?=\p{Lu})/gu;
const nameWord = String.raw`(?:\p{Lu}[\p{L}'’-]*\.?|of|and|&)`;
/** "St Anne's Ward", "Cedar Unit": a part of a house by its name. */
const partOfHouse = new RegExp(
  `^(?:${nameWord} ){1,4}(?:ward|unit|wing|suite|clinic|theatre|floor|corridor|pod|team|day centre|day care)$`,
  'iu',
);
const firstCapital = /^\p{Lu}/u;
/** "Rowan unit". */
export const isPartOfHouse = (text: string): boolean => firstCapital.test(text) && partOfHouse.test(text);
/** "St Fiachra's", "Brannigan's": a house that is called after somebody. */
const calledAfter =
  /^(?:(?:St|Saint|Our Lady|Mount|Sacred|Holy|Mary|King|Queen|Great|Royal|Old|New)\.? )*\p{Lu}\p{L}+(?:['’]s|s['’])(?: (?:Hospital|School|College|Hospice|Church|House|Primary|Infirmary|Clinic|Academy|Centre|Hall|Home|Lodge|Abbey|Parish|Trust))?$/u;
const noHouse =
  /^(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|^(?:Mother|Father|New Year|Valentine|Mum|Mom|Dad|Gran|Nan|Grandma|Mam)['’]?s/u;

/** "Staff nurse on St Anne's Ward", "ward manager in St Fiachra's": a job, and the house or its part. */
export function postAtHouse(text: string, isPost: (post: string) => boolean): Told[] | undefined {
  for (const found of text.matchAll(join)) {
    const [post, name] = [text.slice(0, found.index), text.slice(found.index + found[0].length)];
    if (!isPost(post) || zonesOfPlace(name).length > 0 || noHouse.test(name)) continue;
    if (isPartOfHouse(name)) return [line('title', post), line('team', name)];
    if (calledAfter.test(name)) return [line('title', post), line('company', name)];
  }
  return undefined;
}
