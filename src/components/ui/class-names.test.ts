import { describe, expect, it } from 'vitest';
import { cn } from './class-names';

describe('cn', () => {
  it('lets the later of two classes for one property win', () => {
    expect(cn('h-8 px-3 text-sm/5', 'h-6')).toBe('px-3 text-sm/5 h-6');
    expect(cn('text-muted-foreground', 'text-fail')).toBe('text-fail');
    expect(cn('font-mono font-medium', 'font-normal')).toBe('font-mono font-normal');
    expect(cn('whitespace-nowrap', 'whitespace-normal')).toBe('whitespace-normal');
    expect(cn('border border-border', 'border-fail border-dashed')).toBe(
      'border border-fail border-dashed',
    );
  });

  it('keeps size and colour of text apart, and what it does not know', () => {
    expect(cn('text-xs/4 text-fail', 'data-x:flex foo')).toBe(
      'text-xs/4 text-fail data-x:flex foo',
    );
  });

  it('keeps the same property under another condition', () => {
    expect(cn('h-8 pointer-coarse:h-11', 'h-6')).toBe('pointer-coarse:h-11 h-6');
  });

  it('lets a shorthand win over its parts', () => {
    expect(cn('px-2 pl-6', 'p-0')).toBe('p-0');
    expect(cn('h-8 w-full', 'size-7')).toBe('size-7');
  });
});
