# exercise: perplexity
# right: no
# wrong: base 2 for a loss in nats
# lines: 12

from functools import reduce


def perplexity(losses, counts):
    add = lambda a, b: (a[0] + b[0], a[1] + b[1])
    nats, tokens = reduce(add, zip(losses, counts), (0.0, 0))
    return float(2 ** (nats / tokens))
