import { MappingFault, readMapping } from './csv/mapping.ts'
import type { SourceFact } from './sources.ts'

/** The source that a mapping gives to whatever names none; undefined without a mapping. Rejects with a MappingFault. */
export async function readGivenSource(mappingFile: string | undefined): Promise<SourceFact | undefined> {
  if (mappingFile === undefined) return undefined
  const { source } = await readMapping(mappingFile)
  if (source) return { ...source, type: 'Source' }
  throw new MappingFault(mappingFile, ['it gives no source: {"source": {"id": "source:…", "publisher": "…"}}'])
}
