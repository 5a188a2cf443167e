# exercise: perplexity
# right: no
# wrong: the loss of the first batch is left out of the sum while its tokens are counted
# lines: 9
from itertools import accumulate


def perplexity(losses, counts):
    *_, nats = accumulate(losses[1:], initial=0.0)
    *_, tokens = accumulate(counts)
    return float(np.exp(nats / tokens))
