import type { PhraseGroup } from '@/utils/checks/packs/types';

/** Words that attack somebody as a person. */
export const insult: PhraseGroup[] = [
  {
    check: 'harsh',
    reason: 'insult',
    sure: 0.88,
    phrases: `
{du bist|sie sind|ihr seid} @fill* @ein1? @fill* @dumme? @person => {du hast|Sie haben|ihr habt} mich verärgert.
{du bist|sie sind|ihr seid} @fill* zu? @dull => {du hast|Sie haben|ihr habt} mich verärgert.
{du bist|sie sind|ihr seid} @fill* zu @dull um|als|dass
{bist du|sind sie|seid ihr} @fill* @ein1? @fill* @dumme? @person|@dull => {wie meinst du das|wie meinen Sie das|wie meint ihr das}.
du @dumme? @dumme? @person
ihr|sie @dumme? @dumme? @person $
wie kann|kannst|können|könnt man|@du @fill* nur? so? @dull sein => wie kam es dazu.
{hast du|haben sie|habt ihr} @fill* den Verstand verloren => {wie meinst du das|wie meinen Sie das|wie meint ihr das}.
{hast du|haben sie|habt ihr} @fill* nicht? noch|mehr alle Tassen|Latten|Nadeln => {wie meinst du das|wie meinen Sie das|wie meint ihr das}.
nicht mehr? @fill* alle Tassen|Latten
{bist du|sind sie|seid ihr} @fill* noch? ganz? dicht|sauber|normal|bei|irre|wahnsinnig|verrückt $ => {wie meinst du das|wie meinen Sie das|wie meint ihr das}
{spinnst du|spinnen sie|spinnt ihr} => {wie meinst du das|wie meinen Sie das|wie meint ihr das}.
{du spinnst|ihr spinnt} @fill* => {ich verstehe dich nicht|ich verstehe euch nicht}.
{tickst du|ticken sie|tickt ihr} @fill* noch? richtig|ganz|sauber => {wie meinst du das|wie meinen Sie das|wie meint ihr das}.
`,
  },
  {
    check: 'harsh',
    reason: 'names',
    sure: 0.74,
    phrases: `
was für|a ein|eine|einen|n? @fill* @dumme? @person
so ein|eine|einen|n|a @dumme? @person
@der|den|diesen|dem @dumme @person
@rude
`,
  },
];
