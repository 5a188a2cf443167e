"""The face of forward_batch: numbers and hints. No answer, no cases, no mistakes.

Many sequences in one pass.
"""

from labkit.engine import Face

FACE = Face(
    number="5.4",
    minutes=15,
    difficulty=2,
    points=4,
    hints=(
        "This is `forward_pass` for `B` sequences at once. A row of `inputs` is a sequence of "
        "token indices, a row of `hidden_state` is where that sequence starts. The loop over "
        "time stays; a loop over sequences is no longer needed.",
        "`U @ x` with a one-hot `x` is one column of `U`: which indexing fetches the columns for "
        "a whole `(B, T)` array of tokens at once? States now lie in rows: what does "
        "`V @ h` for a column become for a matrix of rows? Along which axis do the "
        "probabilities of one step lie?",
        "fetch, for every token, its column of U (as a row), add the hidden bias\n\n"
        "for each step: rows of the state before, times V on the proper side; add what the "
        "inputs give; tanh; store one place further on\n\nfrom all states but the first: rows "
        "times W on the proper side, plus the output bias; softmax over the vocabulary",
    ),
)
