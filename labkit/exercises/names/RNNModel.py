"""Exercise 7.5: RNNModel, the network as an object that keeps what its methods share."""

import numpy as np

from labkit.engine import Case, Exercise, Rng
from labkit.engine.drivers.names import (
    new_model,
    run_backward,
    run_beside,
    run_clip,
    run_forward,
    run_loss_of,
    run_optimize,
    run_second_name,
)
from labkit.exercises.forward.softmax import softmax
from labkit.exercises.names._common import Network, name_arrays, network
from labkit.exercises.names._model_mistakes import INCOMPATIBLE, MISTAKES
from labkit.exercises.names.clip_by_value import clip_by_value
from labkit.exercises.names.CrossEntropyLoss import CrossEntropyLoss
from labkit.exercises.names.Tanh import Tanh
from labkit.numerics import semi_orthogonal


class RNNModel:
    """A network for one sequence at a time: forward, then loss, then backward.

    self.params and, after backward, self.grads: five arrays in the order of the course,
    U (hidden, input), V (hidden, hidden), W (output, hidden), b_hidden, b_out (columns).
    """

    def __init__(self, input_dim, output_dim, hidden_dim, rng):
        U = semi_orthogonal(hidden_dim, input_dim, rng)
        V = semi_orthogonal(hidden_dim, hidden_dim, rng)
        W = semi_orthogonal(output_dim, hidden_dim, rng)
        self.params = (U, V, W, np.zeros((hidden_dim, 1)), np.zeros((output_dim, 1)))
        self.grads = None

    def forward(self, inputs):
        """T columns (input_dim, 1) in, T columns of probabilities (output_dim, 1) out."""
        U, V, W, b_hidden, b_out = self.params
        h = np.zeros((V.shape[0], 1))
        self.inputs, self.hidden_states = inputs, [h]
        self.tanhs, self.outputs = [], []
        for x in inputs:
            tanh = Tanh()
            h = tanh.forward(U @ x + V @ h + b_hidden)
            self.tanhs.append(tanh)
            self.hidden_states.append(h)
            self.outputs.append(softmax(W @ h + b_out))
        return self.outputs

    def loss(self, targets):
        """The sum over time of -ln p(target); targets are one-hot columns."""
        self.losses = [CrossEntropyLoss() for _ in targets]
        prices = map(CrossEntropyLoss.forward, self.losses, self.outputs, targets)
        return sum(prices)

    def backward(self):
        """The gradients of that sum, into self.grads."""
        U, V, W, b_hidden, b_out = self.params
        d_U, d_V, d_W, d_b_hidden, d_b_out = (np.zeros_like(p) for p in self.params)
        d_h_next = np.zeros_like(b_hidden)
        for t in reversed(range(len(self.tanhs))):
            d_o = self.losses[t].backward()
            d_W += d_o @ self.hidden_states[t + 1].T
            d_b_out += d_o
            d_h = W.T @ d_o + d_h_next
            d_sum = self.tanhs[t].backward(d_h)
            d_U += d_sum @ self.inputs[t].T
            d_V += d_sum @ self.hidden_states[t].T
            d_b_hidden += d_sum
            d_h_next = V.T @ d_sum
        self.grads = (d_U, d_V, d_W, d_b_hidden, d_b_out)

    def clip(self, clip_value):
        """Put every entry of self.grads between -clip_value and clip_value."""
        self.grads = clip_by_value(self.grads, clip_value)

    def optimize(self, optimizer):
        """Take the step that optimizer.step(params, grads) says."""
        self.params = optimizer.step(self.params, self.grads)


def cases(rng):
    """The methods one by one, then two names, two networks, clip and optimize."""

    def draw(T, sizes, **kind):
        return sizes, network(rng, *sizes, **kind), *name_arrays(rng, T, *sizes[:2])

    two = draw(4, (5, 3, 6))
    third = name_arrays(rng, 6, 5, 3)
    wide, long = (6, 4, 5), draw(6, (4, 7, 3))
    others = network(rng, *wide)
    return [
        Case("forward, one step", *draw(1, wide)[:3], driver=run_forward),
        Case("forward, five steps", *draw(5, wide)[:3], driver=run_forward),
        Case("loss after forward", *draw(4, wide), driver=run_loss_of),
        Case("backward, one step", *draw(1, wide), driver=run_backward),
        Case("backward, five steps", *draw(5, wide), driver=run_backward),
        Case("backward with inputs in a list", *_listed(long), driver=run_backward),
        Case("a second name on one network", *two, *third, driver=run_second_name),
        Case("another network beside it", *draw(4, wide), others, driver=run_beside),
        Case("clip", *draw(5, (3, 6, 4)), 0.25, driver=run_clip),
        Case("optimize", *draw(4, (4, 3, 5)), driver=run_optimize),
        Case("a new network", 5, 4, 7, Rng(int(rng.integers(2**31))), driver=new_model),
        Case("one hidden unit", *draw(3, (2, 3, 1)), driver=run_backward),
    ]


def _listed(arguments):
    sizes, params, inputs, targets = arguments
    return sizes, params, list(inputs), list(targets)


EXERCISE = Exercise(
    answer=RNNModel,
    cases=cases,
    returns=Network(),
    number="7.5",
    minutes=28,
    difficulty=3,
    points=8,
    hints=(
        "You have written all of it before, as `forward_pass`, `cross_entropy` and "
        "`backward_pass`. New is where things are kept: `backward` has no argument, so whatever "
        "it needs must stand on `self` when `forward` and `loss` are done.",
        "Go through `backward_pass` of lab 04 and mark what it was given: which of it does "
        "`forward` know, which `loss`? How many `Tanh` layers does a name of T steps need, and "
        "how many `CrossEntropyLoss` layers? From which state does every name start? What must "
        "the gradients be before the first step back?",
        "forward: zero state; for each input: a fresh Tanh layer on the weighted sum → state; "
        "softmax of the scores → output; keep inputs, states (T + 1 of them), layers, outputs\n\n"
        "loss: a fresh loss layer for each step; add up what they return; keep the layers\n\n"
        "backward: zeros for five gradients and for what comes from the next step; from the last "
        "step to the first: gradient at the scores ← loss layer; add to W's and its bias's; "
        "gradient at the state ← from the scores and from the next step; through the Tanh layer; "
        "add to U's, V's and the bias's; carry back through V\n\nkeep the five on self",
    ),
    mistakes=MISTAKES,
    incompatible=tuple(frozenset(pair) for pair in INCOMPATIBLE),
)
