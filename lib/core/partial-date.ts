import { z } from 'zod'

/** A date of which only a part may be known. A day is never invented: `value` holds 00 where nothing is known. */
export type PartialDate = {
  readonly precision: 'DAY' | 'MONTH' | 'YEAR' | 'UNKNOWN'
  /** `2026-11-24`, `2026-11`, `2026` or the empty string. */
  readonly value: string
}

/** Reads a partial date as it is typed: `2026`, `2026-11`, `2026-11-24`, or nothing for "not known". */
export const partialDateInput = z
  .string()
  .trim()
  .max(10, { error: 'INVALID_DATE' })
  .transform((text, context): PartialDate => {
    const parsed = parsePartialDate(text)
    if (parsed === null) context.addIssue({ code: 'custom', message: 'INVALID_DATE' })
    return parsed ?? { precision: 'UNKNOWN', value: '' }
  })

/** The parts of a written date, or null where it is none that a calendar holds. */
export function parsePartialDate(text: string): PartialDate | null {
  if (text === '') return { precision: 'UNKNOWN', value: '' }
  const match = /^((?:18|19|20|21)\d{2})(?:-(\d{2})(?:-(\d{2}))?)?$/.exec(text)
  if (!match) return null
  const [, , month, day] = match
  if (month === undefined) return { precision: 'YEAR', value: text }
  if (Number(month) < 1 || Number(month) > 12) return null
  if (day === undefined) return { precision: 'MONTH', value: text }
  const instant = new Date(`${text}T00:00:00Z`)
  const isDay = !Number.isNaN(instant.getTime()) && instant.toISOString().startsWith(text)
  return isDay ? { precision: 'DAY', value: text } : null
}

/** The first day on which it can be, at midnight UTC, or null where nothing is known. The earliest day drives every
 *  reminder. */
export function earliestDay(date: PartialDate): Date | null {
  if (date.precision === 'UNKNOWN') return null
  return new Date(`${date.value}${'-01'.repeat((10 - date.value.length) / 3)}T00:00:00Z`)
}

/** Prints the known part of a stored date, e.g. `2026-11`. */
export function partialDateOf(day: Date | null, precision: string): PartialDate {
  if (day === null) return { precision: 'UNKNOWN', value: '' }
  const iso = day.toISOString()
  if (precision === 'YEAR') return { precision, value: iso.slice(0, 4) }
  if (precision === 'MONTH') return { precision, value: iso.slice(0, 7) }
  return { precision: 'DAY', value: iso.slice(0, 10) }
}
