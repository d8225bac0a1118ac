import { loudWordsOf } from '@/utils/checks/packs/loud-words';
import { stopWords } from '@/utils/text/stop-words';

/** Folded, as tokens are: "hör" is `hor`. */
export const loudWords = loudWordsOf({
  common: stopWords.get('de') ?? new Set(),
  angry:
    'falsch schluss stopp halt hor hort horen aufhoren sofort warum wieso nie niemand keiner immer genug reicht unmoglich unverschamt frechheit unsinn quatsch antworten antwortet anrufen anzurufen warten wartet hilft helfen egal satt schuld verdammt scheisse lasst lass nervt nerven dumm blod gesagt gefragt versprochen zuhoren endlich',
  personal: 'ich mich mir mein meine du dich dir dein deine ihr euch euer wir uns unser',
  pressing:
    'jetzt sofort endlich antworten antwort warum wieso wo wann muss mussen heute dringend reicht ruf warte warten stopp genug hallo noch immer wer wie',
  warm: 'danke dank gluckwunsch herzlichen gratuliere gratulation super toll klasse freue freuen geburtstag prima wunderbar juhu hurra liebe schon gut grossartig spass viel feiern feier fest gewonnen weihnachten willkommen frohe alles',
  glad: 'gluckwunsch gratuliere gratulation juhu hurra gewonnen sieg geburtstag frohe weihnachten',
  hazards:
    'feuer brand wasser hochwasser gas rauch leck explosion bombe lawine erdbeben saure chlor strom einsturz gefahr alarm',
  escapes: 'raus verlassen verlasst lauft rennt weg draussen drinnen hinaus hoch zuruck oben unten evakuieren',
  asWritten: 'sie ihr ihre ihnen ihren ihrem ihrer',
  nouns: true,
});
