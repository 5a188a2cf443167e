# exercise: perplexity
# right: no
# wrong: 2 to the power of nats a token, though the losses are in nats and not in bits

def perplexity(losses, counts):
    return float(2 ** (sum(losses) / sum(counts)))
