# exercise: perplexity
# right: yes
import math
from functools import reduce


def perplexity(losses, counts):
    def pool(so_far, batch):
        mean, seen = so_far
        nats, n = float(batch[0]), int(batch[1])
        return mean + (nats - n * mean) / (seen + n), seen + n

    mean, _ = reduce(pool, zip(losses, counts), (0.0, 0))
    return math.exp(mean)
