import { formsOf } from './forms';

/** What somebody does, told by a verb that judges it. */
const base = `
backstab badger badmouth belittle berate betray bicker bitch blab blabber blather blindside bloviate bluff bluster boast botch brag browbeat brownnose bulldoze bully bumble bungle connive cower cringe dawdle deceive defame demean denigrate disparage disrespect dither
embezzle fawn fib flake flipflop flirt flounder flub foment freeload fume gloat goof gossip grandstand gripe grovel grouse gush hector hog hoodwink hound humiliate ingratiate kowtow leech lie loaf malign mangle manipulate meddle micromanage misbehave mishandle mismanage
misinform mislead moan mooch muddle nag nitpick obfuscate obsess ogle overpromise overreach overreact overstep overthink pander patronise patronize pester plagiarise plagiarize pontificate posture pout prattle preen prevaricate procrastinate ramble rant renege rile sabotage scapegoat scheme scowl shirk sleaze slander slobber smear
smirk snarl sneer snicker snitch snoop snub squabble squander steamroll steamroller stonewall strut suck sulk swindle tattle taunt undercut undermine vacillate waffle wallow whimper whine whinge yammer yap yell scream overcomplicate bungle fumble stink
`;

export const badConduct: ReadonlySet<string> = new Set(base.split(/\s+/).filter(Boolean).flatMap(formsOf));
