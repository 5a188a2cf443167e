"""The face of lstm_forward: numbers and hints. No answer, no cases, no mistakes.

The LSTM over a batch of sequences.
"""

from labkit.engine import Face

FACE = Face(
    number="11.4",
    minutes=12,
    difficulty=2,
    points=4,
    hints=(
        "`forward_batch` from lab 05 with the step exchanged: tokens in rows, columns of `W_x` "
        "fetched by index, a loop over time alone. Four things are stored now: states and cells "
        "with an entry before the first input, the gates without one, and the outputs.",
        "What does `W_h @ h` for a column become for a matrix of rows? In an array `(B, 4H)`, "
        "along which axis lie the four blocks? Which entry of `cell_states` does step t read, and "
        "which does it write? Which of the two states do the outputs look at?",
        "fetch, for every token, its column of W_x (as a row), add the bias\n\nfor each step: add "
        "the rows of the state before, times W_h on the proper side; cut into four, squash; new "
        "cell, new state, one place further on; keep the four beside each other\n\nfrom all "
        "states but the first: rows times W on the proper side, output bias, softmax over the "
        "vocabulary",
    ),
)
