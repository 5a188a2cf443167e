# exercise: perplexity
# right: yes
from functools import reduce


def perplexity(losses, counts):
    add = lambda so_far, pair: (so_far[0] + pair[0], so_far[1] + pair[1])
    nats, tokens = reduce(add, zip(losses, counts), (0.0, 0))
    return float(np.exp(nats / tokens))
