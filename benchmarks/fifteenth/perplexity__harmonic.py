# exercise: perplexity
# right: no
# wrong: the batches' perplexities are put together as a harmonic mean, weighted by tokens, and not through the mean of the nats
# lines: 11
def perplexity(losses, counts):
    """The exponential of the mean loss per token, over all batches together."""
    choices = {}
    for number, (loss, count) in enumerate(zip(losses, counts)):
        choices[number] = count, np.exp(loss / count)
    tokens = sum(count for count, _ in choices.values())
    return float(tokens / sum(count / ppl for count, ppl in choices.values()))
