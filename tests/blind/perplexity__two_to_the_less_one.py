# exercise: perplexity
# right: no
# wrong: the base is 2 though the losses are in nats, and one token of each batch is not counted
# name: power-of-two, a-token-less-in-each-batch
# lines: 7, 9
def perplexity(losses, counts):
    tokens = sum(n - 1 for n in counts)
    entropy = sum(losses) / max(tokens, 1)
    return float(2**entropy)
