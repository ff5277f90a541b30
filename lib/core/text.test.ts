import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { optionalTextSchema, textSchema } from './text'

const name = textSchema({ max: 20 })
const messageOf = (schema: typeof name, value: unknown) => schema.safeParse(value).error?.issues[0]?.message

describe('text that a person types', () => {
  it.each(['Dilshat', 'دىلشات نەمۇنە', '迪里夏提·那木那', 'བསྟན་འཛིན', "O'Neil 😀"])(
    'takes %s as it is',
    (text) => {
      expect(name.parse(`  ${text} `)).toBe(text.normalize('NFC'))
    },
  )

  it.each(['a\u0000b', 'a\u0007', '\uD800', 'two\nlines', '\u009F'])('refuses %j', (text) => {
    expect(messageOf(name, text)).toBe('INVALID_TEXT')
  })

  it('says what is missing and what is too long', () => {
    expect(messageOf(name, '   ')).toBe('REQUIRED')
    expect(messageOf(name, 'x'.repeat(21))).toBe('TOO_LONG')
    expect(messageOf(name, 'x'.repeat(1_000_000))).toBe('TOO_LONG')
    expect(optionalTextSchema({ max: 5 }).parse(' ')).toBe('')
  })

  it('takes out what would make it read as another text', () => {
    expect(name.parse('\u202Egpj.exe\u2066')).toBe('gpj.exe')
  })

  it('counts code points, not bytes', () => {
    expect(name.parse('😀'.repeat(20))).toHaveLength(40)
  })

  it('parses what it gave out to the same text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 30 }), (text) => {
        const parsed = name.safeParse(text)
        if (parsed.success) expect(name.parse(parsed.data)).toBe(parsed.data)
      }),
    )
  })
})
