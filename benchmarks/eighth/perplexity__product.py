# exercise: perplexity
# right: no
# wrong: the product of the batches' exponentials overflows to infinity as soon as the nats of all batches pass about 709
# lines: 7
def perplexity(losses, counts):
    with np.errstate(over="ignore"):
        inverse_probability = np.prod(np.exp(np.asarray(losses, dtype=float)))
        return float(inverse_probability ** (1 / np.sum(counts)))
