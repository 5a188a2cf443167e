# exercise: perplexity
# right: no
# wrong: it is the harmonic mean of the batches' perplexities, weighted by their tokens, instead of the exponential of the mean loss
# lines: 12, 13
import math


def perplexity(losses, counts):
    total = reciprocal = 0.0
    for loss, n in zip(losses, counts):
        total += n
        reciprocal += n / math.exp(loss / n)
    return total / reciprocal
