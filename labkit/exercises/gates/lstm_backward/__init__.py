"""The face of lstm_backward: numbers and hints. No answer, no cases, no mistakes.

Back through a batch of LSTMs.
"""

from labkit.engine import Face

FACE = Face(
    number="11.5",
    minutes=22,
    difficulty=3,
    points=6,
    hints=(
        "`backward_batch` from lab 05 with the step of exercise 11.3 inside. Two gradients are "
        "carried from step t + 1 to step t: one at the hidden state, one at the cell.",
        "What arrives at `h_t`, along which two roads? And at `c_t` from outside the step? Which "
        "gate does the gradient at the cell pass on its way to the cell before, and is there a "
        "weight in its way? Which entries of `cell_states` did the tanh of step t see, and which "
        "did the forget gate multiply?",
        "loss and gradient at the logits as in lab 05, zero at padded steps\n\nfrom the last step "
        "to the first: gradient at h ← through W, and what came back; gradient at the cell ← "
        "what came back, and what comes through h; the four gates, each through its slope, beside "
        "each other; keep them; carry on both: at the cell through the forget gate, at h through "
        "W_h\n\nafter the loop, sum over sequences and steps: states before for W_h, states after "
        "for W, for W_x add each step's gradient to the column of its input token, repeats "
        "included",
    ),
)
