import type { StructureChoice, StructureOption } from './options';

/** The layout of infrastructure code, for templates that offer none: its option is the fourth. */
const infrastructure: StructureOption = {
  number: 4,
  title: 'Infrastructure project (Terraform, IaC)',
  heading: '',
  tree: `iac/
├── backend.tf              # Where the state is kept
├── provider.tf             # Provider and its version
├── vpc.tf                  # Networks
├── security-groups.tf      # Rules between tiers
├── compute.tf              # Machines, containers, functions
├── data.tf                 # Databases and buckets
├── variables.tf            # Inputs
├── outputs.tf              # Outputs
├── terraform.tfvars.dev    # Values for development
├── terraform.tfvars.staging # Values for staging
├── terraform.tfvars.prod   # Values for production
└── README.md               # How to provision`,
};

/** The options with infrastructure among them: beside an application's layout it makes a hybrid one. */
export function withInfrastructure(choice: StructureChoice): StructureChoice {
  const { options } = choice;
  if (options.length === 0 || options.some(({ title }) => /infrastructure|iac/i.test(title)))
    return choice;
  const number = Math.max(infrastructure.number, ...options.map((option) => option.number + 1));
  return { ...choice, options: [...options, { ...infrastructure, number }] };
}
