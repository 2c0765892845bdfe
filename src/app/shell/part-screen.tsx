import { Component, type ReactNode } from 'react';
import { Button } from '@/components/ui/button';
import { retryFailed } from '@/components/ui/loadable';
import { tryAgain } from '@/components/ui/try-again';

/** What stands where one part of the page cannot be loaded or drawn; the others go on. */
export class PartScreen extends Component<{ children: ReactNode }, { failed: boolean }> {
  override state = { failed: false };
  private isAgain = false;

  static getDerivedStateFromError(): { failed: boolean } {
    return { failed: true };
  }

  readonly retry = (): void => {
    this.isAgain = true;
    retryFailed();
    this.setState({ failed: false });
  };

  override render(): ReactNode {
    if (!this.state.failed) return this.props.children;
    const { label, run } = tryAgain(this.isAgain, this.retry);
    return (
      <div role="alert" className="grid justify-items-start gap-2 p-4">
        <p>This part could not be shown. Your plan is stored; nothing of it is lost.</p>
        <Button onClick={run}>{label}</Button>
      </div>
    );
  }
}
