# exercise: perplexity
# right: no
# wrong: 2 is raised to the mean although the losses are in nats
# lines: 10
def perplexity(losses, counts):
    nats, tokens = 0.0, 0
    for loss, count in zip(losses, counts):
        nats += loss
        tokens += count
    return float(2 ** (nats / tokens))
