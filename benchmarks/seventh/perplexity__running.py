# exercise: perplexity
# right: no
# wrong: the running mean starts as if one token had been seen already, at no cost
# lines: 8

class Meter:
    def __init__(self):
        self.mean, self.seen = 0.0, 1

    def update(self, loss, n):
        self.mean = (self.mean * self.seen + loss) / (self.seen + n)
        self.seen += n


def perplexity(losses, counts):
    """The exponential of the mean loss per token, over all batches together.

    losses   the loss of each batch, summed over its tokens, in nats
    counts   how many tokens each batch has, 1 or more
    returns  float, 1 or more
    """
    meter = Meter()
    for loss, n in zip(losses, counts):
        meter.update(loss, n)
    return float(np.exp(meter.mean))
