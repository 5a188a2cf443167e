# exercise: perplexity
# right: no
# wrong: The means of the batches are averaged, so batches of unequal size weigh alike.
# lines: 7
def perplexity(losses, counts):
    per_batch = np.asarray(losses) / np.asarray(counts)
    return float(np.exp(per_batch.mean()))
