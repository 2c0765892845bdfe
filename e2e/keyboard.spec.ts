import { expect, test } from '@playwright/test';
import { Keyboard } from './pages/keyboard';

const walks = [
  {
    sample: 'product plan',
    sections: [
      'Header',
      'Summary',
      'Strategic narrative',
      'Technical context',
      'Non-functional requirements',
      'Design system',
      'Dependency registry',
      'API methods',
      'API contracts',
      'Constitution check',
      'Project structure',
    ],
  },
  {
    sample: 'product plan',
    sections: [
      'Architecture decisions',
      'ADR-001',
      'Pre-mortem',
      'FAIL-001',
      'Traceability',
      'Observability',
      'Scalability',
      'Complexity tracking',
    ],
  },
  {
    sample: 'infrastructure plan',
    sections: [
      'Header',
      'Summary',
      'Technical context',
      'Constitution check',
      'Infrastructure',
      'Architecture decisions',
      'ADR-002',
      'Project structure',
      'Complexity tracking',
    ],
  },
] as const;

// A trace keeps a picture of the page at every key.
test.use({ trace: 'off' });

for (const { sample, sections } of walks) {
  test(`Tab goes through the forms of the ${sample}, ${sections[0]} to ${sections.at(-1)}, and back`, async ({
    page,
  }) => {
    test.slow();
    const keyboard = await Keyboard.openSample(page, sample);
    for (const section of sections) {
      await keyboard.goTo(section);
      expect(await keyboard.faultsOfWalk(), section).toEqual([]);
    }
    // Going through a form changes none of it.
    await expect(page.getByRole('button', { name: 'Nothing to undo' })).toBeVisible();
  });
}
