import type { LexiconCategory } from './lexicon-types';

/** More phrases of the tone lexicon, as threads have them, by category. */
export const morePhrasesI: Partial<Record<LexiconCategory, string>> = {
  'technical-neutral': `
bad header when / malformed path from / malformed encoding when / wrong character error / bad pipe in
wrong symlink from / wrong token from / poor token when / unexpected format / bad argument error / wrong argument
wrong encoding in / deadlock of / thrashing on / starved between / deadlock on / contention when / starvation between
livelock when / starvation of / starve in / livelock of / thrashing between / starvation on / livelock on
contention in / starved when / contention between / starved in / livelock between / thrashing in / starve when
deadlock in / starvation when / deadlock when / starve of / starve between / deadlock between / starve on
contention of / thrashing when / contention on / starvation in / starved of / livelock in / starved on / thrashing of
hard lock / soft kill / hard link / hard coded / soft coded / hard fork / hard limit / soft lock / soft limit
soft link / soft reset / hard fail / hard crash / soft fork / soft crash / hard kill / hard reboot / soft fail
soft reboot / fork a process / spawn a process / fork the process / exec failed / exec bomb / exec the process
spawn failed / spawn the process / fork the repo / exec a process / spawn bomb / spawn the repo / fork failed
exec the repo / force pushed / force an update / force delete / force unwrap / force refresh / force stop
force install / force reload / force kill / force close / force quit / force pushing / hostile environment
hostile selection / poor man 's input / sacrificial input / poor man 's selection / sacrificial process
poor man 's environment / victim selection / hostile process / sacrificial environment / victim environment
victim input / victim process / sacrificial selection / poor man 's process / hostile input / headless browser
headless chrome / headless mode / headless server
`,
  'breakage-report': `
it keeps crashing when / the test is blank when / the script stopped working on / the script will n't load on
the button is slow with / the test crashes / the plugin is broken / the page disappears since
the button does n't work with / the extension will n't start in / this stopped working with
the page will n't load when / the script shows nothing after / the script times out on / the build times out when
the extension will n't start when / the installer is n't working when / the app disappears after
the extension freezes after / the build shows nothing when / the plugin times out after
the build stops working since / the script is n't working in / the app hangs for me / the plugin is n't working with
the site disappears in / the button will n't load with / the server stops working since / the installer fails on
the build shows nothing with / the installer freezes on / the extension gets stuck in / the button freezes
keeps crashing after / the installer does n't work / the app crashes / the installer hangs on / the ui is blank when
the ui will n't load on / the extension no longer works / weird message / encountered weird / experiencing following
encountering same / strange error / receiving similar / encountering the following / similar problem
following exception / having this / similar crash / strange warning / hit the same / facing strange / receiving some
getting some / getting the same / the following error / having some / weird bug / message while / facing weird
the same exception / receive similar / encountering the same / having strange / got the following / encountered some
encountering similar / weird crash / the same bug / got same / behavior message / hitting strange / following errors
see the same / weird exception / encountering strange / the same behaviour / hitting the following / same exception
we 're having the same / i am stuck this / i am hitting on / we are facing similar / seeing the same / i am getting
we are seeing the same / i 'm experiencing similar / i am facing the same / we 're hitting the same
we 're observing similar / observing similar / observing the same / i am experiencing with / i am experiencing this
experiencing similar / we are getting the same / i am stuck the same / i 'm hitting the same / i am observing on
i am facing this / we 're observing the same / i 'm seeing / i 'm facing the same / i am observing with
we are noticing the same / we are getting / i am running into this / getting similar / noticing similar
i am noticing with / i am facing similar / i 'm having similar / we 're seeing / i am having with / i am having this
i am getting with / i am getting similar / noticing the same / i am running into similar / similar behaviour too
same bug happens / same error / similar thing here / bug happens / same behaviour as / thing happens / same bug too
same thing / same thing too / similar error too / same behavior here / similar behaviour as / same here / similar here
similar behavior with / same bug as / similar problem for me / same behaviour after / same thing here
same behavior after / same bug also / same problem here / same issue for me / similar thing / similar behaviour here
similar bug happens / same issue happens / same problem on / similar problem here / same problem also / same issue as
similar thing with / same behavior too / similar behaviour after / similar thing for me / same error with
same behavior with / similar behavior too / same bug with / same here on / same here with / same here after
same here using / same here too / every time with / occurred randomly after / appears sometimes
occurred consistently on / works intermittently when / fails sometimes on / occurs consistently with
appears randomly with / fails every time in / occurred intermittently / happened every time in
happens intermittently if / occurred after / occurs randomly / occurs every time / appears intermittently when
happens intermittently after / reproducible intermittently when / fails randomly if / reproducible intermittently in
happens randomly when / occurred consistently if / happened consistently when / fails to me / occurred randomly if
appears after / happens sometimes in / works sometimes / reproducible intermittently with / happened every time with
works every time with / fails consistently with / fails only / occurs every time on / occurred on
happened sometimes after / occurs after / fails on / occurred sometimes after / reproducible intermittently on
expected results was / expected behavior is / observed result is / actual behavior is / observed results
observed behavior / current behaviour / actual results / current output / current output was / expected output
actual output was / expected behaviour is / expected results is / observed output / current behaviour is
actual output is / expected behavior was / current behavior was / observed result / observed behavior is
actual behaviour / current behavior / observed behaviour was / expected output is / actual behavior
current results is / current results was / current results / actual output / expected behaviour
observed behaviour is / current behaviour was / actual behaviour is / expected behavior / actual behaviour was
current output is / actual result / observed result was / current result was / stack log follows / error trace says
error trace is / log attached / stack output follows / log says / crash log below / stack trace attached / stack is
crash is follows / error below / stack below follows / crash is / message below / log is / crash output here
report below / stack message here / crash trace follows / stack below says / trace says / log output below
stack output / log report here / error message / stack trace follows / error message says / error output says
crash trace below / error output / crash is below / stack trace below / stack output attached / log below says
crash report follows / stack message says / log message below / log trace / error report / log is attached
log below follows / logged log / logged logs / no errors / no error / shown console / shown logs / shown log
logged console / nothing happens on / nothing happens after / nothing happens if / nothing happens when / nothing in
nothing appears / nothing shows up / started failing after / started failing in / started with upgrading / started to
began happening after / started happening upgrading / started happening / started happening after
began when upgrading / began happening in / started failing with / began happening upgrading / began with upgrading
started when / began failing upgrading / started happening with / began failing in / happening upgrading
started failing upgrading / started failing / began failing with / started with / began after / failing upgrading
began when / began happening with / began after upgrading / began failing after / began happening
started happening in / began to / started after upgrading / started after / began with / started when upgrading
began failing / since upgrading / latest the latest / upgrade version / since updating / upgrade the latest
updating latest / last the latest / update release / new update / upgrading new / last update / update version
upgrade update / updating update / updating new / upgrading last / upgrading latest / new the latest
updating upgrade / last release / upgrading upgrade / after upgrading / last version / updating last / after updating
update the latest / upgrading update / latest release / new release / latest version / new version / upgrade release
after switching / after restarting / after clicking / after installing / after changing / after running
after a reboot / working correctly mac / works in older / worked correctly linux / working on older
worked in firefox / working fine version / working correctly chrome / working with linux / works on older
worked on version / worked fine the previous / works correctly firefox / working on version / works in linux
worked in chrome / working in / worked in version / worked on the previous / worked in linux
works correctly the previous / working in mac / working in version / works on linux / works on windows
working as expected chrome / worked fine older / works correctly mac / works with firefox / worked with version
working on windows / worked fine version / worked as expected firefox / working as expected version
worked in windows / worked correctly the previous / worked with chrome / worked on chrome / correctly chrome
worked fine chrome / works on chrome / regression in / regression since / regression introduced / regression from
broken image version / broken link commit / broken in the latest / broken on commit / image version
broken for version / broken since commit / broken after version / broken after commit / broken by the latest
broken in version / broken links the latest / broken image the latest / broken since / links commit / broken for
broken for commit / broken link version / broken in / broken for the latest / broken links version / broken in commit
broken since the latest / links version / broken since version / link version / broken image commit / links the latest
broken after / image the latest / broken on the latest / image commit / broken link the latest
broken after the latest / broken by / link commit / broken on / broken by version / broken links / broken link
may be caused / possibly be a bug in / possibly be the same in / could be a regression / could be a bug
could be a duplicate / might be the same / may be the cause / possibly be caused by / possibly be due by
possibly be related / possibly be caused of / possibly be due of / possibly be related of / possibly be a bug by
might be a bug / might be a regression / possibly be a bug of / possibly be a regression to / possibly be the same of
possibly be a duplicate / possibly be a duplicate in / may be linked / may be a duplicate / possibly be related to
possibly be the cause to / might be due / might be caused / possibly be a bug / could be the same
possibly be a bug to / may be a bug / possibly be the same to / possibly be linked of / possibly be caused in
possibly be due in / possibly be related in / possibly be a duplicate of / may be the same / could be the cause
may be a regression / unable to confirm that / could confirm the problem / not able to confirm on
unable to trigger it / verify the problem / can verify the problem / able to confirm locally
unable to verify the issue / could n't trigger locally / able to replicate / was able to trigger this / cannot confirm
was able to trigger that / could n't see the issue / can n't replicate locally / could n't reproduce locally
cannot reproduce with / could n't replicate the problem / was able to verify / unable to replicate it
reproduce locally / able to verify that / could reproduce the problem / confirm the issue / cannot reproduce it
able to replicate that / able to verify the problem / can replicate the issue / unable to replicate / could trigger
able to reproduce the issue / was able to reproduce this / unable to see / unable to trigger the problem
can reproduce the problem / see the issue / could n't see / was able to see locally / cannot verify this
unable to verify that / impacts only / affected multiple / impacting multiple / impacts our / affecting multiple
affected our / affected both / impacting us / impacting only / impacts all / impacting users / affected all
impacts versions / affects only / affecting some / impacts some / affects us / affecting us / affects users
affecting both / affected users / impacts multiple / impacts us / impacts both / impacting some / impacting our
affects some / affects our / affects versions / affected versions / impacting both / impacting all
affecting versions / affects both / affects all / affected us / impacts users / affected some / affects multiple
affecting users / hope this helps someone / hope this helps narrow / hope this helps debug
`,
  steps: `
steps to replicate below / to reproduce below / steps to reproduce / to repro below / steps to reproduce below
steps to replicate are / steps to repro are / steps to recreate are / steps to replicate this / steps to repro this
steps to repro / steps to reproduce this / steps to replicate / steps to repro below / steps to reproduce are
to replicate below / steps to recreate below / to recreate below / steps to recreate / steps to recreate this
to reproduce open / to reproduce simply / to reproduce it / to reproduce run / to reproduce this / a stack trace
a test case / some test case / my stack trace / the stack trace / my test case / the test case / some stack trace
minimal repro below / minimal reproduction example / minimal example repo / minimal example below
minimal reproducible below / minimal repro repo / minimal test case repo / minimal example here
minimal reproduction below / minimal reproducible repo / minimal reproducible example / minimal test case example
minimal repro here / minimal test case below / minimal reproduction repo / minimal repro example
minimal test case here / minimal reproducible here / minimal reproduction here / toggle down repo / start to folder
hover down dialog / enable for editor / close a window / open your app / clone down option / start it editor
click the page / navigate the repo / wait on console / clone your file / add any command / enter any dialog
create it option / type down menu / add over file / select your file / create to page / open over icon
create for repo / enable to link / scroll for new / hover a page / create for editor / toggle over server
clone a button / enable your menu / open your button / restart it menu / copy any terminal / start for following
enable any button / type over menu / copy on editor / navigate it browser / drag to button / copy over new
copy down server / set to console / python version is / software version number / android version is / os version is
package version is / driver version used / kernel version is / software version used / android version used
kernel version number / browser version is / kernel version and / driver version is / ios version and / os version and
browser version used / app version and / ios version is / firmware version is / package version used
node version used / android version and / package version number / node version number / package version and
compiler version and / ios version used / plugin version and / kernel version used / app version is
driver version and / browser version and / firmware version used / firmware version and / software version is
python version and / driver version number / android version number / plugin version used / browser version number
plugin version number / using via version / tried against firefox / installed the latest android / tested via python
tried the latest windows / using it on arch / installed in node / using from nightly / testing it on version
installed in version / using it on macos / tried with mac / tried the latest macos / using against stable
using version nightly / installed the latest python / tried with ios / installed version chrome / using it on latest
running via node / installed on source / tested against debian / tried on stable / running version mac
installed from linux / testing the latest source / running with / testing from safari / testing against main
running on ios / tried the latest / using on macos / installed version master / running from source
tried version main / tried with firefox / using the latest main / testing with firefox / testing from android
running from mac / release releases in / dev release and / lts build / minor version / lts branch does
major versions does / patch releases in / lts branch has / newer version / older build works / dev version in
minor build is / newer branch and / latest version on / minor release in / stable releases does / patch release is
newer versions from / lts releases works / nightly release does / newer branch / stable branch has / latest build and
patch versions on / release branch on / current branch does / stable version in / next releases in / dev build on
minor branch of / release releases works / minor branch on / next branch does / beta branch in / nightly releases of
current branch is / latest versions works / previous branch works / nightly release in / lts version
newer version does / setup variable / system variables / platform variable / platform info / platform variables
setup is / device information / environment variables / setup information / device is / setup info
platform information / environment information / setup variables / system details / setup details
environment variable / platform is / device info / device details / environment info / system information
environment details / device variable / system is / device variables / platform details / environment is
system variable / system info / bump to the previous / downgrade from version / upgrade from version / roll back to
update from node / update to / upgrade the dependencies / rollback to node / rollback from / roll back to the latest
update to dependencies / upgrade from the latest / roll back from latest / update from dependencies
rollback the node / downgrade from dependencies / upgrade the version / roll back to npm / roll back the npm
pin the latest / downgrade from node / update from version / bump to npm / upgrade to latest / downgrade from
rollback to the latest / roll back to dependency / rollback from dependencies / downgrade the dependency
upgrade from dependency / roll back from dependencies / downgrade the dependencies / update the dependency
downgrade the version / update the node / pin to the latest / rollback the dependency / rollback to version
pin to node / downgrade to latest / upgrade to node / package json there / console set / release notes of
sidebar set / the package json / config file of / menu set / dev tools there / root folder of / dev tools set
changelog set / package json of / config file set / root folder set / root folder there / package json set
dev tools you / release notes i / config file you / root folder you / the dev tools / package json you
release notes there / config file i / browser set / release notes set / root folder i / package json i
the config file / logs set / dev tools i / preferences set / release notes you / settings set / terminal set
the root folder / dev tools of / config file there / the release notes / fix disabled / patch set / fix enabled
patch enabled / plugin enabled / patch attached / option attached / flag set / extension enabled / plugin set
setting enabled / fix applied / option enabled / patch applied / flag enabled / debugger enabled / plugin applied
setting attached / extension attached / patch disabled / debugger set / extension applied / option disabled
flag attached / setting applied / plugin attached / debugger attached / option applied / flag applied / fix attached
debugger applied / setting disabled / extension disabled / setting set / option set / fix set / extension set
flag disabled / plugin disabled / debugger disabled / setting the path to / set the variable from / set the value
changing the option / set the config to / set the timeout to / setting the config in / setting the environment of
changing the value via / setting the timeout of / set the flag via / changed the option of / set the environment from
change the value from / setting the value in / setting the flag via / changed the config via / change the path from
setting the path / change the path to / changed the path in / change the variable to / set the variable via
changed the option to / setting the config / change the config via / changing the option from / changing the flag via
changed the flag in / change the flag from / changed the port in / setting the environment via / set the timeout via
set the config of / set the variable / changing the flag of / changed the option in / changing the default of
changing the timeout via / changing the path to / release notes screenshot / following below / changelog above
changelog screenshot / attached above / attached file / docs video / console log / example below / following file
link above / docs log / example video / logs below / logs video / changelog log / docs above / release notes video
attached log / example file / screenshot video / example above / example log / link log / screenshot file
following log / release notes log / screenshot log / screenshot above / logs log / example screenshot
changelog below / following screenshot / docs file / link screenshot / console below / attached video / link below
console video / link video / attached logs / attaching is / attached are / attaching file / attaching logs
attaching below / attached screenshot / attaching screenshot / attached below / attaching log / attaching are
attached is / step two / steps two / step are / steps are / steps three / steps below / step three / step below
steps by / step one / steps one / steps above / step by / step above
`,
};
