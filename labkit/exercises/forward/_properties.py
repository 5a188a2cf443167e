"""What can be said of freshly drawn parameters without the right numbers: no answer is here.

There is no one right answer to init_rnn, so what is judged are properties, each a leaf with
one right value: shapes, geometry, zeros, what repeats and what does not. They are measured
here, outside the learner's process, on the raw arrays that came back.
"""

from itertools import combinations

import numpy as np

from labkit.engine.contract import Mismatch, parameters
from labkit.engine.described import describe
from labkit.engine.theirs import Frozen, Leaves

WEIGHTS = ("U", "V", "W")
TOLERANCE = 1e-8
STRETCHED = "orthogonal, but of another length than 1"
NEITHER = "neither orthogonal nor of length 1"


class FreshParameters:
    """The contract of init_rnn, read from four draws: a seed, the same again,
    another, and one more from the generator of the third."""

    name = "params"
    rtol = 0.0

    def read(self, value: Frozen) -> Leaves:
        if not isinstance(value, list) or len(value) != 4:
            raise Mismatch(f"it returned {describe(value)}; the five parameters are wanted")
        first, again, other, later = (parameters().read(draw) for draw in value)
        # An array of zeros stands for its shape: the content is judged by other leaves.
        leaves: Leaves = {name: np.zeros(a.shape) for name, a in first.items()}
        for name in WEIGHTS:
            leaves[f"the geometry of {name}"] = of_weight(first[name])
        for name in ("b_hidden", "b_out"):
            leaves[f"the content of {name}"] = "all zero" if not first[name].any() else "not zero"
        leaves["a second draw with the same seed"] = _changed(first, again)
        leaves["a draw with another seed"] = _kept(first, other)
        leaves["two draws from one generator"] = _kept(other, later)
        found = relations(first)
        leaves["the relation between U, V and W"] = found if found == "none" else f"that {found}"
        return leaves


def geometry(matrix: np.ndarray) -> str:
    """How long the rows or columns, whichever are fewer, are, and whether at right angles."""
    if matrix.ndim != 2 or not matrix.size:
        return "not that of a matrix"
    if not np.isfinite(matrix).all():
        return "spoilt by NaN or inf"
    if not matrix.any():
        return "lost: every entry is zero"
    few = matrix if matrix.shape[0] <= matrix.shape[1] else matrix.T
    gram = few @ few.T
    lengths = np.diag(gram)
    error = np.abs(gram - np.eye(len(gram))).max()
    crossed = np.abs(gram - np.diag(lengths)).max()
    if error <= TOLERANCE:
        return "orthonormal"
    if error <= 1e-4:
        return "orthonormal to a few digits only"
    if crossed <= TOLERANCE * lengths.max():
        return STRETCHED
    if np.abs(lengths - 1).max() <= TOLERANCE:
        return "of length 1, but not orthogonal"
    return NEITHER


def of_weight(matrix: np.ndarray) -> str:
    """Its geometry, told for the other side as well: a square may have that of its rows or of
    its columns, and where the fewer have none, the more may be of length 1."""
    few, said = matrix, geometry(matrix)
    if matrix.ndim == 2 and matrix.shape[0] > matrix.shape[1]:
        few = matrix.T
    elif said == NEITHER and matrix.shape[0] == matrix.shape[1]:
        few, said = matrix.T, geometry(matrix.T)
    if said == STRETCHED:
        lengths = np.linalg.norm(few, axis=1)
        if np.ptp(lengths) > TOLERANCE * lengths.max():
            return "orthogonal, but of different lengths"
    if said == NEITHER and np.abs(np.linalg.norm(few, axis=0) - 1).max() <= TOLERANCE:
        return "of length 1 in its rows or columns, whichever are more"
    return said


def relations(params: dict[str, np.ndarray]) -> str:
    """Which weights are blocks of each other, as when one matrix is used twice."""
    found = []
    for a, b in combinations(WEIGHTS, 2):
        for suffix, other in (("", params[b]), (" transposed", params[b].T)):
            if _overlap(params[a], other):
                found.append(f"{b} repeats {a}{suffix}")
                break
    return ", ".join(found) or "none"


def _overlap(a: np.ndarray, b: np.ndarray) -> bool:
    if a.ndim != 2 or b.ndim != 2 or not a.any():
        return False
    rows, cols = np.minimum(a.shape, b.shape)
    # One entry may agree by chance: a 1 x 1 orthogonal matrix is 1 or -1.
    # To rounding: pieces of one matrix that were factorised apart differ in their last digits.
    return rows * cols > 1 and np.allclose(a[:rows, :cols], b[:rows, :cols], TOLERANCE, TOLERANCE)


def _changed(first: dict, again: dict) -> str:
    names = [n for n in _told_apart(first) if not _same(first[n], again[n])]
    return f"different in {', '.join(names)}" if names else "the same"


def _kept(first: dict, other: dict) -> str:
    names = [n for n in _told_apart(first) if _same(first[n], other[n])]
    return f"the same in {', '.join(names)}" if names else "different"


def _told_apart(params: dict) -> list[str]:
    """Weights whose two draws differ for certain: of size 1 there are only 1 and -1.

    Biases are zero for every seed, which another leaf sees to.
    """
    return [name for name in WEIGHTS if params[name].size > 1]


def _same(a: np.ndarray, b: np.ndarray) -> bool:
    return np.array_equal(a, b, equal_nan=True)
