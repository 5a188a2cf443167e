"""Exercise 3.4: the network over a whole sequence."""

import numpy as np

from labkit.engine import Array, Case, Exercise, Several
from labkit.exercises.forward._common import draw_params, draw_state, one_hot
from labkit.exercises.forward._forward_pass import MISTAKES
from labkit.exercises.forward.softmax import softmax


def forward_pass(inputs, hidden_state, params):
    """Run the network over a sequence, the same parameters at every step.

    Arguments:
        inputs: array (T, C, 1) or a list of T columns (C, 1).
        hidden_state: state before the first input, (H, 1).
        params: (U, V, W, b_hidden, b_out).

    Returns:
        outputs: T columns of probabilities (C, 1).
        hidden_states: T + 1 columns (H, 1); entry 0 is the state before the first input,
            entry t + 1 the state after input t.
    """
    U, V, W, b_hidden, b_out = params
    h = hidden_state
    outputs, hidden_states = [], [h]
    for x in inputs:
        h = np.tanh(U @ x + V @ h + b_hidden)
        o = softmax(W @ h + b_out)
        hidden_states.append(h)
        outputs.append(o)
    return outputs, hidden_states


def cases(rng):
    """Terms switched off one at a time, T = 1, a repeated token, then lists, sizes and extremes."""
    H, C = 3, 5

    def case(label, indices, h=None, params=None, **changed):
        h = draw_state(H, rng) if h is None else h
        params = draw_params(H, C, rng) if params is None else params
        inputs = changed.get("inputs", one_hot(indices, params[4].size))
        return Case(label, inputs, h, params)

    no_bias = draw_params(H, C, rng)[:3] + (np.zeros((H, 1)), np.zeros((C, 1)))
    sure = draw_params(H, C, rng)
    sure[4][:] = rng.permutation(np.array([1000.0, -1000, 998.5, 0, 999]))[:, None]
    full = draw_params(H, C, rng)
    full[3][:] = rng.permutation(np.array([1000.0, -1000, 0.3]))[:, None]
    return [
        case("four time steps", [1, 3, 3, 0]),
        case("one time step", [2]),
        case("one token six times", [4] * 6),
        case("a zero initial state", [0, 2, 1, 4], h=np.zeros((H, 1))),
        case("zero biases", [3, 1, 4, 4], params=no_bias),
        case("a list of columns and parameters in a list", [],
             inputs=list(one_hot([2, 0, 1, 1], C)), params=list(draw_params(H, C, rng))),
        case("inputs that are not one-hot", [], inputs=rng.normal(size=(4, C, 1))),
        case("inputs of integers", [], inputs=one_hot([1, 4, 0, 2], C).astype(int)),
        case("as many units as tokens", [2, 1, 0, 2, 3], h=draw_state(4, rng),
             params=draw_params(4, 4, rng)),
        case("one hidden unit", [0, 1, 1, 2], h=draw_state(1, rng), params=draw_params(1, 3, rng)),
        case("logits of ±1000", [4, 0, 1], params=sure),
        case("pre-activations of ±1000", [1, 2, 0], params=full),
    ]  # fmt: skip


EXERCISE = Exercise(
    answer=forward_pass,
    cases=cases,
    returns=Several(
        Array("outputs", stack=True, rtol=2e-8), Array("hidden_states", stack=True, rtol=2e-8)
    ),
    number="3.4",
    minutes=18,
    difficulty=2,
    points=5,
    hints=(
        "Walk through the inputs in order. At every step one call of your `rnn_step` gives a new "
        "state and an output; keep both. There are T outputs, and T + 1 states, because the one "
        "you were given counts.",
        "After step t, which state has to be there when step t + 1 begins? And does your list of "
        "states hold T + 1 different arrays, or the same one T + 1 times?",
        "states ← a list with the state you were given; outputs ← an empty list\n\nfor each "
        "input, in order: take one step from the latest state; append the output; append the new "
        "state\n\nreturn outputs, states",
    ),
    mistakes=MISTAKES,
    incompatible=(
        # Between them nothing of the states' start, or of the states, is left to see.
        *(
            frozenset({"starts-from-zeros", name})
            for name in (
                "one-array-for-all-states",
                "one-array-after-entry-0",
                "last-state-only",
                "last-step-only",
                "states-not-returned",
                "return-inside-loop",
            )
        ),
        frozenset({"initial-state-ignored", "entry-0-zero"}),
        frozenset({"initial-state-ignored", "state-overwritten-in-place"}),
        frozenset({"initial-state-ignored", "state-not-carried"}),
        frozenset({"entry-0-zero", "past-missing"}),
        frozenset({"state-overwritten-in-place", "state-not-carried"}),
    ),
)
