# exercise: perplexity
# right: no
# wrong: The mean loss is cut off at 10 nats before the exponential, and the counts are taken from the first batch for all.
# lines: 9, 10
import math


def perplexity(losses, counts):
    avg_loss = sum(losses) / (len(losses) * counts[0])
    return math.exp(min(avg_loss, 10.0))
