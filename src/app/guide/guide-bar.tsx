import { Copy, Download, Ellipsis, Redo2, Undo2 } from 'lucide-react';
import { memo, type ReactNode } from 'react';
import { Button } from '@/components/ui/button';
import { MenuButton } from '@/components/ui/menu-button';
import { SaveState } from '@/components/ui/save-state';
import { Hint } from '../shell/hint';
import { isMac, modifierName } from '../shell/platform';
import { TopBar } from '../shell/top-bar';
import { ThemeToggle } from '../theme/theme-toggle';
import { useWorkspace } from '../workspace/workspace-context';
import { useGuideActions } from './guide-actions';

/** The bar of an open plan: where it is, whether it is saved, and what can be done with it. */
export const GuideBar = memo(function GuideBar() {
  const { save, copyMarkdown, open } = useGuideActions();
  return (
    <TopBar>
      <PlanPathText />
      <Saved />
      <span className="flex-1" />
      <UndoRedo />
      <span className="flex items-center gap-1 max-md:hidden">
        <ThemeToggle />
        <Hint text="Copy the plan's Markdown" align="end">
          <Button variant="ghost" onClick={copyMarkdown}>
            <Copy aria-hidden />
            <span className="max-xl:sr-only">Copy Markdown</span>
          </Button>
        </Hint>
        <Hint
          text="Write the plan back, or download it"
          shortcut={`${modifierName()} S`}
          align="end"
        >
          <Button variant="ghost" onClick={save}>
            <Download aria-hidden />
            <span className="max-xl:sr-only">Save</span>
          </Button>
        </Hint>
      </span>
      <span className="md:hidden">
        <MenuButton
          variant="ghost"
          size="icon"
          align="end"
          aria-label="More"
          items={[
            { label: 'Copy Markdown', onSelect: copyMarkdown },
            { label: 'Save', onSelect: save },
            { label: 'Go to…', movesFocus: true, onSelect: () => open('palette') },
            { label: 'Keyboard shortcuts', movesFocus: true, onSelect: () => open('shortcuts') },
          ]}
        >
          <Ellipsis aria-hidden />
        </MenuButton>
      </span>
      <Button variant="primary" onClick={() => open('export')}>
        Export
      </Button>
    </TopBar>
  );
});

function PlanPathText() {
  const root = useWorkspace((state) => state.root);
  const path = useWorkspace((state) => state.planPath);
  return (
    <span className="min-w-0 shrink truncate text-muted-foreground max-md:hidden">
      {root === '' ? path : `${root} / ${path}`}
    </span>
  );
}

function Saved() {
  const saved = useWorkspace((state) => state.saved);
  const message = useWorkspace((state) => state.saveError);
  const readOnly = useWorkspace((state) => state.readOnly);
  if (readOnly !== undefined && saved !== 'error') {
    return <span className="shrink-0 text-muted-foreground text-xs/4">Read only</span>;
  }
  return (
    <SaveState
      state={saved === 'error' ? 'failed' : saved}
      message={message}
      className="min-w-0 shrink-0 max-md:max-w-[40vw] max-md:shrink"
    />
  );
}

function UndoRedo() {
  const undoLabel = useWorkspace((state) => state.undoLabel);
  const redoLabel = useWorkspace((state) => state.redoLabel);
  const { undo, redo } = useGuideActions();
  const redoKey = isMac() ? '⇧ ⌘ Z' : 'Ctrl Y';
  return (
    <span className="flex items-center">
      <StepButton name="Undo" step={undoLabel} shortcut={`${modifierName()} Z`} onClick={undo}>
        <Undo2 aria-hidden />
      </StepButton>
      <StepButton name="Redo" step={redoLabel} shortcut={redoKey} onClick={redo}>
        <Redo2 aria-hidden />
      </StepButton>
    </span>
  );
}

type StepButtonProps = {
  name: string;
  step: string | undefined;
  shortcut: string;
  onClick: () => void;
  children: ReactNode;
};

/** Stays focusable where there is no step, so that the keyboard does not lose its place. */
function StepButton({ name, step, shortcut, onClick, children }: StepButtonProps) {
  const text = step === undefined ? `Nothing to ${name.toLowerCase()}` : `${name}: ${step}`;
  return (
    <Hint text={text} shortcut={shortcut} align="end">
      <Button
        variant="ghost"
        size="icon"
        aria-label={text}
        aria-disabled={step === undefined}
        onClick={onClick}
      >
        {children}
      </Button>
    </Hint>
  );
}
