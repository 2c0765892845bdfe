/** Texts that only the templates of other editions hold in brackets, a line each: plans in the field contain them. */
export const upstreamPlaceholders = `
Extract from feature spec: primary requirement + technical approach from research
Feature name from spec
Specific customer segment from personas
Measurable benefit, e.g., "Reduces X by Y%" or "Saves Z hours/week"
Pain with numbers: "Users waste X hours per week on..."
Pain with numbers: "Current solution costs $X per month..."
Qualitative frustration: "Users are frustrated by..."
What we do differently
Our unique value
Specific metric
Why essential for launch - ties to pain point
Why essential for launch
Why excluded, when to revisit
Alternative users should use instead
Future phase consideration
Immediate benefit user gets after first use
Early wins and habits formed
Full value realization and retention trigger
if applicable, e.g., PostgreSQL, CoreData, files or N/A
single/web/mobile - determines source structure
domain-specific, e.g., 10k users, 1M LOC, 50 screens or NEEDS CLARIFICATION
X users simultaneously active
X records in DB, X GB storage
X% monthly growth expected
Standard web app - 43.8 min/month downtime allowed
Cost/complexity not justified for this use case
Mission-critical not required, would need geo-redundancy
Radix UI, Headless UI, shadcn/ui, custom, or N/A
Tailwind CSS, CSS Modules, styled-components, or NEEDS CLARIFICATION
CSS variables, JSON tokens, theme file location
Lucide, Heroicons, Phosphor, custom SVG, or NEEDS CLARIFICATION
Framer Motion, CSS transitions, GSAP, or none
design.md location, Figma link, or "To be created"
why specific versions are locked
list major breaking changes
params and return type
request/response schema
FR description
One clear sentence describing what was decided
2-3 sentences: What problem does this solve? What constraints exist?
2-4 sentences: Why this approach? What makes it the best option?
Specific disqualifier - not vague
Key benefits of chosen option
Key drawbacks we accept
What could go wrong and mitigation
Specific guidance for developers implementing this decision
feature
What could go wrong and why it matters
Metric threshold: "Latency P99 > 500ms in staging"
Pattern: "More than 3 retry attempts per request"
Dependency signal: "Upstream service degraded"
What to do if this failure occurs
Repeat structure for each failure scenario
1GB Redis
2GB Redis
4GB Redis Cluster
Gates determined based on constitution file
same as backend above
platform-specific structure: feature modules, UI flows, platform tests
Document the selected structure and reference the real directories captured above
current need
why 3 projects insufficient
specific problem
why direct DB access insufficient
domain-specific, e.g., 1000 req/s, 10k lines/sec, 60 fps or NEEDS CLARIFICATION
domain-specific, e.g., <200ms p95, <100MB memory, offline-capable or NEEDS CLARIFICATION
`;
