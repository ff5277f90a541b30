import { v7, validate } from 'uuid'
import { z } from 'zod'

/** A fresh UUIDv7: sorts by time of making, never an authority to read anything. */
export const newId = (): string => v7()

/** True for a well-formed UUID of any version. */
export const isId = (text: string): boolean => validate(text)

/** Parses an id; anything else is an error at its field. */
export const idSchema = z.uuid()

/** Stands where a record has no subject yet, such as the draft of a case that is not logged. */
export const NIL_ID = '00000000-0000-0000-0000-000000000000'
