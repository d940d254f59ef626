import { paths } from "../../../src/paths";
import { post } from "../../world";
import { run } from "../confirmation/steps";

const confirm = paths.ja.minutesConfirm("m0");

/** Everybody came, and the two who spoke have confirmed. */
export const complete = async (): Promise<void> => {
  await run(
    "INSERT INTO attendance (id, meeting_id, seat_id, actual) SELECT 'a' || id, 'm0', id, 'present' FROM seat",
  );
  await post(confirm, "aide", { seen: "rk1:1" });
  await post(confirm, "member", { seen: "rk2:1" });
};

/** The same, and the minutes are settled. */
export const settled = async (): Promise<void> => {
  await complete();
  await post(paths.ja.minutesStep("m0", "settle"), "secretariat", { version: "1" });
};
