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
  'That should be enough|I am not sure about it|It went better than expected|Nothing is urgent here|Sorry for the delay|Please let me know|Everything else stays as it is|Dr. Voss has the details|See e.g. page 12|It’s fine by me|We can’t do it twice|That is great news|No idea why|I’ll be back next week',
);
/** What some check may raise. */
const sharp = list(
  'You never answer|This is ridiculous|Honestly, I expected more|Carol is always late|It is not your fault|You are an idiot|Dave is so lazy that nobody wants to work with him|Don’t tell anyone, but Priya is leaving|As I already told you, it is booked|I am so sorry, sorry again, sorry',
);
const odd = list(
  '“Not before May,” they said|The file is in `shared/plans`|More at https://intra.example/plan?id=7|Write to office@x.example|Set max_retry to 3|<b>Important</b>|He called it \'quite good\'|She wrote "wait for me"|„So ein Mist“ sagte er|🙂 Great!|👩🏽‍💻 done|Das ist leider nicht fertig geworden|我们明天再谈|مرحبا بالجميع|Voilà, c’est prêt|[what they did]|Hi {{to.first|there}}|It was 3.5 m / 12 ft|OK!!! Really?!|> they wrote this\n> and this\nNo',
);

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

const clause = (chance: Chance): string =>
  `${chance.pick(who)} ${chance.pick(did)} ${chance.pick(what)}${chance.below(2) ? ` ${chance.pick(when)}` : ''}`;

/** How often something stands in a text that only some drafts hold, as shares of its sentences. */
export interface Manner {
  /** Quotes, links, code, other scripts. */
  odd: number;
  sharp: number;
}

/** Of a thousand ordinary mails of ten sentences a few dozen hold anything that may be raised. */
const ordinary: Manner = { odd: 0.03, sharp: 0.008 };

function sentence(chance: Chance, { odd: oddly, sharp: sharply }: Manner): string {
  if (chance.next() < sharply) return `${chance.pick(sharp)}.`;
  const kind = chance.next();
  if (kind < oddly) return `${chance.pick(odd)}.`;
  if (kind < oddly + 0.12) return `${chance.pick(asks)}?`;
  if (kind < oddly + 0.3) return `${chance.pick(remarks)}.`;
  const one = `${chance.below(7) ? '' : `${chance.pick(names)} says `}${clause(chance)}`;
  return capital(chance.below(2) ? `${one}${chance.pick(joins)} ${clause(chance)}.` : `${one}.`);
}

const wordsIn = (text: string): number => text.split(/\s+/).length;

/** A mail of about so many words that nobody wrote before: the same chance gives the same. */
export function mailLike(chance: Chance, words: number, manner = ordinary): string {
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
