"""The cases of lstm_forward, and how what it returns is read. No answer, no mistakes."""

import numpy as np

from labkit.engine import Array, Case, Several
from labkit.engine.drivers import first_of_two
from labkit.exercises._twice import on_same_objects
from labkit.exercises.gates._common import (
    in_columns,
    nearly_certain,
    random_params,
    random_state,
    saturated,
)
from labkit.exercises.training._common import repeating_tokens


def cases(rng):
    """One step, one row, then batches in which B, T, H and C all differ; edges last."""

    def draw(B, T, H, C, loud=1.0, size=1.0, dtype: type = int, container: type = tuple, bias=1.0):
        W_x, W_h, b, W, b_out = random_params(rng, H, C, loud)
        state = container(size * part for part in random_state(rng, B, H))
        inputs = repeating_tokens(rng, (B, T), C).astype(dtype)
        return inputs, state, container([W_x, W_h, bias * b, W, b_out])

    certain, full = draw(2, 4, 5, 3), draw(2, 3, 4, 5)
    return [
        Case("one time step", *draw(3, 1, 4, 5)),
        Case("a single sequence", *draw(1, 5, 3, 4)),
        Case("a batch with a zero initial state", *draw(3, 4, 5, 6, size=0.0)),
        Case("zero biases", *draw(2, 4, 3, 5, bias=0.0)),
        Case("a batch whose rows start from different states", *draw(4, 3, 2, 5)),
        Case("a longer batch", *draw(2, 7, 5, 3)),
        Case("indices of dtype int32, state and params as lists",
             *draw(3, 5, 4, 2, dtype=np.int32, container=list)),
        Case("logits of ±1000", *draw(3, 2, 4, 5, loud=5000.0)),
        Case("one hidden unit", *draw(2, 3, 1, 4)),
        Case("indices of dtype uint8", *draw(3, 2, 2, 200, dtype=np.uint8)),
        Case("a cell far from zero", *_far(draw(2, 4, 3, 5))),
        Case("all sizes the same", *draw(4, 4, 4, 4)),
        Case("gates near 0 and 1", *certain[:2], nearly_certain(certain[2], rng)),
        Case("arrays that lie in column order", *in_columns(draw(3, 4, 2, 5))),
        Case("some gates exactly 0 and 1", *full[:2], saturated(full[2], rng)),
        Case("an earlier batch, looked at after another", draw(2, 3, 4, 5), draw(2, 3, 4, 5),
             driver=first_of_two),
        Case("the same arrays again, with other numbers", draw(2, 3, 4, 5), draw(2, 3, 4, 5),
             driver=on_same_objects),
        Case("forty time steps", *draw(2, 40, 3, 4)),
        Case("rows at rest when another token comes", *_at_rest(draw(3, 13, 4, 5))),
    ]  # fmt: skip


def _far(args):
    """The same call with a cell that has counted to a thousand or more."""
    inputs, (h, c), params = args
    return inputs, (h, 3000.0 * c), params


def _at_rest(args):
    """Each row has one token until its state no longer moves, then the next: little is kept."""
    inputs, state, (W_x, W_h, b, W, b_out) = args
    inputs[:, :-1] = inputs[:, :1]
    inputs[:, -1] = (inputs[:, 0] + 1) % len(W)
    H = W_h.shape[1]
    b[H : 2 * H] -= 6
    return inputs, state, (W_x, 0.05 * W_h, b, W, b_out)


RETURNS = Several(
    Array("outputs", rtol=2e-8),
    Array("hidden_states", rtol=2e-8),
    Array("cell_states", rtol=2e-8),
    Array("gates", rtol=2e-8),
)

PROMISES = {
    "array of any integer dtype": (
        "a longer batch",
        "indices of dtype int32, state and params as lists",
        "indices of dtype uint8",
    ),
    "right for logits of ±1000 too": ("logits of ±1000",),
    "a tuple or a list": ("a longer batch", "indices of dtype int32, state and params as lists"),
}
