import { describe, expect, it } from 'vitest'
import { readCommand } from '../../src/cli/command.ts'

describe('the command line', () => {
  it('serves when it says nothing, or serve', async () => {
    expect(await readCommand([])).toEqual({ name: 'serve' })
    expect(await readCommand(['serve'])).toEqual({ name: 'serve' })
  })

  it('merges one official into another, and splits it off again', async () => {
    expect(await readCommand(['merge', 'official:a', 'official:b'])).toEqual({
      name: 'merge',
      id: 'official:a',
      into: 'official:b',
    })
    expect(await readCommand(['split', 'official:a'])).toEqual({ name: 'split', id: 'official:a' })
  })

  it('imports files, or only checks them, with a report or without', async () => {
    expect(await readCommand(['import', 'a.jsonl', 'b.jsonl.gz'])).toEqual({
      ...{ name: 'import', files: ['a.jsonl', 'b.jsonl.gz'], dryRun: false, offline: false },
    })
    expect(await readCommand(['import', '--dry-run', 'a.jsonl', '--report', 'faults.html'])).toEqual({
      ...{ name: 'import', files: ['a.jsonl'], dryRun: true, report: 'faults.html', offline: false },
    })
  })

  it('imports other formats, with what says how to read them', async () => {
    expect(await readCommand(['import', 'a.txt', '--as', 'csv', '--mapping', 'mapping.json'])).toEqual({
      ...{ name: 'import', files: ['a.txt'], as: 'csv', mapping: 'mapping.json', dryRun: false, offline: false },
    })
  })

  it("imports by Neo4j's own importer, or writes tables for it, and finishes what it leaves", async () => {
    expect(await readCommand(['import', 'a.jsonl', '--offline'])).toMatchObject({ offline: true, tables: undefined })
    expect(await readCommand(['import', 'a.jsonl', '--tables', 'folder'])).toMatchObject({ tables: 'folder' })
    await expect(readCommand(['import', 'a.jsonl', '--tables', 'folder', '--dry-run'])).rejects.toThrow(
      'cannot be used',
    )
    expect(await readCommand(['finish'])).toEqual({ name: 'finish' })
  })

  it('exports in a format, to a place or to stdout', async () => {
    expect(await readCommand(['export', '--as', 'jsonl'])).toEqual({ name: 'export', as: 'jsonl' })
    expect(await readCommand(['export', '--as', 'csv', '--to', 'tables'])).toEqual({
      name: 'export',
      as: 'csv',
      to: 'tables',
    })
  })

  it.each(['check', 'stats'])('says %s for people or for programs', async (name) => {
    expect(await readCommand([name])).toEqual({ name, json: false })
    expect(await readCommand([name, '--json'])).toEqual({ name, json: true })
  })

  it.each([
    [['merge', 'official:a'], "missing required argument 'into'", 'chancery help merge'],
    [['merge', 'official:a', 'official:b', 'official:c'], 'too many arguments', 'chancery help merge'],
    [['split'], "missing required argument 'id'", 'chancery help split'],
    [['import'], "missing required argument 'files'", 'chancery help import'],
    [
      ['import', 'a.jsonl', '--report', 'faults.pdf'],
      'Name a file that ends in .html or .json',
      'chancery help import',
    ],
    [['export'], "required option '--as <format>' not specified", 'chancery help export'],
    [['export', '--as', 'xml'], 'Allowed choices are jsonl, csv', 'chancery help export'],
    [['melt', 'official:a'], "unknown command 'melt'", 'chancery help'],
    [['merge', '--force', 'official:a', 'official:b'], "unknown option '--force'", 'chancery help merge'],
  ])('says what is wrong with %j, and where to read on', async (args, message, help) => {
    await expect(readCommand(args)).rejects.toThrow(message)
    await expect(readCommand(args)).rejects.toThrow(`How it is used: ${help}`)
  })

  it.each([['--help'], ['help']])('names every command for %s, and what it needs', async (args) => {
    const help = await readCommand([args])
    const text = help.name === 'help' ? help.text : ''
    for (const name of ['serve', 'import', 'export', 'check', 'stats', 'merge', 'split'])
      expect(text).toMatch(` ${name} `)
    expect(text).toContain('Exit codes: 0 done')
    expect(await readCommand(['help', 'import'])).toMatchObject({ text: expect.stringContaining('--dry-run') })
  })

  it('says its version', async () => {
    expect(await readCommand(['--version'])).toEqual({ name: 'help', text: expect.stringMatching(/^\d+\.\d+\.\d+$/) })
  })
})
