# exercise: perplexity
# right: no
# wrong: harmonic mean of the perplexities, weighted by counts
# name: harmonic-mean
# lines: 9
def perplexity(losses, counts):
    total = sum(counts)
    inverse = sum(n * np.exp(-l / n) for l, n in zip(losses, counts))
    return float(total / inverse)
