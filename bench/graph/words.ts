// Nobody is to take what is generated for real: every name has a number, and the words are colours, birds and the like.
const COLOURS =
  'Amber Azure Cobalt Copper Coral Crimson Ebony Emerald Golden Indigo Ivory Jade Lilac Olive Pearl Scarlet Silver Umber Violet White'
const BIRDS =
  'Avocet Bittern Bunting Crane Curlew Dunlin Egret Finch Godwit Heron Ibis Jackdaw Kestrel Lapwing Martin Nuthatch Osprey Plover Redstart Siskin Tern Wagtail'
const LANDS =
  'Coast Delta Fells Harbour Heath Hills Isles Lakes Lowlands Marches Meadows Moors Plains Shores Steppe Valley'

export const TOPICS: readonly string[] = [
  'river traffic',
  'border trade',
  'fisheries',
  'air traffic',
  'grain exports',
  'consular affairs',
  'customs union',
  'railway gauges',
  'flood control',
  'migratory birds',
  'postal services',
  'radio frequencies',
  'student exchange',
  'visa rules',
  'nuclear safety',
  'arms control',
  'war graves',
  'tax evasion',
  'cyber security',
  'mountain rescue',
  'sea rescue',
  'cultural heritage',
  'energy prices',
  'gas transit',
  'refugees',
  'human rights',
  'peacekeeping',
  'sanctions',
  'debt relief',
  'vaccination',
  'animal health',
  'standards',
  'space research',
  'polar research',
  'water supply',
  'drought',
  'landmines',
  'road safety',
  'statistics',
  'double taxation',
]

const colours = COLOURS.split(' ')
const birds = BIRDS.split(' ')
const lands = LANDS.split(' ')

const at = (words: readonly string[], index: number): string => words[index % words.length] as string

export const birdName = (n: number): string => `${at(colours, n * 7)} ${at(birds, n * 5 + Math.floor(n / 110))}`
export const landName = (n: number): string => `${at(colours, n * 3 + Math.floor(n / 20))} ${at(lands, n)}`
export const topic = (n: number): string => at(TOPICS, n)
