/** What was, where somebody is, and what is too much of it tell no wish: "rarely at her desk", "discussed it by mail". */
export const noWish =
  /^spent\b|\b(?:rarely|never|not|seldom|hardly|isn't|barely|not often|not always) (?:at|in) (?:(?:her|his|their|the) )?(?:desk|office|room|seat)\b|^(?:discussed|handled|sorted|settled|exchanged|swapped|talked|spoke|heard|learnt|learned|told)\b|^\p{L}{2,12}ing (?:\S+ ){0,3}about\b|\btoo (?:much|many|often|long)\b(?! for)|^talks? (?:too|a lot)\b|\bhas a thing about\b/u;
