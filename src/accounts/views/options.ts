import type { Lang } from "../../lib/lang";
import type { Option } from "../../ui/fields/options";
import type { Role } from "../model";
import { roleNames } from "../words";

export interface Choice {
  readonly id: string;
  readonly name: string;
  readonly nameEn: string;
  readonly group: string | null;
  readonly groupEn: string | null;
}

export interface Places {
  readonly organizations: readonly Choice[];
  readonly seats: readonly Choice[];
}

/** Choices as a list shows them. */
export const optionsOf = (choices: readonly Choice[], lang: Lang): Option[] =>
  choices.map(({ id, name, nameEn, group, groupEn }) => ({
    value: id,
    label: lang === "en" && nameEn !== "" ? nameEn : name,
    group: (lang === "en" && groupEn) || (group ?? undefined),
  }));

export const roleOptions = (roles: readonly Role[], lang: Lang): Option[] =>
  roles.map((role) => ({ value: role, label: roleNames[lang][role] }));
