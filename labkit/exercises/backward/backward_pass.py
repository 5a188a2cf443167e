"""Exercise 4.4: backward_pass, back-propagation through time."""

import numpy as np

from labkit.engine import Case, Exercise, Number, Several, gradients
from labkit.exercises.backward import _common
from labkit.exercises.backward._pass_mistakes import INCOMPATIBLE, MISTAKES
from labkit.exercises.backward.clip_gradient_norm import clip_gradient_norm  # noqa: F401
from labkit.exercises.backward.cross_entropy import cross_entropy
from labkit.exercises.backward.tanh_backward import tanh_backward


def backward_pass(inputs, outputs, hidden_states, targets, params):
    """The loss of a sequence and its gradients, by back-propagation through time.

    inputs, outputs, targets: (T, C, 1). hidden_states: (T + 1, H, 1), entry 0 is the state
    before the first input. Returns (loss, (d_U, d_V, d_W, d_b_hidden, d_b_out)).
    """
    U, V, W, b_hidden, b_out = params
    d_U, d_V, d_W = np.zeros_like(U), np.zeros_like(V), np.zeros_like(W)
    d_b_hidden, d_b_out = np.zeros_like(b_hidden), np.zeros_like(b_out)
    d_h_next = np.zeros_like(b_hidden)
    loss = cross_entropy(outputs, targets)
    for t in reversed(range(len(inputs))):
        h_prev, h = hidden_states[t], hidden_states[t + 1]
        d_o = outputs[t] - targets[t]
        d_h = W.T @ d_o + d_h_next
        d_f = tanh_backward(d_h, h)
        d_U += d_f @ inputs[t].T
        d_V += d_f @ h_prev.T
        d_W += d_o @ h.T
        d_b_hidden += d_f
        d_b_out += d_o
        d_h_next = V.T @ d_f
    return loss, (d_U, d_V, d_W, d_b_hidden, d_b_out)


def cases(rng):
    """One to twelve steps, one suspect switched off at a time."""
    return [
        Case("one time step", *_pass(rng, 1, 4, 3)),
        Case("four time steps", *_pass(rng, 4, 3, 5)),
        Case("a zero initial state", *_pass(rng, 3, 5, 2, start=0.0)),
        Case("zero biases", *_pass(rng, 5, 2, 4, biases=False)),
        Case("parameters in a list", *_with_a_list(*_pass(rng, 5, 4, 3))),
        Case("one unit", *_pass(rng, 3, 2, 1)),
        Case("gradients far above 5", *_steep(rng)),
        Case("a target whose probability is 0", *_impossible(rng), view=_finite),
    ]


def _finite(leaves):
    """A view for p = 0: the loss is large, and finite gradients are all alike."""
    grads = {name: np.where(np.isfinite(leaf), 0.0, leaf) for name, leaf in leaves.items()}
    return grads | _common.large_and_finite(leaves)


def _pass(rng, T, C, H, start=1.0, biases=True):
    params = _common.network(rng, C, H, biases)
    h0 = start * _common.hidden_state(rng, H)
    read, wanted = _common.tokens(rng, T, C), _common.tokens(rng, T, C)
    return _common.sequence(params, h0, read, wanted)


def _with_a_list(inputs, outputs, hidden_states, targets, params):
    return inputs, outputs, hidden_states, targets, list(params)


def _steep(rng, T=12, C=3, H=4):
    """The same unlikely target at every step, so that clipping at any usual limit shows."""
    U, V, W, b_hidden, b_out = _common.network(rng, C, H)
    params = (U, V, 0.3 * W, b_hidden, np.array([[-2.5], [0.5], [-0.5]]))
    h0, read = _common.hidden_state(rng, H), _common.tokens(rng, T, C)
    return _common.sequence(params, h0, read, [0] * T, anything=True)


def _impossible(rng):
    """Logits of ±1000: softmax gives the target of the second step exactly 0."""
    U, V, W, b_hidden, b_out = _common.network(rng, 3, 2)
    b_out = np.array([[1000.0], [-1000.0], [1000.5]])
    params = (U, V, W, b_hidden, b_out)
    return _common.sequence(params, _common.hidden_state(rng, 2), [0, 1, 2], [2, 1, 0], True)


EXERCISE = Exercise(
    answer=backward_pass,
    cases=cases,
    # An epsilon of 1e-8 in the logarithm moves the loss, and gradients through it, by 1e-6.
    returns=Several(Number("loss", rtol=5e-6), gradients(rtol=5e-6)),
    number="4.4",
    minutes=16,
    difficulty=3,
    points=5,
    hints=(
        "One step backward is written. Walk along the sequence from its end to its start, hand "
        "each step what belongs to it, and collect. The loss is the one of exercise 4.1, and the "
        "gradients are those of exactly that loss: not averaged, not clipped.",
        "What does a later step hand to an earlier one, and what does the last step get, which has "
        "no later one? Every parameter was used T times: how do its T gradients combine? "
        "`hidden_states` has one entry more than `inputs`: which two entries belong to step t?",
        "five totals ← zeros in the shapes of the parameters\n\ncarry ← zeros in the shape of a "
        "state\n\nfor t from the last step to the first: gradient at the logits ← output minus "
        "target; do one step backward with the carry; add the five gradients to the totals; carry "
        "← what the step hands back\n\nhand back the loss and the totals",
    ),
    mistakes=MISTAKES,
    incompatible=INCOMPATIBLE,
)
