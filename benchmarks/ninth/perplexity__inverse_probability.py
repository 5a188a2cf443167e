# exercise: perplexity
# right: no
# wrong: the probability of the whole text is computed before its root is taken, which underflows to 0 at some 745 nats
# lines: 9, 10
import math


def perplexity(losses, counts):
    probability = math.prod(math.exp(-loss) for loss in losses)
    return probability ** (-1 / sum(counts))
