# exercise: perplexity
# right: yes
from functools import reduce


def perplexity(losses, counts):
    add = lambda acc, pair: (acc[0] + float(pair[0]), acc[1] + int(pair[1]))
    nats, tokens = reduce(add, zip(losses, counts), (0.0, 0))
    return float(np.exp(nats / tokens))
