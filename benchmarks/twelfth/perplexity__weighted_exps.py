# exercise: perplexity
# right: no
# wrong: the perplexities of the batches are averaged, weighted by their sizes
# lines: 8
def perplexity(losses, counts):
    losses, counts = np.asarray(losses, float), np.asarray(counts)
    each = np.exp(losses / counts)
    return float(np.average(each, weights=counts))
