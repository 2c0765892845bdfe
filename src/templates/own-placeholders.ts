/** Texts that the templates in this folder hold in brackets, a line each, in the order of their first use. */
export const ownPlaceholders = `
FEATURE
###-feature-name
DATE
link
What the feature is for, and the approach that research settled on
Its name, as in the spec
Who exactly, out of the personas
A benefit with a number, e.g., "finds a result in 10 s instead of 4 min"
A pain with hours: "Nurses spend X hours a week on ..."
A pain with money: "Today's way costs $X a month ..."
A frustration that no number catches: "Nobody knows whether ..."
Status quo / manual process
What changes
X% faster/cheaper/easier
Competitor A
What only we do
Metric
Competitor B
Must-have feature 1
Which pain it ends
Must-have feature 2
Must-have feature 3
Excluded feature 1
Why, and when to look again
Excluded feature 2
What users do instead
Excluded feature 3
In which later phase
What the first use brings
What has become a habit
The whole benefit, and why users stay
Status
Name
single/web/mobile - decides the source tree
X RPS
X users active at once
X requests/second
X records, X GB
X% a month
Why this much is needed, and why it is enough
What it would cost here
What it would take here
OAuth2/JWT/Session
Implementation
WCAG 2.1 A, AA, or AAA
name
exact version
docs URL
method1(), method2()
why these versions and no later ones
base URL
docs
limits
method
version
what broke since the version we know
size/config
staging, production
Existing/New
all
kmp/flutter/react_native
platforms/kmp.md
kmp-integration-checklist.md
Detected/Manual
method()
parameters and result
docs anchor
request and response
FR-xxx, FR-yyy
GENERATED / MANUAL / N/A
What it does
Decision Title
What was decided, in one sentence
The problem, and what limits the answers to it
Why this option is the best of those compared
3-5
0-10
X
N
What exactly rules it out
Yes/Partially/No
Low/Medium/High
What this option gives
What it costs, knowingly
What may go wrong, and the answer to it
What whoever builds this has to know
Title
Pattern
1-9
Failure Mode Name
What goes wrong, and what it does to users
A metric past a limit: "P99 above 500 ms in staging"
A pattern: "three or more retries for a request"
A signal from outside: "the partner announces maintenance"
Preventive measure 1
Role
Date
Preventive measure 2
What to do when it happens all the same
specific metric
threshold
date
pivot/redesign/escalate to stakeholder
Fill it in like the first
Brief description
Dashboard
SLO Dashboard
OTel
runbooks/latency.md
runbooks/errors.md
runbooks/slo-budget.md
runbooks/database.md
Team
2 instances
4 instances
8 instances
1 primary
1 primary + 1 replica
1 primary + 2 replicas
1GB
2GB
4GB
N/A
2 workers
4 workers
10GB
50GB
200GB
One line per principle of the constitution: how this plan meets it, or why it does not
###-feature
REMOVE IF UNUSED
as in the backend above
modules, screens and tests of the platform
Which structure was chosen, and which of its directories this feature touches
the need it answers
why four are not enough
the problem it solves
why the tables alone fall short
Document compute resources here
Document data storage resources here
Document networking configuration here
Document security configuration here
Document environment configuration here
Document state management strategy here
`;
