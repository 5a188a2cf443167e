# exercise: perplexity
# right: no
# wrong: all batches are taken to have as many tokens as the first
# lines: 10
# name: batches-taken-for-equally-large
def perplexity(losses, counts):
    nats = 0.0
    for loss in losses:
        nats += loss
    tokens = len(losses) * counts[0]
    return float(np.exp(nats / tokens))
