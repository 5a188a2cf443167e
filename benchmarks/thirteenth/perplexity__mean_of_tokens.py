# exercise: perplexity
# right: no
# wrong: Each token is given the perplexity of its batch and the mean of these is taken, so the exponential comes before the mean.
# lines: 8
def perplexity(losses, counts):
    losses, counts = np.asarray(losses, float), np.asarray(counts)
    per_token = np.repeat(losses / counts, counts)
    return float(np.exp(per_token).mean())
