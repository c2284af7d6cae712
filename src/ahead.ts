import { findChains } from './paths/findChains.ts'
import type { WorkOut } from './plan/ahead.ts'
import { findHits } from './search/findHits.ts'
import { findResolutions } from './search/findResolutions.ts'

/** The parameters that a header «ahead:» may name, and who works them out. */
export const ahead: Readonly<Record<string, WorkOut>> = {
  chains: findChains,
  hits: findHits,
  resolutions: findResolutions,
}
