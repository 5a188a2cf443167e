# exercise: perplexity
# right: no
# wrong: The batches are filed by their number of tokens, so of two batches of equal size only the last one counts.
# lines: 6
def perplexity(losses, counts):
    batches = dict(zip(counts, losses))
    nats = sum(batches.values())
    tokens = sum(batches.keys())
    return float(np.exp(nats / tokens))
