import anyAscii from 'any-ascii'

/** A text as a slug of an id: letters, digits and dashes, without accents. */
export const slug = (text: string): string =>
  anyAscii(text)
    .toLowerCase()
    .replace(/['’`]/g, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
