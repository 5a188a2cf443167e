"""The face of backpropagation: numbers and hints. No answer, no cases, no mistakes.

From the tags back to the word vectors.
"""

from labkit.engine import Face

FACE = Face(
    number="10.5",
    minutes=20,
    difficulty=3,
    points=6,
    hints=(
        "The backward pass of lab 04 with three changes: the slope is that of a sigmoid, the "
        "input is a row of `E` and no one-hot column, and the gradient goes one step further, "
        "through U into that row. Run forwards first: your `tagger_states` and `log_forward` "
        "hold all that is needed.",
        "What is the gradient of the loss at the logits, in terms of probabilities and the tag? "
        "What is the slope of a sigmoid whose value is h? When a word stands in a sentence three "
        "times, how many gradients does its row of `d_E` get, and what does `d_E[words] += ...` "
        "do with them?",
        "states and log-probabilities of the sentence; loss: minus the sum of those of the right "
        "tags\n\nat the logits: probabilities, less one at the right tags\n\nfrom the last word "
        "to the first: gradient at the state = what comes from its tag plus what comes from the "
        "next step; times the slope of the sigmoid; through V to the step before\n\nfrom all "
        "steps at once: the weights' gradients as products, biases as sums; through U to the word "
        "vectors, each added to the row of its word",
    ),
    quiet=True,
)
