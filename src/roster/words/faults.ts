import { shownDay } from "../../lib/calendar/wareki";
import type { Facts } from "../../lib/errors";
import { type Lang, inBoth } from "../../lib/lang";
import { numeral } from "../../lib/numeral";

type Sentences = Record<string, (facts: Facts) => string>;

const of = (facts: Facts, name: string) => facts[name] ?? "";
const figure = (facts: Facts, name: string) => numeral(Number(of(facts, name)));
const day = (facts: Facts, name: string, lang: Lang) =>
  facts[name] ? shownDay(facts[name], lang) : "";

const ja: Sentences = {
  "roster.notHiragana": () => "ふりがなは、ひらがなで入力してください（例：さとう　いちろう）。",
  "roster.newNeedsReading": (f) =>
    `「${of(f, "name")}」は名簿に登録されていません。新しく登録する場合は、ふりがなを入力してください。登録済みの人であれば、氏名の字を確かめてください。`,
  "roster.namesakes": (f) =>
    `同じ氏名の人が${figure(f, "count")}人います（${of(f, "readings")}）。どの人かが分かるように、ふりがなも入力してください。`,
  "roster.sameReading": (f) =>
    `氏名もふりがなも同じ人が${figure(f, "count")}人います。「人」の一覧から本人のページを開き、「この人の異動を記録する」を押してください。`,
  "roster.nothingToMove": () =>
    "少なくとも１行に、官職と氏名（又は「後任未定」）を入力してください。",
  "roster.postNotThen": (f) =>
    `発令日には「${of(f, "post")}」という官職がありません。発令日か官職を確かめてください。`,
  "roster.postTwice": (f) =>
    `「${of(f, "post")}」が上の行にもあります。一つの官職は１行にまとめてください。`,
  "roster.primaryTwice": (f) =>
    `${of(f, "name")}さんを本務とする行が二つあります。一方を併任か事務取扱にしてください。`,
  "roster.alreadyHolds": (f) =>
    `${of(f, "name")}さんは${day(f, "from", "ja")}から${of(f, "post")}に在任しています。この行は要りません。`,
  "roster.alreadyVacant": (f) => `${of(f, "post")}は発令日に既に空席です。この行は要りません。`,
  "roster.vacancyHasNoEnd": () =>
    "後任未定の行に離任日は要りません。空席は、次の発令を記録するまで続きます。",
  "roster.vacancyHasNoName": () =>
    "後任未定の行に氏名は要りません。氏名を消すか、別の発令の種別を選んでください。",
  "roster.heldUntil": (f) =>
    `${of(f, "post")}には${day(f, "until", "ja")}まで${of(f, "name")}さんが在任しています。発令日をその翌日以後にするか、先に${of(f, "name")}さんの離任日を訂正してください。`,
  "roster.heldFrom": (f) =>
    `${of(f, "post")}には${day(f, "from", "ja")}からの${of(f, "name")}さんの発令が記録されています。その前までの在任であれば離任日を入力し、そうでなければ先にその発令を訂正してください。`,
  "roster.primaryUntil": (f) =>
    `${of(f, "name")}さんは${day(f, "until", "ja")}まで${of(f, "post")}を本務としています。併任か事務取扱にするか、先に${of(f, "post")}の離任日を訂正してください。`,
  "roster.primaryFrom": (f) =>
    `${of(f, "name")}さんには${day(f, "from", "ja")}から${of(f, "post")}を本務とする発令が記録されています。その前までの在任であれば離任日を入力し、そうでなければ先にその発令を訂正してください。`,
  "roster.heldBy": (f) =>
    `${of(f, "post")}には${day(f, "from", "ja")}から${f["until"] ? `${day(f, "until", "ja")}まで` : ""}${of(f, "name")}さんが在任しています。重ならない日にするか、先にその在任期間を訂正してください。`,
  "roster.primaryElsewhere": (f) =>
    `${of(f, "name")}さんは${day(f, "from", "ja")}から${f["until"] ? `${day(f, "until", "ja")}まで` : ""}${of(f, "post")}を本務としています。重ならない日にするか、先にその在任期間を訂正してください。`,
  "roster.postNotYet": (f) =>
    `${of(f, "post")}は${day(f, "from", "ja")}に置かれた官職です。その日以後を入力してください。`,
  "roster.postEnds": (f) =>
    `${of(f, "post")}は${day(f, "to", "ja")}に廃止されています。離任日はその日以前にしてください。`,
  "roster.endsBeforeStart": (f) => `${day(f, "from", "ja")}より後の日を入力してください。`,
  "roster.ministryStandsAlone": () =>
    "府省の上に組織は置けません。上位の組織を「なし」にしてください。",
  "roster.wrongParent": () => "局は府省の下に、課室は府省か局の下に置いてください。",
  "roster.partsDoNotFit": () =>
    "この種類にすると、下に置かれている局や課室が収まりません。先に下の組織を別の組織の下へ移してください。",
  "roster.stillHas": (f) =>
    `この日にまだ続いている組織や官職が${figure(f, "count")}件あります（${of(f, "names")}${Number(f["count"]) > 3 ? "ほか" : ""}）。先にそれぞれの廃止を記録してください。`,
  "roster.ownSuccessor": () => "後継には、別のものを選んでください。",
  "roster.successorNotThen": () =>
    "選んだ後継は、この日にはまだ置かれていないか、既に廃止されています。先に後継を登録するか、日付を確かめてください。",
  "roster.carryNeedsSuccessor": () => "席と在職者を引き継ぐには、後継の官職を選んでください。",
  "roster.successorHeld": (f) =>
    `後継の${of(f, "post")}には${day(f, "from", "ja")}から${of(f, "name")}さんの発令が記録されています。先にその発令を訂正するか、引継ぎのチェックを外してください。`,
  "roster.successorSeated": (f) =>
    `後継の${of(f, "post")}は既に席を持っています。引継ぎのチェックを外してください。`,
  "roster.laterOnPost": (f) =>
    `${day(f, "from", "ja")}から始まる在任又は席が、この官職に記録されています。先に日付を訂正してください。`,
  "roster.seatWithoutPost": () =>
    "この日には、その官職がありません。官職の置かれている日を入力してください。",
  "roster.seatTwice": (f) => `${of(f, "post")}は既に席を持っています。`,
  "roster.chairTwice": (f) =>
    `議長は${of(f, "post")}です。議長を替えるときは、構成員として席を加えてから、その席のページで「議長を移す」を行ってください。`,
  "roster.isChair": () => "この席は既に議長です。",
  "roster.seatNotYet": (f) =>
    `${of(f, "post")}の席は${day(f, "from", "ja")}に始まります。それより後の日を入力してください。`,
  "roster.seatEnded": (f) =>
    `${of(f, "post")}の席は${day(f, "to", "ja")}に終わっています。それより前の日を入力してください。`,
  "roster.charterTooEarly": (f) =>
    `第${figure(f, "number")}版が${day(f, "from", "ja")}から施行されています。それより後の日を入力してください。`,
  "roster.charterTooLate": (f) =>
    `第${figure(f, "number")}版が${day(f, "from", "ja")}から施行されます。それより前の日を入力してください。`,
  "roster.quorumOverOne": () => "分子は分母以下にしてください（例：３分の２）。",
  "roster.confirmGaps": () =>
    "空席になる期間があります。内容を確かめ、よろしければチェックを入れて保存してください。",
};

