import type { Java } from './java.ts'
import type { Memory } from './memory.ts'

export interface Command {
  readonly java: Java
  /** Paths of all jars, in the order of the class path. */
  readonly jars: readonly string[]
  /** The folder of conf/, data/ and logs/. */
  readonly home: string
  readonly memory: Memory
  /** What this run wants of the JVM beside the rest: the archive of classes to use or to write. */
  readonly jvmOptions: readonly string[]
}

const OPENED = ['java.io', 'java.lang', 'java.nio', 'java.util.concurrent', 'sun.nio.ch']

/** The options of the JVM that come with every run of one Java: those that Neo4j's own neo4j.conf gives. */
export const standingOptions = ({ feature }: Pick<Java, 'feature'>): readonly string[] => [
  ...OPENED.map((name) => `--add-opens=java.base/${name}=ALL-UNNAMED`),
  '--enable-native-access=ALL-UNNAMED',
  // From 24 on Java warns of sun.misc.Unsafe unless told; 22 and before do not know the option.
  ...(feature >= 23 ? ['--sun-misc-unsafe-memory-access=allow'] : []),
  // Small machines would get the serial collector, and an archive wants the collector that it was made with.
  '-XX:+UseG1GC',
  '-XX:-OmitStackTraceInFastThrow',
  '-XX:+DisableExplicitGC',
  '-Djdk.nio.maxCachedBufferSize=1024',
  '-Dio.netty.tryReflectionSetAccessible=true',
  '-Dio.netty.leakDetection.level=DISABLED',
  '-Dlog4j2.disable.jmx=true',
  '-Dfile.encoding=UTF-8',
]

/** The command that starts Neo4j and stays with it. */
export const writeCommand = ({ java, jars, home, memory, jvmOptions }: Command): readonly string[] => [
  java.command,
  ...standingOptions(java),
  ...jvmOptions,
  // Not all of the heap at once: the rest is taken when the graph needs it.
  `-Xms${Math.min(memory.heap, 512)}m`,
  `-Xmx${memory.heap}m`,
  '-cp',
  jars.join(':'),
  'org.neo4j.server.CommunityEntryPoint',
  `--home-dir=${home}`,
  `--config-dir=${home}/conf`,
  '--console-mode',
]
