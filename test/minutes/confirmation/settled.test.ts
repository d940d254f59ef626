import { beforeEach, expect, it } from "vitest";
import { get, rows, world } from "../../world";

beforeEach(world);

it("shows the texts of settled minutes to members, and not to officials of the ministries", async () => {
  await rows("UPDATE minutes SET state = 'settled', version = version + 1 WHERE id = 'm0'");
  const pages = ["/desk/meetings/m0/minutes/confirm", "/desk/meetings/m0/minutes/board"];
  for (const page of pages) {
    const answer = await get(page, "coordinator");
    expect([403, 404], page).toContain(answer.status);
    expect(await answer.text()).not.toContain("相談窓口を６か所");
  }
  const own = await get("/desk/meetings/m0/minutes/confirm", "member");
  expect(await own.text()).toContain("相談窓口を６か所");
});
