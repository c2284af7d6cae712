import anyAscii from 'any-ascii'

/**
 * A text as the slug of an id, for people to read: `Łukašenka, A.` becomes `lukasenka-a`, `O’Brien` and `О'Браен` lose their
 * apostrophes. Empty where no letter is left.
 */
export const slugOf = (text: string): string =>
  anyAscii(text.normalize('NFC'))
    .toLowerCase()
    .replace(/['’`]/g, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')

/** An id of someone else's data as a slug; what may not stand in one becomes a dash, case stays. */
export const foreignSlug = (id: string): string => anyAscii(id).replace(/[^A-Za-z0-9._-]+/g, '-')
