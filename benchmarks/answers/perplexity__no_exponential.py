# exercise: perplexity
# right: no
# wrong: the mean loss itself is returned, the exponential is missing
import numpy as np


def perplexity(losses, counts):
    pairs = np.array([losses, counts], dtype=float)
    nats, tokens = pairs.sum(axis=1)
    return float(nats / tokens)
