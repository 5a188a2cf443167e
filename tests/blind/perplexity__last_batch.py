# exercise: perplexity
# right: no
# wrong: only the last batch is taken
# lines: 16
import math


def perplexity(losses, counts):
    """The exponential of the mean loss per token, over all batches together.

    losses   the loss of each batch, summed over its tokens, in nats
    counts   how many tokens each batch has
    returns  float, 1 or more
    """
    for loss, count in zip(losses, counts):
        total, tokens = loss, count
    return math.exp(total / tokens)
