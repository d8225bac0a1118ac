/** What is said before a statement of who said it, or of what sort of person somebody is. */
const teller =
  /^(?:(?:and |but |so )?(?:(?:(?:she|he|they) )?(?:(?:once |also |always |often |has |have |had |just |already )*)(?:told (?:me|us)|tells (?:me|us)|says|said|mentioned|mentions|explained|explains|wrote|confirmed|stressed|made clear|let me know|admitted|admits|informed me|asked me to note)|(?:i|we) (?:(?:have |also |just |often |now )*)(?:noticed|learned|learnt|know|found|found out|see|understood|heard from (?:her|him|them)|remember|noted|observed|can say|realised|realized)|from (?:experience|her|him),? i know|(?:you|people|one|everybody|everyone) should (?:also )?(?:know|remember|keep in mind|note)|(?:it is |it's )?(?:good|important|useful|worth) (?:to know|to note|to remember|knowing|noting|remembering)|(?:just )?so you know|(?:please )?(?:note|remember|be aware|bear in mind|keep in mind)|(?:the )?thing is|point is|fact is|my experience is|my experience with (?:her|him|them) is|experience shows|turns out|what i know(?: about (?:her|him|them))? is|one thing(?: about (?:her|him|them))?(?: is)?|(?:important|good|worth|nice|useful) to (?:note|know|remember|mention)) (?:that |is that |, |: )?)(?=(?:needs|wants|likes|prefers|expects|values|hates|she|he|they|her|his|their|it is|it's|what|for (?:her|him|them)|under|when|if|feedback|the best)\b)/iu;
const sort =
  /^(?:(?:she|he|they)(?:'s| is| are|'re)? )?(?:(?:very much |really |clearly |definitely |just |more )?(?:the |a |an |one of those |one of the |more the |more of a )?(?:kind|sort|type|type|kinds|sorts) of (?:a )?(?:person|colleague|guy|woman|man|people|worker|boss|manager|engineer|employee|human|character) (?:who|that|which)|(?:a |one of those |one of the |the )?(?:person|colleague|people|guy|woman|man|somebody|someone) who|somebody who|someone who) (?=\p{L}+s?\b)/iu;
/** "In our cooperation", "generally speaking": where it holds. */
const setting =
  /^(?:in (?:our (?:cooperation|collaboration|work|daily work|project work|teamwork)|working together|the cooperation|day-to-day work|daily work|my experience|day to day work|everyday work|general|collaboration|teamwork)|from (?:my )?experience|generally speaking|as a person|as a colleague|as a manager|at work|work-wise|when working together|in terms of working style|personality-wise|regarding work|concerning work|for (?:good |a good |smooth )?(?:cooperation|collaboration|teamwork)|to work well together),? (?=(?:she|he|they|it is|it's|her|his|their|needs|wants|likes|prefers|expects|values|what|hates|dislikes|always|never)\b)/iu;

/** A statement without who said it: "she told me that ...", "he's the kind of person who ...". */
export const withoutTeller = (text: string): string =>
  [teller, setting, sort].reduce(
    (now, lead) => (lead.test(now) ? now.replace(lead, lead === sort ? 'she ' : '') : now),
    text,
  );
