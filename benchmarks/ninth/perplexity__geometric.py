# exercise: perplexity
# right: yes
import math
from functools import reduce


def perplexity(losses, counts):
    """The exponential of the mean loss per token, over all batches together."""
    tokens = math.fsum(counts)
    return float(reduce(lambda so_far, nats: so_far * math.exp(nats / tokens), losses, 1.0))
