import type { Part } from '@/plan/codecs/codec';
import { GeneratedObject } from './generated-object';
import { useSection } from './section-context';

const none: readonly Part[] = [];

/** The form of a section that needs no form of its own. */
export function GeneratedForm() {
  const { section, shape, path } = useSection();
  return (
    <GeneratedObject
      parts={shape ?? none}
      value={section.value}
      place={section.place}
      path={path}
      level={2}
      heading={section.heading}
    />
  );
}
