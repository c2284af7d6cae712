import { readdirSync, readFileSync } from 'node:fs'

/** An operation to begin with, shown in the Sandbox and in the offline IDE. */
export interface Example {
  /** The file's name without number and ending: `who-met-whom`. */
  readonly name: string
  readonly text: string
}

const FOLDER = new URL('../../examples/', import.meta.url)

/** The operations of examples/, in the order of their file names. */
export function readExamples(folder: URL = FOLDER): Example[] {
  return readdirSync(folder)
    .filter((file) => file.endsWith('.graphql'))
    .sort()
    .map((file) => ({
      name: file.replace(/^\d+-/, '').replace(/\.graphql$/, ''),
      text: readFileSync(new URL(file, folder), 'utf8').trim(),
    }))
}
