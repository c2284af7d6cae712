/** The questions of the benchmark: the folder of each under bench/questions/, and what it asks. */
export const QUESTIONS = {
  official: 'the newest 20 meetings of an official and who was there',
  stateYear: 'the meetings of a state in a year, with place, conveners and sources',
  encounters: 'the newest 20 encounters of two states, with sources',
  body: 'a body with its organs, chair and members on a day, and its newest meetings',
  counts: 'how many meetings, memberships, offices, programmes, documents and plans a state has',
  tally: 'the meetings of a state, counted by year and kind',
  newest: 'the newest 20 of all meetings up to a day, with who was there for whom, and sources',
  plans: 'the plans for a month and what became of them, with sources',
  offices: 'the offices and chairs of an official on a day',
  documents: 'the newest 20 documents of a state, with signatures and sources',
  chain: 'the shortest chain of meetings from one official to another',
} as const

export type QuestionName = keyof typeof QUESTIONS
