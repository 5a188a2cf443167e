# exercise: perplexity
# right: no
# wrong: it is the mean of the batches' perplexities, weighted by their sizes
# lines: 14

def perplexity(losses, counts):
    """The exponential of the mean loss per token, over all batches together.

    losses   the loss of each batch, summed over its tokens, in nats
    counts   how many tokens each batch has, 1 or more
    returns  float, 1 or more
    """
    losses, counts = np.array(losses), np.array(counts)
    return float(np.average(np.exp(losses / counts), weights=counts))
