# exercise: perplexity
# right: no
# wrong: the losses are taken for means per token and weighted with the counts, though they are sums already
# lines: 7
def perplexity(losses, counts):
    """The exponential of the mean loss per token, over all batches together."""
    mean_loss = np.average(losses, weights=counts)
    return float(np.exp(mean_loss))
