import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'

const folder = path.resolve(import.meta.dirname, '../../../shared')

/** True where the reference material stands beside the checkout; tests that read it skip with a reason elsewhere. */
export const hasShared = existsSync(folder)

/** The absolute path of a file of the reference material, e.g. `sharedPath('domain/vignettes.json')`. */
export const sharedPath = (relative: string): string => path.join(folder, relative)

/** The text of a file of the reference material. @throws where it is absent: guard with `hasShared`. */
export const readShared = (relative: string): string => readFileSync(sharedPath(relative), 'utf8')
