"""The cases of split_sequences, and how what it returns is read. No answer, no mistakes."""

from labkit.data import anbn
from labkit.engine import Case, Mismatch, Several
from labkit.engine.described import describe
from labkit.engine.drivers import first_of_two
from labkit.exercises._twice import on_same_objects
from labkit.exercises.dataset._common import distinct_sequences, place


class Part:
    """A plain list of sequences; list and tuple are alike inside it."""

    rtol = 0.0

    def __init__(self, name):
        self.name = name

    def read(self, value):
        if not isinstance(value, list):
            raise Mismatch(f"{self.name} is {describe(value)}; a list of sequences is wanted")
        return {self.name: value}


class Split(Several):
    """Three parts, and whether they keep the order, which is judged apart.

    When the parts hold every sequence once, in any order, they are read in the right one, so
    that all shuffles look alike: the same sizes, and the order not kept. A part that holds its
    own sequences from the last to the first is told by its name.
    """

    def __init__(self):
        super().__init__(Part("train"), Part("val"), Part("test"))

    def read(self, value):
        leaves = super().read(value)
        together = [s for part in leaves.values() for s in part]
        by_part = {name: [place(s) for s in part] for name, part in leaves.items()}
        places = [at for part in by_part.values() for at in part]
        shuffled = sorted(places) == list(range(len(places))) != places
        if shuffled:
            rest = iter(sorted(together, key=place))
            leaves = {name: [next(rest) for _ in part] for name, part in leaves.items()}
        return {**leaves, "the order": _changed(by_part) if shuffled else "kept"}


def _changed(places):
    """How the order differs from the right one, from where the entries of each part stood.

    Where one part holds everything, it alone does not tell a list turned round from a part.
    """
    if sum(map(bool, places.values())) == 1:
        return "changed"
    odd = [name for name, part in places.items() if part != sorted(part)]
    upright = [at for name, part in places.items() for at in (part[::-1] if name in odd else part)]
    return f"turned round in {' and '.join(odd)}" if upright == sorted(upright) else "changed"


def _sizes(leaves):
    return {f"len({name})": len(leaves[name]) for name in ("train", "val", "test")}


def _again_from_validation(rng):
    """Of 60 sequences the last six, for testing, hold two that validation has, training none."""
    sequences = distinct_sequences(60, rng)
    sequences[57], sequences[59] = list(sequences[48]), list(sequences[53])
    return sequences


def cases(rng):
    """Sizes where round, truncation and rounding half up part ways; then every empty part."""

    def case(label, n, *shares):
        return Case(label.format(n=n), distinct_sequences(int(n), rng), *shares)

    return [
        case("{n} sequences", 10 * rng.integers(1, 4)),
        case("shares of 0.6 and 0.3", 20, 0.6, 0.3),
        # 0.8 n and 0.1 n both end in .6 or more: truncating loses two sequences.
        case("{n} sequences", rng.choice([26, 56, 256])),
        # 0.1 n ends in exactly .5: Python's round goes down to the even number, then up to it.
        case("a tenth that ends in .5 (n = {n})", rng.choice([25, 45, 65, 85])),
        case("a tenth that ends in .5 (n = {n})", rng.choice([35, 55, 75])),
        case("shares of 0.35 and 0.2", 12, 0.35, 0.2),
        Case(
            "strings that come many times",
            anbn(int(rng.integers(26, 34)), rng=rng),
            0.5,
            0.2,
            view=_sizes,
        ),
        case("nothing for validation", rng.integers(11, 14), 0.8, 0.0),
        case("nothing left to test", 16, 0.75, 0.25),
        case("everything for training", 11 + rng.integers(3), 1.0),
        case("two halves of an odd number", rng.choice([7, 11, 15]), 0.5, 0.5),
        case("nothing for training", 9, 0.0, 0.3),
        case("shares that add up to more than one", 13, 0.5, 0.75),
        case("everything for validation", 7, 0, 1),
        Case("two sequences", distinct_sequences(2, rng), 0.2, 0.5, view=_sizes),
        Case("four sequences", distinct_sequences(4, rng), view=_sizes),
        case("six sequences", 6),
        case("a single sequence", 1),
        case("no sequences", 0),
        Case(
            "a second list split after the first",
            (distinct_sequences(7, rng), 0.6, 0.2),
            (distinct_sequences(9, rng), 0.5, 0.25),
            driver=first_of_two,
        ),
        Case(
            "the same list with another share for training",
            (same := distinct_sequences(10, rng), 0.5, 0.2),
            (same, 0.7, 0.2),
            driver=on_same_objects,
        ),
        Case(
            "the same list with another share for validation",
            (same, 0.5, 0.1),
            (same, 0.5, 0.3),
            driver=on_same_objects,
        ),
        Case("strings of validation that come again", _again_from_validation(rng), view=_sizes),
    ]


RETURNS = Split()

PROMISES = {
    "n >= 0": ("no sequences", "a single sequence"),
    "round(n * p_val), or fewer if fewer are left": (
        "nothing left to test",
        "two halves of an odd number",
        "shares that add up to more than one",
    ),
    "any of them may be empty": (
        "nothing for training",
        "nothing for validation",
        "everything for training",
        "nothing left to test",
    ),
}
