# exercise: perplexity
# right: no
# wrong: divides by the number of batches, not of tokens (len(counts))
import numpy as np


def perplexity(losses, counts):
    nats = 0.0
    for loss in losses:
        nats += loss
    return float(np.exp(nats / len(counts)))
