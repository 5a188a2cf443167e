# exercise: perplexity
# right: no
# wrong: whole nats are left of the mean, as the division rounds down
# lines: 11
import math


def perplexity(losses, counts):
    pairs = list(zip(losses, counts))
    total, tokens = map(sum, zip(*pairs))
    return math.exp(total // tokens)
