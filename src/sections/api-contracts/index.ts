import { under } from '@/plan/codecs/headed';
import { column, rows } from '@/plan/codecs/rows';
import * as kinds from '@/plan/kinds';
import type { SectionDefinition } from '@/plan/section';
import { httpMethods } from './compute/http-method';

export const apiContracts: SectionDefinition = {
  id: 'api-contracts',
  name: 'API contracts',
  headings: ['API Contracts'],
  templates: ['product'],
  help: 'The interface that this feature offers to others: the files that hold it, and one row for each operation.',
  parts: {
    contracts: rows('Contracts', {
      name: column('Contract', kinds.text),
      path: column('Path', kinds.code),
      requirements: column('Source FRs', kinds.refs('FR'), 'Source FR'),
      status: column('Status', kinds.oneOf(['GENERATED', 'MANUAL', 'N/A'])),
    }),
    endpoints: under(['Generated Endpoints', 'Endpoints'], {
      rows: rows(
        'Endpoints',
        {
          method: column('Method', kinds.oneOf(httpMethods)),
          path: column('Path', kinds.code),
          operationId: column('Operation ID', kinds.text, 'OperationId'),
          requirements: column('Source FR', kinds.refs('FR'), 'Source FRs'),
          description: column('Description', kinds.text),
        },
        'Written into the contract’s file when the plan is exported, unless it is marked MANUAL.',
      ),
    }),
  },
};
