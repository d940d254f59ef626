import type { BudgetKind } from "../../measures/model/budget";
import type { Direction, IndicatorKind } from "../../measures/model/indicator";
import type { Continuity, Method, Status } from "../../measures/model";
import type { Source } from "../sources";

/** A year's sheet; what is left out is empty. */
export interface SampleSheet {
  readonly year: number;
  readonly continuity: Continuity;
  readonly purpose?: string;
  readonly summary?: string;
  readonly methods?: readonly Method[];
  readonly relatedPlans?: string;
  readonly plan?: string;
  readonly issues?: string;
  readonly nextSteps?: string;
  readonly links?: string;
  readonly source: Source;
}

/** Amounts in 百万円; "none" is 「－」, and a kind left out is blank. */
export interface SampleBudget {
  readonly year: number;
  readonly account: string;
  readonly million: Partial<Record<BudgetKind, number | "none">>;
  readonly isInclusive?: boolean;
  readonly note?: string;
  readonly source: Source;
}

export interface SampleValue {
  readonly kind: "target" | "actual";
  readonly year: number;
  readonly value: string;
  readonly isApproximate?: boolean;
  readonly period?: string;
  readonly asOf?: string;
  readonly publishedOn?: string;
  readonly note?: string;
  /** 1 unless said. */
  readonly revision?: number;
  readonly source: Source;
}

interface SampleDefinition {
  readonly name: string;
  readonly en: string;
  readonly unit: string;
  readonly formula?: string;
  readonly from: number;
  readonly baseline?: readonly [value: string, year: number];
  readonly reason?: string;
  readonly source: Source;
  readonly values: readonly SampleValue[];
}

export interface SampleIndicator {
  readonly kind: IndicatorKind;
  readonly direction: Direction;
  readonly definitions: readonly SampleDefinition[];
}

/** A quarter as fiscal year and 1 to 4. */
export type Quarter = readonly [year: number, quarter: 1 | 2 | 3 | 4];

interface SampleMilestone {
  readonly title: string;
  readonly from: Quarter;
  readonly to: Quarter;
  readonly doneOn?: string;
}

/** An approved report; made up, and says so. */
export interface SampleReport {
  readonly year: number;
  readonly status: Status;
  readonly rating?: string;
  readonly reason?: string;
  readonly happened: string;
  readonly next?: string;
  readonly obstacles?: string;
}

export interface SampleMeasure {
  readonly id: string;
  readonly code: string;
  readonly projectNumber?: string;
  readonly title: string;
  readonly en: string;
  readonly pillar: string;
  readonly lead: string;
  readonly partners?: readonly string[];
  readonly division?: string;
  readonly started?: number;
  readonly ends?: number;
  readonly source: Source;
  readonly sheets: readonly SampleSheet[];
  readonly budgets?: readonly SampleBudget[];
  readonly indicators?: readonly SampleIndicator[];
  readonly milestones?: readonly SampleMilestone[];
  readonly reports: readonly SampleReport[];
}
