# exercise: perplexity
# right: no
# wrong: the batches' means are averaged alike, however many tokens each batch has
# lines: 17

import statistics


def perplexity(losses, counts):
    """The exponential of the mean loss per token, over all batches together.

    losses   the loss of each batch, summed over its tokens, in nats
    counts   how many tokens each batch has, 1 or more
    returns  float, 1 or more
    """
    per_token = [loss / n for loss, n in zip(losses, counts)]
    return float(np.exp(statistics.fmean(per_token)))
