import type { LexiconCategory } from './lexicon-types';

/** More phrases of the tone lexicon, as threads have them, by category. */
export const morePhrasesH: Partial<Record<LexiconCategory, string>> = {
  'technical-neutral': `
kill any task / kill that pod / kill that thread / kill that child / kill that jobs / kill a pod / kill all app
kill that app / kill any connection / kill that running / kill your pod / kill the session / kill that session
kill the container / kill the job / kill that connection / kill a connection / kill any session / kill your app
kill a query / kill any pod / kill a container / kill any thread / kill all running / kill all container
kill a server / kill a child / kill any app / kill all server / kill a thread / kill a task / kill your running
kill your task / kill all thread / kill a process / kill the server / kill all connection / kill that query
kill all process / kill any container / kill the thread / killing the container / killing the pod
killing the process / killed the job / killed the container / killing the job / killing the worker / killed the worker
killing the server / killed the server / killed the pod / killed the process / send minus nine / kill sigkill to
kill signal nine / kill command nine / kill command / signal nine / send sigkill nine / kill minus nine / sigterm nine
minus nine / send command / send minus / send minus to / send signal to / send signal nine / kill minus / kill sigkill
send command nine / kill signal to / send command to / send sigkill / kill sigterm nine / sigkill nine
kill command to / kill sigterm / send sigterm to / send sigterm / command nine / send sigterm nine / kill sigterm to
send sigkill to / kill sigkill nine / send signal / kill minus to / process exits / process is killed
process crashed / process was killed / process died / process hangs / process dies / process gets killed
aborts on error / abort the build / abort a build / aborting controller rebase / aborts if rebase
aborting if transaction / abort with transaction / aborts controller upload / aborted if build / abort on
aborted when / abort signal transaction / aborts signal / controller transaction / aborting signal request
aborting due to build / aborting due to request / aborts when upload / due to operation / aborted due to operation
aborted the merge / aborted if operation / signal error / aborted a transaction / aborting controller error
aborted signal merge / aborted when operation / aborted if / aborts when rebase / signal request / abort due to build
controller merge / aborted controller merge / aborts controller operation / aborting if error / aborts signal upload
aborts due to build / aborting on build / aborts a transaction / abort controller build / orphan peers / zombie node
dead lock detected / stale threads / zombie lock detected / orphan reference / orphan processes / dead references
dead branch / zombie entries / dead reference / zombie code elimination / dead peers / stale references
stale letter queue / dead threads / zombie branch / orphan threads / stale containers / dead letter queue
dead connections / orphan lock detected / zombie references / orphan branch / stale code elimination / zombie threads
zombie connection / stale process / orphan connection / orphan containers / dead node / stale processes
zombie letter queue / orphan socket / stale lock detected / zombie peers / rubbish characters / rubbish in garbage out
garbage collector runs / rubbish in the output / garbage in the output / rubbish collect / garbage collect
rubbish collector runs / rubbish collection pause / garbage collection pause / garbage output on
garbage in garbage out / garbage characters / garbage collected objects / rubbish collected objects
rubbish output on / poisoned message / poison lock / poisoned pill / poisoned queue / poisoned mutex / poison queue
poison mutex / poisoned cache / poison message / poison cache / poisoned lock / cache hit / cache busting
cache eviction / cache invalidation / cache miss / master replication / master node / primary replication
master and slave / primary node / master slave / master replica / primary slave / primary and slave / primary replica
slave process / slave node / slave mode / slave device / slave replication / slave server / slave replica
unexpected exception occurred / fatal errors on / unexpected error in / unhandled exception in / internal errors when
error thrown / unhandled exception at / unexpected errors while / critical error at / runtime exception
syntax exception was / internal error in / uncaught exception while / unexpected exception in / uncaught error thrown
uncaught error was / critical error when / fatal runtime errors while / fatal errors occurred
unhandled errors occurred / critical exception / syntax errors in / unhandled exception on / syntax error while
critical exception thrown / uncaught errors / fatal runtime error / uncaught errors occurred
fatal runtime exception at / fatal exception at / fatal runtime error occurred / fatal runtime errors at
fatal runtime exception when / unexpected errors at / exception thrown / fatal runtime exception occurred
unexpected exception when / unhandled errors / syntax error at / critical exception while / fatal unable to
fatal signal / fatal refusing / fatal could not / fatal log level / fatal not a git / kernel panic in
thread panics when / kernel panic at / thread panicked on / thread panic on / thread panics in / thread panics with
kernel panicked in / kernel panics / thread panics at / kernel panics in / thread panic when / kernel panicked at
thread panicked when / kernel panics at / kernel panic on / thread panics / thread panicked / thread panic with
kernel panic when / thread panicked with / kernel panics when / kernel panicked when / kernel panicked
thread panicked in / thread panics on / thread panic / thread panic in / kernel panicked on / thread panicked at
go panics / kernel panics on / kernel panic with / thread panic at / go panicked / kernel panics with
kernel panicked with / go panic / panic at / panic with / panic on / panic handler / panic runtime error
panic message / panic in / ui hangs when / script crashes in / thread stalls in / script stalls if
install fails when / request panics at / browser crashes with / build stalls at / browser freezes after
thread freezes with / page aborts on / build panics if / script stalls after / install hangs after / app stalls at
window crashed after / build dies after / command locks up when / test stalls / build fails if / process hang if
command crashed at / install aborts in / build stalls on / request froze on / app hangs while / process crashes while
browser crashes if / thread hangs / process crashes in / app hang if / build freezes with / test aborts at
test hangs while / window crashes after / request stalls at / command crashed on / script crashed with
script crashes if / thread freezes when / hung waiting for / hang indefinitely / hang on exit / hang up / hang forever
hangs on exit / hangs at startup / hang waiting for / hangs indefinitely / hung on exit / hangs waiting for
hung at startup / hung up / hangs up / hang at startup / hangs forever / hung forever / hung indefinitely
suck in data / suck in all / sucks in all / corrupt index when / stale flag in / stale token is / bad flag
dirty checksum and / invalid token and / corrupt input when / bit set and / bad data in / dirty state when
dirty data is / corrupt flag is / dirty cache when / stale offset in / dirty token and / corrupt value and
stale cache is / corrupt value is / corrupt bit set is / bad state in / dirty offset in / bad token / stale state in
stale bit set in / stale bit set is / invalid cache and / stale data in / invalid entry is / bad flag was
bad offset was / stale flag was / bad data and / invalid entry was / corrupt input in / corrupt pointer in
corrupt cache and / corrupt pointer is / stale value when / corrupt token when / invalid input is
brute force approach / brute force protection / brute force algorithm / brute force solution / brute force attack
brute force search / brute force attempts / nuke your paves / nuke and paves / nuke your build / nuke and database
nuke your database / nuke your folder / nuke your node modules / nuke and build / nuke and folder / nuke the database
nuke the paves / nuke your pave / nuke your cache / nuke and pave / nuke and cache / nuke the node modules
nuke the build / nuke the pave / nuke and node modules / nuke the folder / clear your / lock file then / wipe all
node modules then / the lock file / drop all / blow away your / lock file and / wipe your / flush your / purge all
your node modules / your lock file / purge your / all lock file / delete all / blow away all / delete your / clear all
remove all / all node modules / flush all / remove your / node modules and / the node modules / naive term
silly client / silly implementation / dumb mode / silly component / dumb pipe / stupid implementation / naive pointer
stupid approach / silly components / silly terminal / naive component / stupid pointer / naive mode / naive pipe
naive terminal / silly term / naive client / stupid terminal / dumb approach / dumb components / silly mode
silly pipe / stupid components / dumb implementation / dumb client / naive components / stupid term / stupid client
silly pointer / dumb term / stupid mode / silly approach / stupid pipe / stupid component / naughty performance
crazy performance / insane mode / ugly regex / evil bug / nasty corner case / naughty hack / ugly bug / sick printing
ugly printing / sick merge / crazy mode / ugly mode / naughty corner case / crazy corner case / naughty workaround
sick bug / nasty hack / sick race condition / naughty bug / nasty regex / crazy regex / insane edge case
naughty mode / nasty bug / sick mode / sick strings / evil printing / evil merge / nasty workaround / insane hack
nasty mode / crazy strings / evil workaround / crazy merge / crazy edge case / nasty strings / insane strings
naughty strings / insane bug / failure modes / race conditions / failure conditions / termination modes
termination mode / error mode / race mode / error conditions / failure mode / failure condition / race modes
termination conditions / boundary conditions / error condition / termination condition / error modes / boundary modes
boundary condition / boundary mode / connection leak on / goroutine leak in / resource leak in / handle leaking in
resource leaks when / memory leaking / connection leak when / connection leaking / file descriptor leak on
connection leaking when / file descriptor leak when / handle leaking when / file descriptor leaking on
resource leaks on / resource leaks / handle leaking / memory leak in / memory leaks on / handle leaks in
file descriptor leaking / connection leak in / resource leak on / file descriptor leaks when / goroutine leak when
resource leaking when / goroutine leaks / handle leaks / goroutine leak / handle leak / resource leaking
file descriptor leak in / goroutine leaking when / file descriptor leaks / memory leak on / file descriptor leaking in
resource leaking on / connection leaks on / goroutine leaking in / file descriptor leaking when / handle leaks on
memory leaks in / buffer corruption / stack underflow when / integer overflow in / heap underflow when
integer corruption / heap corruption on / stack underflow on / buffer underflow in / buffer overrun in
integer corruption on / stack overflow when / stack overflow / integer underflow on / buffer overflow in
buffer overflow when / buffer underflow / stack overrun in / buffer overflow / heap corruption when / heap underflow
integer overflow on / integer overflow when / integer underflow / buffer corruption in / stack underflow
stack overrun when / heap corruption in / heap corruption / stack underflow in / integer overflow / heap overrun when
integer overrun when / integer corruption in / heap overflow in / integer overrun on / integer underflow in
stack overrun on / heap overrun in / integer underflow when / stack corruption on / bad access exception
reference exception / bad pointer exception / invalid reference error / invalid pointer error / pointer dereference
access dereference / invalid pointer / bad reference exception / dangling pointer exception
invalid reference exception / null access error / dangling reference exception / bad pointer / dangling reference
null access dereference / bad pointer error / null reference exception / dangling reference dereference / bad access
dangling pointer dereference / invalid access dereference / null pointer error / dangling pointer error
dangling access exception / reference dereference / null access / access error / invalid access exception
reference error / invalid access / bad reference / dangling access dereference / bad reference dereference
dangling access / invalid reference dereference / bad reference error / bad access dereference / null reference
null reference dereference / use after free / double free or / double free in / double free detected / attack model
threat vector / attack vectors / threat vectors / threat model / threat surface / vulnerability in / vulnerability via
hijacking via / exploit mitigation / exploit of / injection of / injection via / vulnerability of / hijacking in
injection mitigation / vulnerability mitigation / exploit via / exploit in / hijacking of / injection in
hijacking mitigation / dependency injection / sql injection / code injection / prompt injection / command injection
fault injection / session hijacking / orphan element / child window / sibling processes / child nodes / child element
child class / parent element / sibling element / parent nodes / child component / sibling process / parent class
orphan window / child node / sibling window / parent component / parent node / parent window / child processes
orphan node / orphan nodes / sibling nodes / sibling component / sibling node / orphan class / orphan component
sibling class / parent processes / child exits / parent dies / parent exits / parent killed / child is killed
child killed / parent is killed / child dies / execute failed / executed order / executed of / executed time
execute plan / execution time / executed plan / execution of / executed failed / execution plan / execute order
execute of / execution failed / execution order / execute time / fires on event / firing when / firing events
fires when callback / firing on / fire an event / fire when event / firing when callback / firing after event
fired events callback / fires twice / firing event callback / fired the event / firing on callback / fire after event
firing when event / fire on callback / fired twice callback / fires event callback / fired after event
fire events callback / firing twice event / fire twice / event callback / firing the event / firing events event
fires an event / firing an event / fire the event / fire the callback / fire twice event / fired twice / fire after
fires events event / fire when callback / fired events event / fires the callback / twice event / firing after
events callback / triggered the error / triggers on workflow / trigger by build / triggers by event
triggered by workflow / triggered by / triggered by error / trigger the rule / trigger when workflow / triggered on
triggered when rebuild / triggered when / triggers the event / triggered on event / triggered a build
trigger the event / triggers when error / triggers a rebuild / triggered when build / triggered when bug
trigger a rebuild / trigger the workflow / triggered by build / triggered when event / trigger a build
triggered a workflow / triggered the rule / trigger by error / triggers a build / trigger on bug / triggers when rule
triggered on workflow / trigger a workflow / triggers the error / triggers when build / triggered when workflow
trigger by workflow / triggers on rule / triggers on bug / triggers by build / mangle the stack value
shadows the stack / smash off value / shadows through / blow up / punch the stack of / shadows through import
mangle into import / smash off import / hook through of / dump up / punch off variable / mangle the variable
shadows up / trap the value / shadow up value / smash into variable / smash into import / hook through import
shadow into variable / strip the value / trap through / clobber the variable / blow through of / clobber up value
hook up variable / punch up import / shadow out import / trap the stack import / trap off variable
smash the stack of / dump into / trap the import / hook out / mangle the stack import / clobber through value
shadow off / punch out import / shadows into variable / smash the stack value / merge thread / blocking merge thread
blocks by thread / blocks call thread / blocking merge another / blocked by thread / blocking the another
blocking by / blocking main thread ui / release ui / blocking on / blocked by another / call ui
blocking queue another / blocked on another / blocked by ui / blocks queue ui / blocked queue thread
blocking release ui / blocks main thread / blocking call another / blocked io / blocks call / blocks merge another
blocks merge / blocked io ui / blocking call ui / blocks io thread / blocks on thread / blocked io thread
blocked on thread / blocks release ui / blocks on / blocking the ui / blocks merge ui / blocking by ui
blocking merge ui / blocking release thread / blocks on ui / main thread ui / blocked on / blocklist for
blacklist entry / whitelist entry / blocklist entry / denylist entry / blocklist file / denylist file / whitelist file
whitelist for / whitelist of / allowlist of / allowlist entry / blocklist of / blacklist for / blacklist file
allowlist for / denylist for / blacklist of / denylist of / allowlist file / disgusting hack to / terrible hack to
terrible hack but / disgusting hack but / horrible hack to / horrible hack but / git rebase points / git reset
git blame on / stash hard / git reset points / rebase says / git reset says / git rebase says / reset shows
git stash says / git reflog / git reset hard / git blame to / blame hard / git reflog shows / git bisect
git stash on / stash shows / git stash / git blame says / git reflog points / git blame points / git blame hard
git reflog says / bisect points / blame shows / git reflog hard / git blame shows / git reset on / git reflog on
git rebase on / bisect says / git rebase / git stash points / rebase shows / bisect hard / stash says
git bisect shows / git bisect hard / reset hard / git reflog to / doomsday monkey / doomsday patched / monkey testing
chaos patched / doomsday burn / chaos patching / suicide patching / suicide burn / suicide testing / monkey burn
chaos monkey / monkey patched / chaos burn / doomsday patching / doomsday testing / chaos testing / suicide patch
suicide patched / chaos patch / doomsday patch / suicide monkey / stress checks / soak tests / smoke testing
smoke checks / penetration test / penetration tests / fuzz checks / sanity testing / crash checks / soak check
penetration check / soak testing / mutation checks / sanity tests / stress tests / fuzz tests / mutation tests
fuzz testing / crash testing / penetration testing / penetration checks / stress testing / soak test
mutation testing / mutation test / stress check / smoke tests / fuzz check / crash tests / mutation check / crash test
smoke check / crash check / fuzz test / soak checks / failed to load / fails to fetch / failed to compile
failing to compile / fail to build / failed safe / fail safe / failed over / fails open / fail gracefully / fails fast
fails gracefully / fail assertion / fails closed / fail to fetch / fails to parse / failed silently / failing safe
fail open / failing loudly / failed closed / failing over / fail closed / failed fast / fails to load / fail to load
fails loudly / fails assertion / fails to build / fail silently / failed assertion / failed to build / failed loudly
fails to compile / fails safe / fails over / failing assertion / failing fast / failing to fetch / stubborn loading
aggressive regex / lazy algorithm / conservative evaluation / stubborn match / greedy algorithm / eager retry
stubborn regex / lazy import / impatient imports / impatient evaluation / lazy matching / stubborn algorithm
aggressive caching / lazy quantifier / stubborn optimization / conservative match / greedy optimization
aggressive imports / impatient initialization / greedy import / impatient match / impatient quantifier
impatient regex / eager matching / eager quantifier / stubborn evaluation / lazy match / impatient import
stubborn init / eager init / aggressive import / stubborn import / stubborn quantifier / eager match
conservative caching / aggressive init / eager regex / noise numbers / cruft numbers / bloat string / bloat in
cruft string / noise free / cruft in / noise strings / boilerplate string / noise in / magic free / cruft strings
noise code / bloat numbers / boilerplate numbers / noise number / magic in / magic code / cruft free / bloat strings
magic numbers / boilerplate strings / cruft code / bloat number / magic strings / cruft number / boilerplate in
boilerplate number / bloat free / boilerplate free / noise string / magic string / bloat code / boilerplate code
blue screen / blue theme / dark box / blue hat / blue tree / black tree / red theme / red tree / dark hat / black box
dark mode / black theme / dark theme / dark pill / black hat / blue magic / red magic / blue mode / black mode
red box / red screen / red mode / dark screen / blue pill / black pill / black magic / red pill / dark tree
black screen / blue box / red hat / dark magic / malformed pipe exception / invalid token on
bad instruction exception / invalid character error / broken format when / unexpected link / invalid state at
invalid gateway from / illegal argument in / malformed response when / poor build on / poor response
broken symlink when / invalid json on / wrong path exception / bad argument on / illegal state error
illegal character exception / malformed state at / bad json when / poor link on / broken image in / illegal json
malformed magic error / invalid magic from / illegal path in / unexpected build exception / malformed format
`,
};
