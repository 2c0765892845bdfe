import { createElement, useEffect } from 'react';
import { Link } from 'wouter';
import { SectionProvider } from '@/components/fields/section-context';
import { TextIds } from '@/components/fields/text-ids';
import { loadable, useDispensable } from '@/components/ui/loadable';
import type { PlanSection } from '@/plan/plan';
import { planPath } from '../routes';
import { useWorkspace } from '../workspace/workspace-context';
import { columnStyle } from './column-style';
import { sectionName } from './outline';
import { ownsItemHeading, useForm } from './section-forms';
import type { OpenSection } from './use-section-binding';

const sectionMenu = loadable(async () => (await import('./section-menu')).SectionMenu);

/** In milliseconds: a title that is being typed is not given to the window with every key. */
const titleDelay = 250;

/** One section, or one item of it, as a form. */
export function SectionView({ open: { section, item, itemPath, binding } }: { open: OpenSection }) {
  const workspace = useWorkspace((state) => state.id);
  const title = useWorkspace((state) => state.plan.plan.title);
  const name = sectionName(section);
  const heading = item ? [item.id, item.title].filter((part) => part !== '').join(': ') : name;
  useEffect(() => {
    const name = [heading, title, 'Planwright'].filter((part) => part !== '').join(' · ');
    const timer = setTimeout(() => {
      document.title = name;
    }, titleDelay);
    return () => clearTimeout(timer);
  }, [heading, title]);
  return (
    <div className={columnStyle}>
      {item && !ownsItemHeading(section) && (
        <nav aria-label="Part of" className="mb-1 text-xs/4">
          <Link
            href={planPath(workspace, section.id)}
            className="rounded text-muted-foreground underline-offset-4 outline-ring hover:underline focus-visible:outline-2"
          >
            {name}
          </Link>
        </nav>
      )}
      {!(item && ownsItemHeading(section)) && (
        <header key={itemPath?.join('/')} className="relative mb-4 pr-10">
          <h1 className="text-balance font-semibold text-[20px]/7 tracking-[-0.015em]">
            {heading}
          </h1>
          {section.definition ? (
            <p className="max-w-[64ch] text-muted-foreground">{section.definition.help}</p>
          ) : (
            section.heading !== '' && (
              <p className="max-w-[64ch] text-muted-foreground">
                Planwright has no form of its own for this section: it shows what stands in the
                text.
              </p>
            )
          )}
          {!item && section.level > 0 && section.definition?.id !== 'header' && (
            <Menu section={section} />
          )}
        </header>
      )}
      <SectionProvider key={section.id} binding={binding}>
        <Form section={section} />
        <TextIds />
      </SectionProvider>
    </div>
  );
}

function Menu({ section }: { section: PlanSection }) {
  const menu = useDispensable(sectionMenu);
  return menu ? createElement(menu, { section }) : null;
}

function Form({ section }: { section: PlanSection }) {
  const form = useForm(section);
  return form ? createElement(form) : <div aria-busy="true" className="min-h-[60vh]" />;
}
