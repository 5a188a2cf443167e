"""The face of backward_pass: numbers and hints. No answer, no cases, no mistakes.

Back-propagation through time.
"""

from labkit.engine import Face

FACE = Face(
    number="4.4",
    minutes=16,
    difficulty=3,
    points=5,
    hints=(
        "One step backward is written. Walk along the sequence from its end to its start, hand "
        "each step what belongs to it, and collect. The loss is the one of exercise 4.1, and the "
        "gradients are those of exactly that loss: not averaged, not clipped.",
        "What does a later step hand to an earlier one, and what does the last step get, which has "
        "no later one? Every parameter was used T times: how do its T gradients combine? "
        "`hidden_states` has one entry more than `inputs`: which two entries belong to step t?",
        "five totals ← zeros in the shapes of the parameters\n\ncarry ← zeros in the shape of a "
        "state\n\nfor t from the last step to the first: gradient at the logits ← output minus "
        "target; do one step backward with the carry; add the five gradients to the totals; carry "
        "← what the step hands back\n\nhand back the loss and the totals",
    ),
)
