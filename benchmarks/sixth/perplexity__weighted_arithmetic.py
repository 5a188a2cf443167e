# exercise: perplexity
# right: no
# wrong: It is the mean of the batches' perplexities, weighted by their sizes: the exponential comes before the mean.
# lines: 8
def perplexity(losses, counts):
    losses, counts = np.asarray(losses, float), np.asarray(counts, float)
    weights = counts / counts.sum()
    return float(weights @ np.exp(losses / counts))
