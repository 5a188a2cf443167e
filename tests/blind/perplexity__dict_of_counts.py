# exercise: perplexity
# right: no
# wrong: a dict from counts to losses keeps one batch of each size
# name: one-batch-of-each-size
# lines: 7
def perplexity(losses, counts):
    by_size = dict(zip(counts, losses))
    return float(np.exp(sum(by_size.values()) / sum(by_size)))
