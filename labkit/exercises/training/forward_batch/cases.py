"""The cases of forward_batch, and how what it returns is read. No answer, no mistakes."""

import numpy as np

from labkit.engine import Array, Case, Several
from labkit.engine.drivers import first_of_two
from labkit.exercises._twice import in_turn, last_of_near
from labkit.exercises.backward._common import by_columns
from labkit.exercises.training._common import random_params, repeating_tokens
from labkit.numerics import semi_orthogonal


def cases(rng):
    """One step, one row, then batches in which B, T, H and C all differ; edges last."""

    def draw(B, T, H, C):
        params = random_params(rng, H, C)
        return repeating_tokens(rng, (B, T), C), rng.uniform(-0.8, 0.8, size=(B, H)), params

    inputs, _, params = draw(3, 4, 5, 6)
    loud, loud_state, (U, V, W, b_hidden, b_out) = draw(3, 2, 4, 5)
    no_bias, past, weights = draw(2, 4, 3, 5)
    *far_inputs, (far_U, *far_rest) = draw(2, 3, 4, 5)
    far_U = np.vstack([np.sign(far_U[:2]) * 1000, far_U[2:]])
    narrow, narrow_state, narrow_params = draw(3, 5, 4, 2)
    return [
        Case("one time step", *draw(3, 1, 4, 5)),
        Case("a single sequence", *draw(1, 5, 3, 4)),
        Case("a batch with a zero initial state", inputs, np.zeros((3, 5)), params),
        Case("zero biases", no_bias, past, (*weights[:3], np.zeros((3, 1)), np.zeros((5, 1)))),
        Case("a batch whose rows start from different states", *draw(4, 3, 2, 5)),
        Case("a longer batch", *draw(2, 7, 5, 3)),
        Case("indices of dtype int32, params as a list", narrow.astype(np.int32), narrow_state,
             list(narrow_params)),
        Case("logits of ±1000", loud, loud_state,
             (U, V, 3000 * W, b_hidden, b_out)),
        Case("pre-activations of ±1000", *far_inputs, (far_U, *far_rest)),
        Case("one hidden unit", *draw(2, 3, 1, 4)),
        Case("indices of dtype uint8", *_as_uint8(*draw(3, 2, 2, 200))),
        Case("the first of two calls", draw(2, 3, 4, 5), draw(2, 3, 4, 5), driver=first_of_two),
        Case("as many sequences as steps, units and words", *draw(4, 4, 4, 4)),
        Case("forty time steps", *_lively(rng, *draw(2, 40, 4, 3))),
        Case("arrays that lie in column order", *by_columns(draw(3, 4, 5, 2))),
        Case("one argument changed since the call before",
             *in_turn(draw(2, 3, 4, 5), draw(2, 3, 4, 5)), driver=last_of_near),
        Case("rows at rest when another token comes", *_at_rest(*draw(3, 13, 4, 5))),
    ]  # fmt: skip


def _lively(rng, inputs, hidden_state, params):
    """No state is forgotten soon, since V turns it and little else happens to it."""
    U, V, W, b_hidden, b_out = params
    V = semi_orthogonal(len(V), len(V), rng)
    return inputs, hidden_state, (0.2 * U, V, W, 0.2 * b_hidden, b_out)


def _at_rest(inputs, hidden_state, params):
    """Each row has one token until its state no longer moves, then the next: V hands little on."""
    U, V, W, *biases = params
    inputs[:, :-1] = inputs[:, :1]
    inputs[:, -1] = (inputs[:, 0] + 1) % len(W)
    return inputs, hidden_state, (U, 0.05 * V, W, *biases)


def _as_uint8(inputs, *rest):
    inputs[0, 1] = 199  # twice as much is more than eight bits hold
    return inputs.astype(np.uint8), *rest


RETURNS = Several(Array("outputs", rtol=2e-8), Array("hidden_states", rtol=2e-8))

PROMISES = {
    "array of any integer dtype": (
        "a longer batch",
        "indices of dtype int32, params as a list",
        "indices of dtype uint8",
    ),
    "right for logits of ±1000 too": ("logits of ±1000",),
}
