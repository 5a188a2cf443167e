# exercise: perplexity
# right: no
# wrong: the sign is wrong; divides by the number of batches and not of tokens
# lines: 15, 16
import numpy as np


def perplexity(losses, counts):
    """The exponential of the mean loss per token, over all batches together.

    losses   the loss of each batch, summed over its tokens, in nats
    counts   how many tokens each batch has
    returns  float, 1 or more
    """
    mean = np.sum(losses) / len(counts)
    return float(np.exp(-mean))
