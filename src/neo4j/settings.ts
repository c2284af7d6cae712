import type { Memory } from './memory.ts'

export interface Settings {
  /** The folder of the data; absolute. */
  readonly data: string
  readonly port: number
  readonly memory: Memory
}

/** The text of neo4j.conf. */
export function writeSettings({ data, port, memory }: Settings): string {
  const settings = {
    'server.config.strict_validation.enabled': true,
    'server.directories.data': data,
    'server.default_listen_address': '127.0.0.1',
    'server.bolt.listen_address': `127.0.0.1:${port}`,
    'server.bolt.advertised_address': `127.0.0.1:${port}`,
    'server.http.enabled': false,
    'server.https.enabled': false,
    // Bolt answers WebSockets too: without it, any web page open on this machine could write to the graph.
    'dbms.security.auth_enabled': true,
    'dbms.usage_report.enabled': false,
    'server.memory.heap.max_size': `${memory.heap}m`,
    'server.memory.pagecache.size': `${memory.pageCache}m`,
    // Else each of the two databases takes 256 MB of disk for its log before the first write.
    'db.tx_log.preallocate': false,
    // With the defaults a stop takes 12 s, almost all of it Bolt waiting; with these, less than 2 s.
    'internal.dbms.bolt.netty_server_shutdown_quiet_period': 0,
    'internal.dbms.bolt.netty_server_shutdown_timeout': '1s',
    'internal.server.bolt.thread_pool_shutdown_wait_time': '1s',
    'internal.server.bolt.connection_shutdown_wait_time': '1s',
    'db.shutdown_transaction_end_timeout': '0s',
  }
  // A backslash begins an escape in Java's property files.
  const lines = Object.entries(settings).map(([key, value]) => `${key}=${String(value).replaceAll('\\', '\\\\')}\n`)
  return lines.join('')
}
