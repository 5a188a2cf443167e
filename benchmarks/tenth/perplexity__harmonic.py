# exercise: perplexity
# right: no
# wrong: it is the harmonic mean of the batches' perplexities, weighted with their tokens, not the geometric one
# lines: 8
def perplexity(losses, counts):
    losses, counts = np.asarray(losses, float), np.asarray(counts, float)
    each = np.exp(losses / counts)
    return float(counts.sum() / np.sum(counts / each))
