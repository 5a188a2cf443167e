# exercise: perplexity
# right: no
# wrong: The result is rounded to two places.
# lines: 7
def perplexity(losses, counts):
    mean = np.sum(losses) / np.sum(counts)
    return round(float(np.exp(mean)), 2)
