"""The face of rnn_minibatch: numbers and hints. No answer, no cases, no mistakes.

One batch of truncated backpropagation through time.
"""

from labkit.engine import Face

FACE = Face(
    number="8.4",
    minutes=15,
    difficulty=2,
    points=6,
    hints=(
        "A forward and a backward pass of lab 05 on rows of equal length, with no padding to "
        "silence. New is what happens at the two ends: the first state is given and not zero, "
        "and the last one is handed on to the next batch.",
        "Which of the `T + 1` states does the next batch begin with? `backward_batch` wants a "
        "mask: which steps are real here? Does a gradient for `state` go anywhere?",
        "probabilities and states ← forward pass, from the state that came in\n\nmask ← True "
        "everywhere, the shape of the inputs\n\nloss and gradients ← backward pass\n\nlast state "
        "← of every row, the state after its last input\n\nreturn the three",
    ),
)
