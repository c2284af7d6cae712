const INCLUDE = /^( *)INCLUDE (shared\/\w+)$/

/**
 * Lays the files of cypher/shared/ in where a fragment says `INCLUDE shared/name`, as deep as that line stands. What two
 * fields must mean alike is written once.
 * @param read the content of a shared file by its path without the ending, or undefined where there is none
 * Throws an Error that names the file and the line where there is none.
 */
export function layIn(name: string, content: string, read: (path: string) => string | undefined): string {
  return content
    .split('\n')
    .flatMap((line) => {
      const [, indent, path] = INCLUDE.exec(line) ?? []
      if (path === undefined) return [line]
      const shared = read(path)
      if (shared === undefined) throw new Error(`cypher/${name}.cypher: there is no cypher/${path}.cypher to include`)
      return bodyOf(layIn(path, shared, read)).map((one) => `${indent}${one}`)
    })
    .join('\n')
}

const bodyOf = (content: string): string[] =>
  content
    .trimEnd()
    .split('\n')
    .filter((line) => !line.startsWith('//'))
