import type { Context } from '../context.ts'
import type { Bound } from './bound.ts'
import type { Columns } from './layout.ts'
import type { Plan } from './plan.ts'

/** Gets the row of a plan for one request; undefined where nothing was found. */
export type RunPlan = (plan: Plan, bound: Bound, context: Context) => Promise<Columns | undefined>

/** Sends a plan's statement, together with others that wait for the same. */
export const runPlan: RunPlan = (plan, bound, { ask, viewer, signal }) =>
  ask(plan, viewer.rights, { parameters: plan.parameters(bound), signal })
