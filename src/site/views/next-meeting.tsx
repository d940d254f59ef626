import type { Page } from "../../lib/page";
import type { ListedMeeting } from "../../publication/queries";
import { When } from "../../publication/published/when";
import { meetingPath, titleIn } from "./links";

/** When and where the council meets next. */
export const NextMeeting = ({ page, meeting }: { page: Page; meeting: ListedMeeting }) => (
  <div class="card">
    <p>
      <strong>
        <a href={meetingPath(page.lang, meeting)}>{titleIn(meeting, page.lang)}</a>
      </strong>
    </p>
    <p>
      <When page={page} content={meeting} />
      {meeting.place && (
        <>
          <br />
          {meeting.place}
        </>
      )}
    </p>
  </div>
);
