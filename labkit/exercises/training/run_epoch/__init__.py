"""The face of run_epoch: numbers and hints. No answer, no cases, no mistakes.

Once through the data, to learn or to evaluate.
"""

from labkit.engine import Face

FACE = Face(
    number="5.2",
    minutes=15,
    difficulty=2,
    points=4,
    hints=(
        "One pass over the data set. Every sequence starts from a zero state and gives one loss "
        "and, unless `lr` is None, one step. What comes back is the mean of those losses and "
        "the parameters as the last step left them.",
        "Which things begin anew for every sequence, and which go on from one to the next? With "
        "which parameters is a sequence's loss taken: those before its step or those after? What "
        "does None mean for `lr`, and what for `max_norm`?",
        "total ← 0\n\nfor each pair: fresh zero state; forwards; loss, added to the total; when "
        "there is a learning rate: backwards, clip if a limit is given, step, and go on with "
        "the new parameters\n\nhand back the total over the number of sequences, and the "
        "parameters",
    ),
)
