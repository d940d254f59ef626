import { beforeEach, expect, test } from "vitest";
import { get, rows } from "../../world";
import { published } from "../steps";
import { minutes, publishMinutes, settle } from "./given";

beforeEach(minutes);

test("an item that the meeting carried over keeps its section, and the others their numbers", async () => {
  await rows(`INSERT INTO agenda_item (id, body_id, meeting_id, state, kind, title, created_at) VALUES
    ('held-0', 'council', 'm0', 'carried', 'discussion', '持ち越した議題', '2024-02-01T00:00:00.000Z')`);
  await rows(`INSERT INTO remark (id, meeting_id, item_id, place, kind, text) VALUES
    ('rk0', 'm0', 'held-0', 'A', 'narration', '次回以降に持ち越すこととされた。')`);
  await settle();
  await publishMinutes("name");
  await published("/desk/meetings/m0/publish");
  const [{ content } = { content: "" }] = await rows<{ content: string }>(
    "SELECT content FROM publication WHERE kind = 'minutes'",
  );
  expect(JSON.parse(content)).toMatchObject({
    sections: [
      { number: 1, title: "持ち越した議題", remarks: [{ key: "rk0" }] },
      { number: 2, title: "実施方針について" },
    ],
  });
  expect(await (await get("/meetings/16")).text()).toContain("持ち越した議題");
});
