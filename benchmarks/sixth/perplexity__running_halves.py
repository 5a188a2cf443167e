# exercise: perplexity
# right: no
# wrong: The mean is built by averaging each batch's mean with all before it, half and half, so the batches do not weigh by their tokens.
# lines: 11
import math
from functools import reduce


def perplexity(losses, counts):
    means = (loss / n for loss, n in zip(losses, counts))
    pooled = reduce(lambda a, b: (a + b) / 2, means)
    return math.exp(pooled)
