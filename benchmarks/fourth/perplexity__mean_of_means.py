# exercise: perplexity
# right: no
# wrong: the mean of the batches' means: a token of a small batch weighs more
# lines: 8

def perplexity(losses, counts):
    per_token = [loss / n for loss, n in zip(losses, counts)]
    return float(np.exp(np.mean(per_token)))
