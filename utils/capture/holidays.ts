import { foldName } from '@/utils/text/fold';
import type { Clause } from './clause';
import { regions } from './regions';
import { preference, tells } from './told';
import type { Reading } from './types';

const byName = new Map(
  regions
    .trim()
    .split('\n')
    .flatMap((line) => {
      const [code = '', names = ''] = line.split(': ');
      return names.split(', ').map((name): [string, string] => [foldName(name), code]);
    }),
);

const kind =
  '(?:public |bank |national |official |state |federal )?(?:holidays?|hols|days off|vacation days)(?: calendar| too| as well as .{2,20}| and ours)?';
const keeps =
  '(?:(?:has|have|follows?|observes?|keeps?|celebrates?|gets?|takes?|uses?|off on|off for|on) )?(?:the |all )?';
const before = new RegExp(`^${keeps}(.{2,24}?)(?:'s)? ${kind}$`, 'u');
const behind = new RegExp(
  `^${keeps}${kind}(?: (?:are |is )?(?:of|in|for|from|like in|as in|according to))?:?(?: the)? (.{2,24})$`,
  'u',
);
/** The federal ones stand in the first place there. */
const own = /^(bank|national|public|official|state)$/;

/** Whose public holidays somebody keeps. */
export function readHolidays({ plain }: Clause): Reading | undefined {
  const said = plain.replace(
    /,? (?:apply|count|only|are kept|are off|not (?:the )?\p{L}{4,12}(?: ones)?|too|as well(?: as .{2,20})?|instead|and not .{3,12})$/u,
    '',
  );
  const name = (behind.exec(said) ?? before.exec(said))?.[1];
  if (name === undefined || own.test(name) || /^on (?:holidays?|vacation)/.test(plain)) return undefined;
  const region = byName.get(name) ?? byName.get(name.replace(/^the /, ''));
  return region ? tells(preference({ kind: 'holidays', region })) : undefined;
}
