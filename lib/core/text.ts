import { z } from 'zod'

// Control characters but tab and line feed, lone surrogates and non-characters say nothing that a person typed.
const UNWRITABLE =
  /[\u0000-\u0008\u000B-\u001F\u007F-\u009F\uFFFE\uFFFF]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/u

// Overrides and isolates can make a text read as another; names in right-to-left scripts need none of them.
const DIRECTION_CONTROLS = /[\u202A-\u202E\u2066-\u2069]/gu

type Options = { readonly max: number; readonly min?: number; readonly isMultiline?: boolean }

/** A text that a person types, in any script: trimmed, composed (NFC), line ends made one, direction overrides taken
 *  out. Control characters and broken surrogates are refused at the field.
 *  @param options lengths in code points; `min` is 1 unless said otherwise */
export const textSchema = ({ max, min = 1, isMultiline = false }: Options) =>
  z
    .string()
    .max(max * 4, { error: 'TOO_LONG' })
    .transform((text) =>
      text.replaceAll('\r\n', '\n').replaceAll(DIRECTION_CONTROLS, '').normalize('NFC').trim(),
    )
    .refine((text) => !UNWRITABLE.test(text), { error: 'INVALID_TEXT' })
    .refine((text) => isMultiline || !text.includes('\n'), { error: 'INVALID_TEXT' })
    .refine((text) => lengthOf(text) >= min, { error: min > 0 ? 'REQUIRED' : 'TOO_SHORT' })
    .refine((text) => lengthOf(text) <= max, { error: 'TOO_LONG' })

/** As `textSchema`, but nothing typed is fine, and comes out as the empty string. */
export const optionalTextSchema = (options: Omit<Options, 'min'>) => textSchema({ ...options, min: 0 })

const lengthOf = (text: string): number => [...text].length
