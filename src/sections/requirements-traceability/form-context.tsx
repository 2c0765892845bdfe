import { useSection, useSurroundings } from '@/components/fields/section-context';
import { valuesOf } from '@/plan/edit';
import { readFolder } from './open-rows';

/** What the form looks at: its own value, the other sections' and the folder's requirements and tasks. */
export function useTrace() {
  const { section, path } = useSection();
  const plan = useSurroundings((around) => around.plan);
  const folder = useSurroundings((around) => around.folder);
  return {
    value: section.value,
    place: section.place,
    path,
    plan: valuesOf(plan),
    folder,
    beside: readFolder(folder),
  };
}
