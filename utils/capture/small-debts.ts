const money =
  /^(?:about |over |around |still )?(?:[£$€] ?\d[\d.,]*|(?:\d[\d.,]*|a few|some|two|five|ten|twenty|fifty|a hundred) ?(?:€|£|\$|euros?|dollars?|bucks|quid|pounds?|francs|rupees|kronor|zloty)|a (?:fiver|tenner|twenty)|money|cash)(?= |$)/iu;
const treat =
  /^(?:(?:an?|the|two|three|one|some|another|about|\d) ){0,2}(?:(?:big|large|small|cold|good|decent|proper|nice|home-?made|strong|oat|bottles? of|glass(?:es)? of|cups? of|slices? of|pints? of|rounds? of|crates? of|bags? of|box(?:es)? of) ?){0,2}(?:flat white|coffees?|lattes?|cappuccinos?|espressos?|brews?|cuppas?|teas?|beers?|pints?|ales?|wines?|red|white|gin|gins|whisk(?:e?y|ies)|cocktails?|drinks?|shots?|lunch(?:es)?|dinners?|breakfast|pizzas?|burgers?|kebabs?|sandwich(?:es)?|curry|tacos?|donuts?|doughnuts?|ice creams?|chocolates?|sweets|snacks?|cookies?|biscuits?|cakes?|croissants?|bagels?|crisps|chips|peanuts|hugs?|rides?|lifts?|favou?rs?|umbrellas?)(?= (?:for|from|after|since|at|and|or|because|now|again|still|too|big|one)(?: |$)|$)/iu;

/** "Owes me a flat white", "20 bucks from the game": between people, and no thing of work. */
export const isSmallDebt = (text: string): boolean => money.test(text) || treat.test(text);
