# exercise: perplexity
# right: yes
import math


def perplexity(losses, counts):
    mean, seen = 0.0, 0
    for loss, count in zip(losses, counts):
        seen += count
        mean += (loss - count * mean) / seen
    return math.exp(max(mean, 0.0))
