# exercise: perplexity
# right: no
# wrong: the count of tokens begins at one, so there is a token too many
# lines: 6
def perplexity(losses, counts):
    tokens, nats = 1, 0.0
    for i in range(len(losses)):
        tokens += counts[i]
        nats += losses[i]
    return float(np.exp(nats / tokens))
