# exercise: perplexity
# right: no
# wrong: The exponential comes before the mean: the perplexities of the batches are averaged, weighted by their tokens.
# lines: 9
def perplexity(losses, counts):
    total = sum(counts)
    ppl = 0.0
    for loss, n in zip(losses, counts):
        ppl += n / total * np.exp(loss / n)
    return float(ppl)
