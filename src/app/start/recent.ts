import { useEffect, useState } from 'react';
import type { RecentWorkspace } from '@/workspace';
import { showProblem } from '../notices/notices';
import { reason } from '../notices/reason';

export interface RecentPlans {
  /** Undefined until they are read. */
  readonly plans: readonly RecentWorkspace[] | undefined;
  /** When they were read, in milliseconds since 1970. */
  readonly readAt: number;
  readonly remove: (id: string) => void;
  readonly downloadRaw: (plan: RecentWorkspace) => void;
}

/** The plans that this browser has stored; read again when the page is shown again. */
export function useRecentPlans(): RecentPlans {
  const [plans, setPlans] = useState<readonly RecentWorkspace[]>();
  const [readAt, setReadAt] = useState(0);
  useEffect(() => {
    let current = true;
    const read = () => {
      storedPlans()
        .then(({ listStored }) => listStored())
        .then(
          (list) => {
            if (!current) return;
            setPlans(list);
            setReadAt(Date.now());
          },
          (error: unknown) => {
            if (!current) return;
            setPlans([]);
            showProblem('The stored plans could not be read', { message: reason(error) });
          },
        );
    };
    read();
    window.addEventListener('pageshow', read);
    return () => {
      current = false;
      window.removeEventListener('pageshow', read);
    };
  }, []);
  const remove = (id: string) => {
    storedPlans()
      .then(({ removeStored }) => removeStored(id))
      .then(
        () => setPlans((list) => list?.filter((plan) => plan.id !== id)),
        (error: unknown) =>
          showProblem('The plan could not be removed', { message: reason(error) }),
      );
  };
  const downloadRaw = (plan: RecentWorkspace) => {
    storedPlans()
      .then(({ saveRaw }) => saveRaw(plan.id))
      .catch((error: unknown) =>
        showProblem('The stored text could not be read', { message: reason(error) }),
      );
  };
  return { plans, readAt, remove, downloadRaw };
}

/** Reading stored plans needs little; the code for editing them loads with the first plan. */
function storedPlans() {
  return import('../storage/stored-plans');
}

/** The number after the highest that a stored plan's folder begins with, of three digits. */
export function nextFeatureNumber(roots: readonly string[]): string {
  const used = roots.map((root) => Number(/^(\d{3,})-/.exec(root)?.[1] ?? 0));
  return String(Math.max(0, ...used) + 1).padStart(3, '0');
}

/** "today, 14:05", "yesterday, 09:12", else the date; in the reader's own language for dates. */
export function openedWhen(time: number, now: number): string {
  const day = (at: number) => new Date(at).toDateString();
  const clock = new Date(time).toLocaleTimeString([], { hour: '2-digit', minute: '2-digit' });
  if (day(time) === day(now)) return `today, ${clock}`;
  if (day(time) === day(now - 86_400_000)) return `yesterday, ${clock}`;
  return new Date(time).toLocaleDateString([], { dateStyle: 'medium' });
}
