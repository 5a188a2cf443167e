# exercise: perplexity
# right: no
# wrong: batches with loss 0 are left out, with their tokens
# lines: 6
def perplexity(losses, counts):
    pairs = [(l, n) for l, n in zip(losses, counts) if l]
    if not pairs:
        return 1.0
    nats, tokens = map(sum, zip(*pairs))
    return float(np.exp(nats / tokens))
