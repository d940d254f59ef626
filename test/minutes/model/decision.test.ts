import { describe, expect, it } from "vitest";
import { decisionIn, decisionSentence, isFormal } from "../../../src/minutes/model/decision";
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
      for (const handout of ["", "資料３"]) {
        const sentence = decisionSentence(code, handout);
        expect(decisionIn(sentence), sentence).toBe(code);
        expect(sentence).toMatch(/^[^。]+。$/);
      }
  });

  it("has its sentences as minutes have them", () => {
    expect(decisions.map((code) => decisionSentence(code, "資料３"))).toEqual([
      "資料３のとおり決定した。",
      "資料３について、異議なく了承された。",
      "資料３のとおり申し合わせた。",
      "資料３の内容を確認した。",
      "資料３に基づき報告があった。",
      "資料３について、引き続き検討することとされた。",
    ]);
    expect(decisions.map((code) => decisionSentence(code, ""))).toEqual([
      "原案のとおり決定した。",
      "異議なく了承された。",
      "次のとおり申し合わせた。",
      "以上の内容を確認した。",
      "報告があった。",
      "引き続き検討することとされた。",
    ]);
  });

  it("is formal only in the form of minutes", () => {
    expect(isFormal("資料３のとおり決定した。")).toBe(true);
    expect(isFormal("特段の異議なく、了承された。")).toBe(true);
    expect(isFormal("昨年の会議で方針を決定した。")).toBe(false);
  });
});
