"""The face of backward_batch: numbers and hints. No answer, no cases, no mistakes.

The gradients of a whole batch.
"""

from labkit.engine import Face

FACE = Face(
    number="5.5",
    minutes=25,
    difficulty=3,
    points=6,
    hints=(
        "This is `backward_pass` for `B` sequences at once, with token indices for one-hot "
        "columns. The loss and every gradient are the sums of what the sequences would give "
        "one by one, each cut to its own length.",
        "At which array does the way back begin, and what must it hold at a padded step so that "
        "nothing flows from there? `h_t` reaches the loss along two roads: which? Multiplying by "
        "the transposed one-hot columns adds to columns of U: what must happen when a token "
        "occurs twice, and does `+=` with an index array do that?",
        "loss ← minus the sum, over real steps, of ln of the target's probability, kept away "
        "from zero\n\ngradient at the logits ← probabilities less one at the target; zero at "
        "padded steps\n\nfrom the last step to the first: gradient at the state ← from the "
        "logits through W, plus what came back from the next step; through the slope of tanh; "
        "keep it; carry it back through V\n\nafter the loop, sum over sequences and steps: "
        "states before for V, states after for W, for U add each step's gradient to the column "
        "of its input token, repeats included",
    ),
)
