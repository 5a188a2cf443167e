# exercise: perplexity
# right: no
# wrong: multiplies the batches' perplexities and takes the root of the number of batches, so every batch weighs the same
# lines: 11
def perplexity(losses, counts):
    product = 1.0
    k = 0
    for nats, n in zip(losses, counts):
        product *= np.exp(nats / n)
        k += 1
    return float(product ** (1.0 / k))
