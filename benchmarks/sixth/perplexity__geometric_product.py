# exercise: perplexity
# right: yes
import math
from functools import reduce


def perplexity(losses, counts):
    def join(so_far, batch):
        (mean, seen), (nats, n) = so_far, batch
        seen += n
        return mean + (nats - n * mean) / seen, seen

    mean, _ = reduce(join, zip(losses, counts), (0.0, 0))
    return max(1.0, float(math.exp(mean)))
