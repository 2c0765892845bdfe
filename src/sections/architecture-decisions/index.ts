import { each, under } from '@/plan/codecs/headed';
import { labelled } from '@/plan/codecs/labelled';
import { labelledFields } from '@/plan/codecs/lists';
import { matrix } from '@/plan/codecs/matrix';
import { labelledPairs } from '@/plan/codecs/pairs';
import { passing } from '@/plan/codecs/passing';
import { column, rows } from '@/plan/codecs/rows';
import * as kinds from '@/plan/kinds';
import type { SectionDefinition } from '@/plan/section';
import { derive } from './derive';
import { evidence } from './evidence';
import newSummary from './new-summary.md?raw';
import { decisionSkeleton, evidenceSkeleton } from './skeletons';
import { decisionStatus } from './status';
import { usedIn } from './used-in';

const protocols = ['Yes', 'No (trivial decision)'];
const impacts = ['High', 'Medium', 'Low'];

export const architectureDecisions: SectionDefinition = {
  id: 'architecture-decisions',
  name: 'Architecture decisions',
  headings: ['Architecture Decisions'],
  templates: ['product'],
  help: 'Compare three to five real options, an unconventional one among them. Score each from 0 to 10; the weights say what matters here.',
  parts: {
    decisions: each(
      'Decisions',
      'ADR',
      {
        status: labelled('Status', decisionStatus),
        supersedes: passing(labelled('Supersedes', kinds.refs('ADR'))),
        impact: labelled('Impact', kinds.oneOf(impacts)),
        requirements: labelled('Linked Requirements', kinds.refs('FR', 'NFR')),
        date: labelled('Decision Date', kinds.date),
        decision: labelled('Decision', kinds.prose),
        context: labelled('Context', kinds.prose),
        rationale: labelled('Rationale', kinds.prose),
        evidence: evidence(
          {
            protocol: labelled('Protocol Applied', kinds.oneOf(protocols)),
            optionsGenerated: labelled('Options Generated', kinds.computed),
            matrix: matrix('Options'),
            selected: labelled('Selected', kinds.text),
            whyNot: labelledFields('Why Not Others'),
            reversibility: labelled('Reversibility', kinds.text),
            tradeOffs: labelledFields('Trade-offs Accepted'),
            notes: labelled('Implementation Notes', kinds.prose),
            fullRecord: labelled('Full ADR', kinds.text),
          },
          evidenceSkeleton,
        ),
        fullRecord: labelled('Full ADR', kinds.text),
      },
      { skeleton: decisionSkeleton },
    ),
    summary: under(
      ['Architecture Decisions Summary'],
      {
        rows: rows('Summary rows', {
          id: column('ADR', kinds.lone, 'ADR ID', 'ADR-ID', 'Decision ID', 'ID'),
          title: column('Title', kinds.text, 'Decision', 'Name'),
          status: column('Status', kinds.text),
          impact: column('Impact', kinds.text),
          requirements: column('Requirements', kinds.refs('FR', 'NFR')),
          full: column('Full Doc', kinds.text),
        }),
        patterns: labelledPairs('Decision Patterns Applied', {
          text: usedIn,
          word: 'pattern',
          help: 'A pattern, and the decisions that it was used in.',
        }),
        coverage: labelledPairs('Requirement Coverage', {
          text: kinds.refs('ADR'),
          word: 'kind of requirement',
          help: 'A kind of requirement, and the decisions that serve it.',
        }),
      },
      { skeleton: newSummary },
    ),
  },
  derive,
};
