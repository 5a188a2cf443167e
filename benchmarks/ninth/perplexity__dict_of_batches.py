# exercise: perplexity
# right: no
# wrong: the losses are filed in a dict under the size of their batch, so of two batches of the same size only the last one is left
# lines: 9, 10
import math


def perplexity(losses, counts):
    nats = dict(zip(counts, losses))
    return math.exp(sum(nats.values()) / sum(nats.keys()))
