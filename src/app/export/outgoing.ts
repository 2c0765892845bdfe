import { type ContractFile, contractFile } from '@/transfer/contract-file';
import { type Files, textFile, textOf } from '@/workspace';
import type { PlanStore } from '../workspace/edit-plan';

/** What an export takes out: the files of the workspace, the contract that follows from the plan among them. */
export interface Outgoing {
  readonly files: Files;
  readonly contract: ContractFile | undefined;
}

export async function outgoingFiles(store: PlanStore): Promise<Outgoing> {
  const { files, planPath, plan } = store.getState();
  const contract = await contractFile(plan.plan, planPath, (path) => writableText(files, path));
  const text = contract?.contract.text;
  if (contract === undefined || text === undefined) return { files, contract };
  const known = files.get(contract.file);
  if (known !== undefined && (known.kind === 'binary' || known.readOnly !== undefined))
    return { files, contract: undefined };
  const file = known ? { ...known, text: textOf(text) } : textFile(contract.file, text);
  return { files: new Map([...files, [file.path, file]]), contract };
}

function writableText(files: Files, path: string): string | undefined {
  const file = files.get(path);
  return file?.kind === 'text' ? file.text.toString() : undefined;
}
