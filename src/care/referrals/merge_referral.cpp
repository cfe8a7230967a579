// Load, decide, merge or record: whose a referral is.
// SPDX-License-Identifier: MIT
#include "care/referrals/merge_referral.h"

#include <algorithm>
#include <utility>
#include <vector>

#include "care/referrals/referral_store.h"

namespace alongside::referrals {
namespace {

using identity::Permission;
using identity::Scope;
using identity::Work;

// REFER-6
Error IsLinked() {
    return {
        Fault::kRefused,
        "It is known already whose referral this is. If that is wrong, say so on its page first",
        "REFER-6"};
}

Result<Done> CheckWhy(const std::string& reason, const char* missing) {
    if (reason.find_first_not_of(" \t\r\n") != std::string::npos) return Done{};
    return Error{Fault::kInvalid, "There is a problem", {}, {{"reason", missing}}};
}

}  // namespace

Result<ReferralLinked> MergeInto(
    const Work& work, const people::PersonId& person, const Referral& referral, RecordBefore before
) {
    TRY(work.journal.MayMerge(person, referral.from));
    work.journal.Merge(person, referral.from, "A referral is about them");
    return work.journal.Record(person, ReferralLinked{referral.id(), before, referral.from});
}

Result<ReferralLinked> LinkReferral(const Work& work, const LinkReferralCommand& command) {
    TRY_ASSIGN(
        const Scope person,
        work.policy.Allow(work.actor, Permission::kDecideReferral, command.person)
    );
    TRY_ASSIGN(const Scope area, work.policy.AllowArea(work.actor, Permission::kDecideReferral));
    TRY_ASSIGN(const Referral before, ReferralStore(work.tables, area).Get(command.referral));
    if (before.IsPartOfARecord()) return IsLinked();
    work.journal.Lock(std::min(person.stream(), before.from));
    work.journal.Lock(std::max(person.stream(), before.from));
    TRY_ASSIGN(
        const HeldReferral held,
        FindToChange(work, Permission::kDecideReferral, command.referral, command.seen)
    );
    if (held.referral.IsPartOfARecord()) return IsLinked();
    if (held.referral.state == ReferralState::kWithdrawn)
        return Error{Fault::kRefused, "This referral was withdrawn", "REFER-1"};
    return MergeInto(work, person.stream(), held.referral, RecordBefore::kOnRecord);
}

Result<ReferralId> UnlinkReferral(const Work& work, const UnlinkReferralCommand& command) {
    TRY_ASSIGN(
        const HeldReferral held,
        FindToChange(work, Permission::kDecideReferral, command.referral, command.seen)
    );
    if (!held.referral.IsPartOfARecord())
        return Error{Fault::kRefused, "This referral is part of nobody’s record", "REFER-6"};
    TRY(CheckWhy(command.reason, "Enter how you know that it is about somebody else"));
    const people::PersonId person = held.record.stream();
    TRY(work.journal.MayUnmerge(person, held.referral.from));
    work.journal.Unmerge(person, held.referral.from, command.reason);
    return command.referral;
}

Result<ReferralJoined> JoinReferral(const Work& work, const JoinReferralCommand& command) {
    TRY_ASSIGN(const Scope area, work.policy.AllowArea(work.actor, Permission::kDecideReferral));
    const ReferralStore store(work.tables, area);
    TRY_ASSIGN(const Referral before, store.Get(command.referral));
    auto to = store.Get(command.to);
    if (to) {
        // Neither is decided by somebody else meanwhile.
        work.journal.Lock(std::min(before.stream, to->stream));
        work.journal.Lock(std::max(before.stream, to->stream));
        to = store.Get(command.to);
    }
    TRY_ASSIGN(
        const HeldReferral held,
        FindToChange(work, Permission::kDecideReferral, command.referral, command.seen)
    );
    if (!to)
        return Error{
            Fault::kInvalid, "There is a problem", {}, {{"to", "Choose the other referral"}}};
    // What is decided together with others is not itself decided with one more.
    if (!store.JoinedTo(command.referral).empty())
        return Error{
            Fault::kRefused,
            "Another referral is decided together with this one: join the two the other way round",
            "REFER-5"};
    TRY_ASSIGN(
        const ReferralJoined joined,
        DecideJoining(held.referral, *to, {command.referral, command.to, command.reason})
    );
    return work.journal.Record(held.referral.from, joined);
}

Result<ReferralParted> PartReferral(const Work& work, const PartReferralCommand& command) {
    TRY_ASSIGN(
        const HeldReferral held,
        FindToChange(work, Permission::kDecideReferral, command.referral, command.seen)
    );
    TRY_ASSIGN(
        const ReferralParted parted,
        DecideParting(held.referral, {command.referral, command.reason})
    );
    return work.journal.Record(held.referral.from, parted);
}

}  // namespace alongside::referrals
