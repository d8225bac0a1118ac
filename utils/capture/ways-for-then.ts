import { behind, hasLength } from './behind';
import type { Clause } from './clause';
import { wayIn } from './read-ways';
import { need, tells } from './told';
import type { Reading } from './types';

/** One day or week, which is none of every week. */
const then =
  /^(?:on |in |for )?(?:(?:this|next|all|all next|all this) (?:week|month)|today|tomorrow|tmrw|tonight|(?:this |next )?(?:mon|tues|wednes|thurs|fri|satur|sun)day|(?:kw|week|cw|calendar week) ?\d{1,2})[,:]? (?=\p{L})/iu;
const only =
  /^(?:(?:she|he|they)(?:'s|'re| is| are)? )?(?:is )?(?:only|just)(?: be)? (?:(?:reachable|available|contactable|around|there|to be reached|reached) )?(?=(?:by|on|via|over|through) )/iu;

/** "Next week only reachable by mail", "Friday he's only on chat": how it goes then stays in the words of the user. */
export function readWayForThen({ spelt }: Clause): Reading | undefined {
  if (!hasLength(spelt, 12, 70)) return undefined;
  const said = behind(only, behind(then, spelt) ?? '', 4, 30);
  const way = said === undefined ? undefined : wayIn(said.toLowerCase().replace(/^on (?!the )/u, 'by '));
  return way && tells(need(spelt));
}
