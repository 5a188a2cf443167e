"""What can be said of a freshly drawn LSTM without the right numbers: no answer is here.

There is no one right answer to init_lstm. What is judged are properties, measured here, outside
the learner's process: the geometry of each block, the biases, what repeats and what does not.
"""

from itertools import combinations

import numpy as np

from labkit.engine.contract import Mismatch, parameters
from labkit.engine.described import describe
from labkit.engine.theirs import Frozen, Leaves
from labkit.exercises.forward._properties import geometry
from labkit.exercises.gates._common import NAMES

BLOCKS = ("input", "forget", "candidate", "output")


class FreshLSTM:
    """The contract of init_lstm, read from three draws: a seed, the same again, another; and where
    there is a fourth, from the generator of the third."""

    name = "params"
    rtol = 1e-12

    def read(self, value: Frozen) -> Leaves:
        if not isinstance(value, list) or len(value) not in (3, 4):
            raise Mismatch(f"it returned {describe(value)}; the five parameters are wanted")
        first, again, other, *later = (parameters(names=NAMES).read(draw) for draw in value)
        # An array of zeros stands for its shape: the content is judged by other leaves.
        leaves: Leaves = {n: np.zeros(first[n].shape) for n in ("W_x", "W_h", "W")}
        leaves |= {"b": first["b"], "b_out": first["b_out"]}
        for name in ("W_x", "W_h"):
            leaves[f"the blocks of {name}"] = _blocks(first[name])
        leaves["the geometry of W"] = geometry(first["W"])
        leaves["a second draw with the same seed"] = _changed(first, again)
        leaves["a draw with another seed"] = _kept(first, other)
        if later:
            leaves["two draws from one generator"] = _kept(other, later[0])
        found = _relations(first)
        leaves["the relation between blocks"] = found if found == "none" else f"that {found}"
        return leaves


def _blocks(matrix: np.ndarray) -> str:
    """The geometry of the four blocks of H rows: one phrase when all four are alike."""
    if matrix.ndim != 2 or len(matrix) % 4 or not matrix.size:
        return "not four blocks of rows"
    found = [geometry(block) for block in np.split(matrix, 4)]
    if found != 4 * ["orthonormal"]:
        if geometry(matrix) == "orthonormal":
            return "orthonormal together, not each by itself"
        if len(matrix) > matrix.shape[1] and geometry(matrix / 2) == "orthonormal":
            return "orthogonal together and of length 2, not each by itself"
    if len(set(found)) == 1:
        return found[0]
    return ", ".join(f"{name}: {what}" for name, what in zip(BLOCKS, found, strict=True))


def _relations(params: dict[str, np.ndarray]) -> str:
    """Which blocks hold the same numbers, as when one draw is used for several."""
    blocks = {}
    for name in ("W_x", "W_h"):
        matrix = params[name]
        if matrix.ndim == 2 and matrix.size and not len(matrix) % 4:
            for block, rows in zip(BLOCKS, np.split(matrix, 4), strict=True):
                blocks[f"{block} of {name}"] = rows
    # A 1 x 1 orthogonal matrix is 1 or -1, and so repeats by chance.
    pairs = combinations([n for n in blocks if blocks[n].size > 1], 2)
    same = [f"{b} repeats {a}" for a, b in pairs if np.array_equal(blocks[a], blocks[b])]
    return ", ".join(same[:2]) or "none"


def _changed(first: dict, again: dict) -> str:
    names = [n for n in _told_apart(first) if not np.array_equal(first[n], again[n])]
    return f"different in {', '.join(names)}" if names else "the same"


def _kept(first: dict, other: dict) -> str:
    names = [n for n in _told_apart(first) if np.array_equal(first[n], other[n])]
    return f"the same in {', '.join(names)}" if names else "different"


def _told_apart(params: dict) -> list[str]:
    """Weights whose two draws differ for certain: with one unit a row may be 1 or -1 alone."""
    return [n for n in ("W_x", "W_h", "W") if params[n].ndim == 2 and min(params[n].shape) > 0
            and params[n].size > (4 if n != "W" else 1)]  # fmt: skip
