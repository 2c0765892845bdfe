import { openEarly } from '@/app/early';
import { mount } from '@/app/mount';

mount(openEarly(location.pathname)).catch((error: unknown) => reportError(error));
