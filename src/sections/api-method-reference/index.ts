import { column, rows } from '@/plan/codecs/rows';
import * as kinds from '@/plan/kinds';
import type { SectionDefinition } from '@/plan/section';

export const apiMethodReference: SectionDefinition = {
  id: 'api-method-reference',
  name: 'API methods',
  headings: ['API Method Reference'],
  templates: ['product'],
  help: 'The calls that the code will make, with their signatures as documented, so that nobody has to guess one.',
  parts: {
    methods: rows('Methods', {
      dependency: column('Dependency', kinds.refs('PKG', 'API', 'FW')),
      method: column('Method/Endpoint', kinds.text),
      signature: column('Signature/Parameters', kinds.text),
      docs: column('Docs Section', kinds.text),
    }),
  },
};
