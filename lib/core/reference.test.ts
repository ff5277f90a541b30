import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parseReference, referenceOf } from './reference'

const digits = fc.array(fc.integer({ min: 0, max: 31 }), { minLength: 7, maxLength: 7 })

describe('case reference', () => {
  it('reads back what it wrote, however it is typed', () => {
    fc.assert(
      fc.property(digits, (body) => {
        const reference = referenceOf(body)
        expect(reference).toMatch(/^[0-9A-HJKMNP-TV-Z]{4}-[0-9A-HJKMNP-TV-Z]{4}$/)
        expect(parseReference(reference)).toBe(reference)
        expect(parseReference(` ${reference.toLowerCase().replace('-', '')} `)).toBe(reference)
      }),
    )
  })

  it('notices any one mistyped character', () => {
    fc.assert(
      fc.property(
        digits,
        fc.integer({ min: 0, max: 7 }),
        fc.integer({ min: 1, max: 31 }),
        (body, place, shift) => {
          const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'
          const text = [...referenceOf(body).replace('-', '')]
          const was = alphabet.indexOf(text[place] ?? '')
          text[place] = alphabet.charAt((was + shift) % 32)
          expect(parseReference(text.join(''))).toBeNull()
        },
      ),
    )
  })

  it('takes O for 0 and I or L for 1', () => {
    const reference = referenceOf([0, 1, 0, 1, 0, 1, 0])
    expect(parseReference(reference.replaceAll('0', 'O').replaceAll('1', 'l'))).toBe(reference)
  })

  it.each(['', 'K7QF', 'K7QF-2M9U', 'K7QF-2M9DD', '����-����'])('refuses %j', (text) => {
    expect(parseReference(text)).toBeNull()
  })

  it('is made of seven digits in base 32 and nothing else', () => {
    expect(() => referenceOf([1, 2, 3])).toThrow(RangeError)
    expect(() => referenceOf([1, 2, 3, 4, 5, 6, 32])).toThrow(RangeError)
  })
})
