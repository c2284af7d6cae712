import { describe, expect, test } from 'vitest'
import { nameKeys } from '../../src/names/nameKeys.ts'
import { queryKeys } from '../../src/names/queryKeys.ts'
import { type Candidate, rank } from '../../src/names/rank.ts'

/** Real people under one spelling each, so that whatever else is found is found by the rules. */
const PEOPLE = {
  lavrov: 'Sergey Lavrov',
  lavrovSergeyevich: 'Сергей Викторович Лавров',
  aleinik: 'Sergei Aleinik',
  lukashenko: 'Аляксандр Лукашэнка',
  zelensky: 'Володимир Зеленський',
  kuleba: 'Дмитро Кулеба',
  yeltsin: 'Борис Ельцин',
  khrushchev: 'Никита Хрущёв',
  gorbachev: 'Михаил Горбачёв',
  gromyko: 'Andrei Gromyko',
  shcherbakov: 'Leonid Shcherbakov',
  zhirinovsky: 'Vladimir Zhirinovsky',
  xi: '习近平',
  zeng: '曾庆红',
  mao: 'Mao Zedong',
  chiang: 'Chiang Kai-shek',
  jiang: '江泽民',
  kim: 'Kim Jong-un',
  zarif: 'محمد جواد ظریف',
  rouhani: 'حسن روحانی',
  gaddafi: 'معمر القذافي',
  abdullah: 'عبد الله بن زايد آل نهيان',
  mahmoud: 'محمود عباس',
  kissinger: 'Henry A. Kissinger',
  gaulle: 'Charles de Gaulle',
  milosevic: 'Slobodan Milošević',
  erdogan: 'Recep Tayyip Erdoğan',
  walesa: 'Lech Wałęsa',
  thant: 'U Thant',
  douglasHome: 'Alec Douglas-Home',
  obrien: "Conor Cruise O'Brien",
  nasser: 'Gamal Abdel Nasser',
  rabbani: 'برهان‌الدین ربانی',
  gheit: 'أحمد أبو الغيط',
  biden: 'Joseph R. Biden',
  santokhi: 'Chandrikapersad Santokhi',
  rybakov: 'Valentin Rybakov',
  makei: 'Уладзімір Макей',
  honcharuk: 'Oleksiy Honcharuk',
  najib: 'Dato Sri Mohd Najib bin Tun Haji Abdul Razak',
  hunSen: 'Hun Sen',
  king: 'William Rufus de Vane King',
}

const candidates = Object.entries(PEOPLE).map(([id, value]): Candidate => ({ id, kind: 'OFFICIAL', names: [value] }))

/** What a text has in common with the keys of a name, which is what the index finds it by. */
const recalled = (text: string, value: string): boolean => {
  const keys = nameKeys(value, 'OFFICIAL')
  const matches = (key: string, match: string) =>
    keys.some((one) => (match === 'PREFIX' ? one.startsWith(key) : one === key))
  return queryKeys(text).some(
    ({ key, match }) => match !== 'NEAR' && key.length > 1 && !key.endsWith('.') && matches(key, match),
  )
}

const best = (text: string) => rank(text, candidates)[0]

