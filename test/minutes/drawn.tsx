import { renderToString } from "hono/jsx/dom/server";
import type { MinutesContent } from "../../src/publication/content/minutes";
import { PublishedMinutes } from "../../src/publication/published/minutes";
import { PublicLayout } from "../../src/ui/layout-public";
import { japanese } from "../ui/pages";
import { contentOf } from "./published";
import { chair, guest, minutesOf, proxy, redaction, said } from "./working";

export const working = minutesOf(
  said("r1", "資料１と[[handout:h2]]に基づき説明した。[[handout:h1]]も見られたい。\n\n- 一\n- 二"),
  said("r2", "甲社は**赤字**である。", {
    speaker: proxy,
    redactions: [redaction("甲社", { clause: 2, reviewOn: "2030-04-01" })],
  }),
  said("r3", "事務局の記述である。", {
    speaker: guest,
    views: {
      speaker: "発言者の書いた文",
      secretariat: "事務局の記述である。",
      printed: "secretariat",
    },
  }),
  said("r4", "原案のとおり決定した。", { kind: "decision", speaker: null, decision: "decided" }),
  said("r5", "休憩した。", { kind: "narration", speaker: null }),
);
const hrefOf = ({ key }: { key: string }) => `/meetings/17/handouts/${key}`;

/** A page with a document. */
export const drawn = (content: MinutesContent, page = japanese) =>
  renderToString(
    <PublicLayout page={{ ...page, reader: null }} title="議事録" council={{ name: "会議" }}>
      <h1>議事録</h1>
      <PublishedMinutes page={page} content={content} hrefOf={hrefOf} />
    </PublicLayout>,
  );

/** The remark of a key as drawn. */
export const remark = (html: string, key: string) =>
  new RegExp(
    `<li class="remark[^>]* id="r-${key}">.*?(?=<li class="remark|</ol></section>)`,
    "s",
  ).exec(html)?.[0] ?? "";
export const seen = (html: string) => html.replaceAll(/<[^>]*>/g, "");

export const circulated = (): MinutesContent =>
  contentOf(
    working,
    {},
    {
      format: "circulated",
      place: "",
      start: null,
      end: null,
      circulation: {
        startedOn: "2027-01-08",
        due: "2027-01-15T08:00:00.000Z",
        silenceIsConsent: true,
        result: "amended",
        decidedOn: "2027-01-18",
        replies: [
          { ...chair, reply: "no_objection", opinion: "", day: "2027-01-12" },
          { ...proxy, reply: "opinion", opinion: "文言を直したい。", day: "2027-01-14" },
          { ...guest, reply: "none", opinion: "", day: null },
        ],
      },
    },
  );
