# exercise: perplexity
# right: no
# wrong: the mean of the batches' perplexities (exp before the mean)
import math

import numpy as np


def perplexity(losses, counts):
    return float(np.mean([math.exp(loss / count) for loss, count in zip(losses, counts)]))
