import { describe, expect, it } from "vitest";
import { splitTranscript } from "../../../src/minutes/model/transcript";
import { items, speakers } from "./given";

const split = (text: string) => splitTranscript(text, speakers, items);

describe("who speaks", () => {
  it.each([
    ["○総務副大臣　本日は。", "chair", "総務副大臣", "本日は。"],
    ["〇総務副大臣（サンプル）　本日は。", "chair", "総務副大臣（サンプル）", "本日は。"],
    ["◯ 総務副大臣：本日は。", "chair", "総務副大臣", "本日は。"],
    ["○議長（総務副大臣）本日は。", "chair", "議長（総務副大臣）", "本日は。"],
    ["議長：本日は。", "chair", "議長", "本日は。"],
    ["議長: 本日は。", "chair", "議長", "本日は。"],
    ["総務副大臣（サンプル 太郎）：本日は。", "chair", "総務副大臣（サンプル 太郎）", "本日は。"],
    ["【厚生労働省】本日は。", "labour", "厚生労働省", "本日は。"],
    ["【厚労省】　本日は。", "labour", "厚労省", "本日は。"],
    ["○厚労　本日は。", "labour", "厚労", "本日は。"],
    ["○厚⽣労働副⼤⾂　本日は。", "labour", "厚⽣労働副⼤⾂", "本日は。"],
    ["・連携が必要。（厚生労働省）", "labour", "厚生労働省", "連携が必要。"],
    ["・連携が必要（厚労省）。", "labour", "厚労省", "連携が必要"],
    ["○見本副大臣　本日は。", "labour", "見本副大臣", "本日は。"],
    ["見本様：本日は。", "labour", "見本様", "本日は。"],
    ["経済産業大臣政務官：本日は。", "economy", "経済産業大臣政務官", "本日は。"],
    [
      "○経済産業副大臣（代理：経済産業大臣政務官 例示 次郎）　はい。",
      "economy",
      "経済産業副大臣（代理：経済産業大臣政務官 例示 次郎）",
      "はい。",
    ],
    ["○総務副大臣　（挙手）本日は。", "chair", "総務副大臣", "（挙手）本日は。"],
    [
      "○総務副大臣　（サンプル 太郎）　本日は。",
      "chair",
      "総務副大臣　（サンプル 太郎）",
      "本日は。",
    ],
    ["○総務省　政策統括官　本日は。", "official", "総務省　政策統括官", "本日は。"],
    ["○総務省（例示四郎）　本日は。", "official", "総務省（例示四郎）", "本日は。"],
    ["○架空さん　本日は。", "guest", "架空さん", "本日は。"],
    ["○五郎（有識者）　本日は。", "guest", "五郎（有識者）", "本日は。"],
  ])("is understood: %s", (line, speaker, speakerTyped, text) => {
    const { blocks, notUnderstood } = split(line);
    expect(blocks).toEqual([
      { line: 1, section: null, kind: "speech", speaker, speakerTyped, decision: null, text },
    ]);
    expect(notUnderstood).toEqual([]);
  });

  it.each([
    ["○謎田委員　本日は。", "unknownSpeaker", "謎田委員", "本日は。"],
    ["【環境省】本日は。", "unknownSpeaker", "環境省", "本日は。"],
    ["・連携が必要。（環境省）", "unknownSpeaker", "環境省", "連携が必要。"],
    ["法務副大臣：本日は。", "unknownSpeaker", "法務副大臣", "本日は。"],
    ["【総務省】本日は。", "ambiguousSpeaker", "総務省", "本日は。"],
    ["○例示　本日は。", "ambiguousSpeaker", "例示", "本日は。"],
    ["○本日は、謎の省　から。", "noSpeaker", "", "本日は、謎の省　から。"],
    [
      "○本日はお集まりいただきありがとうございます。",
      "noSpeaker",
      "",
      "本日はお集まりいただきありがとうございます。",
    ],
    ["テレワーク関係府省連絡会議 議事メモ", "noSpeaker", "", "テレワーク関係府省連絡会議 議事メモ"],
    ["・連携が必要。", "noSpeaker", "", "連携が必要。"],
  ])("is asked, and nothing is lost: %s", (line, why, speakerTyped, text) => {
    const { blocks, notUnderstood } = split(line);
    expect(blocks).toMatchObject([{ line: 1, kind: "speech", speaker: null, speakerTyped, text }]);
    expect(notUnderstood).toMatchObject([{ line: 1, text, why }]);
  });

  it("is told apart as far as the name allows, with those it may mean", () => {
    expect(split("【総務省】はい。").notUnderstood[0]?.candidates).toEqual(["chair", "official"]);
  });

  it("may have been absent: understood, but reported", () => {
    const { blocks, notUnderstood } = split("○国土交通副大臣　本日は。");
    expect(blocks).toMatchObject([{ speaker: "land", text: "本日は。" }]);
    expect(notUnderstood).toMatchObject([{ line: 1, why: "absentSpeaker", text: "本日は。" }]);
  });

  it("is rather one who came than one who was absent", () => {
    expect(split("○見本　はい。")).toMatchObject({
      blocks: [{ speaker: "labour" }],
      notUnderstood: [],
    });
  });
});

