import { loudWordsOf } from '@/utils/checks/packs/loud-words';
import { commonWords } from '@/utils/text/common-words';

export const loudWords = loudWordsOf({
  common: commonWords,
  angry:
    'sick tired stop again why never nobody fault angry hate worst enough answer idiot stupid touch calling shut listen respond reply immediately unacceptable disgrace ridiculous always ever waiting told times',
  personal: 'i you your my me mine we us our who',
  pressing:
    'now again stop answer why where need must immediately reply respond asap today urgent already call waiting back hello anybody still when who how',
  warm: 'thanks thank happy birthday congratulations congrats won great love loved lovely wonderful amazing awesome brilliant welcome yay hooray wow best excited wait see party cake cheers well good nice super perfect fantastic yes hurray wedding baby goal beautiful win enjoy merry christmas',
  glad: 'congratulations congrats birthday won winner winners champion champions yay hooray hurray woohoo awesome merry christmas',
  hazards:
    'fire flood flooding flooded water gas smoke leak explosion bomb avalanche landslide tsunami tornado earthquake acid chlorine ammonia sparks voltage collapse collapsing danger alarm shooter gunman lightning bull boar',
  escapes:
    'leave evacuate run walk out away outside inside shelter climb higher clear back upstairs downstairs off indoors',
  asWritten: 'i',
  nouns: false,
});
