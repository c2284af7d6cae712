/** Where an engine finds the graph; it arrives as the first message of the harness. */
export interface Settings {
  readonly uri: string
  readonly user: string
  readonly password: string
}

/** Starts a server when the harness says where the graph is, tells it the address, and ends with the harness. */
export function serve(start: (settings: Settings) => Promise<string>): void {
  process.once('disconnect', () => process.exit())
  process.once('message', (settings) => {
    start(settings as Settings).then(
      (address) => process.send?.({ address }),
      (fault: unknown) => {
        process.stderr.write(`${fault instanceof Error ? fault.stack : JSON.stringify(fault)}\n`)
        process.exit(1)
      },
    )
  })
}
