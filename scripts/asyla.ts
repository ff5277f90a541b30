import { readdirSync } from 'node:fs'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { Command } from 'commander'

/** What every file in `scripts/verbs` exports: it adds its own sub-commands to the program. */
export type VerbModule = { readonly register: (program: Command) => void }

const verbsFolder = path.join(import.meta.dirname, 'verbs')
const verbs = readdirSync(verbsFolder)
  .filter((file) => file.endsWith('.ts') && !file.endsWith('.test.ts'))
  .map((file) => file.slice(0, -'.ts'.length))

const program = new Command('asyla').description(
  'What is not a page: one verb, one result on standard output.',
)
const asked = verbs.filter((verb) => verb === process.argv[2])
for (const verb of asked.length > 0 ? asked : verbs) {
  const module = (await import(pathToFileURL(path.join(verbsFolder, `${verb}.ts`)).href)) as VerbModule
  module.register(program)
}
await program.parseAsync()
