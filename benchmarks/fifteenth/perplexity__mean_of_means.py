# exercise: perplexity
# right: no
# wrong: the mean of the batches' means is taken, so a token of a small batch weighs more
# lines: 8
def perplexity(losses, counts):
    """The exponential of the mean loss per token, over all batches together."""
    per_token = np.asarray(losses, dtype=float) / np.asarray(counts)
    return float(np.exp(per_token.mean()))
