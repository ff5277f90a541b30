import { z } from 'zod'

const ALPHABET = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'
const BASE = ALPHABET.length
const BODY_LENGTH = 7

/** A case reference from seven random base-32 digits, e.g. `K7QF-2M9D`: Crockford's alphabet with a Luhn mod 32
 *  check character, so that one mistyped character is always noticed. Holds no nationality, office or order.
 *  @param digits seven integers in 0..31, from a cryptographic source
 *  @throws RangeError for any other shape */
export function referenceOf(digits: readonly number[]): string {
  if (
    digits.length !== BODY_LENGTH ||
    digits.some((digit) => !Number.isInteger(digit) || digit < 0 || digit >= BASE)
  ) {
    throw new RangeError('A reference is made of seven digits in base 32')
  }
  const text = [...digits, checkDigit(digits)].map((digit) => ALPHABET.charAt(digit)).join('')
  return `${text.slice(0, 4)}-${text.slice(4)}`
}

/** Reads a reference as a person types it: any case, with or without the hyphen, O for 0, I and L for 1.
 *  Returns null where the alphabet or the check character is wrong. */
export function parseReference(typed: string): string | null {
  const text = typed
    .normalize('NFKC')
    .toUpperCase()
    .replaceAll(/[\s-]/g, '')
    .replaceAll('O', '0')
    .replaceAll(/[IL]/g, '1')
  if (text.length !== BODY_LENGTH + 1) return null
  const digits = [...text].map((character) => ALPHABET.indexOf(character))
  const body = digits.slice(0, BODY_LENGTH)
  if (digits.includes(-1) || digits[BODY_LENGTH] !== checkDigit(body)) return null
  return referenceOf(body)
}

/** Parses a reference out of a URL or a form; the output is its one spelling. */
export const referenceSchema = z
  .string()
  .max(20)
  .transform((typed, context) => {
    const reference = parseReference(typed)
    if (reference === null) context.addIssue({ code: 'custom', message: 'NOT_A_REFERENCE' })
    return reference ?? ''
  })

function checkDigit(body: readonly number[]): number {
  const sum = body.reduceRight(
    (state, digit) => {
      const addend = digit * state.factor
      return {
        total: state.total + Math.floor(addend / BASE) + (addend % BASE),
        factor: state.factor === 2 ? 1 : 2,
      }
    },
    { total: 0, factor: 2 },
  )
  return (BASE - (sum.total % BASE)) % BASE
}
