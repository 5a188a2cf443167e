# exercise: perplexity
# right: no
# wrong: the number of tokens is that of the first batch times the number of batches, as if all batches had one size
# lines: 11
import math


def perplexity(losses, counts):
    """The exponential of the mean loss per token, over all batches together."""
    batch, number = counts[0], len(losses)
    tokens = batch * number
    return math.exp(math.fsum(losses) / tokens)
