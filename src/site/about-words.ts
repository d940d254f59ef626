import { inBoth } from "../lib/lang";

interface Part {
  readonly id: string;
  readonly title: string;
  readonly paragraphs: readonly string[];
  readonly link?: { readonly href: string; readonly text: string };
}

const license = "https://www.digital.go.jp/resources/open_data/public_data_license_v1.0";

const ja: readonly Part[] = [
  {
    id: "site",
    title: "このサイトの目的",
    paragraphs: [
      "関係府省による連絡会議の開催案内、議事次第、配布資料、議事要旨、議事録、構成員名簿、開催要綱と、各府省の施策、連携施策・宿題事項を公表しています。運営は会議の事務局が行います。",
      "公表したものには版の番号が付きます。内容を改めたときは、何が変わったかを更新履歴に示し、前の版も読めるように残します。",
    ],
  },
  {
    id: "terms",
    title: "利用規約",
    paragraphs: [
      "このサイトのコンテンツは、公共データ利用規約（第1.0版）（PDL1.0）に従って、どなたでも自由に利用できます。",
      "利用するときは、「出典：（このサイトの名称）（ページのURL）」のように出典を記載してください。編集や加工をしたときは、その旨も記載してください。",
      "出典を別に示しているものは、その出典の利用条件に従ってください。",
    ],
    link: { href: license, text: "公共データ利用規約（第1.0版）（デジタル庁）" },
  },
  {
    id: "accessibility",
    title: "アクセシビリティ",
    paragraphs: [
      "JIS X 8341-3:2016 の適合レベルAAに準拠すること、WCAG 2.2 の適合レベルAAを満たすことを目標にしています。",
      "スクリプトを使わなくても、キーボードだけでも、画面読み上げソフトでも、全てのページを利用できるように作っています。",
      "利用しにくいところがありましたら、問合せ先までお知らせください。",
    ],
  },
  {
    id: "privacy",
    title: "プライバシーとCookie",
    paragraphs: [
      "公開ページでは、Cookieを使用していません。閲覧者を識別する仕組みや、外部の解析サービスも使用していません。",
      "職員用のページでは、サインインの状態を保つためのCookieだけを使用しています。",
    ],
  },
  {
    id: "contact",
    title: "問合せ",
    paragraphs: [
      "各会議については、会議のページに記載している問合せ先にお尋ねください。",
      "このサイトについては、会議の事務局にお尋ねください。",
    ],
  },
];

const en: readonly Part[] = [
  {
    id: "site",
    title: "What this site is for",
    paragraphs: [
      "It publishes the notices, agendas, handouts, minutes, members and charter of a liaison council of ministries, their measures and their joint action items. The council's secretariat runs it.",
      "Everything published carries a revision number. When something changes, the page says what, and the earlier revision stays readable.",
    ],
  },
  {
    id: "terms",
    title: "Terms of use",
    paragraphs: [
      "You may use the contents of this site freely under the Public Data License (Version 1.0), PDL1.0.",
      "Name the source when you do: the name of this site and the address of the page. Say so if you have edited or processed it.",
      "Where another source is named, that source's terms apply.",
    ],
    link: { href: license, text: "Public Data License, version 1.0 (Digital Agency, in Japanese)" },
  },
  {
    id: "accessibility",
    title: "Accessibility",
    paragraphs: [
      "We aim for level AA of JIS X 8341-3:2016 and of WCAG 2.2.",
      "Every page works without script, with a keyboard alone and with a screen reader.",
      "If something is hard to use, please tell the contact below.",
    ],
  },
  {
    id: "privacy",
    title: "Privacy and cookies",
    paragraphs: [
      "The public pages set no cookies. Nothing identifies readers, and no outside analytics are used.",
      "The officials' pages use cookies only to keep people signed in.",
    ],
  },
  {
    id: "contact",
    title: "Contact",
    paragraphs: [
      "About a meeting, ask the contact named on its page.",
      "About this site, ask the council's secretariat.",
    ],
  },
];

/** What the page about this site says, part by part. */
export const parts = inBoth({ ja, en });

export const words = inBoth({
  ja: {
    title: "このサイトについて",
    sample: "サンプルデータについて",
    sampleText:
      "この環境の人物とアカウントは架空のサンプルです。会議や構成に関する事実には、それぞれ出典を示しています。",
  },
  en: {
    title: "About this site",
    sample: "About the sample data",
    sampleText:
      "The people and accounts in this installation are fictional. Facts about the council and its meetings each name their source.",
  },
});
