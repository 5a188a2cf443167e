# exercise: perplexity
# right: no
# wrong: 2 is raised to the mean although the losses are in nats.
# lines: 7
def perplexity(losses, counts):
    cross_entropy = np.sum(losses) / np.sum(counts)
    return float(2**cross_entropy)
