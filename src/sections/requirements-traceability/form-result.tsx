import { ResultBlock } from '@/components/ui/result-block';
import { CoverageFigures } from './form-coverage';

/** The computed coverage beside the form. */
export function TraceabilityResult() {
  return (
    <ResultBlock title="Coverage">
      <CoverageFigures />
    </ResultBlock>
  );
}
