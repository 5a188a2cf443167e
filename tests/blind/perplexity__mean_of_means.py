# exercise: perplexity
# right: no
# wrong: the mean of the batches' means, so small batches weigh more
# lines: 16
import math


def perplexity(losses, counts):
    """The exponential of the mean loss per token, over all batches together.

    losses   the loss of each batch, summed over its tokens, in nats
    counts   how many tokens each batch has
    returns  float, 1 or more
    """
    means = [loss / count for loss, count in zip(losses, counts)]
    return math.exp(math.fsum(means) / len(means))
