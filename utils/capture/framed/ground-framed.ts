import { itemsOf } from '@/utils/capture/lines';
import { isOfWork, likedOf } from '@/utils/capture/shared';
import { item } from '@/utils/capture/told';
import type { Told } from '@/utils/capture/types';
import { common } from './classes';
import { framesOf, keptBy, type Laid, laidOut } from './walk';

const classes = {
  ...common,
  COMMON: `connects us|what connects us most|links us|unites us|our common thing|our thing|our shared thing|our common topic|our topic|our common passion|our shared passion|our connection|hobby like mine|hobbies like mine|same as me|like me|as me|shared passion|shared passions|common passion|common topic|common topics|joint hobby|joint interest|joint interests|personal connection|the same as me|same thing as me|we talk a lot about|we can talk for hours about|we can talk about|we always talk about|we like to talk about|we have in common|we share|what we have in common|in common|common ground|common interests|common interest|shared interests|shared interest|shared hobby|shared hobbies|common hobby|common hobbies|our common interest|our common ground|our shared hobby|our shared interest|things we have in common|one thing we have in common|something we have in common|a thing we have in common|a shared interest|a common interest|we have a shared interest|we have a common interest|we have a common hobby|we have a shared hobby|we are connected by|what connects us|what unites us|we bond over|we bonded over|we get on over|we found common ground in|connected through|we share a passion for|we share an interest in|we share a love of|we share a love for|we share the love of|we share the love for|we share the same love for|we share our love for|we share our passion for|shares my love of|shares my love for|shares my passion for|shares my interest in|same passion|same hobby|same hobbies|same interest|same interests|the same hobby|the same hobbies|the same interest`,
  IN: 'in|for|is|:|are|of|is :|namely|in :',
  BOTH: 'we both|both of us|@she and i both|@she and me both|me and @her both|both she and i|both he and i|the two of us|the two of us both|we two',
};

const named = framesOf(
  `COMMON IN? {}
   {} IS what we have in common
   {} IS what we share
   {} IS our common/shared interest/hobby/passion/ground
   {} : that we have in common`,
  classes,
);
const told = framesOf(
  `we are/were both {}
   turned out that we both {}
   turns out that we both {}
   turns out we both {}
   it turned out that? we both {}
   it turns out that? we both {}
   and i both {}
   SHE and i both {}
   SHE and me both {}
   i and SHE both {}
   like/love/enjoy {} like/as me
   into {} like me
   we {} both
   BOTH {}
   have/has {} in common with me
   {} in common with me`,
  classes,
);

const aside =
  /^an? \p{Lu}{2}$|\b(?:yesterday|today|tomorrow|last week|next week|this week|not|never|n't|maybe|hate|hates|boss|office|desk|project|team|client|customer|meeting|deadline|little|nothing|need|needs|must|should|want|agree|think|know)\b/u;
const found =
  /^(?:(?:we (?:discovered|found out|noticed|realised|realized|learned|learnt|saw)|i (?:learned|learnt|found out|discovered)|it turned out|turned out|turns out|it turns out|funny enough|also|by the way)(?: that)? )(?=we |both )/iu;
const most = 12;
const doing = /^(?:(?:do|did) (?=our |the )|still (?=\S))/iu;

/** What somebody and the user have in common. */
export function groundFramed(laid: Laid): Told[] | undefined {
  const bare = laidOut(laid.text.replace(found, ''));
  const field = keptBy(named, bare);
  const kept = field ?? keptBy(told, bare)?.replace(doing, '');
  if (kept === undefined || kept.length < 3 || kept.split(' ').length > most || aside.test(kept) || isOfWork(kept))
    return undefined;
  return (field === undefined ? [kept] : itemsOf(kept)).map((one) => item('commonGround', likedOf(one)));
}
