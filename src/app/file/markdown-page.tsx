import type { SyntaxNode } from '@lezer/common';
import { createElement, type ReactNode } from 'react';
import { parseMarkdown } from '@/markdown/parser';

type MarkdownPageProps = {
  text: string;
  /** How a relative link is followed; a link that cannot be is shown as text. */
  follow: (target: string) => (() => void) | undefined;
};

const frontMatter = /^---[ \t]*\n((?:.*\n)*?)---[ \t]*(?:\n|$)/;

/** Markdown as a page to read. */
export function MarkdownPage({ text, follow }: MarkdownPageProps) {
  const front = frontMatter.exec(text);
  const source = front ? text.slice(front[0].length) : text;
  const tree = parseMarkdown(source);
  return (
    <div className="grid max-w-[76ch] gap-3 text-sm/6 [overflow-wrap:anywhere]">
      {front && (
        <pre className="overflow-x-auto rounded-md bg-surface px-3 py-2 font-mono text-muted-foreground text-xs/5">
          {front[1]?.trimEnd()}
        </pre>
      )}
      {drawAll({ source, follow }, tree.topNode)}
    </div>
  );
}

interface Page {
  readonly source: string;
  readonly follow: MarkdownPageProps['follow'];
}

function childrenOf(node: SyntaxNode): SyntaxNode[] {
  const children: SyntaxNode[] = [];
  for (let child = node.firstChild; child; child = child.nextSibling) children.push(child);
  return children;
}

function drawAll(page: Page, node: SyntaxNode): ReactNode[] {
  return childrenOf(node).map((child) => drawBlock(page, child));
}

const headingSizes = [
  '',
  'text-lg/7',
  'text-base/7',
  'text-sm/6',
  'text-sm/6',
  'text-sm/6',
  'text-sm/6',
];

function drawBlock(page: Page, node: SyntaxNode): ReactNode {
  const key = node.from;
  const heading = /^(?:ATX|Setext)Heading(\d)$/.exec(node.name)?.[1];
  if (heading !== undefined) {
    // The dialog's own title is the heading above these.
    const level = Math.min(6, Number(heading) + 2);
    const size = headingSizes[Number(heading)];
    return createElement(
      `h${level}`,
      { key, className: `mt-2 font-semibold ${size}` },
      inline(page, node),
    );
  }
  switch (node.name) {
    case 'Paragraph':
      return <p key={key}>{inline(page, node)}</p>;
    case 'BulletList':
      return (
        <ul key={key} className="grid list-disc gap-1 pl-5">
          {drawAll(page, node)}
        </ul>
      );
    case 'OrderedList':
      return (
        <ol key={key} className="grid list-decimal gap-1 pl-6">
          {drawAll(page, node)}
        </ol>
      );
    case 'ListItem':
      return <li key={key}>{drawAll(page, node)}</li>;
    case 'Task':
      return <div key={key}>{inline(page, node)}</div>;
    case 'Blockquote':
      return (
        <blockquote
          key={key}
          className="grid gap-2 border-border border-l-2 pl-3 text-muted-foreground"
        >
          {drawAll(page, node)}
        </blockquote>
      );
    case 'Table':
      return <TableView key={key} page={page} node={node} />;
    case 'HorizontalRule':
      return <hr key={key} className="border-border" />;
    case 'FencedCode':
    case 'CodeBlock':
    case 'HTMLBlock':
      return (
        <pre
          key={key}
          className="overflow-x-auto rounded-md bg-surface px-3 py-2 font-mono text-xs/5"
        >
          {codeOf(page, node)}
        </pre>
      );
    default:
      return null;
  }
}

function codeOf({ source }: Page, node: SyntaxNode): string {
  if (node.name === 'HTMLBlock') return source.slice(node.from, node.to);
  return node
    .getChildren('CodeText')
    .map(({ from, to }) => source.slice(from, to))
    .join('');
}

