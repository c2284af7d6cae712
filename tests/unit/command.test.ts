import { describe, expect, it } from 'vitest'
import { readCommand } from '../../src/cli/command.ts'

describe('the command line', () => {
  it('serves when it says nothing', () => {
    expect(readCommand([])).toEqual({ name: 'serve' })
  })

  it('merges one official into another, and splits it off again', () => {
    expect(readCommand(['merge', 'official:a', 'official:b'])).toEqual({
      name: 'merge',
      id: 'official:a',
      into: 'official:b',
    })
    expect(readCommand(['split', 'official:a'])).toEqual({ name: 'split', id: 'official:a' })
  })

  it.each([
    [['merge', 'official:a'], 'merge takes two ids'],
    [['merge', 'official:a', 'official:b', 'official:c'], 'merge takes two ids'],
    [['split'], 'split takes one id'],
    [['melt', 'official:a'], 'melt official:a is no command'],
    [['merge', '--force', 'official:a', 'official:b'], "Unknown option '--force'"],
  ])('says how it is used when it is %j', (args, message) => {
    expect(() => readCommand(args)).toThrow(message)
    expect(() => readCommand(args)).toThrow('node dist/main.js merge ID INTO')
  })
})
