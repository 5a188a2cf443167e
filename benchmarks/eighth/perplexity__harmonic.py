# exercise: perplexity
# right: no
# wrong: it is the token-weighted harmonic mean of the batches' perplexities
# lines: 8
def perplexity(losses, counts):
    losses, counts = np.asarray(losses, float), np.asarray(counts, float)
    per_batch = np.exp(losses / counts)
    return float(counts.sum() / np.sum(counts / per_batch))
