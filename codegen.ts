import type { CodegenConfig } from '@graphql-codegen/cli'
import { type PresetConfig, preset } from './src/codegen/preset.ts'
import { derivedFields } from './src/derived.ts'

const cypher: PresetConfig = {
  folder: 'cypher',
  derived: Object.keys(derivedFields),
  values: ['Period', 'NameInput'],
}

const config: CodegenConfig = {
  schema: 'schema/*.graphql',
  generates: {
    'src/generated/schema.graphql': { plugins: ['schema-ast'], config: { includeDirectives: true } },
    'src/generated/graphql.ts': {
      plugins: ['typescript'],
      config: { onlyEnums: true, enumsAsTypes: true },
    },
    'src/generated/': { preset, presetConfig: cypher },
  },
}

export default config
