import type { PhraseGroup } from '@/utils/checks/packs/types';

/** Listed but not raised: said in anger as often as not. */
export const mildGroups: PhraseGroup[] = [
  {
    check: 'harsh',
    reason: 'contempt',
    sure: 0.5,
    phrases: `
i @fill* hate|loathe|despise this|that|your|these|those|how|it|the
garbage|insane|stupid|dumb|silly|lame|ridiculous|absurd|insane|nonsense|nonsensical|rubbish|garbage|trash|hideous|atrocious|laughable|pointless|hopeless|useless|worthless
a bit|little ugly
kinda|kind of? ugly
insulting|offensive|disrespectful|dishonest
incompetent|incompetence|clueless|ignorant|ignorance|stupidity|idiocy
makes no sense
not good enough
what a mess
`,
  },
  {
    check: 'harsh',
    reason: 'swearing',
    sure: 0.48,
    phrases: `
darn|darned|dang|heck|pissed|fubar|screwed|bugger|blasted|hell|arse|butthurt
`,
  },
  {
    check: 'harsh',
    reason: 'impatience',
    sure: 0.48,
    phrases: `
unacceptable|inexcusable|outrageous|disgraceful
i 'm|am still waiting for
as i 've|have said before => as I mentioned
^oh great|wonderful|brilliant
i give|gave up
please stop
`,
  },
  {
    check: 'harsh',
    reason: 'blame',
    sure: 0.46,
    phrases: `
why would|did you
you need|have to @fill* stop|learn|understand|realise|realize
you should have
you failed to
`,
  },
];
