import { beforeEach, describe, expect, it } from "vitest";
import { type Who, get, rows, world } from "../world";

/** What happened to the meeting held; of each the sentence carries a mark. */
const happened = [
  "meeting.held",
  "retention.changed",
  "minutes.confirmed",
  "publication.prepared",
  "publication.returned",
  "publication.withdrawn",
] as const;

const markOf = (name: string) => `第${900 + happened.findIndex((one) => one === name)}回`;

const detailOf = (name: string) => {
  const mark = markOf(name);
  return JSON.stringify({
    number: mark.slice(1, -1),
    years: "30",
    name: mark,
    what: mark,
    title: mark,
  });
};

beforeEach(async () => {
  await world();
  for (const name of happened)
    await rows(
      "INSERT INTO event (at, actor_id, name, subject_id, detail) VALUES ('2026-05-01T00:00:00.000Z', 'secretariat', ?, 'm0', ?)",
      name,
      detailOf(name),
    );
});

const minutesAre = (state: string) =>
  rows(
    `UPDATE minutes SET state = ?1, sent_at = iif(?1 = 'drafting', NULL, sent_at),
      settled_at = iif(?1 = 'settled', '2026-05-01T00:00:00.000Z', NULL), version = version + 1 WHERE id = 'm0'`,
    state,
  );

const toldOn = async (path: string, who: Who) => {
  const page = await (await get(path, who)).text();
  return happened.filter((name) => page.includes(markOf(name)));
};
const told = (who: Who) => toldOn("/desk/meetings/m0", who);

const common = ["meeting.held", "publication.withdrawn"];
const withMinutes = ["meeting.held", "minutes.confirmed", "publication.withdrawn"];

describe("the history of a meeting", () => {
  it("tells the secretariat and the auditors everything", async () => {
    for (const who of ["secretariat", "auditor"] as const)
      expect(await told(who)).toEqual(happened);
  });

  it("tells of the minutes whoever may read them, of what is kept and prepared nobody else", async () => {
    for (const who of ["member", "aide"] as const) expect(await told(who)).toEqual(withMinutes);
    for (const who of ["coordinator", "editor", "admin"] as const)
      expect(await told(who)).toEqual(common);
  });

  it("quotes nobody what was drafted of the minutes", async () => {
    await rows(
      "INSERT INTO event (at, actor_id, name, subject_id, detail) VALUES ('2026-05-01T00:00:00.000Z', 'secretariat', 'minutes.remarkRemoved', 'm0', ?)",
      JSON.stringify({ number: "16", what: "隠すべき言葉" }),
    );
    await minutesAre("settled");
    for (const who of ["secretariat", "coordinator"] as const)
      for (const path of ["/desk/meetings/m0", "/desk/meetings/m0/agenda"])
        expect(await (await get(path, who)).text()).not.toContain("隠すべき言葉");
  });

  it("tells nothing of a draft that a member cannot read yet", async () => {
    await minutesAre("drafting");
    expect(await told("member")).toEqual(common);
    expect(await told("secretariat")).toEqual(happened);
  });

  it("tells everybody on the desk of minutes that are settled", async () => {
    await minutesAre("settled");
    expect(await told("coordinator")).toEqual(withMinutes);
  });

  it("tells on the agenda's page of neither minutes nor what is kept", async () => {
    const agenda = "/desk/meetings/m0/agenda";
    expect(await toldOn(agenda, "editor")).toEqual(common);
    expect(await toldOn(agenda, "secretariat")).toEqual([
      "meeting.held",
      "publication.prepared",
      "publication.returned",
      "publication.withdrawn",
    ]);
  });
});