function TableView({ page, node }: { page: Page; node: SyntaxNode }) {
  const rows = childrenOf(node).filter(({ name }) => name === 'TableHeader' || name === 'TableRow');
  return (
    <div className="overflow-x-auto">
      <table className="border-collapse text-sm/5 tabular-nums">
        <tbody>
          {rows.map((row) => (
            <tr key={row.from}>
              {row.getChildren('TableCell').map((cell) =>
                createElement(
                  row.name === 'TableHeader' ? 'th' : 'td',
                  {
                    key: cell.from,
                    className: 'border border-border px-2 py-1 text-left align-top',
                  },
                  inline(page, cell),
                ),
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

const marks = /Mark$|^LinkLabel$|^LinkTitle$/;

/** What stands within a line: its text, and what of it is marked. */
function inline(page: Page, node: SyntaxNode): ReactNode[] {
  const parts: ReactNode[] = [];
  let at = node.from;
  const upTo = (end: number) => {
    if (end > at) parts.push(page.source.slice(at, end));
    at = Math.max(at, end);
  };
  for (const child of childrenOf(node)) {
    upTo(child.from);
    parts.push(drawInline(page, child));
    at = child.to;
  }
  upTo(node.to);
  return trimmed(parts);
}

function trimmed(parts: ReactNode[]): ReactNode[] {
  const [first] = parts;
  return typeof first === 'string' ? [first.trimStart(), ...parts.slice(1)] : parts;
}

function drawInline(page: Page, node: SyntaxNode): ReactNode {
  const { name, from, to } = node;
  const text = page.source.slice(from, to);
  if (marks.test(name) || name === 'Comment') return null;
  switch (name) {
    case 'StrongEmphasis':
      return <strong key={from}>{inline(page, node)}</strong>;
    case 'Emphasis':
      return <em key={from}>{inline(page, node)}</em>;
    case 'Strikethrough':
      return <del key={from}>{inline(page, node)}</del>;
    case 'InlineCode':
      return (
        <code key={from} className="rounded bg-surface px-1 font-mono text-[0.92em]">
          {text.replace(/^`+ ?| ?`+$/g, '')}
        </code>
      );
    case 'HardBreak':
      return <br key={from} />;
    case 'Escape':
      return text.slice(1);
    case 'Entity':
      return characterOf(text);
    case 'Link':
      return <PageLink key={from} page={page} node={node} />;
    case 'URL':
    case 'Autolink':
      return <WebLink key={from} href={text.replace(/^<|>$/g, '')} />;
    case 'TaskMarker':
      return <span key={from}>{/x/i.test(text) ? '☑' : '☐'} </span>;
    default:
      return text;
  }
}

const names: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: '\u00a0',
};

/** The character that `&lt;`, `&#124;` or `&#x7c;` stands for; a name that is not known stays. */
function characterOf(reference: string): string {
  const [, hex, decimal, name = ''] = /^&(?:#x([\da-f]+)|#(\d+)|(\w+));$/i.exec(reference) ?? [];
  const code = hex === undefined ? Number(decimal) : Number.parseInt(hex, 16);
  if (code > 0 && code <= 0x10ffff) return String.fromCodePoint(code);
  return names[name] ?? reference;
}

const linkStyle =
  'rounded text-primary underline underline-offset-4 outline-ring focus-visible:outline-2';

function PageLink({ page, node }: { page: Page; node: SyntaxNode }) {
  const url = node.getChild('URL');
  const href = url ? page.source.slice(url.from, url.to) : '';
  const close = node.getChildren('LinkMark')[1];
  const label = page.source.slice(node.from + 1, close?.from ?? node.to);
  if (/^(?:https?|mailto):/i.test(href)) return <WebLink href={href}>{label}</WebLink>;
  const open = page.follow(href);
  if (!open) return label;
  return (
    <button type="button" className={`${linkStyle} cursor-default`} onClick={open}>
      {label}
    </button>
  );
}

function WebLink({ href, children }: { href: string; children?: ReactNode }) {
  if (!/^(?:https?|mailto):/i.test(href)) return href;
  return (
    <a href={href} target="_blank" rel="noreferrer" className={linkStyle}>
      {children ?? href}
    </a>
  );
}
