import { perWord } from '@/utils/text/per-word';

/** What people whisper of one another: posts won and lost, quarrels, love, money, health and drink. */
const touchy: ReadonlySet<string> = new Set(
  `fired sacked sack axed axe canned ousted oust demoted demotion dismissed promoted promotion resign resigned resigning resignation quitting quits quit redundant redundancy retrenched layoff layoffs poached headhunted
  divorce divorced divorcing separated affair affairs girlfriend boyfriend mistress lover fling crush dating dumped pregnant cheated cheating cheats married marriage wedding engaged
  drunk drinking drinks drinker boozing hungover rehab sober sobriety stoned therapy therapist psychiatrist antidepressants depressed depression breakdown burnout cancer tumour tumor chemo stroke dying dementia vasectomy menopause miscarriage ivf
  broke bankrupt bankruptcy insolvent debt debts bailiffs gambling gambled tribunal lawyer lawyers lawsuit sue sued sues suing arrested jail prison custody evicted audited scandal
  cried crying tears sobbing sobbed screamed screaming yelled tantrum meltdown row feud spat fistfight brawl hates hated loathes despises jealous envious grudge furious livid stormed snapped
  lied liar lies stealing stole fiddled fiddling padded nicked pocketed bribed leaked leaking blackmail salary bonus raise overpaid underpaid wages pay-off payoff severance
  disciplinary suspended reprimanded investigated pip complaint complaints grievances warning scapegoat ambition ambitious ambitions undermining undermine plotting scheming nepotism
  unhappy miserable fed-up threatened blamed blames badmouthing snubbed sidelined humiliated ignored favourites flirting flirted flirts slept sleeps`
    .split(/\s+/)
    .filter(Boolean),
);

export const isTouchy = perWord(({ word }) => touchy.has(word));
