import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { sample } from '../../testing/sample-text';
import { withInfrastructure } from './infrastructure-layout';
import { chooseOptions, readOptions, suggestOptions } from './options';

const fenceOf = (plan: string) =>
  plan
    .split('### Source Code')[1]
    ?.split('```')[1]
    ?.replace(/^\w*\n|\n$/g, '') ?? '';
const product = fenceOf(readFileSync('src/templates/product.md', 'utf8'));
const infrastructure = fenceOf(readFileSync('src/templates/infrastructure.md', 'utf8'));

describe('the options of a template', () => {
  it('are those that it offers', () => {
    const { before, options } = readOptions(infrastructure);
    expect(before).toBe('');
    expect(options.map(({ number, title }) => [number, title])).toEqual([
      [1, 'Single project (DEFAULT)'],
      [2, 'Web application (when "frontend" + "backend" detected)'],
      [3, 'Mobile + API (when "iOS/Android" detected)'],
      [4, 'Infrastructure project (Terraform, IaC)'],
    ]);
    expect(options[3]?.tree).toMatch(/^iac\/\n├── backend\.tf/);
    expect(options[3]?.tree).toMatch(/└── README\.md .*$/);
  });

  it('are none once the tree is one’s own', () => {
    expect(readOptions(fenceOf(sample)).options).toEqual([]);
  });

  it('leave one tree without its Option line when one is chosen', () => {
    const text = chooseOptions(readOptions(product), [1]);
    expect(text).toBe(
      'src/\n├── models/\n├── services/\n├── cli/\n└── lib/\n\ntests/\n├── contract/\n├── integration/\n└── unit/',
    );
    expect(readOptions(text).options).toEqual([]);
  });

  it('make a hybrid layout when two are', () => {
    const text = chooseOptions(readOptions(infrastructure), [4, 1]);
    expect(text).toMatch(/^src\/\n[\s\S]*└── unit\/\n\niac\/\n├── backend\.tf/);
    expect(text).not.toContain('Option');
  });

  it('fill in what one takes from another', () => {
    expect(chooseOptions(readOptions(product), [3])).toMatch(
      /^api\/\n├── src\/\n│ {3}├── models\/[\s\S]*└── tests\/\n\nios\//,
    );
  });

  it('have infrastructure among them in every template', () => {
    const offered = withInfrastructure(readOptions(product)).options;
    expect(offered.map(({ number }) => number)).toEqual([1, 2, 3, 4]);
    expect(offered[3]?.tree).toBe(readOptions(infrastructure).options[3]?.tree);
    expect(withInfrastructure(readOptions(infrastructure)).options).toHaveLength(4);
    expect(withInfrastructure(readOptions('src/')).options).toEqual([]);
  });

  it.each([
    ['Mobile + API, with a small web client', [3]],
    ['web', [2]],
    ['single', [1]],
    ['CLI tool', [1]],
    ['infrastructure', [4]],
    ['Web application with its infrastructure (Terraform)', [2, 4]],
    ['', []],
  ])('%s points to %j', (type, numbers) => {
    expect(suggestOptions(type, readOptions(infrastructure))).toEqual(numbers);
  });
});
