import type { Chance } from '@/tests/long/chance';

const list = (words: string): string[] => words.split('|');

const names = list(
  'Bob|Carol|Dave|Priya|Marta|Tom|Yusuf|Ana|Will|Ingrid|Chen Wei|Nadia|Olu|Sofía|Jürgen|Mei|Lars|Fatima|Hugo|Zoë',
);
const greetings = list('Hi|Hello|Dear|Good morning|Hey|Morning');
const endings = list('Best|Thanks|Kind regards|Cheers|Many thanks|Talk soon|Best wishes');
const who = list(
  'I|we|the supplier|the north office|our client|the second shift|the board|somebody from logistics|the ward|the lab|her team|they|you|the driver|both schools|the auditors|my colleague',
);
const did = list(
  'finished|moved|sent|checked|reviewed|forgot|ordered|cancelled|signed|measured|translated|uploaded|rewrote|returned|cleaned|tested|packed|counted|postponed|explained|found|booked|painted|replaced',
);
const what = list(
  'the invoice|the drawings|two pallets|the rota|the minutes|the quarterly figures|the contract|the north wall|the new forms|the slides|the samples|the timetable|the pump|the patient leaflets|the login page|the heating plan|the test results|the guest list|the offer|the spare keys|the menu for spring|the exam papers|the delivery note',
);
const when = list(
  'on Monday|yesterday|this morning|before lunch|last week|at about four|in the end|by Thursday|after the call|twice|without any trouble|in a hurry|as agreed|on the way back|around 9:30|a little later',
);
const joins = list(
  ', because|, so|, but|, and then|, although|; besides,| while| before| since|, which is why| — at least|, as far as I know,',
);
const asks = list(
  'Could you have a look|Would you mind checking it again|Can we talk about it tomorrow|Do you know who has the key|When does it suit you|Shall I order more|Is that fine with you|What do you think',
);
const remarks = list(
  'That should be enough|I am not sure about it|It went better than expected|Nothing is urgent here|Sorry for the delay|You never answer|It is not your fault|Please let me know|This is ridiculous|Honestly, I expected more|Everything else stays as it is|Dr. Voss has the details|See e.g. page 12|It’s fine by me|We can’t do it twice|That is great news|No idea why|Carol is always late',
);
const odd = list(
  '“Not before May,” they said|The file is in `shared/plans`|More at https://intra.example/plan?id=7|Write to office@x.example|Set max_retry to 3|<b>Important</b>|He called it \'quite good\'|She wrote "wait for me"|„So ein Mist“ sagte er|🙂 Great!|👩🏽‍💻 done|Das ist leider nicht fertig geworden|我们明天再谈|مرحبا بالجميع|Voilà, c’est prêt|[what they did]|Hi {{to.first|there}}|It was 3.5 m / 12 ft|OK!!! Really?!|> they wrote this\n> and this\nNo',
);

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

const clause = (chance: Chance): string =>
  `${chance.pick(who)} ${chance.pick(did)} ${chance.pick(what)}${chance.below(2) ? ` ${chance.pick(when)}` : ''}`;

/** How often something stands in a text that only some drafts hold: quotes, links, code, other scripts. */
export interface Manner {
  odd: number;
}

function sentence(chance: Chance, { odd: oddly }: Manner): string {
  const kind = chance.next();
  if (kind < oddly) return `${chance.pick(odd)}.`;
  if (kind < oddly + 0.12) return `${chance.pick(asks)}?`;
  if (kind < oddly + 0.3) return `${chance.pick(remarks)}.`;
  const one = `${chance.below(4) ? '' : `${chance.pick(names)} says `}${clause(chance)}`;
  return capital(chance.below(2) ? `${one}${chance.pick(joins)} ${clause(chance)}.` : `${one}.`);
}

const wordsIn = (text: string): number => text.split(/\s+/).length;

/** A mail of about so many words that nobody wrote before: the same chance gives the same. */
export function mailLike(chance: Chance, words: number, manner: Manner = { odd: 0.03 }): string {
  // Most greet whom they write to, which in the tests is Bob.
  const lines = [`${chance.pick(greetings)} ${chance.below(5) ? 'Bob' : chance.pick(names)},`, ''];
  let paragraph: string[] = [];
  for (let count = 2; count < words - 4; ) {
    const next = sentence(chance, manner);
    count += wordsIn(next);
    paragraph.push(next);
    if (chance.below(5) === 0) {
      lines.push(paragraph.join(' '), '');
      paragraph = [];
    }
  }
  lines.push(paragraph.join(' '), '', chance.pick(endings), chance.pick(names));
  return lines.join('\n').slice(0, -1) + (chance.below(2) ? '.' : '');
}