const en: typeof ja = {
  "roster.notHiragana": () => "Enter the reading in hiragana only.",
  "roster.newNeedsReading": (f) =>
    `“${of(f, "name")}” is not on record. To add this person, enter the reading as well. If the person is on record, check the characters of the name.`,
  "roster.namesakes": (f) =>
    `${of(f, "count")} people have this name (${of(f, "readings")}). Enter the reading as well, so that it is clear who is meant.`,
  "roster.sameReading": (f) =>
    `${of(f, "count")} people have this name and reading. Open the person's page from the list of people and choose “Record a transfer of this person”.`,
  "roster.nothingToMove": () => "Fill in at least one line: a post, and a name or “vacant”.",
  "roster.postNotThen": (f) =>
    `There is no post “${of(f, "postEn")}” on that day. Check the date or the post.`,
  "roster.postTwice": (f) => `“${of(f, "postEn")}” stands in a line above. Use one line a post.`,
  "roster.primaryTwice": (f) =>
    `Two lines give ${of(f, "name")} a primary post. Make one of them concurrent or acting.`,
  "roster.alreadyHolds": (f) =>
    `${of(f, "name")} has held ${of(f, "postEn")} since ${day(f, "from", "en")}. This line is not needed.`,
  "roster.alreadyVacant": (f) =>
    `${of(f, "postEn")} is vacant on that day already. This line is not needed.`,
  "roster.vacancyHasNoEnd": () =>
    "A vacancy needs no last day: it goes on until the next holder is recorded.",
  "roster.vacancyHasNoName": () =>
    "A vacancy needs no name. Remove the name, or choose another kind.",
  "roster.heldUntil": (f) =>
    `${of(f, "name")} holds ${of(f, "postEn")} until ${day(f, "until", "en")}. Choose a later day, or correct that person's dates first.`,
  "roster.heldFrom": (f) =>
    `${of(f, "name")} is recorded in ${of(f, "postEn")} from ${day(f, "from", "en")}. If this term ends before, enter its end; otherwise correct that assignment first.`,
  "roster.primaryUntil": (f) =>
    `${of(f, "postEn")} is ${of(f, "name")}'s primary post until ${day(f, "until", "en")}. Choose concurrent or acting, or correct those dates first.`,
  "roster.primaryFrom": (f) =>
    `${of(f, "postEn")} is recorded as ${of(f, "name")}'s primary post from ${day(f, "from", "en")}. If this term ends before, enter its end; otherwise correct that assignment first.`,
  "roster.heldBy": (f) =>
    `${of(f, "name")} holds ${of(f, "postEn")} from ${day(f, "from", "en")}${f["until"] ? ` until ${day(f, "until", "en")}` : ""}. Choose days that do not overlap, or correct those dates first.`,
  "roster.primaryElsewhere": (f) =>
    `${of(f, "postEn")} is ${of(f, "name")}'s primary post from ${day(f, "from", "en")}${f["until"] ? ` until ${day(f, "until", "en")}` : ""}. Choose days that do not overlap, or correct those dates first.`,
  "roster.postNotYet": (f) =>
    `${of(f, "postEn")} exists from ${day(f, "from", "en")}. Enter that day or a later one.`,
  "roster.postEnds": (f) =>
    `${of(f, "postEn")} was abolished on ${day(f, "to", "en")}. Enter that day or an earlier one.`,
  "roster.endsBeforeStart": (f) => `Enter a day after ${day(f, "from", "en")}.`,
  "roster.ministryStandsAlone": () =>
    "A ministry stands under nothing. Choose “none” as the organisation above.",
  "roster.wrongParent": () =>
    "Put a bureau under a ministry, and a division under a ministry or a bureau.",
  "roster.partsDoNotFit": () =>
    "The bureaux or divisions beneath do not fit under this kind. Move them elsewhere first.",
  "roster.stillHas": (f) =>
    `${of(f, "count")} organisations or posts beneath this one go on after that day (${of(f, "names")}${Number(f["count"]) > 3 ? " and others" : ""}). Record their ends first.`,
  "roster.ownSuccessor": () => "Choose another one as successor.",
  "roster.successorNotThen": () =>
    "The successor does not exist on that day. Add the successor first, or check the date.",
  "roster.carryNeedsSuccessor": () =>
    "Choose the successor that takes over the seat and the holder.",
  "roster.successorHeld": (f) =>
    `${of(f, "name")} is recorded in the successor, ${of(f, "postEn")}, from ${day(f, "from", "en")}. Correct that assignment first, or untick the handover.`,
  "roster.successorSeated": (f) =>
    `The successor, ${of(f, "postEn")}, has a seat already. Untick the handover.`,
  "roster.laterOnPost": (f) =>
    `A holder or a seat of this post is recorded from ${day(f, "from", "en")}. Correct those dates first.`,
  "roster.seatWithoutPost": () =>
    "The post does not exist on that day. Choose a day on which it does.",
  "roster.seatTwice": (f) => `${of(f, "postEn")} has a seat already.`,
  "roster.chairTwice": (f) =>
    `The chair is ${of(f, "postEn")}. To change it, add this seat as a member and pass the chair on its page.`,
  "roster.isChair": () => "This seat holds the chair already.",
  "roster.seatNotYet": (f) =>
    `The seat of ${of(f, "postEn")} begins on ${day(f, "from", "en")}. Enter a later day.`,
  "roster.seatEnded": (f) =>
    `The seat of ${of(f, "postEn")} ended on ${day(f, "to", "en")}. Enter an earlier day.`,
  "roster.charterTooEarly": (f) =>
    `Version ${of(f, "number")} is in force from ${day(f, "from", "en")}. Enter a later day.`,
  "roster.charterTooLate": (f) =>
    `Version ${of(f, "number")} comes into force on ${day(f, "from", "en")}. Enter an earlier day.`,
  "roster.quorumOverOne": () => "The quorum cannot be more than all seats, such as 2 of 3.",
  "roster.confirmGaps": () =>
    "Posts will stand vacant. Check the days below; if they are right, tick the box and save.",
};

/** What is wrong with what was typed on a page of the 名簿. */
export const faults: Record<Lang, Sentences> = inBoth({ ja, en });
