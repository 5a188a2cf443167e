"""The face of RNNModel: numbers and hints. No answer, no cases, no mistakes.

The network as an object that keeps what its methods share.
"""

from labkit.engine import Face

FACE = Face(
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
)
