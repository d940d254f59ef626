import type { Lang } from "../../lib/lang";
import { type Organization, flat, treeOf } from "./model";

/** A name in the language; the Japanese one where there is no English. */
export const nameIn = (
  thing: { readonly name: string; readonly nameEn: string },
  lang: Lang,
): string => (lang === "en" && thing.nameEn !== "" ? thing.nameEn : thing.name);

/** Organisations as a list offers them: in 建制順, each indented under the one above. */
export const organizationOptions = (organizations: readonly Organization[], lang: Lang) =>
  flat(treeOf(organizations)).map(({ organization, depth }) => ({
    value: organization.id,
    label: `${"　".repeat(depth)}${nameIn(organization, lang)}`,
  }));
