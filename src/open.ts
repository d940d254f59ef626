import { front } from "./front";
import { site } from "./site/routes";
import { astray } from "./web/astray";

/** The public site alone: who reads it waits for nothing of the desk. It answers as `app` does. */
export const open = front().route("/", site);

open.notFound(astray(open.router));

const doors = new Set(["desk", "sign-in", "sign-out", "invitation", "password-reset"]);

/** Whether `open` answers a path, given without its language; what no route answers is for it too. */
export const isOpen = (path: string): boolean => !doors.has(path.split("/")[1] ?? "");
