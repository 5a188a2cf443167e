# exercise: perplexity
# right: no
# wrong: the probability of the whole text is computed first, which is 0 in floating point when it costs more than 745 nats, and the result is infinite
# lines: 8
def perplexity(losses, counts):
    probability = 1.0
    for loss in losses:
        probability *= np.exp(-loss)
    n = int(np.sum(counts))
    return float(np.power(np.float64(probability), -1.0 / n))
