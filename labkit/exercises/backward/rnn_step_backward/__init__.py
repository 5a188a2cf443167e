"""The face of rnn_step_backward: numbers and hints. No answer, no cases, no mistakes.

One step of the network read from the end.
"""

from labkit.engine import Face

FACE = Face(
    number="4.3",
    minutes=16,
    difficulty=3,
    points=4,
    hints=(
        "Read the step `f = U x + V h_prev + b_hidden`, `h = tanh(f)`, logits `= W h + b_out` from "
        "its last line to its first. At every line you know the gradient at what stands on the "
        "left, and pass it on to everything on the right.",
        "Two gradients arrive at h: how do they combine? One line of the step is not linear: which "
        "of your results lie beyond it, and which before? In a product A b with a known gradient g "
        "at the result, which of `g @ b.T` and `A.T @ g` has the shape of A, and which of b?",
        "gradient at W: gradient at the logits times the state, as an outer product\n\n"
        "gradient at h: what the logits send back through W, plus what later steps send\n\n"
        "gradient at f: that, through the tanh, with the state that came out of it\n\n"
        "gradients at U and V: gradient at f times what each of them multiplied, as outer "
        "products; at a bias: the gradient at the sum it was added to\n\n"
        "gradient at h_prev: gradient at f, back through V",
    ),
)
