// The code points of the CJK Radicals Supplement that NFKC leaves alone, and the unified ideograph of each
// (Unicode, EquivalentUnifiedIdeograph.txt).
const radicals =
  "⺁⺂⺃⺄⺅⺆⺇⺈⺉⺊⺋⺌⺍⺎⺏⺐⺑⺒⺓⺔⺕⺖⺗⺘⺙⺛⺜⺝⺞⺠⺡⺢⺣⺤⺥⺦⺧⺨⺩⺪⺫⺬⺭⺮⺯⺰⺱⺲⺳⺴⺵⺶⺷⺸⺹⺺⺻⺼⺽⺾⺿⻀⻁⻂⻃⻄⻅⻆⻇⻈⻉⻊⻋⻌⻍⻎⻏⻐⻑⻒⻓⻔⻕⻖⻗⻘⻙⻚⻛⻜⻝⻞⻟⻠⻡⻢⻣⻤⻥⻦⻧⻨⻩⻪⻫⻬⻭⻮⻯⻰⻱⻲";
const ideographs =
  "厂乛乚乙亻冂𠘨刀刂卜㔾小小兀尣尢𡯂巳幺彑彐忄心扌攵旡日月歺民氵氺灬爫爫丬牛犭王𤴔目示礻𥫗糹纟罓罒㓁冗𦉫羊𦍌𦍋耂肀聿肉𦥑艹艹艹虎衤覀西见角𧢲讠贝𧾷车辶辶辶邑钅長镸长门𨸏阝雨青韦页风飞食𩙿飠饣𩠐马骨鬼鱼鸟卤麦黄黾斉齐歯齿竜龙龜亀";

const replacements = Array.from(ideographs);
const table: ReadonlyMap<string, string> = new Map(
  Array.from(radicals, (radical, i) => [radical, replacements[i] ?? radical]),
);

/**
 * Text copied from a PDF often holds radicals (U+2E80–2FDF) where it shows ideographs: 副⼤⾂ for 副大臣.
 * Gives the ideographs and leaves everything else as it is (①, ㈱, ２－１).
 */
export const repairRadicals = (text: string): string =>
  text.replaceAll(/[\u2E80-\u2FDF]/g, (radical) => table.get(radical) ?? radical.normalize("NFKC"));
