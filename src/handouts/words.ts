import type { Facts } from "../lib/errors";
import { type Lang, inBoth } from "../lib/lang";
import { numeral } from "../lib/numeral";
import type { Disclosure, HandoutRefusal, State } from "./model";
import { shownNumberEn } from "./model/number";
import { readNumber } from "./model/number-reading";
import type { Cover } from "./model/sight";

const stateNames: Record<Lang, Record<State, string>> = inBoth({
  ja: {
    requested: "提出待ち",
    submitted: "確認中",
    returned: "差戻し",
    accepted: "受付済み",
    withdrawn: "取下げ",
  },
  en: {
    requested: "Awaited",
    submitted: "Being checked",
    returned: "Sent back",
    accepted: "Accepted",
    withdrawn: "Withdrawn",
  },
});

const disclosureNames: Record<Lang, Record<Disclosure, string>> = inBoth({
  ja: {
    open: "公開",
    after_meeting: "会議後公開",
    with_summary: "議事要旨公表時に公開",
    members: "構成員限り",
    closed: "非公開",
  },
  en: {
    open: "Public",
    after_meeting: "Public after the meeting",
    with_summary: "Public with the summary",
    members: "For members only",
    closed: "Withheld",
  },
});

const coverNames: Record<Lang, Record<Cover, string>> = inBoth({
  ja: { waiting: "準備中", members: "構成員限り", closed: "非公開", withdrawn: "欠番" },
  en: {
    waiting: "In preparation",
    members: "For members only",
    closed: "Withheld",
    withdrawn: "Number not used",
  },
});

/** What 情報公開法5条 lets be withheld, by its 号, in a few words. */
const clauseNames: Record<Lang, readonly string[]> = inBoth({
  ja: [
    "個人に関する情報",
    "法人等に関する情報",
    "国の安全等に関する情報",
    "公共の安全等に関する情報",
    "審議、検討等に関する情報",
    "事務又は事業に関する情報",
  ],
  en: [
    "about a person",
    "about a corporation",
    "security of the state",
    "public safety",
    "deliberation within government",
    "affairs and undertakings of government",
  ],
});

/** The words of what a handout is. */
export const vocabulary = inBoth({
  ja: {
    states: stateNames.ja,
    disclosures: disclosureNames.ja,
    covers: coverNames.ja,
    clauses: clauseNames.ja,
    clause: (clause: number) => `情報公開法第５条第${numeral(clause)}号`,
  },
  en: {
    states: stateNames.en,
    disclosures: disclosureNames.en,
    covers: coverNames.en,
    clauses: clauseNames.en,
    clause: (clause: number) => `Information Disclosure Act, Art. 5 (${clause})`,
  },
});

/** The number of a paper as the record keeps it (資料２－２), in the reader's language: Handout 2-2. */
export const numberNamed = (kept: string, lang: Lang): string => {
  const number = lang === "en" ? readNumber(kept) : null;
  return number?.ok ? shownNumberEn(number.value) : kept;
};

/** A 公開の範囲 of the record by its name. */
export const disclosureNamed = (disclosure: string, lang: Lang): string => {
  const names: Readonly<Record<string, string>> = disclosureNames[lang];
  return names[disclosure] ?? disclosure;
};

const titleOf = (facts: Facts) => facts["title"] ?? "";

export const refusals: Record<Lang, Record<HandoutRefusal, (facts: Facts) => string>> = inBoth({
  ja: {
    "handout.closed": (f): string => {
      if (f["meeting"] === "cancelled") return "会議が中止されたため、配布資料は変更できません。";
      return f["side"] === "secretariat"
        ? "会議が終わっているため、この操作はできません。受け付けた資料は、資料のページから差し替えられます。"
        : "会議が終わっているため、配布資料は受け付けられません。訂正が必要なときは、事務局に差替えを依頼してください。";
    },
    "handout.frozen": () =>
      "配布資料が確定しているため、提出や変更はできません。差替えが必要なときは、事務局に連絡してください。",
    "handout.notFrozen": () =>
      "配布資料は確定していません。ほかの人が先に確定を解いたかもしれません。一覧を開き直して確かめてください。",
    "handout.alreadyFrozen": () =>
      "配布資料はすでに確定しています。一覧を開き直して確かめてください。",
    "handout.packetTooLarge": () =>
      "配布資料を合わせると４GBを超えるため、一つのZIPにできません。一覧から一つずつダウンロードしてください。",
    "handout.notNow": (f) =>
      `「${titleOf(f)}」は、今の状態ではこの操作ができません。ほかの人が先に手続を進めたかもしれません。資料のページを開き直して確かめてください。`,
  },
  en: {
    "handout.closed": (f): string => {
      if (f["meeting"] === "cancelled")
        return "The meeting was cancelled, so its handouts cannot change.";
      return f["side"] === "secretariat"
        ? "The meeting is over, so this cannot be done. A handout that was accepted can be replaced from its own page."
        : "The meeting is over, so no handouts are taken in. Ask the secretariat to replace one that needs correcting.";
    },
    "handout.frozen": () =>
      "The handouts are frozen, so nothing can be submitted or changed. Tell the secretariat if one has to be replaced.",
    "handout.notFrozen": () =>
      "The handouts are not frozen. Somebody may have opened them first; open the list again to see.",
    "handout.alreadyFrozen": () => "The handouts are frozen already. Open the list again to see.",
    "handout.packetTooLarge": () =>
      "Together the handouts are over 4 GB, more than one ZIP can hold. Download them one by one from the list.",
    "handout.notNow": (f) =>
      `“${titleOf(f)}” cannot do that in its present state. Somebody may have acted first; open its page again to see.`,
  },
});
