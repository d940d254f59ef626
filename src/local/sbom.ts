import path from "node:path";
import { text } from "node:stream/consumers";
import { root, writeIfChanged } from "./files.ts";

interface Component {
  readonly "bom-ref": string;
  readonly name: string;
  readonly properties: readonly { readonly name: string }[];
}

/** A bill of materials as CycloneDX writes it; the rest of it is passed on as it is. */
export interface Bill {
  readonly metadata: { readonly component: Component };
  readonly components: readonly Component[];
  readonly dependencies: readonly { readonly ref: string; readonly dependsOn: readonly string[] }[];
}

/** Needed to build only, but some of their content goes along: the common passwords. */
export const alongside: readonly string[] = ["@zxcvbn-ts/language-common"];

const isPassedOn = ({ name, properties }: Component): boolean =>
  alongside.includes(name) ||
  !properties.some((property) => property.name === "cdx:npm:package:development");

/**
 * The bill without what is needed for development only. `npm sbom --omit dev` would do that, but leaves out
 * as well what the Worker and a tool both need.
 */
export function passedOn(bill: Bill): Bill {
  const { component } = bill.metadata;
  const project = component["bom-ref"];
  const components = bill.components.filter(isPassedOn);
  const refs = new Set([project, ...components.map((one) => one["bom-ref"])]);
  return {
    ...bill,
    metadata: {
      ...bill.metadata,
      // npm gives the name of the folder.
      component: { ...component, name: project.slice(0, project.lastIndexOf("@")) },
    },
    components,
    dependencies: bill.dependencies
      .filter(({ ref }) => refs.has(ref))
      .map(({ ref, dependsOn }) => ({ ref, dependsOn: dependsOn.filter((one) => refs.has(one)) })),
  };
}

if (import.meta.main) {
  const bill: Bill = JSON.parse(await text(process.stdin));
  const file = path.join(root, ".build/sbom.cdx.json");
  writeIfChanged(file, `${JSON.stringify(passedOn(bill), null, 2)}\n`);
  console.log(path.relative(process.cwd(), file));
}
