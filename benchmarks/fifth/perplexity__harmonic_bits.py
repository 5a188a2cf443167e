# exercise: perplexity
# right: no
# wrong: Two faults: the perplexities are averaged harmonically, and the batches all weigh the same.
# lines: 6, 7
def perplexity(losses, counts):
    chances = [np.exp(-l / n) for l, n in zip(losses, counts)]
    return float(len(chances) / sum(chances))
