# exercise: perplexity
# right: no
# wrong: the power is of 2 and not of e, although the losses are in nats
# lines: 16

def perplexity(losses, counts):
    """The exponential of the mean loss per token, over all batches together.

    losses   the loss of each batch, summed over its tokens, in nats
    counts   how many tokens each batch has, 1 or more
    returns  float, 1 or more
    """
    total_loss = sum(losses)
    total_tokens = sum(counts)
    cross_entropy = total_loss / total_tokens
    return float(2**cross_entropy)
