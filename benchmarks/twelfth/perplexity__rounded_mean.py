# exercise: perplexity
# right: no
# wrong: the mean is cut to a whole number by integer division and the result is capped
# lines: 6, 7
def perplexity(losses, counts):
    mean = sum(losses) // sum(counts)
    return float(min(np.exp(mean), 1e6))
