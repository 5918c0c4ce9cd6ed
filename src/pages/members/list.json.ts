import type { APIRoute } from 'astro';
import { allMembers } from '../../content/entries.ts';
import { listRows } from '../../domain/members/directory.ts';

/** The rows of the directory for its filters, fetched when they are first used. */
export const GET: APIRoute = async () => Response.json(listRows(await allMembers()));
