# exercise: perplexity
# right: no
# wrong: two is raised to the loss in nats, where the base has to be e
# lines: 7
def perplexity(losses, counts):
    entropy = sum(losses) / sum(counts)
    return float(2.0**entropy)
