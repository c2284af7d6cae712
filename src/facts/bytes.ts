import { createReadStream } from 'node:fs'
import { stat } from 'node:fs/promises'
import { pipeline } from 'node:stream'
import { createGunzip } from 'node:zlib'

const CHUNK = 1 << 17

// What the system says of files, in words that say what to do.
const SAID: Readonly<Record<string, string>> = {
  ENOENT: 'there is no such file',
  EACCES: 'you may not read it',
  Z_BUF_ERROR: 'it ends before its time: fetch or pack it again',
  Z_DATA_ERROR: 'it is not packed by gzip, or damaged',
}

const unreadable = (file: string, error: NodeJS.ErrnoException): Error =>
  new Error(`${file} cannot be read: ${SAID[error.code ?? ''] ?? error.message}`, { cause: error })

/** The size of a file, and what changes when it is written to. Rejects where it is none that can be read twice. */
export async function stampOf(file: string): Promise<{ readonly size: number; readonly stamp: string }> {
  const found = await stat(file).catch((error: NodeJS.ErrnoException) => {
    throw unreadable(file, error)
  })
  // A pipe would be empty the second time.
  if (!found.isFile()) throw new Error(`${file} is no regular file: it is read several times, so save it first`)
  return { size: found.size, stamp: `${found.ino} ${found.size} ${found.mtimeMs}` }
}

/**
 * The bytes of a file, unpacked where its name ends in `.gz`. Rejects with a sentence that names the file.
 * @param onBytes hears how many bytes of the file, packed as it is, were read since it heard last
 */
export async function* bytesOf(file: string, onBytes?: (count: number) => void): AsyncGenerator<Buffer> {
  const raw = createReadStream(file, { highWaterMark: CHUNK })
  // A fault of either is that of the one which is read, below.
  const bytes = file.endsWith('.gz') ? pipeline(raw, createGunzip({ chunkSize: CHUNK }), () => undefined) : raw
  let heard = 0
  try {
    for await (const chunk of bytes) {
      onBytes?.(raw.bytesRead - heard)
      heard = raw.bytesRead
      yield chunk as Buffer
    }
  } catch (error) {
    throw unreadable(file, error as NodeJS.ErrnoException)
  }
}
