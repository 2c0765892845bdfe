import { existsSync } from 'node:fs';
import { findBrowser } from './browser.ts';
import { run } from './run.ts';

/** Finds a browser for the tests, or installs one: Debian's where we may, else Playwright's download. */
export async function ensureBrowser(): Promise<string> {
  const present = findBrowser();
  if (present) return present;
  const installed = await install();
  if (!installed) throw new Error('No Chromium or Chrome was found, and none could be installed');
  return installed;
}

async function install(): Promise<string | undefined> {
  const mayUseApt = process.getuid?.() === 0 && existsSync('/etc/debian_version');
  if (mayUseApt && (await aptInstall())) return findBrowser();
  await run('playwright', ['install', 'chromium']);
  return findBrowser();
}

async function aptInstall(): Promise<boolean> {
  console.log("No Chromium or Chrome found: installing Debian's chromium");
  if ((await run('apt-get', ['update', '-qq'])) !== 0) return false;
  return (await run('apt-get', ['install', '-y', '-qq', 'chromium'])) === 0;
}
