"""Right answer to perplexity, as a learner would write it. No cases, no mistakes."""

import numpy as np


def perplexity(losses, counts):
    """The exponential of the mean loss per token, over all batches together.

    Arguments:
        losses: the loss of each batch, summed over its tokens, in nats; a list or array.
        counts: how many tokens each batch has; a list or array of as many ints, each 1 or
            more.

    Returns:
        float, 1 or more: the inverse of the geometric mean of the probabilities that the
        tokens were given.
    """
    total = np.sum(losses)
    num_tokens = np.sum(counts)
    mean = total / num_tokens
    return np.exp(mean)
