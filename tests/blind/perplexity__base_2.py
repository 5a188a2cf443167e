# exercise: perplexity
# right: no
# wrong: 2 to the power of the nats
# lines: 16
def perplexity(losses, counts):
    """The exponential of the mean loss per token, over all batches together.

    losses   the loss of each batch, summed over its tokens, in nats
    counts   how many tokens each batch has
    returns  float, 1 or more
    """
    nats = tokens = 0
    for loss, count in zip(losses, counts):
        nats += loss
        tokens += count
    return 2.0 ** (nats / tokens)
