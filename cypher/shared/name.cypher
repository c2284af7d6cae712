// One of the names of `named`, by its `position`, as `name`.
{
  value: named.nameValues[position],
  language: nullIf(named.nameLanguages[position], ''),
  script: nullIf(named.nameScripts[position], ''),
  kind: named.nameKinds[position],
  sources: split(named.nameSources[position], ' ')
} AS name
