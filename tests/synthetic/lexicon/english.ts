import type { OrganisationKind } from '../../../src/schemas/vocabularies.ts';

/** Reads a list of words or phrases, the commonest first. */
const list = (text: string): string[] => text.split(', ');

/** What organisations of a kind are called in English. */
export const nouns: Record<OrganisationKind, readonly string[]> = {
  association: list(
    'Association, Business Association, ICT Association, Chamber of Commerce, Union, National Association, Employers Union, Guild, Federation, Alliance, Council',
  ),
  cluster: list('Cluster, IT Cluster, Innovation Cluster, Industrial Cluster, Business Cluster'),
  'innovation-hub': list(
    'Innovation Hub, Technology Park, Technology Center, Technopark, Hub, Innovation Center, Science Park, Tech Centre, FabLab, Digital Hub, Coworking',
  ),
  sme: list('Software, Systems, Solutions, Labs'),
  startup: list('App, Robotics, Analytics'),
  'large-company': list('Group, Telecom, Holding'),
  university: list(
    'State University, University, Technical University, National University, Polytechnic University, Academy, International University, Medical University, Pedagogical University, College',
  ),
  'research-institute': list(
    'Research Institute, Institute, Scientific Center, Laboratory, Institute of Informatics',
  ),
  'public-body': list(
    'Regional Development Agency, Agency, Municipality, State Agency, National Commission, Innovation Agency, Regional Council, Service, Office, Ministry',
  ),
  ngo: list(
    'Foundation, Initiative, Society, Center, Women in Tech, Youth Network, Forum, Movement',
  ),
  incubator: list('Business Incubator, Incubator, Startup Incubator, Startup School'),
  accelerator: list('Accelerator, Startup Accelerator, Launchpad'),
  investor: list('Ventures, Capital, Investment Fund, Angels'),
  individual: list('Expert Office, Consulting'),
};

/** Fields of work, as names of organisations put them. */
export const fields = list(
  'Science and Technology, Information Technology, Innovation, Digital Development, Startup, Small and Medium Business, Engineering, Creative Industries, Education, Research, Regional Development, Industry, Cybersecurity, Entrepreneurship, Economic Development, Software, Higher Education, Export, Telecommunications, E-Governance, Technology Transfer, Automation, Electronics, Data, Internet, Applied Science, Media, Energy, Investment, Robotics, Smart City, Communications, Artificial Intelligence, Agriculture, Open Science, Mathematics, Space, Digital Health, Civic Technology, Management, Physics, Cloud Computing, Textile, Tourism, Machine Building, Logistics, Furniture, Food Processing, Renewable Energy, Materials, Biotechnology, Design, Journalism, Libraries, Aviation, Construction, Statistics, Standards, Intellectual Property, Public Finance, Quality Assurance, Wood Industry, Metallurgy, Water Management, Open Data, Games, Cartography, Translation, Heritage, Photonics, Seismology, Transport, Chemistry, Ecology, Philosophy, Crafts, Wine, Music, Astronomy, Acoustics, Genetics, Hydrology, Optics, Archives, Museums, Gardening, Ceramics',
);

/** Halves of invented names such as "Stonemill". */
export const halves = {
  first: list(
    'Amber, Bright, Cloud, Copper, Crystal, Delta, East, Falcon, Fern, Field, Fire, Green, Grey, Harbour, Hazel, Hill, Iron, Lake, Leaf, Light, Maple, Meadow, Moon, Moss, Night, North, Oak, Orchard, Pebble, Pine, Pixel, Quartz, River, Rose, Sand, Silver, Sky, Snow, South, Spring, Star, Stone, Storm, Summer, Sun, Thistle, Thunder, Valley, Violet, Water, West, Willow, Wind, Winter, Wolf',
  ),
  second: list(
    'anvil, arch, beacon, bell, board, bridge, brook, build, castle, chart, coil, craft, dock, fall, field, foot, forge, fort, gate, grid, grove, haven, hinge, house, key, lane, lantern, lens, line, loom, mark, mast, mill, nest, path, pier, port, quill, reed, ridge, root, sail, seed, shed, ship, smith, spark, spire, stack, thread, tower, track, vale, wheel, works, yard',
  ),
};

/** What stands before a noun to tell how far an organisation reaches. */
export const reaches = list(
  'National, International, European, Regional, Eastern, Central, United',
);
