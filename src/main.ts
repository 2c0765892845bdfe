import type { Still } from '@/app/still/still';

// What was seen last shows before the app is compiled and takes its time.
begin(await window.planwrightStill).catch(tellUnloaded);

async function begin(still: Still | undefined): Promise<void> {
  const { mount } = await import('@/app/mount');
  await mount(still);
}

function tellUnloaded(error: unknown): void {
  const alert = document.createElement('p');
  alert.id = 'unloaded';
  alert.role = 'alert';
  alert.textContent = 'Planwright could not be loaded: reload the page to try again.';
  document.body.prepend(alert);
  reportError(error);
}
