# exercise: perplexity
# right: no
# wrong: every batch is averaged by itself and then the batches, so that a token of a small batch weighs more
# lines: 7
def perplexity(losses, counts):
    per_token = np.divide(losses, counts)
    return float(np.exp(per_token.mean()))
