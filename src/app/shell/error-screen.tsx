import { Component, type ReactNode } from 'react';
import { Button } from '@/components/ui/button';

type ErrorScreenState = { readonly error: unknown; readonly failed: boolean };

/** What is shown when drawing fails. The text is stored with every edit, so reloading loses nothing. */
export class ErrorScreen extends Component<{ children: ReactNode }, ErrorScreenState> {
  override state: ErrorScreenState = { error: undefined, failed: false };

  static getDerivedStateFromError(error: unknown): ErrorScreenState {
    return { error, failed: true };
  }

  override render(): ReactNode {
    if (!this.state.failed) return this.props.children;
    const { error } = this.state;
    return (
      <main role="alert" className="grid max-w-[64ch] justify-items-start gap-3 p-8">
        <h1 className="font-semibold text-xl/7">This page could not be drawn</h1>
        <p>Your plan is stored with every edit; nothing of it is lost. Reload to go on.</p>
        <pre className="max-w-full overflow-auto rounded-lg border border-border bg-surface p-3 text-xs/4">
          {error instanceof Error ? error.message : String(error)}
        </pre>
        <div className="flex gap-2">
          <Button size="md" variant="primary" onClick={() => location.reload()}>
            Reload
          </Button>
          <Button size="md" onClick={() => location.assign('/')}>
            Start page
          </Button>
        </div>
      </main>
    );
  }
}
