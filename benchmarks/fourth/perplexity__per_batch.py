# exercise: perplexity
# right: no
# wrong: divides by the number of batches, not by that of tokens
# lines: 7

def perplexity(losses, counts):
    return float(np.exp(sum(losses) / len(counts)))
