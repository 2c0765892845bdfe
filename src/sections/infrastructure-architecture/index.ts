import { grid } from '@/plan/codecs/grid';
import { under } from '@/plan/codecs/headed';
import { furtherText, markdownText } from '@/plan/codecs/text-region';
import type { SectionDefinition } from '@/plan/section';
import { ownLabel } from './own-label';

export const infrastructureArchitecture: SectionDefinition = {
  id: 'infrastructure-architecture',
  name: 'Infrastructure',
  headings: ['Infrastructure Architecture'],
  templates: ['infrastructure'],
  help: 'What has to exist in the cloud or the data centre, named in the provider’s own terms.',
  parts: {
    compute: under(['Compute Resources', 'Compute'], {
      text: markdownText(
        'Compute Resources',
        'Machines, containers, functions and load balancers: type, size and number, and what makes them scale.',
      ),
    }),
    storage: under(['Data Storage', 'Storage'], {
      text: markdownText(
        'Data Storage',
        'Databases, object stores, caches and file systems: version, size, replication, backups, access.',
      ),
    }),
    networking: under(['Networking', 'Network'], {
      text: markdownText(
        'Networking',
        'Networks and subnets with their address ranges, routes, names and entry points. Ranges are checked as you write.',
      ),
    }),
    security: under(['Security'], {
      text: markdownText(
        'Security',
        'Roles, firewall rules, encryption at rest and in transit, where secrets live.',
      ),
    }),
    environments: under(['Environment Configuration', 'Environments'], {
      parameters: grid(
        'Parameters',
        {
          row: ['Parameter', 'Setting', 'Variable', 'Configuration', 'Property', 'Resource'],
          column: 'Environment',
          start: ['dev', 'staging', 'prod'],
        },
        'One row for each thing in which the environments differ.',
      ),
      text: markdownText(
        'How the environments differ',
        'Which environments there are, in what they differ, and in which order a change passes through them.',
      ),
      further: furtherText('More on the environments'),
    }),
    state: under(['State Management'], {
      backend: ownLabel(
        'Backend',
        ['State Backend', 'Remote Backend'],
        'Where the state is kept: a remote backend for everything but a trial.',
      ),
      locking: ownLabel('State Locking', ['Locking', 'Lock'], 'What keeps two runs apart.'),
      encryption: ownLabel(
        'Encryption',
        ['State Encryption', 'Encryption at Rest'],
        'The state holds secrets.',
      ),
      backup: ownLabel(
        'Backup Strategy',
        ['Backup', 'Backups'],
        'Versions and how long they are kept.',
      ),
      access: ownLabel('Access Control', ['Access'], 'Who may read and write the state.'),
      text: markdownText(
        'How the state is kept',
        'Where the infrastructure tool keeps its state, how it is locked, encrypted and backed up. One state for each environment.',
      ),
      further: furtherText('More on the state'),
    }),
  },
};
