# exercise: perplexity
# right: yes
import math
from functools import reduce


def perplexity(losses, counts):
    def join(left, right):
        (nats, mean), (more, n) = left, right
        total = nats + n
        return total, mean + (float(more) - n * mean) / total

    _, mean = reduce(join, ((float(l), int(n)) for l, n in zip(losses, counts)), (0, 0.0))
    return math.exp(mean)
