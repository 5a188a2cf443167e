# exercise: perplexity
# right: no
# wrong: the perplexities of the batches are averaged
# lines: 16
import numpy as np


def perplexity(losses, counts):
    """The exponential of the mean loss per token, over all batches together.

    losses   the loss of each batch, summed over its tokens, in nats
    counts   how many tokens each batch has
    returns  float, 1 or more
    """
    each = np.exp(np.asarray(losses) / np.asarray(counts))
    return float(np.average(each, weights=counts))
