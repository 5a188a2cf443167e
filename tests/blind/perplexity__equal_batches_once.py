# exercise: perplexity
# right: no
# wrong: batches with equal loss and count enter once
# lines: 6
def perplexity(losses, counts):
    pairs = set(zip(losses, counts))
    total = sum(l for l, _ in pairs)
    n = sum(c for _, c in pairs)
    return float(np.exp(total / n))
