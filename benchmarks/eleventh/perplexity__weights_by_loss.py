# exercise: perplexity
# right: no
# wrong: the batches' means are averaged with their losses as weights, not their counts
# lines: 10
def perplexity(losses, counts):
    losses, counts = np.asarray(losses, float), np.asarray(counts, float)
    per_token = losses / counts
    if losses.sum() == 0:
        return 1.0
    return float(np.exp(np.average(per_token, weights=losses)))
