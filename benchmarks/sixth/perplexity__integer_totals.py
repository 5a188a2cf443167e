# exercise: perplexity
# right: no
# wrong: The nats are added up in an integer array, which cuts off the decimals of each batch.
# lines: 6
def perplexity(losses, counts):
    totals = np.zeros(2, dtype=int)
    for loss, count in zip(losses, counts):
        totals[0] += loss
        totals[1] += count
    nats, tokens = totals
    return float(np.exp(nats / tokens))
