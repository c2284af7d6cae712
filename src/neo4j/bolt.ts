import { once } from 'node:events'
import { connect, createServer } from 'node:net'

/** A port of the loopback that nobody listens on. */
export async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  server.close()
  await once(server, 'close')
  if (address === null || typeof address === 'string') throw new Error('The system gave no free port.')
  return address.port
}

// The magic of Bolt, then four proposals of a version: 5.0 to 5.4, 4.4, and two empty ones.
const HANDSHAKE = Buffer.from('6060b01700040405000004040000000000000000', 'hex')
const ANSWER_MS = 2_000

/** Whether a Neo4j answers a Bolt handshake there. An open port alone may be anyone's. */
export const answersBolt = (port: number): Promise<boolean> =>
  new Promise((resolve) => {
    const socket = connect(port, '127.0.0.1', () => socket.write(HANDSHAKE))
    const settle = (answers: boolean) => {
      resolve(answers)
      socket.destroy()
    }
    socket.setTimeout(ANSWER_MS, () => settle(false))
    socket.once('error', () => settle(false))
    socket.once('close', () => settle(false))
    // The version agreed upon; zeros refuse all four.
    socket.once('data', (version) => settle(version.length === 4 && version.readUInt32BE(0) !== 0))
  })
