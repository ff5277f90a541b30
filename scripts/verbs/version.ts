import { readFileSync } from 'node:fs'
import path from 'node:path'
import type { Command } from 'commander'

/** `asyla version`: the version of this checkout. */
export function register(program: Command): void {
  program
    .command('version')
    .description('print the version')
    .action(() => {
      const file = path.resolve(import.meta.dirname, '../../package.json')
      const { version } = JSON.parse(readFileSync(file, 'utf8')) as { version: string }
      console.log(version)
    })
}
