import type { LexiconCategory } from './lexicon-types';

/** More phrases of the tone lexicon, as threads have them, by category. */
export const morePhrasesJ: Partial<Record<LexiconCategory, string>> = {
  workaround: `
my work around would be / known workaround i / simple work around / easy workaround works
another temporary fix could / the temporary fix was / current workaround works / a temporary fix would be
known work around for / a work around that / temporary workaround that / temporary work around could
current work around for now / possible temporary fix was / the work around would be / known workaround would be
one workaround works / current work around could / the temporary fix would be / current work around i
suggested temporary fix / easy temporary fix would be / simple temporary fix that / suggested workaround could
my work around i / my temporary fix that / possible work around for now / a temporary fix until
another work around until / quick work around that / a temporary fix could / my workaround works
possible work around that / suggested temporary fix until / my workaround until / simple temporary fix is
possible workaround would be / work around for / possible temporary fix until / possible temporary fix is
temporary workaround i / a temporary fix / a quick fix / workaround use / stopgap until / quick fix is
temporary fix until / interim use / temporary fix use / temporary workaround use / workaround until / quick fix i
quick fix use / temporary fix i / a temporary workaround / quick fix until / temporary fix is
temporary workaround is / quick fix we / interim until / stopgap use / temporary fix we / temporary workaround we
temporary fix you / temporary workaround you / temporary workaround until / quick fix you / work around the issue
works around this with / worked around this for / working around this issue / working around it with
working around that by / worked around that / works around it by / working around it problem
worked around this issue / works around this by / work around that for / worked around it problem
working around this with / works around the issue / working around that with / working around that for
around it issue / work around it by / worked around the using / works around this problem / around that using
worked around this using / working around that problem / work around this issue / working around this for
worked around the problem / works around the using / around it using / work around it for / worked around it using
works around it for / work around it issue / work around this using / worked around that problem
work around that with / around that problem / worked around this with / worked around that with
working around this by / working great with / works like a charm / working like a charm now / worked after thanks
working perfectly thanks / worked fine / worked fine after / works like a charm thanks / worked after
worked like a charm too / worked fine by / works fine thanks / worked again thanks / worked perfectly by
worked like a charm when / worked perfectly with / works again with / working perfectly when / works by thanks
worked perfectly now / working after thanks / worked again with / works by / working fine thanks / works again thanks
working great by / worked like a charm now / works fine when / works perfectly when / working perfectly by
worked great when / working great now / working great when / worked great after / works great with / worked great by
working fine with / worked perfectly / working perfectly / works like a charm after / the interim use
the mean time try / in the mean time use / in the short term try / in the mean time / in the short term i
the short term try / the meantime use / the short term we / in the meantime try / the mean time you / the interim try
in the mean time try / the short term i / in the short term you / in the mean time we / the mean time can
the short term you / in the short term can / the meantime try / the short term can / the mean time we
in the short term we / in the meantime / in the mean time i / in the mean time you / in the interim use
in the mean time can / the mean time use / in the short term use / the short term use / in the interim
in the interim try / in the meantime use / the mean time i / in the short term / sorted mine myself
fixed the issue via / solved the issue via / sorted the issue via / resolved the problem by / sorted the issue after
solved mine / mine itself / fixed mine myself / resolved mine via / fixed the problem by / sorted the issue itself
sorted the problem in / sorted this myself / sorted the problem after / resolved the issue by / fixed mine in
solved this itself / resolved this / sorted the problem for / solved the issue / sorted the issue with
fixed the problem with / solved mine in / sorted the problem via / resolved this myself / fixed the issue after
resolved the problem / sorted the problem with / resolved mine / solved the problem in / sorted mine after
fixed this / resolved it myself / resolved the problem after / fixed the issue for / the problem myself
solved the problem myself / solved mine by / fixed the problem for / try removing without / trying deleting cache
tried downgrading with / clearing following / trying with again / tried passing following / try clearing following
trying changing again / reinstalling following / try downgrading and / try clearing and / try reinstalling with
trying clearing following / tried deleting again / trying adding again / downgrading following / try setting it
trying changing it / try running latest / trying changing your / try adding following / tried with
tried this without / trying disabling without / tried disabling with / tried reinstalling cache / try deleting again
passing again / trying clearing again / try disabling your / trying this cache / trying passing without
try updating and / tried setting without / tried updating cache / tried running cache / try deleting and
try disabling with / trying to / try disabling / work around by / add around / always around / install around
avoid around / pin using / disable around / could work around / work around with / pass using / work around this
work around that / can work around / install using / set around / work around to / run using / may work around
pass around / pin around / disable using / use using / add using / override around / use around / configure using
might work around / override using / try around / work around it / set using / check using / avoid using
always using / run around / work around using / configure around / try using / check around / solve until
around trick / work until / should fix / help around / will help / around problem / will solve / around release
until issue / around next / help until / should help / be fixed around / fix around / should resolve / will work
until problem / will fix / fix until / will be fixed / resolve until / around issue / should solve / until release
should work / solve around / resolve around / until trick / will resolve / work around / be fixed until / until next
did the trick / that does the trick / this does the trick / does the trick / landed in the latest release
shipped in nightly release / fixed in today 's / in master release / shipped in release / included in the next
released in release / in today 's release / shipped in version / released in version / merged in the latest version
shipped in main version / released in the latest / in release version / fixed in main / merged in master
included in master version / merged in release / merged in version release / available in release / included in master
landed in main version / available in nightly / landed in the next release / included in the latest release
available in main release / released in main release / merged in nightly release / landed in today 's release
fixed in nightly / included in the latest / available in master release / fixed in release version / landed in version
fixed in master release / included in release / fixed in nightly version / fixed in master version
landed in master version / merged in today 's / available in the next version / rebooting to / reverting helps version
disabling to / disabling helps cache / clearing solved app / downgrading solved version / restarting works
clearing it app / downgrading the cache / reverting helps previous / disabling to version / reverting fixed previous
clearing did previous / clearing helped / rebooting fixed previous / downgrading it version / rebooting it app
downgrading solved cache / reverting helped / downgrading helped app / disabling solved / clearing it previous
reinstalling helps it / reverting solved it / rebooting fixed version / disabling fixed it / reinstalling solved
works version / restarting solved cache / reinstalling works app / downgrading works it / clearing helped cache
reverting did / reverting to cache / clearing helps it / disabling the previous / helps cache / rebooting to app
restarting solved version / downgrading works cache / instead use may / otherwise you / otherwise try could
otherwise try may / alternatively i / instead use could / instead try / alternatively use / otherwise use can
instead i / alternatively use could / alternatively try can / otherwise i / otherwise use may / otherwise use
instead you / instead try can / otherwise we / alternatively try / alternatively try may / instead try could
alternatively we / alternatively try could / instead we / alternatively use can / instead try may / otherwise try
otherwise use could / alternatively you / instead use can / alternatively use may / instead use / otherwise try can
`,
  'disagree-civil': `
entirely agree how / i m not sure see / i would n't agree / i would n't fully agree / quite agree so
i m not sure believe / i am not sure think / quite agree with / i would n't feel / quite agree this / fully agree so
i m not sure say / quite agree that / i do n't feel / i would n't believe / i do n't see / entirely agree we
i would n't really agree / quite agree how / entirely agree so / i would n't entirely agree / i would n't say
i do not fully agree / i would n't quite agree / i am not sure feel / quite agree is / quite agree it
i am not sure believe / i do n't entirely agree / i m not sure agree / i do n't really agree / i am not sure say
fully agree it / i do not think / i m not sure feel / i am not sure agree / fully agree with / quite agree we
entirely agree is / i do not quite agree / entirely agree it / i partly disagree on / i politely disagree here
i somewhat agree and / i respectfully disagree here / i politely disagree because / i slightly disagree and
i partially agree and / i mildly agree and / i mildly agree because / i kindly agree on / i partly disagree with
i politely agree because / i partly disagree and / i slightly disagree with / i partially agree on / i mildly agree on
i politely disagree on / i politely agree / i slightly disagree / i respectfully disagree / i slightly agree here
i partly agree and / i mildly disagree with / i partially agree with / i partly agree on / i mildly agree here
i kindly disagree on / i somewhat disagree and / i slightly disagree here / i politely disagree and
i somewhat agree because / i somewhat agree / i respectfully agree / i partially disagree because
i kindly disagree and / i partly agree because / i respectfully disagree because / i mildly disagree here
i slightly disagree on / i partly agree here / see it differently / i see things differently / we see it slightly
we see it / i see things a bit / i see this / we see things / i see this slightly / i see things
see things differently / see things a bit / see things slightly / see it slightly / we see this differently
we see things slightly / i see things slightly / we see it differently / i see this differently / i see it slightly
we see things differently / we see this slightly / i see it differently / i see it / we see this / see this slightly
we see things a bit / see this differently / we have a preference opinion / have a small concern opinion
have a few concerns opinion / have a few concerns here / have a slightly different with / have a few concerns about
i have a preference / we have a small concern / i have a preference opinion / we have a question
have a preference view / have a few concerns view / have a slightly different about / i have a concern opinion
i have a question opinion / i have a question view / we have a few concerns / i have a few concerns
have a small concern here / have a different view / i have a different opinion / have a concern view
have a question view / have a small concern about / have a different opinion / have a slightly different view
have a slightly different opinion / we have a concern / we have a concern view / i have a concern view
we have a preference / we have a slightly different / have a few concerns with / we have a different
i have a different view / i have a question / i have a slightly different / we have a different view
we have a concern opinion / have a preference opinion / reasonable idea on / points thanks / reasonable points though
interesting observation i / interesting call however / good concern let me / excellent argument and
interesting question and / fair points thanks / reasonable call i / good call i / interesting argument though
valid concern / good points on / interesting question i / great argument though / fair concern let me
great question thanks / excellent call though / great observation but / great call about / excellent question i
call however / fair observation on / good question let me / fair catch and / valid idea about / good point thanks
fair points about / reasonable observation however / good point on / great catch however / fair call let me
fair question though / good call about / great concern let me / excellent argument however
interesting question let me / good idea thanks / good argument however / frustration coming / point however
i understand why / reasoning coming / i hear why / reasoning however / where reasoning / i see that
i understand where / i hear your / i hear what / i get where / perspective though / i see why / where point
point coming / i understand your / perspective however / i take why / i take your / i hear that / position though
argument though / i take where / perspective coming / concern coming / i understand that / i hear where
position however / where position / where argument / frustration however / i appreciate your / i appreciate why
i appreciate what / i see where / concern however / where frustration / i see your / i see what / this makes sense but
made sense now / it makes sense but / it made sense for / that made sense for / this made sense for / made sense for
that made sense but / made sense but / this makes sense / that makes sense thanks / this makes sense thanks
this made sense thanks / makes sense thanks / it made sense to me / makes sense and / it makes sense thanks
that makes sense now / this makes sense and / it makes sense and / that makes sense for / this makes sense to me
it made sense and / it made sense thanks / this made sense and / made sense and / it made sense in
this made sense in / that makes sense / made sense thanks / that made sense to me / that made sense thanks
this made sense to me / it makes sense now / it makes sense in / it made sense now / this makes sense in
that made sense now / that made sense / this made sense now / makes sense in / on the other hand / that being said
being said it / that said / that being said it / that being said i / being said there / being said we
that being said there / being said i / that being said we / sure whether / completely sure how / completely sure this
completely sure that / fully convinced about / completely sure if / fully convinced of / fully convinced this
certain whether / fully convinced whether / fully convinced that / not fully convinced / completely sure it
completely sure whether / not a fan / not convinced / entirely sure of / entirely sure about / convinced whether
not completely sure / fully convinced how / a fan whether / not opposed / completely sure of / fully convinced if
entirely sure i / completely sure i / fully convinced i / entirely sure how / entirely sure this / not entirely sure
completely sure about / fully convinced it / entirely sure that / not certain / entirely sure if / opposed whether
not sure / entirely sure whether / entirely sure it / push back towards / see use / lean using / recommend see
i would prefer / we 'd be happy / be fine keep / vote keeping / love see / see keep / propose see / prefer having
lean having / recommend having / argue having / recommend towards / argue see / i would argue / i would be open
love keep / keep avoid / propose keeping / i 'd prefer / i 'd be open / vote using / see avoid / i would lean
push back keeping / be open keep / i would be happy / be happy keeping / prefer see / i 'd argue / i 'd push back
push back on / argue using / we 'd be inclined / prefer keeping / rather see / rather towards
the main suggestion about / the main drawback with / my main caveat to consider / my main thing i 'd
a small concern i have / the only issue to consider / my main drawback i have / my only downside / one thought
the main question i 'd / a small thought i 'd / my main thing is / another thought about / a small issue to consider
the main downside would be / a small downside i have / my main thought i 'd / another thought i have
question to consider / another worry i 'd / my main question here / the main thing is / another downside to consider
my only issue / my main thing to consider / the only concern / my main downside here / my main suggestion i have
another issue to consider / the main nit is / the main drawback i 'd / the main question would be
the main worry i have / my main nit i 'd / another thing i 'd / my main downside / a small nit is
a small downside with / a small thought / a small suggestion here / my main downside is / correct me if i 'm
forgive me if i 'm / be overthinking something / be wrong something / be able something / be misreading something
be missing something / be misunderstanding something / be biased something / be alone something
be mistaken something / glad to review my mind / happy to contribute a patch / willing to test suggestions
open to provide more / glad to test with / to test suggestions / open to change suggestions / glad to test that
to provide other / willing to take convinced / willing to revert a look / happy to submit a look
open to help a patch / glad to provide it / happy to hear more / glad to change other / open to hear suggestions
happy to change more / open to hear more / glad to help my mind / happy to discuss a look / willing to hear that
glad to send other / open to accept corrected / happy to take a patch / happy to take more / happy to reconsider wrong
happy to test proven / glad to provide / happy to help a patch / willing to change more / glad to discuss my mind
open to merge with / happy to revert a pr / happy to test that / willing to test more / willing to change wrong
happy to send proven / happy to discuss it / open to review a look / pros offs between / pros and cons between
trade offs are / trade offs between / pros and cons are / pros and cons of / trade and cons are
trade and cons between / trade and cons is / trade off / pros offs / and cons between / pros off between
pros offs here / trade offs here / pros offs is / trade offs is / trade and cons here / pros and cons
trade and cons of / pros off / trade and cons / trade offs / pros and cons is / pros and cons here / offs between
trade off between / pros offs of / trade offs of / pros offs are / both work / both are / approaches work
options fine / both sides have / both approaches have / both approaches are / both work are / both options
both sides fine / both approaches fine / both are fine / work fine / options work / sides fine / both options have
both sides work / both approaches work / both are work / both options are / both work have / both options fine
sides work / both work fine / both sides / both have fine / both have / both options work / both sides are
approaches fine / both have work / both approaches / other options we / three ways / few approaches for
two alternatives for / several ways here / other alternatives for / several alternatives we / few alternatives are
two approaches come / some ways come / other ways for / few options come / few alternatives / other options to
several possibilities we / other possibilities we / several alternatives would be / few ways are / some approaches
other approaches we / other approaches would be / two alternatives here / two alternatives to / few approaches are
other options come / three options for / three approaches are / two options come / few possibilities
two possibilities would be / several possibilities come / three alternatives come / several approaches for
several alternatives / other ways here / few possibilities we / two ways are / three possibilities to
several approaches / other possibilities are / how do others feel / what do you think say / how do others instead
how do you think / do others feel / how do others say / how do you think feel / do others prefer / how do others
how do you think instead / how do others prefer / what do others instead / do others instead / what do others think
do you think instead / what do you think feel / do you think feel / what do others prefer / what do you think
do you think prefer / what do you think prefer / how do you think prefer / do others think / do you think say
how do you think say / do others say / what do others feel / what do others / what do others say
what do you think instead / how do others think / shall we at least into / shall we move it / shall we at least adding
can we rename adding / should we make using / would we make using / would we make / should we rename having
shall we make that / shall we add into / could we discuss using / we drop adding / shall we rename using
can we perhaps adding / can we drop adding / could we use having / could we add adding / can we instead adding
would we drop using / could we maybe having / could we instead using / would we perhaps using / can we discuss having
should we rename using / could we keep using / should we add / we maybe having / would we rename using
should we maybe having / should we rename adding / would we add having / could we split / shall we reuse it
can we instead having / should we move using / would we move using / would we at least adding / shall we also adding
we consider using / could we keep having / out of scope for / out of scope here / out of scope of / lets add
discussion later / lets move / let 's wait / let us continue / let 's add / let us leave / discuss discussion
let us wait / lets take / let us split / track discussion / lets merge / merge discussion / lets discuss / lets split
let us add / let 's do / let us start / let us discuss / try discussion / lets go / start discussion / let 's keep
take discussion / let 's move / lets wait / let us keep / lets do / let us go / lets revisit / lets not / let 's leave
let 's merge / revisit discussion / see discussion / let 's split / wait discussion / discussion offline
split discussion
`,
};
