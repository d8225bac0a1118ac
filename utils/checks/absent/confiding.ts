/** More ways to make a secret of what is said, by how they are built: nobody said it, nobody heard it, it goes no further. */
export const confiding = `
you|u do|did|never n't|not? have|got|get|hear|heard|see|seen it|this|that|any|anything of? this|it? from|off me|here
you|u have|got|heard it|this|that|nothing from nobody
i did n't|not say this $
i never|did n't|not? told|tell you|u this|that|it|anything
i was never|n't here
forget i|we said|told|mentioned|wrote anything|this
forget you|u heard|read|saw this|it|that|anything
act|behave|pretend like|as if|though? you|u did|do|have n't|not hear|know|heard|read|seen|see
this|that|it goes|must|should|does|may|wo n't|not? no|any|go further|farther
keep it|this|that under your|our|@poss hat|wraps
keep schtum|shtum|stumm|mum
not a soul knows|know|must|here
nobody|no one? must|may|can ever? know $
i|we will|would|'ll|'d deny it|everything|saying|having|all|every
keep|leave my name out of|off
walls have ears
sworn|swore|swear to secrecy
you|u never saw|heard|read this|it|that
`;
