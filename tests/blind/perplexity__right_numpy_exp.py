# exercise: perplexity
# right: yes
def perplexity(losses, counts):
    nats, tokens = np.sum(losses), np.sum(counts)
    return np.exp(nats / tokens)
