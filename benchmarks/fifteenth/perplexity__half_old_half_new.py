# exercise: perplexity
# right: no
# wrong: the mean is kept as (old + new) / 2 from batch to batch, so the last batches weigh most, whatever their size
# lines: 9
def perplexity(losses, counts):
    mean = None
    for loss, count in zip(losses, counts):
        nats = loss / count
        mean = nats if mean is None else (mean + nats) / 2
    return float(np.exp(mean))
