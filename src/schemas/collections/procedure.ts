import { z } from 'zod';
import { claimFields, contact, statement } from '../parts/claim.ts';
import { gaps, reviewFields } from '../parts/entry.ts';
import { duration } from '../parts/money.ts';
import { languageTag, line, partialDate, slug, text, webAddress } from '../parts/primitives.ts';
import { actors, documentTypes, intakeModes } from '../vocabularies.ts';

const paper = z
  .strictObject({
    type: z.enum(documentTypes).describe('Type of paper, so that applications can share it.'),
    name: line.describe('What the network calls it.'),
  })
  .describe('A paper to hand in.');

const step = z
  .strictObject({
    id: slug.describe('Short id; the body explains it in <Step id="…">.'),
    title: line.describe('What happens, as a short instruction.'),
    actor: z.enum(actors).describe('Who acts.'),
    documents: z.array(paper).default([]).describe('Papers to hand in at this step.'),
    duration: duration.optional().describe('How long it takes, where the source says.'),
    cost: text.optional().describe('What it costs, where the source says.'),
    where: webAddress.optional().describe('Page on which it is done.'),
    language: languageTag.optional(),
    ...claimFields,
  })
  .describe('One step of the procedure, in order.');

const intakeWindow = z
  .strictObject({
    label: line.describe('Name of the call or wave.'),
    opens: partialDate.optional().describe('First day.'),
    closes: partialDate.optional().describe('Last day.'),
    note: text.optional().describe('What one should know about it.'),
    ...claimFields,
  })
  .describe('A call, wave or deadline, past or to come.');

/**
 * How to join a network: `content/networks/<id>/joining.mdx`.
 *
 * The questions are those the EU's Single Digital Gateway (Regulation (EU) 2018/1724, Article 10)
 * asks of a page about a procedure. Claims name the sources of the network's own `index.mdx`.
 */
export const procedure = z
  .strictObject({
    intake: z.enum(intakeModes).describe('How it takes people in: any time, by call …'),
    whoMayApply: statement.describe('Who may apply.'),
    windows: z.array(intakeWindow).default([]).describe('Calls, waves and deadlines.'),
    steps: z.array(step).describe('Steps in order; leave empty where no source tells how to join.'),
    decision: z
      .strictObject({
        by: text.describe('Who decides.'),
        time: duration.optional().describe('How long the decision takes.'),
        note: text.optional().describe('More about the decision.'),
        ...claimFields,
      })
      .optional()
      .describe('Who decides, and in what time.'),
    ifRefused: statement.optional().describe('What to do if the answer is no.'),
    afterJoining: z.array(statement).default([]).describe('What follows once one is in.'),
    questions: z
      .array(text)
      .default([])
      .describe('Questions to put to the office, where the sources leave them open.'),
    contact: contact.optional().describe('Whom to ask about joining, if not the main office.'),
    gaps,
    ...reviewFields,
  })
  .describe('How to join a network, step by step.');
export type Procedure = z.infer<typeof procedure>;
export type ProcedureStep = Procedure['steps'][number];
