const list = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/).filter(Boolean));

/** Offices whose holders act in public; what is said of them as such is politics, not talk about a colleague. */
export const publicTitles = list(
  'president presidents premier minister ministers chancellor king queen pope emperor sultan emir ayatollah sheikh prince princess senator senators sen congressman congresswoman congressmen representative rep governor gov mayor sultan speaker monarch dictator saint st lord',
);

/** Weather is given people's names. */
export const namedWeather = list('storm hurricane cyclone typhoon');

/** Names known from the news and from books, by the one word that everybody uses. */
export const publicNames = list(`
obama biden trump bush reagan nixon kennedy carter eisenhower roosevelt truman lincoln jefferson washington cheney rumsfeld romney mccain palin gingrich pelosi
putin medvedev yeltsin gorbachev stalin lenin merkel kohl sarkozy macron chirac mitterrand thatcher blair cameron churchill berlusconi zapatero erdogan ataturk netanyahu bibi
sharon peres rabin arafat abbas assad mubarak gaddafi qaddafi saddam hussein khomeini khamenei ahmadinejad rouhani karzai musharraf zardari bhutto modi gandhi nehru
mandela zuma mugabe castro chavez maduro lula bolsonaro zelaya mao xi hitler mussolini franco napoleon caesar shakespeare einstein darwin freud marx picasso mozart beethoven
bach jesus god muhammad buddha moses allah satan beyonce madonna elvis messi ronaldo federer musk bezos zuckerberg gates jobs buffett oprah limbaugh hannity murdoch colbert
sinatra dylan lennon mccartney hemingway orwell dickens tolstoy kafka sherlock gandalf potter hamlet romeo macbeth dracula frankenstein santa
`);

/** What people do in public. */
export const publicWork = list(
  'actor actress singer rapper comedian author novelist poet painter composer band footballer player athlete coach politician journalist columnist presenter host celebrity youtuber influencer king queen saint philosopher scientist explorer president minister senator',
);
