# exercise: perplexity
# right: no
# wrong: the losses are taken for means of the batches and weighted by counts once more
# lines: 7
def perplexity(losses, counts):
    w = np.array(counts) / sum(counts)
    return float(np.exp(np.dot(w, losses)))
