import {
  CircleCheck,
  CircleDashed,
  CircleX,
  Eye,
  History,
  type LucideIcon,
  UserCheck,
} from 'lucide-react';
import { cn } from '@/components/ui/class-names';
import type { JudgedStatus } from './judged';

const icons: Readonly<Record<JudgedStatus, { Icon: LucideIcon; style: string }>> = {
  pass: { Icon: CircleCheck, style: 'text-pass' },
  confirmed: { Icon: UserCheck, style: 'text-pass' },
  fail: { Icon: CircleX, style: 'text-fail' },
  manual: { Icon: Eye, style: 'text-warn' },
  outdated: { Icon: History, style: 'text-warn' },
  'not-applicable': { Icon: CircleDashed, style: 'text-muted-foreground' },
};

export const statusNames: Readonly<Record<JudgedStatus, string>> = {
  pass: 'Passes',
  confirmed: 'Confirmed',
  fail: 'Fails',
  manual: 'Needs a person',
  outdated: 'Confirmed for an earlier text',
  'not-applicable': 'Not applicable',
};

export function StatusIcon({ status }: { status: JudgedStatus }) {
  const { Icon, style } = icons[status];
  return <Icon aria-hidden className={cn('mt-0.5 size-4', style)} />;
}
