import type { Member, Membership } from '../../schemas/collections/member.ts';
import type { MembershipRole } from '../../schemas/vocabularies.ts';

/** An organisation of the directory with its id. */
export interface NamedMember {
  id: string;
  data: Member;
}

/** A tie seen from the network's side. */
export interface Tie<Entry extends NamedMember = NamedMember> {
  member: Entry;
  membership: Membership;
}

const membershipProper: ReadonlySet<MembershipRole> = new Set<MembershipRole>([
  'member',
  'associate',
  'coordinator',
]);

/** Whether a tie makes an organisation a member, rather than a partner, observer or project. */
export function isMembership(tie: Membership): boolean {
  return membershipProper.has(tie.role);
}

/** Ties of all organisations with a network, in the order of the organisations. */
export function tiesOf<Entry extends NamedMember>(
  networkId: string,
  members: readonly Entry[],
): Tie<Entry>[] {
  return members.flatMap((member) =>
    member.data.memberships
      .filter((membership) => membership.network === networkId)
      .map((membership) => ({ member, membership })),
  );
}
