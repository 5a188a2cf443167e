"""The cases of RNN, and how what it returns is read. No answer, no mistakes."""

import numpy as np

from labkit.engine import Case
from labkit.exercises.pytorch._common import Module, random_params
from labkit.exercises.pytorch._modules import (
    run_as_made,
    run_backwards,
    run_in_eval_mode,
    run_module,
)
from labkit.numerics import semi_orthogonal


def cases(rng):
    """With and without a hidden state, again on one module, and with each size at one."""

    def tokens(batch, steps, below=6):
        drawn = rng.integers(below, size=(batch, steps))
        drawn[0, 0] = below - 1
        return drawn

    def hidden(batch):
        return rng.normal(size=(1, batch, 4))

    same = tokens(3, 4)
    sizes = 6, 4, random_params(rng, 4, 6)
    return [
        Case("no hidden state given", *sizes, [(tokens(3, 5), None)], driver=run_module),
        Case("a hidden state given", *sizes, [(tokens(3, 5), hidden(3))], driver=run_module),
        Case(
            "two calls on one module",
            *sizes,
            [(tokens(3, 5), None), (tokens(3, 5), None)],
            driver=run_module,
        ),
        Case(
            "a call without a hidden state after one with",
            *sizes,
            [(tokens(3, 5), hidden(3)), (tokens(3, 4), None)],
            driver=run_module,
        ),
        Case(
            "two calls of other sizes",
            *sizes,
            [(tokens(3, 5), None), (tokens(2, 4), None)],
            driver=run_module,
        ),
        Case(
            "the same tokens with another hidden state",
            *sizes,
            [(same, hidden(3)), (same, hidden(3))],
            driver=run_module,
        ),
        Case(
            "forty time steps",
            *sizes[:2],
            _lively(rng, sizes[2]),
            [(tokens(2, 40), hidden(2))],
            driver=run_module,
        ),
        Case(
            "as many sequences as steps, units and words",
            4,
            4,
            random_params(rng, 4, 4),
            [(tokens(4, 4, below=4), hidden(4))],
            driver=run_module,
        ),
        Case(
            "a module in eval mode",
            *sizes,
            [(tokens(3, 4), hidden(3))],
            driver=run_in_eval_mode,
        ),
        Case("one time step", *sizes, [(tokens(3, 1), hidden(3))], driver=run_module),
        Case("one sequence", *sizes, [(tokens(1, 5), hidden(1))], driver=run_module),
        Case(
            "tokens among which the last word is missing",
            *sizes,
            [(tokens(2, 3, below=5), None)],
            driver=run_module,
        ),
        Case(
            "gradients through several steps",
            *sizes,
            [(tokens(2, 4), None)],
            driver=run_backwards,
        ),
        Case(
            "in the dtype it is made in",
            *sizes,
            [(tokens(3, 4), hidden(3))],
            driver=run_as_made,
            view=_shapes,
        ),
        Case(
            "one hidden unit",
            *(5, 1, random_params(rng, 1, 5)),
            [(tokens(2, 3, below=5), None)],
            driver=run_module,
        ),
    ]


def _lively(rng, params):
    """No state is forgotten soon, since V turns it and little else happens to it."""
    U, V, W, b_hidden, b_out = params
    return 0.2 * U, semi_orthogonal(len(V), len(V), rng), W, 0.2 * b_hidden, b_out


def _shapes(leaves):
    """Shapes alone: float32 rounds by the order of the sum, which is the author's own."""
    return {n: str(v.shape) if isinstance(v, np.ndarray) else v for n, v in leaves.items()}


RETURNS = Module()

PROMISES = {
    "None for zeros": ("no hidden state given", "a hidden state given"),
    "after .double() too": ("no hidden state given", "in the dtype it is made in"),
}
