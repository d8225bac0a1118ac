import { findBlanks } from '@/utils/templates/blanks';
import { veil } from '@/utils/text/own-words';

/** Blanks of templates begin with a word that asks for something; "[see the table below]" is somebody speaking. */
const asking =
  /^\[(?:what|how|who|whom|whose|when|where|why|which|your|their|his|her|my|our|the|a|an|one|something|someone|insert|add|fill|names?|describe|mention|enter|choose|link to|date|time|day|topic|place|number|amount|reason|specific|project|product|person|colleague|company|customer|team|title|role|deadline|subject|details|example|first name|last name|next|was|wie|wer|wem|wann|wo|warum|welche[rsnm]?|deine?|ihre?|der|die|das|eine?|grund|datum|thema|anlass|konkrete?[rsn]?)\b/iu;

export const isAsking = (blank: string): boolean => asking.test(blank) || /^\[[^\p{ASCII}]{4,}\]$/u.test(blank);

/** What stands in a blank that asks is to be filled in, and is not said yet. The text keeps its length. */
export function withoutBlanks(text: string): string {
  if (!text.includes('[')) return text;
  let own = '';
  let done = 0;
  for (const { start, end } of findBlanks(text)) {
    if (!isAsking(text.slice(start, end))) continue;
    own += text.slice(done, start) + veil.repeat(end - start);
    done = end;
  }
  return done === 0 ? text : own + text.slice(done);
}
