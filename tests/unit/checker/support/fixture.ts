/** The smallest content in which every collection has an entry and every kind of reference occurs. */
const source = `sources:
  s1:
    url: https://example.org/one
    title: One
    publisher: Example
    published: "2024-02"
    consulted: "2026-10"
`;

const review = `reviewed: "2026-11-01"
reviewEvery: 6
`;

const network = `---
name: Alpha Network
acronym: AN
kind: association
state: active
summary: A network of clusters.
website: https://example.org/
topics: [clusters]
runBy:
  text: Its members run it.
  source: s1
  asOf: "2024"
seat: { city: Brussels, country: BE, source: s1, asOf: "2024" }
founded: { date: "2007", source: s1 }
whoCanJoin:
  kinds: [cluster]
eligibility:
  - countries: any
    kinds: [cluster]
    status: open
    via: full
    basis: Clusters of all countries join.
    source: s1
    asOf: "2024"
categories:
  - id: full
    name: Full member
    for: Clusters and associations.
    source: s1
    asOf: "2024"
fees:
  - label: Small clusters
    category: full
    amount: 100
    currency: EUR
    period: year
    vat: excluded
    source: s1
    asOf: "2024"
timeline:
  - { date: "2007", text: Founded in Brussels., source: s1 }
  - { date: "2022-03", text: Takes in four members., source: s1 }
related: [beta]
${source}${review}---

## What it is for

It speaks for clusters. <Cite source="s1" /> See [Beta](network:beta).
`;

const procedure = `---
intake: any-time
whoMayApply:
  text: Clusters may apply.
  source: s1
  asOf: "2024"
windows:
  - label: Spring
    opens: "2025-03"
    closes: "2025-05-31"
    source: s1
    asOf: "2024"
steps:
  - id: letter
    title: Write a letter
    actor: applicant
    source: s1
    asOf: "2024"
  - id: decision
    title: Wait for the decision
    actor: network
    source: s1
    asOf: "2024"
${review}---

Two steps lead in.

<Step id="letter">

Write to the office. <Cite source="s1" />

</Step>

<Step id="decision">

The board decides.

</Step>
`;

const member = `name: Cluster of Chișinău
acronym: COC
kind: cluster
country: MD
website: https://example.org/
topics: [clusters]
about:
  text: It brings companies together.
  source: s1
  asOf: "2024"
memberships:
  - network: alpha
    role: member
    state: current
    since: "2022-03"
    until: "2024"
    source: s1
    asOf: "2024"
${source}${review}`;

const country = `---
code: MD
summary: The country takes part in programmes.
relation:
  - text: It has an agreement with the Union.
    source: s1
    asOf: "2024"
programmes:
  - programme: fund
    status: associated
    since: "2023"
    source: s1
    asOf: "2024"
contactPoints:
  - role: Contact point
    name: Cluster of Chișinău
    member: coc
    source: s1
    asOf: "2024"
${source}${review}---

Start with the [cluster](member:coc).
`;

const programme = `---
name: The Fund
kind: eu-programme
state: running
summary: It pays for projects.
website: https://example.org/
starts: "2021"
ends: "2027"
whoIsEligible:
  text: Clusters can apply.
  source: s1
  asOf: "2024"
eligibility: []
networks: [alpha]
${source}${review}---

It pays for projects.
`;

const news = `---
title: Four members join
date: "2022-03-10"
summary: Four clusters join the network.
countries: [MD]
networks: [alpha]
programmes: [fund]
members: [coc]
${source}---

Four clusters joined. <Cite source="s1" />
`;

const term = (name: string, other: string) => `term: ${name}
definition: A word that readers meet.
related: [${other}]
${review}`;

const chapter = (title: string, order: number, other: string) => `---
title: ${title}
order: ${String(order)}
part: decide
summary: After it one can choose.
related: [${other}]
${review}---

Read about <Term id="hub">hubs</Term> first.

<Advice>

Ask before you pay.

</Advice>
`;

const modelText = `---
title: Letter
order: 1
document: motivation-letter
summary: To say why you want to join.
networks: [alpha]
${review}---

## To the office

We, **[name of the organisation]**, would like to join.
`;

const page = `---
title: About
summary: What this guide is.
${review}---

A guide to networks.
`;

const renamed = (text: string, name: string, acronym: string) =>
  text.replace('Alpha Network', name).replace('acronym: AN', `acronym: ${acronym}`);

/** Files below `content/` by path. */
export const minimal: Readonly<Record<string, string>> = {
  'networks/alpha/index.mdx': network,
  'networks/alpha/joining.mdx': procedure,
  'networks/beta/index.mdx': renamed(network, 'Beta Network', 'BN').replaceAll('beta', 'alpha'),
  'networks/beta/joining.mdx': procedure,
  'members/md/coc.yaml': member,
  'countries/md.mdx': country,
  'programmes/fund.mdx': programme,
  'news/joined.mdx': news,
  'glossary/hub.yaml': term('Hub', 'cluster'),
  'glossary/cluster.yaml': term('Cluster', 'hub'),
  'guide/choosing.mdx': chapter('Choosing', 1, 'applying'),
  'guide/applying.mdx': chapter('Applying', 2, 'choosing'),
  'model-texts/letter.mdx': modelText,
  'pages/about.mdx': page,
};
