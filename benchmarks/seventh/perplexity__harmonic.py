# exercise: perplexity
# right: no
# wrong: it is the harmonic mean of the batches' perplexities, weighted by their sizes
# lines: 14, 15

def perplexity(losses, counts):
    """The exponential of the mean loss per token, over all batches together.

    losses   the loss of each batch, summed over its tokens, in nats
    counts   how many tokens each batch has, 1 or more
    returns  float, 1 or more
    """
    ppl = {k: np.exp(l / n) for k, (l, n) in enumerate(zip(losses, counts))}
    inverse = sum(n / ppl[k] for k, n in enumerate(counts))
    return float(sum(counts) / inverse)
