import { openEarly } from '@/app/early';

openEarly(location.pathname);
import('@/app/mount').then(
  ({ mount }) => mount(),
  (error: unknown) => reportError(error),
);
