/**
 * The English words that make up most of any letter. They tell English from other languages, and keep ordinary words
 * from being looked up as names.
 */
const words = `
a an the this that these those and or but nor so yet if then than because although though while when where who whom whose which what why how
i me my mine myself you your yours yourself yourselves he him his himself she her hers herself it its itself we us our ours ourselves they them their
theirs themselves one ones someone somebody anyone anybody everyone everybody nobody no none nothing something anything everything other others another
each every either neither both few many much more most some any all several enough same such own
am is are was were be been being do does did done doing have has had having can could would should shall might must ought
n't 's 're 've 'll 'd 'm not never ever always often sometimes usually already still just only even also too very quite rather really almost again
to of in on at by for with without from about into onto over under between among against during before after since until till through across behind
below above near off out up down around along as like per via within upon towards toward despite except instead
yes ok okay please thanks thank sorry hello hi hey dear regards cheers best kind sincerely morning afternoon evening night today tomorrow yesterday
now then here there soon later early late ago once twice first second third last next new old good great nice fine bad big small long short high low
right wrong sure true false different important possible available able ready free busy full open closed clear
day days week weeks month months year years hour hours minute minutes time times monday tuesday wednesday thursday friday saturday sunday
january february april july september october november december
people person team work works worked working job office meeting meetings call calls mail email emails message messages report reports project
projects plan plans question questions answer answers problem problems issue issues thing things way ways point part place case fact idea list number
file files page document documents draft review change changes update updates version copy link code test tests data system order customer client
company group business contract price budget deal offer service product sales money hand end start side line name word words
get gets got getting give gives gave given giving go goes going gone went come comes came coming take takes took taken taking make makes made making
see sees saw seen look looks looked looking find finds found know knows knew known think thinks thought want wants wanted need needs needed
say says said saying tell tells told ask asks asked let lets keep keeps kept put puts set sets try tries tried trying use uses used using
feel feels felt help helps helped mean means meant seem seems seemed send sends sent sending read write writes wrote written wait waiting leave leaves left
leaving move moves moved run runs show shows shown talk talked talking speak hear heard meet met join bring brought buy sell pay paid check checked
follow following change happen happens happened believe understand hope agree decide forgot forget remember share shared finish finished stop
create add added turn turned sign signed note noted attached confirm confirmed schedule scheduled book booked
well back away together maybe perhaps probably actually basically honestly apparently seriously especially however therefore otherwise anyway
every half two three four five six seven eight nine ten hundred
lot lots bit kind sort little whole less least far better worse worst hard easy simple quick quickly slow real nice fast
`;

export const commonWords: ReadonlySet<string> = new Set(words.split(/\s+/).filter(Boolean));
