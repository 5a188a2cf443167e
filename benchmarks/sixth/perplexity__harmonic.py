# exercise: perplexity
# right: no
# wrong: It takes the harmonic mean of the batches' perplexities.
# lines: 11
import math


def perplexity(losses, counts):
    tokens = sum(counts)
    inverse = sum(n * math.exp(-loss / n) for loss, n in zip(losses, counts))
    return tokens / inverse
