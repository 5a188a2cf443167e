# exercise: perplexity
# right: no
# wrong: The perplexities of the batches are averaged (weighted by tokens) instead of the losses.
# lines: 8
def perplexity(losses, counts):
    losses, counts = np.asarray(losses, float), np.asarray(counts)
    per_batch = np.exp(losses / counts)
    return float(np.sum(per_batch * counts) / counts.sum())
