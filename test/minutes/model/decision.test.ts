import { describe, expect, it } from "vitest";
import {
  codeFor,
  decisionIn,
  decisionSentence,
  isFormal,
} from "../../../src/minutes/model/decision";
import { kinds } from "../../../src/agenda/model";
import { decisions } from "../../../src/minutes/model";

describe("an outcome", () => {
  it.each([
    ["資料３のとおり決定した。", "decided"],
    ["原案のとおり決定された。", "decided"],
    ["引き続き検討することを決定した。", "decided"],
    ["異議なく了承された。", "approved"],
    ["事務局の報告を了承した。", "approved"],
    ["異議なく承認されました。", "approved"],
    ["関係府省で連携して取り組むことを申し合わせた。", "agreed"],
    ["資料２の内容を確認した。", "confirmed"],
    ["報告があった。", "noted"],
    ["事務局から報告を受けた。", "noted"],
    ["引き続き検討することとされた。", "continued"],
    ["継続審議とされた。", "continued"],
    ["決定していない。", null],
    ["決定に至らなかった。", null],
    ["今後、決定する予定である。", null],
    ["資料１に基づき説明があった。", null],
    ["一つ目。資料３のとおり決定した。", null],
    ["", null],
  ])("is known by its sentence: %s", (sentence, code) => {
    expect(decisionIn(sentence)).toBe(code);
  });

  it("is known again from its own standard sentence, which is formal", () => {
    for (const code of decisions)
      for (const facts of [{}, { handout: "資料３" }, { matter: "今後の進め方" }]) {
        const sentence = decisionSentence(code, facts, "ja");
        expect(decisionIn(sentence), sentence).toBe(code);
        expect(sentence).toMatch(/^[^。]+。$/);
        expect(decisionSentence(code, facts, "en")).toMatch(/^[^.]+\.$/);
      }
  });

  it("has its sentences as minutes have them", () => {
    expect(decisionSentence("decided", { handout: "資料３" }, "ja")).toBe(
      "資料３のとおり決定した。",
    );
    expect(decisionSentence("approved", {}, "ja")).toBe("異議なく了承された。");
    expect(decisionSentence("noted", {}, "ja")).toBe("報告があった。");
    expect(decisionSentence("continued", {}, "ja")).toBe("引き続き検討することとされた。");
    expect(decisionSentence("agreed", { matter: "連携の強化" }, "ja")).toBe(
      "連携の強化を申し合わせた。",
    );
  });

  it("is formal only in the form of minutes", () => {
    expect(isFormal("資料３のとおり決定した。")).toBe(true);
    expect(isFormal("特段の異議なく、了承された。")).toBe(true);
    expect(isFormal("昨年の会議で方針を決定した。")).toBe(false);
  });

  it("follows from the kind of the item", () => {
    expect(kinds.map(codeFor)).toEqual([
      "decided",
      "approved",
      "confirmed",
      "noted",
      "noted",
      null,
      null,
    ]);
  });
});
