import { accounts } from "./accounts/routes";
import { actions } from "./actions/routes";
import { agenda } from "./agenda/routes";
import { attendance } from "./attendance/routes";
import { circulation } from "./circulation/routes";
import { desk } from "./desk/routes";
import { handouts } from "./handouts/routes";
import { front } from "./front";
import { publication } from "./publication/routes";
import { measures } from "./measures/routes";
import { meetings } from "./meetings/routes";
import { minutes } from "./minutes/routes";
import { record } from "./record/routes";
import { retention } from "./retention/routes";
import { roster } from "./roster/routes";
import { site } from "./site/routes";
import { astray } from "./web/astray";

/** The table of contents. */
export const app = front()
  .route("/", site)
  .route("/", publication)
  .route("/", accounts)
  .route("/", desk)
  .route("/", record)
  .route("/", roster)
  .route("/", measures)
  .route("/", actions)
  .route("/", meetings)
  .route("/", agenda)
  .route("/", attendance)
  .route("/", handouts)
  .route("/", minutes)
  .route("/", circulation)
  .route("/", retention);

app.notFound(astray(app.router));
