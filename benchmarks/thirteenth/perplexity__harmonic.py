# exercise: perplexity
# right: no
# wrong: The perplexities of the batches are averaged, as a harmonic mean weighted with the tokens.
# lines: 10
def perplexity(losses, counts):
    total, inverse = 0, 0.0
    for loss, count in zip(losses, counts):
        of_batch = np.exp(loss / count)
        total += count
        inverse += count / of_batch
    return float(total / inverse)
