# exercise: perplexity
# right: no
# wrong: the running mean takes the exponential of each batch first: a mean of perplexities weighted with the tokens
# lines: 11
from functools import reduce


def perplexity(losses, counts):
    def merge(so_far, batch):
        (mean, n), (loss, k) = so_far, batch
        return mean + (np.exp(loss / k) - mean) * k / (n + k), n + k

    return float(reduce(merge, zip(losses, counts), (0.0, 0))[0])
