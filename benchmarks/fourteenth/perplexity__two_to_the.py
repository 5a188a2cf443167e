# exercise: perplexity
# right: no
# wrong: The loss is in nats, but 2 is raised to it instead of e.
# lines: 7
def perplexity(losses, counts):
    cross_entropy = sum(losses) / sum(counts)
    return float(2.0**cross_entropy)
