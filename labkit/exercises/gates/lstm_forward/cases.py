"""The cases of lstm_forward, and how what it returns is read. No answer, no mistakes."""

import numpy as np

from labkit.engine import Array, Case, Several
from labkit.exercises.gates._common import lstm_params, repeating_tokens


def cases(rng):
    """One step, one row, then batches in which B, T, H and C all differ; edges last."""

    def draw(B, T, H, C, state=0.8, cell=1.2, loud=1.0):
        W_x, W_h, b, W, b_out = lstm_params(rng, H, C)
        h, c = state * rng.uniform(-1, 1, size=(B, H)), cell * rng.normal(size=(B, H))
        return repeating_tokens(rng, (B, T), C), (h, c), (W_x, W_h, b, loud * W, b_out)

    inputs, state, params = draw(3, 4, 4, 3)
    small, small_state, small_params = draw(3, 2, 2, 5)
    return [
        Case("one time step", *draw(3, 1, 4, 5)),
        Case("a single sequence", *draw(1, 5, 3, 4)),
        Case("zero states and cells", *draw(2, 4, 3, 5, state=0.0, cell=0.0)),
        Case("zero cells", *draw(2, 3, 4, 5, cell=0.0)),
        Case("states and cells that differ from row to row", *draw(4, 3, 2, 5)),
        Case("a longer batch", *draw(2, 7, 5, 3)),
        Case("indices of dtype int32, state and params as lists", inputs.astype(np.int32),
             list(state), list(params)),
        Case("indices of dtype uint8", small.astype(np.uint8), small_state, small_params),
        Case("logits of ±1000", *draw(3, 2, 4, 5, loud=3000.0)),
        Case("one hidden unit", *draw(2, 3, 1, 4)),
    ]  # fmt: skip


RETURNS = Several(
    *(Array(name, rtol=2e-8) for name in ("outputs", "hidden_states", "cell_states", "gates"))
)

PROMISES = {
    "any integer dtype": (
        "a longer batch",
        "indices of dtype int32, state and params as lists",
        "indices of dtype uint8",
    ),
    "tuple or list": ("a longer batch", "indices of dtype int32, state and params as lists"),
}
