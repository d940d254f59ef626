import { fold } from "../../../lib/text";

/** Somebody who may have spoken that day, with every way in which a transcript may name them. */
export interface KnownSpeaker {
  readonly ref: string;
  readonly labels: readonly string[];
  /** Recorded as absent: understood where named, but reported. */
  readonly absent?: boolean;
}

/** What a speaker's labels are made of; leave out what does not apply. */
export interface Named {
  /** 総務副大臣. */
  readonly post: string;
  /** 総務省, and 総務省 again or 厚労省 as its short name. */
  readonly ministry?: string;
  readonly ministryShort?: string;
  readonly isChair?: boolean;
  /** The name of who spoke: the holder's, the proxy's or the guest's. */
  readonly name?: string;
  /** The proxy's own 官職. */
  readonly proxyTitle?: string;
}

const rank = /(?:大臣政務官|副大臣|大臣|政務官|長|官|監|委員|教授|理事|部員|補佐|顧問)$/;

/** 山田副大臣, 山田総務副大臣, サンプル 太郎, サンプル. */
const namesOf = (name: string, post: string): string[] => {
  if (name === "") return [];
  const family = name.split(/[\s　]/)[0] ?? name;
  const [end] = rank.exec(post) ?? [];
  return [name, family, family + post, post + family, ...(end ? [family + end] : [])];
};

/** Every way in which a transcript may name a speaker: by post, ministry (総務省, 総務), chair, proxy's post, and name. */
export function speakerLabels(named: Named): readonly string[] {
  const { post, ministry = "", ministryShort = "", name = "", proxyTitle = "" } = named;
  const short = ministryShort.replace(/[省府庁]$/, "");
  const labels = [
    post,
    ministry,
    ministryShort,
    short,
    proxyTitle,
    ...[ministry, ministryShort, short].flatMap((of) => (of ? [of + post, of + proxyTitle] : [])),
    ...(named.isChair ? ["議長", "座長"] : []),
    ...namesOf(name, proxyTitle || post),
  ];
  return [...new Set(labels.filter((label) => label !== ""))];
}

// Most labels have nothing to fold, and a long paste has many.
const folded = /^[\u3041-\u3096\u4E00-\u9FFF0-9]+$/;
const keyOf = (label: string) =>
  folded.test(label) ? label : fold(label).replaceAll(/[\s・]/g, "");
const courtesy = /(?:様|君|さん|氏|殿|先生)$/;

/** Who is meant by what a transcript says. */
export interface Directory {
  /** Those named so; several where the name fits several. */
  readonly named: (label: string, also?: string) => readonly KnownSpeaker[];
}

/** Of several, those who came; where one alone did, it is them. */
const narrowed = (speakers: readonly KnownSpeaker[]): readonly KnownSpeaker[] => {
  const came = speakers.filter(({ absent }) => absent !== true);
  return speakers.length > 1 && came.length > 0 ? came : speakers;
};

/** Looks labels up as people write them: in any width, with or without spaces and 様, 君, さん. */
export function directoryOf(speakers: readonly KnownSpeaker[]): Directory {
  const byKey = new Map<string, Set<KnownSpeaker>>();
  for (const speaker of speakers)
    for (const label of speaker.labels) {
      const key = keyOf(label);
      const there = byKey.get(key) ?? new Set();
      byKey.set(key, there.add(speaker));
    }
  const seen = new Map<string, readonly KnownSpeaker[]>();
  const found = (label: string): readonly KnownSpeaker[] => {
    const known = seen.get(label);
    if (known) return known;
    const key = keyOf(label);
    const meant = [...(byKey.get(key) ?? byKey.get(key.replace(courtesy, "")) ?? [])];
    seen.set(label, meant);
    return meant;
  };
  return {
    named: (label, also = "") => {
      const outer = found(label);
      const inner = also === "" ? [] : found(also);
      const both = outer.filter((speaker) => inner.includes(speaker));
      return narrowed(both.length > 0 ? both : outer);
    },
  };
}

const offices = "省|府|庁|局|課|(?<!会議)室|事務局|係";
const chiefs = "(?:議|座|会|局|部|次|課|室|院|班|係|委員|団)長";
const officers = "(?:審議|参事|統括|企画|調査|秘書|政務|次|補佐|専門|管理|監理|調整)官|技監|統括監";
const others = "大臣|委員|教授|理事|補佐|顧問|専門員|代理|構成員|オブザーバー?|様|君|さん|氏";
const title = new RegExp(`(?:${offices}|${chiefs}|${officers}|${others})$`);

/** Whether a label that nobody is known by still names somebody: it ends with a title, an organisation or a courtesy. */
export const looksLikeSpeaker = (label: string): boolean => title.test(label.trim());
