"""The face of lstm_forward: numbers and hints. No answer, no cases, no mistakes.

Many sequences through the gates at once.
"""

from labkit.engine import Face

FACE = Face(
    number="11.4",
    minutes=15,
    difficulty=2,
    points=4,
    hints=(
        "This is `forward_batch` of lab 05 with a memory: B sequences of token indices, a loop "
        "over time, and at each step what `lstm_step` does, for rows where that had columns. "
        "Everything that the way back will need is kept.",
        "`W_x @ x` with a one-hot x is one column of W_x: which indexing fetches those of a "
        "whole `(B, T)` array? On which side does `W_h` stand when states are rows? In which "
        "entry is the state before input t, and where do the results of step t go?",
        "for every token its column of W_x as a row, plus the bias as a row\n\nfor each step: "
        "add the rows of the state before times the recurrent weights; cut along the last axis "
        "into four; sigmoid, sigmoid, tanh, sigmoid; cell and state one place further on; the "
        "four side by side into gates\n\nafter the loop: all states but the first through W, "
        "plus the output bias, softmax over the vocabulary",
    ),
)
