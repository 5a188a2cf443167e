# exercise: perplexity
# right: yes
# wrong: the weighted mean of the batches' means
# lines:
import numpy as np


def perplexity(losses, counts):
    """The exponential of the mean loss per token, over all batches together.

    losses   the loss of each batch, summed over its tokens, in nats
    counts   how many tokens each batch has
    returns  float, 1 or more
    """
    losses, counts = np.array(list(losses), dtype=float), np.array(list(counts), dtype=float)
    some = counts > 0
    return float(np.exp(np.average(losses[some] / counts[some], weights=counts[some])))
