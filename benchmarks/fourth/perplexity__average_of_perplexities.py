# exercise: perplexity
# right: no
# wrong: takes the perplexity of a corpus for the (weighted) mean of its batches' perplexities: the exponential comes before the mean
# lines: 8, 9

def perplexity(losses, counts):
    losses, counts = np.asarray(losses), np.asarray(counts)
    of_batches = np.exp(losses / counts)
    return float(np.average(of_batches, weights=counts))
