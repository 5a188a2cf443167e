# exercise: perplexity
# right: no
# wrong: the running mean counts each batch as one, so a token of a small batch weighs more
# lines: 11, 12
import math


def perplexity(losses, counts):
    mean, seen = 0.0, 0
    for loss, count in zip(losses, counts):
        seen += 1
        mean += (loss / count - mean) / seen
    return math.exp(mean)
