import { foreignSlug } from '../facts/slug.ts'

/** A source as a fact, of which only the publisher must be known. */
export interface SourceFact {
  readonly type: 'Source'
  readonly id: string
  readonly publisher: string
  readonly title?: string
  readonly url?: string
}

const isAddress = (url: string): boolean => URL.canParse(url) && /^https?:$/.test(new URL(url).protocol)

/** The page at an address as a source; published by its host unless it is known by whom. Undefined for no http address. */
export function pageSource(url: string, publisher?: string): SourceFact | undefined {
  if (!isAddress(url)) return undefined
  const { host, href } = new URL(url)
  const slug = foreignSlug(href.replace(/^https?:\/\//, '')).replace(/-+$/, '')
  return { type: 'Source', id: `source:${slug}`, publisher: publisher ?? host, url: href }
}

/** Someone as a source of whom no publication is known. */
export const publisherSource = (publisher: string): SourceFact => ({
  type: 'Source',
  id: `source:${foreignSlug(publisher)}`,
  publisher,
})
