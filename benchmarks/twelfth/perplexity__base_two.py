# exercise: perplexity
# right: no
# wrong: the exponential has base 2 although the losses are in nats
# lines: 7
def perplexity(losses, counts):
    bits = np.sum(losses) / np.sum(counts)
    return float(2 ** bits)
