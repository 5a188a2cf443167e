# exercise: perplexity
# right: no
# wrong: the losses are taken for means and multiplied by their counts again
# lines: 6
def perplexity(losses, counts):
    return float(np.exp(np.average(losses, weights=counts)))
