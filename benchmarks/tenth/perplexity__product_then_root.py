# exercise: perplexity
# right: no
# wrong: the exponentials of the summed losses are multiplied before the root is taken, which overflows to infinity for batches of ordinary size
# lines: 6
def perplexity(losses, counts):
    inverse_p = np.prod(np.exp(losses))
    return float(inverse_p ** (1 / np.sum(counts)))
