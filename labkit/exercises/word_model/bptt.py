"""Exercise 9.4: bptt, back-propagation through a fixed number of steps."""

import numpy as np

from labkit.engine import Case, Exercise, gradients
from labkit.engine.drivers.word_model import back
from labkit.exercises.word_model import _common
from labkit.exercises.word_model._bptt import INCOMPATIBLE, MISTAKES


def bptt(model, x, y, truncate=4):
    """Gradients of the summed loss of one sentence, by truncated back-propagation.

    Arguments:
        model: has params (U, V, W, b_hidden, b_out) and forward_propagation(x).
        x, y: inputs and targets of a sentence, T word indices each.
        truncate: 1 or more; the error of word t changes what steps t, t - 1, ...,
            t - truncate + 1 contribute, and no step before them.

    Returns:
        (d_U, d_V, d_W, d_b_hidden, d_b_out), in the shapes of params; the exact gradients when
        truncate is T or more.
    """
    U, V, W, b_hidden, b_out = model.params
    d_U, d_V, d_b_hidden = np.zeros_like(U), np.zeros_like(V), np.zeros_like(b_hidden)
    outputs, hidden_states = model.forward_propagation(x)
    d_logits = outputs.copy()
    d_logits[np.arange(len(y)), y] -= 1
    d_W = d_logits.T @ hidden_states[1:]
    d_b_out = d_logits.sum(axis=0)[:, None]
    for t in range(len(x)):
        d_h = W.T @ d_logits[t]
        first = max(0, t - truncate + 1)
        for step in range(t, first - 1, -1):
            d_sum = d_h * (1 - hidden_states[step + 1] ** 2)
            d_U[:, x[step]] += d_sum
            d_V += np.outer(d_sum, hidden_states[step])
            d_b_hidden[:, 0] += d_sum
            d_h = V.T @ d_sum
    return d_U, d_V, d_W, d_b_hidden, d_b_out


def cases(rng):
    """One step back first, then more and more; truncations that cover the sentence."""

    def case(label, T, H, C, *rest, **given):
        params = _common.random_params(rng, H, C)
        x = given.get("x", _common.repeating(rng, T, C))
        y = rng.integers(C, size=T)
        return Case(label, params, *_common.forward(params, x), x, y, *rest, driver=back)

    return [
        case("one word", 1, 4, 3),
        case("one step back for each word", 5, 3, 6, 1),
        case("two steps back", 5, 4, 7, 2),
        case("three steps back through six words", 6, 2, 5, 3),
        case("as many steps as words", 5, 3, 4, 5),
        case("one step fewer than words", 4, 3, 6, 3),
        case("more steps than words", 3, 5, 4, 9),
        case("truncate left at its default", 7, 3, 5),
        case("a sentence of one repeated word", 6, 3, 4, 3, x=np.full(6, 2)),
        case("different words throughout", 5, 2, 8, 2, x=rng.permutation(8)[:5]),
        case("one hidden unit", 4, 1, 3, 2),
    ]


EXERCISE = Exercise(
    answer=bptt,
    cases=cases,
    returns=gradients(),
    number="9.4",
    minutes=15,
    difficulty=3,
    points=5,
    hints=(
        "Each word's loss sends an error to the hidden state of its own step. From there it is "
        "passed back step by step, as in lab 04, and at each step it leaves something in `d_U`, "
        "`d_V` and `d_b_hidden`. It stops when it has been at `truncate` steps, the word's own "
        "included, or at the first word. `d_W` and `d_b_out` need no passing back.",
        "With `truncate=1`, at how many steps does one word's error stop by? Which step is the "
        "last one for `truncate=4`, and which when t is 1? Entry 0 of `hidden_states` is the "
        "state before the first word: which entry is the state after step s, and which one went "
        "into it?",
        "run the model forward; error at the logits ← outputs, less one at each target\n\nsum "
        "it over time for the output bias; multiply it with the states for W\n\nfor each word: "
        "error at its state ← W, the proper way round, times its error at the logits\n\n"
        "  walk back over as many steps as allowed: through the slope of tanh; add to the word's "
        "column, to V (outer product with the state before), to the bias; through V, the proper "
        "way round, to the step before",
    ),
    mistakes=MISTAKES,
    incompatible=INCOMPATIBLE,
)