describe.each<[string, readonly (readonly [text: string, id: keyof typeof PEOPLE])[]]>([
  [
    'the Russian national system (GOST, ICAO)',
    [
      ['Sergei Lavrov', 'lavrov'],
      ['Boris Eltsin', 'yeltsin'],
      ['Nikita Khrushchev', 'khrushchev'],
    ],
  ],
  [
    'the Belarusian national systems',
    [
      ['Aliaksandr Lukashenka', 'lukashenko'],
      ['Siarhei Aleinik', 'aleinik'],
      ['Alyaksandr Lukashenka', 'lukashenko'],
    ],
  ],
  [
    'Łacinka',
    [
      ['Siarhiej Alejnik', 'aleinik'],
      ['Alaksandr Łukašenka', 'lukashenko'],
    ],
  ],
  [
    'the Ukrainian national system',
    [
      ['Volodymyr Zelenskyi', 'zelensky'],
      ['Dmytro Kuleba', 'kuleba'],
      ['Serhii Lavrov', 'lavrov'],
    ],
  ],
  [
    'BGN/PCGN',
    [
      ['Sergey Aleynik', 'aleinik'],
      ['Boris Yel’tsin', 'yeltsin'],
      ['Mikhail Gorbachëv', 'gorbachev'],
    ],
  ],
  [
    'ISO 9',
    [
      ['Sergej Lavrov', 'lavrov'],
      ['Nikita Hruŝëv', 'khrushchev'],
      ['Mihail Gorbačëv', 'gorbachev'],
      ['Leonid Ŝerbakov', 'shcherbakov'],
    ],
  ],
  [
    'the press in English',
    [
      ['Volodymyr Zelensky', 'zelensky'],
      ['Alexander Lukashenko', 'lukashenko'],
      ['Boris Yeltsin', 'yeltsin'],
    ],
  ],
  [
    'the press in German',
    [
      ['Alexander Lukaschenko', 'lukashenko'],
      ['Michail Gorbatschow', 'gorbachev'],
      ['Nikita Chruschtschow', 'khrushchev'],
      ['Boris Jelzin', 'yeltsin'],
      ['Wladimir Schirinowski', 'zhirinovsky'],
      ['Sergej Lawrow', 'lavrov'],
    ],
  ],
  [
    'the press in French',
    [
      ['Alexandre Loukachenko', 'lukashenko'],
      ['Mikhaïl Gorbatchev', 'gorbachev'],
      ['Nikita Khrouchtchev', 'khrushchev'],
      ['Boris Eltsine', 'yeltsin'],
      ['Sergueï Lavrov', 'lavrov'],
      ['Vladimir Jirinovski', 'zhirinovsky'],
      ['Leonid Chtcherbakov', 'shcherbakov'],
    ],
  ],
  [
    'Cyrillic',
    [
      ['Сергей Лавров', 'lavrov'],
      ['Андрей Громыко', 'gromyko'],
      ['Сяргей Алейнік', 'aleinik'],
      ['Генри Киссинджер', 'kissinger'],
    ],
  ],
  [
    'pinyin',
    [
      ['Xi Jinping', 'xi'],
      ['Xi Jin-ping', 'xi'],
      ['Zeng Qinghong', 'zeng'],
      ['Jiang Zemin', 'jiang'],
    ],
  ],
  [
    'Wade and Giles',
    [
      ['Hsi Chin-p’ing', 'xi'],
      ['Mao Tse-tung', 'mao'],
      ['Jiang Kai-shek', 'chiang'],
      ['Chiang Tse-min', 'jiang'],
    ],
  ],
  [
    'Chinese characters',
    [
      ['习近平', 'xi'],
      ['毛泽东', 'mao'],
      ['習近平主席', 'xi'],
    ],
  ],
  [
    'Korean',
    [
      ['김정은', 'kim'],
      ['Kim Jongun', 'kim'],
    ],
  ],
  [
    'Arabic',
    [
      ['Muammar Gaddafi', 'gaddafi'],
      ['Moammar al-Qadhafi', 'gaddafi'],
      ['Abdullah bin Zayed Al Nahyan', 'abdullah'],
      ['Mahmoud Abbas', 'mahmoud'],
      ['سيرغي لافروف', 'lavrov'],
    ],
  ],
  [
    'Persian',
    [
      ['Mohammad Javad Zarif', 'zarif'],
      ['Mohamed Jawad Zareef', 'zarif'],
      ['Hassan Rouhani', 'rouhani'],
      ['Hasan Ruhani', 'rouhani'],
    ],
  ],
  [
    'initials',
    [
      ['S. Lavrov', 'lavrov'],
      ['A. Gromyko', 'gromyko'],
      ['H.A. Kissinger', 'kissinger'],
      ['Н. Хрущёв', 'khrushchev'],
    ],
  ],
  [
    'patronymics',
    [
      ['Sergey Viktorovich Lavrov', 'lavrovSergeyevich'],
      ['Andrei Andreyevich Gromyko', 'gromyko'],
      ['Борис Николаевич Ельцин', 'yeltsin'],
    ],
  ],
  [
    'titles',
    [
      ['Mr. Gromyko', 'gromyko'],
      ['H.E. Mr. Andrei Gromyko', 'gromyko'],
      ['Dr. Henry Kissinger', 'kissinger'],
      ['Foreign Minister Gromyko', 'gromyko'],
      ['President Recep Tayyip Erdogan', 'erdogan'],
      ['Sir Alec Douglas-Home', 'douglasHome'],
      ['г-н Громыко', 'gromyko'],
    ],
  ],
  [
    'the order of words, and surnames in capitals',
    [
      ['GROMYKO Andrei', 'gromyko'],
      ['Gromyko, Andrei', 'gromyko'],
      ['ERDOGAN, Recep Tayyip', 'erdogan'],
      ['Jinping Xi', 'xi'],
    ],
  ],
  [
    'Arabic articles, apart, joined and melted in',
    [
      ['Jamal Abd al-Nasir', 'nasser'],
      ['Gamal Abdul-Nasser', 'nasser'],
      ['Burhanuddin Rabbani', 'rabbani'],
      ['Borhan al-Din Rabbani', 'rabbani'],
      ['Ahmed Aboul Gheit', 'gheit'],
      ['Ahmad Abu al-Ghayt', 'gheit'],
    ],
  ],
  [
    'Belarusian and Russian, Ukrainian and Russian forms of a name',
    [
      ['Valiantsin Rybakou', 'rybakov'],
      ['Vladimir Makei', 'makei'],
      ['V. Makei', 'makei'],
      ['Aleksey Goncharuk', 'honcharuk'],
      ['A. Goncharuk', 'honcharuk'],
    ],
  ],
  [
    'short forms of given names',
    [
      ['Joe Biden', 'biden'],
      ['Chan Santokhi', 'santokhi'],
      ['Bill King', 'king'],
    ],
  ],
  [
    'titles that nobody has listed, and offices behind a comma',
    [
      ['Najib Razak', 'najib'],
      ['Lord Protector Xyz Techo Hun Sen', 'hunSen'],
      ['Sergey Lavrov, Minister of Foreign Affairs of the Russian Federation', 'lavrov'],
      ['William R. King', 'king'],
      ['وزير الخارجية سيرغي لافروف', 'lavrov'],
      ['министр иностранных дел Громыко', 'gromyko'],
    ],
  ],
  [
    'words written together or apart',
    [
      ['Charles Degaulle', 'gaulle'],
      ['Douglas Home', 'douglasHome'],
      ['Conor Cruise OBrien', 'obrien'],
      ['Conor O Brien', 'obrien'],
    ],
  ],
  [
    'accents left out',
    [
      ['Slobodan Milosevic', 'milosevic'],
      ['Lech Walesa', 'walesa'],
      ['Erdogan', 'erdogan'],
    ],
  ],
  [
    'misspellings',
    [
      ['Andrei Gromiko', 'gromyko'],
      ['Kisinger', 'kissinger'],
      ['Gromkyo', 'gromyko'],
      ['Slobodan Miloshevich', 'milosevic'],
      ['Henry Kissenger', 'kissinger'],
    ],
  ],
  [
    'a beginning, as one types',
    [
      ['Grom', 'gromyko'],
      ['Andrei Gro', 'gromyko'],
      ['Kissin', 'kissinger'],
    ],
  ],
])('%s', (_, pairs) => {
  test.each(pairs)('«%s» is %s', (text, id) => {
    expect(best(text)?.id).toBe(id)
  })

  test.each(pairs)('«%s» shares a key with %s', (text, id) => {
    expect(recalled(text, PEOPLE[id])).toBe(true)
  })
})
