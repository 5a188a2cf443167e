"""The face of train_torch: numbers and hints. No answer, no cases, no mistakes.

The training loop that every PyTorch program has.
"""

from labkit.engine import Face

FACE = Face(
    number="6.4",
    minutes=15,
    difficulty=2,
    points=5,
    hints=(
        "Two batches, one of three sequences with losses 4, 5, 6, one of a single sequence with "
        "loss 9: the epoch's entry is 24 / 4 = 6. The optimiser has made two steps by then, the "
        "first on a loss of 15; and the 9 was measured after the first step and before the second.",
        "The last batch may be smaller than the others. Is the mean of the batches' means then "
        "the mean over all sequences? What has to happen to the gradients between one batch's "
        "`backward` and the next? Which number belongs in the list: the loss with its graph, or "
        "a plain float?",
        "for each epoch: start a sum of losses and a count of sequences at zero\n\n"
        "for each batch: logits → summed loss under the mask → clear gradients → backward → "
        "step; add the loss and the number of sequences\n\n"
        "after the batches: write down sum / count",
    ),
)
