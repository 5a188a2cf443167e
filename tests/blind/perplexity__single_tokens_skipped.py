# exercise: perplexity
# right: no
# wrong: batches of one token are left out
# lines: 6, 7
def perplexity(losses, counts):
    total = sum(l for l, c in zip(losses, counts) if c > 1)
    n = sum(c for c in counts if c > 1)
    return float(np.exp(total / n))
