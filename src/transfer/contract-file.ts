import type { Plan } from '@/plan/plan';
import type { Contract } from '@/sections/api-contracts/contract';

/** The contract of a plan's endpoints, and where it stands in the workspace. */
export interface ContractFile {
  readonly file: string;
  readonly contract: Contract;
}

/**
 * The contract that goes out with a plan; undefined where it has no endpoints, or wants no contract. `textOf`
 * gives the text of a file of the workspace that may be written.
 */
export async function contractFile(
  plan: Plan,
  planPath: string,
  textOf: (path: string) => string | undefined,
): Promise<ContractFile | undefined> {
  const section = plan.sections.find(({ definition }) => definition?.id === 'api-contracts');
  if (section === undefined) return undefined;
  const { contractOf } = await import('@/sections/api-contracts/contract');
  const folder = planPath.slice(0, planPath.lastIndexOf('/') + 1);
  const contract = contractOf(section.value, plan.title, (path) => textOf(folder + path));
  return contract && { file: folder + contract.path, contract };
}

/** What is said of a contract when the files go out. */
export function contractNote({ file, contract }: ContractFile): string {
  const { kept, there, operations, skipped } = contract;
  if (kept !== undefined)
    return `${file} ${there ? 'goes out as it is' : 'is not written'}. ${kept}.`;
  const count = operations === 1 ? 'one endpoint' : `${operations} endpoints`;
  return `${file} holds the ${count} of API Contracts${leftOut(skipped.length)}.`;
}

function leftOut(rows: number): string {
  if (rows === 0) return '';
  return rows === 1 ? '; one row is no endpoint' : `; ${rows} rows are no endpoints`;
}
