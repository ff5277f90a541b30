import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { earliestDay, parsePartialDate, partialDateOf } from './partial-date'

describe('partial date', () => {
  it.each([
    ['', 'UNKNOWN'],
    ['2026', 'YEAR'],
    ['2026-02', 'MONTH'],
    ['2024-02-29', 'DAY'],
  ])('reads %j to the %s', (text, precision) => {
    expect(parsePartialDate(text)).toEqual({ precision, value: text })
  })

  it.each([
    '2026-13',
    '2026-02-30',
    '2026-02-32',
    '2025-02-29',
    '0026',
    '2026-1',
    '2026-11-24T00:00',
    '１９９０',
  ])('refuses %j', (text) => {
    expect(parsePartialDate(text)).toBeNull()
  })

  it('keeps what was known and invents no day', () => {
    const days = fc.date({ min: new Date('1900-01-01'), max: new Date('2100-12-31'), noInvalidDate: true })
    fc.assert(
      fc.property(days, fc.constantFrom(4, 7, 10), (day, length) => {
        const date = parsePartialDate(day.toISOString().slice(0, length))
        expect(date).not.toBeNull()
        if (date) expect(partialDateOf(earliestDay(date), date.precision)).toEqual(date)
      }),
    )
  })
})