describe("a transcript", () => {
  it("goes on with what was said until somebody else speaks", () => {
    const { blocks, notUnderstood } = split(
      [
        "○総務副大臣　３点申し上げる。",
        "・テレワーク　の定着（令和６年度）",
        "結論：進める。",
        "",
        "　また、○○省とも連携する。",
        "\t以上です。",
        "",
        "○厚生労働副大臣",
        "承知しました。",
      ].join("\r\n"),
    );
    expect(blocks.map(({ line, speaker, text }) => [line, speaker, text])).toEqual([
      [
        1,
        "chair",
        "３点申し上げる。\n・テレワーク　の定着（令和６年度）\n結論：進める。\n\n　また、○○省とも連携する。\n以上です。",
      ],
      [8, "labour", "承知しました。"],
    ]);
    expect(notUnderstood).toEqual([]);
  });

  it("has narration and outcomes between remarks", () => {
    const { blocks, notUnderstood } = split(
      [
        "（１）テレワークの普及状況について",
        "○ 国土交通省から、資料１に基づき説明があった。",
        "○ 主な発言は以下のとおり。",
        "・…について、連携して取り組むことが必要。（厚生労働省）",
        "・普及が遅れている。",
        "○ 資料３のとおり決定した。",
        "（３）その他",
        "次回の日程は事務局から別途連絡することとされた。",
      ].join("\n"),
    );
    expect(
      blocks.map(({ section, kind, speaker, decision }) => [section, kind, speaker ?? decision]),
    ).toEqual([
      ["spread", "narration", null],
      ["spread", "narration", null],
      ["spread", "speech", "labour"],
      ["spread", "speech", null],
      ["spread", "decision", "decided"],
      ["rest", "narration", null],
    ]);
    expect(notUnderstood.map(({ line, why }) => [line, why])).toEqual([[5, "noSpeaker"]]);
  });

  it("has outcomes inside a remark only in the form of minutes", () => {
    const { blocks } = split(
      "○議長　いかがか。\n昨年の会議で方針を決定した。\n特段の異議なく、了承された。",
    );
    expect(blocks.map(({ kind, text }) => [kind, text])).toEqual([
      ["speech", "いかがか。\n昨年の会議で方針を決定した。"],
      ["decision", "特段の異議なく、了承された。"],
    ]);
  });
});

describe("the heading of an item", () => {
  it.each([
    ["（１）テレワークの普及状況について", "spread"],
    ["(1) テレワークの普及状況", "spread"],
    ["①普及状況について", "spread"],
    ["議題１　テレワークの普及状況について（報告）", "spread"],
    ["【議題１】", "spread"],
    ["議題（２）", "measures"],
    ["１．テレワークの普及状況について", "spread"],
    ["２ 令和7年度のテレワーク関係施策について", "measures"],
    ["■ 令和７年度のテレワーク関係施策について", "measures"],
    ["テレワークの普及状況について", "spread"],
    ["議題２　別の書き方の題名", "measures"],
    ["３　その他", "rest"],
  ])("is found: %s", (line, item) => {
    const { headings, blocks } = split(`${line}\n○議長　はい。`);
    expect(headings).toEqual([{ line: 1, item, text: line }]);
    expect(blocks).toMatchObject([{ line: 2, section: item }]);
  });

  it.each([
    "（１）経費の負担",
    "１　はじめに",
    "２０２０年度の普及状況について",
    "（１）",
    "議題９",
    "テレワークの普及状況について、説明します。",
    "議題２については異議ありません。",
    "議題２に移ります",
    "議題（２）の資料を御覧ください",
    "議題１及び議題２をまとめて御説明します",
    "議題１　テレワークの普及状況について御説明します。",
    "第２の柱について申し上げます。",
  ])("is not: %s", (line) => {
    expect(split(`○議長　はい。\n${line}`)).toMatchObject({
      headings: [],
      blocks: [{ text: `はい。\n${line}` }],
    });
  });

  it("ends the remark before it", () => {
    const { blocks } = split("○議長　はい。\n議題２\n続きの行");
    expect(blocks).toMatchObject([
      { section: null, text: "はい。" },
      { section: "measures", speaker: null, text: "続きの行" },
    ]);
  });
});
