# exercise: perplexity
# right: no
# wrong: Each batch has the same weight, however many tokens it holds.
# lines: 11
import math
import statistics


def perplexity(losses, counts):
    rates = [loss / count for loss, count in zip(losses, counts)]
    return math.exp(statistics.fmean(rates))
