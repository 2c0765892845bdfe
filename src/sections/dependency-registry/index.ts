import { under } from '@/plan/codecs/headed';
import { labelled } from '@/plan/codecs/labelled';
import { labelledList } from '@/plan/codecs/lists';
import { labelledPairs } from '@/plan/codecs/pairs';
import { column, rows } from '@/plan/codecs/rows';
import * as kinds from '@/plan/kinds';
import type { SectionDefinition } from '@/plan/section';

export const dependencyRegistry: SectionDefinition = {
  id: 'dependency-registry',
  name: 'Dependency registry',
  headings: ['Dependency Registry'],
  templates: ['product'],
  help: 'What the feature leans on that others make: the version that was checked, and where its documentation is.',
  parts: {
    packages: under(['Package Dependencies (PKG-xxx)'], {
      rows: rows('Packages', {
        id: column('ID', kinds.id('PKG')),
        name: column('Package', kinds.text),
        version: column('Locked Version', kinds.text, 'Version'),
        docs: column('Documentation URL', kinds.text, 'Docs'),
        apis: column('Key APIs Used', kinds.text),
      }),
      rationale: labelled('Version Lock Rationale', kinds.prose, {
        help: 'Why these versions, and no later ones.',
      }),
    }),
    apis: under(['External API Dependencies (API-xxx)', 'API Dependencies'], {
      rows: rows('External APIs', {
        id: column('ID', kinds.id('API')),
        name: column('Provider', kinds.text),
        version: column('API Version', kinds.text, 'Version'),
        baseUrl: column('Base URL', kinds.text),
        docs: column('Docs', kinds.text, 'Documentation URL'),
        limits: column('Rate Limits', kinds.text),
        auth: column('Auth', kinds.text),
      }),
    }),
    frameworks: under(['Framework Dependencies (FW-xxx)'], {
      rows: rows('Frameworks', {
        id: column('ID', kinds.id('FW')),
        name: column('Framework', kinds.text),
        version: column('Version', kinds.text, 'Locked Version'),
        docs: column('Docs', kinds.text, 'Documentation URL'),
        breaking: column('Breaking Changes Since', kinds.text),
      }),
    }),
    infrastructure: under(['Infrastructure Dependencies (INFRA-xxx)'], {
      rows: rows(
        'Infrastructure services',
        {
          id: column('ID', kinds.id('INFRA')),
          type: column(
            'Type',
            kinds.oneOf(['database', 'cache', 'queue', 'storage', 'compute', 'network', 'secret']),
          ),
          service: column('Service', kinds.text),
          config: column('Config', kinds.text),
          environments: column('Environments', kinds.text),
          status: column('Status', kinds.oneOf(['Existing', 'New'])),
        },
        'What has to run for the feature to run.',
      ),
      provisioning: labelledPairs('Provisioning Strategy', {
        whole: 'text',
        name: kinds.code,
        word: 'rule',
        help: 'What happens with services of each status, and what is shared.',
      }),
      artifacts: labelledPairs('Generated Artifacts', {
        joint: ' - ',
        name: kinds.code,
        help: 'The files that provisioning and deployment read.',
      }),
    }),
    platforms: under(['Platform Dependencies (PLATFORM-xxx)'], {
      rows: rows(
        'Platforms',
        {
          id: column('ID', kinds.id('PLATFORM')),
          name: column('Platform', kinds.oneOf(['kmp', 'flutter', 'react_native'])),
          version: column('Version', kinds.text),
          constitution: column('Constitution', kinds.text),
          checklist: column('Integration Checklist', kinds.text),
          status: column('Status', kinds.oneOf(['Detected', 'Manual'])),
        },
        'Only where mobile apps and an API are one project.',
      ),
      buildCommands: labelledPairs('Platform Build Commands', {
        whole: 'text',
        text: kinds.code,
        help: 'One command for each platform that is built.',
      }),
      validation: labelledList('Platform Integration Validation', {
        tasks: true,
        word: 'condition',
        help: 'What must hold on every platform before features are built on it.',
      }),
      note: labelled('Note', kinds.prose),
    }),
  },
};
