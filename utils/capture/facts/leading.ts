import type { Clause } from '@/utils/capture/clause';
import { line, tells } from '@/utils/capture/told';
import type { Reading, Told } from '@/utils/capture/types';
import { isProject } from './projects';
import { withoutFrontWhen, withoutWhen } from './since-when';
import { namedPart } from './team-names';
import { isFirmThere } from './where-placed';

/** What somebody does who has a part of a firm under them. */
const verb =
  /^(?:(?:now|also|currently|officially|still|both|apparently|the one|the person|one|who|that|is|she|he|they) ){0,4}(?:leads?|leading|head(?:s|(?! of))(?: up)?|heading(?: up)?|runs?|running|manages?|managing|supervises?|supervising|directs?|directing|oversees|overseeing|coordinates?|coordinating|looks after|in charge of|responsible for|accountable for|head of|lead of|leader of|manager of|director of|chief of|coordinator of|supervisor of|acting head of|interim head of|deputy head of) (?=\S)/iu;
/** "Regional director of the events team". */
const headOf =
  /^(?:\p{L}[\p{L}-]{1,15} ){0,2}(?:head|lead|leader|manager|director|chief|coordinator|supervisor|secretary|chair) of (?=the |our )/iu;
const ours = /^(?:my|our|us|me)\b/iu;
/** "He heads our group": it is the user's as well. */
const headOfOurs =
  /^(?:the )?(?:head|lead|leader|director|manager|chief|boss) of (?:my|our) (?:team|group|department|dept|unit|section|squad|office|division)$|^(?:my|our) (?:department|group|section|unit|office) (?:head|lead|leader|manager|director)$/iu;
const oursWhole = /^(?:my|our) (?:own )?(?:team|group|department|dept|unit|section|squad|office|division)$/iu;
const forUs = / (?:for us|with us|with me|on our side|on our behalf|for our (?:team|group|side|department))$/iu;

/** "For the faculty": for whom. */
const forWhom =
  / (?:together|jointly) with \p{Lu}.{1,30}$| for (?:the|our|all|both|us|the whole|all of) ?\p{Ll}[\p{L} -]{1,30}$| for us$/u;
const bareOf = (text: string) => text.replace(/^(?:the|whole|entire) /iu, '').replace(/^(?:whole|entire) /iu, '');

/** "The SURE project for us": what the user has a part in. */
function projectOf(text: string): Told[] | undefined {
  const bare = text.replace(forUs, '');
  const name = bareOf(bare);
  const isOurs = bare !== text;
  return isProject(name) && isOurs
    ? [
        { kind: 'role', role: 'project' },
        { kind: 'item', field: 'groups', text: name },
      ]
    : undefined;
}

const calledTeam = /^team | (?:team|department|dept|unit|section|squad|group|division)(?=$| )/iu;
/** The part of a firm that is led, and the firm where it is named. */
function ledIn(what: string, isPost: boolean): Told[] | undefined {
  const [led = '', firm] = what.split(/ at (?:the )?(?=\p{Lu})/u);
  const team = namedPart(led.replace(forWhom, ''));
  // "Head of the press office" is all one post.
  if (team === undefined || (isPost && !calledTeam.test(led))) return undefined;
  if (firm === undefined) return [line('team', team)];
  return isFirmThere(firm) ? [line('team', team), line('company', firm)] : undefined;
}

/** "Heads the team Doctoral Affairs", "responsible for the repository team", "manages the SURE project for us". */
export function readLeading({ spelt }: Clause): Reading | undefined {
  if (spelt.length > 90) return undefined;
  const text = withoutWhen(withoutFrontWhen(spelt));
  const lead = verb.exec(text)?.[0];
  const found = lead ?? headOf.exec(text)?.[0];
  const what = found === undefined ? '' : text.slice(found.length);
  if (headOfOurs.test(text) || (lead !== undefined && oursWhole.test(what)))
    return tells({ kind: 'role', role: 'manager' });
  if (what === '' || ours.test(what)) return undefined;
  const project = projectOf(what);
  if (project) return tells(...project);
  const led = ledIn(what, / of (?:the |our )?$/u.test(found ?? ''));
  const placed = text.search(/ at (?:the )?\p{Lu}/u);
  const title = (placed < 0 ? text : text.slice(0, placed)).replace(
    /^(?:who|that|is|the one|the person|the|an?) /iu,
    '',
  );
  return led && tells(line('title', title), ...led);
}
