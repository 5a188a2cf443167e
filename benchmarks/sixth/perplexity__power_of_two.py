# exercise: perplexity
# right: no
# wrong: The loss is in nats, but the mean is made an exponent of 2 and not of e.
# lines: 7
def perplexity(losses, counts):
    entropy = sum(losses) / sum(counts)
    return float(2 ** entropy)
