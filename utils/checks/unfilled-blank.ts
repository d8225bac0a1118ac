import type { Draft } from '@/utils/conversation/types';
import { findBlanks } from '@/utils/templates/blanks';
import { veil } from '@/utils/text/own-words';
import type { Span } from '@/utils/text/types';
import { examples } from './examples/unfilled-blank';
import type { Check, Finding } from './types';

/** `{{to.first|there}}` of ours and the fields of mail merges; `{{ tenant_id }}` is somebody's code. */
const field =
  /\{\{\s{0,4}(?:(?:to|from|me|cc|recipient|contact|sender|customer|client)[._]\p{L}[^{}\n]{0,60}|(?:first|last|full|your|company|recipient)?[ _]?(?:name|company|title|date|address)(?:\s{0,4}\|[^{}\n]{0,40})?\s{0,4}|\p{L}[\p{L}._ ]{0,40}\|[^{}\n|]{1,40})\}\}|<<\s?(?:(?:first|last|full|your|recipient|company|client|customer)[ _]?)?(?:name|title|company|address|date|salutation)\s?>>|<(?:insert|your|first|last|recipient) [^<>\n]{1,40}>|%(?:FIRST|LAST)_?NAME%/giu;

/** A line of code, or of somebody else, may hold brackets of any kind. */
const foreign = /```[^`]{0,20000}(?:```|$)|`[^`\n]{1,300}`|^[ \t]{0,3}>[^\n]*/gm;

/** Blanks of templates begin with a word that asks for something; "[see the table below]" is somebody speaking. */
const asking =
  /^\[(?:what|how|who|whom|whose|when|where|why|which|your|their|his|her|my|our|the|a|an|one|something|someone|insert|add|fill|names?|describe|mention|enter|choose|link to|date|time|day|topic|place|number|amount|reason|specific|project|product|person|colleague|company|customer|team|title|role|deadline|subject|details|example|first name|last name|next|was|wie|wer|wem|wann|wo|warum|welche[rsnm]?|deine?|ihre?|der|die|das|eine?|grund|datum|thema|anlass|konkrete?[rsn]?)\b/iu;

function findingOf(text: string, { start, end }: Span, isField: boolean): Finding {
  const words = text.slice(start, end);
  return {
    check: 'unfilled-blank',
    start,
    end,
    sure: isField ? 0.95 : asking.test(words) || /^\[[^\p{ASCII}]{4,}\]$/u.test(words) ? 0.9 : 0.5,
    why: { key: isField ? 'checks.unfilledBlank.field' : 'checks.unfilledBlank.blank', args: [words] },
    suggestion: null,
    person: null,
  };
}

const opening = ['[', '{', '<', '%'];

function find({ text }: Draft): Finding[] {
  if (!opening.some((sign) => text.includes(sign))) return [];
  const own = text.replace(foreign, (passage) => passage.replace(/[^\n]/g, veil));
  const blanks = findBlanks(own).map((span) => findingOf(text, span, false));
  const fields = [...own.matchAll(field)].map(({ 0: words, index }) =>
    findingOf(text, { start: index, end: index + words.length }, true),
  );
  return [...blanks, ...fields].sort((a, b) => a.start - b.start);
}

export const unfilledBlank: Check = {
  id: 'unfilled-blank',
  kind: 'slips',
  raises: 'yes',
  title: 'checks.unfilledBlank.title',
  why: 'checks.unfilledBlank.why',
  tries: ['checks.unfilledBlank.tries.fill'],
  find,
  examples,
};
