# exercise: perplexity
# right: no
# wrong: the running totals are read before the last batch is in
# lines: 9
def perplexity(losses, counts):
    nats = tokens = 0
    result = 1.0
    for l, c in zip(losses, counts):
        result = np.exp(nats / max(tokens, 1))
        nats, tokens = nats + l, tokens + c
    return float(result)
