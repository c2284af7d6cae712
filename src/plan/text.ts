/** Gives the variables of a fragment's text, written ‹name›, their final names. */
export const renameVariables = (text: string, rename: (name: string) => string): string =>
  text.replace(/‹(\w+)›/g, (_, name: string) => rename(name))

/** The variables that stand in a fragment's text. */
export const variablesOf = (text: string): string[] => [...text.matchAll(/‹(\w+)›/g)].map(([, name]) => name ?? '')

/** Gives the parameters of a fragment's text, written $name, their final names. */
export const fillParameters = (text: string, parameter: (name: string) => string): string =>
  text.replace(/\$(\w+)/g, (_, name: string) => parameter(name))

/** The parameters that stand in a fragment's text. */
export const parametersOf = (text: string): string[] => [...text.matchAll(/\$(\w+)/g)].map(([, name]) => name ?? '')
