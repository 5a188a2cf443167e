# exercise: perplexity
# right: no
# wrong: the mean of the batches' means, so a token of a small batch weighs more
import numpy as np


def perplexity(losses, counts):
    per_token = np.asarray(losses) / np.asarray(counts)
    return float(np.exp(per_token.mean()))
