# exercise: perplexity
# right: no
# wrong: two: the exponent has a minus, so it is the mean probability and below 1; the losses are weighted by the counts once more
import numpy as np


def perplexity(losses, counts):
    return float(np.exp(-np.average(losses, weights=counts) / np.mean(counts)))
