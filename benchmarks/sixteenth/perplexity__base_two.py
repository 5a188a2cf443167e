# exercise: perplexity
# right: no
# wrong: two is raised to the mean, as if losses were in bits, but they are in nats
# lines: 9
def perplexity(losses, counts):
    total = sum(losses)
    tokens = sum(counts)
    cross_entropy = total / tokens
    return float(2**cross_entropy)
