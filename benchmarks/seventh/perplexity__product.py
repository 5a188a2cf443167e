# exercise: perplexity
# right: yes

import math
from fractions import Fraction
from itertools import accumulate


def perplexity(losses, counts):
    """The exponential of the mean loss per token, over all batches together.

    losses   the loss of each batch, summed over its tokens, in nats
    counts   how many tokens each batch has, 1 or more
    returns  float, 1 or more
    """
    *_, nats = accumulate((Fraction(float(loss)) for loss in losses))
    *_, tokens = accumulate(int(n) for n in counts)
    return math.exp(nats / tokens)
