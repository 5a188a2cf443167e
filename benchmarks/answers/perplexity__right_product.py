# exercise: perplexity
# right: yes
# wrong: weighted geometric mean of the batches' perplexities
import math


def perplexity(losses, counts):
    total = sum(counts)
    factors = [math.exp(loss / total) for loss in losses]
    return float(math.prod(factors))
