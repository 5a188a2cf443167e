# exercise: perplexity
# right: no
# wrong: one number for each batch (the perplexity so far), an array and not a float
# lines: 7

def perplexity(losses, counts):
    return np.exp(np.cumsum(losses) / np.cumsum(counts))
