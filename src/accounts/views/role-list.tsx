import type { Page } from "../../lib/page";
import type { RoleHeld } from "../model";
import { roleText } from "../words";

interface Props {
  page: Page;
  roles: readonly RoleHeld[];
  /** The words for having none. */
  none: string;
}

/** Roles, one a line. */
export const RoleList = ({ page, roles, none }: Props) =>
  roles.length === 0 ? (
    <span class="quiet">{none}</span>
  ) : (
    <>
      {roles.map((role, i) => (
        <>
          {i > 0 && <br />}
          {roleText(role, page.lang)}
        </>
      ))}
    </>
  );
