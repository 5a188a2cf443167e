"""What can be said of a freshly drawn LSTM without the right numbers: no answer is here.

The properties are those of lab 03's network, asked of each block of a gate by itself.
"""

from itertools import combinations
from typing import Any

import numpy as np

from labkit.engine.contract import Mismatch, parameters
from labkit.engine.plain import describe
from labkit.exercises.forward._properties import geometry
from labkit.exercises.gates._common import LSTM_NAMES

_GATES = ("input", "forget", "candidate", "output")


class FreshLSTM:
    """The contract of init_lstm, read from three draws: a seed, the same again, another."""

    name = "params"
    rtol = 1e-12

    def read(self, value: Any) -> dict[str, Any]:
        if not isinstance(value, list) or len(value) != 3:
            raise Mismatch(f"it returned {describe(value)}; the five parameters are wanted")
        first, again, other = (parameters(names=LSTM_NAMES).read(draw) for draw in value)
        leaves: dict[str, Any] = {name: array for name, array in first.items() if name[0] == "b"}
        # An array of zeros stands for its shape: the content is judged by other leaves.
        leaves |= {name: np.zeros(first[name].shape) for name in ("W_x", "W_h", "W")}
        blocks = _blocks(first)
        leaves |= {f"the geometry of {name}": geometry(block) for name, block in blocks.items()}
        leaves["W_x and W_h as a whole"] = _whole(first)
        leaves["the relation between the blocks"] = _relations(blocks)
        leaves["a second draw with the same seed"] = _compared(blocks, _blocks(again), same=True)
        leaves["a draw with another seed"] = _compared(blocks, _blocks(other), same=False)
        return leaves


def _blocks(params: dict[str, np.ndarray]) -> dict[str, np.ndarray]:
    """Every weight that is a draw of its own, by name; a weight of odd shape stays whole."""
    blocks = {}
    for name in ("W_x", "W_h"):
        weight = params[name]
        if weight.ndim != 2 or weight.shape[0] % 4 or not weight.size:
            return {name: params[name] for name in ("W_x", "W_h", "W")}
        parts = zip(_GATES, np.split(weight, 4), strict=True)
        blocks |= {f"the {gate} block of {name}": part for gate, part in parts}
    return {**blocks, "W": params["W"]}


def _whole(params: dict[str, np.ndarray]) -> str:
    """Orthonormal blocks of a quarter of the rows never make an orthonormal whole."""
    whole = [name for name in ("W_x", "W_h") if geometry(params[name]) == "orthonormal"]
    return f"orthonormal in {' and '.join(whole)}" if whole else "made of blocks"


def _relations(blocks: dict[str, np.ndarray]) -> str:
    """Which blocks are one another's, as when one matrix is used for several gates."""
    found = [f"{b} is {a}" for a, b in combinations(blocks, 2) if _one(blocks[a], blocks[b])]
    return found[0] if found else "none"


def _one(a: np.ndarray, b: np.ndarray) -> bool:
    # One entry may agree by chance: a 1 x 1 orthogonal matrix is 1 or -1.
    return a.size > 1 and a.shape == b.shape and a.any() and bool(np.array_equal(a, b))


def _compared(first: dict, second: dict, same: bool) -> str:
    """'the same' or 'different' as it should be, or which weights are not so."""
    good, bad = ("the same", "different") if same else ("different", "the same")
    told_apart = [name for name, block in first.items() if block.size > 1]
    wrong = [
        name
        for name in told_apart
        if np.array_equal(first[name], second.get(name), equal_nan=True) != same
    ]
    return f"{bad} in {wrong[0]}" if wrong else good
