import { Monitor, Moon, Sun } from 'lucide-react';
import { useSyncExternalStore } from 'react';
import { Button } from '@/components/ui/button';
import { Hint } from '../shell/hint';
import { chooseTheme, nextTheme, onThemeChange, themeChoice } from './theme';

const icons = { system: Monitor, light: Sun, dark: Moon } as const;
const names = { system: 'as the system', light: 'light', dark: 'dark' } as const;

/** One button for the round of three: as the system, light, dark. */
export function ThemeToggle() {
  const choice = useSyncExternalStore(onThemeChange, themeChoice);
  const Icon = icons[choice];
  return (
    <Hint text={`Colours: ${names[choice]}`} align="end">
      <Button
        variant="ghost"
        size="icon"
        aria-label={`Colours: ${names[choice]}. Change`}
        onClick={() => chooseTheme(nextTheme(choice))}
      >
        <Icon aria-hidden />
      </Button>
    </Hint>
  );
}
