import { ahead } from '../ahead.ts'
import type { Context } from '../context.ts'
import type { Bound } from './bound.ts'
import type { Columns } from './layout.ts'
import type { Plan } from './plan.ts'

/** Gets the row of a plan for one request; undefined where nothing was found. */
export type RunPlan = (plan: Plan, bound: Bound, context: Context) => Promise<Columns | undefined>

/** Sends a plan's statement, together with others that wait for the same. */
export const runPlan: RunPlan = async (plan, bound, context) => {
  const { ask, viewer, signal } = context
  const ready = plan.ahead
    ? { ...bound, ahead: await ahead[plan.ahead.name]?.(plan.ahead.read(bound), context) }
    : bound
  return ask(plan, viewer.rights, { parameters: plan.parameters(ready), signal })
}
