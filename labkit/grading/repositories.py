"""Folders called CLASSROOM-ASSIGNMENT-USERNAME, as Classroom 50 names a class's repositories.

Where the assignment's name says a lab, `naming` cuts it at the lab. Here are those that say none:
all three parts may hold hyphens, so what tells them apart is what the folders have in common.
"""

from collections import Counter, defaultdict
from collections.abc import Callable, Mapping

from labkit.grading.parts import common

Words = tuple[str, ...]


def users(
    folders: Mapping[str, set[str]], known: Callable[[str], bool] | None = None
) -> dict[str, str]:
    """The user in each folder's name, for those that have this form.

    folders: names that lie beside each other, each with the labs that it holds. known: whether
    the class list has a name.
    """
    words = {f: tuple(f.split("-")) for f in folders if all(f.split("-")) and f.count("-") > 1}
    words = {f: w for f, w in words.items() if not (known and known(f))}
    found = _listed(words, known) if known else {}
    rest = {f: w for f, w in words.items() if f not in found}
    if len(words) * 4 < len(folders) * 3 or len(rest) < 2:
        return found
    made = dict(zip(rest, _cut(list(rest.values()), [folders[f] for f in rest]), strict=True))
    return {f: "-".join(user) for f, user in made.items() if user != rest[f]} | found


def _listed(words: dict[str, Words], known: Callable[[str], bool]) -> dict[str, str]:
    """Users of the class list, behind a beginning that other folders have too; and whoever else
    comes behind it."""
    begins = Counter(w[:k] for w in words.values() for k in range(2, len(w)))
    found, before = {}, set()
    for folder, w in words.items():
        ways = [k for k in range(2, len(w)) if known("-".join(w[k:]))]
        at = next((k for k in ways if begins[w[:k]] > 1 or len(words) == 1), 0)
        if at:
            found[folder] = "-".join(w[at:])
            before.add(w[:at])
    for folder, w in words.items():
        at = max((len(b) for b in before if w[: len(b)] == b), default=0)
        if folder not in found and at:
            found[folder] = "-".join(w[at:])
    return found


def _cut(rows: list[Words], labs: list[set[str]]) -> list[Words]:
    """The users in rows of words: behind two words or more that all share, or behind the names of
    several assignments to which the same people come."""
    shared = common(rows)
    rests = [row[shared:] for row in rows]
    apart = _assignments(rests, labs) if shared else None
    if apart:
        return apart
    is_numbered = all(len(r) == 1 and r[0].isdigit() for r in rests)
    return rows if shared < 2 or is_numbered else rests


def _assignments(rows: list[Words], labs: list[set[str]]) -> list[Words] | None:
    """The users behind several first words, each that of an assignment; None where they are not.

    They are where two people at least come under several of them, and nobody twice with one lab:
    a first word could be somebody's name.
    """
    heads = defaultdict(list)
    for number, row in enumerate(rows):
        heads[row[0]].append(number)
    if len(heads) < 2 or any(len(row) < 2 for row in rows):
        return None
    found: list[Words] = [()] * len(rows)
    for numbers in heads.values():
        inner = [rows[i][1:] for i in numbers]
        for i, user in zip(numbers, _behind(inner), strict=True):
            found[i] = user
    alone = {user for user in found if found.count(user) == 1}
    work = Counter((user, lab) for user, its in zip(found, labs, strict=True) for lab in its)
    several = len(set(found) - alone)
    return found if several > 1 and max(work.values(), default=0) < 2 else None


def _behind(rows: list[Words]) -> list[Words]:
    many = common(rows) if len(rows) > 1 else 0
    return [row[many:] for row in rows]
