import type { Participant } from '@/utils/conversation/types';
import { attribute, nearest, queryAll } from '@/utils/dom/clean-dom';
import { addressesIn, makeParticipant } from './address';
import { firstAnswer, unreported } from './ranked';
import type { Report } from './types';

// The account's button names the address in every language (seen live 2026-08); the words around it are localised.
const accounts = ['a[role="button"][aria-label*="@"]', '[role="banner"] [aria-label*="@"]'];
const conversation = '[data-group-id], [role="main"]';

function labelBy(document: Document, selector: string): string | undefined {
  const labels = queryAll(document, selector)
    .filter((element) => !nearest(element, conversation))
    .map((element) => attribute(element, 'aria-label') ?? '')
    .filter((label) => addressesIn(label).length > 0);
  return new Set(labels).size === 1 ? labels[0] : undefined;
}

/** Chat's windows within Gmail have no such button. */
const accountLabel = (document: Document, report: Report): string | undefined =>
  firstAnswer(
    'self',
    accounts.map((selector) => () => labelBy(document, selector)),
    report,
  );

export function readGoogleChatSelf(document: Document, report: Report): Participant | null {
  const address = addressesIn(accountLabel(document, report) ?? '').at(-1);
  return address ? makeParticipant(null, address) : null;
}

/**
 * How the user's own messages are signed instead of with a name, in the languages of Google Chat. Which attributes mark
 * them as the user's is not known: those that sound like it are on everybody's.
 */
const you = new Set(
  `you jy vós أنت أنتم siz вие vos tu tú usted vy du sie ich dig εσείς εσύ teie sina zu شما sinä ikaw vous toi nag vostede તમે אתה את आप ti vi te ön ön դուք դու
   anda kamu þú lei voi あなた 自分 თქვენ сіз អ្នក ನೀವು 나 당신 ທ່ານ jūs tu вие നിങ്ങൾ та तुम्ही तपाईं u jij je jou deg eu você wy ty ja dumneavoastră вы ты я vie ono ju ви wewe நீங்கள் మీరు คุณ siz sen ви آپ bạn 您 你 我 wena`
    .split(/\s+/)
    .filter(Boolean),
);

const wordsIn = (text: string): string[] =>
  text
    .toLowerCase()
    .split(/[\s,:()]+/)
    .filter(Boolean);

/** Whether an author's name is a word for the user, or the name of the account; `given` is the name that the page keeps beside the shown one. */
export function isOwnSign(document: Document, shown: string, given: string | null): boolean {
  const words = wordsIn(shown);
  const [word = '', ...more] = words;
  if (more.length === 0 && you.has(word)) return true;
  if (given && words.length > 0 && !wordsIn(given).some((each) => words.includes(each))) return true;
  const account = wordsIn(accountLabel(document, unreported) ?? '');
  return words.length > 1 && words.every((each) => account.includes(each));
}
