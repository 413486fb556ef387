"""Merging what comes back: a return is compared cell by cell with its pack and with the plan as it is now.

Nothing is erased, removed or overwritten without a proposal the owner accepted.
"""

from .accepting import to_change_set
from .merging import meet, merge_return
from .proposals import Choice, Decision, Merge, Placement, Proposal, ProposalKind

__all__ = [
    "Choice",
    "Decision",
    "Merge",
    "Placement",
    "Proposal",
    "ProposalKind",
    "meet",
    "merge_return",
    "to_change_set",
]
